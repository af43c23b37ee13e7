import type { Bundle, CapabilityStatement, OperationOutcome, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hospitalForTest, ids, lab, type TestHospital, tinyPatient } from './hospital-for-test.ts';

let test: TestHospital;
let all: string;
beforeAll(async () => {
  test = await hospitalForTest({
    patients: [
      tinyPatient('ada', [
        lab('strange', 'ben', '1834-1', '2026-02-02', 7),
        {
          resourceType: 'Binary',
          id: 'ada-report',
          contentType: 'text/plain',
          securityContext: { reference: 'Patient/ada' },
          data: Buffer.from('微血管侵犯').toString('base64'),
        },
      ]),
      tinyPatient('ben'),
    ],
  });
  all = test.token('user/*.cruds');
});
afterAll(() => test.close());

const search = async (query: string) => (await test.fhir(all, query)).body;
const found = async (query: string) => ids(await search(query));
const draft = {
  resourceType: 'ServiceRequest',
  status: 'draft',
  intent: 'proposal',
  subject: { reference: 'Patient/ada' },
};
const post = (resource: object, headers = {}) =>
  test.fhir<Resource>(all, (resource as Resource).resourceType, {
    method: 'POST',
    body: JSON.stringify(resource),
    headers,
  });

describe('without a token', () => {
  it('tells what it is, and that it is a demonstration', async () => {
    const response = await fetch(`${test.hospital.fhirBase}/metadata`);
    const statement = (await response.json()) as CapabilityStatement;
    expect(statement.fhirVersion).toBe('4.0.1');
    expect(statement.implementation?.description).toMatch(/demonstration.*loopback.*[Nn]ot for real patients/s);
    const observation = statement.rest?.[0]?.resource?.find(({ type }) => type === 'Observation');
    expect(observation?.searchParam?.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '_id',
        '_lastUpdated',
        'category',
        'code',
        'date',
        'encounter',
        'identifier',
        'patient',
        'status',
        'subject',
      ]),
    );
  });

  it.each([undefined, 'Bearer nonsense', 'Basic YTpi'])('answers 401 to %s', async (authorization) => {
    const response = await fetch(`${test.hospital.fhirBase}/Patient/ada`, {
      headers: authorization ? { authorization } : {},
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(((await response.json()) as OperationOutcome).resourceType).toBe('OperationOutcome');
  });

  it('lets a browser app ask first', async () => {
    const response = await fetch(`${test.hospital.fhirBase}/Patient/ada`, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toContain('Authorization');
  });

  it('refuses a request that was sent to another host name (DNS rebinding)', async () => {
    const { request } = await import('node:http');
    const status = await new Promise((resolve) =>
      request(`${test.hospital.fhirBase}/metadata`, { headers: { host: 'evil.example' } }, (r) =>
        resolve(r.statusCode),
      ).end(),
    );
    expect(status).toBe(403);
  });
});

describe('read and write', () => {
  it('reads with version, date and ETag, and says "not modified"', async () => {
    const { body, headers } = await test.fhir<Resource>(all, 'Patient/ada');
    expect(body.meta?.versionId).toBe('1');
    expect(headers.get('etag')).toBe('W/"1"');
    expect(Date.parse(headers.get('last-modified') ?? '')).toBeGreaterThan(0);
    expect((await test.fhir(all, 'Patient/ada', { headers: { 'if-none-match': 'W/"1"' } })).status).toBe(304);
  });

  it('creates, updates with If-Match, reads each version, deletes', async () => {
    const created = await post(draft);
    expect(created.status).toBe(201);
    const { id } = created.body;
    expect(created.headers.get('location')).toBe(`${test.hospital.fhirBase}/ServiceRequest/${id}/_history/1`);
    const put = (status: string, match: string) =>
      test.fhir<Resource>(all, `ServiceRequest/${id}`, {
        method: 'PUT',
        body: JSON.stringify({ ...draft, id, status }),
        headers: { 'if-match': match },
      });
    expect((await put('active', 'W/"1"')).body.meta?.versionId).toBe('2');
    expect((await put('revoked', 'W/"1"')).status).toBe(412);
    const version = (n: number) => test.fhir<{ status: string }>(all, `ServiceRequest/${id}/_history/${n}`);
    expect((await version(1)).body.status).toBe('draft');
    expect((await version(2)).body.status).toBe('active');
    expect((await test.fhir(all, `ServiceRequest/${id}/_history`)).body.total).toBe(2);
    expect((await test.fhir(all, `ServiceRequest/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await test.fhir(all, `ServiceRequest/${id}`)).status).toBe(410);
    expect(await found('ServiceRequest?patient=ada')).toEqual([]);
  });

  it('refuses what is no valid resource, and names the element', async () => {
    const { status, body } = await post({ ...draft, status: undefined, intent: undefined });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('ServiceRequest.status');
    expect(JSON.stringify(body)).toContain('ServiceRequest.intent');
  });

  it.each([
    ['PUT to an unknown id', 'ServiceRequest/none', 'PUT', JSON.stringify({ ...draft, id: 'none' }), 404],
    ['another id in the body', 'ServiceRequest/none', 'PUT', JSON.stringify({ ...draft, id: 'other' }), 400],
    ['another type in the body', 'Observation', 'POST', JSON.stringify(draft), 400],
    ['a type nobody keeps', 'Claim/x', 'GET', undefined, 404],
    ['no JSON', 'ServiceRequest', 'POST', '{', 400],
    ['PATCH', 'Patient/ada', 'PATCH', '[]', 400],
    ['GraphQL', '$graphql', 'POST', '{}', 404],
  ])('answers %s with an OperationOutcome', async (_what, path, method, body, expected) => {
    const answer = await test.fhir<OperationOutcome>(all, path, { method, ...(body ? { body } : {}) });
    expect(answer.status).toBe(expected);
    expect(answer.body.resourceType).toBe('OperationOutcome');
  });

  it('gives the text of a Binary to whoever does not ask for FHIR', async () => {
    const url = `${test.hospital.fhirBase}/Binary/ada-report`;
    const plain = await fetch(url, { headers: { authorization: `Bearer ${all}`, accept: 'text/plain' } });
    expect(plain.headers.get('content-type')).toContain('text/plain');
    expect(await plain.text()).toBe('微血管侵犯');
    const { body } = await test.fhir<Resource>(all, 'Binary/ada-report', {
      headers: { accept: 'application/fhir+json' },
    });
    expect(body.resourceType).toBe('Binary');
  });
});

describe('search', () => {
  it.each([
    ['Observation?patient=ada', ['ada-afp-1', 'ada-afp-2', 'ada-albumin', 'strange']],
    ['Observation?patient=Patient/ada&code=1751-7', ['ada-albumin']],
    ['Observation?subject=Patient/ada&code=http://loinc.org|1751-7', ['ada-albumin']],
    ['Observation?patient=ada&code=http://snomed.info/sct|1751-7', []],
    [
      'Observation?patient=ben&code=http://loinc.org|1834-1,http://loinc.org|1751-7',
      ['ben-afp-1', 'ben-afp-2', 'ben-albumin', 'strange'],
    ],
    ['Observation?patient=ada&category=laboratory&status=final,amended&code=1751-7', ['ada-albumin']],
    ['Observation?patient=ada&status=amended', []],
    ['Observation?patient=ada&code:not=1834-1', ['ada-albumin']],
    ['Observation?patient=ben&encounter=Encounter/ada-stay', []],
    ['Observation?patient=ada&encounter=ada-stay&code=1751-7', ['ada-albumin']],
    ['Observation?patient=ada&date=2026-01-09', ['ada-albumin']],
    ['Observation?patient=ada&date=2026-01', ['ada-afp-1', 'ada-albumin']],
    ['Observation?patient=ada&date=gt2026-01-09', ['ada-afp-2', 'strange']],
    ['Observation?patient=ada&date=ge2026-01-09', ['ada-afp-2', 'ada-albumin', 'strange']],
    ['Observation?patient=ada&date=ge2026-01-03&date=lt2026-02-01', ['ada-albumin']],
    ['Observation?patient=ada&date=le2026-01-02', ['ada-afp-1']],
    ['Observation?patient=ada,ben&code=1751-7', ['ada-albumin', 'ben-albumin']],
    ['Observation?_id=ada-albumin,ben-albumin,none', ['ada-albumin', 'ben-albumin']],
    ['Observation?patient=ada&_lastUpdated=lt2020-01-01', []],
    ['Observation?patient=ada&code=1751-7&_lastUpdated=gt2020-01-01', ['ada-albumin']],
    ['Patient?identifier=urn:mrn|mrn-ben', ['ben']],
    ['Patient?name=tes&_id=ada', ['ada']],
    ['Patient?birthdate=1970&gender=female', ['ada', 'ben']],
    ['Procedure?patient=ada&date=ge2026', ['ada-operation']],
  ])('%s', async (query, expected) => {
    expect([...(await found(query))].sort()).toEqual(expected);
  });

  it('finds what was filed in the wrong chart, there and where it belongs', async () => {
    const [entry] = (await search('Observation?patient=ada&date=2026-02-02')).entry ?? [];
    expect(entry?.resource).toMatchObject({ subject: { reference: 'Patient/ben' } });
    expect(await found('Observation?patient=ben&date=2026-02-02')).toEqual(['strange']);
  });

  it('sorts by date, newest first or oldest first', async () => {
    expect(await found('Observation?patient=ben&_sort=-date')).toEqual([
      'ben-afp-2',
      'strange',
      'ben-albumin',
      'ben-afp-1',
    ]);
    expect(await found('Observation?patient=ben&_sort=code,date')).toEqual([
      'ben-albumin',
      'ben-afp-1',
      'strange',
      'ben-afp-2',
    ]);
  });

  it('pages: every match once, by following next', async () => {
    const seen: unknown[] = [];
    let next: string | undefined = `${test.hospital.fhirBase}/Observation?patient=ada&_count=3&_sort=date`;
    let pages = 0;
    for (; next; pages++) {
      const page = (await (await fetch(next, { headers: { authorization: `Bearer ${all}` } })).json()) as Bundle;
      expect(page.total).toBe(4);
      seen.push(...ids(page));
      next = page.link?.find(({ relation }) => relation === 'next')?.url;
    }
    expect(pages).toBe(2);
    expect(seen).toEqual(['ada-afp-1', 'ada-albumin', 'strange', 'ada-afp-2']);
    expect((await search('Observation?patient=ada&_summary=count')).entry).toBeUndefined();
  });

  it('takes POST _search', async () => {
    const { body } = await test.fhir(all, 'Observation/_search?_count=1', {
      method: 'POST',
      body: 'patient=ada&code=1834-1&_sort=-date',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(ids(body)).toEqual(['ada-afp-2']);
    expect(body.total).toBe(3);
  });

  it('includes what a match points to, and what points to it', async () => {
    expect(await found('Procedure?patient=ada&_include=Procedure:encounter&_include=Procedure:performer')).toEqual([
      'ada-operation',
      'ada-stay',
      'lan-wei',
    ]);
    expect(await found('Encounter?_id=ada-stay&_revinclude=Procedure:encounter')).toEqual([
      'ada-stay',
      'ada-operation',
    ]);
  });

  it.each([
    'Observation?paitent=ada',
    'Observation?patient.name=ada',
    'Observation?code:in=http://example.org/vs',
    'Observation?patient=',
    'Observation?date=lately',
    'Observation?_count=many',
    'Observation?_sort=nothing',
    'Observation?_has:Provenance:target:agent=x',
  ])('refuses %s rather than answer with too much', async (query) => {
    const { status, body } = await test.fhir<Resource>(all, query);
    expect([status, body.resourceType]).toEqual([400, 'OperationOutcome']);
  });
});

describe('bundles', () => {
  const send = (type: string, entry: object[]) =>
    test.fhir(all, '', { method: 'POST', body: JSON.stringify({ resourceType: 'Bundle', type, entry }) });
  const create = (resource: object, fullUrl?: string) => ({
    ...(fullUrl ? { fullUrl } : {}),
    resource,
    request: { method: 'POST', url: (resource as Resource).resourceType },
  });

  it('writes a transaction whose entries speak of each other', async () => {
    const url = 'urn:uuid:6f1e2a52-4ad6-4b3e-9d2a-000000000001';
    const plan = {
      resourceType: 'CarePlan',
      status: 'draft',
      intent: 'proposal',
      subject: { reference: 'Patient/ben' },
      activity: [{ reference: { reference: url } }],
    };
    const { status, body } = await send('transaction', [
      create({ ...draft, subject: plan.subject }, url),
      create(plan),
    ]);
    expect(status).toBe(200);
    expect(body.type).toBe('transaction-response');
    expect(body.entry?.map((entry) => entry.response?.status)).toEqual(['201', '201']);
    const [request, carePlan] = body.entry ?? [];
    expect(JSON.stringify(carePlan?.resource)).toContain(request?.response?.location);
  });

  it('writes nothing of a transaction with one bad entry', async () => {
    const before = (await search('ServiceRequest?patient=ben')).total;
    const { status, body } = await send('transaction', [
      create({ ...draft, subject: { reference: 'Patient/ben' } }),
      create({ ...draft, status: undefined }),
    ]);
    expect([status, (body as unknown as Resource).resourceType]).toEqual([400, 'OperationOutcome']);
    expect((await search('ServiceRequest?patient=ben')).total).toBe(before);
  });

  it('answers each entry of a batch for itself', async () => {
    const { body } = await send('batch', [
      { request: { method: 'GET', url: 'Patient/ada' } },
      { request: { method: 'GET', url: 'Patient/none' } },
      { request: { method: 'GET', url: 'Observation?patient=ada&code=1751-7' } },
    ]);
    expect(body.entry?.map((entry) => entry.response?.status)).toEqual(['200', '404', '200']);
    expect(body.entry?.[2]?.resource).toMatchObject({ type: 'searchset', total: 1 });
  });

  it('creates only once when asked to (If-None-Exist)', async () => {
    const request = {
      ...draft,
      subject: { reference: 'Patient/ben' },
      identifier: [{ system: 'urn:order', value: 'once' }],
    };
    const first = await post(request, { 'if-none-exist': 'identifier=urn:order|once' });
    const second = await post(request, { 'if-none-exist': 'identifier=urn:order|once' });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.id).toBe(first.body.id);
  });
});
