import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getConstructionPlans } from 'pg-boss';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openQueue, type Queue } from '#server/jobs/queue.ts';
import { aDatabase, connected } from '../ledger/a-database.ts';

const kinds = ['watch', 'task'];

async function aQueue(databaseUrl: string): Promise<Queue> {
  const queue = await openQueue({
    databaseUrl,
    kinds,
    failed: (error) => {
      throw error;
    },
  });
  onTestFinished(() => queue.close());
  return queue;
}

const databaseUrl = async () => (await aDatabase()).urls;

describe('the schema', () => {
  it('is the one the library would make, so that an upgrade without a migration is found', () => {
    const words = (sql: string) => sql.replace(/\s+/g, ' ').trim();
    const plan = words(getConstructionPlans('remnant_jobs')).replace(/^BEGIN; (.*) COMMIT;$/, '$1');
    const file = readFileSync(join(import.meta.dirname, '../../server/ledger/migrations/002-jobs.sql'), 'utf8');
    expect(plan.length).toBeGreaterThan(10_000);
    expect(words(file)).toContain(plan);
  });

  it.each([
    'ALTER TABLE remnant_jobs.job ADD COLUMN x text',
    'DROP TABLE remnant_jobs.job_common',
    'TRUNCATE remnant_jobs.job',
    'CREATE TABLE remnant_jobs.x (x text)',
    'DROP SCHEMA remnant_jobs CASCADE',
  ])('is not the service’s to change: %s', async (sql) => {
    const client = await connected((await databaseUrl()).service);
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('is nothing to the auditor', async () => {
    const client = await connected((await databaseUrl()).auditor);
    await expect(client.query('SELECT * FROM remnant_jobs.job')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a job', () => {
  it('is done once, by one of two workers', async () => {
    const { service } = await databaseUrl();
    const [one, two] = await Promise.all([aQueue(service), aQueue(service)]);
    const done: string[] = [];
    for (const queue of [one, two])
      await queue.work<{ n: string }>('task', async ({ n }) => {
        done.push(n);
      });
    for (const n of ['a', 'b', 'c', 'd']) await one.send('task', { key: n, data: { n } });
    await expect.poll(() => [...done].sort(), { timeout: 15_000 }).toEqual(['a', 'b', 'c', 'd']);
  });

  it('waits once for each key, and can say what waits', async () => {
    const queue = await aQueue((await databaseUrl()).service);
    expect(await queue.send('watch', { key: 'a', data: { since: 1 } })).toBe(true);
    expect(await queue.send('watch', { key: 'a', data: { since: 2 } })).toBe(false);
    expect(await queue.send('watch', { key: 'b', data: { since: 3 } })).toBe(true);
    expect(await queue.waiting('watch', 'a')).toEqual([{ since: 1 }]);
  });

  it('can send the next of its own key while it runs', async () => {
    const queue = await aQueue((await databaseUrl()).service);
    const seen: number[] = [];
    await queue.work<{ n: number }>('watch', async ({ n }) => {
      seen.push(n);
      if (n < 3) await queue.send('watch', { key: 'a', data: { n: n + 1 } });
    });
    await queue.send('watch', { key: 'a', data: { n: 1 } });
    await expect.poll(() => seen, { timeout: 15_000 }).toEqual([1, 2, 3]);
    await expect.poll(() => queue.waiting('watch', 'a'), { timeout: 5_000 }).toEqual([]);
  });

  it('waits while one of its own key runs, and lets others by', async () => {
    const queue = await aQueue((await databaseUrl()).service);
    const running = new Map<string, number>();
    const most = new Map<string, number>();
    const done: string[] = [];
    await queue.work<{ key: string; n: number }>('watch', async ({ key, n }) => {
      running.set(key, (running.get(key) ?? 0) + 1);
      most.set(key, Math.max(most.get(key) ?? 0, running.get(key) ?? 0));
      if (n === 1) await queue.send('watch', { key, data: { key, n: 2 } });
      await new Promise((resolve) => setTimeout(resolve, key === 'slow' ? 3_000 : 10));
      done.push(`${key} ${n}`);
      running.set(key, (running.get(key) ?? 0) - 1);
    });
    for (const key of ['slow', 'quick']) await queue.send('watch', { key, data: { key, n: 1 } });
    await expect.poll(() => done, { timeout: 25_000 }).toHaveLength(4);
    expect(Object.fromEntries(most)).toEqual({ slow: 1, quick: 1 });
    expect(done.indexOf('quick 1')).toBeLessThan(done.indexOf('slow 1'));
    expect(done.indexOf('slow 1')).toBeLessThan(done.indexOf('slow 2'));
  });

  it('comes back after an error, with what it was sent, and keeps no word of it', async () => {
    const urls = await databaseUrl();
    const queue = await aQueue(urls.service);
    let tries = 0;
    await queue.work('task', async () => {
      tries++;
      if (tries === 1) throw new TypeError('the patient is Yu Chen');
    });
    await queue.send('task', { key: 'a', data: {} });
    const client = await connected(urls.service);
    const kept = async () => {
      const { rows } = await client.query(
        "SELECT to_jsonb(j)::text AS text FROM remnant_jobs.job j WHERE state = 'retry'",
      );
      return String(rows[0]?.text);
    };
    await expect.poll(kept, { timeout: 10_000 }).toMatch(/TypeError/);
    expect(await kept()).not.toMatch(/Chen/);
    await expect.poll(() => tries, { timeout: 25_000 }).toBe(2);
  });

  it('outlives the process that sent it, and the one that was killed over it', { timeout: 90_000 }, async () => {
    const { service } = await databaseUrl();
    const sender = await openQueue({ databaseUrl: service, kinds, failed: () => {} });
    await sender.send('watch', { key: 'a', data: { since: 'then' } });
    await sender.close();

    const script = `
      import { openQueue } from '#server/jobs/queue.ts';
      const queue = await openQueue({ databaseUrl: process.argv[1], kinds: ['watch', 'task'], failed() {} });
      await queue.work('watch', () => { console.log('mine'); return new Promise(() => {}); });`;
    const root = join(import.meta.dirname, '../..');
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, service], { cwd: root });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');

    const queue = await aQueue(service);
    expect(await queue.waiting('watch', 'a')).toEqual([{ since: 'then' }]);
    const done: object[] = [];
    await queue.work('watch', async (data) => {
      done.push(data);
    });
    await expect.poll(() => done, { timeout: 60_000, interval: 500 }).toEqual([{ since: 'then' }]);
  });
});
