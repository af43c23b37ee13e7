// Yao et al., Hepatology 2001;33:1394-403, doi 10.1053/jhep.2001.24563.

import type { Source } from '../source.ts';
import { type TumourBurden, transplantCriterion, type Within } from './tumour-burden.ts';

export const ucsfRule = { singleTo: 6.5, severalTo: 4.5, most: 3, sumTo: 8 } as const;

export const ucsfSource: Source = {
  citation: { text: 'Yao et al., Hepatology 2001;33:1394-403', doi: '10.1053/jhep.2001.24563' },
  tells: 'Wider criteria of transplantation.',
};

/** One tumour of at most 6.5 cm, or up to three, the largest at most 4.5 cm and all together at most 8 cm; no macrovascular or extrahepatic spread. */
export const ucsf = (burden: TumourBurden): Within =>
  transplantCriterion(burden, ({ number, largest, sum }) => {
    if (number === 1) return largest <= ucsfRule.singleTo ? 'within' : 'beyond';
    if (number > ucsfRule.most || largest > ucsfRule.severalTo) return 'beyond';
    if (sum === undefined) return 'cannot-tell';
    return sum <= ucsfRule.sumTo ? 'within' : 'beyond';
  });
