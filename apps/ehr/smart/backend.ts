import { createRemoteJWKSet, decodeJwt, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Client } from './clients.ts';
import { type Grants, seconds } from './grants.ts';
import { TokenError } from './token.ts';

/** A token for a program with nobody signed in, https://hl7.org/fhir/smart-app-launch/STU2.2/backend-services.html. */

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** The specification's longest life of an assertion. */
const assertionSeconds = 300;

interface Tools {
  clients: Client[];
  grants: Grants;
  tokenUrl: string;
  now: () => number;
}

/** @throws TokenError */
export function backendGrant({ clients, grants, tokenUrl, now }: Tools) {
  const keySets = new Map<string, JWTVerifyGetKey>();
  const keysOf = (url: string): JWTVerifyGetKey => {
    const known = keySets.get(url) ?? createRemoteJWKSet(new URL(url), { timeoutDuration: 2_000, cooldownDuration: 0 });
    keySets.set(url, known);
    return known;
  };

  return async (form: Record<string, unknown>): Promise<Record<string, unknown>> => {
    if (form.client_assertion_type !== assertionType)
      throw new TokenError('invalid_request', `client_assertion_type must be ${assertionType}.`);
    if (typeof form.client_assertion !== 'string' || typeof form.scope !== 'string')
      throw new TokenError('invalid_request', 'client_assertion and scope are required once.');
    const client = await signer(form.client_assertion);
    const asked = [...new Set(form.scope.split(' ').filter(Boolean))];
    const scopes = asked.filter((scope) => client.allows(scope));
    if (scopes.length === 0) throw new TokenError('invalid_scope', 'None of these scopes can be granted.');
    return {
      access_token: grants.issue({ client: client.id, scopes }, seconds.backendToken),
      token_type: 'bearer',
      expires_in: seconds.backendToken,
      scope: scopes.join(' '),
    };
  };

  async function signer(assertion: string): Promise<Client> {
    const refused = new TokenError('invalid_client', 'The assertion is not that of a client registered here.');
    try {
      const client = clients.find(({ id, jwksUrl }) => jwksUrl !== undefined && id === decodeJwt(assertion).iss);
      if (!client?.jwksUrl) throw refused;
      const { payload } = await jwtVerify(assertion, keysOf(client.jwksUrl), {
        algorithms: ['ES384', 'RS384'],
        issuer: client.id,
        subject: client.id,
        audience: tokenUrl,
        requiredClaims: ['exp', 'jti'],
        currentDate: new Date(now()),
      });
      const { exp = 0, jti = '' } = payload;
      const tooLong = exp * 1000 > now() + (assertionSeconds + 5) * 1000;
      if (tooLong || !jti || !grants.firstUse(client.id, jti, exp * 1000)) throw refused;
      return client;
    } catch {
      throw refused;
    }
  }
}
