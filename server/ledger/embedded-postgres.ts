import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, postgresAccount } from './postgres-account.ts';
import { createCluster, databaseHome, isAlive, plainEnvironment, rolePasswords } from './postgres-cluster.ts';
import { postgresProgram } from './postgres-program.ts';
import { DatabaseError } from './unavailable.ts';

/**
 * Real PostgreSQL as a child of this process, on loopback, durable settings on. Who comes second (a command beside a running service) finds the first one's in
 * postmaster.pid, which holds its port, and joins it. A database that dies is brought back; one whose process of ours dies stops itself.
 */
export interface EmbeddedPostgres {
  port: number;
  /** Connection URL of a role. */
  url(role: 'owner' | 'service' | 'auditor'): string;
  /** Stops what this process started; leaves alone what it joined. */
  stop(): Promise<void>;
}

interface Running {
  port: number;
  gone: Promise<void>;
  stop(): Promise<void>;
}

interface Place {
  home: string;
  cluster: string;
  postgres: string;
  account: Account;
}

const startSeconds = 60;
const stopSeconds = 10;
const mostLogBytes = 4 * 1024 * 1024;

/** @throws DatabaseError with one line and the fix. */
export async function startEmbeddedPostgres(
  dataDir: string,
  { administrator }: { administrator?: string } = {},
): Promise<EmbeddedPostgres> {
  const account = postgresAccount();
  const home = databaseHome(dataDir, account);
  const program = postgresProgram(home, account);
  const passwords = rolePasswords(dataDir);
  const cluster = realpathSync(createCluster(home, program, account, passwords, administrator));
  const place: Place = { home, cluster, postgres: program.postgres, account };
  let current = bringUp(place);
  const { port } = await current;
  let stopping = false;
  const watch = async (): Promise<void> => {
    for (;;) {
      const running = await current.catch(() => undefined);
      await (running ? running.gone : pause(250));
      if (stopping) return;
      current = bringUp(place, port);
    }
  };
  const watching = watch();
  return {
    port,
    url: (role) => `postgres://remnant_${role}:${passwords[role]}@127.0.0.1:${port}/remnant`,
    async stop() {
      stopping = true;
      const running = await current.catch(() => undefined);
      await running?.stop();
      await watching;
    },
  };
}

async function bringUp(place: Place, preferredPort?: number): Promise<Running> {
  const end = Date.now() + startSeconds * 1000;
  let reason = 'it did not become ready in time';
  while (Date.now() < end) {
    const there = postmaster(place.cluster);
    if (there?.ready) return joined(there.pid, there.port);
    if (there) {
      await pause(20);
      continue;
    }
    const started = await launch(place, preferredPort ?? (await freePort()), end);
    if ('port' in started) return started;
    reason = started.reason;
    // Backends of a killed postmaster let go of its memory within moments; another process may have been first.
    if (!/shared memory|lock file|address/i.test(reason)) break;
    await pause(100);
  }
  throw new DatabaseError('start', `The embedded database in ${place.home} did not start: ${reason}`);
}

/** The database's own record: pid, folder, start, port, socket, address, memory, status. PostgreSQL clears one left by a killed process, unless its pid lives on in another program. */
function postmaster(cluster: string): { pid: number; port: number; ready: boolean } | undefined {
  const path = join(cluster, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, port, status] = [Number(lines[0]), Number(lines[3]), lines[7]?.trim()];
  if (!(pid > 0) || !isAlive(pid)) return undefined;
  if (!worksIn(pid, cluster)) {
    rmSync(path, { force: true });
    return undefined;
  }
  return { pid, port, ready: status === 'ready' };
}

/** A postmaster's working directory is its data folder. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === cluster;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(cluster);
  } catch {
    return false;
  }
}

function joined(pid: number, port: number): Running {
  const left = new AbortController();
  const gone = (async () => {
    while (isAlive(pid)) await pause(200, undefined, { ref: false, signal: left.signal });
  })().catch(() => {});
  return {
    port,
    gone,
    async stop() {
      left.abort();
      await gone;
    },
  };
}

/** Holds our end of a pipe; when it closes, by stop() or by our death, the database shuts down fast and clean. */
const guard =
  'exec 3<&0; "$0" "$@" </dev/null 3<&- & p=$!; (read _ <&3; kill -INT $p) & g=$!; exec 3<&-; wait $p; s=$?; kill $g 2>/dev/null; exit $s';

async function launch(place: Place, port: number, end: number): Promise<Running | { reason: string }> {
  const logPath = join(place.home, 'log');
  const log = openSync(logPath, 'a', 0o600);
  if (fstatSync(log).size > mostLogBytes) ftruncateSync(log);
  const { size: saidBefore } = fstatSync(log);
  // A session of its own: Ctrl-C must reach the service first. On the command line, settings outrank any file.
  const child = spawn('/bin/sh', ['-c', guard, place.postgres, '-D', place.cluster, ...settings(port)], {
    ...place.account,
    cwd: place.home,
    env: plainEnvironment,
    detached: true,
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  let over = false;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  }).then(() => {
    over = true;
  });
  child.stdin?.on('error', () => {});
  const running: Running = {
    port,
    gone,
    async stop() {
      child.stdin?.end();
      const hard = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGQUIT'), stopSeconds * 1000);
      await gone;
      clearTimeout(hard);
    },
  };
  while (!over && Date.now() < end) {
    const there = postmaster(place.cluster);
    if (there?.ready && there.port === port) return running;
    await pause(10);
  }
  await running.stop();
  const said = readFileSync(logPath).subarray(saidBefore).toString().split('\n');
  const fatal =
    said.findLast((line) => /FATAL|PANIC|HINT.*shared memory/.test(line)) ??
    said.findLast(Boolean) ??
    'it said nothing';
  return { reason: fatal.replace(/^.*?(FATAL|PANIC):\s*/, '') };
}

const settings = (port: number) =>
  [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'fsync=on',
    'full_page_writes=on',
    'synchronous_commit=on',
    'jit=off',
    // A young table outgrows its statistics within seconds of the first load.
    'autovacuum_naptime=5s',
    'log_checkpoints=off',
    // No statement and no value ever reaches the log.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
  ].flatMap((setting) => ['-c', setting]);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
