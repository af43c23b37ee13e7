import { useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

/** Runs `read` now and whenever `keys` change; an answer that comes after the next question is dropped. */
export function useLoaded<T>(read: () => Promise<T>, keys: readonly unknown[]): Loaded<T> & { again: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say when to read again; `read` is a new function at every render.
  useEffect(() => {
    let current = true;
    setLoaded({ state: 'loading' });
    read().then(
      (value) => current && setLoaded({ state: 'ready', value }),
      (error: unknown) => current && setLoaded({ state: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [...keys, turn]);
  const again = useCallback(() => setTurn((n) => n + 1), []);
  return { ...loaded, again };
}
