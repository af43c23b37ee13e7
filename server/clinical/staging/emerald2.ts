// EMERALD-2 (NCT03847428) high-risk criteria, its resection branch only; the trial also enrols ablation. Context only, not a risk score.
import type { Flag } from '../assessment.ts';
import type { Source } from '../source.ts';
import { agreed, completions, type TumourBurden } from './tumour-burden.ts';

export const emerald2Rule = { few: 3, largeAbove: 5 } as const;

export const emerald2Source: Source = {
  citation: { text: 'EMERALD-2 (NCT03847428)' },
  tells:
    'Whether the patient would have met the high-risk criteria of this trial: its resection branch only; it also enrolled ablation. Context, not a risk score.',
  holds: [
    'It excludes macrovascular invasion, spread outside the liver and combined HCC-cholangiocarcinoma: such a patient is in none of its groups, whatever size and number say.',
  ],
  ours: ['Where one of these exclusions cannot be told, the group cannot be told either.'],
  toOpen: [
    'The three groups and every exclusion of the registered protocol. Fibrolamellar and sarcomatoid HCC are not told apart from HCC here.',
  ],
};

/** group-1: any size with microvascular invasion or satellites. group-2: at most three tumours, one over 5 cm. group-3: four or more, none over 5 cm. */
export function emerald2(
  burden: TumourBurden,
  mvi: boolean | undefined,
  satellites: boolean | undefined,
  isHcc: boolean | undefined,
): Flag {
  const exclusions = [burden.macrovascular, burden.extrahepatic, isHcc === undefined ? undefined : !isHcc];
  if (exclusions.includes(true)) return 'not-eligible';
  const group = groupOf(burden, mvi, satellites);
  return group !== 'not-eligible' && exclusions.includes(undefined) ? 'cannot-tell' : group;
}

function groupOf(burden: TumourBurden, mvi: boolean | undefined, satellites: boolean | undefined): Flag {
  if (mvi || satellites) return 'group-1';
  const bySize = agreed(
    completions(burden).map(({ number, largest }): Flag => {
      const large = largest > emerald2Rule.largeAbove;
      if (number > emerald2Rule.few) return large ? 'not-eligible' : 'group-3';
      return large ? 'group-2' : 'not-eligible';
    }),
  );
  const unknown = mvi === undefined || satellites === undefined;
  return bySize === 'not-eligible' && unknown ? 'cannot-tell' : bySize;
}
