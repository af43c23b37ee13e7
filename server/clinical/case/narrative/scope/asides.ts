import type { Mapped } from '../layout/mapped.ts';
import { past } from './scope-words.ts';

/** Clauses within a statement that are not of what it states: what a scan showed, what was done before. */

const scan =
  /\b(?:on|by|per) (?:the )?(?:pre-?op\w* )?(?:CT|MRI?|MRCP|PET|USS?|ultrasound|imaging|scans?|radiology)\b|\b(?:the |operating )?surgeons?\b(?:'s)? ?(?:\w+ )?(?:not(?:ed|es|ing)|felt|saw|describ\w+|report\w+|palpat\w+|found|suspect\w+|quer\w+|asks?|asked|impression|mention\w+|record\w+)\b|\b(?:at|during) (?:operation|surgery|laparotomy|laparoscopy)\b|\bintra-?operatively\b|\b(?:CT|MRI|imaging|ultrasound) (?:showed|reported|said|size|estimated|measured|demonstrated)|影像(?:学)?(?:提示|测量|示|报|所见)|术前(?:CT|MRI|影像|B超|超声|测)|(?:CT|MRI?|MRCP|B超|超声)(?:示|报|所示|提示|测|上)/gi;
const bracket = /\([^()]{1,120}\)/g;
const bound = /[,;:()。]/;
const gone = (text: string): string => ' '.repeat(text.length);

/** No statement without one of these names a scan. */
const hint = /surg|operat|laparo|CT|MR|PET|US|ultraso|imag|scan|radiol|影像|超声/i;

/** The number of an earlier report, or its year. */
const earlier = /病理号|(?:19|20)\d\d\s?年(?!版)/;
const isOfThen = (aside: string): boolean => past.test(aside) || earlier.test(aside);

/** "resection (prior ablation)" is of now, its bracket is not. */
export function withoutAsides(statement: Mapped): Mapped {
  const { text, at } = statement;
  if (!text.includes('(') && !hint.test(text)) return statement;
  let left = text.replace(bracket, (aside) => (isOfThen(aside) ? gone(aside) : aside));
  for (const { index } of left.matchAll(scan)) {
    let [from, to] = [index, index];
    while (from > 0 && !bound.test(left[from - 1] as string)) from--;
    while (to < left.length && !bound.test(left[to] as string)) to++;
    left = left.slice(0, from) + gone(left.slice(from, to)) + left.slice(to);
  }
  return { text: left, at };
}
