/** What a length or a count may be of: a tumour, or something else that is measured beside it. */

/** "Hepatocellular carcinoma, two foci". */
const counted = String.raw`\b(?:carcinoma|hcc|icca|multifocal)(?:[,:](?:(?!invas|necro|embol|vasc|perineur|satell)[^.;:]){0,60},)?[,:]? (?:\d|two|three|four|five|six|multiple|several) |\b(?:\d|two|three|four|five|six|several) (?:(?:brown|gr[ae]y|white|whit|tan|yellow|green|pale|dark|firm|soft|round|solid|separate|discrete|distinct|nodular|tumou?r)\w{0,8},?[ -]){1,3}`;
/** A focus that may be the whole of a small tumour. */
const oneFocus = String.raw`(?:(?:one|solitary|single|singular|main|dominant|largest|tumou?r|cancer(?:ous)?|malignant|second|other) |\ban? (?:(?:pale|paler|whitish|white|tan|yellow(?:ish)?|gr[ae]y(?:ish)?|firm|soft|rounded|round|discrete|(?:ill|well)-defined|circumscribed),? ){0,3})`;
const focusCount = `(?<=${counted})`;
const english = [
  String.raw`tumou?rs?\b(?! (?:bed(?! (?:measures|measuring|measured|of \d|is \d|\d))|cells?|edge|border|interface|capsule|markers?|board|tongues?|islands?|buds?|budding|clumps?|ruptures?|front|rim|periphery|bank))`,
  String.raw`(?:solitary|main|tumou?r),? (?:(?!lymph)[\w-]+,? ){0,3}node(?! (?:dissec|metas))`,
  String.raw`tumou?r nodes|(?<=\btumou?r nodes\b[^.;]{0,60})node (?:#|no\.? ?)?[1-9A-E](?![.\d]| ?[cm]m)`,
  'mass(?:es)?',
  'lesions?|les\\.? ?(?:[A-E]|[1-9](?![.\\d]| ?[cm]m))',
  'nodules?',
  'growths?|lumps?|knots?',
  'n[oó]dul(?:os?|i|us)|mass[ae]|lesi(?:one|oni|ón|ones)|les(?:ão|ões|ao)|tumores?|tumeurs?|(?:solit(?:ae|ä|a)r|tumor|haupt|leber)(?:knoten|herd)',
  String.raw`neoplasms?|neo-?formations?|tumefactions?|(?:nodular|expansi\w+|tumou?r\w*|neoplastic|space-occupying) (?:formation|process)(?:es|s)?`,
  'deposits?',
  'metastas[ie]s|mets?',
  'hepatomas?|(?:cholangio|hepato|adeno)ca',
  String.raw`\w*(?:carcin|sarc|aden|blast)omas?`,
  `${focusCount}foci`,
  String.raw`focus (?:#|no\.? ?)?(?:[A-E]|[1-9](?![.\d]| ?[cm]m))`,
  'malignanc(?:y|ies)|primaries|secondaries|td(?=[:=\\s]{1,3}(?:\\d|$))',
  String.raw`(?<!\b(?:colon|colonic|rectal|colorectal|bowel|breast|lung|gastric|pancreatic|of|with|for|by|no|and) )cancers?(?! (?:cells?|nests?|thromb\w*|embol\w*|free|cent(?:re|er)|regist\w+|staging|exposed|exposure|at|on)\b)`,
  'lymphoma',
  'hyperplasia',
  'ha?emangioendothelioma',
  String.raw`(?:c?hcc|i?cca|icc|hcc-cca|fnh|sol)s?(?:\s?x\s?\d(?![\d.]))?`,
  '(?:number|no\\.?)(?: ?/ ?| and | & )(?:sizes?|diameters?|dimensions?)|focality|foci(?=:)',
  'solitary|unifocal|multifocal|single',
  String.raw`tu|tm|(?<!['’])t(?= ?max|[ -]size|[:=\s]{0,3}$| ?\d[\d.]*(?: ?x| ?[cm]m)| ?x ?\d(?![\d.])| ?[øØ])|tum\d?|nod\.?\d?`,
  String.raw`(?:max\w*|largest|greatest|longest)\.? (?:dimension|diameter|extent|diam?|dim|axis|size)`,
  String.raw`${oneFocus}focus(?! of\b(?! (?:an? |the )?(?:\d|about|hcc|i?cca|\w*carcinoma|tumou?r|cancer|malignan|metasta)))`,
  'foci of (?:hcc|(?:hepatocellular )?carcinoma|tumou?r)',
  '(?:the )?(?:greater(?= (?:one|is|was|I|we|measur))|larger|largest|big(?:ger|g?est)|dominant|main|former|latter)(?: (?:one|of (?:these|them|which|the two)))?',
  'the big one',
  '(?:the |an)?other(?: one)?(?! ones)',
  'the (?:first|second|third|fourth)(?: one)?|(?:first|second|third|fourth) one',
].join('|');
export const tumourName = new RegExp(
  String.raw`\b(?:${english})(?!(?!x\d)\w)|#\d\b|\b[TL]\d\b(?! ?(?:vertebra|-(?! (?:S\d|[Ss]eg))|\/))|\bT ?x ?\d(?![\d.x])|\([ab]\)|(?<![a-z\d])[ab]\)|肿瘤|肿物|肿块|巨块(?!型)|包块|团块|结节|病灶|病变|占位|新生物|瘤样物|瘤体|瘤块|瘤床|瘤径|瘤灶|灶[径号]|(?<![星子小])灶\s?[1-9A-E①-⑨](?![\d.个处枚A-Za-z]|\s?[cm]m)|主瘤|主灶|[一二两三四五六单各大AB]\s?灶|癌灶|原发灶|转移灶|孤立性?(?=,\s?(?:\d|$))|[一二两三四五六七八九个各]瘤(?!栓|细胞)|(?<![\u3400-\u9fff])瘤[1-9A-E甲乙丙丁①-⑨](?![\d.A-Za-z])|(?<!肝)硬结(?!节)|硬块|(?<=[\d段叶处顶侧缘旁下大])那[个枚颗](?=\s?(?:\d|在|约|$))|瘤子|瘤(?=是?有?几[个枚处粒])|(?<!血管|脂肪|错构|平滑肌|动脉|淋巴|[假距离近])瘤(?=[在居处位]|[\s:,x*=共的]{0,3}(?:[\d一二两三四五六单孤约径]|最?大|[直长]径|$)|结节)|[AB]枚|(?<![\u3400-\u9fff])瘤占|(?<![A-Za-z])Ca(?=\s?仅?[有见]?\s?[1-9一二两三单]\s?[枚个粒颗灶处])|一大一小|\bT\s?[:=]\s?[1-9一两二三](?=\s?[灶个枚粒颗处(,/])|单发|单个(?=[,(\s]{0,2}(?:\d|$))|最大(?!的?淋巴)|(?<![A-Za-z])S\d(?:\/\d)? ?者|大(?:者|的)|另一(?:个|枚|处)?|长径|[甲乙丙丁](?![型肝状级类件瓶袋份])瘤?|[①-⑨]|(?<![未末]见|无|查见)癌(?!栓|旁|周|细胞团|缘)|肉瘤|腺瘤|增生`,
  'gi',
);

