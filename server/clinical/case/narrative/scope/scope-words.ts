/** What a stretch of a report is about, by the words that head it. */

const lead = String.raw`^[\s[(<*#=>§◆◇▲△★■●※►▶•·-]{0,12}(?:(?:[一二三四五六七八九十]{1,2}|\d{1,2}|[A-H])[.、)]\s*)?`;
const headed = (words: string) => new RegExp(`${lead}(?:${words})`, 'i');

/** Told by the ward, not seen by the pathologist. */
export const clinical = headed(
  String.raw`(?:relevant |brief |summary of |past |previous |prior |medical |surgical |oncolog\w+ ){0,3}(?:clin(?:i)?c?al\b|clin\b|history\b|anamnes[ie]s\b|h\/o\b|hx\b|indication|inform(?:ed|ation)\s?:|reason for(?! (?:the )?(?:amend|revis|correct|addend|supplement|chang|re-?issu|delay))|request(?:ed|ing)?\b|referr|sent with\s?(?:$|:)|req\b|(?:the )?surgeon(?:'s)? (?:asks?|questions?)\s?:|re:|pre-?op|radiolog|imaging|img\b|patient (?:data|details|history|information)|background (?:information|to the (?:request|case|referral))|(?:operative|operation|surgical|op|intra-?operative) (?:notes?|findings?)(?! *section)|surgeon's (?:notes?|impression))|临床(?:资料|提要|概要|简介|诊断|病史|摘要|信息|印象|表现|所见|情况|提示|背景|病情|拟诊|考虑|怀疑|医生?注|送检|要点|问题|\s?[:(\]】]|\s|$)|病史|病情|主诉|现病史|过去史|旧病史|既往|申请单|送检单|(?:检查|病理|会诊|手术)?申请(?!人|医|科|日|时|号|单号|者)[\u3400-\u9fff]{0,4}\s?:|影像(?![^。;:]{0,16}病理|所述|上?所示|学?[曾所]|[^,。;:]{0,14}(?:对应|相应|部位|的(?:门|肝|血管|结节|病灶|肿|胆管)))|术前(?!穿刺|活检|\s?(?:\d+|[一二两三四五六七八九十半]+)\s?个?[周月天])|患者(?:资料|信息)|简要病史|手术(?:所见|记录|经过|情况|发现)|术中(?:所见|发现|情况)|术者(?:所见|记录|描述|诉|\s?:)`,
);
/** Another time's or place's report. */
export const pastHead = headed(
  String.raw`(?:outside|previous|prior|earlier|referr\w+|old|past)(?: \w+){0,2}? ?(?:pathology|histology|reports?|results?|records?|diagnos[ei]s|biops\w+|specimens?|resections?|surger\w+|operations?|material|slides)\b[^.]{0,70}?(?::|$)|report (?:I|1|one|A)\b[^.:]{0,30}\b(?:19|20)\d\d\b[^.:]{0,10}[.:]|(?:report|diagnosis|opinion|wording) (?:of|from|by) (?:the |an? )?(?:referring|outside|other|sending|local|submitting|previous|first) [^.:]{0,40}:|(?:from (?:the |our )?|on |in )?(?:old |earlier |previous )?(?:archives?|file)\b[^.]{0,30}:|(?:既往|原|旧|外院|前次|上次)(?:病理|手术|报告|诊断|会诊|活检|标本|肿瘤|资料)[^。:]{0,16}(?::|\s{2}|$)|(?:首次|第一次)(?:手术|肝?切除|穿刺|活检)[^。:]{0,12}:|(?:原单位|原医院|送检(?:单位|医院)|外院|他院)的?(?:病理)?(?:诊断|报告|意见|结论)[^。:]{0,8}:|(?:旧档|旧案|存档|档案|历史(?:病理|报告|记录|档案)|往年)[^。:]{0,10}(?::|\s{2}|$)`,
);
/** Where each block was taken from. */
export const blocksHead =
  /^[\s[(*#=>•-]{0,6}(?!sections?\s?:\s?(?:the|an?|all|show\w*|confirm\w*|reveal\w*|small|large|irregular|poorly|moderately|well|solid|tumou?r|adeno\w*|hepato\w*|trabec\w*|glands?|cords|sheets|nests|carcinoma)\b)(?:(?:key|legend)(?: to| of)?(?: the)?(?: \w+)?|(?:tissue )?(?:blocks?|cassettes?|sections?|slides?|sampling)(?: (?:key|summary|legend|taken|submitted|account|designation))?|summary of (?:sections|blocks|cassettes)|section code|取材|蜡块|包埋|切片编号|标本取材)(?:\d{1,3}[盒块])?\s?:/i;
/** A sentence of imaging wherever it stands. */
export const imaging =
  /^(?:on )?(?:(?:外院|我院|本院|当地|门诊|术前|近期|上?腹部|肝脏?|增强){0,3})(?:CT|MRI?|MRCP|PET|[Uu]ltrasound|US|B超|超声|增强|影像)(?![\s-]?guided|引导|[^。;:]{0,16}病理)(?:\W|[示提检报:])/;
const heads =
  '(?:(?:final |surgical |histo)?patholog\\w*|(?:final )?(?:\\w+ )?diagnos[ie]s|dx|(?:nature of )?specimens?(?:\\(s\\))?(?: submitted| received| type)?|materials?|gross|macro|micro|histolog|microscop|macroscop|conclusion|impression|interpretation|opinion|synop|structured|summary|comment|note|result|(?:final |definitive )report|report|findings|margins?|tumor|additional findings|op|operation|procedure|what (?:we|i|was|the lab\\w*) (?:got|received|saw|found|sent|have)|(?:under|down) the microscope|手术|术式|本次|标本|检体|送检|检查所见|巨检|巨体|(?:原单位|外院|送检单位)?(?:的)?大体|肉眼|眼观|所见|镜检|镜下|显微镜?|光镜|组织学|病理|诊断|最终|结论|意见|备注|注|会诊|免疫)';
export const isHeading = headed(heads);
/** Headings that end another specimen's part even with text behind them. */
export const bodyHeading =
  /^[\s[(*#=>-]{0,6}(?:gross|macroscop|microscop|micro:|macro:|clinical|comment|discussion|conclusion|summary|impression|interpretation|opinion|overall|final diagnos|synop|immuno|tumou?r also|histolog|background|non-?(?:neoplastic|tumou?r)|number of|stage|诊断|最终诊断|病理诊断|肉眼|大体|镜检|(?:镜下|显微镜下)\s?:\s?[(]?(?:[1-6一二三四]|[A-D](?![a-z]))[).、号:]|备注|周围|背景|非瘤|癌旁|瘤旁|瘤外|余肝|免疫)/i;
/** A paragraph that begins so is of the liver's tumour, and not of a gallbladder or node told before it. */
export const ofLiverTumour =
  /^[\s(*>•-]{0,6}(?:(?:nodules?|tumou?rs?|lesions?)\s?#?\d|(?:the |no |small[- ]vessel |vascular )?\(?(?:micro-?vascular|macro-?vascular|mvi\b|lympho-?vascular|satellite)|edmondson|hepatocellular carcinoma\b(?![^.]{0,40}\bmetasta)|(?:transection|parenchymal|hepatic resection|liver resection) (?:margin|plane|surface)|(?:non-?(?:tumou?r\w*|neoplastic|lesional)|background|uninvolved|adjacent|remaining|surrounding) (?:liver|hepatic|parenchyma)|(?:肝脏?肿瘤|肝细胞癌|微血管侵犯|MVI|卫星结节|肝切缘|周围肝|背景肝|癌旁肝))/i;
/** What is told of this operation, after another one was told. */
export const present =
  /\b(?:present|current|this|today's) (?:specimen|resection|material|liver|case|operation|procedure|surgery|hepatectomy)|\bnow (?:received|submitted|resected)|\bnative hepatectomy|^\W*(?:current|present)(?: (?:case|submission|accession))?\W*$|^(?:the )?specimen\b|^(?:new|latest|present|current) (?:specimen|report|resection)\b|^version [2-9]\b|\bthis specimen|^(?:now|new)(?:\s?:|,? (?:under|on|in|at) the (?:micro|histo|specimen|present|piece|slide))|^(?:but |and )?now,? (?:the|this|our) (?:\w+ ){0,2}(?:material|specimen|piece|tissue|sample|liver|resect\w*|\w+ectomy)\b|^现在?[的这]?(?:标本|材料)|^we (?:find|see|count|received)\b|^our (?:own )?(?:opinion|review|diagnosis|findings|report)\b|^现在\s?:|^(?:received|submitted)\b|[本此]次(?!拟|就诊|入院|住院|检查|追踪|复查|随访|体检|门诊|因|AFP|CT|MR)|今(?:次|送)|^(?:而|但)?这次|现(?:送|行|手术)|本例(?=[^,。;:]{0,4}(?:镜|见|为|肿|切|标本|大体|诊断|送检))|我科编号/i;

export const addendum =
  /^[\s*#=></[·—~■◆▲●★※►▶-]{0,80}(?:\(?\d{2,4}[-./年]\d{1,2}(?:[-./月]\d{1,2}日?)?\s?)?(?:(?:\(?\d{1,2}[.)]|[一二三四五六七八九十]{1,2}[、.])\s*)?(?:(?:surgical |histo)?pathology (?=(?:addend|amend|supplement|correct|revis))|病理(?=(?:更正|补充|修[正订改]|追加)(?:报告|意见|诊断|说明)))?(?:addend(?:um|a)|amend(?:ed|ment)|correct(?:ed|ion)|corrigend|errat(?:um|a)|rectif\w+|revised (?:report|diagnosis)|revision|supplement(?:ary|al|um)?\b|(?:second|third|2nd|3rd|follow-?up) report\b|report (?:2|3|two|three|II|III)\b|报告(?:二|三|[23])(?!\d|[年月维])|第[二三]次报告|(?:note|comment|remark)s? added|post-?script|P\.? ?S(?:\.|:|$)|re-?issue\b|(?:later|late|further|subsequent|post-?report|post-?sign-?out) (?:note|comment|addition|report|entry|remark)\b|update\b(?= ?(?:#|\d|:|-|\())|MDT (?:discussion|review|note)\b|追记|后记|补记|后加|又及|\(?以下[^,。:)]{0,12}(?:加的?话|追加|后加|另加|添)|[^,。:;]{0,8}作废,(?:以?下[文为]?|现)?(?:重新?签?发|新报告)|add\.? ?(?:#|no\.?|nr\.?|report|\d)|附加(?:报告|意见|诊断)|[^.;:,。]{2,40}\((?:amend(?:ed|ment)|addendum|supplement\w*|correction|corrected|修正|更正|补充|修订)\)|补 ?充(?!取材|切)|增补|追加|更 ?正|修正|修订|修改(?=\s?[:(])|更改|订正|勘误)|^\d{1,2}月\d{1,2}日[^。:]{0,12}(?:讨论|复阅|重阅|复片|复核|复看|再阅|加做|追做|补[充做]|会诊)/i;
/** What a report says before it can be added to. */
export const reports = /tumou?r|carcinoma|\bhcc\b|margin|invasion|\bmvi\b|nodule|lesion|癌|瘤|切缘|侵犯|结节|病灶/i;
/** A word at the top of a report that says only that there is one. */
export const notice =
  /\b(?:see (?:end|below|page)|report status|status\s?:|history of)\b|\b(?:attached|enclosed|overleaf|follows|below|issued)\W*$|见(?:后|文末|下)/i;
export const preliminary = /^[\s[(*#=>-]{0,6}(?:preliminary|provisional|HE?初步|初步|首次|临时)/i;
export const finalAfter = /^[\s[(*#=>-]{0,6}(?:final\b|最终|正式|确诊)/i;
/** The wording that an amended report above it has replaced. */
export const replaced =
  /^[\s[(*#=>-]{0,12}(?:original|initial|superseded|withdrawn|previous(?:ly issued)?|first) (?:report|diagnosis|wording|text|version)\b|^[\s[(*#=>-]{0,12}(?:report|version|text) (?:of|dated) [^.:]{0,30}\bas (?:first |originally |initially )?issued|^[\s[(*#=>-]{0,12}(?:原|首次|作废)(?:始)?(?:报告|诊断|版本)/i;

/** Parts told one after another, each with its own gross and microscopic findings. */
export const findingsHead = /^\s*(?:gross|m(?:a|i)cro(?!-?(?:vasc|vess))|histolog|大体|肉眼|巨检|镜)/i;

/** Another organ than the liver, or another thing of the liver than the resected piece, at the head of a part. */
export const otherOrgan =
  /^(?:"?(?:gall ?bladder|GB\b|(?:portal |hilar |hepatic |celiac |regional |periportal )?(?:lymph )?(?:nodes?|LNs?)\b|(?:one|two|three|four|five|a|\d) (?:tan |benign |reactive )?(?:lymph )?nodes?\b|oment(?:um|al)|(?:strip of |right |left |hemi){0,3}diaphragm|(?:skeletal )?muscle\b|spleen|stomach|(?:sigmoid |ascending |descending |transverse )?colon|recto?sigmoid|sigmoid|rectum|caecum|cecum|(?:small |large )?bowel|ileum|uterus|ovary|appendix|pancreas|adrenal|peritone|falciform|cystic duct|cholecystectomy(?![^.;]{0,60}(?:hepat|liver|segment))|common (?:bile|hepatic) duct|kidney|lung|donor)|胆囊|脾脏?|[左右双]侧?(?:膈肌?|肾上腺|肾|肺|卵巢|附件)|膈肌|网膜|大网膜|淋巴结|第\d{1,2}组|供肝|送检脾|[^,。:、及和与]{0,8}(?:淋巴结|韧带)(?!转移|无|未|均|阴|阳|[(:])|另送|肾上腺|腹膜|胃|阑尾|胰|胆总管|(?:乙状|横|升|降)?结肠|直肠|盲肠|回肠|小肠|子宫|卵巢)/i;
/** Another organ in one list with what is of the liver: "lymph nodes and margins free". */
export const withLiver =
  /^[^.;。:]{0,40}?(?:、|及|和|与|,|\band\b|&|\/)\s?[^.;。:]{0,30}?(?:切缘|断[面端]|切面|脉管|血管|胆管癌栓|卫星|(?:resection|liver|parenchymal|surgical|hepatic|all) (?:margins?|edge|line|surface)|(?<!duct )\bmargins?\b|vessels?\b|invasion|satellit)/i;
export const otherInTitle =
  /\b(?:gall ?bladder|lymph nodes?|nodes|diaphragm|omentum|spleen|adrenal|colon|stomach|falciform|peritoneum|frozen)\b|胆囊|淋巴结|膈肌|网膜|脾|韧带|栓子/i;
export const biopsyHead =
  /\b(?:(?<!\b(?:necrotic|central|fibrous|liquefied|ha?emorrhagic|soft|solid|dead|calcified|scarred|cystic) )core|needle|fna|tru-?cut)\b|biops(?:y|ies)|\bbx\b|穿刺|活检|粗针|针吸/i;
export const coresAlone = /^(?:(?:one|two|three|four|five|several|\d) (?:tan |white |needle )?cores?\b)/i;
export const frozen = /frozen|\bintra-?op\w* FS\b|^FS\d?\b|intra-?operative (?:consult|diagnos)|冰冻|术中快速/i;
/** The paraffin sections after it have the last word. */
export const permanentIn = /permanent|石蜡|paraffin/i;
export const permanent =
  /^[\s[(*#=>-]{0,6}(?:(?:on|in|after|the) )?(?:final |subsequent )?(?:permanents?\b|paraffin|石蜡|常规(?:切片|石蜡))/i;
export const liverHead =
  /\bliver\b|\bhepat(?:ic|ectom)|segmentectom|sectionectom|lobectom|hemihepat|\bseg(?:ment)?s?\b|\blobe\b|肝(?!门|胆|十二指肠|静脉|动脉|总管)/i;
export const resected =
  /(?:hemi|tri|mesohepat|hepat|segment|section|lob|metastas|tumou?r|nodul)ect(?:o?m|orn)|\b(?:hepx|hepat|segmx|sectx|sect'y|segm?'y|LLR)(?![a-z])|\b(?:right|left|rt|lt|[RL])\.? (?:lap\.? )?(?:lat|post|ant|med|lateral|posterior|anterior|medial)\.? sect(?:ion|n|'n|y|'y)?\b(?!\s*(?:of|shows?|is|contains))|\b(?:[RL]|right|left|rt|lt)\.? (?:ext\.? )?hemi\b|\benucleat(?:ion|ed)\b|\bhemi-?liver\b|(?<!diagnostic )\bwedge\b(?! biops)|\bresec(?:t|ti)on(?!\s*(?:margins?|line|plane|edge|surface|specimen margin))(?<!(?:line|plane|surface) of resection)|\b(?:liver|segment|lobe)\b[^.;]{0,50}\bresected|\b(?:liver|segment|lobe)\b[^.;]{0,40}, excision\b|\bresectates?\b|\bresected (?:(?:the|a|an|left|right|extended|whole|piece|portion|part|block|of|caudate|lateral|posterior|anterior|medial) ){0,4}(?:liver|hemi-?liver|hepatic|lobe|segments?|sector|section)\b|(?<!R[012])(?<!未|未见|未收到|未行|未能|非|非完整|未完整|未作|未予|不能|无法|放弃|不宜|难以|[斜横纵剖])(?<!(?<![肝叶段Ss\d][^。;]{0,12})胆囊)切[除出](?!(?:那|这|该)?一?[栏项]|缘|面|术后(?!标本)|胆囊|范围)|切下(?:来的?|的|标本)|切的(?:是)?(?=[^,。;]{0,4}肝)|切了(?=[^,。;]{0,6}肝)|楔形的?肝组织|(?:部分肝|肝叶|肝段|局部|局|楔形)切(?=\s*(?:[|,。;:(]|$))/i;
export const explanted =
  /explant|(?<!the )native liver|native liver(?! (?:in|around|beside|adjacent|parenchyma|tissue|has|shows?|is)\b)|native hepatectomy|total hepatectomy|recipient(?:'s)? (?:native )?(?:hepatectomy|liver)|transplant(?:ation)? hepatectomy|hepatectomy,? (?:for|at|in|\() ?(?:the |(?:orthotopic |living[- ]donor |deceased[- ]donor )?liver )?transplant|病肝|全肝(?=切除|标本(?![内中各])|移植|[一1]|送检|重|大小|组织|[,。;:()]|$)|(?<!拟行?|等[待候]|候选|考虑|建议)(?:肝|器官)移植(?!术后(?!病肝|标本))(?![\u3400-\u9fff]{0,8}(?:组|中心|科|病[房区]|医院|研究所))/i;

const event =
  '(?:pathology|path|histopath\\w*|hpe|histology|reports?|impression|opinion|diagnos[ei]s|biops\\w+|specimens?|resections?|surger\\w+|operations?|slides?|blocks?|\\w+ectom\\w+|section|core|tumou?rs?|hcc|carcinoma)';
/** Spoken of, and not what was sent. */
export const notSent =
  /\bafter (?:resection|hepatectomy)|resectab|\bunresect|\b(?:recommend|suggest|advis|consider|defer|await|candida)\w*\b|\b(?:any|future|subsequent|later|eventual|planned|proposed|possible) (?:\w+ )?(?:resection|hepatectomy|excision|specimen)|\b(?:resection|hepatectomy|excision) (?:is|was|may be|will be|has been|could|can)(?: be)? ?(?:not\b|never\b|(?:\w+ )?(?:planned|proposed|scheduled|undertaken|offered|abandoned|aborted|impossible))|\b(?:no|without|instead of|not amenable to|not fit for) (?:formal |definitive |liver |curative |attempt at )?(?:resection|hepatectomy|excision)\b|\bif (?:a )?(?:resection|hepatectomy)|切除术后(?!标本|送检)|可切除|建议|不能?(?:替代|代替|等同|反映)[^,。;]{0,6}切除|\b(?:not|cannot) (?:replace|substitute|represent)\b|以手术标本|见手术|UICC|\bwhether\b|(?<!申)请|[若拟]|后续/i;
/** An operation that was not done. */
export const givenUp =
  /\b(?:resection|hepatectomy|excision) (?:was )?(?:abandoned|aborted|impossible|not (?:done|possible|performed|attempted|feasible))|(?:未能?|无法|放弃|不能)(?:行)?[^,。;]{0,4}切除/i;
/** Another time or place: nothing of it is of this specimen. */
export const past = new RegExp(
  [
    String.raw`\b(?:previous|prior|past|earlier|outside(?! (?:the|of|its|it|this|these|any|each|and|but|main)\b)|old) (?:\w+ ){0,2}?${event}\b(?! (?:is|are) (?:unchanged|confirmed)|'?s? (?:sites?|scars?|beds?|cavit\w+|sutures?|clips?|granuloma\w*|changes?))`,
    String.raw`\bpreviously (?:resected|excised|biopsied|operated|diagnosed|reported|known)`,
    String.raw`\b(?:resected|had|underwent|operated|biopsied|performed|reported|diagnosed|treated|done|excised|hepatectomy|resection(?! margin| line| plane| edge))\b[^.;]{0,60}(?<!\b(?:liver|parenchyma|tissue|seen|present|found) )\belsewhere\b`,
    String.raw`\b(?:s\/p(?! (?:bivalv|section|slic|ink|fix|incis))|status post|(?<!\b(?:consistent|keeping|compatible|accord\w*|line|fitting|fits|agree\w*) (?:with )?(?:(?:the|a|given|known|stated|clinical|patient's|his|her) ){0,3})history of|h\/o)\b|\bin the past\b`,
    String.raw`\b(?:had|underwent|resected|resection|operated|excised)\b[^.]{0,60}\b(?:in|on) (?:19|20)\d\d|\b(?:19|20)\d\d (?:slides|tumou?r|specimen|resection|wedge|operation|surgery|\w+ectomy)`,
    String.raw`\bin (?:\w+ )?(?:19|20)\d\d,? (?:when |(?:s?he|(?:the|this) (?:patient|man|woman|lady|gentleman|child|boy|girl)) )(?:had\b|has had\b|underwent|was operated|was treated|came to|we )`,
    String.raw`\b(?:in|since|during) (?:\w+ )?(?:19|20)\d\d,? (?:when|at which time)\b|\b(?:had|has|have) (?:previously |earlier )?been (?:signed out|reported|called|diagnosed|read|interpreted) (?:as|to)\b`,
    String.raw`\b(?:\w+ectomy|resection|operation|wedge|excision|enucleation|slides|blocks)\b[^.;:]{0,40}\b(?:in|of|from) (?:\w+ )?(?:19|20)\d\d\b|\b(?:biops\w+|cores?|fnac?|resection|\w+ectomy|wedge|operation|surgery)\b[^.;:]{0,20}\blast (?:week|month|year)\b|\b(?:as )?per (?:the )?(?:old|earlier|previous|past|archived?) (?:file|record|note|paper|chart)s?\b|^\W{0,4}(?:in )?(?:19|20)\d\d\W{1,3}[^.;:]{0,60}\w+ectomy\b`,
    String.raw`^in (?:\w+ )?(?:19|20)\d\d\b[^.;]{0,120}\b(?:showed|revealed|was (?:read|reported|diagnosed)|biops\w+|\w+ectomy|resection|ablat\w+)`,
    String.raw`\b(?:report|pathology|histology|opinion|review|slides) (?:from|by|of|at) [^":;.]{3,60}: ?"`,
    String.raw`^\W{0,4}(?:(?:about|some|\w+) )?(?:\w+|\d+) (?:years?|months?|weeks?) (?:ago|before(?! (?:surgery|operation|resection|hepatectomy))|earlier|previously)\b|\b(?:s?he|patient|man|woman|gentleman|lady)\b[^.;]{0,60}\b(?:had|underwent|was operated|was treated)\b[^.;]{0,120}\b(?:years?|months?|weeks?) (?:ago|earlier|previously)\b|\bat (?:that|which) time\b|^version [1I]\b[^.;:]{0,20}\b(?:listed|read|said|stated|gave|reported|had|showed)\b|\bbiops\w+\b[^.;:]{0,30}\b(?:days?|weeks?|months?|years?) (?:ago|before|earlier|previously|prior)\b`,
    String.raw`\b(?:index|first|initial|original) (?:liver )?(?:operation|resection(?! margin)|hepatectomy|surgery)\b|\b(?:for|in|by) comparison,|^for comparison\b|\bat that (?:\w+ ){0,3}(?:operation|resection|surgery|\w+ectomy)\b|\bcompar(?:ed|ison) (?:with|to) (?:the |that of |his |her )?(?:(?:19|20)\d\d\b|(?:previous|earlier|outside|core|needle|biops))|^then\s?:`,
    String.raw`^(?:orig(?:inal)?\.? )?(?:local|outside|referral|referring|submitted|external) (?:dx|diagnosis|report)\b|^orig(?:inal)?\.? (?:dx|diagnosis)\b`,
    String.raw`\b(?:earlier|previous|prior|old) (?:case|one|lesions?|nodules?|mass|disease|material)\b|\bfirst (?:case|disease|material)\b|\bfirst tumou?r\b[^.;]{0,20}\b(?:19|20)\d\d|\bthat one was\b|\b(?:cf\.?|see also|compare) [A-Z]{0,3}\d{2}-\d|^[^:.;]{2,40}\((?:original|initial|superseded|previous|old|former|原(?!报告载|单位|大体|描述)|旧)[^)]{0,24}\)\s?:|^\W*(?:report|version|diagnosis|text|issue|wording)\b[^:.;]{0,40}\b(?:withdrawn|superseded|cancelled|void|revoked)\b[^:.;]{0,12}:|^[^:.;]{0,12}\((?:19|20)\d\d\)\s?:|\b(?:replaced|superseded|withdrawn|cancelled) (?:on |by )?\d`,
    '^第一次\\s?[:(]|^\\W{0,4}(?:19|20)\\d\\d[-./年]\\d{1,2}[^,。;:]{0,6}(?:本院|我院|外院|他院|当地)[^,。;:]{0,14}切|^\\W{0,4}(?:对方|他们|该院|他院)(?:医院)?的?(?:报告|诊断|意见|结论)[^:。]{0,10}:|旧(?:[片档]|病理|报告|切片)|(?:调阅|复习|调看|调取)[^,。;]{0,12}(?:旧|原|既往|(?:19|20)\\d\\d)',
    String.raw`^\W{0,3}(?:(?:the )?(?:first|second|third|1st|2nd|3rd)|第?[一二三]次)(?: (?:operation|time|resection|hepatectomy))?\s?\([A-Z]{0,3}'?\d{2}(?:\d\d)?\b[^()]{0,12}\)\s?:`,
    String.raw`\b(?:\w+ectomy|resection|operation|surgery)\b[^.;:]{0,40}\b(?:days?|weeks?|months?|years?) (?:ago|previously|earlier)\b`,
    String.raw`\bquoted (?:from(?! (?:the |our )?(?:signed|final|current|present|attached|resection|surgical|full|formal)\b)|above)\b|\bwas offered and declined`,
    '^(?:previously|formerly)\\b|^\\W{0,4}(?:previous|prior|past|prev\\.?)\\s?:(?! (?:none|no|nil|n\\/a)\\b)',
    '既往(?!手术?(?:后?的?(?:缝线|瘢痕|疤痕|银夹|痕迹|部位))|缝线|瘢痕)|(?<!(?:结合|根据|参考|符合|依据|与|及|和|查阅|提供|临床)[^,。;]{0,8})病史(?!相?[符一吻])|(?:19|20)\\d\\d年[^。,:]{0,12}(?:曾|因[^,。()]{0,6}[肝癌瘤]|行|外院|切除|切片|穿刺|引导|手术(?!室|标本|切除标本|日期|中|所见))|曾(?:行|于|经|因|疑|切(?![开面片取])|接受|患|做|[为在](?!肝癌|乙肝|小))|曾(?:为|给|替)[^,。;:]{0,12}(?:切|行|施|做|手术)|当时(?:[为是]|肿瘤|瘤)|做过(?:肝|穿刺|活检|手术|切除)|那次(?:手术|穿刺|活检|切除)|外院(?!大体)[^。]{0,4}(?:病理|诊断|切片|肝|手术|行|穿刺|\\d)|当时病理|[一二两三四五六七八九十\\d]年前|借阅|^listed (?:with|for) |[前上]一次的?(?:切除|报告|病理|标本)|先前[^,。;:]{0,12}(?:切|手术|标本|病理)|(?:当年|当时|那时候?|彼时)的?(?:标本|手术|病理|切除|报告|肿瘤|瘤|切缘|脉管)|对照(?:病理号|[旧前原])|(?:首次|第一次|历次|上次|前次)(?:手术|切除|病理|标本|肿瘤)(?!遗留|所致|后?的?(?:缝线|瘢痕|疤痕|银夹|痕迹|改变|部位))|^\\W*(?:对比|对照|比较|较)(?:19|20)\\d\\d年|原(?:单位|医院)[^,。;]{0,6}(?:诊断|报告)(?:为|示|是|[:"])|原手术(?!后?的?(?:缝线|瘢痕|疤痕|切口|银夹|痕迹|改变|部位|区|野|残[腔端]|床|断面|切缘))|术前穿刺',
  ].join('|'),
  'i',
);
/** Read beside a resection: a biopsy's report, or that of another laboratory. */
export const pastBiopsy =
  /\b(?:biops(?:y|ies)|cores?|needle \w+|fnac?) (?:of|from|in|(?:taken|done|performed|obtained|dated|reported) (?:in|on|of|from)|dated) (?:the )?(?:early |late |mid-?|last |\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|spring|summer|autumn|winter|week|month|year)\b|(?:[\d一二三四五六七八九十]{1,2}月(?:份|\d{1,2}日)?|上个?月|去年|今年初)的?(?:肝?穿刺|活检|粗针)|\bbiops(?:y|ies)\b[^.;]{0,30}\b(?:signed out|reported|interpreted|read|called|diagnosed|issued) (?:\w+ ){0,2}as\b|\b(?:biops(?:y|ies)|cytology|fnac?|(?:local|district|community|referring|first|index|outside|other) (?:hospital|laboratory|lab|report|pathologist|slides?))\b[^.;"]{0,60}\b(?:reads?|report(?:s|ed)?|show(?:s|ed|n)?|states?|stated|described|said|says|diagnosed|called|signed|interpreted|concluded|was|were|had been)\b[^.;]{0,40}[:"]|(?:穿刺|活检|当地|他院|外院)[^。;"]{0,20}(?:报告?|诊断|示|提示|写|记|为|称)[^。;"]{0,6}[:"]|^[^:.;。()]{0,50}\([^():]{0,40}(?:biops|穿刺|活检|外院|外单位|他院|当地)[^():]{0,30}\)\s?:|^(?:穿刺|活检|biopsy|core)[^():]{0,12}\([^():]{0,40}\)\s?:|^(?:而|但|至于)?(?:前次|上次|首次|外院|当地|术前)[^,。;:]{0,10}(?:穿刺|活检)/i;
/** What is told from here to the end of the paragraph is that other report's. */
export const quotes =
  /^\W{0,4}(?:previous|prior|past)\s?:|(?:\b(?:reads?|report(?:ed)?|diagnos[ie]s|pathology|histology|showed|stated|described|said)\b|复阅|抄录|当时|报告|诊断|病理|切片)[^:]{0,40}:/i;
/** Another laboratory's, in one line. */
export const theirReport =
  /^[\s•*-]{0,4}(?:their|the other (?:hospital|laborator)\w*'?s?) (?:own )?(?:report|diagnosis|opinion|findings?|reading|sign-?out)\b[^:.]{0,30}:|\b(?:years?|months?) (?:ago|earlier|previously),? (?:when|at which time)\b|^(?:(?:note|comment)s?\s?:\s?)?compared (?:with|to) (?:the )?(?:outside|previous|earlier|old|slides|needle|core|first)\b/i;
/** Goes on about the other report. */
export const thatReport =
  /^(?:(?:that|the|its?) (?:\w+ )?(?:report|pathology|histology|specimen|slides?)|that (?:\w+ )?(?:piece|tumou?r|lesion|nodule|mass|one|resection|operation|surgery|liver|margin)|it (?:read|showed|was reported)|该(?:院|次|标本)|当时|彼时)/i;
/** The form's own name says nothing of this specimen. */
export const formTitle = /模板|登记表|报告单|\b(?:template|checklist|worksheet|dataset|minimum data|proforma)\b/i;
/** Answers to choose from, none of them chosen. */
const yes = '(?:present|yes|positive|identified|seen|involved|complete|有|是|阳性|可见|完整|累及|[(]?\\+[)]?)';
const no = '(?:absent|no|none|negative|not \\w+|uninvolved|incomplete|无|否|阴性|未见|不完整|未累及|[(]?-[)]?)';
export const unchosen = new RegExp(
  `:\\s*(?:${yes}\\s*[/|]\\s*${no}|${no}\\s*[/|]\\s*${yes})(?![A-Za-z\\d]|\\s*[/|]\\s*[-+])`,
  'i',
);
/** What would hold if something else were so. */
export const supposed =
  /^\W{0,4}(?:\d{1,2}[.、)]\s*)?(?:(?:如果|倘若|假如|假使|若|如(?![下上前图同左右何]))[^。;:]{2,30},|if\b|in case of\b)|,以[^,。;]{0,8}(?:标本|病理)为准/i;
/** What the grades of a scheme stand for. */
export const legend =
  /^[\s(*#-]{0,4}(?:key|legend|definitions?|abbreviations|glossary|terminology|nomenclature|explanat(?:ion|ory)[^:]{0,20}|(?:reporting|grading|diagnostic) (?:criteria|scheme|system|key)[^:]{0,20}|criteria|图例|缩写|名词解释|术语)\s?(?:\b|(?=:))(?! not)|M0[^,;。]{0,30}[,;、/]\s*M1[^,;。]{0,40}[,;、/]\s*M2(?!\w|\s?:\s*M\d|\s*(?:->|→))|^(?:(?:注|备注|缩写|key|note)\s?:\s*)?[A-Z]{1,6}\s?=\s?[^=,;:]{1,24}[,;、]\s?[A-Z]{1,6}\s?=|^(?:注:?\s*)?M[012]\s?(?:\([^)]{1,12}\))?\s?[=:]\s?(?:no |none|未发现|无|[≤<>≥]|\d)|\bwhere M[012]\b/i;
