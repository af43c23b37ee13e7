import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { deadlineIn } from '../deadline.ts';
import { egressJson } from '../egress.ts';

/** Keys of registered issuers. A fetched set is used while a newer one is fetched (stale-while-revalidate); an unknown kid asks again, at most every 30 s. */

const freshFor = 10 * 60_000;
const askAgainAfter = 30_000;
const fetchBudget = 2_000;

interface Held {
  keys: JWTVerifyGetKey;
  fetchedAt: number;
}

export interface KeySource {
  (jwks: string | { keys: unknown[] }): JWTVerifyGetKey;
  /** Fetches a set ahead of its first use; a failure is left to that use. */
  ask(url: string): void;
}

export function keySource(): KeySource {
  const inline = new Map<object, JWTVerifyGetKey>();
  const held = new Map<string, Held>();
  const asking = new Map<string, Promise<Held>>();

  const ask = (url: string): Promise<Held> => {
    const running = asking.get(url);
    if (running) return running;
    const next = egressJson({ base: url, url }, deadlineIn(fetchBudget))
      .then((set) => {
        const fresh = { keys: createLocalJWKSet(set as JSONWebKeySet), fetchedAt: Date.now() };
        held.set(url, fresh);
        return fresh;
      })
      .finally(() => asking.delete(url));
    asking.set(url, next);
    return next;
  };

  const keysOf = (jwks: string | { keys: unknown[] }): JWTVerifyGetKey => {
    if (typeof jwks !== 'string') {
      const known = inline.get(jwks) ?? createLocalJWKSet(jwks as unknown as JSONWebKeySet);
      inline.set(jwks, known);
      return known;
    }
    return async (header, token) => {
      const current = held.get(jwks) ?? (await ask(jwks));
      if (Date.now() - current.fetchedAt > freshFor) ask(jwks).catch(() => undefined);
      try {
        return await current.keys(header, token);
      } catch (error) {
        if (Date.now() - current.fetchedAt < askAgainAfter) throw error;
        return (await ask(jwks)).keys(header, token);
      }
    };
  };
  return Object.assign(keysOf, { ask: (url: string) => void ask(url).catch(() => undefined) });
}