/** Parts of the liver: where a tumour sits once one is named, else the piece itself. */
export const place =
  /\b(?:(?:in|within|of|occupying|involving|replacing|beneath|under|on) )?(?:the |a |its )?(?:(?:right|left|[RL]\.?|[RrLl][tT]\.?|caudate|hepatic|entire|posterior|anterior|medial|lateral|superior|inferior|central) ){1,3}(?:lobes?|sections?|sectors?|segments?|hemiliver|liver|side)\b|\b(?:in |of |within )?(?:the )?(?:(?:[sS]eg(?:m|ment)?s?|SEG(?:M|MENT)?S?)\.?|S) ?(?:\d|[IV]+)[ab]?(?:(?:\/| ?- ?|, ?| and | & )(?:\d|[IV]+\b)[ab]?){0,3}|\b(?:in|within|of|occupying|involving|replacing|beneath|under) (?:the |a |its )?(?:\w+ ){0,2}?(?:lobe|liver|specimen(?! (?:measur|of \d|sized|\d|which|that))|capsule|surface|parenchyma|dome|hepatectomy|sections?|slices?)\b|\b(?:in|within|at|beneath|under) the (?:[\w-]+ ){0,2}(?:area|region|part|portion|aspect|half|zone) of (?:the )?(?=(?:right|left|caudate|liver|lobe|seg))|(?:位于|居于|(?<=[瘤物块灶])位?在)[^,;]{1,10}|(?:占据?|累及|侵占|见于)[^,;\d]{0,6}(?:肝|标本|检体)|[左右]半?肝[^,;:大]{0,3}?[叶段内]|肝[左右尾方]?[^,;:大]{0,2}叶(?!(?:组织)?\s?[一1]\s?[件块具])|[左右][前后][上下]?叶|(?:S|第)?[\dⅠⅡⅢⅣⅤⅥⅦⅧⅨ一二三四五六七八]{1,2}[ab]?段|(?<![A-Z])[IVX]{1,4}[ab]?段/g;

