import { count, hanCount, hanSeveral, several, single } from './count-words.ts';

/** How tumours are counted in words, English and Chinese. */

/** House abbreviations, which stand before a size or alone: in a key they are blocks. */
const short = String.raw`(?:tus?|tums?|nods?|les)(?=\.?(?: only|,? ?[([]?\d[\d.]*(?: ?(?:x|\/|\+|&|and|,|-) ?\d[\d.]*){0,4} ?(?:[cm]m\b|x)|\s*[;]|\s*$))`;
const foreign = String.raw`(?:\w*knoten|\w*herd|raumforderung|nodulus|n[óo]dulo|tumeur|l[ée]sion[e]?|lesi[óo]n[e]?|afwijking|gezwel|masa|massa|neoformazione)`;
export const ones = String.raw`(?:tumou?r(?: node)?|mass|lesion|nodule|growth|lump|knot|neoplasm|neoplasia|sol(?![\w.])|neo-?formation|${foreign}|${short}|(?:nodular|neoplastic|tumou?ral|expansive) formation|tumefaction|metastasis|deposit|hepatoma|\w*(?:carcin|sarc|aden)oma|adenoca|cholangioca|hepatoca|hcc|i?cca|ca|tum?|tm|sol|(?<!(?:necro|haemorrhag|hemorrhag|calcif|inflamm|fatt)\w* )focus(?! (?:\w+ly )?(?:suspicious|suspected|suggestive|equivocal|questionable|worrisome|doubtful)\b| of (?:\w+ (?:breach|invad|penetr|infiltr|extend|protrud|touch|abut|reach)|micro|macro|vasc|ven|lymph|invas|necro|dysplas|duct|bile|perineur|portal|inflam|haem|hem)))`;
export const many = String.raw`(?:tumou?rs|\w*knoten|${short}|knots|masses|lesions|nodules|growths|neoplasms|neo-?formations|(?:nodular|neoplastic|tumou?ral|expansive) formations|tumefactions|tms?|sols|metastas[ie]s|deposits|hepatomas|primaries|\w*(?:carcin|sarc|aden)omas|hccs?|i?ccas?|hepatocellular carcinoma|(?:tumou?r|cancer|carcinoma) foci|foci of (?:an? )?(?:hcc|i?cca|(?:(?!(?:intra-?)?vasc|ven|micro|macro|lymph|necro|dysplas|satell|duct|suspi|perineur|extra|invas|embol|by\b|in\b)[\w-]+ ){0,3}\w*(?:carcin|sarc|aden)oma|metasta\w+|tumou?r))`;
const nouns = `(?:${many}|${ones})`;
const colour =
  '(?:tan|yellow|gr[ae]y|white|pink|brown|green|orange|red|cream|pale|dark|firm|soft|\\w+-(?:stained|tinged|colou?red|brown|gr[ae]y|white|yellow))';
/** "White and gritty": no second noun. */
const quality = String.raw`(?!artery|biops|cavit|capillar|mesenter)(?:${colour}|[\w-]+(?:ed|y|ic|ous|ar|ish|id|al|oid)|hard)\b`;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Words between a count and its noun, none of which makes it something else. */
const apart = String.raw`satellite|daughter|cirrhotic|regenerat|dysplastic|tiny|minute|pin-?(?:head|point|prick)|(?:rice|seed|grain|millet)\b|seed-like|punctate|miliary|sub-?millimet\w+|white spots?|small(?:er\b|\b(?! (?:duct|tumou?rs|carcinomas|cancers|hccs|primaries)\b))|lesser\b|microscopic|lymph|benign|nodes?\b|nodal|[cm]m\b|from\b|of\b|in\b|at\b|beside\b|near\b|by\b|on\b|for\b|within\b|under\b|(?<!\bup )to\b(?! ${colour})|or\b|and\b(?! (?:\w+ly )?${quality})|with\b|is\b|are\b|was\b|were\b|has\b|have\b|show|foci|samples?\b|vessel|blocks?\b|cores?\b|slices?\b|sections?\b|levels?\b|slides?\b|cassettes?\b|segments?\b|days?\b|weeks?\b|months?\b|y(?:ea)?rs?\b|wks?\b|mths?\b|${month}\b|(?:we|they|he|she|it|you|who|which|that|this|said|says|states?|stated|wrote)\b|(?<!\b(?:part|partly|partially|focally) )cyst|h(?:a)?emangioma|hamartoma|possible|suspicious|other|additional|further|more\b|extra\b|remaining|x (?!\d)`;
export const between = (words: number, not = apart): string =>
  String.raw`(?:(?!${not})[\w/-]+(?:[.,]\d[\w-]*)?,? ){0,${words}}?`;
