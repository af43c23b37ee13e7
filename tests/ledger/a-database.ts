import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { type LedgerSettings, type OpenLedger, openLedger } from '#server/ledger/ledger.ts';
import type { DatabaseUrls } from './database-server.ts';

/** A database of its own, migrated, in the run's PostgreSQL; and a data folder for its keys and heads. Both go when the test is over (or the file: pass `afterAll`). */
export interface TestDatabase {
  urls: DatabaseUrls;
  settings: LedgerSettings;
}

type Over = (clean: () => Promise<void>) => void;

export async function aDatabase(over: Over = onTestFinished): Promise<TestDatabase> {
  const base = await urls();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdministrator(base, `CREATE DATABASE ${name} TEMPLATE remnant OWNER remnant_owner`);
  const dataDir = mkdtempSync(join(tmpdir(), 'remnant-ledger-'));
  over(async () => {
    await asAdministrator(base, `DROP DATABASE ${name} WITH (FORCE)`);
    rmSync(dataDir, { recursive: true, force: true });
  });
  const own = Object.fromEntries(Object.entries(base).map(([role, url]) => [role, inDatabase(url, name)]));
  return { urls: own as unknown as DatabaseUrls, settings: { databaseUrl: own.service, dataDir } };
}

/** An open ledger in a database of its own; closed when the test is over. */
export async function aLedger(
  more: Partial<LedgerSettings> = {},
  over: Over = onTestFinished,
): Promise<{ ledger: OpenLedger } & TestDatabase> {
  const database = await aDatabase(over);
  const settings = { ...database.settings, ...more };
  const ledger = await openLedger(settings);
  over(() => ledger.close());
  return { ledger, ...database, settings };
}

/** A connection as one of the roles, for what the product itself would never do. */
export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

const inDatabase = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

async function asAdministrator({ administrator }: DatabaseUrls, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: administrator });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function urls(): Promise<DatabaseUrls> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(inject('databaseServer'), '127.0.0.1')
      .on('data', (chunk: Buffer) => {
        answer += chunk.toString();
      })
      .on('error', reject)
      .on('end', () => {
        const parsed = JSON.parse(answer) as DatabaseUrls & { error?: string };
        if (parsed.error) reject(new Error(parsed.error));
        else resolve(parsed);
      });
  });
}
