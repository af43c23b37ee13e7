import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { prefetchQueries, prefetchTemplates } from '#server/chart/prefetch.ts';
import { chart } from '#server/chart/read-chart.ts';
import { parseConfig } from '#server/config.ts';
import { deadlineIn } from '#server/deadline.ts';
import type { HookRequest } from '#server/hook-request.ts';

const base = 'https://ehr.example.org/fhir';
const tenant = parseConfig(
  {
    publicUrl: 'https://remnant.example.org',
    tenants: [
      {
        id: 'a',
        name: 'A',
        clients: [{ iss: 'https://ehr.example.org', jwks: { keys: [{}] } }],
        fhir: { origin: base },
        smart: { issuer: base, jwks: { keys: [{}] }, clinicianClientId: 'c' },
      },
    ],
  },
  'test',
).tenants[0] as ReturnType<typeof parseConfig>['tenants'][number];

const patient = { resourceType: 'Patient', id: 'p' };
const searchset = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
});
const procedure = (id: string) => ({ resourceType: 'Procedure', id, subject: { reference: 'Patient/p' } });
const everything = () =>
  Object.fromEntries(prefetchTemplates.map(({ key }) => [key, key === 'patient' ? patient : searchset()])) as Record<
    string,
    unknown
  >;

const asked: { url: string; method: string; authorization: string | null; body: string }[] = [];
const server = setupServer(
  http.all(`${base}/*`, async ({ request }) => {
    asked.push({
      url: request.url,
      method: request.method,
      authorization: request.headers.get('authorization'),
      body: await request.clone().text(),
    });
  }),
  http.get(`${base}/Patient/p`, () => HttpResponse.json(patient)),
  http.post(`${base}/:type/_search`, ({ params }) =>
    HttpResponse.json(params.type === 'Procedure' ? searchset(procedure('fetched')) : searchset()),
  ),
);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
});
afterAll(() => server.close());

const authorised = {
  fhirServer: base,
  fhirAuthorization: {
    access_token: 'canary-token',
    token_type: 'Bearer' as const,
    expires_in: 300,
    scope: 'patient/*.rs',
    subject: 's',
  },
};
const request = (more: Partial<HookRequest>): HookRequest => ({
  hook: 'patient-view',
  hookInstance: crypto.randomUUID(),
  context: { userId: 'Practitioner/d', patientId: 'p' },
  digest: '',
  ...more,
});
const read = (more: Partial<HookRequest>, budget = 2_000) => chart.read(request(more), tenant, deadlineIn(budget));
const without = (key: string) => Object.fromEntries(Object.entries(everything()).filter(([name]) => name !== key));
const ids = (bundle: { entry: { resource: unknown }[] }) =>
  bundle.entry.map(({ resource }) => (resource as { id: string }).id);

describe('prefetch', () => {
  it('complete needs no FHIR access', async () => {
    const { reads, sources } = await read({ prefetch: { ...everything(), procedures: searchset(procedure('a')) } });
    expect(new Set(Object.values(reads))).toEqual(new Set(['complete']));
    expect(new Set(Object.values(sources))).toEqual(new Set(['prefetch']));
    expect(asked).toEqual([]);
  });

  it('null means the client says there is none: complete, and not asked', async () => {
    const { reads } = await read({ ...authorised, prefetch: { ...everything(), procedures: null } });
    expect(reads.Procedure).toBe('complete');
    expect(asked).toEqual([]);
  });

  it('an OperationOutcome is an error that is not asked again', async () => {
    const { reads } = await read({
      ...authorised,
      prefetch: { ...everything(), labs: { resourceType: 'OperationOutcome', issue: [] } },
    });
    expect(reads.Observation).toBe('failed');
    expect(asked).toEqual([]);
  });

  it('an absent key is asked of FHIR by POST, the token in the header only', async () => {
    const { bundle, reads, sources } = await read({ ...authorised, prefetch: without('procedures') });
    expect(ids(bundle)).toContain('fetched');
    expect(reads.Procedure).toBe('complete');
    expect(sources.procedures).toBe('fetched');
    expect(asked).toEqual([
      {
        url: `${base}/Procedure/_search`,
        method: 'POST',
        authorization: 'Bearer canary-token',
        body: 'patient=p&_count=200',
      },
    ]);
  });

  it('a server without POST _search is asked by GET', async () => {
    server.use(
      http.post(`${base}/Procedure/_search`, () => new HttpResponse(null, { status: 405 })),
      http.get(`${base}/Procedure`, () => HttpResponse.json(searchset(procedure('by-get')))),
    );
    expect(ids((await read({ ...authorised, prefetch: without('procedures') })).bundle)).toContain('by-get');
  });

  it.each(['patient', 'procedures'])('%s absent and no FHIR access is 412 naming the key', async (key) => {
    await expect(read({ prefetch: without(key) })).rejects.toMatchObject({
      status: 412,
      expression: `prefetch.${key}`,
    });
  });

  it('something optional absent and no FHIR access is partial knowledge, not an error', async () => {
    const { reads, sources } = await read({ prefetch: without('medications') });
    expect(reads.MedicationRequest).toBe('failed');
    expect(sources.medications).toBe('not-authorised');
  });
});

