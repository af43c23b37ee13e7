import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openKeys } from '../../apps/ehr/keys.ts';
import { clinicianLaunch, hospitalForTest, pkce, qualityRedirect, type TestHospital } from './hospital-for-test.ts';
import { authorize, authorizeParameters, codeFor, exchange, introspect, openFromChart } from './smart-app.ts';

let test: TestHospital;
let clock = Date.now();
beforeAll(async () => {
  test = await hospitalForTest({ now: () => clock });
});
afterAll(() => test.close());

const launched = { patient: 'ada', url: clinicianLaunch, appContext: 'opaque-1' };

describe('what a client finds out first', () => {
  it('is at the well-known addresses, for any origin', async () => {
    const response = await fetch(`${test.hospital.fhirBase}/.well-known/smart-configuration`);
    const configuration = (await response.json()) as Record<string, string[] & string>;
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(configuration).toMatchObject({
      issuer: test.hospital.fhirBase,
      jwks_uri: `${test.hospital.origin}/.well-known/jwks.json`,
      code_challenge_methods_supported: ['S256'],
    });
    expect(configuration.capabilities).toEqual(
      expect.arrayContaining([
        'launch-ehr',
        'launch-standalone',
        'context-ehr-patient',
        'sso-openid-connect',
        'permission-v2',
      ]),
    );
    for (const name of ['authorization_endpoint', 'token_endpoint', 'introspection_endpoint'])
      expect(configuration[name]).toMatch(new RegExp(`^${test.hospital.origin}/oauth/`));
  });

  it('holds public keys only', async () => {
    const { keys } = (await (await fetch(`${test.hospital.origin}/.well-known/jwks.json`)).json()) as {
      keys: Record<string, string>[];
    };
    expect(keys).toHaveLength(2);
    for (const key of keys) {
      expect(key).toMatchObject({ kty: 'EC', crv: 'P-384', alg: 'ES384', use: 'sig' });
      expect(key).not.toHaveProperty('d');
      expect(key.kid).toBeTruthy();
    }
  });
});

describe('launch from the chart', () => {
  it('gives the app its patient, encounter, context and identity', async () => {
    const { form, query } = await codeFor(test, await openFromChart(test, launched), { nonce: 'n-1' });
    expect(query.get('state')).toBe('state-of-the-app');
    const { status, headers, body } = await exchange(test, form);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 900,
      scope: 'openid fhirUser launch patient/*.rs',
      patient: 'ada',
      encounter: 'ada-stay',
      fhirContext: [{ reference: 'Procedure/ada-operation' }],
      need_patient_banner: false,
      appContext: 'opaque-1',
    });
    expect((await test.fhir(String(body.access_token), 'Observation?patient=ada')).body.total).toBe(3);
    expect((await test.fhir(String(body.access_token), 'Patient/ben')).status).toBe(404);

    const keys = createRemoteJWKSet(new URL(`${test.hospital.origin}/.well-known/jwks.json`));
    const { payload, protectedHeader } = await jwtVerify(String(body.id_token), keys, {
      issuer: test.hospital.fhirBase,
      audience: 'remnant-clinician',
    });
    expect(protectedHeader.alg).toBe('ES384');
    expect(payload).toMatchObject({
      fhirUser: `${test.hospital.fhirBase}/Practitioner/lan-wei`,
      roles: ['surgeon'],
      nonce: 'n-1',
    });
    expect(await introspect(test, body.access_token)).toMatchObject({
      status: 200,
      body: { active: true, client_id: 'remnant-clinician', patient: 'ada', encounter: 'ada-stay', scope: body.scope },
    });
  });

  it('is by whoever is signed in at the chart when it happens', async () => {
    await test.demo('as', { user: 'mei-fang' });
    const launch = await openFromChart(test, launched);
    await test.demo('as', { user: 'lan-wei' });
    const { body } = await exchange(test, (await codeFor(test, launch)).form);
    expect((await introspect(test, body.access_token)).body.sub).toBe('mei-fang');
  });

  it('leaves out what was not asked for or not there', async () => {
    const launch = await openFromChart(test, { patient: 'ben', url: clinicianLaunch });
    const { body } = await exchange(test, (await codeFor(test, launch, { scope: 'launch patient/Patient.r' })).form);
    expect(body).toMatchObject({ patient: 'ben', scope: 'launch patient/Patient.r' });
    for (const absent of ['id_token', 'appContext', 'refresh_token']) expect(body).not.toHaveProperty(absent);
  });

  it('grants what is registered for the app and drops the rest', async () => {
    const launch = await openFromChart(test, launched);
    const scope = 'launch patient/*.rs system/*.cruds offline_access nonsense';
    const { body } = await exchange(test, (await codeFor(test, launch, { scope })).form);
    expect(body.scope).toBe('launch patient/*.rs');
  });

  it.each([
    ['an unknown patient', { patient: 'nobody', url: clinicianLaunch }],
    ["another patient's encounter", { patient: 'ada', encounter: 'ben-stay', url: clinicianLaunch }],
    ['an address that is not registered', { patient: 'ada', url: 'http://127.0.0.1:9/elsewhere' }],
    ['an address that begins like one', { patient: 'ada', url: `${clinicianLaunch}/more` }],
  ])('is not possible for %s', async (_what, request) => {
    const { status, body } = await test.demo<{ error: string }>('launch', request);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.error).toBeTruthy();
  });
});

