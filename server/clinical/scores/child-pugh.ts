// Pugh et al., Br J Surg 1973;60:646-9, doi 10.1002/bjs.1800600817, with INR in place of prothrombin time.
import type { Inputs } from '../case/patient-case.ts';
import type { Source } from '../source.ts';
import { mgPerDl } from './mg-per-dl.ts';
import { mayBeHigher, required, type Scored } from './required.ts';

type Points = 1 | 2 | 3;

export const childPughRule = {
  /** mg/dL: below the first 1 point, above the second 3. */
  bilirubin: [2, 3],
  /** g/dL: above the second 1 point (3.5 exactly scores 2), below the first 3. */
  albumin: [2.8, 3.5],
  inr: [1.7, 2.3],
  ascites: { none: 1, mild: 2, 'moderate-severe': 3 },
  encephalopathy: { none: 1, 'grade-1-2': 2, 'grade-3-4': 3 },
  aTo: 6,
  bTo: 9,
} as const;

export const childPughSource: Source = {
  citation: {
    text: 'Pugh et al., Br J Surg 1973;60:646-9, with INR in place of prothrombin time',
    doi: '10.1002/bjs.1800600817',
  },
  tells: 'Reserve of the liver in cirrhosis: 5 to 15 points, class A, B or C.',
  ours: [
    'Ascites and encephalopathy must be stated, also their absence: silence is Missing. "Present" without its degree gives no score, because the class may turn on it.',
  ],
};

export type GradedAscites = keyof typeof childPughRule.ascites;
export type GradedEncephalopathy = keyof typeof childPughRule.encephalopathy;

const rising = (value: number, [from, above]: readonly [number, number]): Points =>
  value < from ? 1 : value <= above ? 2 : 3;
const falling = (value: number, [below, to]: readonly [number, number]): Points =>
  value > to ? 1 : value >= below ? 2 : 3;

/** Bilirubin in umol/L, albumin in g/L. */
export const childPugh = (input: {
  bilirubin: number;
  albumin: number;
  inr: number;
  ascites: GradedAscites;
  encephalopathy: GradedEncephalopathy;
}): number =>
  rising(mgPerDl('bilirubin', input.bilirubin), childPughRule.bilirubin) +
  falling(input.albumin / 10, childPughRule.albumin) +
  rising(input.inr, childPughRule.inr) +
  childPughRule.ascites[input.ascites] +
  childPughRule.encephalopathy[input.encephalopathy];

export const childPughClass = (points: number): 'A' | 'B' | 'C' =>
  points <= childPughRule.aTo ? 'A' : points <= childPughRule.bTo ? 'B' : 'C';

const names = ['bilirubin', 'albumin', 'inr', 'ascites', 'encephalopathy'] as const;

/** "Present" without its degree scores nothing: two or three points, and the class may turn on it. */
export function scoreChildPugh({ inputs }: { inputs: Inputs }): Scored {
  const found = required(inputs, names);
  if (found.missing) return found;
  const { ascites, encephalopathy, ...labs } = found.values;
  if (ascites === 'present' || encephalopathy === 'present')
    return {
      missing: [
        ...(ascites === 'present' ? (['ascites'] as const) : []),
        ...(encephalopathy === 'present' ? (['encephalopathy'] as const) : []),
      ],
    };
  const value = childPugh({ ...labs, ascites, encephalopathy });
  const group = childPughClass(value);
  const atLeast = group !== 'C' && mayBeHigher(inputs, ['bilirubin', 'inr'], ['albumin']);
  return { value, group, ...(atLeast ? { atLeast } : {}), used: [...names] };
}