describe('paging', () => {
  const paged = (next: string) => ({ ...searchset(procedure('first')), link: [{ relation: 'next', url: next }] });

  it('is followed to the end under the registered base', async () => {
    server.use(http.get(`${base}/page2`, () => HttpResponse.json(searchset(procedure('second')))));
    const { bundle, reads } = await read({
      ...authorised,
      prefetch: { ...everything(), procedures: paged(`${base}/page2`) },
    });
    expect(ids(bundle)).toEqual(expect.arrayContaining(['first', 'second']));
    expect(reads.Procedure).toBe('complete');
  });

  it.each([
    ['elsewhere', 'https://evil.example.org/fhir/page2'],
    ['beside the base', 'https://ehr.example.org/fhir-evil/page2'],
  ])('is not followed %s: partial, and the token stays', async (_where, next) => {
    const { bundle, reads } = await read({ ...authorised, prefetch: { ...everything(), procedures: paged(next) } });
    expect(ids(bundle)).toContain('first');
    expect(reads.Procedure).toBe('partial');
    expect(asked).toEqual([]);
  });

  it('without access is partial', async () => {
    expect((await read({ prefetch: { ...everything(), procedures: paged(`${base}/page2`) } })).reads.Procedure).toBe(
      'partial',
    );
  });

  it('that never ends is cut', async () => {
    let pages = 0;
    server.use(
      http.get(`${base}/endless`, () => {
        pages++;
        return HttpResponse.json(paged(`${base}/endless`));
      }),
    );
    expect(
      (await read({ ...authorised, prefetch: { ...everything(), procedures: paged(`${base}/endless`) } })).reads
        .Procedure,
    ).toBe('partial');
    expect(pages).toBeLessThan(25);
  });
});

describe('a failing EHR never throws', () => {
  it.each([401, 403, 404, 429, 500, 503])('status %i: that part failed, the rest is known', async (status) => {
    server.use(
      http.post(`${base}/Condition/_search`, () => new HttpResponse(null, { status })),
      http.get(`${base}/Condition`, () => new HttpResponse(null, { status })),
    );
    const { reads } = await read({ ...authorised, prefetch: without('conditions') });
    expect(reads.Condition).toBe('failed');
    expect(reads.Procedure).toBe('complete');
  });

  it('hanging: cut at the deadline', async () => {
    server.use(http.post(`${base}/Condition/_search`, () => new Promise(() => undefined)));
    const started = performance.now();
    expect((await read({ ...authorised, prefetch: without('conditions') }, 80)).reads.Condition).toBe('failed');
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it('a fhirServer that is not the registered one is no access at all', async () => {
    const { sources } = await read({
      ...authorised,
      fhirServer: 'https://evil.example.org/fhir',
      prefetch: without('conditions'),
    });
    expect(sources.conditions).toBe('not-authorised');
    expect(asked).toEqual([]);
  });
});

describe('templates', () => {
  it.each(['2.0', '3.0'] as const)('of dialect %s stay inside the recommended query subset', (dialect) => {
    const allowed = new Set(['patient', 'category', 'code', 'date', '_sort', '_count']);
    for (const query of Object.values(prefetchQueries(dialect))) {
      const parameters = [...new URLSearchParams(query.split('?')[1] ?? '').keys()];
      expect(parameters.filter((name) => !allowed.has(name))).toEqual([]);
      if (dialect === '2.0') expect(query.match(/\{\{[^}]*\}\}/g)).toEqual(['{{context.patientId}}']);
    }
  });
});

it('a Patient that cannot be read is still the patient of the call', async () => {
  server.use(http.get(`${base}/Patient/p`, () => new HttpResponse(null, { status: 500 })));
  const { bundle, reads } = await read({ ...authorised, prefetch: without('patient') });
  expect(ids(bundle)).toContain('p');
  expect(reads.Patient).toBe('failed');
});