describe('standalone launch for the quality team', () => {
  const parameters = (challenge: string) =>
    authorizeParameters(test, challenge, {
      client_id: 'remnant-quality',
      redirect_uri: qualityRedirect,
      scope: 'openid fhirUser patient/*.rs',
    });
  const choose = async (page: string, form: Record<string, string>) => {
    const request = /name="request" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const response = await fetch(`${test.hospital.origin}/oauth/authorize`, {
      method: 'POST',
      body: new URLSearchParams({ request, ...form }),
      redirect: 'manual',
    });
    return { status: response.status, location: response.headers.get('location') };
  };

  it('asks who one is, and tells the app; no patient, no chart', async () => {
    const { verifier, challenge } = pkce();
    const { status, text } = await authorize(test, parameters(challenge));
    expect(status).toBe(200);
    expect(text).toMatch(/<html lang="en">/);
    expect(text.match(/<input type="radio"/g)).toHaveLength(3);
    const { location } = await choose(text, { user: 'jun-hao', decision: 'continue' });
    expect(location?.startsWith(`${qualityRedirect}?`)).toBe(true);
    const { body } = await exchange(test, {
      grant_type: 'authorization_code',
      code: new URL(location ?? '').searchParams.get('code') ?? '',
      redirect_uri: qualityRedirect,
      client_id: 'remnant-quality',
      code_verifier: verifier,
    });
    expect(body.scope).toBe('openid fhirUser');
    expect(body).not.toHaveProperty('patient');
    const claims = JSON.parse(Buffer.from(String(body.id_token).split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ aud: 'remnant-quality', roles: ['quality'], name: 'Jun Hao' });
    expect((await introspect(test, body.access_token)).body).not.toHaveProperty('patient');
    expect((await test.fhir(String(body.access_token), 'Patient')).status).toBe(403);
  });

  it('speaks Chinese to a Chinese browser, and may not be framed', async () => {
    const url = `${test.hospital.origin}/oauth/authorize?${new URLSearchParams(parameters(pkce().challenge))}`;
    const response = await fetch(url, { headers: { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' } });
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await response.text()).toMatch(/<html lang="zh-CN">[\s\S]*登录身份/);
  });

  it('can be cancelled, and its page is answered once', async () => {
    const { text } = await authorize(test, parameters(pkce().challenge));
    const { location } = await choose(text, { user: 'jun-hao', decision: 'cancel' });
    expect(new URL(location ?? '').searchParams.get('error')).toBe('access_denied');
    expect((await choose(text, { user: 'jun-hao', decision: 'continue' })).status).toBe(400);
  });
});

describe('what it keeps', () => {
  it('is two keys, readable by their owner, the same at the next start', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pretend-keys-'));
    const first = await openKeys(folder);
    const second = await openKeys(folder);
    expect(second.jwks).toEqual(first.jwks);
    expect(readdirSync(`${folder}/ehr`)).toEqual(['keys.json']);
    expect(statSync(`${folder}/ehr/keys.json`).mode & 0o777).toBe(0o600);
  });

  it('forgets tokens when they end', async () => {
    const { body } = await exchange(test, (await codeFor(test, await openFromChart(test, launched))).form);
    clock += 901_000;
    expect((await introspect(test, body.access_token)).body).toEqual({ active: false });
    expect((await test.fhir(String(body.access_token), 'Patient/ada')).status).toBe(401);
  });
});
