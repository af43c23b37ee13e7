import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pino from 'pino';
import type { Card } from '#clinical/cards/card.ts';
import { app } from '#server/app.ts';
import { makeBackendKey } from '#server/chart/backend-key.ts';
import { openBackendAccess } from '#server/chart/backend-token.ts';
import { chart } from '#server/chart/read-chart.ts';
import { jobKinds, startChartWatch } from '#server/chart-watch.ts';
import { type Config, embeddedConfig } from '#server/config.ts';
import type { House } from '#server/http/door.ts';
import { loadNetworks } from '#server/inference/registry.ts';
import { openQueue } from '#server/jobs/queue.ts';
import { type OpenLedger, openLedger } from '#server/ledger/ledger.ts';
import { keySource } from '#server/trust/jwks.ts';
import { openFollowUp } from '#server/worklist.ts';
import { type Hospital, openHospital } from '../../apps/ehr/hospital.ts';
import { seedPatients } from '../../apps/ehr/patients/seed.ts';
import { seedStaff } from '../../apps/ehr/patients/staff.ts';

/** The whole product in one process on ephemeral ports: a real PostgreSQL, the pretend hospital, the service. What a test changes, it says. */

export interface Fired {
  status: number;
  ms: number;
  hookInstance: string;
  response: { cards?: Card[]; issue?: { diagnostics: string }[] };
  request: Record<string, unknown>;
}

export interface Product {
  url: string;
  hospital: Hospital;
  config: Config;
  house: House;
  ledger: OpenLedger;
  dataDir: string;
  /** Lines the service logged. */
  log: string[];
  demo<T>(path: string, body?: object): Promise<{ status: number; body: T }>;
  /** Fires a signed hook from the hospital. */
  fire(hook: string, patient: string): Promise<Fired>;
  /** A POST to the service with a signed JWT of the hospital's, as its own client would send it. */
  send(
    path: string,
    body: unknown,
    options?: { token?: string; method?: string },
  ): Promise<{ status: number; body: unknown; headers: Headers }>;
  /** A client JWT for a path of the service. */
  sign(path: string, claims?: object): Promise<string>;
  close(): Promise<void>;
}

export async function startProduct(
  change: {
    config?: (config: Config) => Config;
    pages?: string;
    now?: () => Date;
    /** Charts are watched, as the running service does. */
    watch?: true;
  } = {},
): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'remnant-product-'));
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const now = change.now ?? (() => new Date());
  const { hospital, close } = await openHospital({
    port: 0,
    remnantUrl: url,
    dataDir,
    patients: seedPatients(now().toISOString().slice(0, 10)),
    staff: seedStaff(),
    ...(change.pages === undefined ? {} : { pages: change.pages }),
  });
  const backendKeyFile = join(dataDir, 'keys', 'backend.json');
  await makeBackendKey(backendKeyFile);
  const embedded = embeddedConfig(url, hospital.origin, backendKeyFile);
  const config = change.config?.(embedded) ?? embedded;
  const ledger = await openLedger({ dataDir });
  const log: string[] = [];
  const networks = await loadNetworks(resolve(import.meta.dirname, '../../models'));
  const queue = change.watch
    ? await openQueue({
        databaseUrl: ledger.databaseUrl,
        kinds: [...jobKinds],
        failed: ({ message }) => log.push(message),
      })
    : undefined;
  const house: House = {
    config,
    keys: keySource(),
    chart,
    backend: await openBackendAccess(config, now),
    networks,
    followUp: openFollowUp({ networks, ledger, clock: { now } }),
    ...(queue ? { queue } : {}),
    ledger,
    replayStore: ledger,
    sessions: ledger.sessions,
    clock: { now },
    gitSha: 'test',
    version: '0.0.0',
    web: change.pages ?? '',
  };
  const logger = pino({ level: 'info' }, { write: (line) => log.push(line) });
  server.on('request', app(house, logger));
  if (queue) await startChartWatch(house, queue, logger);

  const sign = async (path: string, claims: object = {}) => {
    const seconds = Math.floor(Date.now() / 1000);
    const standard = {
      iss: hospital.origin,
      aud: `${url}${path}`,
      iat: seconds,
      exp: seconds + 300,
      jti: crypto.randomUUID(),
    };
    return (
      await hospital.keys.sign(
        'cds-client',
        { ...standard, ...claims },
        { jku: `${hospital.origin}/.well-known/jwks.json` },
      )
    ).jwt;
  };
  const json = async (address: string, init: RequestInit) => {
    const response = await fetch(address, init);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const demo: Product['demo'] = (path, body) =>
    json(
      `${hospital.origin}/demo/${path}`,
      body ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {},
    );
  return {
    url,
    hospital,
    config,
    house,
    ledger,
    dataDir,
    log,
    demo,
    sign,
    async fire(hook, patient) {
      const { status, body } = await demo<Fired & { error?: string }>('fire', { hook, patient });
      if (status !== 200) throw new Error(`fire: ${status} ${body.error}`);
      return body;
    },
    async send(path, body, { token, method = 'POST' } = {}) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token ?? (await sign(path))}` };
      return json(`${url}${path}`, {
        method,
        headers,
        ...(method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    },
    async close() {
      await queue?.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await close();
      await ledger.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
