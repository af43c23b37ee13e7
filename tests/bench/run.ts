import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calls } from './calls.ts';
import { closedLoop, type Figures, openLoop } from './load.ts';
import { audience, issuer, type Servers, startServers } from './servers.ts';

/**
 * `npm run bench`: hook throughput and latency as ratios to a floor server and to an open peer in the same run; a goal not met is printed as such. BENCH_SECONDS is
 * the length of one measurement. The machine may be shared: the servers take turns, and each figure is the median of its rounds.
 */

const seconds = Number(process.env.BENCH_SECONDS ?? 6);
const rounds = 3;
const connections = 24;
const sizes = [5, 24, 100];
const names = { floor: 'floor server', service: 'Remnant', peer: 'HealthChain (counts labs)' } as const;
type Name = keyof typeof names;
/** The first calls meet code that is not compiled yet; a day's calls do not. */
const warmUpCalls = 3_000;
const say = (line: string) => process.stderr.write(`${line}\n`);

const scratch = mkdtempSync(join(tmpdir(), 'remnant-bench-'));
const caller = calls(issuer, audience);
const sent: Record<Name, number> = { floor: 0, service: 0, peer: 0 };
const rows: Record<string, string | number>[] = [];
const goals: { goal: string; found: string; met: boolean }[] = [];
const goal = (goal: string, found: string, met: boolean) => goals.push({ goal, found, met });

const callsTo = (name: Name, kilobytes: number) => () => caller.call(sent[name]++, kilobytes);

async function warmUp(servers: Servers, name: Name): Promise<void> {
  const send = async (): Promise<void> => {
    const call = sent[name]++;
    const { token, body } = caller.call(call, sizes[call % sizes.length] as number);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(servers[name] as string, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`${names[name]} answered ${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
  };
  for (let n = 0; n < warmUpCalls; n += connections) await Promise.all(Array.from({ length: connections }, send));
}

async function compare(servers: Servers, present: Name[], kilobytes: number): Promise<void> {
  const found = new Map(present.map((name) => [name, [] as Figures[]]));
  for (let round = 0; round < rounds; round++)
    for (const name of present)
      found
        .get(name)
        ?.push(await closedLoop(servers[name] as string, { connections, seconds, next: callsTo(name, kilobytes) }));
  for (const [name, figures] of found) rows.push(row(kilobytes, names[name], middle(figures)));
  const ours = found.get('service') as Figures[];
  const lead = (name: Name): number | undefined => {
    const theirs = found.get(name);
    return theirs && median(ours.map(({ perSecond }, round) => perSecond / (theirs[round] as Figures).perSecond));
  };
  const [toFloor = 0, toPeer] = [lead('floor'), lead('peer')];
  goal(`${kilobytes} kB: at least 70 % of the floor server`, `${(100 * toFloor).toFixed(0)} %`, toFloor >= 0.7);
  if (toPeer !== undefined)
    goal(`${kilobytes} kB: at least twice HealthChain's do-nothing handler`, `${toPeer.toFixed(1)}x`, toPeer >= 2);
  const failed = ours.reduce((sum, { errors }) => sum + errors, 0);
  goal(`${kilobytes} kB: no failed call`, `${failed} failed`, failed === 0);
  if (kilobytes !== 24) return;
  const perSecond = Math.floor(middle(ours).perSecond / 2);
  const half = await openLoop(servers.service, {
    perSecond,
    seconds: 2 * seconds,
    next: callsTo('service', kilobytes),
  });
  rows.push(row(kilobytes, 'Remnant at half of capacity', half));
  goal('24 kB at half of capacity: p99 at most 50 ms', `${half.p99} ms`, half.p99 <= 50);
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const middle = (figures: Figures[]): Figures =>
  figures.find(({ perSecond }) => perSecond === median(figures.map((each) => each.perSecond))) as Figures;

const row = (kilobytes: number, server: string, { perSecond, p50, p99, errors }: Figures) => ({
  kB: kilobytes,
  server,
  'calls/s': Math.round(perSecond),
  'p50 ms': p50,
  'p99 ms': p99,
  failed: errors,
});

say('starting the service, the floor server and, where it is installed, the peer …');
const servers = await startServers(scratch, caller.keySet);
try {
  caller.sign(warmUpCalls + sizes.length * rounds * seconds * 1_000);
  const present = (Object.keys(names) as Name[]).filter((name) => servers[name] !== undefined);
  for (const name of present) await warmUp(servers, name);
  for (const kilobytes of sizes) {
    say(`measuring ${kilobytes} kB …`);
    await compare(servers, present, kilobytes);
  }
} finally {
  await servers.stop();
  rmSync(scratch, { recursive: true, force: true });
}
console.table(rows);
for (const { goal, found, met } of goals) console.log(`${met ? 'met    ' : 'NOT MET'}  ${goal}: ${found}`);
if (!servers.peer)
  console.log(
    'absent   HealthChain: needs python3 with venv, or REMNANT_PEER_PYTHON naming a Python that has healthchain',
  );
process.exit(0);
