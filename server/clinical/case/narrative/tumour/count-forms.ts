import { count, hanCount, hanSeveral, several, single } from './count-words.ts';

/** How tumours are counted in words, English and Chinese. */

const ones = String.raw`(?:tumou?r|mass|lesion|nodule|growth|lump|neoplasm|metastasis|deposit|hepatoma|\w*(?:carcin|sarc|aden)oma|adenoca|cholangioca|hepatoca|hcc|i?cca|ca|tum?|focus(?! of (?:micro|macro|vasc|ven|lymph|invas|necro|dysplas|duct|bile|perineur|portal|inflam|haem|hem)))`;
const many = String.raw`(?:tumou?rs|masses|lesions|nodules|growths|neoplasms|metastas[ie]s|deposits|hepatomas|primaries|\w*(?:carcin|sarc|aden)omas|hccs?|i?ccas?|hepatocellular carcinoma|(?:tumou?r|cancer|carcinoma) foci|foci of (?:an? )?(?:hcc|i?cca|(?:(?!(?:intra-?)?vasc|ven|micro|macro|lymph|necro|dysplas|satell|duct|suspi|perineur|extra|invas|embol|by\b|in\b)[\w-]+ ){0,3}\w*(?:carcin|sarc|aden)oma|metasta\w+|tumou?r))`;
const nouns = `(?:${many}|${ones})`;
const colour =
  '(?:tan|yellow|gr[ae]y|white|pink|brown|green|orange|red|cream|pale|dark|firm|soft|\\w+-(?:stained|tinged|colou?red|brown|gr[ae]y|white|yellow))';
/** Words between a count and its noun, none of which makes it something else. */
const apart = String.raw`satellite|daughter|cirrhotic|regenerat|dysplastic|tiny|minute|pin-?(?:head|point|prick)|(?:rice|seed|grain|millet)\b|seed-like|punctate|miliary|sub-?millimet\w+|white spots?|small(?:er)?\b|lesser\b|microscopic|lymph|benign|nodes?\b|nodal|[cm]m\b|from\b|of\b|in\b|at\b|(?<!\bup )to\b(?! ${colour})|or\b|and\b(?! ${colour})|with\b|is\b|are\b|was\b|were\b|has\b|have\b|show|foci|samples?\b|vessel|blocks?\b|cores?\b|slices?\b|sections?\b|levels?\b|slides?\b|cassettes?\b|segments?\b|days?\b|weeks?\b|months?\b|y(?:ea)?rs?\b|wks?\b|mths?\b|cyst|h(?:a)?emangioma|hamartoma|possible|suspicious|other|additional|further|more\b|extra\b|remaining`;
const between = (words: number, not = apart): string =>
  String.raw`(?:(?!${not})[\w/-]+(?:[.,]\d[\w-]*)?,? ){0,${words}}?`;
const sized = apart.replace('[cm]m\\b|', '');
const notOther = String.raw`(?!-| ?(?:samples?|blocks?|slides?|apart|cells?|thromb|embol|cast|plug|capsule|margin|interface|markers?|types?|components?|patterns?|grade|necrosis|fragments?|board|bed|edge|involv|per\b)| in (?:each|either)\b| in (?:a |the )?(?:\w+ )?(?:veins?|vessels?|venules?|nodes?|ducts?|omentum|diaphragm|gall ?bladder|mesentery|lungs?|peritoneum)\b)`;

const thing =
  '(?:肿瘤|肿物|肿块|巨块(?!型)|包块|团块|瘤体|瘤子|瘤灶|主瘤|主灶|结节|病灶|占位|[癌瘤]灶|原发灶|癌块|癌肿|转移[灶瘤]|肝癌|细胞癌|hcc|icc|(?<![a-z])tu(?![a-z])|瘤(?=[,。;]|$))';
const measure = '(?:个|枚|处|灶|粒|颗|只)';
/** What else is counted in places. */
const notOfTumours = 'mvi|脉管|血管|侵|累|突破|破|包膜|被膜|卫星|子灶|淋巴|神经|栓|巢|旁|坏死|出血|核分裂';
const hanSize = '(?:\\d[\\d.]*\\s?(?:[cm]m)?(?:x\\d[\\d.]*\\s?(?:[cm]m)?){0,2}(?:大小)?的?)?';
const hanBetween =
  '(?:(?!卫星|子灶|再生|异型|淋巴|囊|血管|脉管|小灶|小结节|微小|针尖|小癌|零点|毫米|蜡块|切片|可疑|良性|标本|组织|[为与及和距月时级段])[^,。;:()/]){0,12}?';

