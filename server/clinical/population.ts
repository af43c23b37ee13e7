// Who is in the population of the plan, of each published score and of the networks (clinical.md "three gates"; NCT07030842). Silence and assumptions: rules of this product.
import type { Stages } from './assessment.ts';
import { calendarDay } from './case/dates.ts';
import type { InputName, Operation, PatientCase, Remark } from './case/patient-case.ts';
import { isKnown, type Missing, type Sourced } from './case/sourced.ts';
import type { RemarkCode } from './remarks.ts';
import { bclcRule } from './staging/bclc.ts';
import { stagesOf } from './staging/stages.ts';
import { isSilent } from './staging/tumour-burden.ts';

/** One fact that bears on a gate: it closes it, leaves it untold, or is assumed while nothing is said. */
export interface Finding {
  effect: 'closes' | 'untold' | 'assumed';
  remark: Remark;
  /** What would settle it. */
  input?: InputName | 'operation' | 'imaging';
}

type Criterion = (patientCase: PatientCase, stages?: Stages) => Finding[];

const remark = (code: RemarkCode, from: string[] = [], params: Record<string, string | number> = {}): Remark => ({
  code,
  ...(from.length > 0 ? { from } : {}),
  ...(Object.keys(params).length > 0 ? { params } : {}),
});

const closes = (code: RemarkCode, from?: string[], params?: Record<string, string | number>): Finding[] => [
  { effect: 'closes', remark: remark(code, from, params) },
];

const untold = (
  code: RemarkCode,
  input: NonNullable<Finding['input']>,
  from?: string[],
  params?: Record<string, string | number>,
): Finding[] => [{ effect: 'untold', remark: remark(code, from, { ...params, settle: input }), input }];

const assumed = (code: RemarkCode, input: InputName, from?: string[]): Finding[] => [
  { effect: 'assumed', remark: remark(code, from, { settle: input }), input },
];

const origin = (fact: Sourced<unknown>): string[] =>
  isKnown(fact) ? fact.from : [...new Set((fact.seen ?? []).flatMap((seen) => seen.from))];

const untoldInput = (input: InputName, fact: Sourced<unknown>): Finding[] =>
  untold('input-missing', input, origin(fact), { input });

const isUnclear = (fact: Missing): boolean =>
  fact.missing === 'conflict' || fact.missing === 'unknown-code' || fact.missing === 'unreadable';

/** A resection whose day is known. */
export const isDated = (operation: Operation | undefined): operation is Operation =>
  operation !== undefined && operation.precision === 'day';

const operation: Criterion = ({ surgery: { timeZero, untold: unclear }, reads }) => {
  if (timeZero) {
    const { refs, date } = timeZero;
    return isDated(timeZero) ? [] : untold('operation-date-imprecise', 'operation', refs, { date });
  }
  const [first] = unclear;
  if (first) return untold('operation-not-told', 'operation', first.refs, { date: first.date });
  // No resection among procedures that were not all read is no finding.
  if (reads.Procedure === 'failed') return untold('read-failed', 'operation', [], { what: 'Procedure' });
  if (reads.Procedure === 'partial') return untold('read-partial', 'operation', [], { what: 'Procedure' });
  return closes('no-resection');
};

const notPlanned: Criterion = ({ surgery: { timeZero } }) =>
  timeZero?.planned ? closes('operation-planned', timeZero.refs, { date: timeZero.date }) : [];

const disease: Criterion = ({ diagnosis }) => {
  const { kind, from, against } = diagnosis;
  const both = [...from, ...(against?.from ?? [])];
  if (kind === 'plainly-else') return closes('not-hcc', both, against ? { against: against.text } : {});
  return kind === 'cannot-tell' ? untold('hcc-not-told', 'histology', both) : [];
};

const notCombined: Criterion = ({ diagnosis }) =>
  diagnosis.kind === 'combined' ? closes('combined-histology', diagnosis.from) : [];

/** While pathology is not final HCC is assumed; an answer that cannot be read may be combined HCC-CCA. */
const histologyReadable: Criterion = ({ diagnosis, inputs: { histology }, pathology }) => {
  if (isKnown(histology) || diagnosis.kind !== 'hcc') return [];
  if (isUnclear(histology)) return untold('histology-not-told', 'histology', origin(histology));
  return pathology.state === 'final' ? [] : assumed('histology-pending', 'histology', pathology.reports);
};

/** The networks' study asked for HCC confirmed by histology. */
const histologyTold: Criterion = (patientCase) => {
  const { diagnosis, inputs, pathology } = patientCase;
  const found = histologyReadable(patientCase);
  if (found.length > 0 || isKnown(inputs.histology) || diagnosis.kind !== 'hcc' || pathology.state !== 'final')
    return found;
  return untold('histology-not-told', 'histology', pathology.reports);
};

const noResidue: Criterion = ({ inputs: { margin } }) =>
  isKnown(margin) && margin.value === 'R2' ? closes('residual-disease', margin.from) : [];

const clearMargin: Criterion = ({ inputs: { margin }, pathology }) => {
  if (isKnown(margin)) return margin.value === 'R1' ? closes('margin-involved', margin.from) : [];
  if (margin.missing === 'conflict') return untold('margin-conflict', 'margin', origin(margin));
  if (pathology.state !== 'final' && !isUnclear(margin)) return assumed('margin-pending', 'margin', pathology.reports);
  return untold('margin-not-told', 'margin', [...origin(margin), ...pathology.reports]);
};

const dayOf = (patientCase: PatientCase): string => calendarDay(patientCase.asOf, patientCase.surgery.timeZero?.start);

