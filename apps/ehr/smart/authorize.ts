import type { Client } from './clients.ts';
import type { AuthorizeRequest, Grants } from './grants.ts';

/** The authorization request, https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html#obtain-authorization-code. */

export type Judgement =
  | { request: AuthorizeRequest }
  /** Told to the app by redirect. */
  | { error: string; description: string; redirectUri: string; state: string | undefined }
  /** Told to the person: nothing may be sent to an address that is not registered. */
  | { refused: string };

export function judge(
  query: Record<string, unknown>,
  { clients, grants, issuer }: { clients: Client[]; grants: Grants; issuer: string },
): Judgement {
  const text = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : undefined);
  const client = clients.find(({ id }) => id === text('client_id'));
  if (!client) return { refused: 'client_id is not registered here.' };
  const redirectUri = client.redirectUris.find((uri) => uri === text('redirect_uri'));
  if (!redirectUri) return { refused: 'redirect_uri is not one of those registered for this app.' };

  const state = text('state');
  const no = (error: string, description: string): Judgement => ({ error, description, redirectUri, state });
  if (Object.values(query).some(Array.isArray)) return no('invalid_request', 'A parameter is given twice.');
  if (text('response_type') !== 'code') return no('unsupported_response_type', 'response_type must be code.');
  if (!state) return no('invalid_request', 'state is required.');
  if (text('aud') !== issuer) return no('invalid_request', `aud must be ${issuer}.`);
  const challenge = text('code_challenge');
  if (!challenge || text('code_challenge_method') !== 'S256')
    return no('invalid_request', 'PKCE is required: code_challenge with code_challenge_method S256.');
  if (!/^[\w-]{43}$/.test(challenge)) return no('invalid_request', 'code_challenge is not a SHA-256 in base64url.');

  const scopes = [...new Set(text('scope')?.split(' ').filter(Boolean))];
  const handle = text('launch');
  const launch = handle === undefined ? undefined : grants.launches.get(handle);
  if (handle !== undefined && launch?.client !== client)
    return no(
      'invalid_request',
      'launch is unknown here, has ended or belongs to another app. Open the app from the chart again.',
    );
  if (scopes.includes('launch') !== (launch !== undefined))
    return no(launch ? 'invalid_scope' : 'invalid_request', 'The scope launch and the parameter launch go together.');
  const granted = scopes.filter((scope) => client.allows(scope) && (launch || !/^(patient|launch)\//.test(scope)));
  if (granted.length === 0) return no('invalid_scope', 'None of these scopes can be granted to this app.');
  const nonce = text('nonce');
  return {
    request: {
      client,
      redirectUri,
      state,
      scopes: granted,
      challenge,
      ...(nonce === undefined ? {} : { nonce }),
      ...(launch === undefined ? {} : { launch }),
    },
  };
}

export function redirection(redirectUri: string, parameters: Record<string, string | undefined>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}
