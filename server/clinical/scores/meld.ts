// MELD in the form of UNOS (coefficients, floors and caps); the model: Kamath et al., Hepatology 2001;33:464-70, doi 10.1053/jhep.2001.22172; MELD-Na: OPTN policy of January 2016. US allocation has used MELD 3.0 since 2023.
import type { Inputs } from '../case/patient-case.ts';
import type { Source } from '../source.ts';
import { mgPerDl } from './mg-per-dl.ts';
import { required, type Scored } from './required.ts';

export const meldRule = {
  lnBilirubin: 3.78,
  lnInr: 11.2,
  lnCreatinine: 9.57,
  constant: 6.43,
  /** Bilirubin and creatinine in mg/dL and INR count as at least this. */
  floor: 1,
  creatinineCap: 4,
  least: 6,
  most: 40,
} as const;

export const meldNaRule = {
  sodiumWeight: 1.32,
  interaction: 0.033,
  onlyAbove: 11,
  sodiumFrom: 125,
  sodiumTo: 137,
} as const;

export const meldSource: Source = {
  citation: {
    text: 'Kamath et al., Hepatology 2001;33:464-70, in the form of UNOS',
    doi: '10.1053/jhep.2001.22172',
  },
  tells:
    'Severity of liver disease. The screen names the version: allocation in the United States has used MELD 3.0 since 2023, which is another formula.',
  holds: ['Coefficients, floors and caps are those of UNOS, not those printed in 2001.'],
  ours: [
    'Kept unrounded; rounded only where it is shown.',
    'The rule for dialysis (creatinine counted at its cap) is not applied: dialysis is not read from the chart.',
  ],
  toOpen: ["The UNOS policy's own text: coefficients, floors, caps and the rule for dialysis."],
};

export const meldNaSource: Source = {
  citation: { text: 'OPTN policy of January 2016 (MELD-Na)' },
  tells: 'MELD with sodium.',
  ours: ['Computed from the unrounded MELD.'],
};

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Bilirubin and creatinine in umol/L. Unrounded; rounded only for display. */
export function meld(bilirubin: number, inr: number, creatinine: number): number {
  const raw =
    meldRule.lnBilirubin * Math.log(Math.max(meldRule.floor, mgPerDl('bilirubin', bilirubin))) +
    meldRule.lnInr * Math.log(Math.max(meldRule.floor, inr)) +
    meldRule.lnCreatinine *
      Math.log(between(mgPerDl('creatinine', creatinine), meldRule.floor, meldRule.creatinineCap)) +
    meldRule.constant;
  return between(raw, meldRule.least, meldRule.most);
}

/** Sodium in mmol/L. */
export function meldNa(meldValue: number, sodium: number): number {
  if (meldValue <= meldNaRule.onlyAbove) return meldValue;
  const lack = meldNaRule.sodiumTo - between(sodium, meldNaRule.sodiumFrom, meldNaRule.sodiumTo);
  const value = meldValue + meldNaRule.sodiumWeight * lack - meldNaRule.interaction * meldValue * lack;
  return Math.min(meldRule.most, value);
}

const meldNames = ['bilirubin', 'inr', 'creatinine'] as const;
const meldNaNames = [...meldNames, 'sodium'] as const;

export function scoreMeld({ inputs }: { inputs: Inputs }): Scored {
  const found = required(inputs, meldNames);
  if (found.missing) return found;
  const { bilirubin, inr, creatinine } = found.values;
  return { value: meld(bilirubin, inr, creatinine), used: [...meldNames] };
}

export function scoreMeldNa({ inputs }: { inputs: Inputs }): Scored {
  const found = required(inputs, meldNaNames);
  if (found.missing) return found;
  const { bilirubin, inr, creatinine, sodium } = found.values;
  return { value: meldNa(meld(bilirubin, inr, creatinine), sodium), used: [...meldNaNames] };
}
