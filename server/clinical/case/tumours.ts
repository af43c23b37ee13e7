import { answerOf, conceptWords, reportedValue, valueConcepts } from './answer.ts';
import type { Chart, Entry, Finding } from './chart.ts';
import type { Concept } from './codes.ts';
import { conceptsIn, finite, type Json, list, record, text } from './fhir.ts';
import { coded } from './narrated.ts';
import type { Answer, TumourFindings } from './patient-case.ts';
import { known, type Statement, settle } from './settle.ts';
import { isKnown, type Known, type Missing, missing, type Sourced } from './sourced.ts';
import { sizeOf } from './tumour-size.ts';

/** Number, sizes and spread of the tumours as one source tells them: one imaging study, or the specimen of one operation (case-rules, "Number of tumours"). */

export interface TumourSource {
  /** Observations of this source, whatever they are about. */
  isOf(finding: Finding): boolean;
  takenOn(entry: Entry): string | undefined;
  /** Why there is nothing where it does not speak of these. */
  silence(concepts: readonly Concept[]): Missing;
  /** What the source's text says of them. */
  narrated?: {
    sizes: Statement<number>[];
    numbers: Statement<number>[];
    macrovascular: Statement<Answer | 'uncertain'>[];
  };
}

const questions: Concept[] = [
  'tumour-number',
  'multifocal',
  'tumour-size',
  'tumour-longest',
  'large-vessel-invasion',
  'clinical-m',
  'extrahepatic-spread',
];
export const aboutTumours = (chart: Chart): Finding[] => [
  ...chart.about(...questions),
  ...chart.answered('multifocal'),
];

const aboutSize: Concept[] = ['tumour-size', 'tumour-longest'];
const aboutNumber: Concept[] = ['tumour-number', 'multifocal'];
const aboutSpread: Concept[] = ['extrahepatic-spread', 'clinical-m'];

export function readTumours(chart: Chart, source: TumourSource): TumourFindings {
  const ofSource = (findings: Finding[]) => findings.filter((finding) => source.isOf(finding));
  const of = (concepts: readonly Concept[]) => ofSource(chart.about(...concepts));
  const statement = ({ entry, node }: Finding) => ({
    from: [entry.ref],
    ...optional('takenOn', source.takenOn(entry)),
    ...optional('reported', reportedValue(node)),
  });
  const sizes = nodules(of(aboutSize), statement);
  const readable = sizes.filter((one): one is Known<number> => 'value' in one).sort((a, b) => b.value - a.value);
  const counts = of(['tumour-number']).map((finding) => ({ ...statement(finding), ...countOf(finding.node) }));
  const several = saysSeveral([...of(aboutNumber), ...ofSource(chart.answered('multifocal'))]);
  const narrated = source.narrated ?? { sizes: [], numbers: [], macrovascular: [] };
  const silence = { size: source.silence(aboutSize), number: source.silence(aboutNumber) };
  const number = numberOf(counts, sizes.length, readable, several, narrated.numbers, silence.number);
  const isSeveral = isKnown(number) ? number.value > 1 || number.bound === 'lower' : several || undefined;
  const told =
    readable.length > 0
      ? readable
      : narrated.sizes
          .filter((one) => 'value' in one)
          .map(known)
          .slice(0, 1);
  const large: Concept[] = ['large-vessel-invasion'];
  return {
    number,
    ...(isSeveral === undefined ? {} : { several: isSeveral }),
    sizes: told,
    largest: largestOf(sizes, readable, narrated.sizes, silence.size),
    macrovascular: spread(of(large), statement, source.silence(large), narrated.macrovascular),
    extrahepatic: spread(of(aboutSpread), statement, source.silence(aboutSpread)),
  };
}

type State = (finding: Finding) => Pick<Statement<never>, 'from' | 'takenOn' | 'reported'>;