/** Liver transplants done by now. One whose day is not known well enough stands neither before nor after. */
function transplants(patientCase: PatientCase): Record<'before' | 'after' | 'unclear', Operation[]> {
  const placed: ReturnType<typeof transplants> = { before: [], after: [], unclear: [] };
  const { timeZero, transplants: all } = patientCase.surgery;
  const today = dayOf(patientCase);
  for (const one of all.filter(({ planned, date }) => !planned && date <= today)) {
    const isUnclear = !timeZero || (one.date.length < timeZero.date.length && timeZero.date.startsWith(one.date));
    placed[isUnclear ? 'unclear' : one.date <= timeZero.date ? 'before' : 'after'].push(one);
  }
  return placed;
}

const dated = ({ refs, date }: Operation) => [refs, date === '' ? {} : { date }] as const;

/** What the scores ask: a transplant before or at the resection closes them, one after it does not. */
const noTransplantBefore: Criterion = (patientCase) => {
  const { before, unclear } = transplants(patientCase);
  const [first] = before;
  if (first) return closes('transplant-before', ...dated(first));
  const [doubtful] = unclear;
  return doubtful ? untold('transplant-before', 'operation', ...dated(doubtful)) : [];
};

/** What the plan and the networks ask: no transplant at any time. */
const noTransplant: Criterion = (patientCase) => {
  const { before, after, unclear } = transplants(patientCase);
  const [first] = before;
  if (first) return closes('transplant-before', ...dated(first));
  const [other] = [...after, ...unclear];
  return other ? closes('transplant-after', ...dated(other)) : [];
};

/** The cohorts had a first resection; two within 90 days are one treatment whose start is not told. */
const firstResection: Criterion = ({ surgery: { reResection, staged, earlier } }) => {
  const [first] = earlier;
  const from = earlier.flatMap(({ refs }) => refs);
  const params = first ? { date: first.date } : {};
  if (reResection) return closes('re-resection', from, params);
  return staged ? untold('staged-operation', 'operation', from, params) : [];
};

const therapyParams = (therapies: PatientCase['therapies'], kind: 'neoadjuvant' | 'adjuvant') => {
  const given = therapies.find((therapy) => therapy.kind === kind) ?? therapies.find(({ kind }) => kind === 'unclear');
  return given ? { what: given.what, date: given.date } : {};
};

const untreated =
  (name: 'neoadjuvant' | 'adjuvant'): Criterion =>
  ({ inputs, therapies }) => {
    const fact = inputs[name];
    if (!isKnown(fact)) return untold(`${name}-not-told`, name, origin(fact), therapyParams(therapies, name));
    if (fact.value === 'present') return closes(`${name}-given`, fact.from, therapyParams(therapies, name));
    return fact.reader === 'derived' ? assumed(`${name}-none-recorded`, name) : [];
  };

const noNeoadjuvant = untreated('neoadjuvant');
const noAdjuvant = untreated('adjuvant');

const noMacrovascular: Criterion = ({ inputs: { macrovascularInvasion: fact }, pathology }) => {
  if (isKnown(fact)) return fact.value === 'present' ? closes('macrovascular-invasion', fact.from) : [];
  if (!isSilent(fact)) return untoldInput('macrovascularInvasion', fact);
  const code = pathology.state === 'final' ? 'macrovascular-none-stated' : 'macrovascular-pending';
  return assumed(code, 'macrovascularInvasion', pathology.reports);
};

const noSpread: Criterion = ({ inputs: { extrahepaticSpread: fact } }) => {
  if (isKnown(fact)) return fact.value === 'present' ? closes('extrahepatic-spread', fact.from) : [];
  if (!isSilent(fact)) return untoldInput('extrahepaticSpread', fact);
  return assumed('extrahepatic-none-stated', 'extrahepaticSpread');
};

const ableBodied: Criterion = ({ inputs: { ecog } }) => {
  if (!isKnown(ecog)) return assumed('ecog-not-told', 'ecog', origin(ecog));
  return ecog.value >= bclcRule.advancedFromEcog ? closes('ecog-two-or-more', ecog.from, { value: ecog.value }) : [];
};

/** BCLC 0 or A before surgery. What rests on performance status or spread has its own reason beside this one. */
const earlyStage: Criterion = (patientCase, stages = stagesOf(patientCase)) => {
  const { tumours } = patientCase;
  if (stages.bclc === '0' || stages.bclc === 'A') return [];
  const source = stages.source === 'none' ? undefined : tumours[stages.source];
  const from = source ? [...origin(source.number), ...origin(source.largest)] : [];
  if (stages.bclc !== 'cannot-tell') return closes('bclc-beyond-a', [...new Set(from)], { stage: stages.bclc });
  const where = stages.source === 'pathology' ? 'Pathology' : 'Imaging';
  const input: InputName = source && isKnown(source.largest) ? `tumourNumber${where}` : `tumourSize${where}`;
  return untold('bclc-not-told', input, [...new Set(from)]);
};

const noRecurrence: Criterion = ({ recurrence }) =>
  recurrence ? closes('recurrence-recorded', recurrence.from, { date: recurrence.date }) : [];

const pathologyFinal: Criterion = ({ pathology: { state, since, reports } }) =>
  state === 'final'
    ? []
    : untold('pathology-pending', 'histology', reports, since === undefined ? {} : { date: since });

/** Which a gate asks is in gates.ts. */
export const criteria = {
  operation,
  notPlanned,
  disease,
  notCombined,
  histologyReadable,
  histologyTold,
  noResidue,
  clearMargin,
  noTransplantBefore,
  noTransplant,
  firstResection,
  noNeoadjuvant,
  noAdjuvant,
  noMacrovascular,
  noSpread,
  ableBodied,
  earlyStage,
  noRecurrence,
  pathologyFinal,
} satisfies Record<string, Criterion>;
export type CriterionName = keyof typeof criteria;
