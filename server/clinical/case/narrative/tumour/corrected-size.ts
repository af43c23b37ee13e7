/** A size that the report itself corrects: which of the two figures is the one that stands. */

/** Weight of a size that takes the place of another. */
export const corrected = 4;

const unit = '(?:[cm]m\\b|厘米|毫米|公分)';
const between = (most: number): string => String.raw`(?:(?!\d ?${unit})[^;。]){0,${most}}$`;
const measuredAnew = new RegExp(
  String.raw`(?:\b(?:re-?measur\w*|measured (?:again|anew|afresh|once more)|(?:true|correct(?:ed)?|corect|actual|right|amended|revised) (?:\w+ )?(?:size|figure|value|measurement|dimension|diameter|extent)s?|(?:should|must|ought to) (?:be|read|have (?:been|read))|(?:corrected|amended|revised|changed) to|(?:size|diameter|dimension)s?\s{6,}to|for (?:the )?"?\d[\d.x ]* ?[cm]m"?,? (?:please |kindly )?(?:read|put|substitute))\b|\bafter (?:(?:overnight|formalin|full|\d+ h(?:ours)?) )?fixation\b[^.;]*\b(?:is|was|it|measur\w+)\b|\b(?:after|post-?) ?(?:\w+ ){0,2}(?:formalin|fixation)\b(?=[^,;.\d]{0,36}$)|\bsize\b[^.;:\d]{0,16}\b(?:after (?:\w+ )?fixation|fixed)\b[^.;:\d]{0,30}:|(?:^|[,;] (?:and |but )?)(?:once |when |now )?fixed,? (?:it|the (?:tumou?r|mass|lesion|nodule)) (?:is|was|measur\w+)\b|(?:^|, )fixed[,:]? (?=(?:about |at )?$)|固定后(?!切|取|标本|[肝检])(?=[^,;。\d]{0,10}$)|重新?[^,。;]{0,6}[测]量?|重新[^,。;]{0,14}量|复[测量](?!同)|重测|[终末]测|最[终后]测[量得定]?|(?:更正|修正|修改|订正|改)[为成]|应该?[为是]|(?:更正|订正)[:\s][^。;\d]{0,20}(?:实[测为际]|为)|\b(?:please|kindly|to be) read\b)${between(110)}`,
  'i',
);
const isToStand =
  /^\)?\s?[([](?:[^()\d]{0,16} )?fixed\b|^ fixed\b(?! (?:in|specimen|tissue|at|by|with|to)\b)|^\)?[\s([]{0,3}(?:revised|corrected|amended|re-?measured|final(?! (?:diag|report|path)))\b(?! (?:to|as|at)\b)|^\)?[\s([]{0,3}(?:更正|修正|订正|重测)(?![为成至])|^\)?[^.;。]{0,30}?(?:\b(?:use this|(?:this|that) is the (?:correct|corect|right|true|valid|final)|(?:is|was|are) (?:to be )?(?:used|taken|kept|adopted)|(?:this|that|which|it) is (?:the )?(?:figure|size|value|one|measurement|what)\b[^.;]{0,16}\b(?:go(?:es)? by|used?|counts?|stands?|adopt(?:ed)?|keep|kept|taken?|report(?:ed)?)|adopted|(?:when|once|after|in the|on the) (?:being )?(?:fixed|fixation)|(?:earlier|previous|first|former) (?:figure|value|size|measurement)[^.;]{0,20}(?:struck|disregarded|ignored|withdrawn|cancelled))\b|[以此]+为准)|^\)?[^.;。\d]{0,20}以(?:固定\S{0,4}|后者|后一\S{0,2}|最后\S{0,2})为准|^\)?[,;]\s?(?:而)?(?:原|先前|此前|前报)[^,;。\d]{0,6}\d[\d.x ]*(?: ?[cm]m)?[^,;。\d]{0,8}(?:误|错|颠倒)|^\)?[,;] (?:not )?(?:the )?(?:original|earlier|previous|first|former)(?: \w+)? "?\d[\d.x ]*(?: ?[cm]m)?"? (?:was|being|is|as) (?:an? )?(?:\w+ ){0,2}(?:error|mistake|typo|slip|wrong|incorrect|mis\w+)/i;