interface Form {
  pattern: RegExp;
  /** Matches nothing without a Chinese character. */
  isHan: boolean;
  /** A labelled count says more than a count in passing, and that more than a word. */
  weight: 1 | 2 | 3;
}
export const isHan = /[\u3400-\u9fff]/;
/** Says of what it counts. */
export const namesThing = (text: string): boolean => new RegExp(`${many}|${thing}`, 'i').test(text);
const form = (weight: Form['weight'], source: string): Form => ({
  weight,
  pattern: new RegExp(source, 'gi'),
  isHan: isHan.test(source) && !source.replaceAll(thing, '').includes('hcc'),
});
const told = String.raw`(?:multiple|multifocal|more than (?:one|two|three|\d)|several|>\s?\d(?=,? ?(?:please )?(?:specify|give|state)))?[\s(:,=_>→-]{0,6}(?:(?:please )?(?:specify|give|state)(?: (?:the )?(?:exact )?number)?\s?:?\s*|n\s?=\s?|x\s?)?[\s()_:]{0,4}(${count}|${single})(?![\w%/]|\.\d|\s?[cm]m\b)`;
export const forms: Form[] = [
  form(2, String.raw`\b(bifocal|trifocal|binodular)\b`),
  form(2, String.raw`\b(${several})-(?:nodule|tumou?r|lesion)\b`),
  form(2, String.raw`\b(?:tumou?r|cancer|carcinoma|hcc) foci\s?[:=]\s?(${count})(?=\s*(?:[,;(]|$))`),
  form(
    2,
    String.raw`^(?:(?!\W*(?:bl|cass|sect|sampl|key|ihc|slid|node|ln))[^:;,]{0,12}:\s{0,2})?(${several}) tums?\b(?!\)|[,;/+] ?\d| ?(?:bl|sec|slid))`,
  ),
  form(2, String.raw`\b(?:tumou?rs?|lesions?|nodules?)\s?:\s*(one|two|three|four|five|[1-9](?=\s*$))\b`),
  form(
    3,
    String.raw`\btotal (?:over|of|in|for|from|across) (?:both|all|the two|the three|all three|all two) (?:pieces|specimens|parts|containers|jars|lobes|sites|resections)\s?[:=]?\s?(${count})(?! ?[cm]m| ?g\b|[.\d])`,
  ),
  form(3, String.raw`#\s?(?:of )?${nouns}[\s:=-]+${told}`),
  form(
    3,
    String.raw`\b${nouns} (?:identified|found|seen|present|detected|in (?:the )?specimen|in (?:total|all)|altogether)\s?[:=]\s*${told}`,
  ),
  form(
    3,
    String.raw`^\W{0,4}(?:nodules|tumou?rs) of (?:\w+ ){0,2}(?:carcinoma|hcc|i?cca|cancer|tumou?r)\s?[:=]\s*(${count})(?=\s*(?:\(|,|;|$))`,
  ),
  form(
    3,
    `[两三四各][件块袋份](?:标本|肝组织|组织)?(?:合计|共计|总计|总共|一?共)(?:有|见)?[^,。;\\d]{0,4}(?:肿瘤|肿物|结节|病灶|癌灶|瘤)(?:为|有)?(${hanCount})${measure}`,
  ),
  form(2, String.raw`(?<![\w.])T ?x ?([1-9])(?=\s?[(,;])(?!\s?,\s?[A-Z/]{1,4} ?x ?\d)`),
  form(2, String.raw`\bnot (?:just |only )?one ${ones} but (${several})\b(?=[^.;]{0,4}(?:[,;]|$|\blying|\bin\b))`),
  form(3, `(?:${thing}|瘤|灶)[^:。;,]{0,8}数目:[^:。;\\d]{1,12},\\s*(${hanCount})\\s*${measure}`),
  form(
    3,
    String.raw`\b(?:(?:number|no\.|nr\.?|count|quantity)(?: of)?|no of) (?:(?:separate|total|distinct|discrete|viable|primary|malignant|liver|hepatic|index) )?${nouns}[^:.;]{0,24}?[\s:=-]+${told}`,
  ),
  form(3, String.raw`\b${nouns} no\.?\s?[:=]\s*${told}`),
  form(3, String.raw`\b${nouns} (?:number|count|focality|multiplicity)\b[^:.;\d]{0,12}[\s:=]+${told}`),
  form(
    3,
    String.raw`^\W{0,4}(?:\d{1,2}[.)]\s)?(?:(?:total )?number(?: \/ size)?|how many(?: \w+){0,3}\??|(?:number of )?foci|focality|multiplicity|lesions?|(?:tumou?r |cancer )?nodules|tumou?rs|masses)(?: ?\((?:n|number|no\.?)\)|, ?n)?\s?[:=]\s*${told}`,
  ),
  form(
    3,
    String.raw`number of ${nouns}[^:.;]{0,20}(?:is |are )?(?:corrected|amended|revised|changed)?\s{0,24}to (${count})\b`,
  ),
  form(
    3,
    String.raw`\b(?:tumou?r|nodule|lesion)s? (?:count|number)[^:.;]{0,24}(?:corrected|amended|revised|changed|reduced|increased|raised)\s(?:from \w+ )?to (${count}|${single})\b`,
  ),
  form(3, String.raw`^\W{0,4}(?:no|nr|number|n)\.? (?:of )?(?:t|tu|tum|les|nod)s?\.?\s?[:=]\s*${told}`),
  form(3, String.raw`\btu(?:m|mou?r)?s?[. _](?:n|no|num|cnt|count)\s{0,24}[:=]\s*${told}`),
  form(
    3,
    String.raw`\b(?:another|further|one more)\b(?:[^.;]|\.\d){0,60}\bmakes (${count}) (?:in all|altogether|in total)\b`,
  ),
  form(3, String.raw`^\W{0,4}(?:tumou?r |lesion |nodule )?(?:number|count|no\.?|focality) - ${told}`),
  form(
    2,
    String.raw`(?<!(?:block|slide|node|cassette|section|vessel)s?[^.;]{0,12})\btotal (?:tumou?r |lesion |nodule )?count\s?[:=-]?\s?(?:is |was )?(${count}|${single})(?![\w%/]|\.\d)`,
  ),
  form(
    3,
    `(?<!(?:淋巴|卫星|脉管|栓)[^。;]{0,20})总数(?:目)?(?:应|更|修)?(?:改|正|订)?[为是至]\\s?(${hanCount})\\s?${measure}`,
  ),
  form(3, String.raw`\bnumber: ?(${count})\b(?! ?[cm]m)`),
  form(
    3,
    `(?:^[^\\w\\u3400-\\u9fff]{0,4}(?:\\d{1,2}[.)、]\\s?)?|${thing}|瘤|灶|(?<!(?:淋巴|脉|栓|侵|卫星|细胞|mvi)[^。;]{0,30})[,:]\\s?(?=数目|个数))(?:的)?(?:总?数(?![十百个枚处])目?|个数|数量|计数|[枚颗粒]数)[^:。;]{0,20}?[:]?\\s*(?:(?:更正|修正|更改|改)为|多[发个]?[:\\s]?|共|为|[\\s(:])*(${hanCount})\\s*(?:${measure}|$|\\)|,|(?=\\(|\\s(?!\\s?[cm]m)))`,
  ),
  form(
    2,
    String.raw`\b(${several}) (?<!(?:[\d.,\/-]|\b(?:segments?|seg\.?|slices?|blocks?|slides?|levels?|grade|stage|case|part|specimen|cassettes?|nos?\.?|#|s|to) )${several} )(?:\(\d{1,2}\) )?${between(5)}${many}\b${notOther}`,
  ),
  form(
    2,
    String.raw`(?:\bhcc|carcinoma|adenoma|\btumou?r|\bmetastas[ie]s|\bmultifocal)(?:[^.;]|\.\d){0,24}?(?<!\d ?)\bx ?(\d)\b(?! ?(?:x\b|foci|vessels|cm|mm|[\d.]|,\d))`,
  ),
  form(2, String.raw`\b(?:${many}|hcc|i?cca|carcinoma|multifocal)[,:]? ?\(?n ?= ?([1-9])\b(?![.,]?\d| ?%)`),
  form(2, String.raw`(?<![\w.])x ?(\d{1,2}) ${nouns}\b`),
  form(
    2,
    String.raw`\b(?:${many}|multifocal|multiple)[,:]? ?\((?:n ?= ?|x ?)?(${several})(?: (?:nodules|lesions|tumou?rs|foci|in number))?(?:\)|(?<=[=x] ?\d)[;,])`,
  ),
  form(2, String.raw`\b${many}[^.;]{0,24} (?:numbering )?(${several}) in (?:number|all|total)\b`),
  form(2, String.raw`\b${nouns}[^.;()]{0,40}\((${several}) (?:in (?:number|all|total)|altogether)\)`),
  form(
    2,
    String.raw`(?<=\b(?:\w*carcinoma|\w*sarcoma|\w*endothelioma|hcc|icca|metastas[ie]s)\b(?:(?!invas|necro|embol|vasc|perineur|satell)[^.;:]){0,60}[,:] )(${several}) foci(?=,? \(?\d[\d.]* ?(?:[cm]m|x|and|,|&)|,? (?:the )?(?:larg|bigg|max|up to|each|measur|both)|\s*$|[.;])`,
  ),
  form(
    2,
    String.raw`\b${many},(?: [\w-]+ (?:type|variant|subtype|pattern),)? (two|three|four|five|six|seven|eight|nine|ten)(?=[,:]|$)`,
  ),
  form(
    2,
    `(?:${thing})(?:\\)\\s*:|\\s*[,:(])?\\s*(?:仅见|仅有|只见|只有|共见|可见|共有|就单独|单独|就|只|共|约|计|仅|有|见)?\\s*(?<!数)(${hanCount})\\s*(?:\\)\\s?)?(?:个|枚|处|灶|粒|颗|只)(?!月|小灶|细胞|脉管|微?血管|淋巴|卫星|坏死|出血|侵|神经|包膜|核分裂|[癌瘤]栓)`,
  ),
  form(2, `(?:癌|瘤|结节|灶|hcc|icc|肿块)\\s*[(]?x\\s?(\\d)(?:\\s?${measure})?(?![\\d.x]|\\s?[cm]m|\\s?x)`),
  form(
    2,
    `癌(?!细胞|巢)\\s*[(,]?\\s*(?:共|约)?\\s*(${hanCount})\\s*(?:个|枚|处|灶(?=[,;。)]|$))(?!微?血管|脉管|淋巴|卫星)`,
  ),
  form(2, `(?<![第\\d.~数几/sS-])(?<![sS]\\d?、)(${hanSeveral})\\s*${measure}${hanSize}${hanBetween}${thing}(?!旁|周)`),
  form(2, `(?<![第\\d.])(${hanSeveral})(?:灶|瘤|结节)(?:均|各|皆|都|之间|独立)`),
  form(
    2,
    `(?<!(?:mvi|癌栓|卫星|脉管|血管|微小|镜下)[^。;]{0,16})多(?:发|灶|结节)性?\\s?[(,:]?\\s?(?:共|计|约)?\\s?(${hanCount})\\s*(?:个|枚|处|灶)(?!微?血管|脉管|淋巴|卫星)`,
  ),
  form(
    2,
    `(?:癌|肉瘤|内皮瘤|母细胞瘤|腺瘤|结节性增生|hcc|icc)[^。;:,栓旁]{0,8},(?:[^。;:,栓旁]{1,12},)?\\s?(?:共)?(${hanCount})\\s*[个枚](?=[(,;。]|$)`,
  ),
  form(
    2,
    `(?:肿[瘤物块]|癌(?!细胞巢|巢)|癌?结节|癌灶|病灶)(?:(?!${notOfTumours})[^。;:]){0,16},\\s*(?:总)?共(?:计|有|见)?(${hanCount})\\s*[个枚处](?=[(,;。]|$)`,
  ),
  form(
    2,
    `(?:癌|肉瘤|肿[物块瘤]|病灶|hcc|icc)(?:(?!${notOfTumours})[^。;]){0,30},\\s?(?:仅|共|共计|只)\\s?(${hanCount})\\s?${measure}(?=[(,;。]|$)`,
  ),
  form(2, `大小[\\dxX.*cm,\\s]{3,30},\\s*(\\d|一)[个枚](?=[,。;]|$)`),
  form(2, `位于[^,。;]{1,10},\\s*(\\d)枚`),
  form(
    1,
    String.raw`\b(?:all|each of the|the) (${several})(?: of (?:them|these))? (?:are|were|is|show)\b(?=[^.;]{0,40}(?:carcinoma|hcc|adenoma|tumou?r))`,
  ),
  form(1, `^[\\s(]{0,3}共(?:计|有)?\\s?(${hanCount})\\s?${measure}`),
];
export const both =
  /\bboth (?:of the )?(?:tumou?rs|nodules|lesions|masses|carcinomas|hccs|deposits)\b|\b(?:larger|largest|bigger) of the two\b|双结节|双灶|两个?(?:肿瘤|结节|病灶|肿物)之?间/gi;

