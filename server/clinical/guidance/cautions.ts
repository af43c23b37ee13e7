// What is checked before any adjuvant or trial option opens (exclusion criteria of the adjuvant trials [check each protocol]). Missing data is never "clear".
import type { Caution, ScoreResult } from '../assessment.ts';
import type { EvidenceConcept } from '../case/codes.ts';
import { addMonths, daysBetween } from '../case/dates.ts';
import type { Evidence, InputName, PatientCase } from '../case/patient-case.ts';
import { isKnown, type Known } from '../case/sourced.ts';
import { factOf } from '../scores/required.ts';
import type { Source } from '../source.ts';

export const cautionRule = {
  plateletsBelow: 100,
  endoscopyMonths: 6,
  bleedMonths: 6,
  infarctionMonths: 3,
  systolicFrom: 150,
  diastolicAbove: 100,
  surgeryDays: 28,
  ecogAbove: 1,
  antiviralDays: 14,
} as const;

export const cautionSource: Source = {
  citation: { text: 'Exclusion criteria of the adjuvant trials and of their drugs' },
  tells:
    'What is checked before an adjuvant or trial option is opened. Each is present, absent or not assessed: missing data is never "clear".',
  toOpen: ["Each protocol's own text of every limit in the section on cautions."],
};

export const cautionIds = [
  'varices-or-portal-hypertension',
  'no-recent-endoscopy',
  'recent-gi-bleed',
  'anticoagulation',
  'recent-infarction-or-stroke',
  'uncontrolled-hypertension-or-proteinuria',
  'surgery-within-28-days',
  'autoimmune-disease',
  'transplant',
  'child-pugh-b-or-c',
  'ecog-above-1',
  'hbv-without-antiviral',
  'hbv-and-hcv',
  'pregnancy',
  'mixed-histology',
  'liver-failure-after-resection',
] as const;
export type CautionId = (typeof cautionIds)[number];

interface Facts {
  patientCase: PatientCase;
  /** Calendar day. */
  asOf: string;
  childPugh: ScoreResult;
}

type Told = Omit<Caution, 'id'>;

const notAssessed: Told = { state: 'not-assessed' };

const told = (state: Caution['state'], from: string[], rest: Partial<NonNullable<Caution['evidence']>> = {}): Told =>
  from.length > 0 ? { state, evidence: { from, ...rest } } : { state };

const byEvidence = (state: Caution['state'], { from, date, value, unit }: Evidence): Told =>
  told(state, from, {
    ...(date === undefined ? {} : { date }),
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
  });

const byFact = (state: Caution['state'], { from, takenOn, value, unit }: Known<unknown>): Told =>
  told(state, from, {
    ...(takenOn === undefined ? {} : { date: takenOn }),
    ...(typeof value === 'number' ? { value } : {}),
    ...(unit === undefined ? {} : { unit }),
  });

/** The latest statement about a concept. */
const latest = ({ patientCase }: Facts, concept: EvidenceConcept): Evidence | undefined =>
  patientCase.evidence
    .filter((evidence) => evidence.concept === concept)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .at(-1);

const isPresent = (evidence: Evidence | undefined): evidence is Evidence => evidence?.state === 'present';

/** Present or absent as the chart states it; silence is not assessed. */
const stated = (facts: Facts, concept: EvidenceConcept): Told => {
  const found = latest(facts, concept);
  return found ? byEvidence(found.state, found) : notAssessed;
};

/** Present when it happened within so many months, or on a day not told; an older event says nothing of the recent past. */
function recent(facts: Facts, concepts: EvidenceConcept[], months: number): Told {
  const since = addMonths(facts.asOf, -months);
  const found = concepts.map((concept) => latest(facts, concept));
  const hit = found.filter(isPresent).find(({ date }) => date === undefined || date >= since);
  if (hit) return byEvidence('present', hit);
  const [first] = found;
  return first && found.every((one) => one?.state === 'absent') ? byEvidence('absent', first) : notAssessed;
}

/** The value nearest to now, else the one from before surgery. */
function value(
  facts: Facts,
  concept: EvidenceConcept,
  input: InputName,
): { value: number; told: (state: Caution['state']) => Told } | undefined {
  const now = latest(facts, concept);
  if (now?.value !== undefined) return { value: now.value, told: (state) => byEvidence(state, now) };
  const before = factOf(facts.patientCase.inputs, input);
  if (!isKnown(before) || typeof before.value !== 'number') return undefined;
  return { value: before.value, told: (state) => byFact(state, before) };
}

/** A serology, from the latest result, the value before surgery, or the problem list (which can only say present). */
function serology(facts: Facts, concept: EvidenceConcept, input: 'hbsag' | 'antiHcv', problem: EvidenceConcept): Told {
  const now = latest(facts, concept);
  if (now) return byEvidence(now.state, now);
  const before = facts.patientCase.inputs[input];
  if (isKnown(before)) return byFact(before.value, before);
  const listed = latest(facts, problem);
  return isPresent(listed) ? byEvidence('present', listed) : notAssessed;
}

/** HCV in the blood: by its RNA. Antibodies stay after a cure, so that without RNA they rule it out or tell nothing. */
function viraemia(facts: Facts): Told {
  const rna = latest(facts, 'hcv-rna');
  if (rna) return byEvidence(rna.state, rna);
  const antibodies = serology(facts, 'anti-hcv', 'antiHcv', 'hepatitis-c');
  return antibodies.state === 'present' ? { ...antibodies, state: 'not-assessed' } : antibodies;
}

/** The last day of the facts used. */
const lastDayOf = (used: readonly Known<unknown>[]): { date?: string } => {
  const date = used
    .flatMap(({ takenOn }) => takenOn ?? [])
    .sort()
    .at(-1);
  return date === undefined ? {} : { date };
};

