import { siteDoubt, zhDoubt } from './site-words.ts';

/** Doubt, wherever in a statement it stands: an answer read beside it is none. */

const unsure =
  /\b(?:might|may|could)(?: well| also)? (?:be|represent|reflect|correspond|have been)\b(?! (?:\w+ )?(?:seen|identified|found|demonstrated|shown|detected|excluded|ruled out|confirmed|traced|followed))|(?<!\b(?:in|of|into|within|from|for) )\beither\b[^.;]{0,60}\bor\b|\bworr(?:y|i)\w*|(?<!^\W{0,3})\bconcerning\b|\bsuggest(?:s|ive|ing)\b|\b(?:can)?not (?:\w+ ){0,2}?(?:confidence|confident\w*|certain\w*|sure)\b|\bhard to (?:say|tell|know)\b|\bopinions?\b[^.;]{0,20}\b(?:divided|differ(?:s|ed)?\b)|与否|不好说|难说|说不[清准]|性质(?:难|待|不|未)|未能?定性|难(?:以)?定性/i;
/** "Satellites?:" asks; "no suspicious nodule" denies. */
const noDoubt =
  /是否[^,。;:?]{0,16}(?=:\s?(?:[否是有无未阴阳]))|\bwhether [^,;:]{3,60}(?=:\s?(?:yes|no|absent|present|none|neg|pos))|\b(?:you|they|he|she|the (?:surgeons?|clinicians?|ward|team)) (?:were|was|are|is) (?:worried|concerned|anxious) about [^,;:]{1,60}:|\?(?=\s*:)|\b(?:no|nothing|without|none)\b (?:\w+ ){0,4}?(?:suspicious|suspected|suggestive|suspicion|concerning|worrisome|questionable|possible|equivocal)\b|(?:未见|未发现|未查见|无)[^,。;:]{0,6}可疑|(?<!\w)所谓的?"?(?:可疑|疑似)|(?:可疑|疑似)[^,。;:]{0,4}(?=[为系]|证实|实为)|\b(?:the|this|that) (?:suspicious|doubtful|questionable|equivocal|possible|uncertain) (?:space|focus|vessel|area|cleft|vein)(?= (?:is|was|turned|proved?s?|has)\b)/gi;
/** "不再存疑:微血管侵犯阳性". */
export const pastDoubt =
  /不(?:再|复)?(?:存|有|怀|起)疑|[已并确实全可自当毫]无疑(?:问|义|虑)?|疑(?:点|问|虑|义)(?:已|均|遂|乃|得以){0,2}(?:消除?|排除|解除|澄清|冰释)|\b(?:no longer|not) (?:in|an? (?:matter of )?) ?doubt\b/i;
/** What came of the doubt is told as well. */
const concluded =
  /\b(?:regarded|considered|reported|recorded|scored|classed|classified|interpreted|signed out|taken) (?:as|to be)\b|(?:确认|证实|判定|鉴定|认定)[为是系]|故[^,。;]{0,10}:/i;
/** One more place, beside one that is not in doubt. */
const another = /\b(?:another|further|additional|one more|second|elsewhere)\b|另/i;

export function isInDoubt(text: string): boolean {
  const said = text.replace(noDoubt, ' ').replace(pastDoubt, ' ');
  return siteDoubt.test(said) || zhDoubt.test(said) || unsure.test(said);
}

export const unsettlesAnswer = (text: string): boolean =>
  isInDoubt(text) && !another.test(text) && !concluded.test(text);

/** What makes too little of a finding to be told as there: one reader's view, cells carried in, evidence that does not suffice. */
export const tooLittle =
  /\bfalls? short\b|\bdisagree\w*|\bin dispute\b|\bby (?:only )?one (?:of us|of the|observer|reader|pathologist)|\b(?:insufficient|inadequate|weak|scant|slender|tenuous) (?:\w+ )?(?:evidence|grounds|basis)|\bcarry-?over\b|\bcontaminat\w+|\bat best\b|\bwill be (?:\w+ )?(?:comment|report|address|assess|issue)\w*|\b(?:interpreted|regarded|explained|taken|viewed) as (?:an? )?(?:\w+ )?(?:art[ei]fact|displace|retraction|contamina|spill)\w*|证据不足|依据不足|(?:视|判|考虑|解释)为[^,。;]{0,6}(?:带入|污染|假象)/i;

/** "(+) <<< withdrawn, see line 14". */
const withdrawn =
  /(?:<{1,3}|←|[[(*]|-{1,2}>?)\s*(?:(?:现|已|予以?|此[项条])*(?:撤[回销]|作废|取消|删除|有误)|(?:(?:now|since|is|was|later) )*(?:entered in error|withdrawn|retracted|superseded|struck|void|wrong|in error|incorrect|no longer valid)\b)/i;
export const isWithdrawn = (text: string): boolean => withdrawn.test(text);
