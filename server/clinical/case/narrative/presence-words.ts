/** How English and Chinese say that a finding is there, is not, or may be: before its name, or right after it. Letters are plain (letters.ts). */

const stopping = String.raw`(?!\b(?:but|however|although|except|with|present|identified|shows?)\b)`;

export const doubtBefore =
  /(?:\b(?:cannot|can't|could not|not|difficult to|unable to) (?:be )?(?:\w+ ){0,2}?(?:exclude|excluded|rule out|ruled out)\b|\b(?:suspicious|suspicion|suspected|suspect|possible|possibly|probable|questionable|equivocal|indeterminate|suggestive of|may represent|might be|possibility of|r\/o|favou?red?)\b|\?)[^,;:]{0,40}$|(?:不除外|不能除外|不能排除|难以除外|可疑|疑似|疑为|疑有?|待除外|待排除?|可能为?|考虑)[^,。;]{0,8}$/i;
export const doubtAfter =
  /^[^,;。]{0,24}?(?:cannot|can not|could not|not|difficult to) (?:be )?(?:\w+ ){0,2}?(?:excluded?|rule[d]? out|assessed|assessable|determined|evaluated|confirmed)|^[^,;。]{0,16}?\b(?:is |are |was )?(?:suspected|suspicious|questionable|equivocal|indeterminate|uncertain|possible)\b|^,? ?but (?:this )?(?:cannot|could not) be confirmed|^[^,。;]{0,6}(?:可疑|不除外|不能除外|不能排除|难以除外|待排|待除外|无法评估|不能评估|无法判断|不确定|[((]?±|可能)|^cannot exclude|^\?/i;
/** Which could not be looked at: no answer at all. */
export const notAssessed =
  /^[^,;。]{0,16}?(?:not (?:assessable|applicable|assessed|evaluable|evaluated|examined|reported)|n\/a\b|无法评估|不适用)|\b(?:to follow|pending|see (?:comment|below|note)|not (?:yet )?reported)\b|待(?:回报|补充)|详见|为准/i;
export const noneBefore = new RegExp(
  String.raw`(?:\b(?:no|without|negative for|absence of|absent|free of|lack of|lacks|not (?:show|demonstrate|identify|contain|see|find)|could not find|fails to (?:show|demonstrate)|nor|neither|not (?:identified|seen|present|detected|found))\b(?:${stopping}[^,;:])*|(?:未见|未查见|未发现|未检出|未及|未找到|无|没有|不伴)[^,。;:]{0,14})$`,
  'i',
);
/** Through a list: "no necrosis, satellite nodule or microvascular invasion". */
export const noneInList =
  /\b(?:no|without|negative for)\b(?:(?!\b(?:but|however|although|except|with|present|positive|identified)\b)[^;:])*\b(?:or|nor|and)\s+(?:\w+\s){0,2}$/i;
export const noneAfter =
  /^(?:is |was |are |were |has |have )?(?:(?:looked for (?:and|but) )?not (?:been )?(?:identified|seen|present|detected|found|observed|noted|evident|invaded|involved)|uninvolved|not\b$|absent|negative|neg\b|none|nil\b|no\b(?!dul)|free\b|0 ?(?:vessels|foci|个|处|枚|$)|[(]\s?-\s?[)]|-(?=\s*(?:$|[,;.)(、]))|阴性|无|未见|未查见|未发现|未检出|未受?侵|未累及|没有|否)/i;
export const someAfter =
  /^(?:is |was |are |were |has been )?(?:present|positive|identified|seen|yes\b|found|detected|observed|noted|confirmed|extensive|focal|invaded|involved|[(]\+{1,3}[)]|\+|阳性|可见|有(?!无)|查见|见(?!于?附)|存在|形成|受侵|受累|是(?!否)|约?\s*[1-9]\d*\s*(?:vessels?|foci|个|处|枚)|x ?[1-9]\d? (?:foci|vessels?))/i;
export const someBefore =
  /(?:\b(?:with|presence of|evidence of|positive for|shows?|showing|demonstrat\w+|reveals?|identified|extensive|focal|multifocal|numerous|contains?|there (?:is|are|was|were)|regarded as|definite|unequivocal|is an?|two|three|four|several|multiple)\b(?:(?!\b(?:no|not|without)\b)[^,;:]){0,40}|(?:可见|查见|发现|(?<!未)见|伴有?|有(?!无)|存在|并)[^,。;:]{0,10})$/i;
/** Between the name and its answer: "status:", "(grade)", "分级:". */
export const lead =
  /^(?:\s|[:=,)\]]|-(?=\s\w)|\([A-Z]{1,2}\)|\((?:any|gross|macroscopic|microscopic|small vessels?|large vessels?|MVI)\)|\b(?:status|grad(?:e|ing)|classification|score)\b|分级|分组|评估|情况|数目|计数|内|处)*/i;
export const insideNone = /未见|未查见|无(?!法)|未发现|未受|未累|没有/;
export const insideDoubt = /可疑|不除外|疑|可能/;
export const insideSome = /见|有|形成|受侵|查到|[左右][前后]?支/;