const judges: Record<CautionId, (facts: Facts) => Told> = {
  'varices-or-portal-hypertension': (facts) => {
    const sign = (['varices', 'portal-hypertension', 'splenomegaly'] as const)
      .map((one) => latest(facts, one))
      .find(isPresent);
    if (sign) return byEvidence('present', sign);
    const platelets = value(facts, 'platelets', 'platelets');
    if (platelets && platelets.value < cautionRule.plateletsBelow) return platelets.told('present');
    const varices = latest(facts, 'varices');
    return varices && platelets ? byEvidence('absent', varices) : notAssessed;
  },
  'no-recent-endoscopy': (facts) => {
    const done = latest(facts, 'endoscopy');
    if (!isPresent(done) || done.date === undefined) return notAssessed;
    return byEvidence(done.date >= addMonths(facts.asOf, -cautionRule.endoscopyMonths) ? 'absent' : 'present', done);
  },
  'recent-gi-bleed': (facts) => recent(facts, ['gi-bleed'], cautionRule.bleedMonths),
  anticoagulation: (facts) => stated(facts, 'anticoagulant'),
  'recent-infarction-or-stroke': (facts) =>
    recent(facts, ['myocardial-infarction', 'stroke'], cautionRule.infarctionMonths),
  'uncontrolled-hypertension-or-proteinuria': (facts) => {
    const systolic = latest(facts, 'blood-pressure-systolic');
    const diastolic = latest(facts, 'blood-pressure-diastolic');
    if (systolic?.value !== undefined && systolic.value >= cautionRule.systolicFrom)
      return byEvidence('present', systolic);
    if (diastolic?.value !== undefined && diastolic.value > cautionRule.diastolicAbove)
      return byEvidence('present', diastolic);
    const protein = [latest(facts, 'proteinuria'), latest(facts, 'urine-protein')];
    const found = protein.find(isPresent);
    if (found) return byEvidence('present', found);
    const isClear =
      systolic?.value !== undefined && diastolic?.value !== undefined && protein.some((one) => one?.state === 'absent');
    return isClear ? byEvidence('absent', systolic) : notAssessed;
  },
  'surgery-within-28-days': ({ patientCase: { surgery }, asOf }) => {
    const { timeZero } = surgery;
    if (timeZero?.precision !== 'day' || timeZero.planned) return notAssessed;
    const isRecent = daysBetween(timeZero.date, asOf) < cautionRule.surgeryDays;
    return told(isRecent ? 'present' : 'absent', timeZero.refs, { date: timeZero.date });
  },
  'autoimmune-disease': (facts) => stated(facts, 'autoimmune-disease'),
  transplant: (facts) => {
    const [liver] = facts.patientCase.surgery.transplants.filter(({ planned }) => !planned);
    return liver
      ? told('present', liver.refs, liver.date === '' ? {} : { date: liver.date })
      : stated(facts, 'transplant');
  },
  'child-pugh-b-or-c': ({ patientCase, childPugh }) => {
    if (childPugh.group === undefined || childPugh.value === undefined) return notAssessed;
    const used = childPugh.used.map((name) => factOf(patientCase.inputs, name)).filter(isKnown);
    const from = [...new Set(used.flatMap((fact) => fact.from))];
    return told(childPugh.group === 'A' ? 'absent' : 'present', from, { value: childPugh.value, ...lastDayOf(used) });
  },
  'ecog-above-1': (facts) => {
    const ecog = value(facts, 'ecog', 'ecog');
    return ecog ? ecog.told(ecog.value > cautionRule.ecogAbove ? 'present' : 'absent') : notAssessed;
  },
  'hbv-without-antiviral': (facts) => {
    const hbv = serology(facts, 'hbsag', 'hbsag', 'hepatitis-b');
    if (hbv.state !== 'present') return hbv;
    const antiviral = latest(facts, 'antiviral');
    if (isPresent(antiviral)) {
      if (antiviral.date === undefined) return notAssessed;
      const isLong = daysBetween(antiviral.date, facts.asOf) >= cautionRule.antiviralDays;
      return byEvidence(isLong ? 'absent' : 'present', antiviral);
    }
    // no antiviral on a list read to its end is a positive finding here, not a clear one; a medicine without a name may be one
    if (isPresent(latest(facts, 'unnamed-medicine'))) return notAssessed;
    return facts.patientCase.reads.MedicationRequest === 'complete' || antiviral ? hbv : notAssessed;
  },
  'hbv-and-hcv': (facts) => {
    const hbv = serology(facts, 'hbsag', 'hbsag', 'hepatitis-b');
    if (hbv.state === 'absent') return hbv;
    const hcv = viraemia(facts);
    return hbv.state === 'present' || hcv.state === 'absent' ? hcv : notAssessed;
  },
  pregnancy: (facts) => {
    const found = stated(facts, 'pregnancy');
    const { sex } = facts.patientCase.inputs;
    return found.state === 'not-assessed' && isKnown(sex) && sex.value === 'male' ? byFact('absent', sex) : found;
  },
  'mixed-histology': ({ patientCase: { diagnosis, inputs, pathology } }) => {
    const { kind, from, date } = diagnosis;
    if (kind === 'combined') return told('present', from, date === undefined ? {} : { date });
    const { histology } = inputs;
    if (!isKnown(histology) || pathology.state !== 'final') return notAssessed;
    return byFact(histology.value === 'combined' ? 'present' : 'absent', histology);
  },
  'liver-failure-after-resection': (facts) => stated(facts, 'post-hepatectomy-liver-failure'),
};

export const cautions = (facts: Facts): Caution[] => cautionIds.map((id) => ({ id, ...judges[id](facts) }));
