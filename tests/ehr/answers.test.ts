import type { CarePlan, ServiceRequest } from '@medplum/fhirtypes';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Trace } from '../../apps/ehr/hooks/trace.ts';
import { hospitalForTest, type TestHospital } from './hospital-for-test.ts';
import { serviceForTest, serviceId, type TestService } from './service-for-test.ts';

let test: TestHospital;
let service: TestService;
let chart: string;
beforeAll(async () => {
  service = await serviceForTest(() => `${test.hospital.origin}/.well-known/jwks.json`);
  test = await hospitalForTest({ remnantUrl: service.url });
  chart = test.token('user/*.cruds');
});
afterAll(async () => {
  await test.close();
  service.close();
});

const order = (about: string, more = {}) => ({
  resourceType: 'ServiceRequest',
  status: 'draft',
  intent: 'proposal',
  code: { text: 'Liver MRI with contrast' },
  subject: { reference: `Patient/${about}` },
  ...more,
});
const create = (resource: object) => ({ type: 'create', description: 'create', resource });
const reasons = [{ code: 'done-elsewhere', system: 'urn:reasons', display: 'Done elsewhere' }];
const suggestion = (uuid: string, ...actions: object[]) => ({ uuid, label: uuid, actions });

let hookInstance: string;
beforeEach(async () => {
  service.feedbackStatus = 200;
  const plan = {
    resourceType: 'CarePlan',
    status: 'draft',
    intent: 'proposal',
    subject: { reference: 'Patient/ada' },
    activity: [{ reference: { reference: 'ServiceRequest/mri' } }],
  };
  service.answer.body = {
    cards: [
      {
        uuid: 'card-1',
        summary: 'MRI due',
        indicator: 'warning',
        source: { label: 'tests' },
        selectionBehavior: 'any',
        suggestions: [
          suggestion('order', create(order('ada'))),
          suggestion('linked', create({ ...plan }), create(order('ada', { id: 'mri' }))),
          suggestion('half', create(order('ada')), create({ ...order('ada'), status: undefined })),
          suggestion('stranger', create(order('ben'))),
          suggestion('unclear', { type: 'replace', description: 'no such action' }),
          suggestion('revise', {
            type: 'update',
            description: 'correct',
            resource: {
              resourceType: 'Procedure',
              id: 'ada-operation',
              status: 'completed',
              subject: { reference: 'Patient/ada' },
              note: [{ text: 'R0' }],
            },
          }),
          suggestion('remove', { type: 'delete', description: 'take out', resourceId: 'Observation/ada-albumin' }),
        ],
        overrideReasons: reasons,
      },
      {
        uuid: 'card-2',
        summary: 'One of two',
        indicator: 'info',
        source: { label: 'tests' },
        selectionBehavior: 'at-most-one',
        suggestions: [suggestion('a', create(order('ada'))), suggestion('b', create(order('ada')))],
      },
    ],
  };
  hookInstance = (await test.demo<Trace>('fire', { hook: 'patient-view', patient: 'ada' })).body.hookInstance;
  service.received.length = 0;
});

interface Answered {
  created?: string[];
  feedback?: { status: number; problem?: string };
  error?: string;
}
const accept = (suggestions: unknown, card = 'card-1') =>
  test.demo<Answered>('cards/accept', { hookInstance, card, suggestions });
const override = (more: object, card = 'card-1') =>
  test.demo<Answered>('cards/override', { hookInstance, card, ...more });
const orders = async () => (await test.fhir(chart, 'ServiceRequest?patient=ada')).body.total;
const told = () => service.received.at(-1)?.body.feedback;

