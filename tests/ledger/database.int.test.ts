import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '#server/ledger/database.ts';
import { openLedger } from '#server/ledger/ledger.ts';
import { allMigrations } from '#server/ledger/migrations.ts';
import type { DatabaseError } from '#server/ledger/unavailable.ts';
import { aDatabase, connected } from './a-database.ts';
import { anEntry } from './an-entry.ts';

const failure = (settings: Parameters<typeof openDatabase>[0]): Promise<DatabaseError> =>
  openDatabase(settings).then(
    async (database) => {
      await database.close();
      throw new Error('it opened');
    },
    (error: DatabaseError) => error,
  );

/** A database in which nothing was migrated yet. */
async function anEmptyDatabase() {
  const database = await aDatabase();
  const owner = await connected(database.urls.owner);
  await owner.query('DROP SCHEMA remnant, remnant_jobs CASCADE');
  return database;
}

/** A login role of this test's own, made by SQL with %role for its name. */
async function aRole(urls: { administrator: string; service: string }, sql: string): Promise<string> {
  const name = `role_${Math.random().toString(36).slice(2)}`;
  const superuser = await connected(urls.administrator);
  await superuser.query(`CREATE ROLE ${name} LOGIN PASSWORD 'x'`);
  onTestFinished(async () => {
    await superuser.query(`DROP OWNED BY ${name} CASCADE; DROP ROLE ${name}`);
  });
  await superuser.query(sql.replaceAll('%role', name));
  return Object.assign(new URL(urls.service), { username: name, password: 'x' }).href;
}

describe('a database that was not migrated', () => {
  it('is not touched without its owner; the SQL for a DBA comes with the one-line reason', async () => {
    const { settings, urls } = await anEmptyDatabase();
    const error = await failure(settings);
    expect(error).toMatchObject({ name: 'DatabaseError', code: 'migrations-pending' });
    expect(error.message).toMatch(/^The database lacks 001-ledger\.sql, 002-jobs\.sql\. .*DATABASE_OWNER_URL\.$/);
    // The DBA runs what was printed, and the service starts.
    const owner = await connected(urls.owner);
    await owner.query(error.sql as string);
    const ledger = await openLedger(settings);
    await ledger.append(anEntry());
    expect(await ledger.verify()).toMatchObject([{ rows: 1, intact: true }]);
    await ledger.close();
  });

  it('is migrated once by the owner, also by replicas that start together', async () => {
    const { settings, urls } = await anEmptyDatabase();
    const databases = await Promise.all(
      [1, 2, 3].map(() => openDatabase({ ...settings, databaseOwnerUrl: urls.owner })),
    );
    await Promise.all(databases.map((database) => database.close()));
    const owner = await connected(urls.owner);
    const { rows } = await owner.query('SELECT name FROM remnant.schema_migration');
    expect(rows.map(({ name }) => name)).toEqual(allMigrations().map(({ name }) => name));
  });

  it('is not used by a version it does not belong to', async () => {
    const { settings, urls } = await aDatabase();
    const owner = await connected(urls.owner);
    await owner.query("INSERT INTO remnant.schema_migration VALUES ('999-future.sql', 'x')");
    expect(await failure(settings)).toMatchObject({ code: 'migrations-changed' });
    await owner.query(
      "DELETE FROM remnant.schema_migration WHERE name LIKE '999%'; UPDATE remnant.schema_migration SET digest = 'x'",
    );
    expect((await failure(settings)).message).toContain('001-ledger.sql was changed after it ran here');
  });
});

describe('the service does not start', () => {
  it('as a superuser', async () => {
    const { settings, urls } = await aDatabase();
    const error = await failure({
      ...settings,
      databaseUrl: urls.administrator.replace(/\/postgres$/, new URL(urls.service).pathname),
    });
    expect(error).toMatchObject({ code: 'too-powerful' });
    expect(error.message).toContain('it is a superuser');
  });

  it('as the owner of the tables, or one who may become it', async () => {
    const { settings, urls } = await aDatabase();
    expect(await failure({ ...settings, databaseUrl: urls.owner })).toMatchObject({ code: 'too-powerful' });
    const member = await aRole(urls, 'GRANT remnant_service, remnant_owner TO %role');
    expect((await failure({ ...settings, databaseUrl: member })).message).toContain('it owns');
  });

  it('as a role that bypasses row-level security', async () => {
    const { settings, urls } = await aDatabase();
    const role = await aRole(urls, 'ALTER ROLE %role BYPASSRLS; GRANT remnant_service TO %role');
    expect((await failure({ ...settings, databaseUrl: role })).message).toContain('it bypasses row-level security');
  });

  it('as a role that was given more than the ledger needs', async () => {
    const { settings, urls } = await aDatabase();
    const role = await aRole(urls, 'GRANT remnant_service TO %role; GRANT UPDATE ON remnant.ledger_row TO %role');
    expect((await failure({ ...settings, databaseUrl: role })).message).toContain('it may change ledger rows');
  });

  it('as a role that may not write', async () => {
    const { settings, urls } = await aDatabase();
    expect((await failure({ ...settings, databaseUrl: urls.auditor })).message).toContain(
      'lacks INSERT on remnant.ledger_row',
    );
  });

  it('without a database, and names the address but no password', async () => {
    const { settings } = await aDatabase();
    const error = await failure({ ...settings, databaseUrl: 'postgres://remnant_service:secret@127.0.0.1:1/remnant' });
    expect(error).toMatchObject({ code: 'unreachable' });
    expect(error.message).toContain('127.0.0.1:1/remnant');
    expect(error.message).not.toContain('secret');
  });

  it('with another master key than the ledger was begun with', async () => {
    const { settings } = await aDatabase();
    const ledger = await openLedger(settings);
    await ledger.append(anEntry());
    await ledger.close();
    await expect(openLedger({ ...settings, dataDir: `${settings.dataDir}/other` })).rejects.toMatchObject({
      code: 'keys',
    });
  });
});

describe('the service starts', () => {
  it('as any role that is a member of remnant_service alone', async () => {
    const { settings, urls } = await aDatabase();
    const role = await aRole(urls, 'GRANT remnant_service TO %role');
    const ledger = await openLedger({ ...settings, databaseUrl: role });
    await ledger.append(anEntry());
    await ledger.count('pretend-hospital', 'not-ours', '2026-01-31');
    expect(await ledger.rememberJti('https://ehr', 'one', new Date('2100-01-01'))).toBe(true);
    expect(await ledger.history('pretend-hospital', 'Patient/zhao-min')).toHaveLength(1);
    await ledger.close();
  });
});
