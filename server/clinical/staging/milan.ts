// Mazzaferro et al., N Engl J Med 1996;334:693-9, doi 10.1056/NEJM199603143341104. Applied to the first recurrence it is the study's endpoint (NCT07030842).

import type { Source } from '../source.ts';
import { type TumourBurden, transplantCriterion, type Within } from './tumour-burden.ts';

export const milanRule = { singleTo: 5, severalTo: 3, most: 3 } as const;

export const milanSource: Source = {
  citation: { text: 'Mazzaferro et al., N Engl J Med 1996;334:693-9', doi: '10.1056/NEJM199603143341104' },
  tells: "Eligibility for transplantation. Applied to what the first recurrence shows it is this product's endpoint.",
};

/** One tumour of at most 5 cm, or two or three of at most 3 cm each; no macrovascular invasion, nothing outside the liver. */
export const milan = (burden: TumourBurden): Within =>
  transplantCriterion(burden, ({ number, largest }) => {
    const to = number === 1 ? milanRule.singleTo : milanRule.severalTo;
    return number <= milanRule.most && largest <= to ? 'within' : 'beyond';
  });
