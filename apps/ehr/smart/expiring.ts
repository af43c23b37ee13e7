import { randomBytes } from 'node:crypto';

/** Values under unguessable keys, each for a while. */
export interface Expiring<T> {
  /** @returns the key. */
  add(value: T, seconds: number): string;
  get(key: string): T | undefined;
  /** The first caller gets it, nobody after. */
  take(key: string): T | undefined;
}

export function expiring<T>(now: () => number = Date.now): Expiring<T> {
  const held = new Map<string, { value: T; until: number }>();
  const get = (key: string) => {
    const entry = held.get(key);
    return entry && entry.until > now() ? entry.value : undefined;
  };
  return {
    add(value, seconds) {
      for (const [key, { until }] of held) if (until <= now()) held.delete(key);
      const key = randomBytes(32).toString('base64url');
      held.set(key, { value, until: now() + seconds * 1000 });
      return key;
    },
    get,
    take(key) {
      const value = get(key);
      held.delete(key);
      return value;
    },
  };
}
