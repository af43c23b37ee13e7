import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import type { Config, Tenant } from '../config.ts';
import { unauthorised } from '../refusal.ts';
import type { KeySource } from './jwks.ts';

/** The CDS client's signed JWT, https://cds-hooks.hl7.org/2.0/#trusting-cds-clients. Every failure is the same 401. */

export interface Caller {
  tenant: Tenant;
  iss: string;
  jti: string;
  /** When the token ends; the replay store may forget the jti then. */
  expires: Date;
}

const skewSeconds = 60;

/**
 * Everything but the replay check, which the caller runs beside its reads (`rememberJti`) and awaits before anything is kept or said.
 * @throws Refusal 401
 */
export async function verifyClientJwt(
  authorization: string | undefined,
  audience: string,
  config: Config,
  keys: KeySource,
): Promise<Caller> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  if (!token) throw unauthorised();
  try {
    const header = decodeProtectedHeader(token);
    const claimed = decodeJwt(token);
    const tenant = config.tenants.find((t) => t.clients.some((c) => c.iss === claimed.iss));
    const client = tenant?.clients.find((c) => c.iss === claimed.iss);
    if (!tenant || !client) throw unauthorised();
    if (header.jku !== undefined && header.jku !== client.jwks) throw unauthorised();
    const { payload } = await jwtVerify(token, keys(client.jwks), {
      algorithms: client.algorithms,
      issuer: client.iss,
      audience,
      requiredClaims: ['iss', 'aud', 'exp', 'iat', 'jti'],
    });
    const { jti, exp, iat } = payload;
    if (typeof jti !== 'string' || jti.length === 0 || jti.length > 200 || exp === undefined || iat === undefined)
      throw unauthorised();
    if (iat > Date.now() / 1000 + skewSeconds || exp <= iat) throw unauthorised();
    return { tenant, iss: client.iss, jti, expires: new Date(exp * 1000) };
  } catch {
    throw unauthorised();
  }
}
