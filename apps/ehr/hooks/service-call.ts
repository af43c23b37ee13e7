import { randomUUID } from 'node:crypto';
import type { Keys } from '../keys.ts';

/** A call to the CDS service, signed as https://cds-hooks.hl7.org/2.0/#trusting-cds-clients asks: one short JWT per call, for exactly this URL. */

export interface Caller {
  /** Base URL of the service. */
  remnantUrl: string;
  /** The hospital's own, and the `iss` it signs as. */
  origin: string;
  keys: Keys;
  now: () => number;
}

export interface DecodedJwt {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

export interface ServiceAnswer {
  status: number;
  ms: number;
  /** Parsed JSON; the text itself when it is none. */
  body: unknown;
  headers: Record<string, string>;
  /** Header and claims; the token itself is not kept. */
  jwt: DecodedJwt;
  signMs: number;
}

export class ServiceUnreachable extends Error {}

/** A card that takes longer is dropped; real EHRs wait half a second to two. */
const patienceMs = 5000;

/** @throws ServiceUnreachable with what to do */
export async function callService(caller: Caller, path: string, body?: unknown): Promise<ServiceAnswer> {
  const url = `${caller.remnantUrl}${path}`;
  const signing = performance.now();
  const { token, jwt } = await clientJwt(caller, url);
  const started = performance.now();
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    const ms = performance.now() - started;
    return {
      status: response.status,
      ms: rounded(ms),
      body: parsed(text),
      headers: Object.fromEntries(response.headers),
      jwt,
      signMs: rounded(started - signing),
    };
  } catch (error) {
    const late = (error as Error).name === 'TimeoutError';
    throw new ServiceUnreachable(
      late
        ? `The service at ${caller.remnantUrl} did not answer within ${patienceMs / 1000} seconds.`
        : `The service at ${caller.remnantUrl} cannot be reached. Start it with npm start, or set REMNANT_URL.`,
    );
  }
}

async function clientJwt({ origin, keys, now }: Caller, aud: string): Promise<{ token: string; jwt: DecodedJwt }> {
  const iat = Math.floor(now() / 1000);
  const claims = { iss: origin, aud, iat, exp: iat + 300, jti: randomUUID() };
  const { jwt, header } = await keys.sign('cds-client', claims, { jku: `${origin}/.well-known/jwks.json` });
  return { token: jwt, jwt: { header, claims } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const rounded = (ms: number): number => Math.round(ms * 10) / 10;