/** The figure that no longer stands. */
const givenBefore = new RegExp(
  String.raw`(?:\b(?:(?:(?<!\bthe )first|initially|originally|previously|formerly|earlier) (?:\w+ )?(?:measur\w+|put|given|recorded|stated|reported|estimated|said|entered|described|typed)|(?:preliminary|draft|prior|previous|earlier|original|first) (?:\w+ )?(?:figure|value|size|measurement|diameter|dimension|account|communication|version)|(?:revised|corrected|amended|changed) from|prosector\w*|\b(?:version|issue|draft) (?:1|one|I|A)\b[^.;]{0,12}\b(?:carried|had|gave|listed|stated|said|read|showed|contained)\b|had dictated|rev(?:ision)?\.? ?[01](?=:)|put down|typed|keyed|(?:was|were) (?:given|said|entered|recorded|stated)|mis-?(?:measur|typ|record|read)\w*)\b${between(70)}|(?:初[报版步次稿份测]|首[次版份]|第一[份版]|原(?:报告|先|始|记录?|写|为|作)|先前|此前|前报告|前一?版|[误错][写记录输])[^,;:。]{0,24}$|(?:[首初原前]|第一)[份次版]?(?:报告|稿|版)[^。;"]{0,8}"[^"]*$|\b(?:1st|first|original|initial|earlier|previous|preliminary|draft)\b[^.;"]{0,40}"[^"]*$)`,
  'i',
);
const isTakenBack =
  /^\)?,?\s?(?:<?-*\s?(?:WRONG|superseded|obsolete|void)\b|[([](?:deleted|withdrawn|struck (?:out|off)|cancelled|invalid)\b|[([]?(?:已?删除|作废|撤[回销])|(?:in|on|at) (?:the|our|my) (?:first|initial|earlier|original|previous|preliminary) (?:\w+ ){0,2}(?:sheet|report|version|draft|description|note|issue|form|record)\b|(?:given|stated|reported|recorded|quoted|printed)(?: in| as)?\s{6}|in\s{20}|[^.;,。]{0,40}?(?:\b(?:(?:is|was) (?:wrong|incorrect|a (?:typing|typist|clerical|dictation)|an error|in error|withdrawn|cancelled|mistaken)|(?:given|stated|recorded|quoted|printed|reported) in (?:our|the|my) (?:first|previous|earlier|original|initial|preliminary)|came about|transpos\w+|included an?|in error)\b|\b(?:in|of) (?:the|our|my) (?:first|previous|earlier|original|initial) (?:report|version|issue|draft)\b(?![^.;]{0,40}\b(?:confirm\w*|stands?|unchanged|remains?|agree\w*|upheld)\b)|\bas (?:first|originally|initially|previously) (?:reported|given|stated|issued|recorded)\b[^.;]{0,20}\b(?:can ?not|not|no longer|withdrawn|wrong|incorrect|invalid)\b|[系为](?:录入|打字|笔误|误|含)|有误|作废|数字颠|颠倒))/i;
/** Does not say what was measured: "the latter should read 10 mm". */
const tacit =
  /^(?![\s\S]*(?:\b(?:tumou?rs?|mass|lesion|nodule|growth|hcc|i?cca|\w*carcinoma|one|larger|largest|sizes?|diameters?|dimensions?)\b|[瘤灶]|癌(?!栓)|肿[物块]|结节|大小|大者|最大|尺寸|径))/i;
/** Measured anew is another thing than the tumour. */
const another =
  /satellit|\bmargins?\b|\bnodes?\b|thromb|\bspecimen (?:size|measur)|\b(?:another|second|third|fourth|additional|new|missed|overlooked|smaller|other)\b|卫星|子灶|切缘|断面|淋巴|癌栓|标本大小|第[二三四五]|遗漏|另[一外见]|新[见增发添]|增[加添]|[灶瘤][二三四五2-5]|小者|其余/i;

/** What a tacit correction may be of instead: how far the tumour lies from something. */
const howFar = /\b(?:distance|clearance|ink(?:ed)?|edge|from the)\b|[距离]/i;

/** "The number should read "two" (the one of 1.6 cm ...)": what is corrected is a count, and a length beside it is not. */
const countAnew =
  /(?:应该?[为是作]|[更修订]正为|改[为成]|\b(?:should|must|ought to) (?:be|read)|\b(?:corrected|amended|revised|changed) (?:from \w+ )?to)\s?["“「]?(?:[一二两三四五六七八九十单多]|(?:one|two|three|four|five|six|seven|single|solitary|multiple)\b|\d{1,2}(?![.\d]| ?(?:[cm]m|x|厘|毫|公)))[^\d]{0,60}$/i;

/** "On the bench, unfixed, it was 5.1 cm", and then what it was when it was fixed. */
const toldFresh = /\b(?:fresh|unfixed|bench|theatre|operating room|before fixation)\b|新鲜|固定前|未固定/i;

/** "This was measured on the wrong face": the line before is of the same length. */
const slipTold =
  /\bmeasured\b[^.;]{0,40}\b(?:wrong|incorrect|oblique|tangential)\w*|\b(?:digits?|figures?|numbers?|decimal)\b[^.;]{0,20}\b(?:transpos|revers|invert|swap|wrong|slip)\w*|(?:数字|录入|小数点)[^,。;]{0,6}(?:颠倒|有误|错)/i;

export const isCorrected = (ahead: string, after: string, axes: number, before: string): boolean =>
  !countAnew.test(ahead) &&
  !another.test(ahead.slice(-90)) &&
  !(
    axes === 1 &&
    tacit.test(ahead) &&
    (another.test(before) ||
      howFar.test(before) ||
      (tacit.test(before) && !slipTold.test(before) && !toldFresh.test(before)))
  ) &&
  (measuredAnew.test(ahead) || isToStand.test(after));

/** "Fresh 3.4 cm, fixed 3.1 cm". */
const fresh =
  /\b(?:before fixation|unfixed|(?:when |in the )?fresh(?: state| specimen)?)\b(?:[^.;)]|\)(?= ?:)){0,24}$|(?:新鲜|鲜[测时]|固定前)[^。;]{0,10}$/i;
const fixed = /^(?:[^.;。]|\.\d){0,60}(?:\bfixed\b|\bfixation\b|\bformalin\b|固定|福尔马林)/i;

/** "4.3 cm (fresh) / 4.0 cm (fixed)". */
const freshBehind =
  /^\)?\s?[([](?:[^()\d]{0,16} )?(?:fresh|unfixed)\b|^ (?:(?:measured|when|if|in the|on the) ){0,2}(?:fresh|unfixed)\b(?! (?:tumou?r|mass|lesion|nodule|specimen))|^\s?\((?:新鲜|固定前)/i;

const fixedBehind = /^ (?:(?:once|when|after being) )?fixed\b/i;

export const isGivenBefore = (ahead: string, after: string): boolean =>
  ((fresh.test(ahead) || freshBehind.test(after)) && fixed.test(after) && !fixedBehind.test(after)) ||
  (!measuredAnew.test(ahead) && (givenBefore.test(ahead) || isTakenBack.test(after)));
