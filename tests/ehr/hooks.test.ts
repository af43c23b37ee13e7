import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillTokens } from '../../apps/ehr/hooks/prefetch.ts';
import type { Trace } from '../../apps/ehr/hooks/trace.ts';
import { hospitalForTest, type TestHospital, tinyPatient } from './hospital-for-test.ts';
import { serviceForTest, serviceId, type TestService } from './service-for-test.ts';

let test: TestHospital;
let service: TestService;
beforeAll(async () => {
  service = await serviceForTest(() => `${test.hospital.origin}/.well-known/jwks.json`);
  test = await hospitalForTest({ remnantUrl: service.url, patients: [tinyPatient('ada'), tinyPatient('ben')] });
});
afterAll(async () => {
  await test.close();
  service.close();
});
beforeEach(() => {
  service.received.length = 0;
  service.answer = { status: 200, body: { cards: [] } };
  service.prefetch = { patient: 'Patient/{{context.patientId}}' };
});

const fire = async (hook: string, patient: string) => {
  const { status, body } = await test.demo<Trace & { error?: string }>('fire', { hook, patient });
  return { status, trace: body, error: body.error, sent: service.received.at(-1) };
};

describe('a hook', () => {
  it('is signed with ES384 for exactly the URL it is sent to, each call anew', async () => {
    const { sent, trace } = await fire('patient-view', 'ada');
    const jku = `${test.hospital.origin}/.well-known/jwks.json`;
    expect(service.received.map(({ path }) => path)).toEqual(['/cds-services', `/cds-services/${serviceId}`]);
    expect(sent?.header).toMatchObject({ alg: 'ES384', typ: 'JWT', jku });
    expect(sent?.claims).toMatchObject({ iss: test.hospital.origin, aud: `${service.url}/cds-services/${serviceId}` });
    expect((sent?.claims.exp ?? 0) - (sent?.claims.iat ?? 0)).toBe(300);
    expect(new Set(service.received.map(({ claims }) => claims.jti)).size).toBe(2);
    expect(trace.jwt).toEqual({ header: sent?.header, claims: sent?.claims });
  });

  it('carries user, patient and encounter, and a fresh hookInstance', async () => {
    const first = await fire('encounter-discharge', 'ada');
    const second = await fire('encounter-discharge', 'ada');
    expect(first.sent?.body).toMatchObject({
      hook: 'encounter-discharge',
      fhirServer: test.hospital.fhirBase,
      context: { userId: 'Practitioner/lan-wei', patientId: 'ada', encounterId: 'ada-stay' },
      fhirAuthorization: {
        token_type: 'Bearer',
        expires_in: 300,
        scope: 'patient/*.rs',
        subject: 'remnant-service',
        patient: 'ada',
      },
    });
    expect(first.sent?.body.hookInstance).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.sent?.body.hookInstance).not.toBe(first.sent?.body.hookInstance);
  });

  it("gives a token for that patient's chart alone, for reading", async () => {
    const { sent } = await fire('patient-view', 'ada');
    const token = sent?.body.fhirAuthorization.access_token;
    expect((await test.fhir(token, 'Observation?patient=ada')).body.total).toBe(3);
    expect((await test.fhir(token, 'Practitioner/lan-wei')).status).toBe(200);
    expect((await test.fhir(token, 'Patient/ben')).status).toBe(404);
    expect((await test.fhir(token, 'Patient/ada', { method: 'DELETE' })).status).toBe(403);
  });

  it('leaves a trace with times and no token', async () => {
    service.answer.headers = { 'server-timing': 'case;dur=1.25, ledger;desc="row";dur=3' };
    const { trace, sent } = await fire('patient-view', 'ada');
    expect(trace).toMatchObject({ hook: 'patient-view', status: 200, response: { cards: [] } });
    expect(trace.hops.map(({ name }) => name)).toEqual([
      'discovery',
      'chart',
      'sign',
      'hook',
      'service: case',
      'service: ledger',
    ]);
    expect(trace.hops.every(({ ms, at }) => ms >= 0 && Date.parse(at) > 0)).toBe(true);
    expect(JSON.stringify(trace)).not.toContain(sent?.body.fhirAuthorization.access_token);
    expect(trace.request).toMatchObject({ hookInstance: sent?.body.hookInstance, prefetch: sent?.body.prefetch });
  });

  it('keeps what a failing service says', async () => {
    service.answer = { status: 503, body: { resourceType: 'OperationOutcome' } };
    expect((await fire('patient-view', 'ada')).trace).toMatchObject({
      status: 503,
      response: { resourceType: 'OperationOutcome' },
    });
    service.answer = { status: 200, body: '<html>' };
    expect((await fire('patient-view', 'ada')).trace).toMatchObject({ status: 200, response: '<html>' });
  });

  it.each([
    ['order-sign', 'ada', 404, /offers nothing for order-sign.*patient-view/],
    ['patient-view', 'nobody', 404, /no patient nobody/],
  ])('%s for %s is refused in words', async (hook, patient, status, words) => {
    const answer = await fire(hook, patient);
    expect([answer.status, answer.error]).toEqual([status, expect.stringMatching(words)]);
    expect(service.received.some(({ path }) => path.endsWith(serviceId))).toBe(false);
  });

  it('says what to do when there is no service', async () => {
    const alone = await hospitalForTest();
    const { status, body } = await alone.demo<{ error: string }>('fire', { hook: 'patient-view', patient: 'ada' });
    expect([status, body.error]).toEqual([502, expect.stringMatching(/cannot be reached. Start it/)]);
    const services = (await alone.demo<{ reachable: boolean }>('services')).body;
    expect(services).toMatchObject({ reachable: false, services: [] });
    await alone.close();
  });

  it('asks the service what it offers', async () => {
    expect((await test.demo('services')).body).toMatchObject({
      url: service.url,
      reachable: true,
      status: 200,
      services: [{ hook: 'patient-view' }, { hook: 'encounter-discharge' }],
    });
  });
});

