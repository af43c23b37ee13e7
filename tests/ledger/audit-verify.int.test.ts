import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LedgerSettings, openLedger } from '#server/ledger/ledger.ts';
import { aLedger, connected } from './a-database.ts';
import { anEntry } from './an-entry.ts';

const command = join(import.meta.dirname, '../../server/commands/audit-verify.ts');

/** `npm run audit:verify`, beside the running ledger. */
function auditVerify(
  { databaseUrl = '', dataDir }: LedgerSettings,
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl, REMNANT_DATA: dataDir };
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe('audit:verify', () => {
  it('says for each tenant that the ledger is intact, its rows, its end and its last head', async () => {
    const { ledger, settings } = await aLedger();
    for (const tenant of ['hospital-a', 'hospital-b', 'hospital-a']) await ledger.append(anEntry({ tenant }));
    const { code, stdout, stderr } = await auditVerify(settings);
    expect(stdout).toMatch(
      /^hospital-a: intact, 2 rows\n {2}end of the chain {3}row 2, [0-9a-f]{64}\n {2}last signed head {3}row 1, /,
    );
    expect(stdout).toContain('\nhospital-b: intact, 1 row\n');
    expect(stderr).toMatch(/^3 rows of 2 tenants read in/);
    expect(code).toBe(0);
  });

  it('names the row that was edited and why, in words and as JSON, and exits 1', async () => {
    const { ledger, settings, urls } = await aLedger();
    await ledger.append(anEntry());
    const { id } = await ledger.append(anEntry());
    const superuser = await connected(urls.administrator);
    await superuser.query(
      "ALTER TABLE remnant.ledger_row DISABLE TRIGGER append_only; UPDATE remnant.ledger_row SET kind = 'viewed' WHERE sequence = 2",
    );
    const words = await auditVerify(settings);
    expect(words.stdout).toContain('pretend-hospital: TAMPERED, 2 rows');
    expect(words.stdout).toContain(`edited      row 2 (${id}): its fields are not those its hash was made of`);
    expect(words.code).toBe(1);
    const json = await auditVerify(settings, '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      intact: false,
      tenants: [{ tenant: 'pretend-hospital', findings: [{ what: 'edited', sequence: 2, id }] }],
    });
    expect(json.code).toBe(1);
  });

  it('joins the embedded database of a running service, and starts it where none runs', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'remnant-verify-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    const ledger = await openLedger({ dataDir });
    onTestFinished(() => ledger.close());
    await ledger.append(anEntry());
    const beside = await auditVerify({ dataDir });
    expect(beside.stdout).toContain('pretend-hospital: intact, 1 row\n');
    expect(beside.code).toBe(0);
    await ledger.append(anEntry());
    await ledger.close();
    const alone = await auditVerify({ dataDir });
    expect(alone.stdout).toContain('pretend-hospital: intact, 2 rows');
    expect(alone.code).toBe(0);
    expect(existsSync(join(dataDir, 'postgres/cluster/postmaster.pid'))).toBe(false);
  });

  it('exits 2 on wrong usage, without a ledger, and with keys that are not the service’s', async () => {
    const { ledger, settings } = await aLedger();
    await ledger.append(anEntry());
    expect(await auditVerify(settings, '--what')).toMatchObject({ code: 2, stdout: '' });
    const nowhere = join(settings.dataDir, 'nowhere');
    expect(await auditVerify({ dataDir: nowhere })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('There is no ledger in'),
    });
    expect(await auditVerify({ ...settings, dataDir: nowhere })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not there'),
    });
  });
});
