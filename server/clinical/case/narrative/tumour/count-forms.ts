import { count, hanCount, hanSeveral, several, single } from './count-words.ts';

/** How tumours are counted in words, English and Chinese. */

/** House abbreviations, which stand before a size or alone: in a key they are blocks. */
const short = String.raw`(?:tus?|tums?|nods?|les)(?=\.?(?: only|,? ?[([]?\d[\d.]*(?: ?(?:x|\/|\+|&|and|,|-) ?\d[\d.]*){0,4} ?(?:[cm]m\b|x)|\s*[;]|\s*$))`;
const foreign = String.raw`(?:\w*knoten|\w*herd|raumforderung|nodulus|n[óo]dulo|tumeur|l[ée]sion[e]?|lesi[óo]n[e]?|masa|massa|neoformazione)`;
const ones = String.raw`(?:tumou?r|mass|lesion|nodule|growth|lump|knot|neoplasm|neo-?formation|${foreign}|${short}|(?:nodular|neoplastic|tumou?ral|expansive) formation|tumefaction|metastasis|deposit|hepatoma|\w*(?:carcin|sarc|aden)oma|adenoca|cholangioca|hepatoca|hcc|i?cca|ca|tum?|tm|(?<!(?:necro|haemorrhag|hemorrhag|calcif|inflamm|fatt)\w* )focus(?! (?:\w+ly )?(?:suspicious|suspected|suggestive|equivocal|questionable|worrisome|doubtful)\b| of (?:\w+ (?:breach|invad|penetr|infiltr|extend|protrud|touch|abut|reach)|micro|macro|vasc|ven|lymph|invas|necro|dysplas|duct|bile|perineur|portal|inflam|haem|hem)))`;
const many = String.raw`(?:tumou?rs|\w*knoten|${short}|knots|masses|lesions|nodules|growths|neoplasms|neo-?formations|(?:nodular|neoplastic|tumou?ral|expansive) formations|tumefactions|tms|metastas[ie]s|deposits|hepatomas|primaries|\w*(?:carcin|sarc|aden)omas|hccs?|i?ccas?|hepatocellular carcinoma|(?:tumou?r|cancer|carcinoma) foci|foci of (?:an? )?(?:hcc|i?cca|(?:(?!(?:intra-?)?vasc|ven|micro|macro|lymph|necro|dysplas|satell|duct|suspi|perineur|extra|invas|embol|by\b|in\b)[\w-]+ ){0,3}\w*(?:carcin|sarc|aden)oma|metasta\w+|tumou?r))`;
const nouns = `(?:${many}|${ones})`;
const colour =
  '(?:tan|yellow|gr[ae]y|white|pink|brown|green|orange|red|cream|pale|dark|firm|soft|\\w+-(?:stained|tinged|colou?red|brown|gr[ae]y|white|yellow))';
/** "White and gritty": no second noun. */
const quality = String.raw`(?!artery|biops|cavit|capillar|mesenter)(?:${colour}|[\w-]+(?:ed|y|ic|ous|ar|ish|id|al|oid)|hard)\b`;
/** Words between a count and its noun, none of which makes it something else. */
const apart = String.raw`satellite|daughter|cirrhotic|regenerat|dysplastic|tiny|minute|pin-?(?:head|point|prick)|(?:rice|seed|grain|millet)\b|seed-like|punctate|miliary|sub-?millimet\w+|white spots?|small(?:er)?\b|lesser\b|microscopic|lymph|benign|nodes?\b|nodal|[cm]m\b|from\b|of\b|in\b|at\b|beside\b|near\b|by\b|on\b|for\b|within\b|under\b|(?<!\bup )to\b(?! ${colour})|or\b|and\b(?! (?:\w+ly )?${quality})|with\b|is\b|are\b|was\b|were\b|has\b|have\b|show|foci|samples?\b|vessel|blocks?\b|cores?\b|slices?\b|sections?\b|levels?\b|slides?\b|cassettes?\b|segments?\b|days?\b|weeks?\b|months?\b|y(?:ea)?rs?\b|wks?\b|mths?\b|cyst|h(?:a)?emangioma|hamartoma|possible|suspicious|other|additional|further|more\b|extra\b|remaining|x (?!\d)`;
const between = (words: number, not = apart): string =>
  String.raw`(?:(?!${not})[\w/-]+(?:[.,]\d[\w-]*)?,? ){0,${words}}?`;
