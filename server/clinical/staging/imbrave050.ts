// IMbrave050 high-risk criteria after resection: Qin et al., Lancet 2023;402:1835-47, doi 10.1016/S0140-6736(23)01796-8. Context only, not a risk score.
import type { Flag } from '../assessment.ts';
import { agreed, completions, type TumourBurden } from './tumour-burden.ts';

export const imbrave050Rule = { few: 3, largeAbove: 5 } as const;

/**
 * group-1: at most three tumours, the largest over 5 cm. group-2: four or more, none over 5 cm.
 * group-3: at most three, none over 5 cm, with vascular invasion or grade 3-4. Four or more with one over 5 cm is in none of them.
 */
export function imbrave050(burden: TumourBurden, mvi: boolean | undefined, highGrade: boolean | undefined): Flag {
  if (burden.extrahepatic === true) return 'not-eligible';
  if (burden.extrahepatic === undefined) return 'cannot-tell';
  return agreed(
    completions(burden).map(({ number, largest }): Flag => {
      const large = largest > imbrave050Rule.largeAbove;
      if (number > imbrave050Rule.few) return large ? 'not-eligible' : 'group-2';
      if (large) return 'group-1';
      const marks = [burden.macrovascular, mvi, highGrade];
      if (marks.includes(true)) return 'group-3';
      return marks.includes(undefined) ? 'cannot-tell' : 'not-eligible';
    }),
  );
}
