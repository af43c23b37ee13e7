import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#server/ledger/embedded-postgres.ts';
import { migrate } from '#server/ledger/migrations.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Loopback port that answers with the URLs of the run's database; the first to ask has it started. */
    databaseServer: number;
  }
}

export interface DatabaseUrls {
  owner: string;
  service: string;
  auditor: string;
  administrator: string;
}

/** One embedded PostgreSQL for the whole run, started when a test first needs it, gone when the run ends. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let stop = async (): Promise<void> => {};
  const start = async (): Promise<DatabaseUrls> => {
    const dataDir = mkdtempSync(join(tmpdir(), 'remnant-postgres-'));
    chmodSync(dataDir, 0o755);
    const administrator = randomBytes(12).toString('hex');
    const remove = async () => rmSync(dataDir, { recursive: true, force: true });
    stop = remove;
    const postgres = await startEmbeddedPostgres(dataDir, { administrator });
    stop = () => postgres.stop().then(remove);
    await migrate(postgres.url('owner'));
    return {
      owner: postgres.url('owner'),
      service: postgres.url('service'),
      auditor: postgres.url('auditor'),
      administrator: `postgres://postgres:${administrator}@127.0.0.1:${postgres.port}/postgres`,
    };
  };
  let started: Promise<DatabaseUrls> | undefined;
  const server = createServer((socket) => {
    started ??= start();
    started.then(
      (urls) => socket.end(JSON.stringify(urls)),
      (error: Error) => socket.end(JSON.stringify({ error: error.message })),
    );
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('databaseServer', (server.address() as { port: number }).port);
  return async () => {
    server.close();
    await started?.catch(() => {});
    await stop();
  };
}