const sized = apart.replace('[cm]m\\b|', '');
const notOther = String.raw`(?!-| ?(?:samples?|blocks?|slides?|apart|cells?|nests?|glands?|buds?|budding|clusters?|cords?|islands?|strands?|thromb|embol|cast|plug|capsule|margin|interface|markers?|types?|components?|patterns?|grade|necrosis|fragments?|board|bed|edge|involv|per\b)| of (?:[\w-]+ ){0,2}(?:invasion|necrosis|permeation)| in (?:each|either)\b| in (?:a |the )?(?:\w+ )?(?:veins?|vessels?|venules?|nodes?|ducts?|omentum|diaphragm|gall ?bladder|mesentery|lungs?|peritoneum)\b)`;

const thing =
  '(?:肿瘤|肿物|肿块|巨块(?!型)|包块|团块|瘤体|瘤子|瘤灶|主瘤|主灶|结节|病灶|占位|[癌瘤]灶|原发灶|新生物|癌块|癌肿|转移[灶瘤]|肝癌|细胞癌|hcc|icc|(?<![a-z])(?:tu|tumou?r|mass|nodule|lesion)(?![a-z]|\\s[a-z])|瘤(?=[,。;]|$)|(?<![\\u3400-\\u9fff])瘤(?=\\s?[:=]?\\s?[\\d一二两三四五六单共仅])|(?<=[见有])瘤(?=\\s?[\\d一二两三四五六]))';
const measure = '(?:个|枚|处|灶|粒|颗|只)';
/** What else is counted in places. */
const notOfTumours = 'mvi|脉管|血管|侵|累|突破|破|包膜|被膜|卫星|子灶|淋巴|神经|栓|巢|旁|坏死|出血|核分裂';
const hanSize = '(?:\\d[\\d.]*\\s?(?:[cm]m)?(?:x\\d[\\d.]*\\s?(?:[cm]m)?){0,2}(?:大小)?的?)?';
const hanBetween =
  '(?:(?!卫星|子灶|再生|异型|淋巴|囊|血管|脉管|所谓|小灶|小结节|微小|针尖|小癌|零点|毫米|蜡块|切片|可疑|良性|标本|组织|[为与及和距月时级段])[^,。;:()/]){0,16}?';

