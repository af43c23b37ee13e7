// Chan et al., J Hepatol 2018;69:1284-93, doi 10.1016/j.jhep.2018.08.027: early recurrence after resection of HCC, before (pre) and after (post) pathology.
import type { ScoreResult } from '../assessment.ts';
import type { InputName, Inputs } from '../case/patient-case.ts';
import { afpFloor, largestBelievedSizeCm } from '../case/plausible.ts';
import type { Source } from '../source.ts';
import { albi, albiGrade } from './albi.ts';
import { mayBeHigher, required, type Scored, usable } from './required.ts';

export type EraslGroup = 'low' | 'intermediate' | 'high';

export const eraslPreRule = {
  male: 0.818,
  albi23: 0.447,
  lnAfp: 0.1,
  lnSize: 0.58,
  number: 0.492,
  mvi: 0,
  lowTo: 2.558,
  intermediateTo: 3.521,
} as const;

export const eraslPostRule = {
  male: 0.677,
  albi23: 0.458,
  lnAfp: 0.082,
  lnSize: 0.451,
  number: 0.379,
  mvi: 0.661,
  lowTo: 2.332,
  intermediateTo: 3.445,
} as const;

/** Two-year recurrence-free survival seen per group: all cohorts pooled, the derivation cohort (18 %) included. */
export const eraslObserved = {
  pre: {
    low: { percent: 64.82, low: 62.23, high: 67.28, n: 1735 },
    intermediate: { percent: 42.46, low: 39.56, high: 45.33, n: 1536 },
    high: { percent: 20.7, low: 16.67, high: 25.04, n: 494 },
  },
  post: {
    low: { percent: 71.03, low: 68.18, high: 73.67, n: 1181 },
    intermediate: { percent: 47.51, low: 44.23, high: 50.72, n: 1057 },
    high: { percent: 26.1, low: 20.77, high: 31.72, n: 313 },
  },
} as const;

/** What each coefficient is multiplied by. */
export const eraslTerms: Record<Exclude<keyof typeof eraslPreRule, 'lowTo' | 'intermediateTo'>, string> = {
  male: 'sex: male 1, female 0',
  albi23: 'ALBI before surgery: grade 2 or 3 is 1, grade 1 is 0',
  mvi: 'microvascular invasion in the specimen: present 1, absent 0',
  lnAfp: 'natural logarithm of AFP before surgery in µg/L (the same number as ng/mL)',
  lnSize: 'natural logarithm of the diameter of the largest tumour in cm',
  number: 'number of tumours: single 0, two or three 1, four or more 2',
};

export const eraslSource: Source = {
  citation: { text: 'Chan et al., J Hepatol 2018;69:1284-93', doi: '10.1016/j.jhep.2018.08.027' },
  tells:
    'Early recurrence after resection of HCC, before (ERASL-pre) and after (ERASL-post) pathology: one of three groups, and the recurrence-free survival at 2 years seen in that group.',
  holds: [
    'Any recurrence counts, not only an aggressive one. Survival is that of all cohorts pooled, the derivation cohort (18 %) included.',
    "The baseline hazard is not published: a patient's own probability cannot be computed, and none is shown.",
    'Discrimination in external cohorts: c 0.60 to 0.72; in a later CT cohort (Recurr-NET) 0.52 to 0.62. Calibration slopes 0.59 to 1.21. Therefore always "not validated at this site".',
  ],
  ours: [
    `AFP counts as at least ${afpFloor} µg/L. A result printed as "<x" counts as x; ">x" counts as x and the group is shown as "at least".`,
    'ERASL-pre takes size and number from imaging only, ERASL-post from pathology only; never one from each. AFP, bilirubin and albumin must predate the operation.',
    `A size of 0 or above ${largestBelievedSizeCm} cm is not used. Several tumours without a count: no score.`,
  ],
  toOpen: [
    'Tables 2 to 4: the coefficients, both cut points of each score, and the survival of each group with its interval.',
    'The inclusion criteria, which decide for whom a group may be shown.',
  ],
};

