import type { HumanName, Patient } from '@medplum/fhirtypes';
import { outstanding } from '#clinical/cards/shown.ts';
import { calendarDay } from '#clinical/case/dates.ts';
import {
  type Change,
  changesBetween,
  crsGroup,
  eraslGroup,
  type Judged,
  toReview,
} from '#clinical/worklist/changes.ts';
import { byNeed, needCodes, needsOf } from '#clinical/worklist/needs.ts';
import type { Worklist, WorklistRow } from '#clinical/worklist/row.ts';
import { clinicalSettings, type Tenant } from './config.ts';
import { judgedAt } from './judged-today.ts';
import type {
  AssessmentContent,
  Clock,
  Followed,
  Ledger,
  LedgerEvent,
  LedgerReader,
  Networks,
  ReassessedContent,
} from './ports.ts';

/**
 * Who of the resected patients needs somebody: from the newest row of each, judged again for today. A patient is judged once a day, which
 * turns at the operation's own midnight, and once for each row about them; in between the list is read from memory, as a query shows that nothing was written.
 */
export interface FollowUp {
  list(tenant: Tenant): Promise<Omit<Worklist, 'watch'>>;
}

interface Tools {
  ledger: Ledger & LedgerReader;
  networks: Networks;
  clock: Clock;
}

/** A resected patient; a row where somebody is needed. */
interface Judgement {
  row?: WorklistRow;
  nextDue?: string;
}

interface Kept {
  /** The newest row about the patient; a later one means to judge again. */
  sequence: number;
  day: string;
  /** Of the operation, whose offset says when the day turns. */
  start: string | undefined;
  judged: Judgement | 'not-resected' | 'unjudged';
}

/** By the newest assessment's row. */
type Judgements = Map<string, Kept>;

type Assessed = LedgerEvent & { content: AssessmentContent | ReassessedContent };

export function openFollowUp(tools: Tools): FollowUp {
  const kept = new Map<string, Judgements>();
  const running = new Map<string, Promise<Judgements>>();
  const current = (tenant: Tenant): Promise<Judgements> => {
    // However many ask at once, each patient is judged once.
    const judging =
      running.get(tenant.id) ??
      judgements(tenant, kept.get(tenant.id) ?? new Map(), tools)
        .then((now) => {
          kept.set(tenant.id, now);
          return now;
        })
        .finally(() => running.delete(tenant.id));
    running.set(tenant.id, judging);
    return judging;
  };
  return {
    async list(tenant) {
      const judged = [...(await current(tenant)).values()].map((kept) => kept.judged);
      const patients = judged.filter((one) => typeof one === 'object');
      const rows = patients.flatMap(({ row }) => row ?? []).sort((a, b) => byNeed(a.reasons, b.reasons));
      const [nextDue] = patients.flatMap(({ row, nextDue }) => (row || !nextDue ? [] : [nextDue])).sort();
      const count = (code: string) => rows.filter(({ reasons }) => reasons.some((need) => need.code === code)).length;
      return {
        rows,
        counts: Object.fromEntries(needCodes.map((code) => [code, count(code)])) as Worklist['counts'],
        patients: patients.length,
        unjudged: judged.filter((one) => one === 'unjudged').length,
        ...(nextDue === undefined ? {} : { nextDue }),
      };
    },
  };
}

async function judgements(tenant: Tenant, before: Judgements, tools: Tools): Promise<Judgements> {
  const now: Judgements = new Map();
  const asOf = tools.clock.now().toISOString();
  for (const followed of await tools.ledger.followed(tenant.id, 'live')) {
    const known = before.get(followed.id);
    const same = known?.sequence === followed.sequence && known.day === calendarDay(asOf, known.start);
    const kept = same ? known : await judgement(tenant, followed, asOf, tools).catch(oneAlone(followed, asOf));
    if (kept) now.set(followed.id, kept);
  }
  return now;
}

/** A chart that cannot be judged must neither hide the others nor itself; a ledger that fails is everybody's. */
const oneAlone =
  ({ sequence }: Followed, asOf: string) =>
  (error: Error): Kept => {
    if (error.name === 'LedgerUnavailable') throw error;
    return { sequence, day: calendarDay(asOf), start: undefined, judged: 'unjudged' };
  };

