import { join } from 'node:path';
import type { Deadline } from '../deadline.ts';
import type {
  Clock,
  EventKind,
  Ledger,
  LedgerEntry,
  LedgerEvent,
  LedgerReader,
  LedgerReceipt,
  ReplayStore,
} from '../ports.ts';
import { appender, jobOf, selectTail } from './append.ts';
import { counter, type DailyCount, dailyCounts } from './counts.ts';
import { type Database, type DatabaseSettings, openDatabase } from './database.ts';
import { followedPatients } from './followed.ts';
import { type HeadKeeper, headKeeper } from './head-keeper.ts';
import { historyReader, type ReadHistory } from './history.ts';
import { replayStore } from './jti.ts';
import { type KeySettings, type Keys, openKeys } from './keys.ts';
import { allTenants, earlierRow, listRows, oneRow, type Period } from './read.ts';
import { type SessionStore, sessionStore } from './sessions.ts';
import { asTenant } from './tenant-transaction.ts';
import { databaseFailure } from './unavailable.ts';
import { type Verdict, verifyLedger } from './verify.ts';

export interface LedgerSettings extends DatabaseSettings, KeySettings {
  clock?: Clock;
  /** How long an append may wait for a database that hangs. */
  milliseconds?: number;
}

export interface OpenLedger extends Ledger, LedgerReader, ReplayStore {
  append(entry: LedgerEntry, deadline?: Deadline): Promise<LedgerReceipt>;
  history: ReadHistory;
  /** The row that an idempotency key wrote, found without reading the patient's history. */
  earlier(tenant: string, idempotencyKey: string): Promise<LedgerEvent | undefined>;
  list(tenant: string, period: Period): ReturnType<LedgerReader['list']>;
  /** A row by its id, whoever's it is. For commands. */
  find(id: string): ReturnType<LedgerReader['row']>;
  /** Makes all that was written about a patient unreadable for good; the chain stays whole, and says that it was done. */
  erasePatient(tenant: string, patient: string): Promise<LedgerReceipt>;
  counts(tenant: string): Promise<DailyCount[]>;
  sessions: SessionStore;
  /** The database it lies in, as the service's role. */
  databaseUrl: string;
  verify(): Promise<Verdict[]>;
  /** What an operator should know: a chain that does not reach its last signed head, heads that cannot be written. */
  concerns: string[];
  close(): Promise<void>;
}

const pruneEvery = 10 * 60_000;

export const headsPath = (dataDir: string): string => join(dataDir, 'heads.jsonl');

/** @throws DatabaseError with one line and the fix. */
export async function openLedger(settings: LedgerSettings): Promise<OpenLedger> {
  const { dataDir, clock = { now: () => new Date() }, milliseconds = 5_000 } = settings;
  const keys = openKeys(settings);
  const database = await openDatabase(settings);
  const { write, read } = database;
  const concerns: string[] = [];
  const heads = headKeeper(headsPath(dataDir), keys.head, clock, () => {
    const concern = `${headsPath(dataDir)} cannot be written: rows are kept, but their heads are not signed.`;
    if (!concerns.includes(concern)) concerns.push(concern);
  });
  try {
    concerns.push(...(await beginAtHeads(database, keys, heads)));
  } catch (error) {
    await heads.close();
    await database.close();
    throw error;
  }
  const append = appender({ pool: write, keys, written: heads.written, milliseconds });
  const prune = setInterval(() => void write.query('SELECT remnant.prune()').catch(() => {}), pruneEvery).unref();
  let closing: Promise<void> | undefined;
  return {
    append: async (entry, deadline) => append(jobOf(entry, keys), deadline),
    history: historyReader(read, keys, milliseconds),
    earlier: (tenant, idempotencyKey) => earlierRow(read, keys, tenant, idempotencyKey),
    count: counter(database, milliseconds),
    counts: (tenant) => dailyCounts(database, tenant),
    list: (tenant, period) => listRows(read, keys, tenant, period),
    followed: (tenant, mode) => followedPatients(read, tenant, mode),
    row: (tenant, id) => oneRow(read, keys, heads, tenant, id),
    async find(id) {
      for (const tenant of await allTenants(read, keys)) {
        const row = await oneRow(read, keys, heads, tenant, id);
        if (row) return row;
      }
      return undefined;
    },
    async erasePatient(tenant, patient) {
      const erase = keys.ofTenant(tenant).patient(patient);
      const kind: EventKind = 'erased';
      const entry: LedgerEntry = {
        tenant,
        kind,
        at: clock.now().toISOString(),
        mode: 'live',
        content: { patient: erase.toString('hex') },
      };
      return append({ ...jobOf(entry, keys), erase });
    },
    rememberJti: replayStore(database, milliseconds),
    sessions: sessionStore(database),
    databaseUrl: database.url,
    verify: () => verifyLedger(read, keys, headsPath(dataDir)),
    async ping() {
      await read.query('SELECT 1').catch((error: unknown) => {
        throw databaseFailure(error);
      });
    },
    concerns,
    close() {
      closing ??= (async () => {
        clearInterval(prune);
        await heads.close();
        await database.close();
      })();
      return closing;
    },
  };
}

/** Signs where each chain stands now, and looks whether the last head still lies on it. */
async function beginAtHeads({ read }: Database, keys: Keys, heads: HeadKeeper): Promise<string[]> {
  const concerns: string[] = [];
  for (const tenant of await allTenants(read, keys)) {
    const last = heads.last(tenant);
    const [tail, there] = await asTenant(read, tenant, (client) =>
      Promise.all([
        selectTail(client, tenant),
        client.query<{ hash: Buffer }>('SELECT hash FROM remnant.ledger_row WHERE tenant = $1 AND sequence = $2', [
          tenant,
          last?.sequence ?? 0,
        ]),
      ]),
    );
    if (last && there.rows[0]?.hash.toString('hex') !== last.hash)
      concerns.push(
        `The ledger of ${tenant} does not hold row ${last.sequence} as it was signed at ${last.signedAt}. Run npm run audit:verify.`,
      );
    if (tail.sequence > 0) await heads.sign(tenant, tail);
  }
  return concerns;
}