export interface EraslInput {
  male: boolean;
  /** ALBI grade 2 or 3. */
  albi23: boolean;
  /** ug/L (= ng/mL). */
  afp: number;
  /** Largest tumour, cm. */
  size: number;
  number: number;
  mvi?: boolean;
}

/** 0 single, 1 two or three, 2 four or more. */
export const eraslNumber = (number: number): 0 | 1 | 2 => (number <= 1 ? 0 : number <= 3 ? 1 : 2);

type EraslRule = typeof eraslPreRule | typeof eraslPostRule;

const erasl = (rule: EraslRule, input: EraslInput): number =>
  rule.male * Number(input.male) +
  rule.albi23 * Number(input.albi23) +
  rule.mvi * Number(input.mvi ?? false) +
  rule.lnAfp * Math.log(Math.max(afpFloor, input.afp)) +
  rule.lnSize * Math.log(input.size) +
  rule.number * eraslNumber(input.number);

export const eraslPre = (input: EraslInput): number => erasl(eraslPreRule, input);
export const eraslPost = (input: EraslInput & { mvi: boolean }): number => erasl(eraslPostRule, input);

export const eraslGroup = (rule: EraslRule, value: number): EraslGroup =>
  value <= rule.lowTo ? 'low' : value <= rule.intermediateTo ? 'intermediate' : 'high';

const shared = ['sex', 'albumin', 'bilirubin', 'afp'] as const;

/** Size and number from imaging only. */
export function scoreEraslPre({ inputs }: { inputs: Inputs }): Scored {
  const found = required(inputs, [...shared, 'tumourSizeImaging', 'tumourNumberImaging'] as const);
  if (found.missing) return found;
  const { tumourSizeImaging, tumourNumberImaging, ...rest } = found.values;
  const value = eraslPre({ ...common(rest), size: tumourSizeImaging, number: tumourNumberImaging });
  return result('pre', value, inputs, [...shared, 'tumourSizeImaging', 'tumourNumberImaging']);
}

/** Size and number from pathology only. */
export function scoreEraslPost({ inputs }: { inputs: Inputs }): Scored {
  const found = required(inputs, [...shared, 'mvi', 'tumourSizePathology', 'tumourNumberPathology'] as const);
  if (found.missing) return found;
  const { tumourSizePathology, tumourNumberPathology, mvi, ...rest } = found.values;
  const value = eraslPost({
    ...common(rest),
    size: tumourSizePathology,
    number: tumourNumberPathology,
    mvi: mvi === 'present',
  });
  return result('post', value, inputs, [...shared, 'mvi', 'tumourSizePathology', 'tumourNumberPathology']);
}

const common = (values: { sex: 'male' | 'female'; albumin: number; bilirubin: number; afp: number }) => ({
  male: values.sex === 'male',
  albi23: albiGrade(albi(values.bilirubin, values.albumin)) !== '1',
  afp: values.afp,
});

const isNumber = (name: InputName): name is 'tumourNumberImaging' | 'tumourNumberPathology' =>
  name === 'tumourNumberImaging' || name === 'tumourNumberPathology';

/** "Four or more" scores no more, however many there are. */
const isMost = (inputs: Inputs, name: 'tumourNumberImaging' | 'tumourNumberPathology'): boolean =>
  eraslNumber(usable(inputs, name)?.value ?? 1) === 2;

function result(which: 'pre' | 'post', value: number, inputs: Inputs, used: InputName[]): Scored {
  const group = eraslGroup(which === 'pre' ? eraslPreRule : eraslPostRule, value);
  const raises = used.filter((name) => name !== 'albumin' && !(isNumber(name) && isMost(inputs, name)));
  const atLeast = group !== 'high' && mayBeHigher(inputs, raises, ['albumin']);
  const observed: ScoreResult['observed'] = {
    ...eraslObserved[which][group],
    outcome: 'recurrence-free-survival',
    months: 24,
  };
  return { value, group, ...(atLeast ? { atLeast } : {}), observed, used };
}
