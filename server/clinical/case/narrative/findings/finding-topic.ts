import type { Around } from '../scope/scope.ts';
import { answerMark, isQuestion, topicAsked } from './asked.ts';
import { type Mention, mentionsIn } from './finding-mentions.ts';
import { seen } from './presence-words.ts';
import { growth, siteDoubt, zhDoubt } from './site-words.ts';

/** What a statement is about that names no finding itself: its heading, or what was said before it. */

const stopped = String.raw`(?=\s*(?:$|[,.;(:-]))`;
const answers = new RegExp(
  String.raw`^[\s\-:*("]*(?:${[
    String.raw`(?:no|none|nil|negative|absent|present|positive|yes|identified|uninvolved|involved|invaded|free|neither|n\/a|equivocal|questionable|doubtful|uncertain|borderline|suspected|indeterminate|undecided|undetermined|unresolved|inconclusive|M[012])\b${stopped}`,
    String.raw`(?:no|without) (?:\w+ ){0,2}?(?:invasion|emboli|thromb\w+|tumou?r|evidence|such|vessels?)\b`,
    String.raw`not (?:\w+ )?(?:${seen}|involved|invaded)\b`,
    String.raw`none (?:${seen}|was|is|were|are|of these|(?:in|on|within) (?:the|any|this|these|all)(?: of)?(?: the)? (?:\w+ ){0,2}(?:material|tissues?|sections?|slides?|blocks?|specimens?|samples?|levels?))\b|free of\b|suspicious\b|\(?[-+]\)?\s*$`,
    String.raw`(?:未[查检]?见|未检出|未发现|未受[侵累]|未累及|无|没有|阴性|阳性|可疑|有|可见|查见|检出|存在|(?:尚|暂)?(?:不能|无法|难以|未能)(?:完全)?(?:确定|肯定|排除|除外|判断|判定|区分|鉴别|明确)|不确定|不明确|不肯定|不除外|存疑|待定)(?=\s*(?:$|[,、;(:]))|未见[^,。;]{0,6}(?:癌|瘤|侵)`,
  ].join('|')})`,
  'i',
);
/** "None contains tumour", "no tumour within them", "graded M1". */
const rest = new RegExp(
  String.raw`^[\s-]*(?:${[
    String.raw`none (?:of (?:them|these) )?(?:is|are|was|were|contain\w*|show\w*|harbou?r\w*|holds?|held|carr(?:y|ies|ied))\b`,
    String.raw`(?:there (?:is|was) )?no tumou?r (?:\w+ )?(?:with)?in (?:it|them|either|any)\b`,
    String.raw`(?:it|they) (?:is|are|was|were) (?:nowhere|not) (?:\w+ )?(?:invaded|involved|entered|infiltrated)\s*$`,
    String.raw`no (?:tumou?r|thromb\w+|invasion|emboli)(?: (?:thromb\w+|seen|found|inside|in (?:it|them)))?\s*$`,
    String.raw`neither (?:is|was|contains|shows|harbou?rs)\b`,
    String.raw`(?:they|these|all) (?:are|were) (?:all )?(?:free|clear|negative|patent)\b`,
    String.raw`[^,;]{0,60}(?:\b(?:grade[ds]?|categor\w+|score[ds]?|class)|分[级类]为?)\W{0,3}M[012](?!\w)`,
    String.raw`[^,;]{0,60}\b(?:it|which|these|(?:the|this|that)(?: (?:finding|situation|pattern|picture|constellation))?) (?:is|are|was|were|has|corresponds? to|would be|equals?|amounts? to|means|makes|qualif\w+ (?:as|for)) (?:(?:to be|therefore|thus|best|denoted|designated|recorded|graded|called|termed|labelled|classed|classified|categori[sz]ed|scored|regarded|reported|as|an?|grade|category|class|group) ){0,5}\(?M[012](?!\w)`,
    String.raw`[^;]{0,90}\b(?:thus|hence|therefore|i\.?e\.?,?|corresponding to|equivalent to|amounting to|making (?:this|it)) (?:grade |category |an? )?M[012](?!\w)`,
    String.raw`(?:管?腔?内)?[均都皆]?(?:未查?见|无|没有)(?:明确|肉眼)?(?:[癌瘤]栓|侵犯|[癌瘤]细胞|肿瘤)\s*$`,
    String.raw`\d+ (?:foci|focus|vessels)\b[^;]{0,80}\bM[12](?!\w)`,
  ].join('|')})`,
  'i',
);
/** "True invasion versus artefact cannot be resolved". */
const genuine =
  /\bwhether\b|\bbreach\w*|\b(?:vessel|vein|duct|space|cleft|lumen) or not\b|\b(?:(?:true|tumou?r|genuine|real) (?:invasion|embol\w+|thromb\w+)|invasion|art[ei]fact\w*|displace\w*|dislodge\w*|carry-?over)\b|真性|人为|带入|挤入|假象|(?:管壁|内皮|弹力[层板]|上皮|基底膜)[^,;。]{0,6}(?:有无|是否)/i;
/** A level alone: "microscopic: none" under "Vessels". */
const levels =
  '(?:micro(?:scopic(?:ally)?|vascular)?|macro(?:scopic(?:ally)?|vascular)?|gross(?:ly)?|small(?:er)?|large(?:r)?|major)(?: vessels?| veins?)?';
const level = new RegExp(
  String.raw`^\W{0,6}(?:${levels}\s*(?:[:=(]|-\s|(?:is |are |was |were )?(?:yes|no|not|none|absent|present|pos|neg|seen|identified)\b|(?:no )?invasion\b)|(?:but |and )?(?:present|absent|seen|identified|not \w+|none|no) (?:in|within) (?:the )?${levels}\b)|^(?:大血管|微血管|小血管|肉眼|镜下|微|大)\s?[:(]`,
  'i',
);
const isInvaded = new RegExp(
  String.raw`^\W{0,6}${levels}\s*(?:[:=]\s*(?:un)?(?:invaded|involved)\b|[:=]?\s*(?:no invasion|invasion (?:present|absent|not seen|identified))\b)`,
  'i',
);
/** Broken off before its answer. */
const isNameAlone =
  /^[\s(*-]{0,4}(?:(?:micro|macro|lympho)?-?vascular|venous|(?:portal|hepatic) vein|(?:small|large)[- ]vessel|bile duct)\s(?:invasion|involvement|thromb\w+)\s*(?:\((?:MVI|PVTT|BDTT)\)\s*)?$|^\W{0,4}satellite (?:nodules?|lesions?)\s*$/i;
/** "Bile duct: tumour against the epithelium. Invasion not certain". */
const vesselOrDuct = /vessel|vascul|venous|veins?\b|ducts?\b|血管|脉管|静脉|胆管/i;
const isInvasion =
  /^(?:(?:true|definite|actual|genuine) )?(?:invasion|involvement|infiltration)\b(?! (?:of|into|in) )|^(?:真正)?(?:侵犯|受累)(?:与否)?/i;
/** "Item: microvascular invasion", and on the next line "Result: suspicious". */
const isResult = /^(?:result|finding|outcome|answer|ans|a|结果|判定|答)s?\s*:/i;
const nameLast = /(?:invasion|involvement|satellites|nodules|MVI|侵犯|癌栓|卫星[灶结节]{1,2})\s*\??\s*$/i;
const vessels = /vessel|vascul|venous|\bMVI\b|血管|脉管/i;
/** "You asked about invasion. I looked at twelve blocks and there is none." */
const counted =
  /^(?:one|two|three|four|five|six|several|a few|\d{1,2}|[一二两三四五六]\s?[个枚处颗])(?=\s*(?:$|[,.;(])|\s(?:foc|nod|vess|sat))/i;
const noneThere =
  /(?:^|[^;]{0,80}(?:\b(?:and|but)\b|,) )(?:there (?:is|are|was|were) (?:none|nothing)|(?:I|we) (?:can |could )?(?:found|saw|see|find) (?:none|nothing)|none (?:is|are|was|were) \w+|(?:it|they) (?:is|are|was|were) not)\s*$|(?:没有?|未)(?:看|找|查|见|发现|检)[见到着出]*\s*$|[,:]\s?[均皆都全](?:无|没有|未见|阴性)\s*$/i;

/** "MICROSCOPIC VESSEL" and "INVASION: NONE". */
const isBroken = (text: string, before: string): boolean =>
  /(?:\b(?:micro\w*|macro\w*|gross|small|large)[- ](?:vessel|vascular|venous|vein)|\b(?:micro|macro)-?vascular|\bbile[- ]duct)$/i.test(
    before,
  ) && /^(?:invasion|involvement)\s*[:=-]/i.test(text);

/** "MICROVASC" and "INV.: NONE": broken at the full stop of what was shortened. */
export const isRestOfName = (text: string, { before }: Around): boolean =>
  isBroken(text, before) ||
  (/\b(?:(?:micro|macro)?-?vasc|hep|port)$/i.test(before) && /^(?:inv(?:asion|\b)|veins?\b)/i.test(text));

/** Goes on about the vessels of what stands before: "; large: absent". */
export const isOfLevel = (text: string, { before, under }: Around): boolean =>
  level.test(text) && (vessels.test(under) || vessels.test(before)) && (!growth.test(text) || isInvaded.test(text));

/** "Yes, portal venules" under "Microvascular invasion": where it is comes after the answer. */
/** "Tumour plug in the lumen" under "Right hepatic vein". */
const isPlug =
  /^(?:an? )?(?:tumou?r|carcinoma|neoplastic|malignant) (?:plug|cast|thromb\w+)(?: (?:is |was )?(?:present|seen|identified|found))?(?: (?:with)?in (?:the |its )?lum\w+)?\W*$/i;

export function answersHeading(text: string, mentions: Mention[], under: string): boolean {
  if (under === '' || !answers.test(text)) return false;
  const asked = mentionsIn(under).filter(({ site, level }) => !site && !level);
  return asked.length === 1 && mentions.every(({ finding, site }) => site && finding === asked[0]?.finding);
}

export function topicOf(text: string, { before, under }: Around): string {
  if (isBroken(text, before)) return `${before} `;
  if (isRestOfName(text, { before, under })) return `${before}. `;
  if (isOfLevel(text, { before, under })) return /[\u3400-\u9fff]/.test(text) ? '血管侵犯:' : 'vascular invasion: ';
  if (isQuestion(before)) {
    const answer = text.replace(answerMark, '');
    return answers.test(answer) || noneThere.test(answer) || counted.test(answer) ? topicAsked(answer, { before }) : '';
  }
  if (vessels.test(under) && /^(?:invasion|involvement)\s*[:=-]/i.test(text))
    return `${under.replace(/\s*\([^)]*$/, '')} `;
  if (vesselOrDuct.test(under) && (isInvasion.test(text) || isPlug.test(text))) return `${under}: `;
  if (under && answers.test(text)) return `${under}: `;
  if (isNameAlone.test(before) && answers.test(text)) return `${before}: `;
  if (nameLast.test(before) && noneThere.test(text) && mentionsIn(text).length === 0) return `${before}: `;
  if (isResult.test(text) && nameLast.test(before)) return `${before.replace(/\?\s*$/, '')}: `;
  if (rest.test(text)) {
    const isNamed = mentionsIn(before).length > 0 || mentionsIn(under).length === 0;
    return `${(isNamed ? before : under).replace(/(?<!\w)M[012](?!\w)/g, '')}: `;
  }
  return genuine.test(text) && (siteDoubt.test(text) || zhDoubt.test(text)) ? `${before}: ` : '';
}
