/** How English and Chinese say that a finding is there, is not, or may be: before its name, or right after it. Letters are plain (letters.ts). */

const anyOf = (...forms: string[]) => new RegExp(forms.join('|'), 'i');

/** What a pathologist does with a finding, or does not. */
export const seen =
  '(?:identified|seen|present|found|detected|demonstrated|demonstrable|observed|noted|noticed|evident|appreciated|recogni[sz]ed|recogni[sz]able|encountered|apparent|visible|discerned|discernible|discovered|shown|met with|documented|detectable|discoverable|obtained|forthcoming|spotted|picked up|made out|located|traced)';
const copula =
  '(?:is|are|was|were|being|to be|(?:has|have|had)(?: (?:all|both|each|now|since))? been|could be|can be|remains?)(?: (?:all|both|each|likewise|also|equally|similarly|again|thus|therefore|hence|clearly|indeed|still|now|certainly|definitely))?';
const also =
  '(?:(?:therefore|thus|hence|readily|easily|focally|undoubtedly|unequivocally|definitely|thereby|hereby|consequently|accordingly|indeed|still|now|also|again|both|all|otherwise|however|not only|only|clearly|convincingly) ){0,2}';
/** "Can be neither confirmed nor excluded". */
export const neitherNor = String.raw`\bneither (?:be )?(?:\w+ )?(?:confirm|prov|establish|assert|aff?irm|den(?:y|ied)|exclud|rule|claim|yes\b|say)\w*`;
/** Not seen for sure is not yet absent. */
export const surely = '(?:definit|unequivocal|conclusive|confident|certain|clear)\\w*';
const readily = '(?:easily|readily|clearly|definitely|focally|undoubtedly|unequivocally|again|also|well|indeed)';
const turning = String.raw`\b(?:(?:seen|noted|found|observed) (?:in|on|at) (?:any|all|these)|but|however|although|except|with(?!in)|present|identified|shows?|a few|several|some|numerous)\b`;

const doubting =
  'suspicious|suspicion|suspected|suspect|possible|possibly|probable|questionable|equivocal|indeterminate|inconclusive|suggestive of|suggesting|concern|concerning|concerned|worrisome|worrying|undetermined|unresolved|unproven|borderline|possibility of|whether|wheather|wether|r/o|favou?red?|doubtful|query';
const zhUndecided =
  '不除外|不排除|(?:不能|无法|难以|未能|不可|不宜|不足以)(?:完全)?(?:除外|排除)|不明确|(?:不能|无法|难以|难于|不易)(?:区分|鉴别|判定|判断|断定|断言|肯定|确定|确认|明确|定论|定夺|下结论|辨)|不能定|难(?:判定|定论|下结论|断)|没法(?:说|定|判|确|肯)|[定判说看]不[了准清]|定不下来|不敢(?:定|断|说|肯定|下)|拿不准|吃不准|没(?:有)?把握|说不[好准清]|不好[说定判断]|不确定|不肯定|存疑|待定|待排|待除外|未能(?:明确|确认|确定|肯定|定(?![位性量]))|意见不一|有分歧|算不算|两可|模棱';

/** "No nodule suspicious for satellite". */
export const noDoubt =
  /\b(?:no|nothing|without|none)\b (?:\w+ ){0,3}?(?:suspicious|suspected|suggestive|suspicion|concerning|worrisome|questionable|possible)\b[^,;:]{0,40}$|(?:未见|未发现|未查见|(?<!有)无|没有)[^,。;:]{0,6}(?:可疑|疑似)[^,。;:]{0,6}$/i;
