import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '#clinical/cards/card.ts';
import { type Product, startProduct } from '../river/a-product.ts';

/** The requirements of CDS Hooks 2.0 that fall on a service, https://cds-hooks.hl7.org/2.0/. */

const path = '/cds-services/remnant-follow-up';
let product: Product;
beforeAll(async () => {
  // What is tested here is not the budget, and a test machine may be busy.
  product = await startProduct({ config: (config) => ({ ...config, hookBudget: 10_000 }) });
});
afterAll(() => product.close());

const anonymous = async (at: string, init: RequestInit = {}) => {
  const response = await fetch(`${product.url}${at}`, init);
  return { status: response.status, headers: response.headers, body: await response.text() };
};

type Body = Record<string, unknown> & { context: Record<string, unknown>; prefetch: Record<string, unknown> };

/** A hook body as the hospital would send it, to be bent. */
async function hookBody(patient = 'zhao-min', hook = 'encounter-discharge') {
  const { request } = await product.fire(hook, patient);
  const { fhirAuthorization: _notShown, ...body } = request as Body;
  return { ...body, hookInstance: crypto.randomUUID() } as Body;
}
const diagnostics = (body: unknown) => (body as { issue: { diagnostics: string }[] }).issue[0]?.diagnostics;

/** Every object and array of a JSON value, with where it stands. */
function* nodes(value: unknown, at = '$'): Generator<[string, unknown]> {
  yield [at, value];
  if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* nodes(inner, `${at}.${key}`);
}

describe('discovery', () => {
  it('answers anyone with the service under both hooks, the same id', async () => {
    const { status, headers, body } = await anonymous('/cds-services');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/application\/json/);
    const { services } = JSON.parse(body) as { services: Record<string, unknown>[] };
    expect(services.map(({ hook }) => hook)).toEqual(['patient-view', 'encounter-discharge']);
    expect(new Set(services.map(({ id }) => id)).size).toBe(1);
    for (const service of services) {
      for (const field of ['hook', 'title', 'description', 'id', 'usageRequirements'])
        expect(service[field]).toEqual(expect.any(String));
      for (const query of Object.values(service.prefetch as Record<string, string>)) {
        for (const token of query.match(/\{\{.*?\}\}/g) ?? []) expect(token).toBe('{{context.patientId}}');
      }
    }
  });
  it('holds no null and nothing empty', async () => {
    for (const [at, value] of nodes(JSON.parse((await anonymous('/cds-services')).body)))
      expect([null, ''], at).not.toContain(value);
  });
  it('refuses a bad JWT', async () => {
    expect((await product.send('/cds-services', undefined, { method: 'GET', token: 'a.b.c' })).status).toBe(401);
    expect((await product.send('/cds-services', undefined, { method: 'GET' })).status).toBe(200);
  });
});

describe('a card', () => {
  let cards: Card[];
  beforeAll(async () => {
    const fired = await product.fire('encounter-discharge', 'zhao-min');
    expect(fired.status).toBe(200);
    cards = fired.response.cards ?? [];
  });

  it('has what the specification requires, and nothing empty', () => {
    expect(cards).toHaveLength(1);
    for (const card of cards) {
      expect(card.summary.length).toBeLessThan(140);
      expect(['info', 'warning', 'critical']).toContain(card.indicator);
      expect(card.source.label).toBeTruthy();
      expect(card.uuid).toMatch(/^[0-9a-f-]{36}$/);
    }
    for (const [at, value] of nodes(cards)) {
      expect([null, ''], at).not.toContain(value);
      if (typeof value === 'object') expect(Object.keys(value as object).length, at).toBeGreaterThan(0);
    }
  });
  it('suggests creations whose actions are whole FHIR resources of this patient', () => {
    const [card] = cards as [Card];
    expect(card.selectionBehavior).toMatch(/^(any|at-most-one)$/);
    expect(card.suggestions?.length).toBeGreaterThan(1);
    for (const { label, uuid, actions } of card.suggestions ?? []) {
      expect(label).toBeTruthy();
      expect(uuid).toMatch(/^[0-9a-f-]{36}$/);
      for (const action of actions) {
        expect(action).toMatchObject({
          type: 'create',
          description: expect.any(String),
          resource: { subject: { reference: 'Patient/zhao-min' } },
        });
        expect(action.resource?.id).toBeUndefined();
      }
    }
  });
  it('names override reasons with a display, and one SMART link with an opaque context', () => {
    const [card] = cards as [Card];
    for (const reason of card.overrideReasons ?? [])
      expect(reason).toEqual({ code: expect.any(String), system: expect.any(String), display: expect.any(String) });
    const smart = card.links?.filter(({ type }) => type === 'smart') ?? [];
    expect(smart).toHaveLength(1);
    expect(smart[0]?.appContext).toMatch(/^[0-9a-f-]{36}$/);
    for (const link of card.links ?? []) if (link.type === 'absolute') expect(link.appContext).toBeUndefined();
  });
});

