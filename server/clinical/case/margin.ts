import { answerOf, conceptWords, reportedConcept, valueConcepts } from './answer.ts';
import type { Entry, Finding } from './chart.ts';
import type { Concept } from './codes.ts';
import { conceptsIn, type Json, list, text } from './fhir.ts';
import { measured } from './measurement.ts';
import { coded, type Narrated } from './narrated.ts';
import type { Inputs } from './patient-case.ts';
import { type Statement, settle } from './settle.ts';
import type { Missing, Reported } from './sourced.ts';

/** Resection margin (case-rules, "Margin"): R1 involved or distance 0, R0 clear or a distance beyond the hospital's limit, R2 as classified. */

type Margin = 'R0' | 'R1' | 'R2';
type Read =
  | { value: Margin; reader: 'coded' | 'string'; reported?: Reported }
  | { why: 'unknown-code' | 'unreadable'; detail: string };
type State = (finding: Finding) => Pick<Statement<never>, 'from' | 'takenOn' | 'reported' | 'specimen'>;

interface Sources {
  about(...concepts: Concept[]): Finding[];
  answered(...concepts: Concept[]): Finding[];
  state: State;
  silence: Missing;
  reports: Entry[];
  narrated: Pick<Narrated, 'margin' | 'marginDistance'>;
  clearMm: number;
}

export function readMargin({
  about,
  answered,
  state,
  silence,
  reports,
  narrated,
  clearMm,
}: Sources): Pick<Inputs, 'margin' | 'marginDistance'> {
  const distances = about('margin-distance').map((finding) => ({
    finding,
    read: measured(finding.node, { unit: 'mm', zero: true }),
  }));
  const questions = about('margin', 'margin-involved', 'margin-clear');
  const values = answered('margin-involved', 'margin-clear', 'r0', 'r1', 'r2');
  const nodes = new Map([...questions, ...values].map((finding) => [finding.node, finding]));
  const statements: Statement<Margin>[] = [
    ...[...nodes.values()].map((finding) => ({ ...state(finding), ...marginOf(finding.node) })),
    ...distances.flatMap(({ finding, read }): Statement<Margin>[] => {
      if ('why' in read) return [{ ...state(finding), ...read }];
      // "less than 1 mm" may be none at all.
      if (read.bound === 'upper')
        return [{ ...state(finding), why: 'unreadable', detail: 'the distance is only known to be less' }];
      return [{ ...state(finding), value: isClear(read, clearMm) ? 'R0' : 'R1', reader: read.reader }];
    }),
    ...reports.flatMap((report) =>
      list(report.resource.conclusionCode).flatMap((code): Statement<Margin>[] => {
        const value = byConcept(conceptsIn(code));
        return value
          ? [{ from: [report.ref], reported: { value: reportedConcept(code) }, value, reader: 'coded' }]
          : [];
      }),
    ),
  ];
  const told = statements.some((one) => 'value' in one && one.value === 'R2')
    ? statements.filter((one) => !('value' in one && one.value === 'R1'))
    : statements;
  const own = distances.map(({ finding, read }): Statement<number> => ({ ...state(finding), ...read, unit: 'mm' }));
  return {
    margin: settle<Margin>([...told, ...narrated.margin], { silence }),
    marginDistance: settle(closest(coded(own, narrated.marginDistance)), { silence }),
  };
}

/** "More than 5 mm" is clear wherever 5 mm is not less than the limit. */
const isClear = ({ value, bound }: { value: number; bound?: 'lower' | 'upper' }, clearMm: number): boolean =>
  value > clearMm || (bound === 'lower' && value === clearMm);

/** Several margins were measured: the closest counts. */
function closest(statements: Statement<number>[]): Statement<number>[] {
  const told = statements.filter((one): one is Extract<Statement<number>, { value: number }> => 'value' in one);
  const [first, ...rest] = told;
  return first ? [rest.reduce((least, one) => (one.value < least.value ? one : least), first)] : statements;
}

function byConcept(concepts: Concept[]): Margin | undefined {
  if (concepts.includes('r2')) return 'R2';
  if (concepts.includes('r1') || concepts.includes('margin-involved')) return 'R1';
  return concepts.includes('r0') || concepts.includes('margin-clear') ? 'R0' : undefined;
}

function marginOf(node: Json): Read {
  const answered = byConcept(valueConcepts(node));
  if (answered) return { value: answered, reader: 'coded' };
  const words = text(node.valueString) ?? conceptWords(node);
  const stated = /\bR([012])\b/.exec(words)?.[1];
  if (stated !== undefined) return { value: `R${stated}` as Margin, reader: 'string' };
  if (/^\s*(?:clear|close|free|negative|uninvolved|not involved|阴性|未累及)/i.test(words))
    return { value: 'R0', reader: 'string' };
  if (/^\s*(?:involved|positive|阳性|累及)/i.test(words)) return { value: 'R1', reader: 'string' };
  const answer = answerOf(node);
  if (answer === 'silent') return { why: 'unreadable', detail: 'the margin has no answer' };
  if (!answer || answer.answer === 'uncertain') return { why: 'unknown-code', detail: 'the answer is not known here' };
  const clear = conceptsIn(node.code).includes('margin-clear');
  const value = (answer.answer === 'present') !== clear ? 'R1' : 'R0';
  // "absent" says nothing without its question
  return { value, reader: answer.reader, reported: { value } };
}
