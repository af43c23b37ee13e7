import { changesSubject, denied, sharedList } from './margin-words.ts';

/** What may stand between the edge's name and what is said of it. */

/** What the tissue of the edge is. */
const contents =
  /^\s?(?:\(s\) )?(?:tissue )?(?:with|shows?|showing|contain(?:s|ing)?|consist(?:s|ing) of|is|composed of|of) (?:only )?(?:\w+ ){0,2}?(?:cirrho\w+|steato\w+|fibrosis|background|non-?neoplastic)(?: (?:liver|parenchyma|tissue|hepat\w+))?/i;

/** "Margins (parenchymal, vascular, biliary): all negative". */
const kinds =
  /^(?:\s?\(|, )(?:(?:(?:hepatic |liver )?parenchym\w+|(?:(?:hepatic|portal) )?veins?|(?:hepatic )?arter(?:y|ies)|(?:hilar |diaphragm\w* )?soft tissue|diaphragm\w*|(?:vena )?cava(?:l)?(?: cuffs?)?|IVC|cuffs?|膈肌?|下腔静脉|腔静脉|肝门|肝动脉|hepatic|liver|vascular|biliary|bile ducts?|ducts?|hilar|portal|venous|肝?实质|血管|胆管|肝?门静脉|肝静脉|肝组织)(?:,? and | ?\+ ?|[\s,;、/&及和]{0,2})){2,6}(?:\)|(?<=,\s?))/i;

/** "The parenchymal margin, as well as the vein's stump, is free." */
const alsoOf = /^,? (?:as well as|including|inclusive of|like|together with|along with|and also) [^,;]{3,80},/i;

/** "切缘处为肝硬化组织,无癌". */
const hanContents =
  /^[处上]?(?:为|是|见|示|呈)?[^,。;:癌瘤\s]{0,8}(?:硬化|肝炎|脂肪变性?|肝细胞|肝组织|炎)[^,。;:癌瘤]{0,8}(?=,)/;

/** How it was looked at says nothing of something else. */
const sampled =
  /^(?:均|已|全部)?取材(?=,)|\([^()]{0,24}(?:[块片]|blocks?|slides?)[^()]{0,24}\)|(?:全周|环周|四周|沿边|各面|多[处面点块]|广泛|分段|分[点区]|逐[一块]|全部|全程|全数|悉数|均已?|已|经|予|垂直|平行|充分|连续|分别)取材|经?[^,。;:]{0,4}(?:方[位向]|象限)[^,。;:]{0,2}取材|(?:石蜡(?:切片)?)?与?(?:术中)?(?:快速)?冰冻(?:切片|结果|诊断|报告){0,2}(?:相符|一致)(?=,)|\b(?:paraffin|permanent)s?(?: sections?)? (?:agree|concord|correspond|tall)\w* with (?:the )?frozen(?: sections?)?(?=,)|取材后|各?[取所]取?[材样](?:各)?[点处块]/gi;

/** "离断面9毫米处见癌". */
const offEdge = /(?:[cm]m|毫米|厘米|公分)[^,。;:]{0,2}处/;

/** "Margins: hilar vessels, common duct and caval cuffs are all clear", of a whole liver. */
export const allUnderLabel = /^\s?:\s?[\w ,¦]{3,90}\b(?:are|were) all (?:clear|free|negative|uninvolved)\b/i;

const longestGap = 70;
/** "The margin was measured again: it is 5 mm, and remains clear." */
const goesOn = /,? (?:and|but) (?:remains|stays|is still) (?:\w+ly )?$/i;

/** Nothing there but what is said of the edge itself. */
export function isSaidOfEdge(gap: string, isFirst: boolean): boolean {
  if (offEdge.test(gap) || gap.length > 3 * longestGap) return false;
  if (isFirst && gap.length <= longestGap && sharedList.test(gap)) return true;
  const own = gap
    .replace(/ {4,}/g, ' ')
    .replace(kinds, '')
    .replace(alsoOf, '')
    .replace(contents, '')
    .replace(hanContents, '')
    .replace(sampled, '');
  if (own.length > (goesOn.test(own) ? 2 : 1) * longestGap || changesSubject.test(own)) return false;
  const denies = denied.test(gap) || /[未无没]|不(?!过|仅|但|只)/.test(gap);
  return !denies;
}
