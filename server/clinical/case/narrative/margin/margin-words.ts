/** How English and Chinese say of an edge that tumour is at it, is not, or is near. */

const growth =
  '(?:tumou?rs?|carcinomas?|adenocarcinoma|HCC|malignan\\w+|neoplas\\w+|cancer|ca(?=\\b(?!\\.? ?\\d))|lesion(?:al)?|neoplasia|metasta\\w+|sarcoma|disease|growth|deposits?|a?typi\\w+|dysplasia)';
const kind =
  '(?:(?:residual|viable|invasive|in situ|definite|obvious|any|the|histological|microscopic|evidence of|signs? of|foci of|high-grade) ){0,3}';
/** "Negative for HepPar-1" is a stain's answer. */
const forStain = `(?! for (?!both\\b|all\\b|each\\b|either\\b|any\\b|(?:(?!in\\b|of\\b)[a-z]+[ -]){0,3}?(?:${growth}|nodules?|involvement|invasion|infiltration)\\b))`;
/** Of something else than tumour. */
const ofElse =
  '| (?:of|from) (?:any |all |gross |visible )?(?:ha?emorrhage|blood|bile|necro\\w+|fibro\\w+|steato\\w+|inflam\\w+|adhesions?|cysts?|exudate)';
const hanGrowth =
  '(?:癌|瘤|腫瘤|肿瘤|肿物|病变|病灶|恶性|异型|残留|残余|累及|受累|受侵|浸润|侵犯|侵及|C[aA](?![A-Za-z\\d]))';
const hanNone =
  '(?:查无|[未末]见|[未末]查见|[未末]发现|未及|未找到|未检出|未|無|无(?!法)|没(?:有|见着|看[见到]|见到|找到)?|不见|不伴|不含|[看找查]不[到见]|无一(?:例|块|处)?见?)';