interface Pattern {
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
const isHan = /[\u3400-\u9fff]/;
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
  form(2, String.raw`(?<![\w.])(?:T|tu|tums?|nods?|les) ?x ?([1-9])(?=\s?[(,;])(?!\s?,\s?[A-Z/]{1,4} ?x ?\d)`),
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
    String.raw`\b(?:another|further|one more)\b(?:[^.;]|\.\d){0,60}\bmakes (${count}) (?:in all|altogether|in total)\b`,
  ),
  form(
    3,
    `(?<!(?:淋巴|卫星|脉管|栓)[^。;]{0,20})总数(?:目)?(?:应|更|修)?(?:改|正|订)?[为是至]\\s?(${hanCount})\\s?${measure}`,
  ),
  form(
    3,
    `(?:^[^\\w\\u3400-\\u9fff]{0,4}(?:\\d{1,2}[.)、]\\s?)?|${thing}|瘤|(?<!坏死|出血)灶|(?<!(?:淋巴|脉|栓|侵|卫星|细胞|mvi)[^。;]{0,30})[,:]\\s?(?=数目|个数))(?:的)?(?:总?数(?![十百个枚处])目?|个数|数量|计数|[枚颗粒]数|有?几[个枚颗粒处]\\??)(?:(?!影像|CT|MR|超|术前)[^:。;]){0,20}?[:]?\\s*(?:(?:更正|修正|更改|改)为|多[发个]?[:\\s]?|共|为|[\\s(:])*(${hanCount})\\s*(?:${measure}|$|\\)|,|(?=\\(|\\s(?!\\s?[cm]m)))`,
  ),
  form(
    2,
    String.raw`\b(${several}) (?<!(?:[\d.,\/-]|\b(?:segments?|seg\.?|slices?|blocks?|slides?|levels?|grade|stage|case|part|specimen|cassettes?|nos?\.?|#|s|to) )${several} )(?:\(\d{1,2}\) )?${between(5)}${many}\b${notOther}`,
  ),
  form(
    2,
    String.raw`(?:\bhcc|carcinoma|adenoma|\btumou?r|\bmetastas[ie]s|\bmultifocal)(?:(?!bl(?:oc)?ks?\b|margin|slide|node)(?:[^.;]|\.\d)){0,24}?(?<!\d ?)\bx ?(\d)\b(?! ?(?:x\b|foci|vessels|bl(?:oc)?ks?|slides?|levels?|cassettes?|sections?|cm|mm|[.,]?\d))`,
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
    `(?:${thing})(?:\\)\\s*:|\\s*[,:=(])?\\s*[为是系]?(?:仅见|仅有|只见|只有|共见|可见|共有|总共|一共|合计|总计|就单独|单独|孤立|独立|单发|就|只|共|约|计|仅|有|见)?\\s*(?<!数)(${hanCount})\\s*(?:\\)\\s?)?(?:个|枚|粒|颗|只|[处灶](?![\\u3400-\\u9fff](?<![分位最大直径均肿占病各于])))(?!月|小灶|细胞|脉管|微?血管|淋巴|卫星|坏死|出血|侵|神经|包膜|核分裂|[癌瘤]栓)`,
  ),
  form(2, `(?:癌|瘤|结节|灶|hcc|icc|肿块)\\s*[(]?x\\s?(\\d)(?:\\s?${measure})?(?![\\d.x]|\\s?[cm]m|\\s?x)`),
  form(
    2,
    `癌(?!细胞|巢)\\s*[(,]?\\s*(?:共|约)?\\s*(${hanCount})\\s*(?:个|枚|处|灶(?=[,;。)]|$))(?!微?血管|脉管|淋巴|卫星)`,
  ),
  form(
    2,
    `(?<![第\\d.~数几/sS-])(?<![sS]\\d?、)(${hanSeveral})\\s*${measure}${hanSize}${hanBetween}${thing}(?!旁|周|细胞)`,
  ),
  form(2, `(?<=[见有及示])([两二三四五])(?:肿[瘤物块]|癌?结节|病灶|瘤)(?!旁|周|型|细胞)`),
  form(2, `(?:肿[瘤物块]|病灶|结节|癌灶|瘤子?)(?:凡|计|共)?有?([二三四五])(?=[,。:;(]|$)`),
  form(2, `(?<![第\\d.])(${hanSeveral})(?:灶|瘤|结节)(?:均|各|皆|都|之间|独立)`),
  form(
    2,
    `(?<!(?:mvi|癌栓|卫星|脉管|血管|微小|镜下)[^。;]{0,16})多(?:发|灶|结节)性?\\s?[(,:]?\\s?(?:共|计|约)?\\s?(${hanCount})\\s*(?:个|枚|处|灶)(?!微?血管|脉管|淋巴|卫星)`,
  ),
  form(
    2,
    `(?:癌(?!细胞[巢团簇栓])|肉瘤|内皮瘤|母细胞瘤|腺瘤|结节性增生|hcc|icc)[^。;:,栓旁]{0,8},(?:[^。;:,栓旁]{1,18},){0,2}\\s?(?:共)?(${hanCount})\\s*[个枚颗粒](?=[(,;。]|$)`,
  ),
  form(
    2,
    `(?:肿[瘤物块]|癌(?!细胞[巢团簇栓]|巢)|癌?结节|癌灶|病灶)(?:(?!${notOfTumours})[^。;:]){0,16},\\s*(?:总)?共(?:计|有|见)?(${hanCount})\\s*[个枚处](?=[(,;。]|$)`,
  ),
  form(
    2,
    `(?:癌(?!细胞[巢团簇栓])|肉瘤|肿[物块瘤]|病灶|hcc|icc)(?:(?!${notOfTumours})[^。;]){0,30},\\s?(?:仅|共|共计|只)\\s?(${hanCount})\\s?${measure}(?=[(,;。]|$)`,
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
  /\bboth (?:of the )?(?:tumou?rs|nodules|lesions|masses|carcinomas|hccs|deposits)\b|\b(?:larger|largest|bigger) of the two\b|两个?(?:肿瘤|结节|病灶|肿物)之?间/gi;

const oneWord =
  '(?:single|singular|solitary|solit\\.|solit[äa]re?[nrs]?|einz(?:eln|ig)e?[nrs]?|unique|unifocal|unicentric|uninodular|sole|lone|isolated|only one|just one|one single|one sole)';
const singleWords: RegExp[] = [
  new RegExp(String.raw`\ba?${oneWord}(?:,(?=\w)|,?(?: ?的)?\s+)${between(8, sized)}${ones}\b${notOther}`, 'gi'),
  new RegExp(String.raw`\b${oneWord},? ?[\u3400-\u9fff]{1,8} ?${ones}\b${notOther}`, 'gi'),
  new RegExp(
    String.raw`\b(?:one|1) (?<!(?:\b(?:in|of|to|from|at|around|near|for|the|that|this|each|any|segments?|seg\.?|part|case|block|slide) |[\d.,])(?:one|1) )(?:\((?:1|one|single)\) )?(?:\d[\d.]*(?: ?x ?\d[\d.]*){0,2} ?[cm]m,? )?${between(6, sized)}${ones}\b(?= only| alone|,? (?:measur|occupying|replacing)| (?:(?:is|was|has been|had been) )?(?:seen|present|identified|found|recognised|cut across)\b| (?:occupies|fills|replaces|sits|lies|bulges)\b|\s*[,.;:()-]|\s*$| \d| (?:of|in|with|whose|which|that|lies|sits|at|beneath|under|near|just|within|deep|abutting|bulging|cent(?:red|ered)|located|situated|lying) )${notOther}`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:there (?:is|was)|shows?|showed|reveal(?:s|ed)|contain(?:s|ed|ing)|disclos\w+|demonstrat\w+|to show|(?:we|I) (?:saw|see|found|find|have)|holds?|bears?|carries|harbou?rs?|exhibits?|yields?) (?:only |just )?(?:one|1) (?:\d[\d.]*(?: ?x ?\d[\d.]*){0,2} ?[cm]m,? )?${between(6, sized)}(?!focus)${ones}\b${notOther}`,
    'gi',
  ),
  /\bsolitary,? (?:(?!lymph|hilar|portal|positive|involved)[\w-]+,? ){0,3}node\b(?! (?:dissec|metas|positive|involved|identified|sampled|submitted))/gi,
  /\b(?:just|only) the one\b(?! (?:node|vein|vessel|duct|focus|margin|block|slide|piece))/gi,
  /\b(?:tumou?r|nodule|mass|lesion), the only one\b|(?<=\b(?:tumou?r|mass|lesion|nodule|growth|carcinoma)\b[^.;]{0,24}), which (?:is|was) (?:single|solitary|unifocal)\b/gi,
  new RegExp(String.raw`\bthe only ${between(3)}${ones}\b${notOther}`, 'gi'),
  /(?<=(?:carcinoma|hcc|i?cca|\w{4}oca|tumou?r|mass|lesion|nodule|growth|hyperplasia|adenoma|sarcoma|thelioma|lymphoma|blastoma|metastasis|\d ?[cm]m|size|\))(?:[^.;。]|\b[a-z]{1,6}\.(?=,| [a-z(])){0,60}(?:[,(]|\s-|\s\s)\s{0,3})(?:single|solitary|solit\.?|sol\.|sing\.|unifocal)(?=\s*(?:[,.;)-]|$|nodule)|\s\s|\s\d[\d.]*(?:\s?x\s?\d[\d.]*){0,2} ?[cm]m\b(?! (?:\w+ )?(?:satell|node|lymph|cyst|focus)))/gi,
  /^(?:\W*(?:gross|macro\w*|cut surface|cut section|c\/s|number|diagnosis)\s?:)?\W*(?:single|solitary|solit\.?|unifocal|one only)(?=\s*(?:[,.;)(]|$|\d))/gi,
  /\b(?:tumou?r|lesion|nodule|mass|growth|carcinoma|hcc),? \(?(?:one only|only one|just one)(?=\s*(?:[,.;)]|$))/gi,
  /\b(?:tumou?r|lesion|nodule|mass|growth|lump|neoplasm|carcinoma|hcc|i?cca|metastasis) (?:(?:is|was|being) (?:an? )?(?:unique|single|solitary|unifocal)\b(?!-)|(?:single|solitary)\b(?!-| (?:cell|file|strand|cord|gland|focus|node|ve[ins])))/gi,
  /\bunifocal(?= (?:disease|hcc|hepatocellular|cholangio))/gi,
  /(?:肿块|团块)\s*(?:仅见|仅有|只有|仅|只|就|共)?\s*[一1]块/g,
  /单发(?!性?(?:卫星|囊|淋巴)|\s?[/或、]\s?多|\s?:\s?[否无不])|单[一个颗枚](?=肿(?!瘤?细胞)|结节|病灶|癌(?!细胞|栓|巢)|瘤(?!巨?细胞|栓)|灶|\s*$|[,;)]|\s?(?:nodule|tumou?r|mass|lesion|hcc)\b)|单灶性?(?=$|[,;。)\s]|生长)|(?:孤立|(?<!均为?|各自?|相互|互相|彼此)独立)(?!性?纤维|的?[二两三四五2-9])性?[^,;。]{0,6}?(?:肿|结节|病灶|癌|瘤|灶|[巨大]块(?!型)|团块)|(?<=(?:肿瘤|肿[物块]|病灶|结节|癌)[:\s]{0,2}[为是系呈]?)孤立性?(?=[,;。\s]|$)|(?<=(?:癌|HCC|ICC)[^。;血栓]{0,24},\s?)孤立性?(?=[,;。]|$)|^[^\w\u3400-\u9fff]*孤立性?(?=[,;。]|$)|(?:灶|结节|肿瘤)[^,。;]{0,4}按单[个发]计|单一[^,;。血脉]{0,10}(?:肿[块瘤物]|结节|病灶)|孤立一[灶处个枚]|[独唯]一[个枚颗处粒]?(?=\s*[,;(]|\s*$)|[独唯]一(?:性|的|个|枚)?(?:恶性|巨大|较大|[灰黄褐白绿色]{1,4})?的?(?:巨大|较大)?(?:癌|肿|结节|病灶|瘤)|(?<=肿[瘤物块]|病灶|结节|占位)单一?[颗个枚](?=[,;。(]|$)|单(?:一|结节|灶)(?=肿|结节|型|癌|病灶|瘤|[,;。(]|\d|\s*$)|^[^:]{0,10}(?:数目|个数)[^:]{0,20}:\s*单个|肿块 single/g,
  new RegExp(
    `(?<![第\\d.~-])(?:1|一|单)\\s*${measure}${hanSize}${hanBetween}(?:${thing}|病变(?![区甲乙AB]))(?!旁|周|细胞)`,
    'gi',
  ),
  /病变[:,]?(?:仅|只|共)?[见有为]?\s?[1一][个枚处颗](?=[,。;(]|$)/g,
  /(?<=[见有下内])\s?1\s?(?:结节|肿[物块瘤]|占位|病灶)/g,
  /[仅只就]有?[此这]一?[个枚颗](?=[,;。)]|$|肿|瘤|结节|病灶)/g,
  new RegExp(
    String.raw`\b(?:${ones}|focus|masse|nodules),? (?:unique|[uú]nic(?:[aou]s?|um)|solitaire|solit[äa]r\b|solitari(?:[aou]s?|um)|singol[oa]|(?:sol|solit|sing)\.)(?![\w-])`,
    'gi',
  ),
  /\b(?:unifocal|unicentric|uninodular)\b(?<!\b(?:or|not|non|than|versus|vs\.?)[ -]\w+|\/ ?\w+|\b(?:invasion|necros[ie]s|breach\w*|proliferation|permeation|infiltrat\w*|positiv\w*|loss|steatosis|staining)\b[^.;,]{0,24})(?! ?(?:\/|:|or\b|vs|versus)| (?:[\w-]+ ){0,2}(?:invas|vasc|micro|necro|satell|vessel|positiv|stain|express|embol|growth pattern))/gi,
  /(?<=\b(?:tumou?r|mass|lesion|nodule|growth|carcinoma)\b(?:[^.;]|\.\d){0,40}(?:, | - ))one in (?:all|number|total)\b|\b(?:it|this) (?:is|was) (?:the only one(?=\s*(?:[,.;]|$))|(?:single|solitary)(?=\s*(?:[,.;]|$| and\b)))|(?<=\b(?:carcinoma|hcc|i?cca), )one(?=,? \(?\d[\d.]* ?[cm]m)/gi,
  new RegExp(
    `(?:仅|只|就)(?:见到?|有|为|找到|看到|发现|检出|含)?[一1](?![个枚颗粒处块定般张片支条侧端种半次例期区])[^,。;:侵浸血栓]{0,8}?(?:${thing})(?!旁|周|细胞)`,
    'gi',
  ),
  /(?<![\u3400-\u9fff])独[个一]?[瘤灶](?![\u3400-\u9fff])|(?<![\u3400-\u9fff])(?:只|仅|就)(?:有|见)?[一1][个枚颗粒处灶](?=,\s?(?:(?:最大|[长直])?径|大小)?[约为]?\s?\d[\d.]*\s?(?:x|[cm]m|公分|厘米|毫米)|[,。;]?\s*$)/g,
];
export const singles = singleWords.map(
  (pattern): Pattern => ({ pattern, script: isHan.test(pattern.source.replace('的', '')) ? 'han' : 'latin' }),
);

export const sole =
  /single|singular|solitary|unique|unifocal|unicentric|uninodular|sole|lone|only|just|[uú]nic|solit|sing\.|sol\.|einz|one in|单|孤立|独立|[独唯此这]一|独[瘤灶]|[仅只就][\u3400-\u9fff]{0,2}[一1]/i;
/** "A third lesion was found". */
export const ordinals = [/second|二/i, /third|三/i, /fourth|四/i, /fifth|五/i];
export const ordinal = new RegExp(
  String.raw`\ban? (?:second|third|fourth|fifth) ${between(4, sized)}(?!focus)${ones}\b${notOther}(?!(?:[^.;]|\.\d){0,60}(?:ha?emangioma|cyst|dysplas|regenerat|fnh|hyperplasia|benign|adenoma|granuloma|hamartoma|satellite|scar|different (?:nature|kind)|not (?:been )?(?:counted|included)))|第[二三四五](?:个|枚|处)${hanBetween}${thing}(?![^。;]{0,30}(?:血管瘤|囊肿|再生|增生|良性|卫星|子灶))`,
  'gi',
);
/** Several, of which nobody says how many. */
export const multiple = new RegExp(
  String.raw`\b(?<!\b(?:often|usually|commonly|frequently|typically|may be|can be) )multifocal(?! ?:|ly| in (?:most|many|some|about|up|\d))\b|\b(?:multiple|several|numerous|(?<!\bhow )many) ${between(4)}${many}\b${notOther}(?! ?: ?(?:no|absent|nil)\b)|多(?:发|灶)性?(?:肝细胞|胆管)?(?:癌(?!栓|巢)|肿瘤|瘤灶|肿块|病灶)|(?<=(?:癌|肿瘤|肿物|结节|病灶|hcc|icc)[,(:]?\s?)多发(?=\s*(?:[),;。]|$))|多(?:个|枚)[^,。;:]{0,6}?(?:肿瘤|肿块|癌灶|癌结节|瘤结节)`,
  'gi',
);