async function judgement(
  tenant: Tenant,
  { id, sequence }: Followed,
  asOf: string,
  { ledger, networks }: Tools,
): Promise<Kept | undefined> {
  const newest = await ledger.row(tenant.id, id);
  // Erased since the list was asked for.
  if (newest?.patient === undefined || newest.content === undefined) return undefined;
  const stored = newest.content as AssessmentContent | ReassessedContent;
  const today = await judgedAt(stored, tenant, asOf, networks);
  const { assessment } = today;
  const { resection } = assessment;
  const start = today.patientCase.surgery.timeZero?.start;
  const kept = { sequence, day: calendarDay(asOf, start), start };
  if (!resection || resection.planned) return { ...kept, judged: 'not-resected' };
  const events = await ledger.history(tenant.id, newest.patient, ['assessment', 'reassessed', 'feedback', 'tasked']);
  const changed = await changedSinceDischarge(today, id, events, (row) =>
    judgedAt(row.content, tenant, asOf, networks),
  );
  const reasons = needsOf(today, changed && calendarDay(changed.at, start), clinicalSettings(tenant));
  const [first] = reasons;
  const next = outstanding(assessment.schedule)[0];
  if (!first) return { ...kept, judged: next ? { nextDue: next.due } : {} };
  const [group, points] = [eraslGroup(assessment), crsGroup(assessment)];
  const { plan, score, network } = assessment.gates;
  const row: WorklistRow = {
    assessmentId: id,
    assessedAt: newest.at,
    day: kept.day,
    patient: {
      ref: newest.patient,
      ...identity(
        stored.bundle.entry.map(({ resource }) => resource),
        newest.patient,
      ),
    },
    resection: { date: resection.date, ref: resection.ref },
    ...(group ? { group } : {}),
    ...(points ? { points } : {}),
    gates: { plan: plan.state, score: score.state, network: network.state },
    ...(next ? { next } : {}),
    state: first.code,
    since: first.since,
    reasons,
    changes: changed?.changes ?? [],
    ...(events.some(({ kind, about }) => kind === 'tasked' && about === id) ? { reviewAsked: true } : {}),
  };
  return { ...kept, judged: { row } };
}

/**
 * Against the last discharge (else the first assessment), both judged for today. It stands from the row that first said so until a clinician answers a card or
 * the app after it: then somebody has dealt with it.
 */
async function changedSinceDischarge(
  today: Judged,
  newest: string,
  events: LedgerEvent[],
  judgedToday: (row: Assessed) => Promise<Judged>,
): Promise<{ changes: Change[]; at: string } | undefined> {
  const rows = events.filter(
    (event): event is Assessed => (event.kind === 'assessment' || event.kind === 'reassessed') && event.mode === 'live',
  );
  const discharge =
    rows.findLast(({ content }) => (content as AssessmentContent).hook === 'encounter-discharge') ?? rows[0];
  if (!discharge || discharge.id === newest) return undefined;
  const changes = toReview(changesBetween(await judgedToday(discharge), today));
  if (changes.length === 0) return undefined;
  const since = await firstAs(today, rows.slice(rows.indexOf(discharge) + 1), judgedToday);
  const answered = events.some(({ kind, sequence }) => kind === 'feedback' && sequence > (since?.sequence ?? 0));
  return since === undefined || answered ? undefined : { changes, at: since.at };
}

/** The first of the last rows that all say what is said today; equal charts are judged once. */
async function firstAs(today: Judged, rows: Assessed[], judgedToday: (row: Assessed) => Promise<Judged>) {
  const same = new Map<string, boolean>();
  let first: Assessed | undefined;
  for (const row of [...rows].reverse()) {
    const { caseDigest } = row.content;
    const equal = same.get(caseDigest) ?? toReview(changesBetween(await judgedToday(row), today)).length === 0;
    same.set(caseDigest, equal);
    if (!equal) break;
    first = row;
  }
  return first;
}

/** Two ways to know a person by: name, and birth date or record number. */
function identity(resources: unknown[], ref: string): Partial<WorklistRow['patient']> {
  const patient = resources
    .map((resource) => resource as Patient)
    .find((one) => `${one.resourceType}/${one.id}` === ref);
  const text = ({ text, given = [], family }: HumanName) => text ?? [...given, family].filter(Boolean).join(' ');
  const names = [...new Set((patient?.name ?? []).map(text).filter(Boolean))].slice(0, 2);
  const number = (patient?.identifier?.find(({ use }) => use === 'usual') ?? patient?.identifier?.[0])?.value;
  return {
    ...(names.length > 0 ? { name: names.join(' ') } : {}),
    ...(patient?.birthDate ? { birthDate: patient.birthDate } : {}),
    ...(number ? { number } : {}),
  };
}
