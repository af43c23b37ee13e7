import { reportedConcept } from './answer.ts';
import type { Chart, Entry, Finding } from './chart.ts';
import type { Concept } from './codes.ts';
import { systemOf } from './coding.ts';
import { codingsOf, conceptsIn, list } from './fhir.ts';
import type { Statement } from './settle.ts';

/** What the tumour is, as coded: ICD-O-3 or a SNOMED morphology as an answer, or a report's conclusion code. An unknown code is never "something else". */

export type HistologyKind = 'hcc' | 'combined' | 'else';

const elses: readonly Concept[] = ['cholangiocarcinoma', 'liver-metastasis', 'benign-liver-tumour'];

/** Answers to the histology question, and answers in ICD-O-3 or with a morphology known here whatever the question's code. */
export function histologyFindings(chart: Chart): Finding[] {
  const icdO3 = chart.of('Observation').flatMap((entry) =>
    [entry.resource, ...list(entry.resource.component)]
      .filter((node) => node.valueCodeableConcept !== undefined)
      .filter((node) => codingsOf(node.valueCodeableConcept).some((coding) => systemOf(coding) === 'icdO3'))
      .map((node) => ({ entry, node })),
  );
  const all = [...chart.about('histology'), ...chart.answered('hcc', 'combined', ...elses), ...icdO3];
  const known = new Map(all.map((finding) => [finding.node, finding]));
  return [...known.values()].filter(({ entry }) => !chart.superseded.has(entry.ref));
}

export function histologyStatements(
  findings: Finding[],
  reports: Entry[],
  state: (finding: Finding) => Pick<Statement<never>, 'from' | 'takenOn' | 'reported' | 'specimen'>,
): Statement<HistologyKind>[] {
  const unknown = { why: 'unknown-code', detail: 'the histology is not known here' } as const;
  return [
    ...findings.map(
      (finding): Statement<HistologyKind> => ({
        ...state(finding),
        ...(histologyOf(finding.node.valueCodeableConcept) ?? unknown),
      }),
    ),
    ...reports.flatMap((report) =>
      list(report.resource.conclusionCode).flatMap((code): Statement<HistologyKind>[] => {
        const read = histologyOf(code);
        return read ? [{ from: [report.ref], reported: { value: reportedConcept(code) }, ...read }] : [];
      }),
    ),
  ];
}

/** Undefined for a code of no histology; codes that contradict one another cannot be read. */
function histologyOf(
  concept: unknown,
): { value: HistologyKind; reader: 'coded' } | { why: 'unreadable' | 'unknown-code'; detail: string } | undefined {
  const known = new Set(kindsIn(conceptsIn(concept)));
  const [kind] = known;
  if (known.size > 1) return { why: 'unreadable', detail: 'its codes contradict one another' };
  if (kind) return { value: kind, reader: 'coded' };
  const isMorphology = codingsOf(concept).some((coding) => systemOf(coding) === 'icdO3');
  return isMorphology ? { why: 'unknown-code', detail: 'the histology is not known here' } : undefined;
}

export const kindsIn = (concepts: readonly Concept[]): HistologyKind[] =>
  concepts.flatMap((one): HistologyKind[] =>
    one === 'hcc' || one === 'combined' ? [one] : elses.includes(one) ? ['else'] : [],
  );