const unsure = [
  '\\bnot (?:\\w+ )?clear\\b(?! of)',
  '\\b(?:cannot|can.t|not|no longer|hardly|scarcely)(?: really| longer)?(?: be)? (?:called|considered|regarded|described|reported|taken|stated|held|declared|clear|free)(?: as| to be)? (?!of\\b)(?:clear|free|negative|clean|safe|involved|positive)\\b|\\b(?:no longer|hardly|scarcely) (?:clear|free|negative|clean)\\b',
  '\\b(?:probabl[ey]|presum\\w+|apparently|seemingly|(?:un)?likely|reportedly|supposedly|allegedly|arguably|(?:thought|believed|assumed|expected|said|supposed|hoped) to be) (?:\\w+ )?(?:clear|free|negative|clean|complete\\w*|(?:un)?involved|positive|close|not|tumou?r|carcinoma)\\b',
  '(?:cannot|can not|could not|can.t|not|unable to|difficult to) (?:be )?(?:\\w+ )?(?:assess\\w*|determin\\w+|evalua\\w+|exclud\\w+|identif(?:y|iable)|examined|applicable|orient\\w*|recogni[sz]\\w+|sampled|received|represented|included|reported)',
  '\\b(?:un|non-?)assessable|indeterminate|equivocal|suspicious(?! (?:zone|area|foc\\w+|cells?|glands?|spot|structure)s? (?:correspond|prove|turn|represent|is|are|was|were))|suspected|possibl[ey]|questionable|uncertain|unclear|pending|to follow|\\bn/?a\\b|\\bRx\\b|see (?:comment|note|below)',
  '恐(?=[为有是怕已])|\\bfeared\\b|无法|不能(?!算)|未能|不除外|难以|可疑|(?<!所)疑|待|可能|不确定|不适用|是否(?!需|要|有必要|应|补|再|追加|扩大|加做)|详见|请结合(?!临床|术中|手术|影像|病史|分子|基因|免疫|随访|既往|实验室|化验|其他)|欠清|不清|未评|未取|未送',
].join('|');
const clear = [
  `(?:widely |completely |all |both |histologically |well )?(?:(?<!-)\\bnegat\\w+\\b${forStain}|\\bneg\\b|-ve\\b|\\bclr\\b|\\bclear\\b(?! cell| fluid| brown| tan${ofElse})|\\bfree?\\b(?! fluid| edge${ofElse})|\\buninvolved\\b(?! (?:liver|parench|hepat|non|background))|\\bclean\\b|\\bbenign\\b|\\bunaffected\\b|\\bunremarkable\\b|\\bun-?breached\\b|\\bunharmed\\b|\\bunscathed\\b|\\b(?<!not |un|ir)radical(?:ly removed)?\\b(?=\\s*(?:$|[,;(.]|and\\b))|\\bhealthy\\b(?=\\s*(?:$|[,;(.]|and\\b|at \\d|by \\d|with \\d))|(?<=^\\s?|\\b(?:is|are|was|were) (?:\\w+ly )?|[:=-] ?)intact\\b(?=\\s*(?:$|[,;(.]))|\\bspared\\b|\\bsafe\\b(?=\\s*(?:$|[,;(]))|\\buncompromised\\b|\\bin sano\\b)`,
  `${growth}[- ]free`,
  `${growth}(?: cells?)? (?:is |are |was |were )?(?:not (?:seen|identified|present|found|detected|demonstrated)|absent)`,
  '\\b(?:tumor)?frei\\b(?!e)|\\bliber[aoi]?\\b|\\bli[bv]res?\\b|\\bindenn[ei]s?\\b|(?<!niet )\\bvrij(?:e|van)?\\b|\\bsaine?s?\\b|\\bnegativ(?:[ao]s?)?\\b|\\b(?:not|un|non)[ -]?exposed\\b',
  '(?<=^\\s?(?:[:=-]\\s?){1,2})(?:histologically )?(?:complete(?:ly excised)?|intact)(?=\\s*(?:$|[,;(]))',
  '\\binvolvement\\b[^,;:]{0,24}[:,]?\\s?(?:is |was )?(?:(?<!can|could )not (?!be\\b|ruled|exclud|assess|eval|determ|appl|stat|known|given|report|record)|none|no\\b|absent|nil|neg)',
  '\\bnot (?:\\w+ )?(?:involved|infiltrated|invaded|affected|reached|breached|transgressed|positive|touched|compromised|violated|attained)',
  `\\b(?:no|nil|without|devoid of|lacks?|does not (?:show|contain|bear|carry|harbou?r)|do not (?:show|contain)|not (?:show\\w*|contain\\w*)) (?:${kind}${growth}|(?:\\w+ )?(?:involvement|invasion|infiltration))`,
  '\\b(?:only|consists? of|healthy|normal|unremarkable) (?:liver\\b|parenchyma\\b|hepat(?:ic|ocytes)\\b|benign|healthy|normal|unremarkable|non-?neoplastic|cirrhotic)',
  '\\b(?:runs?|ran|pass(?:es|ed)?|lies|lay|goes|went|is|was|made|falls?|cuts?) (?:\\w+ )?(?:in|through|within|across) (?:healthy|normal|uninvolved|unaffected|non-?(?:neoplastic|tumou?r\\w*|lesional)|tumou?r-free|benign|sound|intact) (?:\\w+ )?(?:liver|parenchyma|tissue)',
  '(?<![A-Za-z\\d])R0(?![\\dA-Za-z-])',
  `(?<!非)阴性?(?=性|[\\s,;。)(]|$)(?:性)?|(?<!不)(?:清[除晰]?|安全)(?=[\\s,;。)(]|$)|(?<!不)(?:干净|乾淨|净(?!重)|洁净)|${hanNone}(?:(?!血管(?!瘤)|脉管|神经|胆管|静脉|包膜|被膜|淋巴|卫星)[^,。;:未无见]){0,8}?${hanGrowth}(?:${hanGrowth}|组织|细胞|成分|证据|增生|结节|性|[高低]级别|[或及和、]){0,6}(?!栓)`,
  '\\b(?:rather than|as opposed to|instead of|short of(?: being)?) (?:\\w+ly )?(?:involved|positive|close|narrow|tight)\\b|\\bnowhere (?:contain|show|involv|infiltrat|reach|breach|invad)\\w*|不(?:受累|受侵|累及)|未累(?=[\\s,;。)(]|$)|(?<!有)没(?:有|什么)?问题|\\bbut (?:it )?(?:does|do|did|is|are) not (?:involve|reach|touch|breach|at|on|abut)\\w*(?: (?:it|them)\\b|(?=\\s*(?:$|[,;])))|游离(?![缘面端]|[于在](?!癌|肿瘤))|[(]\\s?-\\s?[)]|(?<=^[\\s:)]{0,4})-(?=\\s*(?:$|[,;()]))|(?:正常|良性|硬化)肝组织',
].join('|');
const involved = [
  '\\bnot (?:completely |entirely |wholly |quite )?(?:(?:free|clear) of (?:tumou?r|carcinoma|disease|malignan\\w+)|free\\b(?! of)|negative|clean|tumou?r[- ]free)|nicht (?:tumor)?frei|\\bpositiv(?:[ao]s?)?\\b|(?<!not |un|non-)\\bexposed(?=\\s*(?:$|[,;(]))|(?:未|不能?算?)(?:切)?(?:干净|净)|(?:全|均|皆|都)?[为是](?:肿?瘤|癌)组织',
  '\\b(?:irradical|non-?radical|not radical)\\b|(?<=^\\s?[:=-]\\s?)incomplete(?:ly excised)?(?=\\s*(?:$|[,;(]))',
  `(?:focally |multifocally |microscopically )?(?:(?<!-)\\bpositive\\b${forStain}(?! for (?:\\w+[ -])?(?:dysplas|hamart|steat|cirrho|adenoma|BilIN|iron))|\\+ve\\b|(?<!-)\\bpos\\b(?! for)|\\binvolved\\b|(?<=^[\\s.:=-]{1,4})inv(?:olv?)?\\b(?=\\.?\\s*(?:$|[,;]))|\\binfiltrated\\b|\\binvaded\\b|\\bbreached\\b|\\btransected\\b|\\bcut (?:across|through)\\b|\\bcompromised\\b|\\bviolated\\b|(?<=[:=-] ?|\\b(?:is|are|was|were) )(?:focally |multifocally )?affected\\b(?! by (?:\\w+ )?(?:arte|cauter|diath|heat|crush)))`,
  `${growth}[- ]positive\\b`,
  '\\binvolvement\\b(?! by (?:\\w+ )?(?:dysplas|BilIN))[^,;:]{0,24}[:,]?\\s?(?:is |was )?(?:present|yes\\b|identified|seen|focal|pos)',
  '\\b(?:reached|touched|crossed|transgressed) by\\b',
  `\\b(?:runs?|ran|pass(?:es|ed)|goes|went|cuts?) (?:\\w+ly )?(?:through|into|across) (?:the |its )?${growth}`,
  `\\b(?:shows?|contains?|has|with|harbou?rs?|bears?|reveals?|demonstrates?|displays?|there is(?! (?:just|only|the|one|a single|a solitary|an? \\d)\\b)) (?:(?!no |not |without |nil |only )\\w+ ){0,3}?${growth}(?! (?:coming|approaching|lying|situated|located|sitting|staying|remaining|being|well|far|away|some|about|separated|comes?|approaches|lies|stays|keeping|\\w+ing (?:to )?within)\\b)(?! (?!over\\b|along\\b|for\\b|across\\b)\\w+ ?\\d)(?! \\d)`,
  `(?<=[:,-] ?)${kind}(?:tumou?r|carcinoma|HCC|malignan\\w+)(?: cells?)?(?: (?:is |are )?(?:present|seen|identified|found|at|on|reach\\w+|extend\\w*)\\b(?![^,;]{0,16}(?:within|less than|[<\\d]))| ?\\+| ?$)`,
  '(?<![A-Za-z\\d-])R[12](?![\\dA-Za-z-])',
  '阳性?(?=性|[\\s,;。)(]|$)(?:性)?|[(]\\s?\\+{1,3}\\s?[)]|(?<=[\\s:端缘面])\\+(?![+\\d])|(?<=^)\\+(?=\\s*(?:$|[,;)]))|(?<!未|无|不)(?:受累|受侵|累及(?!阴|无|:))',
  '(?<![未末])(?:[可均查镜下灶散在局部]{0,6}(?<![未末]查?)见到?|(?<!没|未|末)有|存在|(?<!证实|诊断|考虑|确[诊认]|符合|提示)为|处)(?:少量|少许|个别|散在|灶性|局灶|微小|残留|浸润的?|肝细胞|腺|鳞|胆管){0,3}(?:癌|肿瘤|病变|C[aA](?![A-Za-z\\d]))(?![旁周栓]|结节|肿?块|灶?[一二三两\\d])(?:组织|细胞|累及|浸润|残留|侵犯|巢)*',
  '癌(?:组织|细胞)?(?:残留|累及|浸润|侵犯|侵及)|肿瘤(?:组织|细胞)?(?:残留|累及|侵犯|外露|裸露|暴露)|(?:露出|切(?:在|到|入|进|穿)了?)(?:癌|肿?瘤)',
].join('|');
const close = [
  '\\bnarrowly (?=free|clear|neg|un|not )|(?:though|albeit|but|only) narrowly\\b|\\b(?:very|too|rather|quite|extremely) near\\b(?! (?:the |a |its )?(?!tumou?r|lesion|nodule|mass|carcinoma|growth)[a-z])|(?<=^[\\s:,()\\]-]{0,9}|\\b(?:but|is|are|was|were)(?: however| though)? )near\\b(?=\\s*(?:$|[,;:.()\\d]|but\\b|tumou?r|lesion|nodule)| to it\\b)|(?:very |extremely |too )?\\b(?:close(?! (?:\\w+ ){0,2}(?:exam|follow|up|inspect|observ|surveil|monitor|attention|scrutin|watch|correlat|cooperat))|narrow|tight|scant)\\b(?! to (?!(?:the |it\\b|but|[A-E]\\b|T\\d|nodule|lesion|tumou?r|mass|hcc|carcinoma|cancer|neoplas|malignan|both|one)))(?! to the (?!(?:(?:big\\w*|larg\\w*|small\\w*|huge|main|index|dominant|primary|viable|first|second|third|other|nearest|nearer|upper|lower|left|right|deep\\w*|\\w{3,6}ior|S\\d|segment \\w+) ){0,2}(?:tumou?r|lesion|mass|nodule|carcinoma|cancer|neoplas|malignan|hcc|growth|larger|largest|main|dominant|smaller|second)))|(?<=^\\s?(?:runs?|ran|passe[sd]|comes?|came|lies|lay) (?:\\w+ly )?)near(?= (?:to )?the (?:(?:big\\w*|larg\\w*|small\\w*|huge|main|index|dominant|primary|viable|first|second|third|other|nearest|nearer|upper|lower|left|right|deep\\w*|\\w{3,6}ior|S\\d|segment \\w+) ){0,2}(?:tumou?r|lesion|mass|nodule|carcinoma|growth))',
  '(?:相?距离?|离)?(?:较|很|过|偏|太|极|甚|颇|尚|略|稍|特别|相当|十分|非常|紧|相)(?:近|窄|邻近)(?=[\\s,。;:()、]|$|但|而|仅|约|吧|了|\\d|的(?=[\\s,。;]|$))|(?:距离?|离)(?:主?[肿癌]?瘤|癌灶?|病灶|肿[块物])[很较太甚过偏]?近(?=[\\s,。;:()、]|$|但|而|仅|约)|(?:距离|接)近(?=[\\s,。;:()、]|$)|[邻临逼贴靠]近(?=[\\s,。;:()、吧]|$)|紧[邻靠贴](?=[\\s,。;:()、]|$)|(?<=^[\\s:]{0,3})(?:最?邻?近|靠近|贴近|接近|紧邻)(?=癌|肿[瘤物块]|瘤|[①-⑨]|结节|病灶|主)(?![^,;。()]{0,6}[处侧端面区])|(?:但|然而?|且|,)[^,。;]{0,4}(?:邻近|靠近|紧邻|贴近|紧靠|紧贴|临近)(?:癌|肿[瘤物块]|瘤|结节|病灶)?(?=[\\s,。;()、]|$)|(?<!最狭?)狭?窄(?=[\\s,。;:()、"”]|$|的(?=[\\s,。;]|$))|(?<=^[\\s:]{0,3}|[,(→]\\s?|但|唯|惟|却|虽|只是|不过|[:为是属算得称](?:[于"“]|\\s)?)(?:较|稍|略|很)?近(?=[\\s,。;:()!"”]|$|的(?=[\\s,。;]|$))',
].join('|');