/** A nodule of another organ, or of the wall. */
const organ =
  '(?:(?:falciform |round |hepatic )?ligament|falciform|omental|omentum|peritone\\w+|mesenter\\w+|abdominal|diaphragm\\w*|adrenal|renal|kidney|lung|pulmonary|pleural?|splenic|spleen|pancrea\\w+|gastric|gall ?bladder|duodenal|colonic|appendi\\w+|ovarian|uterine|skin|cutaneous|subcutaneous|umbilical|nodal|port[- ]site|drain[- ]site)';
const ofOrgan = `${organ}(?:[- ](?:wall|gland|surface|tail|head|site))? (?:nodule|mass|lump|lesion|deposit|implant|polyp|tumou?r|knot|growth)s?|(?:nodule|mass|lump|lesion|deposit|implant)s? (?:from|of|taken from) (?:the |his |her )?(?:(?:right|left) )?${organ}(?: (?:wall|gland))?`;
const thing = [
  ofOrgan,
  'specimens?|pieces?|fragments?|wedge|portion|container|aggregate|resect(?:ion|ate)s?|exc?isions?|exeresis|\\w*ectomy|enucleat\\w+|prepara(?:te?s?|tum|tions?)|samples?|material|product of|slab of|hemiliver|explant|organ|lobes?|segment of|liver(?: (?:tissue|parenchyma|resection|specimen|segment))?|cores?|biops(?:y|ies)',
  String.raw`weigh\w*|weight|wt|\d{1,4}(?:[.,]\d{1,3})? ?(?:g|gm|gms|grams?|kg)`,
  String.raw`margins?|mgn|R[01]|[RS]\.?M|distan(?:ce|t)|clearance|f[au]rthest|nearest|closest|within|beyond|apart|separat(?:ed?|es|ing|ion)|gap|ink(?:ed)?|approach\w*|abut\w*|transection|cut surface|raw surface|edge|plane|interval\w*`,
  String.raw`(?:tumou?r|lesional|fibrous|pseudo)?[- ]?(?:capsule|pseudocapsule)|rim|scar|septa\w*|necros[ei]s|ha?emorrhages?|areas?|zone|band|cavity|pedicle|cysts?|(?:necrotic|cystic|fibrotic|ha?emorrhagic) (?:cent(?:re|er)|spaces?|foc(?:us|i)|portion|parts?|components?)|abscess\w*|ha?ematomas?|calcif\w+|extra-?hepatic(?: \w+)?`,
  String.raw`(?:(?<!tumou?r )|(?:fat(?:ty)?|adipose|fibrofatty|soft|muscle|fibrous|connective) )tissues?|pots?|jars?|gall? ?bladder|(?:lymph ?)?nodes|(?<!\b(?:solitary|main|tumou?r),? (?:(?!lymph)[\w-]+,? ){0,3})(?:lymph ?)?node|nodal (?:metastas[ie]s|deposits?)|node metastas[ie]s|(?:metastas[ie]s|deposits?) (?:in|to) (?:\w+ ){0,3}nodes?|diaphragm|omentum|spleen|hernia\w*|adrenal|kidney|appendix|ovary|uterus|stones?|calcul\w+|polyps?`,
  String.raw`(?:tumou?r )?(?:thromb\w+|embol\w+|plugs?|casts?)|veins?|venules?|vessels?|arter\w+|ducts?|tributar\w+|stumps?|cuff`,
  String.raw`(?:satellite|daughter|cirrhotic|(?:macro-?)?regenerat\w+|dysplastic|tiny|minute|microscopic|benign|second specimen)s?(?: \w+)?|satellitosis|(?:parenchymal|macro|micro|background|liver) ?nod\w+|specks?|micronodul\w+|macronodul\w+`,
  String.raw`(?:[\w-]+ )?vascular (?:lesion|malformation|nodule|lake)s?|spong(?:y|e-like)(?: [\w-]+){0,5}? (?:lesion|nodule|focus)|spongy|sponge-?like|ligaments?|falciform|dye|ha?emangiomas?|hamartomas?|angiomyolipoma|von meyenburg|(?<!\b${oneFocus})focus|(?<!${counted})foci(?!:| of (?:hcc|carc|hepatoc|tumou?r))|studded with nodules|(?:the )?smaller|(?:the )?smallest|the small one|(?:the )?others|other ones|(?:the )?remaining(?: \w+)?|(?:the )?rest`,
  String.raw`(?:viable|residual|surviving|living) (?:\w+ ){0,2}(?:islands?|nests?|clusters?|clumps?)|ablat\w+|embolis\w+|blocks?|cassettes?|slides?|levels?|thick\w*|length|depth|calibre|caliber`,
].join('|');
export const otherName = new RegExp(
  String.raw`(?<![A-Za-z\d])(?:${thing})\b|(?:肾上腺|膈肌?|网膜|腹[壁膜]|淋巴结?|脾|系膜|切口)[^,;。\d]{0,3}(?:转移|种植|癌)[瘤灶癌性]{0,2}(?:结节)?|腺瘤样增生\S{0,2}?(?:结节|灶)?|(?:网膜|腹膜|腹壁|胸壁|膈肌?|肾上腺|肾|肺|脾脏?|胆囊|胃|肠|阑尾|皮[肤下]|系膜|脐|切口)(?:上|内|处)?的?(?!转移|癌|瘤)[^,;:。癌瘤转来源\d]{0,2}(?:结节|肿[物块瘤]|包块|病灶|灶|占位)(?:\)\S{0,6}结节)?|小者|较小\S{0,3}|最小\S{0,2}|其余\S{0,4}|肝S?[\dⅠ-Ⅷ][ab]?[+、]S?[\dⅠ-Ⅷ][ab]?段(?=[,\s]*$)|标本|检体|送检|[肝叶段脏](?:组织)?\s?[一1]\s?[件块具](?![^,;。\d]{0,6}[肿瘤癌灶结占])|(?<!肿[瘤物块])组织(?!学)(?:及肿瘤)?|肝脏?[及带]肿瘤|肝块|[左右]半肝|[左右]三肝|左外叶|全肝|外叶|段切除|切除|切缘|最近|边缘|瘤缘|癌缘|(?<![\u3400-\u9fff])缘(?=\s?[:(])|断面|切面积|切线|距|离|间距|相距|相隔|间隔|隔着?|[包被]膜|胆囊|淋巴结|[癌瘤]栓|栓子|静脉|动脉|血管瘤?|海[绵綿]状(?!血管)(?:\S{0,2}?[区灶]|结节|病变|占位|肿物)?|肝[:\s]{0,3}$|(?<=[①-⑨甲乙丙丁][、:\s]{0,2})肝?[左右尾]\S{0,3}叶|韧带|管腔|胆管(?!细胞|癌|型|上皮|分化|肿瘤)|肝管|卫星\S{0,3}?(?:结节|灶|癌灶|病灶)?|子灶|子结节|微小\S{0,3}(?:结节|灶)|小灶|小点|白点|囊[肿腔]|脾|肾上?腺?|阑尾|疝|卵巢|子宫|再生结节?|(?<![一个枚])结节直径|大小不[等一]\S{0,2}结节|(?:弥漫|满布|布满)\S{0,10}结节|(?:周围|旁|附近|周边)\S{0,4}[见有]\S{0,8}?(?:结节|灶|点)|短径|(?<!肿[瘤块物]|瘤体?|病灶|结节)横径|短轴|异型增生结节|肝硬化结节|假小叶|硬化|坏死\S{0,3}?(?:区|灶)?|(?:脂肪|沉积|变性|梗死|缺血|萎缩|烧灼|[充淤]血|纤维化)[^,;。]{0,3}(?:区|灶|带)|出血(?:灶)?|瘢痕|钙化|消融|穿刺|条索|条(?=[,、])|膈肌?|网膜|结石|石头|息肉|壁厚|合并|瓶|最大一?块|(?<!肿[瘤物块][^,;。]{0,8})大块|碎块|S\d[ab]?(?:段)?块|冻存\S{0,8}|破[裂溃]口?|裂口|留取\S{0,6}|错构瘤|脂肪瘤|重\d|(?<![癌瘤块灶])(?:带|区|腔|沟)(?=[约长宽径为:\s]{0,4}(?:\d|$))|\d ?(?:g|公?克)`,
  'gi',
);