describe('a request is refused with an OperationOutcome that names the field', () => {
  const cases: [string, (body: Body) => unknown, RegExp][] = [
    ['no hook', ({ hook: _hook, ...body }) => body, /^hook:/],
    ['a hook the service does not answer', (body) => ({ ...body, hook: 'order-select' }), /^hook:/],
    ['no hookInstance', ({ hookInstance: _instance, ...body }) => body, /^hookInstance:/],
    ['a hookInstance that is no UUID', (body) => ({ ...body, hookInstance: '1' }), /^hookInstance:/],
    ['no context', ({ context: _context, ...body }) => body, /^context:/],
    [
      'no patientId',
      ({ context: { patientId: _patient, ...context }, ...body }) => ({ ...body, context }),
      /^context\.patientId:/,
    ],
    ['no userId', ({ context: { userId: _user, ...context }, ...body }) => ({ ...body, context }), /^context\.userId:/],
    [
      'a discharge without encounterId',
      ({ context: { encounterId: _encounter, ...context }, ...body }) => ({ ...body, context }),
      /^context\.encounterId:/,
    ],
    [
      'a patientId that is a path',
      (body) => ({ ...body, context: { ...body.context, patientId: '../x' } }),
      /^context\.patientId:/,
    ],
    [
      'fhirAuthorization without fhirServer',
      ({ fhirServer: _server, ...body }) => ({
        ...body,
        fhirAuthorization: { access_token: 't', token_type: 'Bearer', expires_in: 1, scope: 's', subject: 'x' },
      }),
      /^fhirServer:/,
    ],
    [
      'fhirAuthorization without a token',
      (body) => ({ ...body, fhirAuthorization: { token_type: 'Bearer', expires_in: 1, scope: 's', subject: 'x' } }),
      /^fhirAuthorization\.access_token:/,
    ],
    [
      'prefetch of another patient',
      (body) => ({ ...body, context: { ...body.context, patientId: 'someone-else' } }),
      /patient/i,
    ],
    ['no JSON', () => 'hook=patient-view', /JSON/],
    ['nested 100 deep', () => `${'['.repeat(100)}${']'.repeat(100)}`, /nested/],
  ];
  it.each(cases)('%s', async (_name, bend, field) => {
    const { status, body } = await product.send(path, bend(await hookBody()));
    expect(status).toBe(400);
    expect(body).toMatchObject({ resourceType: 'OperationOutcome' });
    expect(diagnostics(body)).toMatch(field);
  });

  it('an unknown service is 404', async () => {
    expect((await product.send('/cds-services/unknown', await hookBody())).status).toBe(404);
  });
  it('a body over 2 MB is 413', async () => {
    expect((await product.send(path, { padding: 'x'.repeat(2_200_000) })).status).toBe(413);
  });
  it('required data that cannot be obtained is 412 naming the prefetch key', async () => {
    const { fhirServer: _server, ...body } = await hookBody();
    const { procedures: _procedures, ...prefetch } = body.prefetch;
    const { status, body: outcome } = await product.send(path, { ...body, prefetch });
    expect(status).toBe(412);
    expect(diagnostics(outcome)).toMatch(/procedures/);
  });
});

