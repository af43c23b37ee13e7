import { pkce } from '../ehr/hospital-for-test.ts';
import type { Product } from './a-product.ts';

/** Somebody who signs in at the hospital without a chart, over HTTP as a browser would, and what they then ask of the service. */
export interface SignedIn {
  status: number;
  roles: string[];
  get<T>(path: string): Promise<Answered<T>>;
  post<T>(path: string): Promise<Answered<T>>;
}

interface Answered<T> {
  status: number;
  body: T;
  text: string;
  headers: Headers;
}

export async function signIn(product: Product, user: string, client: 'worklist' | 'quality'): Promise<SignedIn> {
  const { origin, fhirBase } = product.hospital;
  const { verifier, challenge } = pkce();
  const redirect = `${product.url}/t/pretend-hospital/${client}/`;
  const nonce = crypto.randomUUID();
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: `remnant-${client}`,
    redirect_uri: redirect,
    scope: 'openid fhirUser',
    state: 's',
    aud: fhirBase,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    nonce,
  });
  const page = await (await fetch(`${origin}/oauth/authorize?${query}`)).text();
  const request = /name="request" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const chosen = await fetch(`${origin}/oauth/authorize`, {
    method: 'POST',
    body: new URLSearchParams({ request, user, decision: 'continue' }),
    redirect: 'manual',
  });
  const code = new URL(chosen.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const token = (await (
    await fetch(`${origin}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirect,
        client_id: `remnant-${client}`,
        code_verifier: verifier,
      }),
    })
  ).json()) as { id_token: string; access_token: string };
  const opened = await fetch(`${product.url}/app-sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ iss: fhirBase, nonce, id_token: token.id_token, access_token: token.access_token }),
  });
  const session = (await opened.json()) as { session?: string; roles?: string[] };
  const ask = async (method: 'GET' | 'POST', path: string) => {
    const response = await fetch(`${product.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${session.session}` },
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
  };
  return {
    status: opened.status,
    roles: session.roles ?? [],
    get: (path) => ask('GET', path),
    post: (path) => ask('POST', path),
  };
}