export const imagingName =
  /\b(?:[Aa]t|[Aa]lla|[Oo]n|[Bb]y|[Ii]n) TC\b|\bTC\b(?= (?:\d|scan|abdo|show|with|of ))|\b(?:tomogra\w+|[ée]cogra\w+|echogra\w+|RMN|TAC|MRT|CE-?CT|MDCT|CT|MRI?|MRCP|CEUS|PET|scans?|USG?|US|U\/S|IRM|TDM)\b|[éÉ]cho(?:gra|\b)|\b(?:[Uu]ltraso\w+|[Ss]onogra\w+|[Ii]maging|[Rr]adiolog\w+|[Ii]maged|LI-?RADS)\b|[B彩]超|超声|影像|电脑断层|断层扫描|增强|术前|磁共振|造影|放射科|术者|申请单|临床(?:医[生师])?(?:估|测|描|示|报|提)/;

/** Where the pathologist's own words begin again. */
const seenHere =
  /^[\s\S]*(?:实[际测为]|[复重]测|固定后|标本上|离体|我们(?:收到|[^,]{0,6}看)|送来|送检|切开|剖开|切面|大体|肉眼|镜下|\b(?:on (?:slic|section|cut)\w*|cut surface|grossly|macroscop\w+|we (?:received|have|got|found)|(?:when|once|after) (?:I|we|it|(?:this|that|the) \w+) (?:(?:is|was|were|had been|has been) )?(?:slic|open|cut|section|bisect|bread-?loaf)\w*|received (?:in|fresh|fixed|unfixed)\b|there (?:is|was) (?:just|only) one|on the (?:slice|specimen|bench|cut section))\b)/i;
