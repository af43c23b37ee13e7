import { createHash, timingSafeEqual } from 'node:crypto';
import type { Keys } from '../keys.ts';
import { type Code, type Grants, seconds } from './grants.ts';

/** Code for token, https://hl7.org/fhir/smart-app-launch/STU2.2/app-launch.html#obtain-access-token. */

export class TokenError extends Error {
  readonly code: 'invalid_request' | 'invalid_grant' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';
  constructor(code: TokenError['code'], description: string) {
    super(description);
    this.code = code;
  }
}

/** @throws TokenError */
export async function exchangeCode(
  form: Record<string, unknown>,
  { grants, keys, issuer, now }: { grants: Grants; keys: Keys; issuer: string; now: () => number },
): Promise<Record<string, unknown>> {
  const text = (name: string) => {
    const value = form[name];
    if (typeof value !== 'string' || value === '') throw new TokenError('invalid_request', `${name} is required once.`);
    return value;
  };
  if (text('grant_type') !== 'authorization_code')
    throw new TokenError('unsupported_grant_type', 'grant_type must be authorization_code.');
  const [code, verifier, clientId, redirectUri] = [
    text('code'),
    text('code_verifier'),
    text('client_id'),
    text('redirect_uri'),
  ];
  const granted = grants.codes.get(code);
  if (granted?.spent?.token) grants.revoke(granted.spent.token);
  if (!granted || granted.spent || granted.until <= now())
    throw new TokenError('invalid_grant', 'code is unknown here, was used or has ended.');
  granted.spent = {};
  const { request, user } = granted;
  if (request.client.id !== clientId) throw new TokenError('invalid_grant', 'code belongs to another app.');
  if (request.redirectUri !== redirectUri) throw new TokenError('invalid_grant', 'redirect_uri differs.');
  if (!/^[\w.~-]{43,128}$/.test(verifier) || !sameText(sha256(verifier), request.challenge))
    throw new TokenError('invalid_grant', 'code_verifier does not fit the code_challenge.');

  const { launch, scopes } = request;
  const context = launch && {
    patient: launch.patient,
    ...(launch.encounter === undefined ? {} : { encounter: launch.encounter }),
  };
  const accessToken = grants.issue({ client: clientId, scopes, user, ...context }, seconds.appToken);
  granted.spent.token = accessToken;
  return {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: seconds.appToken,
    scope: scopes.join(' '),
    ...context,
    ...(launch && {
      // The chart page shows its own banner above the frame.
      need_patient_banner: false,
      ...(launch.fhirContext.length > 0 ? { fhirContext: launch.fhirContext } : {}),
      ...(launch.appContext === undefined ? {} : { appContext: launch.appContext }),
    }),
    ...(scopes.includes('openid') ? { id_token: await idToken(granted, { keys, issuer, now }) } : {}),
  };
}

async function idToken(
  { request, user }: Code,
  { keys, issuer, now }: { keys: Keys; issuer: string; now: () => number },
) {
  const issued = Math.floor(now() / 1000);
  const who = request.scopes.includes('fhirUser') || request.scopes.includes('profile');
  const { jwt } = await keys.sign('id-token', {
    iss: issuer,
    sub: user.id,
    aud: request.client.id,
    iat: issued,
    exp: issued + seconds.idToken,
    roles: user.roles,
    ...(who ? { fhirUser: `${issuer}/Practitioner/${user.id}`, name: user.name } : {}),
    ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
  });
  return jwt;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

export function sameText(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer];
  return timingSafeEqual(x, y);
}