export type MarginSaid = 'unsure' | 'clear' | 'involved' | 'close';

/** The first of these behind an edge's name is what is said of it. */
export const saidOfEdge = new RegExp(
  `(?<unsure>${unsure})|(?<clear>${clear})|(?<involved>${involved})|(?<close>${close})`,
  'gi',
);

/** Between the edge and its answer: something else that the answer would be of. */
export const changesSubject = new RegExp(
  [
    '¦|;',
    '\\b(?:nodes?|gall ?bladder|bile|ducts?|capsul\\w+|veins?|venous|vascular|vessels?|satellit\\w+|background|adjacent|surrounding|remain(?:ing|der)|rest|non-?(?:neoplastic|tumou?r\\w*|lesional)|cirrho\\w+|steato\\w+|fibrosis|perineural|lympho\\w*|diaphragm|microvascular|macrovascular|portal|MVI|LVI|immuno\\w+|stain\\w*|CD\\d+|CK\\d+|Ki-?67|chromogranin\\S*|synaptophysin\\S*|arginase\\S*|hilar|caval|radial|hyperplasia|ha?emangiomas?|hamartomas?|cysts?|glypican\\S*|grade|stage|pT\\d|pN\\w|differentiated|necro\\w+|frozen|grossly|macroscopically|previous\\w*|but not|if|whether)\\b',
    ',\\s?(?:the )?(?:\\w+ )?(?:liver|parenchyma)\\b',
    '[,;]\\s?[A-Z]?\\d{1,2}(?:\\s?-\\s?[A-Z]?\\d{1,2})?:?\\s+(?!mm|cm|of|x|blocks?|slides?|sections?|levels?|-)[a-z]',
    '门静脉|肝静脉|静脉口|胆管|胆囊|脉管|血管|淋巴结|包膜|被膜|卫星|子灶|神经|周围|背景|癌旁|余肝|膈|MVI|硬化|免疫|坏死|取材(?!\\d)|大小|直径|分化|分级|冰冻|蜡块',
  ].join('|'),
  'i',
);
/** Other subjects of the same list share the answer: "切缘、胆管断端及淋巴结均未见癌". */
export const sharedList =
  /^\s?(?:(?:、|及|和|与|以及|,? and|,? n?or|,|\/|&)\s?(?:¦+|[^,。;:、及和与\s]{1,10}|\w+(?: \w+){0,2}))*?\s?(?:¦+\s?)?\)?(?:均|都|皆|亦|也|are |were |all |both |is |: ?){0,3}$/i;

