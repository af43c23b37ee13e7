import { describe, expect, it } from 'vitest';
import { aLedger, connected } from './a-database.ts';
import { anEntry } from './an-entry.ts';

const tables = [
  'ledger_row',
  'tenant',
  'patient_key',
  'daily_count',
  'jti_seen',
  'app_session',
  'schema_migration',
] as const;
const column = {
  ledger_row: 'kind',
  tenant: 'id',
  patient_key: 'tenant',
  daily_count: 'count',
  jti_seen: 'iss',
  app_session: 'tenant',
  schema_migration: 'name',
};

const attempts = (table: (typeof tables)[number]) => ({
  UPDATE: `UPDATE remnant.${table} SET ${column[table]} = ${column[table]}`,
  DELETE: `DELETE FROM remnant.${table}`,
  TRUNCATE: `TRUNCATE remnant.${table}`,
});

async function aFilledLedger() {
  const open = await aLedger();
  await open.ledger.append(anEntry());
  await open.ledger.count('pretend-hospital', 'not-ours', '2026-01-31');
  return open;
}

describe('the service', () => {
  it('may delete patients’ keys, and change or delete nothing else', async () => {
    const { urls } = await aFilledLedger();
    const service = await connected(urls.service);
    await service.query("SELECT set_config('remnant.tenant', 'pretend-hospital', false)");
    for (const table of tables)
      for (const [verb, sql] of Object.entries(attempts(table))) {
        if (table === 'patient_key' && verb === 'DELETE') continue;
        await expect(service.query(sql), `${verb} ${table}`).rejects.toMatchObject({ code: '42501' });
      }
    expect((await service.query('DELETE FROM remnant.patient_key')).rowCount).toBe(1);
  });

  it('may not switch the rules off', async () => {
    const { urls } = await aFilledLedger();
    const service = await connected(urls.service);
    for (const sql of [
      'ALTER TABLE remnant.ledger_row DISABLE TRIGGER append_only',
      'ALTER TABLE remnant.ledger_row DISABLE ROW LEVEL SECURITY',
      'DROP POLICY of_tenant ON remnant.ledger_row',
      'CREATE TABLE remnant.other (id int)',
      'CREATE FUNCTION remnant.other() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'SET session_replication_role = replica',
      'SET ROLE remnant_owner',
    ])
      await expect(service.query(sql), sql).rejects.toMatchObject({ code: '42501' });
    // SET row_security = off is allowed to anybody; it turns filtering into an error.
    await service.query('SET row_security = off');
    await expect(service.query('SELECT * FROM remnant.ledger_row')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the auditor', () => {
  it('reads ledger rows of the tenant asked for, and no key', async () => {
    const { urls } = await aFilledLedger();
    const auditor = await connected(urls.auditor);
    await auditor.query("SELECT set_config('remnant.tenant', 'pretend-hospital', false)");
    expect((await auditor.query('SELECT kind FROM remnant.ledger_row')).rows).toEqual([{ kind: 'assessment' }]);
    for (const table of ['patient_key', 'app_session', 'jti_seen'])
      await expect(auditor.query(`SELECT * FROM remnant.${table}`), table).rejects.toMatchObject({ code: '42501' });
  });

  it('writes nothing', async () => {
    const { urls } = await aFilledLedger();
    const auditor = await connected(urls.auditor);
    await auditor.query("SELECT set_config('remnant.tenant', 'pretend-hospital', false)");
    for (const table of tables)
      for (const sql of [...Object.values(attempts(table)), `INSERT INTO remnant.${table} DEFAULT VALUES`])
        await expect(auditor.query(sql), sql).rejects.toMatchObject({ code: '42501' });
    await expect(auditor.query("SELECT remnant.add_count('a', '2026-01-31', 'b', 1)")).rejects.toMatchObject({
      code: '42501',
    });
    await expect(auditor.query('SELECT remnant.prune()')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the owner', () => {
  it('is refused by triggers where the service is refused by its rights', async () => {
    const { urls } = await aFilledLedger();
    const owner = await connected(urls.owner);
    for (const sql of Object.values(attempts('ledger_row')))
      await expect(owner.query(sql), sql).rejects.toThrow('is refused: append-only');
    for (const table of ['patient_key', 'jti_seen', 'app_session'] as const)
      for (const verb of ['UPDATE', 'TRUNCATE'] as const)
        await expect(owner.query(attempts(table)[verb]), `${verb} ${table}`).rejects.toThrow('is refused: append-only');
  });

  it('sees no row without naming its tenant', async () => {
    const { urls } = await aFilledLedger();
    const owner = await connected(urls.owner);
    for (const table of ['ledger_row', 'patient_key', 'daily_count'])
      expect((await owner.query(`SELECT * FROM remnant.${table}`)).rowCount, table).toBe(0);
  });
});

describe('a superuser', () => {
  it('does not get past the triggers as a replica either', async () => {
    const { urls } = await aFilledLedger();
    const superuser = await connected(urls.administrator);
    await superuser.query('SET session_replication_role = replica');
    await expect(superuser.query('DELETE FROM remnant.ledger_row')).rejects.toThrow('is refused: append-only');
  });
});
