import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { readSettings, type Settings } from '../settings.ts';

/**
 * `npm start`: builds the pages when they are not there, then runs the service and the pretend hospital as processes of their own and forwards signals.
 * Whatever prevents it is one line with the fix, and a non-zero exit.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const say = (line: string) => process.stderr.write(`${line}\n`);
const children: ChildProcess[] = [];
let stopping = false;

async function start(): Promise<void> {
  const started = performance.now();
  const settings = readSettings(process.env);
  requireWritable(settings.dataDir);
  await requireFree(settings.port, 'PORT');
  await requireFree(settings.ehrPort, 'EHR_PORT');
  const config = settings.configFile === undefined ? undefined : readConfig(settings.configFile);
  say('Building the pages, unless they are built …');
  const web = await buildPages(settings);
  say('Starting the database, the service and the pretend hospital …');
  const env = {
    ...process.env,
    REMNANT_DATA: settings.dataDir,
    REMNANT_WEB: web,
    REMNANT_URL: config?.publicUrl ?? `http://127.0.0.1:${settings.port}`,
  };
  await Promise.all([run('service', 'server/main.ts', env), run('pretend hospital', 'apps/ehr/main.ts', env)]);
  say(banner(settings, config?.tenants.map(({ name }) => name) ?? ['Pretend Hospital'], performance.now() - started));
}

/** The pages' build is the apps' own: started as a program, because the server never imports apps. */
function buildPages(settings: Settings): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['apps/build.ts', settings.dataDir], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let folder = '';
    child.stdout.on('data', (chunk: Buffer) => {
      folder += chunk.toString();
    });
    child.on('exit', (code) =>
      code === 0 ? resolve(folder.trim()) : reject(new Error('The pages could not be built; the reason stands above.')),
    );
  });
}

/** In a session of its own, so that Ctrl-C reaches only this process, which stops the others in order. Resolves when the child says it is ready. */
function run(name: string, file: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file], {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    children.push(child);
    child.once('message', () => resolve());
    child.once('exit', (code, signal) => {
      reject(new Error(`The ${name} could not start; the reason stands above.`));
      if (stopping) return;
      say(`The ${name} ended (${signal ?? `exit ${code}`}); stopping the rest.`);
      void stop(1);
    });
  });
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await gone;
      clearTimeout(hard);
    }),
  );
  process.exit(code);
}

function requireWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new Error(`${dataDir} cannot be written. Make the folder writable, or set REMNANT_DATA to one that is.`);
  }
}

function requireFree(port: number, variable: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(new Error(`Port ${port} is in use. Stop what runs there, or set ${variable} to another port.`)),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

function banner({ port, ehrPort, databaseUrl, dataDir }: Settings, tenants: string[], ms: number): string {
  return `
  Remnant is ready (${(ms / 1000).toFixed(1)} s).

  Pretend hospital   http://127.0.0.1:${ehrPort}          open this first
  Service            http://127.0.0.1:${port}          health, hospitals, discovery
  Follow-up list     http://127.0.0.1:${port}/t/pretend-hospital/worklist/
  Quality team       http://127.0.0.1:${port}/t/pretend-hospital/quality/
  Database           ${databaseUrl ? 'as DATABASE_URL says' : `PostgreSQL, embedded in ${dataDir}`}
  Hospitals          ${tenants.join(', ')}

  Try: choose a patient, press Discharge, read the card, accept a suggestion, open Remnant from it.
  Then open the quality team's page as the quality officer, and replay what was just recommended.
  From another terminal: npm run fire | npm run audit:verify.   Ctrl-C stops everything.
`;
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
start().catch(async (error: Error) => {
  if (!stopping) say(`Remnant did not start: ${error.message}`);
  await stop(1);
});
