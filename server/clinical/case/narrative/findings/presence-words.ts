/** How English and Chinese say that a finding is there, is not, or may be: before its name, or right after it. Letters are plain (letters.ts). */

const anyOf = (...forms: string[]) => new RegExp(forms.join('|'), 'i');

/** What a pathologist does with a finding, or does not. */
export const seen =
  '(?:identified|seen|present|found|detected|demonstrated|demonstrable|observed|noted|noticed|evident|appreciated|recogni[sz]ed|recogni[sz]able|encountered|apparent|visible|discerned|discernible|discovered|shown|met with|documented)';
const copula = '(?:is|are|was|were|has been|have been|had been|could be|can be)';
const also =
  '(?:therefore |thus |hence |consequently |accordingly |still |now |also |again |both |all |otherwise |however |not only |only |clearly |convincingly )?';
/** Not seen for sure is not yet absent. */
export const surely = '(?:definit|unequivocal|conclusive|confident|certain|clear)\\w*';
const readily = '(?:easily|readily|clearly|definitely|focally|undoubtedly|unequivocally|again|also|well|indeed)';
const turning = String.raw`\b(?:but|however|although|except|with|present|identified|shows?)\b`;

const doubting =
  'suspicious|suspicion|suspected|suspect|possible|possibly|probable|questionable|equivocal|indeterminate|inconclusive|suggestive of|suggesting|concern|concerning|concerned|worrisome|worrying|undetermined|unresolved|unproven|borderline|possibility of|whether|r/o|favou?red?|doubtful|query';
const zhUndecided =
  '不除外|不排除|不能(?:完全)?(?:除外|排除)|不明确|难以(?:除外|排除)|(?:不能|无法|难以|难于)(?:区分|鉴别|判定|判断|肯定|确定|确认|明确|定论|辨)|不能定|难(?:判定|定论|下结论)|不敢定|不确定|不肯定|存疑|待定|待排|待除外|未能(?:明确|确认|确定|肯定)|算不算';

/** "No nodule suspicious for satellite". */
export const noDoubt =
  /\b(?:no|nothing|without|none)\b (?:\w+ ){0,3}?(?:suspicious|suspected|suggestive|suspicion|concerning|worrisome|questionable|possible)\b[^,;:]{0,40}$|(?:未见|未发现|未查见|(?<!有)无|没有)[^,。;:]{0,6}(?:可疑|疑似)[^,。;:]{0,6}$/i;