/** Right before the edge's name. */
export const clearBefore = new RegExp(
  [
    '\\b(?:negative|clear|free|uninvolved|tumou?r-free|clean|R0)(?:,? (?:and )?(?:wide|adequate|\\(?\\d+(?:\\.\\d+)? ?[cm]m\\)?))? (?:the )?$',
    '(?:(?<!not )\\b(?:clear|free)|\\bwell away|\\bremote|\\bfar away|\\bwell clear|\\bwidely separate\\w*|\\bwell short) (?:of|fo|from|off) (?:the |all |its |any |both )*$',
    `\\b(?:no|without|nor|nil|absence of|free of|negative for) ${kind}(?:${growth}|involvement|invasion|infiltration)(?: cells?)?(?: (?:is|are|was|were|seen|present|identified|found|noted|detected)){0,3} (?:at|on|in|of|within|to) (?:(?:any|all|each|either) of )?(?:the |any |either |all )*(?:(?:\\w+ )?(?:blocks?|sections?|slides?) (?:taken |sampled |cut )?(?:from|of|along) (?:the )?)?$`,
    '\\b(?:clear|free|negative|uninvolved|clean)\\b[^;.]{0,30}(?:,| and) (?:and )?(?:so|as) (?:is|are|was|were) (?:all |both )?(?:the |its )?$',
    '\\bbut (?:(?:does|do|did|is|are|was) )?not (?:quite )?(?:\\w+ )?(?:involv\\w*|reach\\w*|touch\\w*|to|at|on|into|onto),? (?:the |its )?$',
    `\\b(?:no|without|nor|absence of) $`,
    '\\bclears (?:the |its )?(?:nearest )?$',
  ].join('|'),
  'i',
);
export const closeBefore =
  /\b(?<!too )(?:close|narrow|tight|scant)(?: but (?:clear|negative|free|uninvolved)| to| \((?:[<≤] ?)?\d[^)]{0,12}\)(?: to)?)?,? (?:the |its |your |this |that )?(?:(?:\w{4,8}ior|medial|lateral|caudal|cranial|deep|dorsal|ventral|left|right|upper|lower|hilar) )?$|\b(?:(?:a|very|too|rather|quite) near|(?:tumou?r|mass|lesion|nodule|carcinoma|HCC|growth) (?:is|lies|comes|runs|was|sits) near(?: to)?) (?:the |its )?$|\bclosely (?:approach\w*|abut\w*|relat\w+ to) (?:the |its )?$|\bclose to(?: \([^()]{1,12}\))?,? (?:but|although|yet|and|though)\b[^;]{0,24}\b(?:not|n't|clear|free|short|without)\b[^;]{0,24},? (?:the |its )?$|(?:紧邻|紧贴|贴近|靠近|接近|迫近|紧靠|邻近|临近|逼近|(?<!最)窄的?|[极甚很过偏太颇]近[之的]?|(?:^|[\s:,.、(属系为是即癌瘤灶物块节称"“])近)(?:于)?$/i;
export const involvedBefore =
  /\b(?:positive|involved) (?:the )?$|^\W*(?:there (?:is|was) )?(?:(?:focal|multifocal|microscopic|definite|extensive|unequivocal|tumou?r|carcinoma) )*(?:involvement|infiltration) (?:of|at) (?:the )?$/i;
const reaches =
  '(?:reach(?:es|ed|ing)?|extend(?:s|ed|ing)?(?: (?:focally|directly|up|out|as far as|in places))*(?: (?:to|into|through|onto|across))|involv(?:es?|ed|ing)|breach(?:es|ed|ing)?|infiltrat(?:es?|ed|ing)|invad(?:es?|ed|ing)|touch(?:es|ed|ing)?|transected (?:at|along|by)|cut (?:through|across) (?:at|along|by)|runs? (?:off|into|to|up to)|continu(?:es|ous) (?:to|with|up to)|(?:is |are |was |were |,)?(?:present |seen |identified |found |noted |lies |focally )?(?:focally )?(?:at|on|in)|cells? (?:at|on|in)|up to(?: and (?:across|through|into|onto|over|beyond))?)';
export const reachesBefore = new RegExp(
  `\\b${reaches} (?:the |its |a |an )?(?:(?:marked|inked|painted|stained|coloured|colored) )?$`,
  'i',
);
export const hanReachesBefore =
  /(?:癌|肿瘤|瘤体?|结节|灶(?!性|状)|病变|肿物|肿块)[^,。;未无不没]{0,10}?(?<!血管|脉管|胆管|神经|静脉)(?:累及|侵及|侵犯|浸润|到达|抵达|直达|直抵|达|抵|波及|顶在|突破|延伸至|延及|长|已|残留于|残留在|(?:暴露|裸露|外露|显露)[于在]|位于|伸达)(?:至|到)?$/;
export const isGrowth = new RegExp(
  `\\b(?:${growth}|nodules?|mass|satellites?|haemangiomas?|hemangiomas?|adenoma|malignant (?:cells|glands)|T\\d)\\b`,
  'i',
);
/** Nodules of the liver itself are no tumour left behind. */
export const isOfLiver =
  /\b(?:cirrhotic|regenerative|dysplastic|hyperplastic|hamartoma\w*|dysplasia) ?(?:nodules?)?[^,;]{0,30}$/i;
export const denied =
  /\b(?:(?:but|and|is)?no|not|none|neither|nor|never|nowhere|without|(?<!not )free of|negative for|absence of|cannot|fails? to|short of|(?:does|do|did|is|was|are|were|has|have|had)n'?t)\b|n't\b/i;
/** "Clear margins were not achieved", "no tumour-free margin", "not all margins". */
export const notReached =
  /^ (?:(?:is|are|was|were|has|have|had|can|could|did)(?:n't| ?not| never)\b|(?:is|was) (?:\w+ )?(?:wrong|mistaken|incorrect|doubtful|questionable|lacking|impossible|unlikely))/i;
export const noSuch =
  /\b(?:no|not an?|without an?|lacks? an?|nor an?|never an?|hardly an?|fail\w* to \w+ an?) (?:\w+ly )?$/i;
export const notAll = /\bnot (?:all|every|each)(?: of)? (?:the |these |its )?$/i;
/** What a stain shows at the edge. */
export const ofStain =
  /\b(?:immuno\w*|(?<!\bhaematoxylin[^;]{0,20})stain(?:s|ed|ing)?|HepPar\W?\d?|arginase\S*|glypican\S*|CK ?\d+|CD\d+|Ki-?67|reticulin|trichrome|orcein|Perls)\b(?: \w+){0,3} (?:at|on|in|of|along|from) (?:the |this |each )?$/i;
export const notFree = /\bnot (?:\w+ )?(?:free|clear)\b/gi;
/** "Macroscopically the margin appears clear" waits for the slides. */
export const byEye =
  /\b(?:macroscopically|grossly|to the naked eye|(?:on|at) (?:gross|macroscopic) (?:examination|inspection)|by eye)\b/i;
export const seemsSo = /\b(?:appears?|seems?|looks?|judged|considered|pending|to follow|awaited)\b/i;
/** "The haemangioma is near the plane; it has nothing to do with the tumour." */
export const ofNoMatter =
  /\b(?:has |have |having )?nothing to do with (?:the )?(?:tumou?r|carcinoma|cancer|HCC)|\bunrelated to (?:the )?(?:tumou?r|carcinoma|cancer|HCC)|\b(?:without|no|not of|of no|carr\w+ no) (?:any )?(?:meaning|significance|consequence|importance|relevance|matter|weight)\b|\b(?:is|are) (?:irrelevant|immaterial|not relevant)\b|\b(?:is|are|was|were) not an? (?:\w+ )?(?:margin|cut edge|edge of resection)\b|\bdo(?:es)? not matter\b|与(?:癌灶?|肿瘤|主瘤)[^,。;]{0,2}无关|无(?:临床)?意义|无关紧要|不(?:必|需)?(?:计|算)(?:入|作)|不影响(?:对)?(?:切[缘緣]|断面)/i;
/** "Tumour present at margin: no". */
export const answeredNone =
  /^\s?(?:[:?-]\s?|(?:is |was )(?=not|absent))(?:no\b(?! comment)|none|absent|neg|nil|not (?:seen|identified|present|found)|[(]\s?-|-\s*$)/i;
export const notSo = /^[^,;]{0,30}\b(?:no|not|none|cannot|excluded|doubtful|uncertain)\b/i;

/** Nearly there is neither there nor clear of it. */
export const almost = /\b(?:almost|nearly|virtually|practically|just about|all but|barely)\b[^,;]{0,30}$/i;
/** "Close to, but not at, the margin." */
export const nearBut = /\bclose to(?: \([^()]{1,12}\))?,? (?:but|although|yet|and|though)\b[^;]*$/i;
export const noneOfThese =
  /\bnone of (?:the following|these)\b|\b(?:not (?:found|seen|identified|present|detected)|absent|negative findings?)\s?:|\b(?:without|no)\b[^.;]{0,200}\b(?:or|nor)\b[^,.;]{0,60}$|(?:以下|下列|如下)[^:。]{0,10}(?:不存在|未见|无|阴性|未查见|未发现|没有)[^。;]*$/i;
export const conditional =
  /\b(?:if|whether|unless|should|in case|doubt(?:ful)?|vouch|guarantee|un(?:sure|certain|likely)|not (?:sure|certain|convinced|confident)|(?:impossible|hard|difficult) to (?:say|tell|judge|know))\b[^,;]{0,40}$|(?:若|如果|是否|(?:肉眼|大体)[^,。;]{0,4}疑)[^,。;\s]{0,10}$/i;
/** "A positive margin would call for more"; "the involved margin of 2016". */
export const inGeneral =
  /^\s?(?:(?:would|should(?! (?:be|read|now)\b)|may|might|could|can|means|implies|requires)\b|of (?:19|20)\d\d\b)/i;
/** "No satellite nodules or margin involvement"; "未见卫星灶、切缘癌残留". */
export const noneOfList =
  /\b(?:no|without|negative for)\b[^.;:]{0,200}\b(?:or|nor|and) (?:any )?$|(?:[未末]见|未查见|未发现|未检出|(?<![^\s,。;:])无)[^,。;:]{1,60}[、及和或]$/i;
export const ofList =
  /^ (?:involvement|invasion|infiltration|positivity|disease|residue)|^[处内上]?(?:的)?(?:癌|肿瘤|受累|受侵|累及|侵犯|阳性|见癌|残留)/i;

/** "阴性项目:切缘、门静脉癌栓". */
export const amongNegative =
  /(?:阴性(?:项目|所见|发现|结果|指标)?|以[上下]各项均?(?:未见|阴性|无)|\b(?:relevant |pertinent )?negatives?(?: findings?| items?)?)\s?:\s?(?:[^。;:]{0,80}[、,]\s?)?$/i;
export const doubtAhead =
  /\b(?:suspicio\w+|may|might|could|possibl[ey]|cannot|suspected|risk of)\b[^,;]{0,50}$|(?:可疑|疑)[^,;\s]{0,10}$/i;
export const answeredNo =
  /^(?:involved|positive|受累|累及)(?: by [\w ]{3,24})?\s?[:?]\s?(?:no?\b(?!\/)|none|not(?! (?:assess|eval|determ|appl|stat|known|given|report|record))|absent|neg|nil|无|否|阴|未)|^(?:癌|肿瘤)(?:组织|细胞)?(?:残留|累及|浸润|侵犯|受累)\s?[:]\s?(?:无|未|否|阴)/i;
export const allNone =
  /^[^,。;:]{0,24}(?:[,:]\s?(?:以上|上述|上列|前述|诸项|各项)[^,。;:]{0,6})?(?:均|都|皆|亦|通通|统统|一概|一律|全部?)(?:[未末]见|无|阴性|未查见|未发现|不存在|没有|为阴)/;
/** "Bile duct invasion positive resection margin is close", without a stop. */
export const ofFinding =
  /\b(?:invasion|MVI|LVI|PNI|thromb\w+|embol\w+|satellit\w+(?: nodules?)?|necrosis|stain\w*|HepPar\S*|arginase\S*|CK\d+)\s?[:=]?\s?(?:is |are )?(?:positive|negative|clear|free|uninvolved|involved) (?:the )?$/i;
/** "No capsule, cut through at the resection line": what is denied is the capsule. */
export const deniesLast = new RegExp(
  `(?<!\\bnot (?:\\w+ )?(?:clear|free|negative|clean)\\b[^;]*)(?:${denied.source})(?! (?:\\w+ )?(?:clear|free|negative|clean)\\b)(?:(?!\\b(?:and|but|while|whereas|which|yet)\\b)[^,])*$`,
  'i',
);
/** "Negative for vessel invasion, necrosis, and tumour at the margin". */
export const lastOfDenied =
  /\b(?:no|without|(?:negative|clear|free) (?:for|of))\b(?:(?!\b(?:is|are|was|were|has|have|but)\b)[^;]){3,110}, ?(?:and|or|nor) (?:any )?(?:\w+ ){1,3}(?:at|on|in) (?:the )?$/i;
