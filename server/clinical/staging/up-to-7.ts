// Mazzaferro et al., Lancet Oncol 2009;10:35-43, doi 10.1016/S1470-2045(08)70284-5.

import type { Source } from '../source.ts';
import { rounded, type TumourBurden, transplantCriterion, type Within } from './tumour-burden.ts';

export const upTo7Rule = { sumTo: 7 } as const;

export const upTo7Source: Source = {
  citation: { text: 'Mazzaferro et al., Lancet Oncol 2009;10:35-43', doi: '10.1016/S1470-2045(08)70284-5' },
  tells: 'Wider criteria of transplantation.',
  holds: ['Judged on pathology, microvascular invasion puts a tumour beyond.'],
};

/** Size of the largest tumour (cm) plus their number is at most 7; judged on pathology, also no microvascular invasion. */
export function upTo7(burden: TumourBurden, onPathology: { mvi: boolean | undefined } | undefined): Within {
  const tumours = transplantCriterion(burden, ({ number, largest }) =>
    rounded(largest + number) <= upTo7Rule.sumTo ? 'within' : 'beyond',
  );
  if (tumours === 'beyond' || !onPathology) return tumours;
  if (onPathology.mvi === undefined) return 'cannot-tell';
  return onPathology.mvi ? 'beyond' : tumours;
}
