import { parseArgs } from 'node:util';

/** `npm run fire -- <hook> <patient>`: fires a hook from the running pretend hospital. Data on stdout, talk on stderr; exit 0 done, 1 the answer is bad, 2 usage. */

interface Listed {
  id: string;
  name: string;
  group: string;
  shows: string;
}
interface Fired {
  hook: string;
  request: unknown;
  status: number;
  ms: number;
  response: unknown;
  hops: { name: string; ms: number; detail?: string }[];
}
interface Card {
  summary?: string;
  detail?: string;
  indicator?: string;
  source?: { label?: string };
  suggestions?: { label?: string }[];
  links?: { label?: string; url?: string }[];
}

const hospital = `http://127.0.0.1:${process.env.EHR_PORT ?? '4000'}`;
const usage = `npm run fire                              lists the patients
npm run fire -- <hook> <patient>          prints the cards
npm run fire -- <hook> <patient> --json   prints {request,status,ms,response}
<hook>: patient-view or encounter-discharge. <patient>: a FHIR id of the list.`;

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

class Stop extends Error {
  readonly exit: 1 | 2;
  constructor(exit: 1 | 2, message: string) {
    super(message);
    this.exit = exit;
  }
}

async function fire(): Promise<void> {
  const { values, positionals } = parsed();
  if (values.help) return print(usage);
  const [hook, patient, ...more] = positionals;
  if (more.length > 0 || (hook !== undefined && patient === undefined)) throw new Stop(2, usage);
  const patients = (await ask('/demo/patients')) as Listed[];
  if (hook === undefined) return list(patients, values.json);
  if (!patients.some(({ id }) => id === patient))
    throw new Stop(2, `There is no patient ${patient}. npm run fire lists them.`);

  const fired = (await ask('/demo/fire', { hook, patient })) as Fired;
  const { request, status, ms, response } = fired;
  if (values.json) print(JSON.stringify({ request, status, ms, response }));
  else if (status === 200) report(cardsOf(response));
  else print(JSON.stringify(response, null, 2));
  say(`${hook} ${patient}: HTTP ${status}, ${ms} ms`);
  for (const hop of fired.hops) say(`  ${hop.name.padEnd(12)} ${String(hop.ms).padStart(7)} ms  ${hop.detail ?? ''}`);
  if (status !== 200 || !cardsOf(response)) throw new Stop(1, 'That is not an answer with cards.');
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch (error) {
    throw new Stop(2, `${(error as Error).message}\n${usage}`);
  }
}

/** @throws Stop: 1 the hospital is not running, or the service is not; 2 the question was wrong */
async function ask(path: string, body?: object): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`${hospital}${path}`, {
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      headers: { 'Content-Type': 'application/json' },
      signal: AbortSignal.timeout(15_000),
    });
  } catch {
    throw new Stop(1, `No pretend hospital answers at ${hospital}. Start it with npm start, or set EHR_PORT.`);
  }
  const answer = (await response.json().catch(() => undefined)) as { error?: string } | undefined;
  if (response.ok && answer !== undefined) return answer;
  throw new Stop(response.status === 404 ? 2 : 1, answer?.error ?? `${hospital}${path} answered ${response.status}.`);
}

function list(patients: Listed[], json: boolean): void {
  const width = Math.max(...patients.map(({ id }) => id.length));
  if (json) print(JSON.stringify(patients));
  else for (const { id, name, shows } of patients) print(`${id.padEnd(width)}  ${name}: ${shows}`);
  say(`\n${usage}`);
}

const cardsOf = (response: unknown): Card[] | undefined => {
  const cards = (response as { cards?: unknown } | null)?.cards;
  return Array.isArray(cards) ? cards : undefined;
};

function report(cards: Card[] | undefined): void {
  if (cards?.length === 0) print('(no card)');
  for (const { indicator, summary, detail, source, suggestions = [], links = [] } of cards ?? []) {
    print(`[${indicator}] ${summary}`);
    if (detail) print(detail.replaceAll(/^/gm, '  '));
    for (const { label } of suggestions) print(`  + ${label}`);
    for (const { label, url } of links) print(`  > ${label}: ${url}`);
    print(`  (${source?.label})\n`);
  }
}

fire().catch((error: Error) => {
  say(error.message);
  process.exitCode = error instanceof Stop ? error.exit : 1;
});
