import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#server/ledger/embedded-postgres.ts';
import { openLedger } from '#server/ledger/ledger.ts';
import { anEntry } from './an-entry.ts';

/** The database that comes with the product: made, joined, killed, brought back, stopped. Each test has a data folder of its own. */

function aDataFolder(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'remnant-embedded-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

async function started(dataDir: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres(dataDir);
  onTestFinished(() => postgres.stop());
  return postgres;
}

const pidFile = (dataDir: string) => join(dataDir, 'postgres/cluster/postmaster.pid');
const postmaster = (dataDir: string) => Number(readFileSync(pidFile(dataDir), 'utf8').split('\n')[0]);
const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Another process that starts the database and stays. */
async function aStarter(dataDir: string): Promise<{ child: ChildProcess; port: number }> {
  const module = join(import.meta.dirname, '../../server/ledger/embedded-postgres.ts');
  const script = `import('${module}').then(({ startEmbeddedPostgres }) => startEmbeddedPostgres('${dataDir}'))
    .then(({ port, stop }) => { console.log(port); process.on('SIGTERM', () => stop().then(() => process.exit())); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  onTestFinished(async () => {
    child.kill();
    await gone;
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(Number(text.toString())));
    child.once('exit', () => reject(new Error('it did not start')));
  });
  return { child, port };
}

async function ask(postgres: EmbeddedPostgres, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: postgres.url('service') });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  it('is durable, on loopback alone, and lets nobody in without a password', async () => {
    const postgres = await started(aDataFolder());
    const settings = ['fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'server_encoding'];
    const values = await Promise.all(settings.map(async (name) => (await ask(postgres, `SHOW ${name}`))[name]));
    expect(values).toEqual(['on', 'on', 'on', '127.0.0.1', 'UTF8']);
    for (const url of [
      `postgres://postgres@127.0.0.1:${postgres.port}/postgres`,
      `postgres://remnant_owner:guess@127.0.0.1:${postgres.port}/remnant`,
    ])
      await expect(new pg.Client(url).connect(), url).rejects.toThrow();
  });

  it('starts in moments the second time, and stops without a trace', async () => {
    const dataDir = aDataFolder();
    const first = await startEmbeddedPostgres(dataDir);
    const pid = postmaster(dataDir);
    await first.stop();
    expect(alive(pid)).toBe(false);
    expect(readdirSync(join(dataDir, 'postgres/cluster'))).not.toContain('postmaster.pid');
    const before = performance.now();
    await started(dataDir);
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  it('is joined, not started twice, by who comes second; and stays when they leave', async () => {
    const dataDir = aDataFolder();
    const first = await started(dataDir);
    const [second, third] = await Promise.all([startEmbeddedPostgres(dataDir), startEmbeddedPostgres(dataDir)]);
    expect([second.port, third.port]).toEqual([first.port, first.port]);
    await Promise.all([second.stop(), third.stop()]);
    expect(await ask(first, 'SELECT 1 AS one')).toEqual({ one: 1 });
  });

  it('is made once when several processes start at once', async () => {
    const dataDir = aDataFolder();
    const children = await Promise.all([1, 2, 3].map(() => aStarter(dataDir)));
    expect(new Set(children.map(({ port }) => port)).size).toBe(1);
    expect(readdirSync(join(dataDir, 'postgres')).sort()).toEqual(['cluster', 'log']);
  });

  it('is taken over on the same port by who joined it, when its starter leaves', async () => {
    const dataDir = aDataFolder();
    const first = await startEmbeddedPostgres(dataDir);
    const second = await started(dataDir);
    await first.stop();
    await expect
      .poll(() => ask(second, 'SELECT 1 AS one').catch(() => undefined), { timeout: 10_000 })
      .toEqual({ one: 1 });
  });

  it('stops by itself when the process that started it is killed', async () => {
    const dataDir = aDataFolder();
    const { child } = await aStarter(dataDir);
    const pid = postmaster(dataDir);
    child.kill('SIGKILL');
    await expect.poll(() => alive(pid), { timeout: 10_000 }).toBe(false);
    await started(dataDir);
  });

  it('starts over a record that a killed one left, also when its pid lives on in another program', async () => {
    const dataDir = aDataFolder();
    const first = await startEmbeddedPostgres(dataDir);
    const record = readFileSync(pidFile(dataDir), 'utf8');
    await first.stop();
    for (const pid of [String(process.pid), '999999']) {
      writeFileSync(pidFile(dataDir), record.replace(/^\d+/, pid));
      const again = await startEmbeddedPostgres(dataDir);
      expect(await ask(again, 'SELECT 1 AS one')).toEqual({ one: 1 });
      await again.stop();
    }
  });

  it('is made whole when making it was cut short', async () => {
    const dataDir = aDataFolder();
    await (await startEmbeddedPostgres(dataDir)).stop();
    const home = join(dataDir, 'postgres');
    execFileSync('mv', [join(home, 'cluster'), join(home, 'cluster.999999')]);
    await started(dataDir);
    expect(readdirSync(home).sort()).toEqual(['cluster', 'log']);
  });

  it('makes the links of its program when npm’s scripts were switched off', async () => {
    const dataDir = aDataFolder();
    const { postgresProgram } = await import('#server/ledger/postgres-program.ts');
    const native = join(postgresProgram(dataDir, {}).postgres, '../..');
    const link = join(native, 'lib/libpq.so.5');
    unlinkSync(link);
    await started(dataDir);
    expect(readFileSync(link).length).toBeGreaterThan(100_000);
  });

  it('says in one line what is wrong with a data folder', async () => {
    const dataDir = aDataFolder();
    writeFileSync(join(dataDir, 'postgres'), 'a file');
    const error = await startEmbeddedPostgres(dataDir).catch((reason: Error) => reason);
    expect(error).toMatchObject({ name: 'DatabaseError', code: 'data-folder' });
    expect((error as Error).message).toMatch(/cannot be written\. .*REMNANT_DATA/);
  });

  it('logs no statement and no value', async () => {
    const dataDir = aDataFolder();
    const postgres = await started(dataDir);
    await ask(postgres, "SELECT 'canary'::int").catch(() => {});
    await ask(postgres, "SELECT * FROM canary WHERE x = 'canary'").catch(() => {});
    expect(readFileSync(join(dataDir, 'postgres/log'), 'utf8')).not.toMatch(/SELECT/);
  });
});