export const doubtBefore = anyOf(
  String.raw`\b(?:hesita\w+|reluctan\w+) to (?:call|label|diagnose|record|report|regard|accept)\b[^,;:]{0,30}$`,
  String.raw`\b(?:keep|have|retain|am|is|are|remain) (?:an )?(?:open|undecided|two)[- ]minds? (?:about|on|as to|regarding)\b[^,;:]{0,30}$`,
  String.raw`\b(?:cannot|can'?t|could not|not|difficult to|unable to) (?:be )?(?:\w+ ){0,2}?(?:exclude|excluded|rule out|ruled out)\b[^,;:]{0,40}$`,
  String.raw`(?:\b(?:${doubting})\b(?: for| of)?(?:,? (?:unproven|unconfirmed)|,? (?:but|though|yet) (?:\w+ ){1,4}(?:of|for|as),?)?|(?<![\u3400-\u9fff])\?(?!"?\s?-))[^,;:]{0,40}$`,
  String.raw`\b(?:in two minds|undecided|unconvinced|unsure|(?:not|un)(?:\s|-)?(?:sure|certain)) (?:\w+ )?(?:about|of|whether|as to|if)\b[^,;:]{0,30}$`,
  String.raw`\b(?:(?:could|can|did) ?(?:not|n't)|cannot|unable to) (?:\w+ )?(?:decide|choose|distinguish|discriminate|differentiate|tell)\b[^,;:]{1,50}\b(?:and|or|from) (?:\w+ ){0,2}$`,
  String.raw`\b(?:neither|nor) (?:\w+ )?(?:assert|affirm|claim|confirm|prove|exclude|deny|rule out)\b[^,;:]{0,30}$`,
  String.raw`\b(?:may|might|could|can(?= be ?an?\b))(?: well| also)? (?:be|represent|reflect|constitute)(?:\b|(?=an? ))(?! ?(?:${seen}))[^,;:]{0,30}$|\b(?:some|slight|considerable|much|real|lingering|is) doubt (?:about|as to|whether|over|regarding)\b[^,;:]{0,40}$|\brais(?:es?|ed|ing) (?:the|a|some) (?:question|possibility|suspicion|concern) (?:of|about)\b[^,;:]{0,30}$`,
  `(?:是否|究竟|究[属系竟为]|还是|抑或|${zhUndecided}|可疑|疑似|似[有见为是]|似可?见|貌似|像是|疑为|疑有?|待除外|待排除?|可能为?|考虑)[^,。;]{0,8}$`,
);
export const doubtAfter = anyOf(
  String.raw`^[^;:。]{0,70}?\b(?:cannot|can'?t|could not|not (?:possible|able) to|unable to|impossible to|difficult to|hard to) (?:be )?(?:\w+ )?(?:distinguish|discriminat|differentiat|separat|resolv|decid|tell|say)\w*`,
  String.raw`^[^,;。]{0,24}?(?:cannot|can not|could not|not|difficult to) (?:be )?(?:\w+ ){0,2}?(?:excluded?|rule[d]? out|confirmed|prove[nd]?\b(?<!^not prove[nd])|established|(?:determined|assessed|judged|decided|interpreted|answer(?:ed)?|settled?|resolved?|stated?) with (?:any )?(?:\w+ )?(?:certainty|confidence))`,
  String.raw`^[^;。]{0,40}?\b(?:can)?not (?:be |been )?(?:\w+ )?(?:excluded|ruled out|resolved|settled)`,
  String.raw`^[^,;。]{0,16}?\b(?:(?:is|are|was|were|has to be|had to be|must be|should be|remains?|is to be) (?:therefore |thus |hence |then |best |\w+ly |to be ){0,2}(?:considered|deemed|judged|regarded|reported|recorded|called|classed|classified|categori[sz]ed|designated|labell?ed|left|held|rated)(?: to be| as)? (?:an? )?)?(?:is |are |was )?(?:suspect(?:ed)?|suspicious|dubious|questionable|equivocal|indeterminate|inconclusive|uncertain|undetermined|undecided|unsettled|unproven|unresolved|left open|open(?=\s*(?:$|[,;.)]))|borderline|unproved|likely(?! (?:absent|not|no)\b)|possibl[ey]|probabl[ey]|(?:perhaps|maybe)(?! (?:\d|one|two|three|four|five))|doubtful|equiv|susp|indet|uncert|favou?red(?! (?:sites?|location))|(?:(?:favou?red|called|decided|read) )?(?:neither|either) way)\b`,
  String.raw`^[^;。]{0,24}?\bas "?(?:not (?:determined|excluded|certain)|questionable|open|unresolved|undetermined|equivocal|possible|suspicious|uncertain|indeterminate|doubtful)`,
  String.raw`^,? ?but (?:this )?(?:cannot|could not) be confirmed|^(?:(?:is|are|was|were|remains?) )?(?:not certain|unsure|not sure|unclear)\b|^[^;:。]{0,90}\bwhether\b[^;:]{0,60}\b(?:cannot|could not|can'?t|not|difficult|impossible|hard|open|un(?:clear|certain|decided|resolved))\b|^(?:I |we )?(?:cannot|can'?t|could not) (?:call|commit|judge)\b|^[^,;:]{0,40}?${neitherNor}|^[^;:]{0,60}?\b(?:cannot|can'?t|could not) be (?:\w+ )?(?:sure|certain)\b|^cannot exclude|^(?:cannot|could not) be determined\b[^;]{0,60}\b(?:inconclusive|equivocal|endotheli\w+)|^[^,;:]{0,24}?\b(?:open question|(?:cannot|can'?t|could not) (?:decide|say|tell))\b|^\?(?!\s*:)|^(?:I |we )?(?:cannot|can'?t|could not) be (?:\w+ )?(?:sure|certain)\b|^\s*(?:vs|versus)\b`,
  '^[^,。;]{0,6}无从[^,。;]{0,4},(?:故|暂)?(?:存疑|可疑|待定)',
  '^[^,。;]{0,90}(?:就|只能|只好|先|暂)(?:写|报|记|填)[成为作个]?"?(?:可疑|不确定|待定|存疑)',
  `^:?(?![^;。]{0,40}(?:阴性|[(]-))[^;。]{1,90},\\s?(?:可疑|疑似|存疑|待定|(?:故|暂|尚)?(?:难以|不能|无法|未能)(?:完全)?(?:定论|确定|判定|断定|肯定|明确))[^;。]{0,8}$|^疑(?=\\s*(?:$|[,。;)]))|^(?!,?(?:原发|转移|来源|起源|考虑|倾向|拟诊|诊断)(?![为有]?(?:可能|可疑|阳性)))[^,。;]{0,8}(?:可疑|疑似|似[有见]|${zhUndecided}|[((]?(?:±|\\+\\s?\\/\\s?-)|可能)|^(?:[与和]|抑或|亦或|还是)[^,。;]{0,16},?(?:难以?|无法|不能|不易)(?:区分|鉴别|辨|定论|判断|判定|分)|^\\s?(?:或|or\\b)[^;。]{0,30}(?:难以?|无法|不能|不易|未能)(?:区分|鉴别|辨|定|判|断|确|明)|^[^;。]{0,60}?(?:与否|有无[^,。;]{0,8}),?[^,;。]{0,4}(?:不能|无法|难以?|不易|未能|不[好易])[^,;。]{0,4}(?:判|定|断|说|肯|明|知)|^(?!,?(?:原发|转移|来源))[^,;。]{0,10}还是[^;。]{0,40}(?:无法|不能|未能|难以?|拿不准|说不|不好|待|不确定|存疑|意见不一|分歧)|^[^;。]{0,40}?是否[^;。]{0,16}(?:不能|无法|难以?|不易|未能|尚)[^,;。]{0,4}(?:判|定|断|说|肯|明|知)`,
);
/** Told, and told more of elsewhere: "indeterminate, see note". */
export const answeredFirst =
  /^[\s:=(-]{0,4}(?:present|positive|absent|negative|none|not (?:seen|identified|present|found)|identified|suspicious|equivocal|indeterminate|uncertain|undetermined|questionable|possibl[ey]|probabl[ey]|suspected|inconclusive|doubtful|yes|no|(?:cannot|can'?t|could not|can not) be (?:\w+ )?(?:excluded|ruled out|confirmed|resolved))\b[^.;]{0,30}?[,(; -]\s?see (?:comment|below|note)/i;
/** Which could not be looked at: no answer at all. */
export const notAssessed = anyOf(
  String.raw`^[^,;。]{0,16}?(?:not (?:\w+ )?(?:assessable|applicable|assessed|evaluable|evaluated|examined|reported|stated|looked for|commented)(?! with (?:any |full |complete )?(?:certainty|confidence))|(?:cannot|can'?t|could not|can not) be (?:\w+ )?(?:assessed|determined|evaluated)(?! with (?:any |full |complete )?(?:certainty|confidence))|unable to assess|none (?:to (?:assess|evaluate|examine|judge|comment)|sampled|submitted|received|available|evaluable)|n\/a\b)`,
  '^[^,;。]{0,16}?(?:(?:(?:无法|不能|难以|未能?)(?:评估|评价|评定|观察|判读)|无从(?![^,。;]{0,4},(?:故|暂)?(?:存疑|可疑|待定)))|不适用|未评|未查(?![见到及出]))',
  String.raw`\b(?:to follow|pending|see (?:comment|below|note)|not (?:yet )?reported)\b|待(?:回报|补充)|未见?(?:明确|相关)?(?:描述|提及|报告|结论|结果|说明|记[录载])|情况见|详见|请?参[照见]|为准|[不未][予作做]?评[价估]`,
);
export const noneBefore = anyOf(
  String.raw`\b(?:neither|none)(?: of (?:them|these|the (?:\w+ )?\w+)| (?:nodule|tumou?r|lesion|one|mass|focus))? (?:shows?|showed|ha[sd]|contain(?:s|ed)?|demonstrate[sd]?|exhibit(?:s|ed)?|harbou?r(?:s|ed)?|display(?:s|ed)?|reveal(?:s|ed)?)\b[^,;:]{0,40}$|\b(?:none|neither|not one|nothing|no(?: \w+){1,3}) (?:of [^,;:]{1,30} )?(?:is|are|was|were|did|do|does|could|can|has|have) (?:there|we|i)\b[^,;:]{0,40}$|\b(?:in|on|at|within) (?:none|neither|not one|not a single|no (?:\w+ )?(?:block|slide|section|level)s?)\b[^,;:]{0,50}$|\bnothing (?:to suggest|suggesting|suggestive of|like|resembling|that looks like|in the way of|to support|pointing to)\b[^,;:]{0,30}$`,
  String.raw`\b(?:no|nil|without|w\/o|negative for|(?<!\bor )absence of|absent(?! (?:on|at|in|along|over|around|near|from|towards?|where)\b)|keine?n?|free (?:of|from)|lack of|lacks?|not (?:show|demonstrate|identify|contain|see|find)|could not find|fail(?:s|ed|ing)? to (?:show|demonstrate|find|identify|reveal|disclose|yield|detect|see)|(?:did|do|does|could|can) ?(?:not|n?'?t) (?:\w+ )?(?:find|see|identify|detect|demonstrate|disclose|reveal|show|yield|exhibit|display|bring (?:up|out|to light)|turn up|uncover|produce|come (?:across|upon)|encounter|recogni[sz]e)|nor|neither|nowhere|devoid of|(?:has|have|had) (?:not|n't|never) (?:found|seen|shown|revealed|disclosed|brought to light|identified|detected|demonstrated|uncovered|yielded|encountered)|(?:cannot|could not|unable to|did not|do not|does not|failed to|never) (?:\w+ )?(?:find|found|identify|identified|see|saw|seen|detect|demonstrate)|(?:do|did)(?: not|n't) see|in vain for|not (?:a single|(?:a|one) (?:focus|instance|trace|hint|sign))|excludes|excluded|rule[sd] out|(?:can|could|able to) (?:\w+ )?(?:exclude|rule out)|argues? against|speaks? against|not ${seen})\b(?:(?!${turning})[^,;:])*$`,
  '\\bnot (?:any )?$|(?:未(?:见|查见|查及|查到|检见|发现|检出|检及|及|找到|显示|探及)|[未没][能曾获]{0,2}(?:发现|查见|找到|检[出见]|见到?|看[到见]|获见|捕捉到|遇到)|(?:不能|无法)(?:发现|查见|找到|检出|见到)|[找查看见寻]不到|(?<![能法以未待])排除了?(?!.*(?:不能|无法))|(?<!有)无|(?<!有)没有|不伴|不存在|不符合|不支持)[^,。;:]{0,14}$',
);
export const zhNoneInList =
  /(?:未见|未查见|未发现|未检出|未找到|(?<!有)无|没有)(?:(?![见有阳伴示未无])[^。;:,])*[、及和或与/]$/;
/** Through a list: "no necrosis, satellite nodule or microvascular invasion". */
export const noneInList =
  /\b(?:no|without|negative for)\b(?:(?!\b(?:but|however|although|except|with|present|positive|identified)\b)[^;:])*\b(?:or|nor|and)\s+(?:\w+\s){0,2}$/i;
export const noneAfter = anyOf(
  String.raw`^[^,;:]{0,40}?\b(?:in|number(?:s|ed)?) (?:0\s?(?:of|/) ?\d|(?:none|zero)\b|no (?:blocks?|slides?|sections?|levels?|vessels?)\b)|^(?:did|do|does)(?: not|n't) (?:\w+ )?(?:turn up|appear|emerge|show|come to light|feature|occur|exist)\b`,
  String.raw`^-free\b|^there (?:is|are|was|were) none\b(?! (?:larger|bigger|beyond|of))|^(?:it|they) (?:is|are|was|were) not\s*$|^(?:vp|vv|va|b|im)(?:0\b|\(-\))|^(?:nicht (?:\w+ )?(?:nachweis\w*|vorhanden|gefunden|erkennbar|gesehen|festgestellt)|keine?r?\b|nein\b|null(?:a|i|us|um|ae)?\b|abest\b|(?:ausentes?|assent[ei]|absentes?|negativ[oaie]s?)\b|없음|음성)`,
  String.raw`^\([^()]{0,30}\)\s?:?\s?(?:${copula} )?(?:absent|negative|not ${seen}|none\b|no\b)`,
  `^(?:are|is|was|were)n't (?:\\w+ )?(?:${seen}|invaded|involved)`,
  `^(?:${copula} |has |have )?(?:looked for (?:and|but) )?not (?:been )?(?:${seen}|invaded|involved|there\\b|(?:on|in|at) any\\b|(?:one |part )?(?:of|among) (?:its|the|their) (?:\\w+ )?features)`,
  String.raw`^(?:can|could|may) (?:\w+ly )?be (?:denied|excluded|ruled out|dismissed|negated)\b(?! (?:only|if|when|once|unless|until|after|by))|^(?:${copula} )?(?:(?:not a|no) (?:feature|part)|not in evidence|nowhere|n(?=\s*(?:$|[,;/)]|\.(?!\s?\d))))`,
  '^[가-힣 ]{0,14}(?:없|않)[가-힣]',
  String.raw`^(?:I|we) (?:have |had |could )?(?:found|saw|seen|see|find|identif(?:y|ied)|detect(?:ed)?) (?:none|nothing|no such)\b|^(?:could not|cannot|can nowhere|could nowhere) be (?:made out|demonstrated|shown|identified|found|detected|seen)\b`,
  String.raw`^(?:${copula} )?(?:uninvolved|not\b$|absent|(?:(?:\w+ly )?excluded|ruled out)(?! (?:only|if|when|once|unless|until|after)\b)|un(?:detected|seen|identified|demonstrated)|undetectable|never (?:\w+ )?${seen}|lacking|missing|wanting|negative|neg\b|none(?! (?:of which |of them )?(?:is |are |was |were )?(?:above|over|larger|bigger|more|greater|beyond|exceed\w*|measur\w+|wider|longer|nearer|reach\w*|than))|nothing\b|nowhere\b|neither(?! (?:one |of (?:which|them) )?(?:is |are |was |were )?(?:above|over|larger|bigger|more|greater|beyond|exceed\w*|measur\w+|wider|longer|nearer|reach\w*|than)\b)|nil\b|zero\b|no(?:\b|(?=invas|tumou?r|satell|microv|evid))(?!dul)|free\b|clear(?=\s*(?:$|[,;]))|0\s?/\s?\d|-ve\b|0 ?(?:vessels|foci|个|处|枚|(?=$|[;)]| ?\(|[.,](?!\d)))|[øØ∅](?=\s*(?:$|[,;.)]))|[(]\s?-\s?[)]|-(?=\s*(?:$|[,;./)(、])))`,
  '^(?:阴性|无(?![法从疑]|可置)|未见(?!确[切凿]|肯定|充分|可靠)|未查[见到及]|未能?发现|未能?检[出见及]|未能?找到|未探及|[查找看寻]不[到见]|未受?侵|未累及|没有|不存在|不成立|不支持|否|阴(?=$|[,。;、)\\s])|一?(?:个|处|枚|灶|例)[也都]?(?:没有?|未|无)|[一二两]\\s?(?:个|处|枚|灶)[也都](?:没有?|未|无)|[没未](?:看|找|查|见(?!确|肯|充|可靠)|发现|检)[见到着出]?(?!确[切凿])|(?:[可应得已]|可以)?(?:予以?)?(?:否定|排除|除外))',
  String.raw`^(?:to be )?as (?:absent|negative|not ${seen}|M0)\b|^\(?n ?= ?0\s*\)|^(?:${copula} )?answered (?:in the negative|negatively)\b|^not prove[nd] (?:in|on) (?:\w+ ){1,2}(?:blocks?|slides?|sections?|levels?)\b`,
);
export const someAfter = anyOf(
  String.raw`^b[1-4]\b|^(?:vorhanden|nachgewiesen|ja\b|adest\b|adsunt\b|(?:presentes?|positiv[oaie]s?)\b|있음|양성)`,
  String.raw`^\([^()]{0,30}\)\s?:?\s?(?:${copula} )?(?:${seen}|yes\b)`,
  String.raw`^(?:${copula} )?(?:${seen}|${readily} ${seen}|positive|pos\b|yes\b|y(?=\s*(?:$|[,;./)]))|a feature|in evidence|abound|confirmed|proven|beyond (?:any |all |reasonable )?(?:doubt|dispute|question)|(?:unequivocal|undoubted|unmistakable|definite)(?:ly)?\b|(?:in|on) (?:blocks?|slides?|sections?|slices?) \d{1,2}\b(?![^;]*\b(?:no|none|not)\b)|in (?:blocks? |slides? |sections? )?[A-Z]\d{1,2}(?:(?:\s?[,&/-]\s?| and | to )[A-Z]?\d{1,2}){0,9}\s*(?=$|[,;(])|limited(?=\s*(?:$|[,;(]))|obvious|undeniable|unquestionable|extensive|focal|multifocal|widespread|conspicuous|prominent|abundant|florid|(?:rare|frequent|occasional)(?=\s*(?:$|[,;.(]))|invaded|involved|[(]\+{1,3}[)]|\+(?!\s?\/\s?-))`,
  String.raw`^${copula} (?:here|there)(?=\s*(?:$|[,;:(]))|^(?:to be )?as (?:present|positive|M[12])\b|^(?:${copula} )?(?:real|genuine|answered (?:in the affirmative|positively))\b`,
  `^(?:阳性|阳(?=$|[,。;、)\\s])|可见|有(?!无)|检[出见](?!率)|成立|(?:明确|无可置疑|无疑|确凿(?:无疑)?)(?=[,。;(]|$)|(?:[可应得已]|可以)?(?:予以?)?肯定|是(?:很|十分|可以)?(?:肯定|明确|确定|存在|有)的?(?=[,。;(]|$)|查见|见(?!于?附|补充|附|另|报告|描述|[上下后]文)|存在|形成|受侵|受累|是(?=$|[,;。)、]))`,
  String.raw`^共?[>≥约]?\s*[1-9]\d*\s*(?:vessels?|foci|个|处|枚|灶|颗|粒)(?!\s?(?:[\w-]{1,14} )?(?:blocks?\b|slides?\b|sections?\b|levels?\b|部位|蜡|组织块|切片|取材|视野|点位|层面))|^x ?[1-9]\d? (?:foci|vessels?)|^[1-9]\d?(?:\s?\/\s?| of (?:the )?)\d{1,2} (?:blocks?|slides?|sections?)\b|^(?:见|看|找|查|数)到了?(?=[\d一二两三四五六七八九十数多有])|^\(x ?[1-9]\d?\)`,
  '^[一二两三四五六七八九十数多]\\s?(?:个|处|枚|灶|颗|粒)(?!\\s?(?:[也都]?[没未无不]|部位|蜡|组织块|切片|取材|视野|点位|层面))',
  String.raw`^(?:${copula} )?(?:confined|limited|restricted) to\b|^(?:${copula} )an? (?:\w+ )?(?:frequent|common|constant|striking|conspicuous|prominent|regular|easy|definite) (?:finding|feature|observation)|^there (?:is|are|was|were) (?:an?|one|two|three|four|five|six|several|a few|\d{1,2}) (?:\w+ )?(?:foci|focus|vessels?|instances?|examples?|nodules?)\b`,
);
export const someBefore = anyOf(
  String.raw`\b(?:with(?! (?:respect|regards?|reference) to)|(?<!\b(?:not|n't|never|hardly|to|would|could|might|may|if it) (?:\w+ )?)(?:satisf(?:y|ies|ied)|fulfil\w*|meets?|met) (?:all )?(?:the )?(?:criteria|definition|requirements?) (?:of|for)|presence of|evidence of|positive for|shows?|showing|demonstrat\w+|reveals?|identified|extensive|focal|multifocal|numerous|contains?|there (?:also )?(?:is|are|was|were|lie|lies|exists?|remains?)|surrounded by|accompanied by|associated with|saw|found|noted|encountered|observed|(?:came|come) (?:across|upon)|met with|(?:I|we) (?:(?:do|can|could|did|also|now|clearly) ){0,2}(?:see|find|identify|recogni[sz]e|make out)|regarded as|consistent with|in keeping with|represent\w*|confirm(?:s|ing|ed|ation of)?|definite|unequivocal|is an?|two|three|four|several|multiple)\b(?:(?!\b(?:no|not|without)\b)[^,;:]){0,40}$`,
  String.raw`(?:(?:^|[,:(] ?|\b(?:and|plus|with|has|had|have) )(?:an?|one|single)|(?:[,:(] ?|\b(?:and|plus|with) )[1-9]\d?|\d ?[cm]m) (?:\w+ )?$|^(?:\w+ )?(?:foci|focus) of $|\b(?:single|isolated|rare|occasional|scattered|few|many|one|two|three|four|five|six|seven|eight|nine|ten|\d) (?:\w+ )?(?:focus|foci|areas?|instances?) of $|(?<!\b(?:no|not|without|any|if|are there) )\b(?:a (?:few|number of)|some|many|scattered|countless|innumerable|occasional) (?:\w+ ){0,2}$|\b(?:clusters?|groups?|couple|handful|pair|number|scatter|sprinkling|crop|cluster|rash|ring) of (?:\w+ )?$|\bw\/ ?(?!o)(?:\w+ )?$|(?:^|[,;] ?)\+ ?$|\bnodules?\b[^;:]{0,40}\b(?:both|all|each)(?: of (?:them|which))?(?: are)? $`,
  String.raw`(?:^|[,;(] ?|\bpT\d\w? |\bfollow-?up |\bsurveillance )(?:given|in (?:view|light) of|because of|on account of|on the strength of|by virtue of) (?:the )?(?:presence of )?$|(?<!\b(?:be|not|was|were) )\b(?:considered|deemed|judged|counted|accepted)(?: (?:to be|as))?(?: an?)? $|\b(?:I|we) (?:\w+ )?(?:call|regard|consider|take|accept|diagnose|interpret) (?:this|these|it|them)(?: as| to be)?(?: an?| true)? $|\b(?:amounts? to|qualif(?:y|ies) as|constitutes?|equates? to)(?: an?| true)? $`,
  String.raw`\b(?:outside|beyond|beside|around|near|adjacent|next to|away from|within)\b[^,;:]{0,60} (?:lie|lies|lay|sit|sits|stands?) (?:\w+ ){0,2}$`,
  String.raw`\b(?:are|is|(?<!such )as) (?:(?!no\b|not\b|neither\b|for\b|to\b|regards\b)\w+ )?$`,
  '(?:可见|可辨|可及|辨[见出]|查见|(?<!未|未能|没有?|不能|无法)发现|(?<!未)见|伴有?|(?<!没|未)有(?!无)|(?<!不)存在|并|(?<!(?<!证)实)为|(?<!未|未能)证实有?|散在|多发|多个|合并|具有?|[计数算视]作|(?<!不)算(?:是|作)?|计为|即|均属|(?<!不)属|(?<!不)符合)[^,。;:]{0,10}$|(?:另[有见]|可见|查见|发现)[^,。;:未无]{0,18}$',
);
/** Between the name and its answer: "status:", "(grade)", "分级:". */
export const lead =
  /^(?:\s|[:=,)\]]|\b(?:therefore|thus|hence|consequently|accordingly)\b|\.{2,}|-(?=\s[\w?])|-{2,}|均|皆|都|亦|也|\([A-Z]{1,2}\)|\((?:any|yes ?\/ ?no|y ?\/ ?n|present ?\/ ?absent|有\/无|gross|macroscopic|microscopic|small vessels?|large vessels?|MVI|[^()]{0,16}(?:veins?|PVTT|静脉)[^()]{0,12})\)|\b(?:status|grad(?:e|ing)|classification|score|should (?:now )?read(?: as)?|now reads?|is to be read as)\b|一[项栏]|(?:更正|修正|更改|修改|订正|改)[为成至]|应为|确实|的确|\b(?:line|field|entry|item)\b|\babove\b|\b(?:still|again|likewise|once more|as before)\b|\b(?:both|all|each)\b|→|-{1,2}>|\b(?:a|ans(?:wer)?)\s?(?=:)|答(?=:)|(?:倒|则|results?\b|结果|方面|这一?[项次条栏块]|这个|那[块项]|[两二三四五六][项者])|(?:就|判定?|评定?|定|认定)?[为呈系是属报记填写打勾选](?=阴|阳|无|有(?!无)|未|没|(?<!是)否|可疑|存疑|不)|现|now\b|"|分级|分组|评估|情况|数目|计数|内|处)*/i;
/** With more of the topic in between: "satellite nodules in the surrounding liver were not found". */
export const noneLater = anyOf(
  String.raw`^ ?(?:${copula} )?(?:\w+ly )?(?:searched|looked|sought|screened|examined|assessed|evaluated|tested)\b[^;:]{0,120}?,? (?:and|but|however|yet) (?:${copula} |it ${copula} )?(?:not ${seen}|absent|negative|none|never ${seen})`,
  String.raw`^[^,;:]{0,60}?\b${copula} ${also}(?:not (?!${surely})(?:\w+ly )?${seen}|absent|negative|not\b$)|^[^;:]{0,80}?\b(?:(?:has|have|had|could) (?:not|n't|never)|(?:has|have|had|could)n't|cannot) (?:been |be )?(?!${surely})(?:\w+ly )?${seen}\b(?! (?:with|for) )`,
  String.raw`^[^;:]{0,40}?(?:\b(?:and|but|with)|,) (?:there ${copula} |(?:(?:I|we) )?(?:have |had )?(?:found|saw|seen|identified|detected) )?(?:none|nothing)(?: ${copula})?(?: ${seen}|\s*(?:$|,))`,
  String.raw`^[^,;:]{0,20}\bthe answer (?:is|was) (?:no\b|negative|in the negative)|^[^,;。]{0,20}?(?<![\d.])0\s?(?:处|个|枚)`,
  String.raw`^[^;:]{0,60}?(?:\b(?:and|but)|,) (?:(?:I|we|they) )?(?:could |did |do |have |was |were )?(?:not|never|unable to|failed to|don'?t|didn'?t|couldn'?t) (?:\w+ )?(?:find|found|see|seen|identify|identified|detect|detected|demonstrate)(?: (?:any|one|it|them|such))?\s*(?=$|[,;.])`,
  '^(?![^,。;:]{0,24}(?:切缘|断[端面]|残端|神经|淋巴|[包被]膜))(?:[癌瘤][周旁]|[^,。;:未无没癌瘤有见阳+]){0,24}(?:未见|未查[见到]|未发现|未检[出见]|未找到|没有?(?:找到|看到|见到|发现|查见)?|阴性)(?:证据|依据|迹象|踪迹)?(?=\\s*(?:$|[,。;)(、]))',
  '^[^。;:]{0,30},结果(?:均|都)?(?:[为是])?阴性',
  '^(?:这一?[条项])?我?(?:看|查|数|翻)了[^,。;:未无没有见]{0,20}没有?(?:找到|看到|见到|发现|查见)',
  '^[^,。;:未无没癌瘤有见阳+]{2,24},(?:结果)?(?:[均都也皆全])?(?:未见|未查[见到]|未发现|未检[出见及]|未找到|没有(?:找到|看到|见到|发现)?|无|阴性)(?=\\s*(?:$|[,。;]))',
  String.raw`^[^,;:]{0,30}?\bthere (?:is|was) (?:no|not a) (?:trace|sign|hint|evidence|indication)\b|^[^;:]{0,110}?\bthere (?:is|are|was|were)(?:n't| not) any\b|^[^,;:]{0,20}?\bby (?:its|their) absence\b`,
  String.raw`^[^;:]{0,110}?\b(?:in vain|unrewarding|unproductive|fruitless|to no avail|unsuccessful|empty[- ]handed|without (?:any )?(?:success|finding|results?|yield)|yielded nothing|(?:came up|drew a) (?:empty|blank)|drew a blank)\b`,
);
export const someLater = anyOf(
  String.raw`^ ?(?:${copula} )?(?:\w+ly )?(?:searched|looked|sought|screened|examined|assessed|evaluated|tested)\b[^;:]{0,120}?,? (?:and|but) (?:${copula} |it ${copula} )?${seen}\b`,
  String.raw`^ ?(?:${copula} )?(?:\w+ )?(?:dotted|scattered|strewn|sprinkled|clustered|grouped|distributed)\b|^ ?(?:${copula} )?(?:of |show\w* |have |has |with )?(?:the |an )?(?:same|identical|similar)(?: (?:type|tumou?r|histology|morphology|appearance|pattern|structure|kind|(?:adeno)?carcinoma|cancer)|\s*(?:$|[,;(.]))|^ ?(?:\([^()]{0,30}\) )?(?:\w+ )?(?:accompan(?:y|ies|ied)|stud(?:s|ded)?|dot|dots|flank(?:s|ed)?|surrounds?|fringes?|ring|pepper|escorts?|attends?|encircle|hug|sit|sits|stands?) (?:the|it|its|this|close|near|beside|at|in|around|along|just)\b|^ ?(?:of \d[^,;:]{0,12} )?(?:composed|consist\w*) of\b`,
  '^[^,。;:未无]{0,14}[与同和][^,。;]{0,6}(?:主|肿|瘤|癌)[^,。;]{0,4}(?:相同|一致|相似|一样)',
  String.raw`^(?: \([^()]{0,30}\))?,? (?:lies?|lying|measur\w+|located|situated|(?:of )?up to \d)\b`,
  String.raw`^[^:;]{0,60}?, (?:x ?)?(?:[1-9]\d?|one|two|three|four|five|six|several|multiple) (?:vessels?|foci|focus|veins?|venules?|sites?)\b`,
  String.raw`^[^,;:]{0,60}?\b${copula} (?<!(?:thought|believed|said|appear(?:s|ed)?|seem(?:s|ed)?|reported|suspected|felt|likely) to be )${also}(?:${seen}|confirmed|established|proven|proved|substantiated|verified|certain|beyond (?:any |reasonable )?doubt)`,
  String.raw`^[^,;:]{0,20}\bthe answer (?:is|was) (?:yes\b|positive|in the affirmative)|^,? ?\(?(?:\w+ ){1,3}(?:vessels?|veins?|venules?) only\b|^(?:(?!\b(?:none|no|not|M0)\b)[^,;:]){0,20}?\bin (?:[1-9]\d?|one|two|three|four|five|six|seven|eight|nine|ten|several|multiple)\b ?(?:of|/|out of|blocks?|slides?|sections?|vessels?|foci)`,
  String.raw`^[^,;。未无:]{0,16}?(?:中|内)?(?:共|有|见)约?\s*[1-9]\d*\s*(?:处|个|枚|块)|^经[^,。;:未无不]{0,16}(?:证实|确认)|^[^,。;:未无没癌瘤]{0,12}(?:周围|周边|[旁侧内处段叶])(?:可见|见|有)(?=[,。;(]|$)|^[^,。;:未无没癌瘤]{0,12}(?:周围|周边|[旁侧])(?:可见|见|有)?\s?[1-9一二两三四五多]\s?[个枚处颗粒]`,
);
