import type { Chart, Entry } from './chart.ts';
import { daysBetween, firstDay, lastDay, moment } from './dates.ts';
import { references } from './fhir.ts';
import { liverProcedure } from './liver-procedure.ts';
import type { Operation, Surgery } from './patient-case.ts';

/** Which operation is time zero (case-rules, "Operation and diagnosis"). */

/** Two resections so close are one treatment in stages, days. */
export const stagedWithinDays = 90;
/** Procedures so close are one operation, days. */
export const oneOperationWithinDays = 1;

/** An operation with the resources it was read from. */
export interface Operated {
  operation: Operation;
  entries: Entry[];
}

export interface Operations {
  /** Resections done, earliest first. */
  done: Operated[];
  planned: Operated[];
  untold: Operated[];
  transplants: Operation[];
}

export function readOperations(chart: Chart): Operations {
  const kinds = new Map(
    [...chart.of('Procedure'), ...chart.of('ServiceRequest')].map((entry) => [entry, liverProcedure(entry)] as const),
  );
  const of = (kind: string, wanted: (entry: Entry) => boolean) =>
    [...kinds].flatMap(([entry, is]) => (is === kind && wanted(entry) ? [entry] : []));
  const isDone = ({ type, standing }: Entry) => type === 'Procedure' && standing === 'final';
  const done = grouped(chart, of('resection', isDone));
  const unclear = [
    ...of('untold', isDone),
    ...of(
      'resection',
      ({ type, standing, resource }) => type === 'Procedure' && standing === 'stopped' && resource.status !== 'on-hold',
    ),
  ];
  return {
    done,
    planned: grouped(
      chart,
      of('resection', isPlanned).filter(({ happened }) => happened !== undefined),
    ),
    untold: grouped(chart, unclear).filter(
      ({ entries }) => !done.some((other) => belongTogether(chart, entries, other)),
    ),
    transplants: [
      ...of('liver-transplant', (entry) => isDone(entry) || isPlanned(entry)),
      ...chart.of('Condition').filter(({ concepts }) => concepts.includes('liver-transplant')),
    ].map((entry) => operationOf(chart, [entry])),
  };
}

/** Only what waits to be done is planned: a completed request was, a Procedure tells of it. */
const isPlanned = ({ type, standing, resource }: Entry): boolean =>
  type === 'Procedure' ? standing === 'planned' : resource.status === 'active';

/** The latest resection that is not plainly of something else; a planned one only where none was done. */
export function readSurgery(
  { done, planned, untold, transplants }: Operations,
  chart: Chart,
  isElse: (operated: Operated) => boolean,
): { surgery: Surgery; timeZero: Operated | undefined } {
  const ours = done.filter((operated) => !isElse(operated));
  const timeZero = ours.at(-1) ?? nextPlanned(planned, chart) ?? done.at(-1);
  const earlier = ours.filter((operated) => operated !== timeZero);
  const gaps = timeZero ? earlier.map((operated) => gapDays(operated, timeZero)) : [];
  return {
    timeZero,
    surgery: {
      ...(timeZero ? { timeZero: timeZero.operation } : {}),
      earlier: earlier.map(({ operation }) => operation),
      staged: gaps.some((gap) => gap <= stagedWithinDays),
      reResection: gaps.some((gap) => gap > stagedWithinDays),
      untold: untold.map(({ operation }) => operation),
      transplants,
    },
  };
}

function nextPlanned(planned: Operated[], chart: Chart): Operated | undefined {
  const today = firstDay(chart.asOf, chart.offset);
  return planned.find(({ operation }) => operation.date >= today) ?? planned.at(-1);
}

/** Of an operation known by month or year only, from its last possible day. */
function gapDays(earlier: Operated, later: Operated): number {
  const [from, to] = [moment(earlier.operation.date), moment(later.operation.date)];
  return from && to ? daysBetween(lastDay(from, 0), firstDay(to, 0)) : 0;
}

function grouped(chart: Chart, entries: Entry[]): Operated[] {
  const groups: Entry[][] = [];
  const day = ({ happened }: Entry) => (happened ? firstDay(happened, chart.offset) : '');
  for (const entry of [...entries].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))) {
    const group = groups.find((members) => members.some((member) => isOneOperation(chart, member, entry)));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups.map((members) => ({ operation: operationOf(chart, members), entries: members }));
}

const belongTogether = (chart: Chart, entries: Entry[], { entries: others }: Operated): boolean =>
  entries.some((entry) => others.some((other) => isOneOperation(chart, entry, other)));

function isOneOperation(chart: Chart, one: Entry, other: Entry): boolean {
  const [encounter] = references(one.resource.encounter).map(chart.resolve);
  if (encounter !== undefined && references(other.resource.encounter).map(chart.resolve).includes(encounter))
    return true;
  const [a, b] = [one.happened, other.happened];
  if (!a || !b || !isDay(a) || !isDay(b)) return false;
  return Math.abs(daysBetween(firstDay(a, chart.offset), firstDay(b, chart.offset))) <= oneOperationWithinDays;
}

const isDay = (when: Entry['happened']): boolean => when?.precision === 'day' || when?.precision === 'instant';

function operationOf(chart: Chart, entries: Entry[]): Operation {
  const dated =
    entries.find(({ happened }) => isDay(happened)) ?? entries.find(({ happened }) => happened) ?? entries[0];
  const when = dated?.happened ?? (dated?.type === 'Condition' ? dated.stated : undefined);
  const date = when === undefined ? '' : isDay(when) ? firstDay(when, chart.offset) : when.text;
  const starts = entries.flatMap(({ happened }) =>
    happened?.time !== undefined && firstDay(happened, chart.offset) === date ? [happened] : [],
  );
  const start = starts.reduce<(typeof starts)[number] | undefined>(
    (first, next) => (first === undefined || (next.time ?? 0) < (first.time ?? 0) ? next : first),
    undefined,
  );
  return {
    refs: entries.map(({ ref }) => ref),
    date,
    ...(start ? { start: start.text } : {}),
    precision: when === undefined ? 'unknown' : when.precision === 'instant' ? 'day' : when.precision,
    planned: entries.every(({ standing, type }) => standing === 'planned' || type === 'ServiceRequest'),
  };
}
