import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { startEmbeddedPostgres } from '#server/ledger/embedded-postgres.ts';
import { hookBodies } from './hook-bodies.ts';
import { type Figures, load } from './load.ts';

/**
 * `npm run bench`: hook throughput and latency as ratios to a floor server and to an open peer in the same run; a goal not met is printed as such.
 * The peer (HealthChain, from PyPI) runs where REMNANT_PEER_PYTHON, or models/training/.venv-peer, is a Python that has it.
 */

const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'remnant-bench-'));
const [servicePort, floorPort, peerPort] = [3911, 3912, 3913];
const seconds = Number(process.env.BENCH_SECONDS ?? 6);
const connections = 24;
const children: ChildProcess[] = [];
const say = (line: string) => process.stderr.write(`${line}\n`);

const key = await generateKeyPair('ES384', { extractable: true });
const keySet = { keys: [{ ...(await exportJWK(key.publicKey)), kid: 'bench', alg: 'ES384' }] };
const issuer = 'http://127.0.0.1:3910';
const audience = `http://127.0.0.1:${servicePort}/cds-services/remnant-follow-up`;

/** Tokens are signed before the clock starts: signing is the caller's work. */
async function tokens(count: number): Promise<() => string> {
  const now = Math.floor(Date.now() / 1000);
  const signed: string[] = [];
  for (let i = 0; i < count; i++) {
    const claims = { iss: issuer, aud: audience, iat: now, exp: now + 3600, jti: crypto.randomUUID() };
    signed.push(
      await new SignJWT(claims).setProtectedHeader({ alg: 'ES384', kid: 'bench', typ: 'JWT' }).sign(key.privateKey),
    );
  }
  return () => {
    const token = signed.pop();
    if (!token) throw new Error('ran out of signed tokens');
    return token;
  };
}

function start(file: string, env: Record<string, string>): Promise<void> {
  const child = fork(join(root, file), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.push(child);
  return new Promise((done, failed) => {
    child.once('message', () => done());
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)));
  });
}

async function startPeer(): Promise<string | undefined> {
  const candidates = [process.env.REMNANT_PEER_PYTHON, join(root, 'models/training/.venv-peer/bin/python')].filter(
    (path) => path !== undefined,
  );
  const python = candidates.find(
    (path) => spawnSync(path, ['-c', 'import healthchain'], { stdio: 'ignore' }).status === 0,
  );
  if (!python) return undefined;
  children.push(
    spawn(python, [join(root, 'tests/bench/peer.py'), String(peerPort)], { cwd: scratch, stdio: 'ignore' }),
  );
  const url = `http://127.0.0.1:${peerPort}/cds/cds-services/count`;
  for (let i = 0; i < 100; i++) {
    if (
      await fetch(`http://127.0.0.1:${peerPort}/`).then(
        () => true,
        () => false,
      )
    )
      return url;
    await pause(200);
  }
  return undefined;
}

async function measure(url: string, kilobytes: number, ratePerSecond?: number): Promise<Figures> {
  const body = hookBodies(kilobytes);
  const sign = await tokens(Math.ceil((ratePerSecond ?? 2_600) * seconds) + 500);
  let patient = 0;
  const run = Math.random().toString(36).slice(2, 8);
  const next = () => ({ token: sign(), body: body(`bench-${run}-${patient++}`) });
  return load({ url, connections, seconds, next, ...(ratePerSecond === undefined ? {} : { ratePerSecond }) });
}

const database = await startEmbeddedPostgres(join(scratch, 'data'));
const configFile = join(scratch, 'config.json');
const tenant = {
  id: 'bench',
  name: 'Bench',
  clients: [{ iss: issuer, jwks: keySet, algorithms: ['ES384'] }],
  fhir: { origin: `${issuer}/fhir` },
  smart: { issuer: `${issuer}/fhir`, jwks: keySet, clinicianClientId: 'bench' },
  networks: { show: true },
};
// The budget is not what is measured here: latency is.
writeFileSync(
  configFile,
  JSON.stringify({ publicUrl: `http://127.0.0.1:${servicePort}`, hookBudget: 5_000, tenants: [tenant] }),
);

try {
  say('starting the service, the floor server and, where it is installed, the peer …');
  await start('server/main.ts', {
    REMNANT_CONFIG: configFile,
    REMNANT_DATA: join(scratch, 'data'),
    PORT: String(servicePort),
    LOG_LEVEL: 'error',
  });
  await start('tests/bench/floor-server.ts', {
    JWKS: JSON.stringify(keySet),
    AUDIENCE: audience,
    DATABASE: database.url('owner'),
    FLOOR_PORT: String(floorPort),
  });
  const peer = await startPeer();
  const floor = `http://127.0.0.1:${floorPort}/cds-services/floor`;
  const rows: Record<string, string | number>[] = [];
  const goals: { goal: string; found: string; met: boolean }[] = [];
  for (const kilobytes of [5, 24, 100]) {
    say(`measuring ${kilobytes} kB …`);
    // One after the other in the same minute: the machine is shared, the ratio is what travels.
    const atFloor = await measure(floor, kilobytes);
    const ours = await measure(audience, kilobytes);
    const atPeer = peer ? await measure(peer, kilobytes) : undefined;
    rows.push(row(kilobytes, 'floor server', atFloor), row(kilobytes, 'Remnant', ours));
    if (atPeer) rows.push(row(kilobytes, 'HealthChain (counts labs)', atPeer));
    const ratio = ours.perSecond / atFloor.perSecond;
    goals.push({
      goal: `${kilobytes} kB: at least 70 % of the floor server`,
      found: `${(100 * ratio).toFixed(0)} %`,
      met: ratio >= 0.7,
    });
    if (atPeer) {
      const lead = ours.perSecond / atPeer.perSecond;
      goals.push({
        goal: `${kilobytes} kB: at least twice HealthChain's do-nothing handler`,
        found: `${lead.toFixed(1)}x`,
        met: lead >= 2,
      });
    }
    goals.push({ goal: `${kilobytes} kB: no failed call`, found: `${ours.errors} failed`, met: ours.errors === 0 });
    if (kilobytes === 24) {
      const half = await measure(audience, kilobytes, Math.floor(ours.perSecond / 2));
      rows.push(row(kilobytes, 'Remnant at half of capacity', half));
      goals.push({
        goal: '24 kB at half of capacity: p99 at most 50 ms',
        found: `${half.p99} ms`,
        met: half.p99 <= 50,
      });
    }
  }
  console.table(rows);
  for (const { goal, found, met } of goals) console.log(`${met ? 'met    ' : 'NOT MET'}  ${goal}: ${found}`);
  if (!peer) console.log('absent   HealthChain: set REMNANT_PEER_PYTHON to a Python that has healthchain');
} finally {
  for (const child of children) child.kill('SIGTERM');
  await pause(500);
  await database.stop();
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(0);

function row(
  kilobytes: number,
  server: string,
  { perSecond, p50, p99, errors }: Figures,
): Record<string, string | number> {
  return { kB: kilobytes, server, 'calls/s': Math.round(perSecond), 'p50 ms': p50, 'p99 ms': p99, failed: errors };
}
