import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hospitalForTest, type TestHospital } from './hospital-for-test.ts';
import { serviceForTest, type TestService } from './service-for-test.ts';

/** The two programs as they are started: the hospital, and `fire`. */

const root = join(import.meta.dirname, '../..');
const dataDir = mkdtempSync(join(tmpdir(), 'pretend-program-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

function start(file: string, args: string[], env: Record<string, string>, ipc = false) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, REMNANT_DATA: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
  });
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  // Not the event `close`: Node does not send it for a child whose IPC channel was closed here.
  const ended = Promise.all([
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
    new Promise((resolve) => child.stdout?.once('end', resolve)),
    new Promise((resolve) => child.stderr?.once('end', resolve)),
  ]).then(([code]): Ended => ({ code, out, err }));
  return { child, ended };
}

const message = (child: ChildProcess) => new Promise((resolve) => child.once('message', resolve));

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

describe('the hospital', () => {
  it('says when it is ready, serves its patients on loopback, and ends cleanly', async () => {
    const port = await freePort();
    const pages = mkdtempSync(join(tmpdir(), 'pretend-pages-'));
    const { child, ended } = start('apps/ehr/main.ts', [], { EHR_PORT: String(port), REMNANT_WEB: pages }, true);
    expect(await message(child)).toEqual({ ready: true });
    const patients = (await (await fetch(`http://127.0.0.1:${port}/demo/patients`)).json()) as {
      encounter?: string;
      age?: number;
    }[];
    expect(patients.length).toBeGreaterThanOrEqual(16);
    expect(patients.every(({ age }) => Number(age) > 17)).toBe(true);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    child.kill('SIGTERM');
    const { code, err, out } = await ended;
    expect([code, out]).toEqual([0, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(statSync(join(dataDir, 'ehr/keys.json')).mode & 0o777).toBe(0o600);
    rmSync(pages, { recursive: true });
  });

  it('ends when whoever started it is gone', async () => {
    const { child, ended } = start('apps/ehr/main.ts', [], { EHR_PORT: String(await freePort()) }, true);
    await message(child);
    child.disconnect();
    expect((await ended).code).toBe(0);
  });

  it.each([
    ['a port that is none', { EHR_PORT: 'http' }, /EHR_PORT=http is not a port/],
    ['a service address that is none', { REMNANT_URL: 'somewhere' }, /REMNANT_URL=somewhere is not a URL/],
    ['a data folder that is a file', { REMNANT_DATA: join(root, 'package.json') }, /did not start: .*package.json/],
  ])('says in one line what is wrong: %s', async (_what, env, words) => {
    const { code, err } = await start('apps/ehr/main.ts', [], { EHR_PORT: String(await freePort()), ...env }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says in one line that its port is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, err } = await start('apps/ehr/main.ts', [], { EHR_PORT: String(port) }).ended;
    taken.close();
    expect([code, err]).toEqual([1, expect.stringMatching(new RegExp(`^.*port ${port} is in use.*set EHR_PORT.*\n$`))]);
  });

  it('does not take a broken key file for keys', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pretend-broken-'));
    const { ended, child } = start(
      'apps/ehr/main.ts',
      [],
      { REMNANT_DATA: folder, EHR_PORT: String(await freePort()) },
      true,
    );
    await message(child);
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
    const path = join(folder, 'ehr/keys.json');
    expect(existsSync(path)).toBe(true);
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 40));
    const { code, err } = await start('apps/ehr/main.ts', [], {
      REMNANT_DATA: folder,
      EHR_PORT: String(await freePort()),
    }).ended;
    expect([code, err]).toEqual([1, expect.stringContaining('Delete it')]);
    rmSync(folder, { recursive: true });
  });
});

describe('fire', () => {
  let test: TestHospital;
  let service: TestService;
  beforeAll(async () => {
    service = await serviceForTest(() => `${test.hospital.origin}/.well-known/jwks.json`);
    test = await hospitalForTest({ remnantUrl: service.url });
    const card = {
      uuid: 'c',
      summary: 'MRI due',
      detail: '**Next:** MRI',
      indicator: 'warning',
      source: { label: 'Tests' },
      suggestions: [{ uuid: 's', label: 'Order MRI', actions: [] }],
      links: [{ label: 'Open', url: 'http://127.0.0.1:9/app', type: 'smart' }],
    };
    service.answer.body = { cards: [card] };
  });
  afterAll(async () => {
    await test.close();
    service.close();
  });
  const fire = (...args: string[]) =>
    start('apps/ehr/commands/fire.ts', args, { EHR_PORT: new URL(test.hospital.origin).port }).ended;

  it('lists the patients', async () => {
    const { code, out } = await fire();
    expect([code, out]).toEqual([0, 'ada  ada: two results\nben  ben: two results\n']);
  });

  it('prints the cards; status and times go to stderr', async () => {
    const { code, out, err } = await fire('patient-view', 'ada');
    expect(code).toBe(0);
    expect(out).toBe(
      '[warning] MRI due\n  **Next:** MRI\n  + Order MRI\n  > Open: http://127.0.0.1:9/app\n  (Tests)\n\n',
    );
    expect(err).toMatch(/HTTP 200, [\d.]+ ms\n[\s\S]*discovery[\s\S]*hook/);
  });

  it('prints one JSON value for a program', async () => {
    const { code, out } = await fire('encounter-discharge', 'ben', '--json');
    const json = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(json)).toEqual(['request', 'status', 'ms', 'response']);
    expect(json).toMatchObject({
      request: { hook: 'encounter-discharge', context: { patientId: 'ben' } },
      status: 200,
      response: { cards: [{ uuid: 'c' }] },
    });
  });

  it('ends with 1 when the answer is bad', async () => {
    const { body } = service.answer;
    service.answer = { status: 503, body: { resourceType: 'OperationOutcome', issue: [] } };
    expect(await fire('patient-view', 'ada')).toMatchObject({
      code: 1,
      out: expect.stringContaining('OperationOutcome'),
    });
    service.answer = { status: 200, body: { cards: 'none' } };
    expect((await fire('patient-view', 'ada', '--json')).code).toBe(1);
    service.answer = { status: 200, body };
  });

  it.each([
    ['a hook without a patient', ['patient-view'], /npm run fire -- <hook> <patient>/],
    ['an unknown patient', ['patient-view', 'nobody'], /no patient nobody/],
    ['an unknown hook', ['patient-vew', 'ada'], /offers nothing for patient-vew/],
    ['an unknown option', ['--jsn'], /Unknown option/],
  ])('ends with 2 for %s', async (_what, args, words) => {
    expect(await fire(...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(words) });
  });

  it('says so when no hospital is running', async () => {
    const port = String(await freePort());
    const { code, err } = await start('apps/ehr/commands/fire.ts', [], { EHR_PORT: port }).ended;
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`No pretend hospital answers at http://127.0.0.1:${port}. Start it with npm start`),
    ]);
  });
});
