import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deadlineIn } from '#server/deadline.ts';
import { EgressError, egressJson, underBase } from '#server/egress.ts';

let registered: Server;
let canary: Server;
let base: string;
let canaryOrigin: string;
let canaryConnections = 0;
let answer: (response: ServerResponse) => void;

const listening = (server: Server) =>
  new Promise<string>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );

beforeAll(async () => {
  registered = createServer((_request, response) => answer(response));
  canary = createServer((_request, response) => response.end('{}')).on('connection', () => canaryConnections++);
  base = `${await listening(registered)}/fhir`;
  canaryOrigin = await listening(canary);
});
afterAll(() => {
  registered.close();
  canary.close();
});
beforeEach(() => {
  answer = (response) => response.end('{"ok":true}');
});

const get = (url: string, budget = 2_000) =>
  egressJson({ base, url, headers: { authorization: 'Bearer secret' } }, deadlineIn(budget));
const reason = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error) => (error as EgressError).reason,
  );

describe('the one way out', () => {
  it('reaches what lies under the registered base', async () => {
    expect(await get('Patient/1')).toEqual({ ok: true });
    expect(await get(`${base}/Observation?patient=1`)).toEqual({ ok: true });
  });

  const forms = (canaryHost: string, good: string): string[] => [
    `http://${canaryHost}/`,
    `http://${canaryHost}/fhir/Patient/1`,
    `//${canaryHost}/fhir`,
    `\\\\${canaryHost}/fhir`,
    `/\\${canaryHost}/fhir`,
    `https://${canaryHost}/fhir/Patient/1`,
    `ftp://${canaryHost}/fhir`,
    `file:///etc/passwd`,
    `gopher://${canaryHost}/`,
    'data:application/json,{}',
    'javascript:1',
    `http://user@${canaryHost}/fhir/`,
    `http://user:pass@${good}/fhir/Patient/1`,
    `http://${good}@${canaryHost}/fhir/`,
    `http://${canaryHost}#@${good}/fhir`,
    `http://${canaryHost}?@${good}/fhir`,
    `http://${good}.${canaryHost}/fhir`,
    `http://${good}/fhirx/Patient/1`,
    `http://${good}/fhir-evil/Patient/1`,
    `http://${good}/FHIR/Patient/1`,
    `http://${good}/fhir/../admin`,
    `http://${good}/fhir/../../admin`,
    `http://${good}/fhir/%2e%2e/admin`,
    `http://${good}/fhir/..%2fadmin`,
    `http://${good}/fhir%2f..%2fadmin`,
    `http://${good}/fhir/..;/admin`.replace('..;', '%2e.;'),
    `http://${good}/fhir/%5c..%5cadmin`,
    `http://${good}//fhir/Patient/1`,
    `http://${good}/`,
    `http://${good}`,
    `http://${good}/x/fhir/Patient/1`,
    '../admin',
    '../../admin',
    'Patient/../../admin',
    'Patient/%2e%2e/%2e%2e/admin',
    `http://127.0.0.1:1/fhir/Patient/1`,
    `http://localhost:${good.split(':')[1]}/fhir/Patient/1`,
    `http://0.0.0.0:${good.split(':')[1]}/fhir/`,
    `http://[::1]:${good.split(':')[1]}/fhir/`,
    `http://[::ffff:127.0.0.1]:${good.split(':')[1]}/fhir/`,
    `http://127.1.1.1:${good.split(':')[1]}/fhir/`,
    'http://169.254.169.254/latest/meta-data/',
    'http://metadata.google.internal/',
    `http://127.0.0.1.nip.io/fhir`,
    `http:/${canaryHost}/fhir`,
    `http:${canaryHost}/fhir`,
    `HTTP://${canaryHost}/FHIR`,
    ` http://${canaryHost}/fhir`,
    `http://${canaryHost}\t/fhir`,
    `http://${canaryHost}%00.${good}/fhir`,
    `http://${canaryHost}%23${good}/fhir`,
    `ws://${good}/fhir/`,
    `blob:http://${good}/fhir/`,
    `http://${good}/fhir/Patient/1#fragment`,
    `http://${good.replace(/:\d+$/, '')}/fhir/Patient/1`,
    `http://${good}0/fhir/Patient/1`,
    `https://${good}/fhir/Patient/1`,
    `http://${canaryHost}/http://${good}/fhir`,
    `http://${good}\\@${canaryHost}/fhir`,
    `http://①②⑦.0.0.1:${canaryHost.split(':')[1]}/fhir`,
    `http://2130706433:${canaryHost.split(':')[1]}/fhir`,
    `http://0x7f.1:${canaryHost.split(':')[1]}/fhir`,
  ];

  it('refuses 60 forms of every other address and never connects to a canary', async () => {
    const urls = forms(new URL(canaryOrigin).host, new URL(base).host);
    expect(urls.length).toBeGreaterThanOrEqual(60);
    const reached: string[] = [];
    for (const url of urls) {
      // A form that is no absolute URL resolves under the base: harmless there, so only what leaves the base counts.
      const outcome = await reason(get(url));
      if (outcome === 'answered' && !underBase(base, url).href.startsWith(`${base}/`)) reached.push(url);
      if (outcome !== 'answered') expect(['not-registered', 'refused', 'status']).toContain(outcome);
    }
    expect(reached).toEqual([]);
    expect(canaryConnections).toBe(0);
  });

  it('follows no redirect', async () => {
    answer = (response) => response.writeHead(302, { location: `${canaryOrigin}/fhir` }).end();
    expect(await reason(get('Patient/1'))).toBe('redirect');
    expect(canaryConnections).toBe(0);
  });

  it.each([401, 403, 404, 429, 500, 503])('says %i as a typed error', async (status) => {
    answer = (response) => response.writeHead(status).end('{"secret":1}');
    await expect(get('Patient/1')).rejects.toMatchObject({ reason: 'status', status });
  });

  it('keeps the deadline of the caller when nothing answers, or drips', async () => {
    answer = () => undefined;
    expect(await reason(get('Patient/1', 60))).toBe('timeout');
    answer = (response) => {
      const drip = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(drip));
    };
    expect(await reason(get('Patient/1', 100))).toBe('timeout');
  });

  it('refuses truncated JSON, other content and a reset in the middle', async () => {
    answer = (response) => response.end('{"resourceType":');
    expect(await reason(get('Patient/1'))).toBe('not-json');
    answer = (response) => response.end('<html>');
    expect(await reason(get('Patient/1'))).toBe('not-json');
    answer = (response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"a":');
      setTimeout(() => response.destroy(), 20);
    };
    expect(await reason(get('Patient/1'))).toBe('refused');
  });

  it('sends once more over a new connection what met one that the server had just closed', async () => {
    const asked: number[] = [];
    const connections: Socket[] = [];
    const server = createServer((request, response) => {
      asked.push(connections.indexOf(request.socket));
      // Answered, then closed without a word while the client still counts on it.
      if (asked.length === 2) request.socket.resetAndDestroy();
      else response.end('{"ok":true}');
    }).on('connection', (socket) => connections.push(socket));
    const there = `${await listening(server)}/fhir`;
    const ask = () =>
      egressJson({ base: there, url: 'Observation/_search', method: 'POST', body: 'a=b' }, deadlineIn(2_000));
    expect(await ask()).toEqual({ ok: true });
    expect(await ask()).toEqual({ ok: true });
    expect(asked).toEqual([0, 0, 1]);
    server.close();
    server.closeAllConnections();
  });

  it('does not repeat what a new connection refused', async () => {
    let asked = 0;
    const server = createServer((request) => {
      asked++;
      request.socket.resetAndDestroy();
    });
    const there = `${await listening(server)}/fhir`;
    expect(await reason(egressJson({ base: there, url: 'Patient/1' }, deadlineIn(2_000)))).toBe('refused');
    expect(asked).toBe(1);
    server.close();
  });

  it('stops at 16 MB, also when they are hidden in gzip', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, ' '));
    answer = (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    expect(await reason(get('Patient/1'))).toBe('too-large');
  });

  it('says nothing of address or token in its errors', async () => {
    const error = await get(`${canaryOrigin}/secret`).catch((thrown) => thrown as EgressError);
    expect(error).toBeInstanceOf(EgressError);
    expect(JSON.stringify({ ...(error as EgressError), message: (error as EgressError).message })).not.toMatch(
      /secret|127/,
    );
  });
});