export const sized = apart.replace('[cm]m\\b|', '');
export const notOther = String.raw`(?!-| ?(?:samples?|blocks?|slides?|apart|cells?|nests?|glands?|buds?|budding|clusters?|cords?|islands?|strands?|thromb|embol|cast|plug|capsule|margin|interface|markers?|types?|components?|patterns?|grade|necrosis|fragments?|board|bed|edge|involv|per\b)| of (?:[\w-]+ ){0,2}(?:invasion|necrosis|permeation)| in (?:each|either)\b| in (?:a |the )?(?:\w+ )?(?:veins?|vessels?|venules?|nodes?|ducts?|omentum|diaphragm|gall ?bladder|mesentery|lungs?|peritoneum)\b)`;

export const thing =
  '(?:肿瘤|肿物|肿块|瘤块|巨块(?!型)|包块|团块|瘤体|瘤子|瘤块|瘤灶|主瘤|主灶|结节|硬[结块]|病灶|占位|[癌瘤]灶|原发灶|新生物|癌块|癌肿|转移[灶瘤]|肝癌|细胞癌|hcc|icc|(?<![a-z])(?:tu|tumou?r|mass|nodul(?:e|us)|lesion|sol)(?![a-z]|\\s[a-z])|瘤(?=[,。;]|$)|(?<![\\u3400-\\u9fff])瘤(?=\\s?[:=]?\\s?[\\d一二两三四五六单共仅])|(?<=[见有])瘤(?=\\s?[\\d一二两三四五六]))';
export const measure = '(?:个|枚|处|灶|粒|颗|只)';
/** What else is counted in places. */
const notOfTumours = 'mvi|脉管|血管|侵|累|突破|破|包膜|被膜|卫星|子灶|淋巴|神经|栓|巢|旁|坏死|出血|核分裂';
export const hanSize = '(?:\\d[\\d.]*\\s?(?:[cm]m)?(?:x\\d[\\d.]*\\s?(?:[cm]m)?){0,2}(?:大小)?的?)?';
export const hanBetween =
  '(?:(?!卫星|子灶|再生|异型|淋巴|囊|血管|脉管|所谓|小灶|小结节|微小|针尖|小癌|零点|毫米|蜡块|切片|可疑|良性|标本|组织|[为与及和距月时级段])[^,。;:()/]){0,16}?';

