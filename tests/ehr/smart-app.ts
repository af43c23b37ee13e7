import { clinicianRedirect, pkce, type TestHospital } from './hospital-for-test.ts';

/** A SMART app's side of a launch, over HTTP. */

export interface Authorized {
  status: number;
  /** The redirect's query; empty where a page was shown. */
  query: URLSearchParams;
  location: string | null;
  text: string;
}

export const clinicianScopes = 'openid fhirUser launch patient/*.rs';

export function authorizeParameters(test: TestHospital, challenge: string, more: Record<string, string> = {}) {
  return {
    response_type: 'code',
    client_id: 'remnant-clinician',
    redirect_uri: clinicianRedirect,
    scope: clinicianScopes,
    state: 'state-of-the-app',
    aud: test.hospital.fhirBase,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...more,
  };
}

export async function authorize(test: TestHospital, parameters: Record<string, string>): Promise<Authorized> {
  const url = `${test.hospital.origin}/oauth/authorize?${new URLSearchParams(parameters)}`;
  const response = await fetch(url, { redirect: 'manual' });
  const location = response.headers.get('location');
  const query = location ? new URL(location).searchParams : new URLSearchParams();
  return { status: response.status, query, location, text: await response.text() };
}

/** From the chart: the address to open carries a launch token. */
export async function openFromChart(test: TestHospital, request: object): Promise<string> {
  const { body } = await test.demo<{ url: string }>('launch', request);
  return new URL(body.url).searchParams.get('launch') ?? '';
}

export async function exchange(test: TestHospital, form: Record<string, string>) {
  const response = await fetch(`${test.hospital.origin}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}

export async function codeFor(test: TestHospital, launch: string, more: Record<string, string> = {}) {
  const { verifier, challenge } = pkce();
  const { query } = await authorize(test, authorizeParameters(test, challenge, { launch, ...more }));
  const form = {
    grant_type: 'authorization_code',
    code: query.get('code') ?? '',
    redirect_uri: clinicianRedirect,
    client_id: 'remnant-clinician',
    code_verifier: verifier,
  };
  return { form, query };
}

export async function introspect(test: TestHospital, token: unknown, secret = 'remnant-service:pretend-hospital-only') {
  const response = await fetch(`${test.hospital.origin}/oauth/introspect`, {
    method: 'POST',
    body: new URLSearchParams({ token: String(token) }),
    headers: { authorization: `Basic ${Buffer.from(secret).toString('base64')}` },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
