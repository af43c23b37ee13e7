import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { app } from './app.ts';
import { makeBackendKey } from './chart/backend-key.ts';
import { openBackendAccess } from './chart/backend-token.ts';
import { chart } from './chart/read-chart.ts';
import { jobKinds, startChartWatch } from './chart-watch.ts';
import { type Config, embeddedConfig, readConfig } from './config.ts';
import type { House } from './http/door.ts';
import { loadNetworks } from './inference/registry.ts';
import { openQueue } from './jobs/queue.ts';
import { openLedger } from './ledger/ledger.ts';
import { readSettings, type Settings } from './settings.ts';
import { keySource } from './trust/jwks.ts';
import { warmUp } from './warm-up.ts';
import { openFollowUp } from './worklist.ts';

/** Process entry of the service: environment -> config -> ports -> app -> listen. */

const root = fileURLToPath(new URL('..', import.meta.url));
const log = pino({ name: 'remnant', level: process.env.LOG_LEVEL ?? 'warn', base: null }, pino.destination(2));

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const config = settings.configFile === undefined ? await pretendHospital(settings) : readConfig(settings.configFile);
  const clock = { now: () => new Date() };
  const networks = await loadNetworks(`${root}models`);
  const ledger = await openLedger(settings);
  for (const concern of ledger.concerns) process.stderr.write(`The ledger: ${concern}\n`);
  const queue = config.tenants.some(({ backend }) => backend)
    ? await openQueue({
        databaseUrl: ledger.databaseUrl,
        kinds: [...jobKinds],
        failed: ({ name, message }) => log.error({ error: name, message }, 'queue'),
      })
    : undefined;
  const house: House = {
    config,
    keys: keySource(),
    chart,
    backend: await openBackendAccess(config, clock.now),
    networks,
    ledger,
    replayStore: ledger,
    sessions: ledger.sessions,
    followUp: openFollowUp({ networks, ledger, clock }),
    ...(queue ? { queue } : {}),
    clock,
    gitSha: gitSha(),
    version: (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }).version,
    web: process.env.REMNANT_WEB ?? '',
  };
  await warmUp(house);
  const server = createServer(
    { headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 60_000 },
    app(house, log),
  );
  server.maxConnections = 512;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  // Only now: the hospital fetches our keys before it gives a token.
  if (queue) await startChartWatch(house, queue, log);
  process.send?.({ ready: true });

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    // Calls in flight end first; idle connections are closed at once.
    const drained = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.all([
      Promise.race([drained, new Promise((resolve) => setTimeout(resolve, 10_000))]),
      queue?.close().catch(() => undefined),
    ]);
    await ledger.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  // The parent that started us is gone without a word.
  process.on('disconnect', () => void stop());
}

/** The one hospital that is there without a configuration, and the key its chart watch signs with. */
async function pretendHospital({ port, ehrPort, dataDir }: Settings): Promise<Config> {
  const keyFile = join(dataDir, 'keys', 'backend-pretend-hospital.json');
  await makeBackendKey(keyFile);
  return embeddedConfig(`http://127.0.0.1:${port}`, `http://127.0.0.1:${ehrPort}`, keyFile);
}

/** What code this is: the commit, or the package's version where there is no repository. */
function gitSha(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unversioned';
  }
}

main().catch((error: Error & { code?: string; sql?: string }) => {
  // What a DBA must run, where the service may not migrate.
  if (error.sql) process.stdout.write(error.sql);
  const reason =
    error.code === 'EADDRINUSE'
      ? 'its port is in use. Stop what runs there, or set PORT to another port.'
      : error.message;
  process.stderr.write(`The service did not start: ${reason}\n`);
  process.exit(1);
});
