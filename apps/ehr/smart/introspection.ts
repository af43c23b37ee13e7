import type { Client } from './clients.ts';
import type { Grants } from './grants.ts';
import { sameText } from './token.ts';

/** RFC 7662 with SMART's additions, https://hl7.org/fhir/smart-app-launch/STU2.2/token-introspection.html. */
export function introspect(token: unknown, grants: Grants, issuer: string): Record<string, unknown> {
  const found = typeof token === 'string' ? grants.token(token) : undefined;
  if (!found) return { active: false };
  const { client, scopes, user, patient, encounter, expires } = found;
  return {
    active: true,
    client_id: client,
    scope: scopes.join(' '),
    exp: Math.floor(expires / 1000),
    iss: issuer,
    sub: user?.id ?? client,
    token_type: 'Bearer',
    ...(user && scopes.includes('fhirUser') ? { fhirUser: `${issuer}/Practitioner/${user.id}` } : {}),
    ...(patient === undefined ? {} : { patient }),
    ...(encounter === undefined ? {} : { encounter }),
  };
}

/** HTTP Basic with a registered secret. */
export function authenticatedClient(authorization: string | undefined, clients: Client[]): Client | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  const client = clients.find((c) => c.id === unescapeForm(id));
  return client?.secret !== undefined && sameText(client.secret, unescapeForm(rest.join(':'))) ? client : undefined;
}

/** RFC 6749, 2.3.1: both halves are form-encoded first. */
function unescapeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
