/** A size that the report itself corrects: which of the two figures is the one that stands. */

/** Weight of a size that takes the place of another. */
export const corrected = 4;

const unit = '(?:[cm]m\\b|厘米|毫米|公分)';
const between = (most: number): string => String.raw`(?:(?!\d ?${unit})[^;。]){0,${most}}$`;
const measuredAnew = new RegExp(
  String.raw`(?:\b(?:re-?measur\w*|measured (?:again|anew|afresh|once more)|(?:true|correct(?:ed)?|corect|actual|right|amended|revised) (?:\w+ )?(?:size|figure|value|measurement|dimension|diameter|extent)s?|should (?:be|read|have (?:been|read))|(?:corrected|amended|revised|changed) to|for (?:the )?"?\d[\d.x ]* ?[cm]m"?,? (?:please |kindly )?(?:read|put|substitute))\b|重新?[^,。;]{0,6}[测]量?|重新[^,。;]{0,14}量|复[测量](?!同)|重测|(?:更正|修正|修改|订正|改)[为成]|应该?[为是])${between(110)}`,
  'i',
);
const isToStand =
  /^\)?[\s([]{0,3}(?:revised|corrected|amended|re-?measured)\b(?! (?:to|as|at)\b)|^\)?[\s([]{0,3}(?:更正|修正|订正|重测)(?![为成至])|^\)?[^.;。]{0,30}?(?:\b(?:use this|(?:this|that) is the (?:correct|corect|right|true|valid)|is to be (?:used|taken)|(?:earlier|previous|first|former) (?:figure|value|size|measurement)[^.;]{0,20}(?:struck|disregarded|ignored|withdrawn|cancelled))\b|[以此]+为准)/i;
/** The figure that no longer stands. */
const givenBefore = new RegExp(
  String.raw`(?:\b(?:(?:(?<!\bthe )first|initially|originally|previously|formerly|earlier) (?:\w+ )?(?:measur\w+|put|given|recorded|stated|reported|estimated|said|entered|described|typed)|(?:preliminary|draft|prior|previous|earlier|original|first) (?:\w+ )?(?:figure|value|size|measurement|diameter|dimension|account|communication|version)|(?:revised|corrected|amended|changed) from|prosector\w*|rev(?:ision)?\.? ?[01](?=:)|put down|typed|keyed|(?:was|were) (?:given|said|entered|recorded|stated)|mis-?(?:measur|typ|record|read)\w*)\b${between(70)}|(?:初[报版步次稿份]|首[次版份]|第一[份版]|原(?:报告|先|始|记录?|写|为|作)|先前|此前|前报告|前一?版|[误错][写记录输])[^,;:。]{0,24}$|(?:[首初原前]|第一)[份次版]?(?:报告|稿|版)[^。;"]{0,8}"[^"]*$|\b(?:first|original|initial|earlier|previous|preliminary|draft)\b[^.;"]{0,40}"[^"]*$)`,
  'i',
);
const isTakenBack =
  /^\)?,?\s?(?:<?-*\s?WRONG\b|(?:given|stated|reported|recorded|quoted|printed)(?: in| as)?\s{6}|[^.;,。]{0,40}?(?:\b(?:(?:is|was) (?:wrong|incorrect|a (?:typing|typist|clerical|dictation)|an error|in error|withdrawn|cancelled|mistaken)|(?:given|stated|recorded|quoted|printed|reported) in (?:our|the|my) (?:first|previous|earlier|original|initial|preliminary)|came about|transpos\w+|included an?|in error)\b|[系为](?:录入|打字|笔误|误|含)|有误|作废|数字颠|颠倒))/i;
/** Does not say what was measured: "the latter should read 10 mm". */
const tacit =
  /^(?![\s\S]*(?:\b(?:tumou?rs?|mass|lesion|nodule|growth|hcc|i?cca|\w*carcinoma|one|larger|largest|sizes?|diameters?|dimensions?)\b|[瘤灶]|癌(?!栓)|肿[物块]|结节|大小|大者|最大|尺寸|径))/i;
/** Measured anew is another thing than the tumour. */
const another =
  /satellit|\bmargins?\b|\bnodes?\b|thromb|\bspecimen (?:size|measur)|\b(?:another|second|third|fourth|additional|new|missed|overlooked|smaller|other)\b|卫星|子灶|切缘|断面|淋巴|癌栓|标本大小|第[二三四五]|遗漏|另[一外见]|新见|小者|其余/i;

/** What a tacit correction may be of instead: how far the tumour lies from something. */
const howFar = /\b(?:distance|clearance|ink(?:ed)?|edge|from the)\b|[距离]/i;

export const isCorrected = (ahead: string, after: string, axes: number, before: string): boolean =>
  !another.test(ahead.slice(-90)) &&
  !(axes === 1 && tacit.test(ahead) && (another.test(before) || howFar.test(before) || tacit.test(before))) &&
  (measuredAnew.test(ahead) || isToStand.test(after));

/** "Fresh 3.4 cm, fixed 3.1 cm". */
const fresh =
  /\b(?:before fixation|unfixed|(?:when |in the )?fresh(?: state| specimen)?)\b[^.;]{0,24}$|(?:新鲜|固定前)[^。;]{0,10}$/i;
const fixed = /^[^.;。]{0,30}(?:\bfixed\b|\bfixation\b|固定)/i;

export const isGivenBefore = (ahead: string, after: string): boolean =>
  (fresh.test(ahead) && fixed.test(after)) ||
  (!measuredAnew.test(ahead) && (givenBefore.test(ahead) || isTakenBack.test(after)));
