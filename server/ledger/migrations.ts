import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DatabaseError, databaseFailure } from './unavailable.ts';

/** The schema as SQL files, run once each, in order, by the owner alone. */
export interface Migration {
  name: string;
  sql: string;
  digest: string;
}

export function allMigrations(folder = join(import.meta.dirname, 'migrations')): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') };
    });
}

/** @throws DatabaseError when the database was made by other files than these. */
export async function pendingMigrations(client: pg.Client | pg.Pool, all = allMigrations()): Promise<Migration[]> {
  let applied: { name: string; digest: string }[];
  try {
    applied = (await client.query('SELECT name, digest FROM remnant.schema_migration')).rows;
  } catch (error) {
    // No such table, no such schema, or no right to look into it: nothing of ours is there.
    if (!['42P01', '3F000', '42501'].includes((error as { code?: string }).code ?? '')) throw error;
    applied = [];
  }
  for (const { name, digest } of applied) {
    const known = all.find((migration) => migration.name === name);
    if (known?.digest === digest) continue;
    const why = known ? 'was changed after it ran here' : 'ran here and is unknown to this version';
    throw new DatabaseError(
      'migrations-changed',
      `Migration ${name} ${why}. Use the version of Remnant that this database belongs to.`,
    );
  }
  return all.filter(({ name }) => !applied.some((row) => row.name === name));
}

/** What a DBA runs: the migrations and the note that they ran. */
export const migrationScript = (pending: Migration[]): string =>
  pending
    .map(
      ({ name, sql, digest }) =>
        `BEGIN;\n${sql.trim()}\n\nINSERT INTO remnant.schema_migration (name, digest) VALUES ('${name}', '${digest}');\nCOMMIT;\n`,
    )
    .join('\n');

/** One migrator at a time; the second finds nothing left to do. */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    connectionTimeoutMillis: 5_000,
    application_name: 'remnant-migrate',
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query("SELECT pg_advisory_lock(hashtextextended('remnant migrations', 0))");
    for (const migration of await pendingMigrations(client)) await client.query(migrationScript([migration]));
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const { code, message } = error as { code?: string; message: string };
    // The migrations hold no data, so their error may be told.
    throw new DatabaseError(
      'migrations-pending',
      `The database could not be migrated (${code ?? databaseFailure(error).code}): ${message}. Check DATABASE_OWNER_URL.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}
