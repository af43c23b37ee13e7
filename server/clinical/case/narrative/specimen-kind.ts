import { type Claim, claim } from './fact.ts';
import { biopsyHead, explanted, formTitle, liverHead, resected } from './scope-words.ts';

/** What was sent: a resected piece of liver, the whole liver, a needle core. */

const notSent = /\bafter (?:resection|hepatectomy)|resectab|\bunresect|切除术后|可切除|建议|以手术标本|见手术|UICC/i;

export function readSpecimen(text: string): Claim[] {
  if (formTitle.test(text)) return [];
  const whole = explanted.exec(text);
  if (whole) return [claim('specimen', 'explant', whole.index, whole.index + whole[0].length)];
  const piece = resected.exec(text);
  if (piece && !notSent.test(text)) return [claim('specimen', 'resection', piece.index, piece.index + piece[0].length)];
  const core = biopsyHead.exec(text);
  if (core && !notSent.test(text) && (liverHead.test(text) || /specimen|procedure|标本|送检|^percutaneous/i.test(text)))
    return [claim('specimen', 'biopsy', core.index, core.index + core[0].length)];
  return [];
}
