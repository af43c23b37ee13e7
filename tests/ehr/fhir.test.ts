import type { CapabilityStatement, OperationOutcome, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hospitalForTest, ids, type TestHospital, tinyPatient } from './hospital-for-test.ts';

let test: TestHospital;
let all: string;
beforeAll(async () => {
  test = await hospitalForTest({
    patients: [
      tinyPatient('ada', [
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
