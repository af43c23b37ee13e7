// IMbrave050 high-risk criteria after resection: Qin et al., Lancet 2023;402:1835-47, doi 10.1016/S0140-6736(23)01796-8. Context only, not a risk score.
import type { Flag } from '../assessment.ts';
import type { Source } from '../source.ts';
import { agreed, completions, type TumourBurden } from './tumour-burden.ts';

export const imbrave050Rule = { few: 3, largeAbove: 5 } as const;

export const imbrave050Source: Source = {
  citation: { text: 'IMbrave050: Qin et al., Lancet 2023;402:1835-47', doi: '10.1016/S0140-6736(23)01796-8' },
  tells:
    'Whether the patient would have met the high-risk criteria of this trial after resection. Context, not a risk score.',
  ours: [
    'Its groups differ in outcome (guidance, rule imbrave050: a retrospective cohort, not the trial). The group is shown, never a bare "high risk".',
    'Vascular invasion is microvascular or macrovascular.',
    'Four or more tumours with one over the limit are in none of its groups: "in none of its groups" is shown.',
  ],
};

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
