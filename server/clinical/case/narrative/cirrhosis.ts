import { everyMatch } from './every-match.ts';
import { type Claim, claim, claimOf } from './fact.ts';
import { doubtBefore, noneAfter, noneBefore } from './presence-words.ts';

/** Cirrhosis by name, or by a fibrosis stage that is cirrhosis: Scheuer S4, METAVIR F4 (Bedossa & Poynard 1996), Ishak 5-6. A lower stage alone says nothing. */

const name = /\b(?:non-?\s?)?cirrho(?:sis|tic)\b|肝硬[化变]/gi;
const stage =
  /(?:scheuer|metavir)[^。;]{0,20}?(?<![A-Za-z])(?:stage |分期)?(?:S ?4|F ?4|4(?= ?[期)]|$))|\bG[0-4] ?S4\b|\bA[0-3] ?F4\b|\bstage 4(?!\s?\/)\b|(?<![A-Za-z0-9])F4(?![A-Za-z0-9])|(?<=硬化[^。]{0,12})S4|ishak[^.;,]{0,8}\b[56]\b|硬化.{0,8}S4/i;
const other = /\b(?:biliary|cardiac) cirrhosis risk|\bif\b|\bpre-?cirrho/i;

export function readCirrhosis(text: string): Claim[] {
  if (other.test(text) || /Ki-?67/.test(text)) return [];
  const claims = everyMatch(text, name).flatMap((found): Claim[] => {
    const before = text.slice(0, found.index);
    if (/^[\s(]*cirrhosis/i.test(text.slice(found.index + found[0].length))) return [];
    const after = text.slice(found.index + found[0].length).replace(/^[\s:,]*(?:is |was )?/, '');
    if (doubtBefore.test(before) || /^(?:可疑|不除外|\?|suspected|possible)/i.test(after)) return [];
    if (
      /^non/i.test(found[0]) ||
      noneBefore.test(before) ||
      /\b(?:nor|neither)\b[^.;]*$|\bnot (?:\w+ )?$/i.test(before)
    )
      return [claimOf('cirrhosis', 'absent', found)];
    if (/^(?:is |was )?(?:not present|not (?:seen|identified))/i.test(after) || noneAfter.test(after))
      return [claimOf('cirrhosis', 'absent', found)];
    return [claimOf('cirrhosis', 'present', found)];
  });
  if (claims.length > 0) return claims;
  const found = stage.exec(text);
  return found ? [claim('cirrhosis', 'present', found.index, found.index + found[0].length)] : [];
}
