import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinicianLaunch, clinicianRedirect, hospitalForTest, pkce, type TestHospital } from './hospital-for-test.ts';
import { authorize, authorizeParameters, codeFor, exchange, introspect, openFromChart } from './smart-app.ts';

let test: TestHospital;
let clock = Date.now();
beforeAll(async () => {
  test = await hospitalForTest({ now: () => clock });
});
afterAll(() => test.close());

const launch = () => openFromChart(test, { patient: 'ada', url: clinicianLaunch });

describe('the authorization request', () => {
  it.each([
    ['an unknown app', { client_id: 'somebody' }],
    ['an app without pages', { client_id: 'remnant-service' }],
    ['a redirect_uri that is not registered', { redirect_uri: 'https://evil.example/' }],
    ['a redirect_uri that begins like a registered one', { redirect_uri: `${clinicianRedirect}x` }],
    ['a redirect_uri with a query', { redirect_uri: `${clinicianRedirect}?a=b` }],
    ['a redirect_uri in other letters', { redirect_uri: clinicianRedirect.toUpperCase() }],
    ['the redirect_uri of another app', { client_id: 'remnant-quality' }],
  ])('sends nobody anywhere for %s', async (_what, more) => {
    const { status, location, text } = await authorize(
      test,
      authorizeParameters(test, pkce().challenge, { launch: await launch(), ...more }),
    );
    expect([status, location]).toEqual([400, null]);
    expect(text).not.toContain('evil.example');
  });

  it.each([
    ['no PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['no PKCE method', { code_challenge_method: '' }, 'invalid_request'],
    ['a challenge that is no hash', { code_challenge: 'short' }, 'invalid_request'],
    ['another aud', { aud: 'http://127.0.0.1:1/fhir' }, 'invalid_request'],
    ['no aud', { aud: '' }, 'invalid_request'],
    ['no state', { state: '' }, 'invalid_request'],
    ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
    ['a launch nobody made', { launch: 'guess' }, 'invalid_request'],
    ['the scope launch without a launch', { launch: '' }, 'invalid_request'],
    ['a launch without the scope launch', { scope: 'openid patient/*.rs' }, 'invalid_scope'],
    ['scopes that are not granted', { scope: 'system/*.cruds', launch: '' }, 'invalid_scope'],
  ])('tells the app of %s', async (_what, more, error) => {
    const { query, location } = await authorize(
      test,
      authorizeParameters(test, pkce().challenge, { launch: await launch(), ...more }),
    );
    expect(location?.startsWith(`${clinicianRedirect}?`)).toBe(true);
    expect(query.get('error')).toBe(error);
    expect(query.get('error_description')).toBeTruthy();
    expect(query.has('code')).toBe(false);
  });

  it('tells the app of a parameter given twice', async () => {
    const query = new URLSearchParams(authorizeParameters(test, pkce().challenge, { launch: await launch() }));
    query.append('scope', 'user/*.rs');
    const response = await fetch(`${test.hospital.origin}/oauth/authorize?${query}`, { redirect: 'manual' });
    expect(new URL(response.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  });

  it('does not know a launch after five minutes', async () => {
    const late = await launch();
    clock += 301_000;
    const { query } = await authorize(test, authorizeParameters(test, pkce().challenge, { launch: late }));
    expect(query.get('error')).toBe('invalid_request');
  });
});

describe('the token request', () => {
  it.each([
    ['another verifier', { code_verifier: pkce().verifier }, 'invalid_grant'],
    ['the challenge itself as verifier', { code_verifier: pkce().challenge }, 'invalid_grant'],
    ['no verifier', { code_verifier: '' }, 'invalid_request'],
    ['a verifier that is too short', { code_verifier: 'abc' }, 'invalid_grant'],
    ['another redirect_uri', { redirect_uri: `${clinicianRedirect}x` }, 'invalid_grant'],
    ['another app', { client_id: 'remnant-quality' }, 'invalid_grant'],
    ['a code nobody gave', { code: 'guess' }, 'invalid_grant'],
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['no code', { code: '' }, 'invalid_request'],
  ])('is refused with %s', async (_what, more, error) => {
    const { form } = await codeFor(test, await launch());
    const { status, body } = await exchange(test, { ...form, ...more });
    expect([status, body.error]).toEqual([400, error]);
    expect(body).not.toHaveProperty('access_token');
  });

  it('ends the code with the first wrong verifier', async () => {
    const { form } = await codeFor(test, await launch());
    await exchange(test, { ...form, code_verifier: pkce().verifier });
    expect((await exchange(test, form)).body.error).toBe('invalid_grant');
  });

  it('takes a code once; a second use ends the token it gave', async () => {
    const { form } = await codeFor(test, await launch());
    const { body } = await exchange(test, form);
    expect((await introspect(test, body.access_token)).body.active).toBe(true);
    expect((await exchange(test, form)).body.error).toBe('invalid_grant');
    expect((await introspect(test, body.access_token)).body).toEqual({ active: false });
  });

  it('takes a code for one minute', async () => {
    const { form } = await codeFor(test, await launch());
    clock += 61_000;
    expect((await exchange(test, form)).body.error).toBe('invalid_grant');
  });

  it('takes no GET and no JSON', async () => {
    const { form } = await codeFor(test, await launch());
    const url = `${test.hospital.origin}/oauth/token`;
    expect((await fetch(`${url}?${new URLSearchParams(form)}`)).status).toBe(400);
    const json = { method: 'POST', body: JSON.stringify(form), headers: { 'content-type': 'application/json' } };
    expect((await fetch(url, json)).status).toBe(400);
  });
});

describe('introspection', () => {
  it.each([
    'remnant-service:wrong',
    'remnant-clinician:',
    'remnant-clinician:undefined',
    'nobody:pretend-hospital-only',
  ])('tells %s nothing', async (secret) => {
    const { status, body } = await introspect(test, test.token('patient/*.rs', 'ada'), secret);
    expect([status, body]).toEqual([401, { error: 'invalid_client' }]);
  });

  it('says of an unknown token only that it is not active', async () => {
    expect((await introspect(test, 'guess')).body).toEqual({ active: false });
  });
});

describe('the demo API', () => {
  it.each([
    ['from another site', { origin: 'https://evil.example', 'content-type': 'application/json' }, 403],
    ['as a form', { 'content-type': 'text/plain' }, 415],
  ])('is not for requests sent %s', async (_what, headers, expected) => {
    const response = await fetch(`${test.hospital.origin}/demo/as`, {
      method: 'POST',
      body: JSON.stringify({ user: 'mei-fang' }),
      headers: headers as Record<string, string>,
    });
    expect(response.status).toBe(expected);
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    const { body } = await test.demo<{ id: string; current: boolean }[]>('users');
    expect(body.find(({ current }) => current)?.id).toBe('lan-wei');
  });
});