describe('a killed database', () => {
  it('comes back by itself, with every acknowledged row once and the chain whole', async () => {
    const dataDir = aDataFolder();
    chmodSync(dataDir, 0o755);
    const ledger = await openLedger({ dataDir });
    onTestFinished(() => ledger.close());
    const acknowledged: string[] = [];
    let over = false;
    let n = 0;
    const caller = async (): Promise<void> => {
      while (!over) {
        const key = String(n++);
        while (!over) {
          try {
            await ledger.append(anEntry({ idempotencyKey: key, content: { key }, patient: `Patient/${n % 5}` }));
            acknowledged.push(key);
            break;
          } catch (error) {
            // A caller repeats the same call: it may have been written before the connection broke.
            expect(error).toMatchObject({ name: 'LedgerUnavailable' });
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        }
      }
    };
    const callers = Array.from({ length: 50 }, caller);
    for (let kill = 0; kill < 5; kill++) {
      const before = acknowledged.length;
      await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(before + 200);
      process.kill(postmaster(dataDir), 'SIGKILL');
    }
    const before = acknowledged.length;
    await expect.poll(() => acknowledged.length, { timeout: 20_000 }).toBeGreaterThan(before + 200);
    over = true;
    await Promise.all(callers);

    const kept = (await ledger.list('pretend-hospital', {})).map(({ content }) => (content as { key: string }).key);
    expect(new Set(kept).size, 'no row twice').toBe(kept.length);
    expect(
      acknowledged.filter((key) => !kept.includes(key)),
      'no acknowledged row missing',
    ).toEqual([]);
    expect(await ledger.verify()).toMatchObject([{ intact: true, rows: kept.length }]);
  }, 120_000);
});
