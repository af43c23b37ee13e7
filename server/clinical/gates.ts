// The three gates (clinical.md; NCT07030842): open, closed or cannot tell, each with its reasons.
import type { Assessment, Gate, GateState, NetworkResult, ScoreId, Stages } from './assessment.ts';
import { recurrenceScores } from './assessment.ts';
import type { PatientCase, Remark } from './case/patient-case.ts';
import { type CriterionName, criteria, type Finding } from './population.ts';
import type { RemarkCode } from './remarks.ts';

/** A gate and everything it was judged by. */
export interface Judged {
  gate: Gate;
  findings: Finding[];
}

export type NetworkId = NetworkResult['id'];

/** Closed by any closing fact, else cannot tell by any untold one, else open under what is assumed. */
function judge(findings: Finding[], open: Remark[]): Judged {
  const remarks = (effect: Finding['effect']) =>
    findings.filter((finding) => finding.effect === effect).map(({ remark }) => remark);
  const closed = remarks('closes');
  const untold = remarks('untold');
  if (closed.length > 0) return { gate: { state: 'closed', reasons: distinct(closed) }, findings };
  if (untold.length > 0) return { gate: { state: 'cannot-tell', reasons: distinct(untold) }, findings };
  return { gate: { state: 'open', reasons: distinct([...open, ...remarks('assumed')]) }, findings };
}

/** The first of each code and params. */
export function distinct(remarks: Remark[]): Remark[] {
  const seen = new Set<string>();
  return remarks.filter(({ code, params }) => {
    const key = JSON.stringify([code, params?.settle ?? params?.input ?? '']);
    return seen.has(key) ? false : seen.add(key);
  });
}

/** What each gate asks of a patient whose operation and disease are known. */
export const gateCriteria = {
  plan: ['noTransplant', 'notPlanned', 'noResidue'],
  score: [
    'notCombined',
    'noTransplantBefore',
    'firstResection',
    'noResidue',
    'noNeoadjuvant',
    'histologyReadable',
    'noSpread',
  ],
  /** All but ERASL-pre. */
  afterOperation: ['notPlanned'],
  /** All but ERS, which scores the margin and vascular invasion itself. */
  recurrenceScore: ['clearMargin', 'noMacrovascular'],
  network: [
    'notCombined',
    'noTransplant',
    'firstResection',
    'noRecurrence',
    'noResidue',
    'clearMargin',
    'noNeoadjuvant',
    'noAdjuvant',
    'noMacrovascular',
    'noSpread',
    'ableBodied',
    'earlyStage',
    'histologyTold',
  ],
  postoperative: ['notPlanned', 'pathologyFinal'],
} as const satisfies Record<string, readonly CriterionName[]>;

const asked = (patientCase: PatientCase, names: readonly CriterionName[], stages?: Stages): Finding[] =>
  names.flatMap((name) => criteria[name](patientCase, stages));

/** Without an operation nothing else is worth asking, but what the disease was. */
function askedOfOperation(patientCase: PatientCase, names: readonly CriterionName[], stages?: Stages): Finding[] {
  if (patientCase.surgery.timeZero) return asked(patientCase, ['operation', 'disease', ...names], stages);
  const disease = asked(patientCase, ['disease']).filter(({ effect }) => effect === 'closes');
  return [...asked(patientCase, ['operation']), ...disease];
}

const basis = (patientCase: PatientCase, code: RemarkCode): Remark => {
  const from = [...(patientCase.surgery.timeZero?.refs ?? []), ...patientCase.diagnosis.from];
  return { code, ...(from.length > 0 ? { from } : {}) };
};

/** Resected HCC, not a transplant: also BCLC B, R1 and treated patients (they recur most). A recurrence replaces the schedule, not the plan. */
export function planGate(patientCase: PatientCase): Judged {
  const { timeZero } = patientCase.surgery;
  const notes: Remark[] = [
    { ...basis(patientCase, 'hcc-resected'), ...(timeZero ? { params: { date: timeZero.date } } : {}) },
    ...asked(patientCase, ['notCombined', 'noRecurrence']).map(({ remark }) => remark),
  ];
  return judge(askedOfOperation(patientCase, gateCriteria.plan), notes);
}

/** Liver function is judged for everyone; each recurrence score for its own cohort. ERS scores the margin and vascular invasion itself. */
export function scoreGate(patientCase: PatientCase, id: ScoreId): Judged {
  if (!isRecurrenceScore(id) && id !== 'ers') return judge([], []);
  const findings = askedOfOperation(patientCase, [
    ...gateCriteria.score,
    ...(id === 'erasl-pre' ? [] : gateCriteria.afterOperation),
    ...(id === 'ers' ? [] : gateCriteria.recurrenceScore),
  ]);
  return judge(findings, [basis(patientCase, 'within-cohort')]);
}

export const isRecurrenceScore = (id: ScoreId): boolean => (recurrenceScores as readonly ScoreId[]).includes(id);

/** What the gates of the recurrence scores say together: open if any is open, else cannot tell if any, else closed. */
export function scoresGate(gates: Gate[]): Gate {
  const state: GateState =
    (['open', 'cannot-tell'] as const).find((one) => gates.some((gate) => gate.state === one)) ?? 'closed';
  return { state, reasons: distinct(gates.filter((gate) => gate.state === state).flatMap(({ reasons }) => reasons)) };
}

/** The network that applies: preoperative until pathology is final. */
export const applyingNetwork = ({ pathology }: PatientCase): NetworkId =>
  pathology.state === 'final' ? 'postoperative' : 'preoperative';

/** The study's criteria, judged on what can be known at that stage. Missing MRI or slides do not close it. */
export function networkGate(patientCase: PatientCase, stages: Stages, id: NetworkId): Judged {
  const names = [...gateCriteria.network, ...(id === 'postoperative' ? gateCriteria.postoperative : [])];
  const findings = askedOfOperation(patientCase, names, stages);
  return judge(findings, [basis(patientCase, 'within-study-criteria')]);
}

/** Nothing to say, one info card with the reason, or the full card (before a planned operation: of the scores ERASL-pre alone). */
export function voiceOf(patientCase: PatientCase, plan: Gate): Assessment['voice'] {
  const codes = plan.reasons.map(({ code }) => code);
  if (codes.includes('no-resection') || codes.includes('not-hcc')) return 'none';
  if (codes.every((code) => code === 'operation-planned')) return 'card';
  return plan.state === 'open' && patientCase.diagnosis.kind !== 'combined' ? 'card' : 'info';
}
