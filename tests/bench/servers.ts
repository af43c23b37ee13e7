import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres } from '#server/ledger/embedded-postgres.ts';

/** The service as it is shipped, the floor server beside it in the same database, and the open peer where it is installed. */

const root = resolve(import.meta.dirname, '../..');
const [servicePort, floorPort, peerPort] = [3911, 3912, 3913];
export const issuer = 'http://127.0.0.1:3910';
export const audience = `http://127.0.0.1:${servicePort}/cds-services/remnant-follow-up`;

export interface Servers {
  /** Address of the hook. */
  service: string;
  floor: string;
  /** Absent where no Python has healthchain. */
  peer: string | undefined;
  /** Process ids, by name. */
  pids: Record<string, number | undefined>;
  stop(): Promise<void>;
}

export async function startServers(scratch: string, keySet: object): Promise<Servers> {
  const children: ChildProcess[] = [];
  const database = await startEmbeddedPostgres(join(scratch, 'data'));
  const stop = async (): Promise<void> => {
    for (const child of children) child.kill('SIGTERM');
    await pause(500);
    await database.stop();
  };
  const start = (file: string, env: Record<string, string>): Promise<number | undefined> => {
    const child = fork(join(root, file), {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.push(child);
    return new Promise((done, failed) => {
      child.once('message', () => done(child.pid));
      child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)));
    });
  };
  try {
    const config = join(scratch, 'config.json');
    writeFileSync(config, JSON.stringify(configOf(keySet)));
    const service = await start('server/main.ts', {
      REMNANT_CONFIG: config,
      REMNANT_DATA: join(scratch, 'data'),
      PORT: String(servicePort),
      LOG_LEVEL: 'error',
    });
    const floor = await start('tests/bench/floor-server.ts', {
      JWKS: JSON.stringify(keySet),
      AUDIENCE: audience,
      DATABASE: database.url('owner'),
      FLOOR_PORT: String(floorPort),
    });
    const peer = peerPython();
    if (peer)
      children.push(
        spawn(peer, [join(root, 'tests/bench/peer.py'), String(peerPort)], { cwd: scratch, stdio: 'ignore' }),
      );
    return {
      service: audience,
      floor: `http://127.0.0.1:${floorPort}/cds-services/floor`,
      peer:
        peer && (await answers(`http://127.0.0.1:${peerPort}/`))
          ? `http://127.0.0.1:${peerPort}/cds/cds-services/count`
          : undefined,
      pids: { service, floor },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The hook budget is out of the way: what is measured is latency. */
const configOf = (keySet: object) => ({
  publicUrl: `http://127.0.0.1:${servicePort}`,
  hookBudget: 5_000,
  tenants: [
    {
      id: 'bench',
      name: 'Bench',
      clients: [{ iss: issuer, jwks: keySet, algorithms: ['ES384'] }],
      fhir: { origin: `${issuer}/fhir` },
      smart: { issuer: `${issuer}/fhir`, jwks: keySet, clinicianClientId: 'bench' },
      networks: { show: true },
    },
  ],
});

/** The peer's own virtual environment, made at the first run where Python is present. */
function peerPython(): string | undefined {
  const home = join(root, '.data', 'peer');
  const python = process.env.REMNANT_PEER_PYTHON ?? join(home, 'bin', 'python');
  const has = () => spawnSync(python, ['-c', 'import healthchain'], { stdio: 'ignore' }).status === 0;
  if (has()) return python;
  if (process.env.REMNANT_PEER_PYTHON) return undefined;
  process.stderr.write('installing the peer into its own virtual environment, once …\n');
  const made = spawnSync('python3', ['-m', 'venv', home], { stdio: 'ignore' }).status === 0;
  if (made) spawnSync(python, ['-m', 'pip', 'install', '--quiet', 'healthchain==0.16.1'], { stdio: 'ignore' });
  return made && has() ? python : undefined;
}

async function answers(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const there = await fetch(url).then(
      () => true,
      () => false,
    );
    if (there) return true;
    await pause(200);
  }
  return false;
}
