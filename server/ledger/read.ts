import type pg from 'pg';
import type { EventKind, LedgerEvent, LedgerRow } from '../ports.ts';
import type { HeadKeeper } from './head-keeper.ts';
import type { Keys } from './keys.ts';
import { closedRow, readRow, rowColumns, rowTables, type StoredRow } from './rows.ts';
import { asTenant } from './tenant-transaction.ts';
import { DatabaseError, databaseFailure, LedgerUnavailable } from './unavailable.ts';

export interface Period {
  /** Inclusive; a date means its first moment, UTC. */
  from?: string;
  /** Inclusive; a date means its whole day, UTC. */
  to?: string;
  kinds?: EventKind[];
  /** The newest n. */
  limit?: number;
}

/** Few at a time: decrypting a year at once would keep hooks waiting. */
const rowsAtOnce = 50;

/** Newest first. A row that cannot be opened, erased or changed, has no content. */
export function listRows(
  pool: pg.Pool,
  keys: Keys,
  tenant: string,
  { from, to, kinds, limit }: Period,
): Promise<LedgerEvent[]> {
  const values: unknown[] = [tenant];
  const value = (next: unknown) => `$${values.push(next)}`;
  const conditions = [
    'r.tenant = $1',
    ...(from ? [`r.at >= ${value(instant(from))}`] : []),
    ...(to ? [`r.at < ${value(afterwards(to))}`] : []),
    ...(kinds ? [`r.kind = ANY(${value(kinds)}::text[])`] : []),
  ];
  const text = `DECLARE listing NO SCROLL CURSOR FOR SELECT ${rowColumns} FROM ${rowTables}
    WHERE ${conditions.join(' AND ')} ORDER BY r.sequence DESC ${limit === undefined ? '' : `LIMIT ${value(limit)}`}`;
  return asTenant(pool, tenant, async (client) => {
    await client.query(text, values);
    const events: LedgerEvent[] = [];
    for (;;) {
      const { rows } = await client.query<StoredRow>(`FETCH ${rowsAtOnce} FROM listing`);
      events.push(...rows.map((row) => readable(tenant, row, keys)));
      if (rows.length < rowsAtOnce) return events;
    }
  });
}

function readable(tenant: string, row: StoredRow, keys: Keys): LedgerEvent {
  try {
    return readRow(tenant, row, keys);
  } catch (error) {
    if (error instanceof LedgerUnavailable) return closedRow(tenant, row);
    throw error;
  }
}

const dayLength = 86_400_000;
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const instant = (text: string) => new Date(text).toISOString();
const afterwards = (text: string) => new Date(Date.parse(text) + (isDay(text) ? dayLength : 1)).toISOString();

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

export async function oneRow(
  pool: pg.Pool,
  keys: Keys,
  heads: HeadKeeper,
  tenant: string,
  id: string,
): Promise<LedgerRow | undefined> {
  if (!isUuid(id)) return undefined;
  const row = await asTenant(pool, tenant, async (client) => {
    const { rows } = await client.query<StoredRow>({
      name: 'row',
      text: `SELECT ${rowColumns} FROM ${rowTables} WHERE r.tenant = $1 AND r.id = $2`,
      values: [tenant, id],
    });
    return rows[0];
  });
  if (!row) return undefined;
  const event = readRow(tenant, row, keys);
  const head = heads.covering(tenant, event.sequence);
  return {
    ...event,
    previous: row.previous.toString('hex'),
    ...(head ? { head: { sequence: head.sequence, hash: head.hash, signedAt: head.signedAt, keyId: head.keyId } } : {}),
  };
}

/** The row that an idempotency key wrote. */
export async function earlierRow(
  pool: pg.Pool,
  keys: Keys,
  tenant: string,
  idempotencyKey: string,
): Promise<LedgerEvent | undefined> {
  const row = await asTenant(pool, tenant, async (client) => {
    const { rows } = await client.query<StoredRow>({
      name: 'earlier row',
      text: `SELECT ${rowColumns} FROM ${rowTables} WHERE r.tenant = $1 AND r.request = $2`,
      values: [tenant, keys.ofTenant(tenant).request(idempotencyKey)],
    });
    return rows[0];
  });
  return row && { ...readRow(tenant, row, keys), repeated: true };
}

/** Every tenant that has a ledger here. @throws DatabaseError when it was begun with another master key. */
export async function allTenants(pool: pg.Pool, keys: Keys): Promise<string[]> {
  const { rows } = await pool
    .query<{ id: string; master_key: string }>('SELECT id, master_key FROM remnant.tenant ORDER BY id')
    .catch((error: unknown) => {
      throw databaseFailure(error);
    });
  const foreign = rows.find(({ master_key }) => master_key !== keys.masterId);
  if (foreign)
    throw new DatabaseError(
      'keys',
      `The ledger of ${foreign.id} was begun with another master key. Bring that key back (REMNANT_KEY_FILE, or keys/master.key in the data folder).`,
    );
  return rows.map(({ id }) => id);
}
