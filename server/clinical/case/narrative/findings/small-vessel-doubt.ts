import { isInDoubt, pastDoubt, unsettlesAnswer } from './plain-doubt.ts';
import { growth } from './site-words.ts';

/** Small vessels, or tumour lying in a space, spoken of in words of doubt or as not to be judged: what is said of them elsewhere is left open. */

const named =
  /\bmicro-?(?:vascular|vessels?|VI\b|emboli)|\bMVI\b|\bsmall(?:er|est)?(?:[- ]\w+)?[- ](?:vessels?|veins?|vascular|venous)\b|微血管|小血管|细血管|(?<![a-z])MVI(?![a-z])/i;
const vascular =
  /\b(?:lympho-?vascular|LVS?I|angio-?invasion|vascular (?:invasion|spaces?|channels?|involvement|permeation|lumen|lumina)|embol(?:us|i)|endotheli\w+|intra-?vascular|vessels?|veins?|venules?)\b|(?<!畸形)血管(?!瘤|周|平滑|内皮瘤|外皮|肉瘤)|脉管|静脉|癌栓|瘤栓|内皮(?!瘤)/i;
const cells = String.raw`\b(?:tumou?r|neoplastic|malignant|carcinoma|atypical|lesional|hepatocytes?|detached|floating|free|loose)\b`;
const space = String.raw`\b(?:spaces?|clefts?|lumens?|lumina|channels?|slits?|gaps?|lacuna\w*)\b`;
const inSpace = new RegExp(
  `${cells}[^.;]{0,60}${space}|${space}[^.;]{0,60}${cells}|(?:腔隙|裂隙|间隙|腔)[^。;]{0,16}(?:癌|瘤|异型|游离|漂浮|脱落)|(?:游离|漂浮|脱落)[^。;]{0,10}(?:癌|瘤|异型)`,
  'i',
);
/** Doubt about these is no doubt about small vessels. */
const elsewhere =
  /duct|bili|satellit|margin|\b(?:larger?|great|big|gross|macro\w*|main|major|lobar|segmental|named|portal (?:veins?|branch\w*|trunk|pedicles?)|naked eye|hepatic veins?|cava\w*|IVC|[RLM]?[PH]Vs?|nodes?|lymph nodes?)\b|(?<![\d.])[1-9]\d?(?:\.\d+)? ?mm (?:\w+ ){0,2}(?:veins?|vessels?)\b|\b(?:veins?|vessels?) of (?:\w+ )?[1-9]\d?(?:\.\d+)? ?mm|胆管|肝管|胆道|门静脉|门脉|肝[左中右短]?静脉|下腔|大血管|肉眼|卫星|子灶|切缘|断[端面]|淋巴结|栓[样状]物|栓子/i;
const unsettled =
  /\b(?:pending|awaited|to follow|(?:more|extra|additional|deeper|further) (?:levels|sections|blocks|stains)|second opinion|not (?:\w+ ){0,2}?(?:convinc\w+|persua\w+|certain|sure|clear|diagnostic|assess\w*|evalua\w*|interpret\w*|reliab\w+|judged?|reported|offered|possible)|hesita\w+|reluctan\w+|hamper\w*|obscur\w+|preclud\w+|unable|impossible|(?:cannot|could not|can't|couldn't)(?! (?:find|see|identify|detect))|unclear|perhaps|maybe|may|might|seems?|suggest\w*|concern\w*|worr\w+|query|queried|vs|versus|unsure|disagree\w*|no consensus|favou?r\w*|dubious|ambiguous|borderline|arguabl[ey])\b|不(?:[能易宜便]|足(?!\s?[\d一二三半]))|无法|难[以于判定]|未能|[未不暂][予作做]?[评判][估价定断]|待|会诊|可能|疑(?!难)|倾向|不清|不明|欠佳|受限/i;

/** Goes on about what was named before it. */
const thereof =
  /^(?:\W|whether |if ){0,3}(?:this|these|those|they|it|that|which)\b|\b(?:the|its) (?:vessel|vein|wall|lumen|space)\b|^[该此其]/i;
/** Told of another specimen, or seen on no slide. */
const ofThen =
  /\b(?:cores?|biops\w+|needle|previous(?:ly)?|earlier|outside|CT|MRI?|imaging|scans?|ultraso\w+|radiolog\w+)\b|穿刺|活检|前次|外院|既往|影像|超声|彩超|(?<![a-z])(?:CT|MRI?)(?![a-z])/i;
const isOf = (text: string, before: string): boolean =>
  !ofThen.test(text) &&
  (named.test(text) ||
    ((vascular.test(text) || inSpace.test(text)) &&
      !elsewhere.test(text) &&
      !(thereof.test(text) && elsewhere.test(before))));

/** What an addendum tells of tumour in vessels may change the answer, though it was not understood. */
const told = /(?<![A-Za-z0-9])M[012](?![A-Za-z0-9])/;
const repeated =
  /\b(?:because|due to|owing to|stands?|unchanged|outside|as (?:previously |originally |already |first )?(?:reported|stated|described|issued|given|before)|un(?:altered|affected)|not (?:altered|affected|changed)|remains?)\b|因|仍|维持|n\/c|no change|不变|同前|同上/i;
export const retellsSmallVessels = (text: string, before: string): boolean =>
  !repeated.test(text) &&
  ((isOf(text, before) && (growth.test(text) || /(?<![a-z])MVI(?![a-z])/i.test(text))) || told.test(text));

/** Comes to a judgement after all. */
export const decides =
  /(?:改|更正|修正|订正)为|\b(?:amended|changed|revised|upgraded|corrected) to\b|^\W*(?:therefore|thus|hence|conclusion|result|finally)\b|\b(?:no (?:\w+ )?doubt|beyond (?:\w+ )?doubt|without (?:a )?doubt|undoubted\w*|unequivocal\w*|rather than (?:equivocal|suspicious|possible|indeterminate)|settle[sd]|conclu(?:de|ded|sion)|(?:we|I) (?:therefore |thus |now )?(?:regard|consider|record|call)|in the end|finally)\b|无疑|不(?:再|复)(?:存|有|怀)疑|疑[点问虑义](?:已|均)?(?:消除|排除|澄清)|no longer in doubt|确证|肯定|最终|(?<!未|未能|待|须|需)证实|结论/i;

/** `isRead`: an answer was found in the statement, which plain doubt alone unsettles. */
export const doubtsSmallVessels = (text: string, before: string, isRead: boolean): boolean =>
  isOf(text, before) &&
  (isRead
    ? unsettlesAnswer(text) && !elsewhere.test(text) && !decides.test(text)
    : isInDoubt(text) || unsettled.test(text.replace(pastDoubt, ' ')));
