import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeBackendKey, readBackendKey } from '#server/chart/backend-key.ts';
import { type BackendAccess, openBackendAccess } from '#server/chart/backend-token.ts';
import { type Config, embeddedConfig, parseConfig } from '#server/config.ts';
import { deadlineIn } from '#server/deadline.ts';
import { hospitalForTest, type TestHospital } from '../ehr/hospital-for-test.ts';

/** The service's own backend client, against the pretend hospital's real token endpoint. */

let hospital: TestHospital;
let service: Server;
let folder: string;
let config: Config;
let access: BackendAccess;
let clock = Date.now();
const now = () => new Date(clock);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'remnant-backend-'));
  service = createServer((request, response) => {
    const tenant = /^\/t\/([^/]+)\/jwks.json$/.exec(request.url ?? '')?.[1] ?? '';
    response.end(JSON.stringify(access.jwks(tenant) ?? {}));
  });
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  hospital = await hospitalForTest({ remnantUrl: url, now: () => clock });
  const keyFile = join(folder, 'keys', 'backend.json');
  await makeBackendKey(keyFile);
  config = embeddedConfig(url, hospital.hospital.origin, keyFile);
});
beforeEach(async () => {
  access = await openBackendAccess(config, now);
});
afterAll(async () => {
  service.close();
  await hospital.close();
  rmSync(folder, { recursive: true });
});

const tenant = () => config.tenants[0] as Config['tenants'][number];
const token = () => access.token(tenant(), deadlineIn(5_000));

describe('a token', () => {
  it('is granted against the published key and reads charts', async () => {
    const { token: bearer, scopes } = await token();
    expect(scopes).toEqual(['system/*.rs', 'system/Task.c']);
    expect((await hospital.fhir(bearer, 'Patient/ada')).status).toBe(200);
  });

  it('is asked for once, by however many at once, until it is about to end', async () => {
    const [first, second] = await Promise.all([token(), token()]);
    expect(second.token).toBe(first.token);
    clock += 269_000;
    expect((await token()).token).toBe(first.token);
    clock += 2_000;
    expect((await token()).token).not.toBe(first.token);
  });

  it('is asked for again after a refusal', async () => {
    const other = await openBackendAccess(config, now);
    const wrong = structuredClone(tenant());
    if (wrong.backend) wrong.backend.clientId = 'nobody';
    await expect(other.token(wrong, deadlineIn(5_000))).rejects.toMatchObject({ reason: 'status', status: 400 });
    await expect(other.token(tenant(), deadlineIn(5_000))).resolves.toHaveProperty('token');
  });

  it('is for hospitals that gave a client alone', async () => {
    const { backend: _none, ...bare } = tenant();
    const without = await openBackendAccess({ ...config, tenants: [bare] }, now);
    expect(without.jwks(bare.id)).toBeUndefined();
    await expect(without.token(bare, deadlineIn(1_000))).rejects.toThrow('no backend client');
  });
});

describe('what is sent', () => {
  it('is one assertion for this token endpoint, short, with a jti of its own', async () => {
    const forms: URLSearchParams[] = [];
    const endpoint = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      forms.push(new URLSearchParams(body));
      response.end(JSON.stringify({ access_token: `t${forms.length}`, token_type: 'bearer', expires_in: 1 }));
    });
    await new Promise<void>((done) => endpoint.listen(0, '127.0.0.1', done));
    const tokenUrl = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/token`;
    const there = structuredClone(tenant());
    if (there.backend) there.backend.tokenUrl = tokenUrl;
    const asked = await openBackendAccess({ ...config, tenants: [there] }, now);
    await asked.token(there, deadlineIn(2_000));
    await asked.token(there, deadlineIn(2_000));
    endpoint.close();
    const [first, second] = forms.map((form) => form.get('client_assertion') ?? '');
    const claims = decodeJwt(first ?? '');
    expect(claims).toMatchObject({ iss: 'remnant-watch', sub: 'remnant-watch', aud: tokenUrl });
    expect((claims.exp ?? 0) - clock / 1000).toBeLessThanOrEqual(300);
    expect(decodeJwt(second ?? '').jti).not.toBe(claims.jti);
    const header = decodeProtectedHeader(first ?? '');
    expect([header.alg, header.kid]).toEqual(['ES384', access.jwks(tenant().id)?.keys[0]?.kid]);
    expect(forms[0]?.get('grant_type')).toBe('client_credentials');
    expect(forms[0]?.get('scope')).toBe('system/*.rs system/Task.c');
  });

  it('never is the private key', () => {
    expect(access.jwks(tenant().id)?.keys.map((key) => Object.keys(key).sort())).toEqual([
      ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
    ]);
  });
});

describe('the key', () => {
  const backend = (more: object) => ({
    clientId: 'c',
    tokenUrl: 'https://ehr.example.org/token',
    scope: 'system/*.rs',
    pollSeconds: 300,
    ...more,
  });

  it('is made once, for its owner alone', async () => {
    const path = join(folder, 'made', 'key.json');
    await makeBackendKey(path);
    const made = readFileSync(path, 'utf8');
    await makeBackendKey(path);
    expect(readFileSync(path, 'utf8')).toBe(made);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('may be RSA, in the configuration itself', async () => {
    const { privateKey } = await generateKeyPair('RS384', { extractable: true });
    const jwk = { ...(await exportJWK(privateKey)), kid: 'mine' } as Record<string, unknown>;
    expect(await readBackendKey(backend({ jwk }))).toMatchObject({ algorithm: 'RS384', kid: 'mine' });
  });

  it.each([
    ['is not there', join(tmpdir(), 'no-such-key.json'), /cannot be read as JSON/],
    ['is no key', 'empty.json', /is no private JWK/],
    ['is a public half', 'public.json', /is no private JWK/],
    ['is of another curve', 'curve.json', /is no private JWK/],
  ])('stops the start when it %s', async (_what, name, words) => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    const own = await generateKeyPair('ES384', { extractable: true });
    writeFileSync(join(folder, 'empty.json'), '{}');
    writeFileSync(join(folder, 'public.json'), JSON.stringify(await exportJWK(own.publicKey)));
    writeFileSync(join(folder, 'curve.json'), JSON.stringify(await exportJWK(pair.privateKey)));
    const keyFile = name.startsWith('/') ? name : join(folder, name);
    await expect(readBackendKey(backend({ keyFile }))).rejects.toThrow(words);
  });

  it('is given in one place, not in two or none', () => {
    const tenants = (more: object) => [{ ...structuredClone(tenant()), backend: backend(more) }];
    const parse = (more: object) => parseConfig({ ...config, tenants: tenants(more) }, 'config');
    expect(() => parse({})).toThrow(/tenants.0.backend: needs keyFile or jwk/);
    expect(() => parse({ keyFile: 'a', jwk: {} })).toThrow(/needs keyFile or jwk/);
    expect(parse({ keyFile: 'a' }).tenants[0]?.backend?.keyFile).toBe('a');
  });
});
