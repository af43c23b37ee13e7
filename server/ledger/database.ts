import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate, migrationScript, pendingMigrations } from './migrations.ts';
import { requireServiceRole } from './service-role.ts';
import { DatabaseError } from './unavailable.ts';

export interface DatabaseSettings {
  /** The service's role. Absent: PostgreSQL embedded in the data folder. */
  databaseUrl?: string | undefined;
  /** The owner's, for migrations alone. Absent: a DBA runs them. */
  databaseOwnerUrl?: string | undefined;
  dataDir: string;
}

/** Pools of the service's role. Reading never makes an append wait for a connection. */
export interface Database {
  /** The service's role: for what keeps connections of its own. */
  url: string;
  write: pg.Pool;
  read: pg.Pool;
  close(): Promise<void>;
}

/**
 * Migrated, reachable, and as a role that cannot change what is written.
 * @throws DatabaseError with one line and the fix; `sql` holds what a DBA has to run.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const embedded = settings.databaseUrl ? undefined : await startEmbeddedPostgres(settings.dataDir);
  const url = settings.databaseUrl || (embedded as EmbeddedPostgres).url('service');
  const ownerUrl = embedded ? embedded.url('owner') : settings.databaseOwnerUrl;
  const pools = { write: pool(url, 6), read: pool(url, 6) };
  const close = async (): Promise<void> => {
    await Promise.all([pools.write.end(), pools.read.end()]);
    await embedded?.stop();
  };
  try {
    await bringUpToDate(pools.read, ownerUrl);
    await requireServiceRole(pools.read);
  } catch (error) {
    await close();
    throw error instanceof DatabaseError ? error : unreachable(url, error);
  }
  return { url, ...pools, close };
}

async function bringUpToDate(pool: pg.Pool, ownerUrl: string | undefined): Promise<void> {
  const pending = await pendingMigrations(pool);
  if (pending.length === 0) return;
  if (!ownerUrl) {
    const names = pending.map(({ name }) => name).join(', ');
    throw new DatabaseError(
      'migrations-pending',
      `The database lacks ${names}. Have its owner run the SQL printed on stdout, or set DATABASE_OWNER_URL.`,
      migrationScript(pending),
    );
  }
  await migrate(ownerUrl);
}

function pool(connectionString: string, max: number): pg.Pool {
  const made = new pg.Pool({
    connectionString,
    max,
    // Statements of one transaction go out together: one wait for the wire instead of one each.
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    application_name: 'remnant',
  });
  // Whoever uses a connection hears of its loss from its query; an idle one is replaced.
  made.on('error', () => {});
  made.on('connect', (client) => {
    client.on('error', () => {});
    // A plan kept from the days when the tables were empty would read all of a tenant's rows for one.
    client.query('SET plan_cache_mode = force_custom_plan').catch(() => {});
  });
  return made;
}

function unreachable(url: string, error: unknown): DatabaseError {
  const { code, message } = error as { code?: string; message: string };
  const at = URL.canParse(url) ? new URL(url) : undefined;
  const where = at ? `${at.hostname}:${at.port || 5432}${at.pathname}` : 'DATABASE_URL';
  return new DatabaseError(
    'unreachable',
    `The database at ${where} cannot be used (${code ?? message}). Start it, or correct DATABASE_URL.`,
  );
}
