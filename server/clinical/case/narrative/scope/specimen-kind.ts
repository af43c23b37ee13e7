import { type Claim, claim } from '../fact.ts';
import { biopsyHead, explanted, formTitle, liverHead, notSent, resected } from './scope-words.ts';

/** What was sent: a resected piece of liver, the whole liver, a needle core. */

/** The form asks which operation; a lobe sent is a lobe resected. */
const lobeSent =
  /^(?:procedure|operation|surgery|type of (?:operation|resection)|specimens?)[^:]{0,20}:\s*(?:liver[,:;-]? (?:- )?)?(?:(?:rt|lt|right|left|caudate|extended|partial|total|central)[ ,]+){0,2}(?:partial|major|minor|segmental|(?:bi|uni|tri)?segment\w*\b|segs?\b|sections?\b|(?:lateral |medial |anterior |posterior )?(?:lobe|sector|section)\b|hemi|atypical|anatomic\w*|non-?anatomic\w*)|^(?:\d{1,2}[.、]?\s*)?(?:送检物?|标本(?:类型|名称)?|送检标本|术式|手术(?:方式|名称)?)\s?:\s*[^,。;:]{0,10}(?:半肝|外叶|三叶|三肝|[前后]叶)|(?:半肝|三叶|三肝|(?:肝[左右尾]|[左右][前后内外]|[左右]|尾状)叶|肝[sS\d+、/]{1,8}段?)(?:切下)?标本(?!切除)/i;

export function readSpecimen(text: string): Claim[] {
  if (formTitle.test(text)) return [];
  const whole = explanted.exec(text);
  if (whole) return [claim('specimen', 'explant', whole.index, whole.index + whole[0].length)];
  const piece = resected.exec(text);
  if (piece && !notSent.test(text)) return [claim('specimen', 'resection', piece.index, piece.index + piece[0].length)];
  const lobe = lobeSent.exec(text);
  if (lobe && !notSent.test(text) && !biopsyHead.test(text))
    return [claim('specimen', 'resection', lobe.index, lobe.index + lobe[0].length)];
  const core = biopsyHead.exec(text);
  if (
    core &&
    !notSent.test(text) &&
    (liverHead.test(text) || /specimen|procedure|标本|送检|^percutaneous|^(?:sample |biopsy )?type\b/i.test(text))
  )
    return [claim('specimen', 'biopsy', core.index, core.index + core[0].length)];
  return [];
}