const oneWord =
  '(?:single|singular|solitary|solit\\.|unifocal|unicentric|uninodular|sole|lone|isolated|only one|just one|one single)';
export const singles: RegExp[] = [
  new RegExp(String.raw`\b${oneWord},?(?: ?的)?\s+${between(8, sized)}${ones}\b${notOther}`, 'gi'),
  new RegExp(String.raw`\b${oneWord},? ?[\u3400-\u9fff]{1,8} ?${ones}\b${notOther}`, 'gi'),
  new RegExp(
    String.raw`\b(?:one|1) (?<!(?:\b(?:in|of|to|from|at|around|near|for|the|that|this|each|any|segments?|seg\.?|part|case|block|slide) |[\d.,])(?:one|1) )(?:\(1\) )?(?:\d[\d.]*(?: ?x ?\d[\d.]*){0,2} ?[cm]m,? )?${between(6, sized)}${ones}\b(?= only|,? (?:measur|occupying|replacing)| (?:(?:is|was) )?(?:seen|present|identified|found|recognised)\b|\s*[,.;:()-]|\s*$| \d| (?:of|in) )${notOther}`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:there (?:is|was)|shows?|showed|reveal(?:s|ed)|contain(?:s|ed|ing)|disclos\w+|demonstrat\w+|to show) (?:only )?(?:one|1) (?:\d[\d.]*(?: ?x ?\d[\d.]*){0,2} ?[cm]m,? )?${between(6, sized)}(?!focus)${ones}\b${notOther}`,
    'gi',
  ),
  /\b(?:tumou?r )?focality\s*:[\s>→-]{0,5}(?:unifocal|solitary|single)/gi,
  /\bsolitary,? (?:(?!lymph|hilar|portal|positive|involved)[\w-]+,? ){0,3}node\b(?! (?:dissec|metas|positive|involved|identified|sampled|submitted))/gi,
  /\b(?:just|only) the one\b(?! (?:node|vein|vessel|duct|focus|margin|block|slide|piece))/gi,
  /\b(?:tumou?r|nodule|mass|lesion), the only one\b|\bthe only (?:tumou?r|lesion|nodule|mass)\b/gi,
  /\b(?:number|no\.|tumou?rs?|neoplasm|lesions?|nodules?|focality|multiplicity)[^:.;]{0,24}:\s*(?:single|solitary|unifocal)\b/gi,
  /(?<=(?:carcinoma|hcc|i?cca|\w{4}oca|tumou?r|mass|lesion|nodule|growth|hyperplasia|adenoma|sarcoma|thelioma|lymphoma|blastoma|metastasis|\d ?[cm]m|size|\))(?:[^.;。]|\bdiff\.){0,60}(?:[,(]|\s-|\s\s)\s{0,3})(?:single|solitary|solit\.?|unifocal)(?=\s*(?:[,.;)-]|$|nodule)|\s\s|\s\d[\d.]*(?:\s?x\s?\d[\d.]*){0,2} ?[cm]m\b(?! (?:\w+ )?(?:satell|node|lymph|cyst|focus)))/gi,
  /^\W*(?:single|solitary|solit\.?|unifocal)(?=\s*(?:[,.;)(]|$|\d))/gi,
  /\b(?:tumou?r|lesion|nodule|mass|growth) (?:(?:is|was) (?:unique|single|solitary|unifocal)\b|(?:single|solitary)\b(?!-| (?:cell|file|strand|cord|gland|focus|node|ve[ins])))/gi,
  /^\W{0,4}(?:main|index|primary|dominant) (?:tumou?r|lesion|mass|nodule)[^:.;]{0,24}:\s*(?:single|solitary|unifocal)\b/gi,
  /\b(?:multiplicity|multifocal(?:ity)?)\s?:\s?(?:no\b|absent|none)/gi,
  /\bunifocal(?= (?:disease|hcc|hepatocellular|cholangio))/gi,
  /(?:肿块|团块)\s*(?:仅见|仅有|只有|仅|只|就|共)?\s*[一1]块/g,
  /单发(?!性?(?:卫星|囊|淋巴))|单[一个颗枚](?=肿|结节|病灶|癌(?!细胞|栓|巢)|瘤(?!细胞|栓)|灶|\s*$|[,;)]|\s?(?:nodule|tumou?r|mass|lesion|hcc)\b)|单灶性?(?=$|[,;。)\s]|生长)|(?:孤立|(?<!均为?|各自?|相互|互相|彼此)独立)(?!性?纤维|的?[二两三四五2-9])性?[^,;。]{0,6}?(?:肿|结节|病灶|癌|瘤|灶|巨块(?!型)|团块)|(?<=(?:肿瘤|肿[物块]|病灶|结节|癌)[:\s]{0,2})孤立性?(?=[,;。\s]|$)|(?<=(?:癌|HCC|ICC)[^。;血栓]{0,24},\s?)孤立性?(?=[,;。]|$)|^[^\w\u3400-\u9fff]*孤立性?(?=[,;。]|$)|(?:灶|结节|肿瘤)[^,。;]{0,4}按单[个发]计|单一[^,;。血脉]{0,10}(?:肿[块瘤物]|结节|病灶)|孤立一[灶处个枚]|[独唯]一(?=\s*[,;(]|\s*$)|[独唯]一(?:性|的|个|枚)?(?:恶性|巨大|较大|[灰黄褐白绿色]{1,4})?的?(?:巨大|较大)?(?:癌|肿|结节|病灶|瘤)|(?<=肿[瘤物块]|病灶|结节|占位)单一?[颗个枚](?=[,;。(]|$)|单(?:一|结节|灶)(?=肿|结节|型|癌|病灶|瘤|[,;。(]|\d|\s*$)|^[^:]{0,10}(?:数目|个数)[^:]{0,20}:\s*单个|肿块 single/g,
  new RegExp(`(?<![第\\d.~-])(?:1|一|单)\\s*${measure}${hanSize}${hanBetween}${thing}(?!旁|周)`, 'gi'),
  /(?<=[见有下内])\s?1\s?(?:结节|肿[物块瘤]|占位|病灶)/g,
  /[仅只就]有?[此这]一?[个枚颗](?=[,;。)]|$|肿|瘤|结节|病灶)/g,
  /\b(?:nodule|tumeur|l[ée]sion|masse) unique\b/gi,
];

export const sole =
  /single|singular|solitary|unifocal|unicentric|uninodular|sole|lone|only|just|单|孤立|独立|[独唯此这]一/i;
/** "A third lesion was found". */
export const ordinals = [/second|二/i, /third|三/i, /fourth|四/i, /fifth|五/i];
export const ordinal = new RegExp(
  String.raw`\ban? (?:second|third|fourth|fifth) ${between(4, sized)}(?!focus)${ones}\b${notOther}(?!(?:[^.;]|\.\d){0,60}(?:ha?emangioma|cyst|dysplas|regenerat|fnh|hyperplasia|benign|adenoma|granuloma|hamartoma|satellite|scar|different (?:nature|kind)|not (?:been )?(?:counted|included)))|第[二三四五](?:个|枚|处)${hanBetween}${thing}(?![^。;]{0,30}(?:血管瘤|囊肿|再生|增生|良性|卫星|子灶))`,
  'gi',
);
/** Several, of which nobody says how many. */
export const multiple = new RegExp(
  String.raw`\b(?<!\b(?:often|usually|commonly|frequently|typically|may be|can be) )multifocal(?! ?:|ly| in (?:most|many|some|about|up|\d))\b|\b(?:multiple|several|numerous|(?<!\bhow )many) ${between(4)}${many}\b${notOther}|多(?:发|灶)性?(?:肝细胞|胆管)?(?:癌(?!栓|巢)|肿瘤|瘤灶|肿块|病灶)|(?<=(?:癌|肿瘤|肿物|结节|病灶|hcc|icc)[,(:]?\s?)多发(?=\s*(?:[),;。]|$))|多(?:个|枚)[^,。;:]{0,6}?(?:肿瘤|肿块|癌灶|癌结节|瘤结节)`,
  'gi',
);
