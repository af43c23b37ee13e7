// AJCC Cancer Staging Manual, 8th edition (2017), liver: the T category, on pathology.

import type { Source } from '../source.ts';
import { agreed, completions, type TumourBurden } from './tumour-burden.ts';

export type Ajcc8 = 'T1a' | 'T1b' | 'T2' | 'T3' | 'T4' | 'cannot-tell';

export const ajcc8Rule = { t1aTo: 2, t2SeveralTo: 5 } as const;

export const ajcc8Source: Source = {
  citation: { text: 'AJCC Cancer Staging Manual, 8th edition (2017), liver' },
  tells: 'T category, on pathology.',
  ours: [
    'Macrovascular invasion is read as invasion of a major branch (T4). Invasion of an adjacent organ other than the gallbladder and perforation of the visceral peritoneum, T4 as well, are not read from the chart: a T1b to T3 says so on screen. Invasion of the gallbladder is not T4.',
    'Where the pathologist states a T category or a stage group (LOINC 21899-0, 21902-2), it is held against the computed category, and where they differ both are shown. A stated T4 or IIIB without a word on large vessels leaves macrovascular invasion untold; a stated IVA or IVB is spread outside the liver.',
  ],
  toOpen: ['The T categories and stage groups, against the manual itself.'],
};

/** Macrovascular invasion is read as invasion of a major branch. Adjacent organs and perforation are not read from the chart. */
export function ajcc8(burden: TumourBurden, mvi: boolean | undefined): Ajcc8 {
  if (burden.macrovascular === true) return 'T4';
  if (burden.macrovascular === undefined) return 'cannot-tell';
  const invasions = mvi === undefined ? [true, false] : [mvi];
  return agreed(
    completions(burden).flatMap(({ number, largest }) =>
      invasions.map((invasion): Ajcc8 => {
        if (number > 1) return largest <= ajcc8Rule.t2SeveralTo ? 'T2' : 'T3';
        if (largest <= ajcc8Rule.t1aTo) return 'T1a';
        return invasion ? 'T2' : 'T1b';
      }),
    ),
  );
}
