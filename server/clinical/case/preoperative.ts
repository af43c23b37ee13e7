import type { Chart, Finding } from './chart.ts';
import { daysBetween, firstDay, moment, timeOf } from './dates.ts';
import type { Operation } from './patient-case.ts';
import {
  type Known,
  type Missing,
  type MissingReason,
  missing,
  type Reported,
  type Seen,
  type Sourced,
} from './sourced.ts';

/** The latest value in its window before the operation decides; where it cannot be read, the earlier one is shown beside it and not used. */

export type Reading<T> =
  | (Pick<Known<T>, 'value' | 'reader'> & { reported?: Reported; bound?: 'lower' | 'upper' })
  | {
      why: Extract<MissingReason, 'unknown-unit' | 'unknown-code' | 'unreadable' | 'not-stated'>;
      detail: string;
      reported?: Reported;
    };

export interface Wanted<T> {
  findings: Finding[];
  /** Earlier versions of them, which later ones replaced. */
  replaced?: Finding[];
  /** Days before the operation. */
  window: number;
  read(finding: Finding): Reading<T>;
  unit?: string;
  /** Whether two readings of one moment agree: a sample reported in two units differs by rounding. */
  same?(one: T, other: T): boolean;
}

interface Placed<T> {
  finding: Finding;
  day: string;
  time?: number;
  /** Read on demand: of a chart's many values only the latest are looked at. */
  readonly reading: Reading<T>;
}

export function latestBefore<T>(chart: Chart, operation: Operation | undefined, wanted: Wanted<T>): Sourced<T> {
  const placed = wanted.findings.flatMap((finding) => place(chart, finding, wanted));
  if (operation?.precision !== 'day')
    return missing(
      'not-stated',
      'no operation with a known day: what was before it cannot be told',
      placed.sort(latestFirst).slice(0, 1).map(seenAs('earlier')),
    );
  const before = placed.filter(({ day, time }) => isBefore(chart, operation, day, time)).sort(latestFirst);
  const inWindow = before.filter(({ day }) => daysBetween(day, operation.date) <= wanted.window);
  if (inWindow.length > 0) {
    const replaced = (wanted.replaced ?? []).flatMap((finding) => place(chart, finding, wanted));
    return decide(inWindow, replaced, wanted);
  }
  const [old] = before;
  if (old)
    return missing(
      'out-of-window',
      `the latest before the operation is of ${old.day}, more than ${wanted.window} days before it`,
      [seenAs<T>('out-of-window')(old)],
    );
  const after = placed.filter((one) => !before.includes(one)).sort(latestFirst);
  const [first] = after.slice(-1);
  if (first)
    return missing('out-of-window', 'only values from after the operation were found', [
      seenAs<T>('after-operation')(first),
    ]);
  if (wanted.findings.length > 0) return missing('unreadable', 'it does not say on which day it was taken');
  return missing('not-found', 'none was found in the chart');
}

/** A same-day value is pre-operative only with a time before the procedure's start. */
export function isBefore(chart: Chart, operation: Operation, day: string, time: number | undefined): boolean {
  if (operation.precision !== 'day') return false;
  if (day !== operation.date) return day < operation.date;
  const start = moment(operation.start);
  const started = start && timeOf(start, chart.offset);
  return started !== undefined && time !== undefined && time < started;
}

function place<T>(chart: Chart, finding: Finding, wanted: Wanted<T>): Placed<T>[] {
  const { happened } = finding.entry;
  if (happened === undefined || happened.precision === 'month' || happened.precision === 'year') return [];
  const time = timeOf(happened, chart.offset);
  const day = firstDay(happened, chart.offset);
  let reading: Reading<T> | undefined;
  return [
    {
      finding,
      day,
      ...(time === undefined ? {} : { time }),
      get reading() {
        reading ??= wanted.read(finding);
        return reading;
      },
    },
  ];
}

function latestFirst<T>(one: Placed<T>, other: Placed<T>): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  return (other.time ?? Number.POSITIVE_INFINITY) - (one.time ?? Number.POSITIVE_INFINITY) || 0;
}

function decide<T>(inWindow: Placed<T>[], replaced: Placed<T>[], wanted: Wanted<T>): Sourced<T> {
  const [newest] = inWindow as [Placed<T>];
  const lastTime = Math.max(
    ...inWindow.filter(({ day }) => day === newest.day).map(({ time }) => time ?? Number.NEGATIVE_INFINITY),
  );
  // A value known by day only cannot be put before or after one of that day.
  const isLatest = ({ day, time }: Placed<T>) => day === newest.day && (time === undefined || time === lastTime);
  const atOnce = inWindow.filter(isLatest);
  const final = atOnce.filter(({ finding }) => finding.entry.standing === 'final');
  const latest = final.length > 0 ? final : atOnce;
  const earlier = inWindow.find((one) => !isLatest(one));
  const readable = latest.filter(({ reading }) => 'value' in reading);
  const [first] = readable;
  if (!first || 'why' in first.reading) return unread(latest, earlier);
  const { value } = first.reading;
  const same = wanted.same ?? ((one: T, other: T) => one === other);
  const other = readable.find(({ reading }) => 'value' in reading && !same(value, reading.value));
  if (other)
    return missing(
      'conflict',
      `two different values of one moment (${first.day})`,
      [first, other].map(seenAs('conflict')),
    );
  const differs = ({ reading }: Placed<T>) => 'value' in reading && !same(value, reading.value);
  const ofThatDay = inWindow.filter((one) => one.day === first.day && !latest.includes(one));
  const notChosen = [
    ...ofThatDay
      .filter(differs)
      .map((one) => seenAs<T>(one.finding.entry.standing === 'preliminary' ? 'preliminary' : 'earlier-same-day')(one)),
    ...replaced.filter((one) => one.day === first.day && differs(one)).map(seenAs<T>('superseded')),
  ];
  return known(first, first.reading, notChosen, wanted.unit);
}

function unread<T>(latest: Placed<T>[], earlier: Placed<T> | undefined): Missing {
  const [first] = latest as [Placed<T>];
  const { why, detail } = first.reading as Extract<Reading<T>, { why: string }>;
  const seen = [
    seenAs<T>(why === 'not-stated' ? 'unreadable' : why)(first),
    ...(earlier ? [seenAs<T>('earlier')(earlier)] : []),
  ];
  return missing(why, `${first.finding.entry.ref} of ${first.day}: ${detail}`, seen);
}

function known<T>(
  { finding, day }: Placed<T>,
  reading: Extract<Reading<T>, { value: T }>,
  seen: Seen[],
  unit?: string,
): Known<T> {
  return {
    value: reading.value,
    ...(unit === undefined ? {} : { unit }),
    ...(reading.reported === undefined ? {} : { reported: reading.reported }),
    takenOn: day,
    from: [finding.entry.ref],
    reader: reading.reader,
    verified: true,
    ...(reading.bound === undefined ? {} : { bound: reading.bound }),
    ...(finding.entry.standing === 'preliminary' ? { preliminary: true as const } : {}),
    ...(seen.length > 0 ? { seen } : {}),
  };
}

const seenAs =
  <T>(why: Seen['why']) =>
  ({ finding, day, reading }: Placed<T>): Seen => ({
    ...(reading.reported === undefined ? {} : { reported: reading.reported }),
    takenOn: day,
    from: [finding.entry.ref],
    why,
  });