/** One entry for each size Observation, the longest where it gives several dimensions; the code with the more Observations counts the nodules. */
function nodules(findings: Finding[], statement: State): (Known<number> | Statement<number>)[] {
  const byEntry = new Map<Entry, Finding[]>();
  for (const finding of findings) byEntry.set(finding.entry, [...(byEntry.get(finding.entry) ?? []), finding]);
  const own = [...byEntry].map(([entry, parts]) => {
    const read = parts
      .filter(({ node }) => hasValue(node))
      .map((part) => ({ ...statement(part), ...sizeOf(part.node) }))
      .sort((a, b) => ('value' in b ? b.value : 0) - ('value' in a ? a.value : 0));
    const [longest] = read;
    const size: Statement<number> = longest ?? {
      from: [entry.ref],
      why: 'unreadable',
      detail: 'the size has no value',
    };
    return { longestOnly: entry.concepts.includes('tumour-longest'), size };
  });
  const [tumours, longest] = [own.filter((one) => !one.longestOnly), own.filter((one) => one.longestOnly)];
  const paired = tumours.length > 0 && longest.length === tumours.length ? largerOfEach(tumours, longest) : [];
  const chosen = paired.length > 0 ? paired : tumours.length >= longest.length ? tumours : longest;
  return chosen.map(({ size }) => ('value' in size ? known(size) : size));
}

/** The same nodules told under both codes: each is as large as the larger statement. */
function largerOfEach<T extends { size: Statement<number> }>(one: T[], other: T[]): T[] {
  const value = ({ size }: T) => ('value' in size ? size.value : 0);
  const sorted = (many: T[]) => [...many].sort((a, b) => value(b) - value(a));
  const [a, b] = [sorted(one), sorted(other)];
  return a.map((left, i) => (value(b[i] as T) > value(left) ? (b[i] as T) : left));
}

const hasValue = (node: Json): boolean => Object.keys(node).some((key) => /^(?:value[A-Z]|dataAbsentReason)/.test(key));

function largestOf(
  sizes: (Known<number> | Statement<number>)[],
  readable: Known<number>[],
  narrated: Statement<number>[],
  silence: Missing,
): Sourced<number> {
  const unread = sizes.filter((one): one is Exclude<Statement<number>, { value: number }> => 'why' in one);
  const [largest] = readable;
  // A nodule whose size cannot be read may be the largest.
  if (largest && unread.length > 0) return settle(unread, { silence });
  const told: Statement<number>[] = largest ? [{ ...largest }] : unread;
  return settle(told.length > 0 ? told : narrated, { silence });
}

