// Reig et al., J Hepatol 2022;76:681-93, doi 10.1016/j.jhep.2021.11.018. Performance status 1 is not read as C in a patient resected with curative intent: rule of this product.

import type { Source } from '../source.ts';
import { agreed, completions, type TumourBurden } from './tumour-burden.ts';

export type Bclc = '0' | 'A' | 'B' | 'C' | 'D' | 'cannot-tell';

export const bclcRule = { veryEarlyTo: 2, severalTo: 3, most: 3, advancedFromEcog: 2, terminalFromEcog: 3 } as const;

export const bclcSource: Source = {
  citation: { text: 'Reig et al., J Hepatol 2022;76:681-93', doi: '10.1016/j.jhep.2021.11.018' },
  tells: 'Stage before surgery.',
  ours: [
    'Performance status 1 is not read as stage C in a patient resected with curative intent. An unknown one counts as 0 or 1, and the screen says so.',
    'Liver function is not asked: the patient was resected.',
  ],
  toOpen: ['How the 2022 text reads performance status 1 in resected patients.'],
};

/** An unknown ECOG is taken as 0 or 1; whoever shows the stage says so. */
export function bclc(burden: TumourBurden, ecog: number | undefined): Bclc {
  if (ecog !== undefined && ecog >= bclcRule.terminalFromEcog) return 'D';
  if (ecog !== undefined && ecog >= bclcRule.advancedFromEcog) return 'C';
  if (burden.macrovascular === true || burden.extrahepatic === true) return 'C';
  if (burden.macrovascular === undefined || burden.extrahepatic === undefined) return 'cannot-tell';
  return agreed(
    completions(burden).map(({ number, largest }): Bclc => {
      if (number === 1) return largest <= bclcRule.veryEarlyTo ? '0' : 'A';
      return number <= bclcRule.most && largest <= bclcRule.severalTo ? 'A' : 'B';
    }),
  );
}