export interface Pattern {
  pattern: RegExp;
  /** The letters without which it matches nothing. */
  script: 'han' | 'latin' | undefined;
}
interface Form extends Pattern {
  /** A labelled count says more than a count in passing, and that more than a word. */
  weight: 1 | 2 | 3;
  /** Words without which it matches nothing, for a pattern that is dear to try. */
  needs?: RegExp | undefined;
}
export const isHan = /[\u3400-\u9fff]/;
/** A word, and no unit. */
const isWord = /(?<![a-z])(?!(?:[cm]m|x)(?![a-z]))[a-z]/i;
/** Of the patterns those that may match. */
export function scriptsOf(text: string): (one: Pattern) => boolean {
  const scripts = { han: isHan.test(text), latin: isWord.test(text) };
  return ({ script }) => script === undefined || scripts[script];
}
/** Says of what it counts. */
export const namesThing = (text: string): boolean => new RegExp(`${many}|${thing}`, 'i').test(text);
const form = (weight: Form['weight'], source: string, needs?: RegExp): Form => ({
  weight,
  needs,
  pattern: new RegExp(source, 'gi'),
  script: !isHan.test(source) ? 'latin' : source.replaceAll(thing, '').includes('hcc') ? undefined : 'han',
});
const ofThemAll = / (?:in (?:number|all|total)|altogether)/i;
export const forms: Form[] = [
  form(2, String.raw`\b(bifocal|trifocal|binodular)\b`),
  form(2, '(双)(?:发(?!现)|病?灶|结节|肿瘤)(?!血管|切除)'),
  form(
    2,
    String.raw`\b${many} (?:are|were|number(?:ed|ing)?) (${several})(?=,? (?:of|with|in number|the larg|measur)|;|\s*$)`,
    / (?:are|were|number(?:ed|ing)?) [2-9atdefsn1-4]/i,
  ),
  form(2, String.raw`\b(${several})-(?:nodule|tumou?r|lesion)\b`),
  form(
    2,
    String.raw`^(?:(?!\W*(?:bl|cass|sect|sampl|key|ihc|slid|node|ln))[^:;,]{0,12}:\s{0,2})?(${several}) tums?\b(?!\)|[,;/+] ?\d| ?(?:bl|sec|slid))`,
  ),
  form(
    3,
    String.raw`\btotal (?:over|of|in|for|from|across) (?:both|all|the two|the three|all three|all two) (?:pieces|specimens|parts|containers|jars|lobes|sites|resections)\s?[:=]?\s?(${count})(?! ?[cm]m| ?g\b|[.\d])`,
  ),
  form(
    3,
    `[两三四各][件块袋份](?:标本|肝组织|组织)?(?:合计|共计|总计|总共|一?共)(?:有|见)?[^,。;\\d]{0,4}(?:肿瘤|肿物|结节|病灶|癌灶|瘤)(?:为|有)?(${hanCount})${measure}`,
  ),
  form(2, String.raw`(?<![\w.])(?:T|tu|tums?|nods?|les|SOLs?) ?x ?([1-9])(?=\s?[(,;])(?!\s?,\s?[A-Z/]{1,4} ?x ?\d)`),
  form(2, String.raw`\bnot (?:just |only )?one ${ones} but (${several})\b(?=[^.;]{0,4}(?:[,;]|$|\blying|\bin\b))`),
  form(
    3,
    String.raw`number of ${nouns}[^:.;]{0,20}(?:is |are )?(?:corrected|amended|revised|changed)?\s{0,24}to (${count})\b`,
  ),
  form(
    3,
    String.raw`\b(?:tumou?r|nodule|lesion)s? (?:count|number)[^:.;]{0,24}(?:corrected|amended|revised|changed|reduced|increased|raised)\s(?:from \w+ )?to (${count}|${single})\b`,
  ),
  form(
    3,
    String.raw`\b(?:number of ${nouns}|(?:tumou?r|nodule|lesion)s? (?:count|number))[^:.;]{0,24}(?<!\w)["']?(?:${count}|${single})["']? (?:should|must) (?:be|read) ["']?(${count}|${single})\b`,
  ),
  form(
    3,
    `(?:结节|病灶|灶|肿[瘤物块]|癌)(?:数目?|个数)?[:\\s"]{0,2}${hanCount}\\s?${measure}?"?[^。;]{0,40}?应(?:为|改为|更正为|是)[:\\s"]{0,2}(${hanCount})\\s?${measure}?(?![\\d.])`,
  ),
  form(
    3,
    String.raw`\bonly (one|two|three|four)(?: of (?:them|these|those|which|(?:the|these) (?:\w+ )?${many}))? (?:is|are|was|were|proved?|turned out|contains?|shows?)\b(?: (?!no|not|involved|by|with|in|on|positive|near|free)\w+){0,3} (?:\w*carcinomas?|hccs?|malignan\w+|metasta\w+|cancers?)\b(?! (?:in|at|of) (?:the )?(?:biops|core|margin))`,
  ),
  form(
    3,
    `(?:其中)?(?:仅|只)有?[此这其]?中?(${hanCount})\\s?[枚个处颗](?:结节|病灶)?(?:为|是|系|属)[^,。;]{0,8}(?:癌|恶性)(?!栓)|癌(?:灶|结节)?(?:仅|只)(?:见|有|此|这){0,2}(?:(?:病灶|结节)[\\dA-D甲乙丙])?(${hanCount})\\s?[枚个处颗](?=[,。;]|$)`,
  ),
  form(
    2,
    String.raw`(?:^|[,;] )(?:so|hence|thus|making|that makes|giving),? (${several}) in (?:all|total|number)\b(?! (?:\w+ )?(?:blocks|slides|nodes|pieces|sections|submitted|sampled|taken|sent|examined|received))`,
  ),
  form(
    3,
    String.raw`\b(?:another|further|one more)\b(?:[^.;]|\.\d){0,60}\bmakes (${count}) (?:in all|altogether|in total)\b`,
  ),
  form(
    3,
    `(?<!(?:淋巴|卫星|脉管|栓)[^,。;]{0,20})总数(?:目)?(?:应|更|修)?(?:改|正|订)?[为是至]\\s?(${hanCount})\\s?(?:${measure}|(?=[,。;)]|\\s(?!\\s?[cm]m)|$))`,
  ),
  form(
    3,
    `(?:^[^\\w\\u3400-\\u9fff]{0,4}(?:\\d{1,2}[.)、]\\s?)?|${thing}|瘤|(?<!坏死|出血)灶|(?<!(?:淋巴|脉|栓|侵|卫星|细胞|mvi)[^。;]{0,30})[,:]\\s?(?=数目|个数))(?:的)?(?:总?数(?![十百个枚处])目?|个数|数量|计数|[枚颗粒]数|有?几[个枚颗粒处]\\??)(?:(?!影像|CT|MR|超|术前)[^:。;]){0,20}?[:]?\\s*(?:(?:更正|修正|更改|改)为|多[发个]?[:\\s]?|共|为|[\\s(:])*(${hanCount})\\s*(?:${measure}|$|\\)|,|(?=\\(|\\s(?!\\s?[cm]m)))`,
  ),
  form(
    2,
    String.raw`\b(${several}) (?<!(?:[\d.,\/-]|\b(?:segments?|seg\.?|slices?|blocks?|slides?|levels?|grade|stage|case|part|specimen|cassettes?|nos?\.?|#|s|to|${month}\.?) )${several} )(?:\(\d{1,2}\) )?${between(5)}${many}\b${notOther}`,
  ),
  form(
    2,
    String.raw`(?:\bhcc|carcinoma|adenoma|\btumou?r|\bt[mu]|\btum|\bmetastas[ie]s|\bmultifocal)(?:(?!bl(?:oc)?ks?\b|margin|slide|node|plug|thromb|embol|clot|cast\b|bud|strand|ve(?:in|nul|ssel)|vasc|duct|section|level|cell|cass|slab|piece|fragment|core|sample|capsule|edge|interface)(?:[^.;]|\.\d)){0,24}?(?<!\d ?)\bx ?(\d)\b(?! ?(?:x\b|foci|vessels|bl(?:oc)?ks?|slides?|levels?|cassettes?|sections?|cm|mm|[.,]?\d))`,
  ),
  form(
    2,
    String.raw`\b(?:${many}|hcc|i?cca|carcinoma|multifocal)[,:]? ?\(?n ?= ?([1-9])\b(?![.,]?\d| ?%)`,
    /n ?= ?\d/i,
  ),
  form(2, String.raw`(?<![\w.])x ?(\d{1,2}) ${nouns}\b`),
  form(2, String.raw`(?<![\w.,/-]|\d )([1-9]) ?x (?!\d)${nouns}\b(?=,? ?\(?\d[\d.]*[\d./+x,& -]{0,24}[cm]m)`),
  form(2, String.raw`\b(?:carcinoma|hcc|i?cca|tumou?r|tum?|adenoma|metastas[ie]s),? ([1-9]) ?x(?=\s*(?:[,;(]|$))`),
  form(2, String.raw`(?<=\b(?:carcinoma|hcc|i?cca),? in )(${several}) (?:\w+ )?foci\b(?! of)`),
  form(2, String.raw`\b(${several}) in (?:number|all|total),? (?:the |these )?${many}\b${notOther}`),
  form(
    2,
    String.raw`\b(?:${many}|multifocal|multiple)[,:]? ?\((?:n ?= ?|x ?)?(${several})(?: (?:nodules|lesions|tumou?rs|foci|in number))?(?:\)|(?<=[=x] ?\d)[;,])`,
    /\(/,
  ),
  form(
    2,
    String.raw`\b${nouns}(?:(?!vessel|vein|satell|nodes|block|slide|slice|cassette|section)(?:[^.;]|\.\d)){0,44} (?:numbering )?(${several}) in (?:number|all|total)\b`,
    ofThemAll,
  ),
  form(2, String.raw`\b${nouns}[^.;()]{0,40}\((${several}) (?:in (?:number|all|total)|altogether)\)`, ofThemAll),
  form(
    2,
    String.raw`(?<=\b(?:\w*carcinoma|\w*sarcoma|\w*endothelioma|hcc|icca|metastas[ie]s)\b(?:(?!invas|necro|embol|vasc|perineur|satell)[^.;:]){0,60}[,:] )(${several}) foci(?=,? \(?\d[\d.]* ?(?:[cm]m|x|and|,|&)|,? (?:the )?(?:larg|bigg|max|up to|each|measur|both)|\s*$|[.;])`,
    /foci/i,
  ),
  form(
    2,
    String.raw`\b${many},(?: [\w-]+ (?:type|variant|subtype|pattern),)? (two|three|four|five|six|seven|eight|nine|ten)(?=[,:]|$)`,
    /, (?:two|three|four|five|six|seven|eight|nine|ten)(?=[,:]|$)/i,
  ),
  form(
    2,
    `(?:${thing})(?:\\)\\s*:|\\s*[,:=(])?\\s*(?:其?实际?|确)?[为是系]?(?:仅见|仅有|只见|只有|共见|可见|共有|总共|一共|合计|总计|就单独|单独|孤立|独立|单发|就|只|共|约|计|仅|有|见)?\\s*(?<!数)(${hanCount})\\s*(?:\\)\\s?)?(?:个|枚|粒|颗|只|[处灶](?![\\u3400-\\u9fff](?<![分位最大直径均肿占病各于])))(?!月|小灶|细胞|脉管|微?血管|淋巴|卫星|坏死|出血|侵|神经|包膜|核分裂|[癌瘤]栓)`,
  ),
  form(2, `(?:癌|瘤|结节|灶|hcc|icc|肿块)\\s*[(]?x\\s?(\\d)(?:\\s?${measure})?(?![\\d.x]|\\s?[cm]m|\\s?x)`),
  form(
    2,
    `癌(?!细胞|巢)(?:\\s?\\((?![^()]{0,24}(?:栓|管|侵))[^()]{1,24}\\))?\\s*[(,]?\\s*(?:共|约|[甲乙丙丁戊A-E1-5①-⑤](?:\\s?[、,及和与]\\s?[甲乙丙丁戊A-E1-5①-⑤]){1,4})?\\s*(${hanCount})\\s*(?:个|枚|处|灶(?=[,;。)]|$))(?!微?血管|脉管|淋巴|卫星)`,
  ),
  form(
    2,
    `(?<![第\\d.~数几/sS-])(?<![sS]\\d?、)(${hanSeveral})\\s*${measure}${hanSize}${hanBetween}${thing}(?!旁|周|细胞)`,
  ),
  form(
    1,
    `(?<![第\\d.该这此]|[上前]述)(${hanSeveral})(?:肿[瘤物块]|癌?结节|病灶|癌灶)(?:镜下|组织(?:学|形态|结构)|形态|所见)(?![^。;]{0,12}(?:[未无非]|不是))`,
  ),
  form(
    2,
    String.raw`\b${many}\b(?:(?!vessel|vein|venul|satell|nodes?\b|block|slide|slice|cassette|section|thromb|embol|invad|mito|lymph|cell|duct|piece)(?:[^.;]|\.\d)){0,60},? (?:in|to) (?:the )?number of (${several})\b`,
    /number of/i,
  ),
  form(
    2,
    `(?<![\\u3400-\\u9fff]|[旁另伴及和并])(?:FNH|(?:肝脏?)?局灶性?结节[状性]增生|(?:肝细胞)?腺瘤)\\s?(${hanCount})\\s?[个枚颗](?=[,。;(]|$)`,
  ),
  form(2, `(?<=[见有及示])([两二三四五])(?:肿[瘤物块]|癌?结节|病灶|瘤)(?!旁|周|型|细胞)`),
  form(2, `(?:肿[瘤物块]|病灶|结节|癌灶|瘤子?)(?:凡|计|共)?有?([二三四五])(?=[,。:;(]|$)`),
  form(
    2,
    `(?<![第\\d.])(${hanSeveral})(?:(?:灶|瘤|结节)(?:均|各|皆|都|俱|之间|独立)|(?:[枚个颗]|(?<=[三四五])者)(?:镜下|切片|组织学上?)?(?:均|皆|都|俱)(?:[为系是属]|符合|证实)[^,。;:卫星]{0,6}(?:癌|瘤)(?!栓))`,
  ),
  form(
    2,
    `(?<!(?:mvi|癌栓|卫星|脉管|血管|微小|镜下)[^。;]{0,16})多(?:发|灶|结节)性?\\s?[(,:]?\\s?(?:共|计|约)?\\s?(${hanCount})\\s*(?:个|枚|处|灶)(?!微?血管|脉管|淋巴|卫星)`,
  ),
  form(
    2,
    `(?:癌(?!细胞[巢团簇栓])|肉瘤|内皮瘤|母细胞瘤|腺瘤|结节性增生|hcc|icc)[^。;:,栓旁]{0,8},(?:[^。;:,栓旁]{1,28},){0,2}\\s?(?:共)?(${hanCount})\\s*[个枚颗粒](?=\\s?\\(|[,;。]|$)`,
  ),
  form(
    2,
    `(?:肿[瘤物块]|癌(?!细胞[巢团簇栓]|巢)|癌?结节|癌灶|病灶)(?:(?!${notOfTumours})[^。;:]){0,16},\\s*(?:总)?共(?:计|有|见)?(${hanCount})\\s*[个枚处](?=[(,;。:]|$)`,
  ),
  form(
    2,
    `(?:癌(?!细胞[巢团簇栓])|肉瘤|肿[物块瘤]|病灶|转移|hcc|icc)(?:(?!${notOfTumours})[^。;]){0,40},\\s?(?:仅|共|共计|只)\\s?(${hanCount})\\s?${measure}(?=[(,;。]|$)`,
  ),
  form(
    2,
    `(?<=(?:肿[瘤物块]|癌?结节|癌灶|病灶)(?:(?!${notOfTumours})[^。;:]){0,24},\\s?)(?:合计|总计|总共|一共)\\s?(${hanCount})\\s?${measure}(?=[(,;。:]|$)`,
    /计|共/,
  ),
  form(2, `大小[\\dxX.*cm,\\s]{3,30},\\s*(\\d|一)[个枚](?=[,。;]|$)`),
  form(2, `位于[^,。;]{1,10},\\s*(\\d)枚`),
  form(
    1,
    String.raw`\b(?:all|each of the|the) (${several})(?: of (?:them|these))? (?:are|were|is|show|fulfil|meet|prov|turn|have the|represent|qualify|look like)\w*\b(?=[^.;]{0,60}(?:carcinoma|hcc|adenoma|tumou?r))`,
  ),
  form(1, `^[\\s(]{0,3}共(?:计|有)?\\s?(${hanCount})\\s?${measure}`),
];
export const both =
  /(?<!(?:satellit|core|biops|lobe|piece|node|slice|block|section|slide|vessel|vein|sample|duct)[^.]{0,80})\bboth (?:are|were|is|being|consist of|represent|prove(?:d)? to be) (?:\w+ ){0,3}(?:\w*carcinomas?|hccs?|i?ccas?|metastas[ei]s)\b|\bboth (?:of the )?(?:tumou?rs|nodules|lesions|masses|carcinomas|hccs|deposits)\b|\b(?:larger|largest|bigger) of the two\b|两个?(?:肿瘤|结节|病灶|肿物)之?间/gi;