/** "In spite of the three expected from imaging, only one mass". */
const unlikeImaging =
  /\b(?:in spite of|despite|contrary to|unlike|in contrast (?:to|with)|as opposed to|rather than|instead of)\b(?=[^,;.]{0,50}\b(?:imag\w+|radiolog\w+|CT|MRI?|scans?|ultraso\w+|USG?|PET)\b)[^,;.]{0,60},/gi;
export const sinceSeen = (ahead: string): string => ahead.replace(unlikeImaging, ' ').replace(seenHere, '');
/** What the ward asks and tells: "申请:右肝占位9cm". */
const wardLabel =
  /^[\W\d]{0,6}(?:(?:检查|病理|会诊)?申请|临床(?!医)|病史|主诉|既往|外院|(?:clinical|request\w*|req|indications?|history|hx|referral|imaging|previous|prior|ind|clin|c\/o)\b)[^:,.;。]{0,16}(?:[:=]|$)/i;
/** What stands before was seen by imaging, or told by the ward. */
export const isImaged = (ahead: string): boolean => {
  const own = sinceSeen(ahead);
  return imagingName.test(own) || wardLabel.test(own);
};

/** Under such a heading, or behind such a label, nothing is counted or measured of the tumour. */
const asideHeading =
  /\b(?:cassette|block|sampling|lymph|nodes?\b|satellit|gall? ?bladder|imaging|radiolog|margin|clearance|second specimen|micro ?vascular|mvi\b|portal|veins?\b)|(?<!\d点)取材(?!记录|所见)|蜡块|淋巴|卫星|子灶|胆囊|影像|切缘|断[面端]|脉管|血管|临床(?:提要|资料|背景|病史|信息)/i;
/** "Left hepatectomy with portal vein thrombectomy" heads the report of the liver. */
const liverHeading =
  /\b(?:hepat|lob|segment|section|hemihepat)ectomy\b(?![^.;]*\bmargin)|肝[^,。;]{0,8}切除(?![^,。;]*切缘)/i;
export const isAsideUnder = (heading: string, text: string): boolean =>
  asideHeading.test(heading) && !liverHeading.test(heading) && !liverHeading.test(text.slice(0, 40));
/** A field of the tumour itself, whatever it stands under. */
export const tumourLabel =
  /^\W{0,6}(?:肿[瘤物块]|瘤体|癌灶|病灶|(?:tumou?rs?|lesions?|nodules?) |(?:number|no\.?) of (?:tumou?rs|lesions|nodules))(?:个数|数目?|数量|灶数|大小|number|count|focality|size)?[^:,;。]{0,6}:/i;
export const asideLabel =
  /^[\s\-*•\d.)]{0,6}(?:(?:key to )?(?:blocks?|blks?|cassettes?)|sampling|sections|satellit\w*|(?:lymph )?nodes?|margins?|imaging|ihc|distances?|spacing|separation|bio-?bank\w*|tissue bank|research|取材|冻存|生物样本|留取|卫星[^:]{0,4}|子灶|切缘|淋巴结)(?![A-Za-z])[^:]{0,24}:/i;
export const diagnosisHead = /\bdiagnos[ei]s|\bdx\b|\bconclusion|\bsummary|诊断|结论/i;