describe('accepting', () => {
  it('writes the draft into the chart and tells the service, signed for the feedback address', async () => {
    const before = (await orders()) ?? 0;
    const { status, body } = await accept(['order']);
    expect(status).toBe(200);
    expect(await orders()).toBe(before + 1);
    const [reference = ''] = body.created ?? [];
    expect((await test.fhir<ServiceRequest>(chart, reference)).body).toMatchObject({
      status: 'draft',
      subject: { reference: 'Patient/ada' },
    });
    expect(body.feedback?.status).toBe(200);
    expect(service.received.map(({ path }) => path)).toEqual([`/cds-services/${serviceId}/feedback`]);
    expect(told()).toEqual([
      {
        card: 'card-1',
        outcome: 'accepted',
        acceptedSuggestions: [{ id: 'order' }],
        outcomeTimestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]);
  });

  it('keeps the links between resources of one suggestion, whatever their order', async () => {
    const { created = [] } = (await accept(['linked'])).body;
    const plan = created.find((reference) => reference.startsWith('CarePlan/')) ?? '';
    const request = created.find((reference) => reference.startsWith('ServiceRequest/'));
    const { activity } = (await test.fhir<CarePlan>(chart, plan)).body;
    expect(activity?.[0]?.reference?.reference).toBe(request);
    expect(request).not.toBe('ServiceRequest/mri');
  });

  it('updates and deletes, several suggestions together', async () => {
    const { body } = await accept(['revise', 'remove']);
    expect(body.feedback?.status).toBe(200);
    expect((await test.fhir(chart, 'Observation/ada-albumin')).status).toBe(410);
    expect((await test.fhir<object>(chart, 'Procedure/ada-operation')).body).toMatchObject({
      note: [{ text: 'R0' }],
      meta: { versionId: '2' },
    });
    expect(told()[0].acceptedSuggestions).toEqual([{ id: 'revise' }, { id: 'remove' }]);
  });

  it.each([
    ['a suggestion of which one action is invalid', ['half'], 422],
    ["a suggestion for another patient's chart", ['stranger'], 422],
    ['an action nobody knows', ['unclear'], 422],
    ['one good and one bad suggestion', ['order', 'half'], 422],
    ['a suggestion of another card', ['a'], 404],
    ['nothing', [], 400],
  ])('writes and tells nothing for %s', async (_what, chosen, expected) => {
    const before = await orders();
    const { status, body } = await accept(chosen);
    expect([status, body.error]).toEqual([expected, expect.any(String)]);
    expect(await orders()).toBe(before);
    expect((await test.fhir(chart, 'ServiceRequest?patient=ben')).body.total).toBe(0);
    expect(service.received).toEqual([]);
    expect((await accept(['order'])).status).toBe(200);
  });

  it('holds to "at most one"', async () => {
    expect((await accept(['a', 'b'], 'card-2')).status).toBe(400);
    expect((await accept(['b'], 'card-2')).status).toBe(200);
  });

  it('answers a card once', async () => {
    await accept(['order']);
    expect((await accept(['order'])).status).toBe(409);
    expect((await override({})).status).toBe(409);
  });

  it('says so when the service does not take the feedback; the chart stays written', async () => {
    service.feedbackStatus = 503;
    const before = (await orders()) ?? 0;
    expect((await accept(['order'])).body.feedback?.status).toBe(503);
    expect(await orders()).toBe(before + 1);
  });
});

describe('overriding', () => {
  it.each([
    [
      'with a reason of the card',
      { reason: { code: 'done-elsewhere', system: 'urn:reasons' } },
      { overrideReason: { reason: reasons[0] } },
    ],
    [
      'with reason and comment',
      { reason: reasons[0], comment: ' had it ' },
      { overrideReason: { reason: reasons[0], userComment: 'had it' } },
    ],
    ['with a comment alone', { comment: 'no' }, { overrideReason: { userComment: 'no' } }],
    ['without a word', {}, {}],
  ])('tells the service: %s', async (_what, answer, expected) => {
    const { body } = await override(answer);
    expect(body.feedback?.status).toBe(200);
    expect(told()).toEqual([
      { card: 'card-1', outcome: 'overridden', outcomeTimestamp: expect.any(String), ...expected },
    ]);
  });

  it('knows the reasons of the card only', async () => {
    expect((await override({ reason: { code: 'mood' } })).status).toBe(400);
    expect((await override({}, 'card-9')).status).toBe(404);
    hookInstance = 'never';
    expect((await override({})).status).toBe(404);
  });
});
