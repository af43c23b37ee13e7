import {
  type Known,
  type Missing,
  type MissingReason,
  missing,
  type Reported,
  type Seen,
  type Sourced,
  type Span,
} from './sourced.ts';

/** Several statements about one fact: agreed, or a conflict with both shown. */

export type Statement<T> = {
  from: string[];
  takenOn?: string;
  reported?: Reported;
  /** Specimen it is about, where it says: the answers of two specimens are two answers, not a contradiction. */
  specimen?: string;
} & (
  | { value: T; unit?: string; reader: Known<T>['reader']; bound?: Known<T>['bound']; span?: Span }
  | { why: Extract<MissingReason, 'unknown-unit' | 'unknown-code' | 'unreadable' | 'not-stated'>; detail: string }
);
export type Told<T> = Extract<Statement<T>, { value: T }>;

export interface Settling<T> {
  /** Why there is nothing where nothing was said. */
  silence: Missing;
  same?(one: T, other: T): boolean;
  /** Of answers about different specimens, the one that holds for the patient: worst first. */
  worstFirst?: readonly T[];
  /** An answer too vague to contradict a definite one: it stands beside any but the one it yields to. */
  vague?: { readonly value: T; readonly yieldsTo: T };
}

export function settle<T>(statements: Statement<T>[], { silence, same, worstFirst, vague }: Settling<T>): Sourced<T> {
  const told = statements.filter((one): one is Told<T> => 'value' in one);
  const counted = vague ? withoutVague(told, vague) : told;
  const [first] = [...counted].sort((one, other) => rank(one) - rank(other));
  if (!first) return unread(statements, silence);
  const agrees = same ?? ((one: T, other: T) => one === other);
  const other = counted.find(({ value }) => !agrees(first.value, value));
  if (!other) {
    const vaguer = told.filter((one) => !counted.includes(one) && !agrees(first.value, one.value));
    return beside(known(first), vaguer, 'less-definite');
  }
  const worst = worstFirst?.map((value) => counted.find((one) => one.value === value)).find((one) => one !== undefined);
  if (
    worst &&
    new Set(counted.map(({ specimen }) => specimen ?? '')).size === counted.length &&
    counted.every(({ specimen }) => specimen !== undefined)
  )
    return beside(
      known(worst),
      counted.filter(({ value }) => value !== worst.value),
      'other-specimen',
    );
  const detail = `${first.from[0]} says ${String(first.value)}, ${other.from[0]} says ${String(other.value)}`;
  return missing(
    'conflict',
    detail,
    [first, other].map((one) => seenAs(one, 'conflict')),
  );
}

function withoutVague<T>(told: Told<T>[], { value: vague, yieldsTo }: NonNullable<Settling<T>['vague']>): Told<T>[] {
  const definite = told.filter(({ value }) => value !== vague);
  if (definite.length === told.length || definite.some(({ value }) => value === yieldsTo)) return definite;
  return told.filter(({ value }) => value === vague);
}

/** What a person coded counts before what was read from text. */
const rank = ({ reader }: { reader: Known<unknown>['reader'] }): number => (reader === 'narrative' ? 1 : 0);

function unread<T>(statements: Statement<T>[], silence: Missing): Missing {
  const untold = statements.filter((one): one is Exclude<Statement<T>, Told<T>> => 'why' in one);
  const [first] = untold;
  if (!first) return silence;
  const seen = untold.map((one) => seenAs(one, one.why === 'not-stated' ? 'unreadable' : one.why));
  return missing(first.why, `${first.from[0]}: ${first.detail}`, seen);
}

export function known<T>({ value, unit, reported, takenOn, from, reader, bound, span }: Told<T>): Known<T> {
  return {
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(reported === undefined ? {} : { reported }),
    ...(takenOn === undefined ? {} : { takenOn }),
    from,
    reader,
    verified: reader !== 'narrative',
    ...(bound === undefined ? {} : { bound }),
    ...(span === undefined ? {} : { span }),
  };
}

/** What a rule did not choose stands beside what it chose. */
export function beside<T>(fact: Known<T>, others: Told<T>[], why: Seen['why']): Known<T> {
  if (others.length === 0) return fact;
  const told = others.map((one) => seenAs({ ...one, reported: one.reported ?? { value: String(one.value) } }, why));
  return { ...fact, seen: [...(fact.seen ?? []), ...told] };
}

const seenAs = <T>({ reported, takenOn, from }: Statement<T>, why: Seen['why']): Seen => ({
  ...(reported === undefined ? {} : { reported }),
  ...(takenOn === undefined ? {} : { takenOn }),
  from,
  why,
});
