// Johnson et al., J Clin Oncol 2015;33:550-8, doi 10.1200/JCO.2014.57.9151. 0.0852 for albumin also circulates and flips grades near the cut.
import type { Inputs } from '../case/patient-case.ts';
import type { Source } from '../source.ts';
import { mayBeHigher, required, type Scored } from './required.ts';

export const albiRule = { log10Bilirubin: 0.66, albumin: -0.085, grade1To: -2.6, grade2To: -1.39 } as const;

export const albiSource: Source = {
  citation: { text: 'Johnson et al., J Clin Oncol 2015;33:550-8', doi: '10.1200/JCO.2014.57.9151' },
  tells: 'Liver function from two laboratory values, in three grades.',
  ours: [
    'For albumin 0.0852 also circulates and changes the grade near the cut points; this product uses the coefficient shown here everywhere.',
  ],
};

/** Bilirubin in umol/L, albumin in g/L. */
export const albi = (bilirubin: number, albumin: number): number =>
  albiRule.log10Bilirubin * Math.log10(bilirubin) + albiRule.albumin * albumin;

export type AlbiGrade = '1' | '2' | '3';

export const albiGrade = (value: number): AlbiGrade =>
  value <= albiRule.grade1To ? '1' : value <= albiRule.grade2To ? '2' : '3';

const names = ['albumin', 'bilirubin'] as const;

export function scoreAlbi({ inputs }: { inputs: Inputs }): Scored {
  const found = required(inputs, names);
  if (found.missing) return found;
  const value = albi(found.values.bilirubin, found.values.albumin);
  const group = albiGrade(value);
  const atLeast = group !== '3' && mayBeHigher(inputs, ['bilirubin'], ['albumin']);
  return { value, group, ...(atLeast ? { atLeast } : {}), used: [...names] };
}