describe('prefetch', () => {
  it('is filled from the chart: resource, Bundle, null, OperationOutcome, or left out', async () => {
    service.prefetch = {
      patient: 'Patient/{{context.patientId}}',
      labs: 'Observation?patient={{context.patientId}}&category=laboratory&_sort=-date&_count=2',
      none: 'Condition?patient={{context.patientId}}',
      user: 'Practitioner/{{userPractitionerId}}',
      gone: 'Encounter/{{context.patientId}}-visit',
      other: 'Patient/ben',
      wrong: 'Observation?patient={{context.patientId}}&nonsense=1',
      unfilled: 'Appointment/{{context.appointmentId}}',
    };
    const { prefetch } = (await fire('patient-view', 'ada')).sent?.body ?? {};
    expect(Object.keys(prefetch)).toEqual(['patient', 'labs', 'none', 'user', 'gone', 'other', 'wrong']);
    expect(prefetch.patient).toMatchObject({ resourceType: 'Patient', id: 'ada' });
    expect(prefetch.labs).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: 3 });
    expect(prefetch.labs.entry.map((entry: { resource: { id: string } }) => entry.resource.id)).toEqual([
      'ada-afp-2',
      'ada-albumin',
    ]);
    expect(prefetch.labs.link.some(({ relation }: { relation: string }) => relation === 'next')).toBe(true);
    expect(prefetch.none).toMatchObject({ resourceType: 'Bundle', total: 0 });
    expect(prefetch.user).toMatchObject({ resourceType: 'Practitioner', id: 'lan-wei' });
    expect(prefetch.gone).toBeNull();
    expect(prefetch.other).toBeNull();
    expect(prefetch.wrong).toMatchObject({ resourceType: 'OperationOutcome' });
  });

  it('has next links that the token of the hook can follow', async () => {
    service.prefetch = { labs: 'Observation?patient={{context.patientId}}&_sort=date&_count=2' };
    const { sent } = await fire('patient-view', 'ada');
    const next = sent?.body.prefetch.labs.link.find(({ relation }: { relation: string }) => relation === 'next').url;
    const page = await test.fhir(
      sent?.body.fhirAuthorization.access_token,
      next.slice(test.hospital.fhirBase.length + 1),
    );
    expect(page.body.entry?.map(({ resource }) => resource?.id)).toEqual(['ada-afp-2']);
  });

  const source = { context: { patientId: 'ada', count: 3, list: [1] }, practitioner: 'lan-wei', today: '2026-03-31' };
  it.each([
    ['Observation?patient={{context.patientId}}&_count={{ context.count }}', 'Observation?patient=ada&_count=3'],
    ['Observation?date=ge{{today()}}', 'Observation?date=ge2026-03-31'],
    ['Observation?date=ge{{today() - 90 days}}', 'Observation?date=ge2025-12-31'],
    ['Observation?date=ge{{today() - 1 month}}', 'Observation?date=ge2026-02-28'],
    ['Observation?date=ge{{today()-2 years}}', 'Observation?date=ge2024-03-31'],
    ['Observation?date=le{{today() + 1 week}}', 'Observation?date=le2026-04-07'],
    ['Patient/{{context.list}}', undefined],
    ['Patient/{{context.absent}}', undefined],
    ['Patient/{{userPatientId}}', undefined],
    ['Patient/{{today().year()}}', undefined],
  ])('%s', (template, expected) => {
    expect(fillTokens(template, source)).toBe(expected);
  });
});
