import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Task } from '@medplum/fhirtypes';
import { describe, expect, it, onTestFinished } from 'vitest';
import { maySendTasks, type ReviewTask, sendTask, takesTasks } from '#server/chart/task.ts';
import { deadlineIn } from '#server/deadline.ts';

interface Seen {
  method: string;
  path: string;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

async function aServer(answer: (seen: Seen) => { status: number; body?: object }) {
  const all: Seen[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const seen = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
    all.push(seen);
    const { status, body: said } = answer(seen);
    response.writeHead(status, { 'content-type': 'application/fhir+json' }).end(said ? JSON.stringify(said) : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { server: { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`, token: 'secret' }, all };
}

const task = (more: Partial<ReviewTask> = {}): ReviewTask => ({
  identifier: { system: 'https://remnant.example.org/reassessments', value: 'a1' },
  service: 'https://remnant.example.org',
  name: 'Review changed assessment',
  text: 'ERASL-post: high group.',
  patient: 'Patient/p',
  focus: 'DiagnosticReport/r',
  resection: 'Procedure/o',
  authoredOn: '2026-11-23T08:00:00.000Z',
  chart: { entry: [] },
  ...more,
});
const statement = (rest: object[]) => ({ resourceType: 'CapabilityStatement', rest });
const none = { resourceType: 'Bundle', entry: [] };

describe('whether a server takes tasks', () => {
  it.each([
    ['says create', [{ mode: 'server', resource: [{ type: 'Task', interaction: [{ code: 'create' }] }] }], true],
    ['says read only', [{ mode: 'server', resource: [{ type: 'Task', interaction: [{ code: 'read' }] }] }], false],
    ['knows no Task', [{ mode: 'server', resource: [{ type: 'Patient', interaction: [{ code: 'create' }] }] }], false],
    [
      'speaks of what it asks of others',
      [{ mode: 'client', resource: [{ type: 'Task', interaction: [{ code: 'create' }] }] }],
      false,
    ],
    ['says nothing', [], false],
  ])('it %s', async (_what, rest, expected) => {
    const { server, all } = await aServer(() => ({ status: 200, body: statement(rest) }));
    expect(await takesTasks(server, deadlineIn(2_000))).toBe(expected);
    expect([all[0]?.path, all[0]?.headers.authorization]).toEqual(['/fhir/metadata', undefined]);
  });

  it.each([
    ['system/Task.c', true],
    ['system/Task.cruds', true],
    ['system/*.cud', true],
    ['system/Task.write', true],
    ['system/*.rs', false],
    ['user/Task.c', false],
    ['system/TaskX.c', false],
  ])('and whether the credentials do: %s', (scope, expected) => {
    expect(maySendTasks(['openid', scope])).toBe(expected);
  });
});

describe('the task', () => {
  const owners = (body: string) => (JSON.parse(body) as Task).owner?.reference;

  it('goes to the chart’s own care team, and is created once however often it is sent', async () => {
    const { server, all } = await aServer(({ method, path }) =>
      path.includes('CareTeam')
        ? {
            status: 200,
            body: { resourceType: 'Bundle', entry: [{ resource: { resourceType: 'CareTeam', id: 'team' } }] },
          }
        : { status: 201, body: { resourceType: 'Task', id: method === 'POST' ? 't9' : '' } },
    );
    expect(await sendTask(server, task(), deadlineIn(2_000))).toBe('Task/t9');
    const sent = all.find(({ path }) => path === '/fhir/Task');
    expect(sent?.headers['if-none-exist']).toBe('identifier=https%3A%2F%2Fremnant.example.org%2Freassessments|a1');
    expect(owners(sent?.body ?? '')).toBe('CareTeam/team');
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ intent: 'proposal', for: { reference: 'Patient/p' } });
  });

  it('goes to whoever operated where there is no team, else to the hospital, else to nobody by name', async () => {
    const { server, all } = await aServer(({ path }) =>
      path.includes('CareTeam')
        ? { status: 200, body: none }
        : { status: 201, body: { resourceType: 'Task', id: 't' } },
    );
    const operation = {
      resourceType: 'Procedure',
      id: 'o',
      performer: [{ actor: { reference: 'Device/knife' } }, { actor: { reference: 'Practitioner/lan' } }],
    };
    const patient = { resourceType: 'Patient', id: 'p', managingOrganization: { reference: 'Organization/h' } };
    const entry = (...resources: object[]) => ({ entry: resources.map((resource) => ({ resource })) });
    for (const chart of [entry(patient, operation), entry(patient), entry()])
      await sendTask(server, task({ chart }), deadlineIn(2_000));
    const sent = all.filter(({ path }) => path === '/fhir/Task').map(({ body }) => owners(body));
    expect(sent).toEqual(['Practitioner/lan', 'Organization/h', undefined]);
  });

  it('is sent where the team cannot be asked for, and where nothing is said of what was created', async () => {
    const { server } = await aServer(({ path }) => ({ status: path.includes('CareTeam') ? 403 : 201 }));
    expect(await sendTask(server, task(), deadlineIn(2_000))).toBeUndefined();
  });

  it('that is refused is an error of its own', async () => {
    const { server } = await aServer(({ path }) => ({ status: path.includes('CareTeam') ? 200 : 422, body: none }));
    await expect(sendTask(server, task(), deadlineIn(2_000))).rejects.toMatchObject({ status: 422 });
  });
});
