import type pg from 'pg';
import type { Deadline } from '../deadline.ts';
import type { LedgerEntry, LedgerReceipt } from '../ports.ts';
import { inBatches } from './batches.ts';
import { beginning } from './chain.ts';
import { contentBytes } from './content.ts';
import type { Keys, TenantKeys } from './keys.ts';
import { insertRows, type Job, type NewRow, newRow, type Tail } from './new-rows.ts';
import { insertKeys, newKey, type PatientKey, selectKeys, unwrap } from './patient-keys.ts';
import { readRow, rowColumns, rowTables, type StoredRow } from './rows.ts';
import { asTenant } from './tenant-transaction.ts';
import { LedgerUnavailable } from './unavailable.ts';

/**
 * Group commit. All that arrives for a tenant while one transaction runs goes into the next; the tenant's advisory lock puts replicas in line; one sequence and
 * one chain for each tenant. Patients' keys are read under the same lock that erasing takes.
 */
interface Tools {
  pool: pg.Pool;
  keys: Keys;
  /** Called after each commit, with the chain's new end; awaited before anybody is answered. */
  written(tenant: string, before: Tail, tail: Tail): Promise<void>;
  milliseconds: number;
}

export function appender(tools: Tools): (job: Job, deadline?: Deadline) => Promise<LedgerReceipt> {
  const tenants = new Map<string, ReturnType<typeof inBatches<Job, LedgerReceipt | LedgerUnavailable>>>();
  return async (job, deadline) => {
    const { tenant } = job.entry;
    const submit =
      tenants.get(tenant) ?? inBatches((jobs: Job[]) => writeBatch(tenant, jobs, tools), tools.milliseconds);
    tenants.set(tenant, submit);
    const result = await submit(job, deadline);
    if (result instanceof LedgerUnavailable) throw result;
    return result;
  };
}

/** @throws TypeError when a field would be refused by the database: the caller's mistake, found before others' entries travel with it. */
export function jobOf(entry: LedgerEntry, keys: Keys): Job {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  if (Number.isNaN(Date.parse(entry.at))) throw new TypeError('ledger entry: at is no instant');
  for (const name of ['id', 'about'] as const)
    if (entry[name] !== undefined && !uuid.test(entry[name]))
      throw new TypeError(`ledger entry: ${name} is no lower-case UUID`);
  const ofTenant = keys.ofTenant(entry.tenant);
  return {
    entry,
    said: contentBytes(entry.patient, entry.content),
    ...(entry.patient === undefined ? {} : { patient: ofTenant.patient(entry.patient) }),
    ...(entry.idempotencyKey === undefined ? {} : { request: ofTenant.request(entry.idempotencyKey) }),
  };
}

async function writeBatch(
  tenant: string,
  jobs: Job[],
  { pool, keys, written }: Tools,
): Promise<(LedgerReceipt | LedgerUnavailable)[]> {
  const ofTenant = keys.ofTenant(tenant);
  const { receipts, before, tail } = await asTenant(pool, tenant, async (client) => {
    const [, before, patientKeys, earlier] = await Promise.all([
      client.query({
        name: 'lock',
        text: "SELECT pg_advisory_xact_lock(hashtextextended('remnant ledger ' || $1, 0))",
        values: [tenant],
      }),
      selectTail(client, tenant),
      keysOfBatch(client, tenant, jobs, ofTenant),
      earlierRows(client, tenant, jobs),
    ]);
    const sent: Promise<unknown>[] = [];
    if (before.sequence === 0)
      sent.push(
        client.query('INSERT INTO remnant.tenant (id, master_key) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
          tenant,
          keys.masterId,
        ]),
      );
    const rows: NewRow[] = [];
    const made = new Map<string, PatientKey>();
    const now = new Map<string, LedgerReceipt>();
    const receipts = jobs.map((job) => {
      const request = job.request?.toString('hex');
      const first = request === undefined ? undefined : now.get(request);
      if (first) return { ...first, repeated: true };
      const stored = request === undefined ? undefined : earlier.get(request);
      if (stored) return repeated(tenant, stored, keys);
      const patientKey = job.patient && keyFor(job.patient, patientKeys, made);
      const row = newRow(job, rows.at(-1) ?? before, patientKey, ofTenant);
      rows.push(row);
      const receipt = {
        id: row.link.id,
        sequence: row.sequence,
        hash: row.hash,
        repeated: false,
        content: job.entry.content,
      };
      if (request !== undefined) now.set(request, receipt);
      return receipt;
    });
    if (made.size > 0) sent.push(insertKeys(client, tenant, ofTenant, made));
    if (rows.length > 0) sent.push(insertRows(client, rows));
    await Promise.all(sent);
    return { receipts, before, tail: rows.at(-1) ?? before };
  });
  if (tail.sequence > before.sequence) await written(tenant, before, { sequence: tail.sequence, hash: tail.hash });
  return receipts;
}

export async function selectTail(client: pg.PoolClient, tenant: string): Promise<Tail> {
  const { rows } = await client.query<{ sequence: string; hash: Buffer }>({
    name: 'tail',
    text: 'SELECT sequence, hash FROM remnant.ledger_row WHERE tenant = $1 ORDER BY sequence DESC LIMIT 1',
    values: [tenant],
  });
  const row = rows[0];
  return row ? { sequence: Number(row.sequence), hash: row.hash.toString('hex') } : { sequence: 0, hash: beginning };
}

/** Erasing goes first: what is written beside it stands under a new key, and stays. */
async function keysOfBatch(
  client: pg.PoolClient,
  tenant: string,
  jobs: Job[],
  ofTenant: TenantKeys,
): Promise<Map<string, PatientKey>> {
  const erased = jobs.flatMap(({ erase }) => erase ?? []);
  const patients = new Map(
    jobs.flatMap(({ patient }) => (patient ? [[patient.toString('hex'), patient] as const] : [])),
  );
  const [, found] = await Promise.all([
    erased.length > 0 &&
      client.query('DELETE FROM remnant.patient_key WHERE tenant = $1 AND patient = ANY($2::bytea[])', [
        tenant,
        erased,
      ]),
    patients.size > 0 && selectKeys(client, tenant, [...patients.values()]),
  ]);
  return new Map((found ? found.rows : []).map((row) => [row.patient.toString('hex'), unwrap(tenant, ofTenant, row)]));
}

function keyFor(patient: Buffer, known: Map<string, PatientKey>, made: Map<string, PatientKey>): PatientKey {
  const name = patient.toString('hex');
  const key = known.get(name) ?? made.get(name) ?? newKey();
  if (!known.has(name)) made.set(name, key);
  return key;
}

async function earlierRows(client: pg.PoolClient, tenant: string, jobs: Job[]): Promise<Map<string, StoredRow>> {
  const requests = jobs.flatMap(({ request }) => request ?? []);
  if (requests.length === 0) return new Map();
  const { rows } = await client.query<StoredRow & { request: Buffer }>({
    name: 'earlier',
    text: `SELECT r.request, ${rowColumns} FROM ${rowTables}
           WHERE r.tenant = $1 AND r.request = ANY($2::bytea[]) AND r.request IS NOT NULL`,
    values: [tenant, requests],
  });
  return new Map(rows.map((row) => [row.request.toString('hex'), row]));
}

function repeated(tenant: string, stored: StoredRow, keys: Keys): LedgerReceipt | LedgerUnavailable {
  const { id, sequence, hash, content } = readRow(tenant, stored, keys);
  return content === undefined
    ? new LedgerUnavailable('erased', 'The first answer to this call was erased with its patient.')
    : { id, sequence, hash, repeated: true, content };
}
