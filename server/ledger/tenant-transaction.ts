import type pg from 'pg';
import { databaseFailure } from './unavailable.ts';

/**
 * One transaction in which only one tenant's rows exist (row-level security). Everything `work` sends before its first await travels with BEGIN.
 * @throws LedgerUnavailable; an error of the data itself (SQLSTATE class 22, 23) as it is.
 */
export async function asTenant<T>(
  pool: pg.Pool,
  tenant: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, 'remnant.tenant', tenant, work);
}

/** @param setting the row-level security setting that `value` is given to for this transaction. */
export async function inTransaction<T>(
  pool: pg.Pool,
  setting: 'remnant.tenant' | 'remnant.session',
  value: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw databaseFailure(error);
  });
  let lost: Error | undefined;
  try {
    const begun = client.query(`BEGIN; SELECT set_config('${setting}', ${client.escapeLiteral(value)}, true)`);
    const [result] = await Promise.all([work(client), begun]);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((broken: Error) => {
      lost = broken;
    });
    throw /^2[23]/.test((error as { code?: string }).code ?? '') ? error : databaseFailure(error);
  } finally {
    client.release(lost);
  }
}
