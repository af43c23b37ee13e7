import type { Clock } from '../ports.ts';
import { type Head, openHeadFile, signHead } from './heads.ts';
import type { HeadKey } from './keys.ts';
import type { Tail } from './new-rows.ts';

const rowsBetween = 1_000;
const millisecondsBetween = 60_000;

/** Signs a head at a tenant's first row, at every start and stop, each 1,000 rows, and once a minute where rows came: what lies behind the last head is what a cut can hide. */
export interface HeadKeeper {
  /** Resolves at once, except for a tenant's first row: no ledger is ever without a head. */
  written(tenant: string, before: Tail, tail: Tail): Promise<void>;
  /** Signs where the chain now ends. */
  sign(tenant: string, tail: Tail): Promise<void>;
  /** The last head of a tenant, signed by us. */
  last(tenant: string): Head | undefined;
  /** The first head at or behind a row. */
  covering(tenant: string, sequence: number): Head | undefined;
  close(): Promise<void>;
}

/** @param failed is told when the file cannot be written; appends go on, the next head covers the same rows. */
export function headKeeper(path: string, key: HeadKey, clock: Clock, failed: (error: unknown) => void): HeadKeeper {
  const file = openHeadFile(path, key);
  const unsigned = new Map<string, Tail>();
  const sign = async (tenant: string, { sequence, hash }: Tail): Promise<void> => {
    if (unsigned.get(tenant)?.sequence === sequence) unsigned.delete(tenant);
    await file.append(signHead({ tenant, sequence, hash }, clock.now(), key)).catch(failed);
  };
  const signAll = async (): Promise<void> => {
    await Promise.all([...unsigned].map(([tenant, tail]) => sign(tenant, tail)));
  };
  const timer = setInterval(() => void signAll(), millisecondsBetween).unref();
  return {
    async written(tenant, before, tail) {
      unsigned.set(tenant, tail);
      const first = before.sequence === 0;
      const due = Math.floor(tail.sequence / rowsBetween) > Math.floor(before.sequence / rowsBetween);
      const signed = first || due ? sign(tenant, tail) : undefined;
      if (first) await signed;
    },
    sign,
    last: (tenant) => file.of(tenant).at(-1),
    covering: (tenant, sequence) => file.of(tenant).find((head) => head.sequence >= sequence),
    async close() {
      clearInterval(timer);
      await signAll();
    },
  };
}
