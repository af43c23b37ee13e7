import type pg from 'pg';
import type { EventKind, LedgerEvent } from '../ports.ts';
import { inBatches } from './batches.ts';
import type { Keys } from './keys.ts';
import { rowColumns, type StoredRow, weighedRow } from './rows.ts';
import { asTenant } from './tenant-transaction.ts';

/**
 * One patient's events, oldest first. A hook asks for them on its way, so what was decrypted before is kept (a bounded number of bytes, least used first out)
 * and only later rows are fetched, for all that ask at once in one transaction. The patient's key is asked for each time: erased, here or by another replica, means forgotten.
 */
interface Kept {
  key: string;
  events: LedgerEvent[];
  bytes: number;
}

/** Of JSON; as objects it weighs two to three times that. */
const mostBytes = 48 * 1024 * 1024;

export type ReadHistory = (tenant: string, patient: string, kinds?: EventKind[]) => Promise<LedgerEvent[]>;

export function historyReader(pool: pg.Pool, keys: Keys, milliseconds: number): ReadHistory {
  const readers = new Map<string, (asked: Asked) => Promise<LaterRow[]>>();
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const forget = (name: string): void => {
    bytes -= kept.get(name)?.bytes ?? 0;
    kept.delete(name);
  };
  const keep = (name: string, entry: Kept): void => {
    forget(name);
    kept.set(name, entry);
    bytes += entry.bytes;
    for (const [oldest] of kept) {
      if (bytes <= mostBytes) break;
      forget(oldest);
    }
  };
  const readerOf = (tenant: string, kinds: EventKind[] | undefined) => {
    const name = [tenant, ...(kinds ?? [])].join('/');
    const reader =
      readers.get(name) ??
      inBatches(
        (asked: Asked[]) => asTenant(pool, tenant, (client) => later(client, tenant, asked, kinds)),
        milliseconds,
      );
    readers.set(name, reader);
    return reader;
  };

  const history: ReadHistory = async (tenant, patient, kinds) => {
    const hashed = keys.ofTenant(tenant).patient(patient);
    const name = [tenant, hashed.toString('hex'), ...(kinds ?? [])].join('/');
    const before = kept.get(name);
    const rows = await readerOf(tenant, kinds)({ patient: hashed, after: before?.events.at(-1)?.sequence ?? 0 });
    const current = rows[0]?.current;
    if (before && current !== before.key) {
      forget(name);
      return current === undefined ? [] : history(tenant, patient, kinds);
    }
    if (current === undefined) return [];
    const fresh = rows.flatMap((row) => (row.id === null ? [] : [row as StoredRow]));
    const read = fresh.map((row) => weighedRow(tenant, row, keys));
    const events = [...(before?.events ?? []), ...read.map(({ event }) => event)];
    const size = read.reduce((sum, { bytes }) => sum + bytes, before?.bytes ?? 0);
    keep(name, { key: current, events, bytes: size });
    return [...events];
  };
  return history;
}

interface Asked {
  patient: Buffer;
  /** The last sequence that is known already. */
  after: number;
}

type LaterRow = { current: string; nth: string } & (StoredRow | { id: null });

/** For each that was asked, its rows. None: the patient has no key. One without id: a key, and nothing later. */
async function later(
  client: pg.PoolClient,
  tenant: string,
  asked: Asked[],
  kinds: EventKind[] | undefined,
): Promise<LaterRow[][]> {
  const { rows } = await client.query<LaterRow>({
    name: kinds ? 'history of kinds' : 'history',
    text: `SELECT a.nth, k.key AS current, ${rowColumns}
      FROM unnest($2::bytea[], $3::bigint[]) WITH ORDINALITY AS a (patient, after, nth)
      JOIN remnant.patient_key k ON k.tenant = $1 AND k.patient = a.patient
      LEFT JOIN remnant.ledger_row r
        ON r.tenant = k.tenant AND r.patient = k.patient AND r.key = k.key AND r.sequence > a.after ${kinds ? 'AND r.kind = ANY($4::text[])' : ''}
      ORDER BY a.nth, r.sequence`,
    values: [tenant, asked.map(({ patient }) => patient), asked.map(({ after }) => after), ...(kinds ? [kinds] : [])],
  });
  const found = Map.groupBy(rows, ({ nth }) => Number(nth));
  return asked.map((_, i) => found.get(i + 1) ?? []);
}
