import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bundle, Task } from '@medplum/fhirtypes';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hospitalForTest, type TestHospital } from './hospital-for-test.ts';
import { introspect } from './smart-app.ts';

/** SMART backend services: a program that signs, with nobody signed in. */

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

let test: TestHospital;
let service: Server;
let registered: Pair;
let stranger: Pair;
let clock = Date.now();

beforeAll(async () => {
  [registered, stranger] = await Promise.all([generateKeyPair('ES384'), generateKeyPair('ES384')]);
  const keys = [{ ...(await exportJWK(registered.publicKey)), kid: 'k', alg: 'ES384' }];
  service = createServer((request, response) =>
    response.end(request.url === '/t/pretend-hospital/jwks.json' ? JSON.stringify({ keys }) : ''),
  );
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
  const remnantUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  test = await hospitalForTest({ remnantUrl, now: () => clock });
});
afterAll(async () => {
  service.close();
  await test.close();
});

const assertion = (claims: JWTPayload = {}, key: Pair = registered) => {
  const now = Math.floor(clock / 1000);
  const standard = {
    iss: 'remnant-watch',
    sub: 'remnant-watch',
    aud: `${test.hospital.origin}/oauth/token`,
    exp: now + 300,
    jti: crypto.randomUUID(),
  };
  return new SignJWT({ ...standard, ...claims })
    .setProtectedHeader({ alg: 'ES384', typ: 'JWT', kid: 'k' })
    .sign(key.privateKey);
};

interface Answer {
  access_token: string;
  expires_in: number;
  scope: string;
  error?: string;
}

async function ask(client_assertion: string, more: Record<string, string> = {}) {
  const form = {
    grant_type: 'client_credentials',
    scope: 'system/*.rs system/Task.c',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion,
    ...more,
  };
  const response = await fetch(`${test.hospital.origin}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: (await response.json()) as Answer };
}

describe('a registered service', () => {
  it('gets a short token that reads every chart, creates tasks and nothing else', async () => {
    const { status, body } = await ask(await assertion());
    expect([status, body.expires_in, body.scope]).toEqual([200, 300, 'system/*.rs system/Task.c']);
    const all = await test.fhir(body.access_token, 'Observation?patient=ada,ben');
    expect((all.body as Bundle).total).toBe(6);
    const task: Task = {
      resourceType: 'Task',
      status: 'requested',
      intent: 'order',
      for: { reference: 'Patient/ada' },
    };
    const post = (resource: object) =>
      test.fhir(body.access_token, (resource as Task).resourceType, { method: 'POST', body: JSON.stringify(resource) });
    expect((await post(task)).status).toBe(201);
    const request = { resourceType: 'ServiceRequest', status: 'draft', intent: 'plan', subject: task.for };
    expect((await post(request)).status).toBe(403);
  });

  it('is told what changed since an instant', async () => {
    const { access_token } = (await ask(await assertion())).body;
    const since = encodeURIComponent(new Date(Date.now() + 1_000).toISOString());
    const changed = await test.fhir(access_token, `Observation?patient=ada,ben&_lastUpdated=ge${since}`);
    expect((changed.body as Bundle).total).toBe(0);
    const before = encodeURIComponent(new Date(Date.now() - 3_600_000).toISOString());
    const all = await test.fhir(access_token, `Observation?patient=ada,ben&_lastUpdated=ge${before}`);
    expect((all.body as Bundle).total).toBe(6);
  });

  it('is nobody to introspection but itself', async () => {
    const { access_token } = (await ask(await assertion())).body;
    expect(await introspect(test, access_token)).toMatchObject({
      body: { active: true, client_id: 'remnant-watch', sub: 'remnant-watch' },
    });
  });

  it('is granted no more than it is registered for', async () => {
    const more = await ask(await assertion(), { scope: 'system/*.cruds system/Patient.rs user/*.rs openid' });
    expect(more.body.scope).toBe('system/Patient.rs');
    expect((await ask(await assertion(), { scope: 'system/*.cruds' })).body.error).toBe('invalid_scope');
  });
});

describe('anybody else', () => {
  it.each([
    ['another key', () => assertion({}, stranger)],
    ['another audience', () => assertion({ aud: 'https://other.example/token' })],
    ['another client', () => assertion({ iss: 'remnant-clinician', sub: 'remnant-clinician' })],
    ['somebody else as subject', () => assertion({ sub: 'lan-wei' })],
    ['no jti', () => assertion({ jti: '' })],
    ['an end in the past', () => assertion({ exp: Math.floor(clock / 1000) - 1 })],
    ['an end too far away', () => assertion({ exp: Math.floor(clock / 1000) + 3600 })],
    ['no JWT', async () => 'x.y.z'],
  ])('is refused: %s', async (_what, make) => {
    const { status, body } = await ask(await make());
    expect([status, body.error]).toEqual([400, 'invalid_client']);
  });

  it('is refused with an assertion that was used, until it has ended of itself', async () => {
    const signed = await assertion();
    expect((await ask(signed)).status).toBe(200);
    expect((await ask(signed)).body.error).toBe('invalid_client');
    clock += 301_000;
    expect((await ask(signed)).body.error).toBe('invalid_client');
  });

  it('is refused without an assertion', async () => {
    expect((await ask('', { client_assertion_type: '' })).body.error).toBe('invalid_request');
  });
});