function countOf(
  node: Json,
):
  | { value: number; reader: 'coded' | 'string'; bound?: 'lower' }
  | { why: 'unreadable' | 'unknown-code' | 'not-stated'; detail: string } {
  const quantity = record(node.valueQuantity);
  if (
    quantity &&
    !/^(?:1|\{.*\}|#|个|枚|nodules?|tumou?rs?|lesions?|count)?$/i.test(text(quantity.code) ?? text(quantity.unit) ?? '')
  )
    return { why: 'unreadable', detail: 'the number has a unit' };
  const comparator = text(quantity?.comparator);
  const number =
    finite(quantity?.value) ?? finite(node.valueInteger) ?? numeral(text(node.valueString) ?? conceptWords(node));
  if (number !== undefined) {
    const least = comparator === '>' ? number + 1 : number;
    if (!Number.isInteger(least) || least < 1 || comparator?.startsWith('<'))
      return { why: 'unreadable', detail: `${comparator ?? ''}${number} is no number of tumours` };
    return { value: least, reader: 'coded', ...(comparator === undefined ? {} : { bound: 'lower' as const }) };
  }
  const answer = answerOf(node);
  if (answer === 'silent') return { why: 'unreadable', detail: 'the number has no value' };
  if (answer?.answer === 'absent') return { value: 1, reader: answer.reader };
  if (answer?.answer === 'present' || valueConcepts(node).includes('multifocal'))
    return { why: 'not-stated', detail: 'several tumours, the number is not stated' };
  return { why: 'unknown-code', detail: 'the answer is not known here' };
}

const numeral = (words: string): number | undefined => (/^\s*\d{1,3}\s*$/.test(words) ? Number(words) : undefined);

function saysSeveral(findings: Finding[]): boolean {
  return findings.some(({ node }) => {
    if (valueConcepts(node).includes('multifocal')) return true;
    const answer = node.valueInteger === undefined && node.valueQuantity === undefined ? answerOf(node) : undefined;
    return answer !== undefined && answer !== 'silent' && answer.answer === 'present';
  });
}

/** A count; else n >= 2 sizes are n; one size alone does not say single. */
function numberOf(
  counts: Statement<number>[],
  sizes: number,
  readable: Known<number>[],
  several: boolean,
  narrated: Statement<number>[],
  silence: Missing,
): Sourced<number> {
  const bySizes: Statement<number>[] =
    sizes >= 2
      ? [
          {
            value: sizes,
            reader: 'derived',
            from: readable.flatMap(({ from }) => from),
            ...optional('takenOn', readable[0]?.takenOn),
          },
        ]
      : [];
  // What is coded stands; the text fills in where nothing is.
  const counted = settle(counts.length > 0 || sizes >= 2 ? counts : narrated, { silence });
  if (isKnown(counted)) {
    const fewer = sizes <= counted.value || counted.bound === 'lower';
    if (fewer && (counted.value > 1 || !several)) return counted;
    const from = [...new Set([...counted.from, ...readable.flatMap((size) => size.from)])];
    return missing(
      'conflict',
      `the number is ${counted.value}, but ${several ? 'several are stated' : `${sizes} sizes are given`}`,
      [{ from, why: 'conflict', ...optional('reported', counted.reported) }],
    );
  }
  if (counted.missing === 'conflict' || (counted.missing !== 'not-stated' && counts.length > 0)) return counted;
  const [derived] = bySizes;
  if (derived) return settle([derived], { silence });
  return several && counted === silence ? missing('not-stated', 'several tumours, the number is not stated') : counted;
}

function spread(
  findings: Finding[],
  statement: State,
  silence: Missing,
  narrated: Statement<Answer | 'uncertain'>[] = [],
): Sourced<Answer> {
  const statements = findings.map(
    (finding): Statement<Answer> => ({ ...statement(finding), ...spreadOf(finding.node) }),
  );
  return settle(coded(statements, narrated.map(definite)), { silence, worstFirst: ['present', 'absent'] });
}

/** A text in doubt is no answer, and no silence either. */
function definite(told: Statement<Answer | 'uncertain'>): Statement<Answer> {
  if (!('value' in told)) return told;
  const { value, ...rest } = told;
  if (value !== 'uncertain') return { ...rest, value };
  return { from: told.from, ...optional('reported', told.reported), why: 'unreadable', detail: 'the text is not sure' };
}

function spreadOf(node: Json): { value: Answer; reader: 'coded' | 'string' } | { why: 'unknown-code'; detail: string } {
  const category = /\bc?p?M([01])/.exec(`${conceptWords(node)} ${text(node.valueString) ?? ''}`)?.[1];
  const concepts = valueConcepts(node);
  if (category === '1') return { value: 'present', reader: 'coded' };
  if (concepts.includes('m0') || category === '0') return { value: 'absent', reader: 'coded' };
  const answer = answerOf(node);
  if (answer === undefined || answer === 'silent' || answer.answer === 'uncertain')
    return { why: 'unknown-code', detail: 'it is answered neither present nor absent' };
  return { value: answer.answer, reader: answer.reader };
}

/** Whether any of a report's conclusion codes is one of the concepts. */
export const concludes = (report: Entry, concept: Concept): boolean =>
  list(report.resource.conclusionCode).some((code) => conceptsIn(code).includes(concept));

export const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