describe('who may call', () => {
  it('nobody without a JWT, and nobody twice with the same', async () => {
    expect((await anonymous(path, { method: 'POST', body: '{}' })).status).toBe(401);
    const token = await product.sign(path);
    expect((await product.send(path, await hookBody(), { token })).status).toBe(200);
    expect((await product.send(path, await hookBody(), { token })).status).toBe(401);
  });
  it('one of a hundred equal JWTs at once', async () => {
    const token = await product.sign(path);
    const body = await hookBody('lin-hua');
    const statuses = await Promise.all(
      Array.from({ length: 100 }, () =>
        product.send(path, { ...body, hookInstance: crypto.randomUUID() }, { token }).then(({ status }) => status),
      ),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(99);
  });
});

describe('repeats', () => {
  it('the same call again is the same answer and no new row; the same hookInstance with another body is 400', async () => {
    const body = await hookBody('guo-tao');
    const first = await product.send(path, body);
    const rows = (await product.ledger.list('pretend-hospital', {})).length;
    const again = await product.send(path, body);
    expect(again.body).toEqual(first.body);
    expect((await product.ledger.list('pretend-hospital', {})).length).toBe(rows);
    expect(
      (await product.send(path, { ...body, context: { ...body.context, userId: 'Practitioner/other' } })).status,
    ).toBe(400);
  });
  it('the same case in the same encounter is shown again, not assessed again', async () => {
    const first = await product.fire('encounter-discharge', 'ma-ning');
    const second = await product.fire('encounter-discharge', 'ma-ning');
    expect(second.response.cards?.[0]?.uuid).toBe(first.response.cards?.[0]?.uuid);
    const events = (await product.ledger.history('pretend-hospital', 'Patient/ma-ning')).map(({ kind }) => kind);
    expect(events.filter((kind) => kind === 'assessment')).toHaveLength(1);
    expect(events).toContain('shown');
  });
});

describe('feedback', () => {
  const feedbackPath = `${path}/feedback`;
  const item = (card: string, more: object) => ({
    feedback: [{ card, outcomeTimestamp: '2026-01-01T10:00:00Z', ...more }],
  });

  it('is kept once however often it is sent, in both override shapes, and an answered card is not shown again', async () => {
    const { response } = await product.fire('encounter-discharge', 'wu-gang');
    const card = response.cards?.[0]?.uuid as string;
    const plain = item(card, {
      outcome: 'overridden',
      overrideReason: { code: 'x', system: 'urn:x', userComment: 'moved away' },
    });
    const nested = item(card, {
      outcome: 'overridden',
      overrideReason: { reason: { code: 'y', system: 'urn:x' } },
      outcomeTimestamp: '2026-01-01T11:00:00Z',
    });
    for (const body of [plain, plain, nested, plain, nested])
      expect((await product.send(feedbackPath, body)).status).toBe(200);
    const kept = (await product.ledger.history('pretend-hospital', 'Patient/wu-gang')).filter(
      ({ kind }) => kind === 'feedback',
    );
    expect(
      kept.map(({ content }) => (content as { answer: { reason?: { code?: string } } }).answer.reason?.code),
    ).toEqual(['x', 'y']);
    expect((await product.fire('encounter-discharge', 'wu-gang')).response).toEqual({ cards: [] });
  });
  it('takes nothing back: the same call again hears the card that was answered in between', async () => {
    const overridden = { outcome: 'overridden', overrideReason: { code: 'x', system: 'urn:x' } };
    const body = await hookBody('guo-tao');
    const first = (await product.send(path, body)).body as { cards: { uuid: string }[] };
    const card = first.cards[0]?.uuid as string;
    expect((await product.send(feedbackPath, item(card, overridden))).status).toBe(200);
    expect((await product.fire('patient-view', 'guo-tao')).response).toEqual({ cards: [] });
    expect((await product.send(path, body)).body).toEqual(first);
  });
  it('for an unknown card is kept as an orphan', async () => {
    expect((await product.send(feedbackPath, item(crypto.randomUUID(), { outcome: 'overridden' }))).status).toBe(200);
    expect((await product.send(feedbackPath, item('not-a-uuid', { outcome: 'overridden' }))).status).toBe(200);
  });
  it.each([
    ['nothing', {}, /^feedback/],
    ['an unknown outcome', item('a', { outcome: 'ignored' }), /^feedback\.0\.outcome/],
    ['accepted without suggestions', item('a', { outcome: 'accepted' }), /^feedback\.0\.acceptedSuggestions/],
    ['no timestamp', { feedback: [{ card: 'a', outcome: 'overridden' }] }, /^feedback\.0\.outcomeTimestamp/],
  ])('with %s is 400', async (_name, body, field) => {
    const answer = await product.send(feedbackPath, body);
    expect(answer.status).toBe(400);
    expect(diagnostics(answer.body)).toMatch(field);
  });
  it('needs a JWT for its own address', async () => {
    expect((await product.send(feedbackPath, {}, { token: await product.sign(path) })).status).toBe(401);
  });
});

describe('browsers', () => {
  it('of registered origins may call, others are not told so', async () => {
    const preflight = (origin: string) =>
      anonymous(path, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    const known = await preflight(product.hospital.origin);
    expect(known.status).toBe(204);
    expect(known.headers.get('access-control-allow-origin')).toBe(product.hospital.origin);
    expect(known.headers.get('access-control-allow-headers')).toMatch(/authorization/);
    expect((await preflight('https://evil.example.org')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('silence', () => {
  it('about a patient who is not ours: no card, no row, no patient data - one counter', async () => {
    const before = (await product.ledger.list('pretend-hospital', {})).length;
    expect((await product.fire('patient-view', 'kong-yi')).response).toEqual({ cards: [] });
    expect((await product.ledger.list('pretend-hospital', {})).length).toBe(before);
    expect(await product.ledger.counts('pretend-hospital')).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'not-ours' })]),
    );
  });
});

it('no access log line holds a patient, a token or a query', async () => {
  await product.fire('encounter-discharge', 'zhao-min');
  expect(product.log.length).toBeGreaterThan(10);
  expect(product.log.join('\n')).not.toMatch(/zhao-min|eyJ|Bearer|\?/);
});

it('procedures that could not be read are no "no resection": one card says that it was not assessed', async () => {
  const body = await hookBody('zhao-min', 'patient-view');
  const prefetch = {
    ...body.prefetch,
    procedures: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'exception' }] },
  };
  const { status, body: answer } = await product.send(path, { ...body, prefetch });
  expect(status).toBe(200);
  const [card] = (answer as { cards: Card[] }).cards;
  expect(card?.indicator).toBe('info');
  expect(`${card?.summary} ${card?.detail}`).toMatch(/procedures: this part of the chart could not be read/i);
  expect(card?.suggestions).toBeUndefined();
});
