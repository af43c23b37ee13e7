import type pg from 'pg';
import type { EventKind, LedgerEvent } from '../ports.ts';
import type { Keys } from './keys.ts';
import { rowColumns, type StoredRow, weighedRow } from './rows.ts';
import { asTenant } from './tenant-transaction.ts';

/**
 * One patient's events, oldest first. A hook asks for them on its way, so what was decrypted before is kept (a bounded number of bytes, least used first out)
 * and only later rows are fetched. The patient's key is asked for each time: erased, here or by another replica, means forgotten.
 */
interface Kept {
  key: string;
  events: LedgerEvent[];
  bytes: number;
}

/** Of JSON; as objects it weighs two to three times that. */
const mostBytes = 48 * 1024 * 1024;

export type ReadHistory = (tenant: string, patient: string, kinds?: EventKind[]) => Promise<LedgerEvent[]>;

export function historyReader(pool: pg.Pool, keys: Keys): ReadHistory {
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

  const history: ReadHistory = async (tenant, patient, kinds) => {
    const hashed = keys.ofTenant(tenant).patient(patient);
    const name = [tenant, hashed.toString('hex'), ...(kinds ?? [])].join('/');
    const before = kept.get(name);
    const rows = await asTenant(pool, tenant, (client) => later(client, tenant, hashed, kinds, before));
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

type LaterRow = { current: string } & (StoredRow | { id: null });

/** No row: the patient has no key. A row without id: a key, and nothing later. */
async function later(
  client: pg.PoolClient,
  tenant: string,
  patient: Buffer,
  kinds: EventKind[] | undefined,
  before: Kept | undefined,
): Promise<LaterRow[]> {
  const { rows } = await client.query<LaterRow>({
    name: kinds ? 'history of kinds' : 'history',
    text: `SELECT k.key AS current, ${rowColumns}
      FROM remnant.patient_key k LEFT JOIN remnant.ledger_row r
        ON r.tenant = k.tenant AND r.patient = k.patient AND r.key = k.key AND r.sequence > $3 ${kinds ? 'AND r.kind = ANY($4::text[])' : ''}
      WHERE k.tenant = $1 AND k.patient = $2 ORDER BY r.sequence`,
    values: [tenant, patient, before?.events.at(-1)?.sequence ?? 0, ...(kinds ? [kinds] : [])],
  });
  return rows;
}
