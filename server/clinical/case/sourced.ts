/** Every fact of a case is a value with its origin, or Missing with a reason: nothing is guessed and nothing is silently absent. */

/** Why a fact is not there. The words for each stand in cards/words.ts. */
export type MissingReason =
  | 'not-found'
  | 'out-of-window'
  | 'unknown-unit'
  | 'unknown-code'
  | 'unreadable'
  | 'conflict'
  | 'not-stated'
  | 'pending';

/** The exact span of a text a fact was read from; offsets in UTF-16 units of the extracted text. */
export interface Span {
  /** Reference of the resource that carries the text, e.g. `DiagnosticReport/p1`. */
  document: string;
  /** Where in that resource the text stands: `conclusion`, `presentedForm[0]`, `content[0]`. */
  part?: string;
  start: number;
  end: number;
  text: string;
  /** The rest of its sentence. */
  before?: string;
  after?: string;
}

/** As the chart wrote it, before conversion. */
export interface Reported {
  value: number | string | boolean;
  unit?: string;
}

export interface Known<T> {
  value: T;
  /** Canonical UCUM unit of `value`; no key where the value has none. */
  unit?: string;
  reported?: Reported;
  /** Calendar day (YYYY-MM-DD) the fact was true of the patient, in the operation's offset. */
  takenOn?: string;
  /** FHIR references (`Observation/afp-1`), most direct first. */
  from: string[];
  /** What read it: `coded` | `string` | `narrative` | `derived`. */
  reader: 'coded' | 'string' | 'narrative' | 'derived';
  /** False until a clinician confirms it: everything read from text. */
  verified: boolean;
  /** The value is only a bound of the true one. */
  bound?: 'lower' | 'upper';
  preliminary?: true;
  span?: Span;
  /** Other answers to the same question that a rule did not choose, with the rule in `why`. */
  seen?: Seen[];
}

/** A value that was seen but not used, shown beside the missing or the chosen one. */
export interface Seen {
  reported?: Reported;
  takenOn?: string;
  from: string[];
  why:
    | 'out-of-window'
    | 'unknown-unit'
    | 'unknown-code'
    | 'unreadable'
    | 'conflict'
    | 'earlier'
    | 'superseded'
    | 'after-operation'
    | 'earlier-same-day'
    | 'preliminary'
    | 'other-specimen'
    | 'less-definite'
    | 'from-text';
}

export interface Missing {
  missing: MissingReason;
  /** One plain English sentence for an integrator reading JSON; screens render `missing` through words.ts instead. */
  detail: string;
  seen?: Seen[];
}

export type Sourced<T> = Known<T> | Missing;

export const isKnown = <T>(fact: Sourced<T> | undefined): fact is Known<T> => fact !== undefined && 'value' in fact;

export const isMissing = <T>(fact: Sourced<T> | undefined): fact is Missing => fact !== undefined && 'missing' in fact;

/** The value, or undefined where it is Missing. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: imported by name, it hides nothing here
export const valueOf = <T>(fact: Sourced<T> | undefined): T | undefined => (isKnown(fact) ? fact.value : undefined);

export const missing = (reason: MissingReason, detail: string, seen: Seen[] = []): Missing =>
  seen.length > 0 ? { missing: reason, detail, seen } : { missing: reason, detail };