export const doubtBefore = anyOf(
  String.raw`\b(?:cannot|can't|could not|not|difficult to|unable to) (?:be )?(?:\w+ ){0,2}?(?:exclude|excluded|rule out|ruled out)\b[^,;:]{0,40}$`,
  String.raw`(?:\b(?:${doubting})\b(?: for| of)?(?:,? (?:unproven|unconfirmed)|,? (?:but|though|yet) (?:\w+ ){1,4}(?:of|for|as),?)?|\?)[^,;:]{0,40}$`,
  String.raw`\b(?:may|might|could)(?: well| also)? (?:be|represent|reflect|constitute)\b(?! (?:${seen}))[^,;:]{0,30}$`,
  `(?:是否|究竟|还是|抑或|${zhUndecided}|可疑|疑似|似[有见为是]|似可?见|貌似|像是|疑为|疑有?|待除外|待排除?|可能为?|考虑)[^,。;]{0,8}$`,
);
export const doubtAfter = anyOf(
  String.raw`^[^;:。]{0,70}?\b(?:cannot|can't|could not|not (?:possible|able) to|unable to|impossible to|difficult to|hard to) (?:be )?(?:\w+ )?(?:distinguish|discriminat|differentiat|separat|resolv|decid|tell|say)\w*`,
  String.raw`^[^,;。]{0,24}?(?:cannot|can not|could not|not|difficult to) (?:be )?(?:\w+ ){0,2}?(?:excluded?|rule[d]? out|confirmed|prove[nd]?|established|determined with certainty)`,
  String.raw`^[^;。]{0,40}?\b(?:can)?not (?:be |been )?(?:\w+ )?(?:excluded|ruled out|resolved|settled)`,
  String.raw`^[^,;。]{0,16}?\b(?:is |are |was )?(?:suspected|suspicious|questionable|equivocal|indeterminate|inconclusive|uncertain|undetermined|unproven|unresolved|borderline|possibl[ey]|probabl[ey]|perhaps|maybe|doubtful)\b`,
  String.raw`^[^;。]{0,24}?\bas "?(?:not (?:determined|excluded|certain)|open|unresolved|undetermined|equivocal|possible|suspicious|uncertain|indeterminate|doubtful)`,
  String.raw`^,? ?but (?:this )?(?:cannot|could not) be confirmed|^(?:not certain|unsure|not sure|unclear)\b|^[^,;:]{0,24}?\bneither (?:\w+ )?(?:confirmed|proven|excluded|ruled)|^cannot exclude|^[^,;:]{0,24}?\b(?:open question|(?:cannot|can't|could not) (?:decide|say|tell))\b|^\?(?!\s*:)|^\s*(?:vs|versus)\b`,
  `^[^,。;]{0,6}(?:可疑|似[有见]|${zhUndecided}|[((]?±|可能)|^[与和][^,。;]{0,16}(?:难以|无法|不能|不易)(?:区分|鉴别|辨)|^[^;。]{0,10}还是[^;。]{0,12}(?:无法|不能|难以?)`,
);
/** Told, and told more of elsewhere: "indeterminate, see note". */
export const answeredFirst =
  /^[\s:=(-]{0,4}(?:present|positive|absent|negative|none|not (?:seen|identified|present|found)|identified|suspicious|equivocal|indeterminate|uncertain|undetermined|questionable|possibl[ey]|probabl[ey]|suspected|inconclusive|doubtful|yes|no)\b[^.;]{0,30}?[,(; -]\s?see (?:comment|below|note)/i;
/** Which could not be looked at: no answer at all. */
export const notAssessed = anyOf(
  String.raw`^[^,;。]{0,16}?(?:not (?:\w+ )?(?:assessable|applicable|assessed|evaluable|evaluated|examined|reported|stated|looked for|commented)|(?:cannot|can't|could not|can not) be (?:\w+ )?(?:assessed|determined(?! with certainty)|evaluated)|unable to assess|n\/a\b)`,
  '^[^,;。]{0,16}?(?:(?:无法|不能|难以|未能?)(?:评估|评价|评定)|不适用|未评|未查(?!见))',
  String.raw`\b(?:to follow|pending|see (?:comment|below|note)|not (?:yet )?reported)\b|待(?:回报|补充)|未见?(?:描述|提及)|情况见|详见|请?参[照见]|为准|[不未]予评价`,
);
export const noneBefore = anyOf(
  String.raw`\b(?:neither|none)(?: of (?:them|these|the (?:\w+ )?\w+)| (?:nodule|tumou?r|lesion|one|mass|focus))? (?:shows?|showed|ha[sd]|contain(?:s|ed)?|demonstrate[sd]?|exhibit(?:s|ed)?|harbou?r(?:s|ed)?|display(?:s|ed)?|reveal(?:s|ed)?)\b[^,;:]{0,40}$`,
  String.raw`\b(?:no|without|w\/o|negative for|absence of|absent|free of|lack of|lacks?|not (?:show|demonstrate|identify|contain|see|find)|could not find|fail(?:s|ed) to (?:show|demonstrate|find|identify)|nor|neither|nowhere|devoid of|(?:cannot|could not|unable to|did not|do not|does not|failed to|never) (?:\w+ )?(?:find|found|identify|identified|see|saw|seen|detect|demonstrate)|(?:do|did)(?: not|n't) see|in vain for|excludes|excluded|rule[sd] out|argues? against|speaks? against|not ${seen})\b(?:(?!${turning})[^,;:])*$`,
  '\\bnot (?:any )?$|(?:未(?:见|查见|查及|查到|检见|发现|检出|检及|及|找到|显示|探及)|(?<!有)无|没有|不伴|不存在)[^,。;:]{0,14}$',
);
export const zhNoneInList =
  /(?:未见|未查见|未发现|未检出|未找到|(?<!有)无|没有)(?:(?![见有阳伴示未无])[^。;:,])*[、及和或与]$/;
/** Through a list: "no necrosis, satellite nodule or microvascular invasion". */
export const noneInList =
  /\b(?:no|without|negative for)\b(?:(?!\b(?:but|however|although|except|with|present|positive|identified)\b)[^;:])*\b(?:or|nor|and)\s+(?:\w+\s){0,2}$/i;
export const noneAfter = anyOf(
  String.raw`^-free\b|^(?:vp|vv|va|b|im)0\b`,
  String.raw`^\([^()]{0,30}\)\s?:?\s?(?:${copula} )?(?:absent|negative|not ${seen}|none\b|no\b)`,
  `^(?:are|is|was|were)n't (?:\\w+ )?(?:${seen}|invaded|involved)`,
  `^(?:${copula} |has |have )?(?:looked for (?:and|but) )?not (?:been )?(?:${seen}|invaded|involved)`,
  String.raw`^(?:${copula} )?(?:(?:not a|no) (?:feature|part)|not in evidence|nowhere|n(?=\s*(?:$|[,;./)])))`,
  String.raw`^(?:could not|cannot) be (?:demonstrated|shown|identified|found|detected|seen)\b`,
  String.raw`^(?:${copula} )?(?:uninvolved|not\b$|absent|(?:\w+ly )?excluded|ruled out|lacking|missing|negative|neg\b|none|neither|nil\b|no\b(?!dul)|free\b|0\s?/\s?\d|-ve\b|0 ?(?:vessels|foci|个|处|枚|(?=$|[;)]|[.,](?!\d)))|[(]\s?-\s?[)]|-(?=\s*(?:$|[,;./)(、])))`,
  '^(?:阴性|无|未见|未查[见到及]|未发现|未检[出见及]|未找到|未探及|未受?侵|未累及|没有|不存在|否)',
);
export const someAfter = anyOf(
  String.raw`^b[1-4]\b`,
  String.raw`^\([^()]{0,30}\)\s?:?\s?(?:${copula} )?(?:${seen}|yes\b)`,
  String.raw`^(?:${copula} )?(?:${seen}|${readily} ${seen}|positive|pos\b|yes\b|y(?=\s*(?:$|[,;./)]))|a feature|in evidence|abound|confirmed|proven|(?:unequivocal|undoubted|unmistakable|definite)(?:ly)?\b|extensive|focal|invaded|involved|[(]\+{1,3}[)]|\+)`,
  `^(?:阳性|可见|有(?!无)|查见|见(?!于?附|补充|附|另|报告|描述|[上下后]文)|存在|形成|受侵|受累|是(?=$|[,;。)、]))`,
  String.raw`^共?[>≥约]?\s*[1-9]\d*\s*(?:vessels?|foci|个|处|枚)|^x ?[1-9]\d? (?:foci|vessels?)|^\(x ?[1-9]\d?\)`,
  String.raw`^(?:${copula} )?(?:confined|limited|restricted) to\b`,
);
export const someBefore = anyOf(
  String.raw`\b(?:with|presence of|evidence of|positive for|shows?|showing|demonstrat\w+|reveals?|identified|extensive|focal|multifocal|numerous|contains?|there (?:is|are|was|were)|regarded as|consistent with|in keeping with|represent\w*|confirm(?:s|ing|ed|ation of)?|definite|unequivocal|is an?|two|three|four|several|multiple)\b(?:(?!\b(?:no|not|without)\b)[^,;:]){0,40}$`,
  String.raw`(?:(?:^|[,:(] ?|\b(?:and|plus|with) )(?:an?|one|single)|(?:[,:(] ?|\b(?:and|plus|with) )[1-9]\d?|\d ?[cm]m) (?:\w+ )?$|^(?:\w+ )?(?:foci|focus) of $|\b(?:single|isolated|rare|occasional|scattered|few|many|\d) (?:\w+ )?(?:focus|foci|areas?|instances?) of $|\b(?:clusters?|groups?|couple|handful|pair|number) of (?:\w+ )?$|\bw\/ ?(?!o)(?:\w+ )?$|(?:^|[,;] ?)\+ ?$|\bnodules?\b[^;:]{0,40}\b(?:both|all|each)(?: of (?:them|which))?(?: are)? $`,
  String.raw`(?<!\b(?:be|not|was|were) )\b(?:considered|deemed|judged|counted|accepted)(?: (?:to be|as))?(?: an?)? $`,
  String.raw`\b(?:are|is|as) (?:(?!no\b|not\b|neither\b)\w+ )?$`,
  '(?:可见|查见|发现|(?<!未)见|伴有?|(?<!没|未)有(?!无)|(?<!不)存在|并|(?<!(?<!证)实)为|(?<!未|未能)证实有?|散在|多发|多个|合并|[计数算视]作|计为|即|均属|属|符合)[^,。;:]{0,10}$',
);
/** Between the name and its answer: "status:", "(grade)", "分级:". */
export const lead =
  /^(?:\s|[:=,)\]]|\.{2,}|-(?=\s[\w?])|-{2,}|均|皆|都|亦|也|\([A-Z]{1,2}\)|\((?:any|yes ?\/ ?no|y ?\/ ?n|present ?\/ ?absent|有\/无|gross|macroscopic|microscopic|small vessels?|large vessels?|MVI|[^()]{0,16}(?:veins?|PVTT|静脉)[^()]{0,12})\)|\b(?:status|grad(?:e|ing)|classification|score)\b|一[项栏]|(?:更正|修正|更改|修改|订正|改)[为成至]|应为|"|分级|分组|评估|情况|数目|计数|内|处)*/i;
/** With more of the topic in between: "satellite nodules in the surrounding liver were not found". */
export const noneLater = anyOf(
  String.raw`^ ?(?:${copula} )?(?:\w+ly )?(?:searched|looked|sought|screened|examined|assessed|evaluated|tested)\b[^;:]{0,120}?,? (?:and|but|however|yet) (?:${copula} |it ${copula} )?(?:not ${seen}|absent|negative|none|never ${seen})`,
  String.raw`^[^,;:]{0,60}?\b${copula} ${also}(?:not (?!${surely})(?:\w+ly )?${seen}|absent|negative|not\b$)`,
  String.raw`^[^;:]{0,40}?(?:\b(?:and|but|with)|,) (?:there ${copula} |(?:have |had )?(?:found|saw|seen|identified|detected) )?(?:none|nothing)(?: ${copula})?(?: ${seen}|\s*(?:$|,))`,
  String.raw`^[^,;:]{0,40}?\bin 0 (?:of|/) ?\d|^[^,;。]{0,20}?(?<![\d.])0\s?(?:处|个|枚)`,
  String.raw`^[^,;:]{0,60}?\b(?:in vain|unrewarding|fruitless|to no avail|unsuccessful)\b`,
);
export const someLater = anyOf(
  String.raw`^ ?(?:${copula} )?(?:\w+ly )?(?:searched|looked|sought|screened|examined|assessed|evaluated|tested)\b[^;:]{0,120}?,? (?:and|but) (?:${copula} |it ${copula} )?${seen}\b`,
  String.raw`^(?: \([^()]{0,30}\))?,? (?:lies?|lying|measur\w+|located|situated|(?:of )?up to \d)\b`,
  String.raw`^[^:;]{0,60}?, (?:x ?)?(?:[1-9]\d?|one|two|three|four|five|six|several|multiple) (?:vessels?|foci|focus|veins?|venules?|sites?)\b`,
  String.raw`^[^,;:]{0,60}?\b${copula} ${also}(?:${seen}|confirmed)`,
  String.raw`^[^,;:]{0,20}?\bin (?:[1-9]\d?|one|two|three|four|five|six|seven|eight|nine|ten|several|multiple)\b (?:of|/|out of|blocks?|slides?|sections?|vessels?|foci)`,
  String.raw`^[^,;。未无:]{0,16}?(?:中|内)?(?:共|有|见)约?\s*[1-9]\d*\s*(?:处|个|枚|块)`,
);
