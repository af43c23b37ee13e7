import {
  between,
  hanBetween,
  hanSize,
  isHan,
  many,
  measure,
  notOther,
  ones,
  type Pattern,
  sized,
  thing,
} from './count-forms.ts';

/** How a tumour is said to be the only one, and other words that bear on a count without a number. */

const oneWord =
  '(?:single|singular|solitary|solit\\.|solit[äa]re?[nrs]?|einz(?:eln|ig)e?[nrs]?|unique|unifocal|unicentric|uninod(?:ular|\\.)|sole|lone|isolated|only one|just one|an only|one single|one sole)';
const singleWords: RegExp[] = [
  new RegExp(
    String.raw`\ba?${oneWord}(?: ?\([^()]{1,30}\))?(?:,(?=\w)|,?(?: ?的)?\s+)${between(8, sized)}${ones}\b${notOther}`,
    'gi',
  ),
  new RegExp(
    String.raw`\b${oneWord},? ?[\u3400-\u9fff]{1,8} ?${ones}\b${notOther}|\b${oneWord},? ?[\u3400-\u9fff]{0,8}?(?:肿[瘤物块]|结节|病灶|癌)(?![栓旁周]|细胞)`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:one|1) (?<!(?:\b(?:in|of|to|from|at|around|near|for|the|that|this|each|any|segments?|seg\.?|part|case|block|slide) |[\d.,])(?:one|1) )(?:\((?:1|one|single)\) )?(?:\d[\d.]*(?: ?x ?\d[\d.]*){0,2} ?[cm]m,? )?${between(6, sized)}${ones}\b(?= only| alone|,? (?:measur|occupying|replacing)| (?:(?:is|was|has been|had been) )?(?:seen|present|identified|found|recognised|cut across)\b| (?:occupies|fills|replaces|sits|lies|bulges)\b|\s*[,.;:()-]|\s*$| \d| (?:of|in|with|whose|which|that|lies|sits|at|beneath|under|near|just|within|deep|abutting|bulging|cent(?:red|ered)|located|situated|lying) )${notOther}`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:there (?:is|was)|shows?|showed|reveal(?:s|ed)|contain(?:s|ed|ing)|disclos\w+|demonstrat\w+|to show|(?:we|I) (?:saw|see|found|find|have)|holds?|bears?|carries|harbou?rs?|exhibits?|yields?) (?:only |just )?(?:one|1) (?:\d[\d.]*(?: ?x ?\d[\d.]*){0,2} ?[cm]m,? )?${between(6, sized)}(?!focus)${ones}\b${notOther}`,
    'gi',
  ),
  /\bsolitary,? (?:(?!lymph|hilar|portal|positive|involved)[\w-]+,? ){0,3}node\b(?! (?:dissec|metas|positive|involved|identified|sampled|submitted))/gi,
  /\b(?:solitary|single|uninod\.) T\b(?=,?(?: s?(?:eg\.? ?)?[IV\d]{1,4}[ab]?,)? \(?\d[\d.]*(?: ?x ?\d[\d.]*){0,2} ?[cm]m)/gi,
  /\b(?:just|only) the one\b(?! (?:node|vein|vessel|duct|focus|margin|block|slide|piece))/gi,
  /\b(?:tumou?r|nodule|mass|lesion), the only one\b|(?<=\b(?:tumou?r|mass|lesion|nodule|growth|carcinoma)\b[^.;]{0,24}), which (?:is|was) (?:single|solitary|unifocal)\b/gi,
  new RegExp(String.raw`\bthe only ${between(3)}${ones}\b${notOther}`, 'gi'),
  /(?<=(?:carcinoma|hcc|i?cca|\w{4}oca|tumou?r|mass|lesion|nodule|growth|hyperplasia|adenoma|sarcoma|thelioma|lymphoma|blastoma|metastasis|\d ?[cm]m|size|\))(?:[^.;。]|\b[a-z]{1,6}\.(?=,| [a-z(])){0,60}(?:[,(]|\s-|\s\s)\s{0,3})(?:single|solitary|solit\.?|sol\.|sing\.|uninod\.|unifocal)(?=\s*(?:[,.;)-]|$|nodule)|\s\s|\s\d[\d.]*(?:\s?x\s?\d[\d.]*){0,2} ?[cm]m\b(?! (?:\w+ )?(?:satell|node|lymph|cyst|focus)))/gi,
  /\b(?:single|solitary|unifocal)(?=\s*(?:[,.;)]|$))(?<=\b(?:gross|macroscopic|growth|tumou?r) (?:type|form|pattern|appearance|configuration)\??\s?[:=]\s?[^.;:]{0,40}(?:nodular|forming|massive|expand\w+|expansive)[^.;:]{0,24}, ?\w+)/gi,
  /^(?:\W*(?:gross|macro\w*|cut surface|cut section|c\/s|number|diagnosis)\s?:)?\W*(?:single|solitary|solit\.?|unifocal|one only)(?=\s*(?:[,.;)(]|$|\d))/gi,
  /\b(?:tumou?r|lesion|nodule|mass|growth|carcinoma|hcc),? \(?(?:one only|only one|just one)(?=\s*(?:[,.;)]|$))/gi,
  /\b(?:tumou?r|lesion|nodule|mass|growth|lump|neoplasm|carcinoma|hcc|icca?|cca|metastasis|deposit) (?:(?:here |there )?(?:is|was|being) (?:an? )?(?:unique|single|solitary|unifocal)\b(?!-)|(?:single|solitary)\b(?!-| (?:cell|file|strand|cord|gland|focus|node|ve[ins])))/gi,
  /\b(?:tumou?r|lesion|nodule|mass|growth) (?:is|was) one(?=\s*(?:[,.;)]|$| only| in number))/gi,
  /\bunifocal(?= (?:disease|hcc|hepatocellular|cholangio))/gi,
  /(?:肿块|团块|瘤块)\s*(?:仅见|仅有|只有|仅|只|就|共)?\s*[一1]块/g,
  /单发(?!性?(?:卫星|囊|淋巴)|\s?[/或、]\s?多|\s?:\s?[否无不])|单[一个颗枚](?=肿(?!瘤?细胞)|结节|病灶|癌(?!细胞|栓|巢)|瘤(?!巨?细胞|栓)|灶|\s*$|[,;)]|\s?(?:nodule|tumou?r|mass|lesion|hcc)\b)|单灶性?(?=$|[,;。)\s]|生长)|(?:孤立|(?<!均为?|各自?|相互|互相|彼此|改[判定]?为|视[为作]|判[为作])独立)(?!性?纤维|的?[二两三四五2-9])性?[^,;。]{0,6}?(?:肿|结节|硬[结块]|病灶|癌|瘤|灶|[巨大]块(?!型)|团块)|(?<=(?:肿瘤|肿[物块]|病灶|结节|癌)[:\s]{0,2}[为是系呈]?)孤立性?(?=[,;。\s]|$)|(?<=(?:癌|HCC|ICC)[^。;血栓]{0,34},\s?)(?:孤立性?|单一?[颗个枚粒])(?=[,;。(]|$)|^[^\w\u3400-\u9fff]*孤立性?(?=[,;。]|$)|(?:灶|结节|肿瘤)[^,。;]{0,4}按单[个发]计|单一[^,;。血脉]{0,10}(?:肿[块瘤物]|结节|病灶)|孤立性?\s?[一1]\s?[灶处个枚颗粒](?!的?(?:卫星|子灶|淋巴|囊|血管|坏死|小?静脉))|[独唯]一[个枚颗处粒]?(?=\s*[,;(]|\s*$)|[独唯]一(?:性|的|个|枚)?(?:恶性|巨大|较大|[灰黄褐白绿色]{1,4})?的?(?:巨大|较大)?(?:癌|肿|结节|病灶|瘤)|(?<=肿[瘤物块]|病灶|结节|占位|(?:[Tt]umou?r|TUMOU?R|[Mm]ass) )单一?[颗个枚](?=[,;。(]|$)|单(?:一|结节|灶)(?=肿|结节|型|癌|病灶|瘤|[,;。(]|\s?\d|\s*$)|^[^:]{0,10}(?:数目|个数)[^:]{0,20}:\s*单个|肿块 single/gi,
  new RegExp(
    `(?<![第\\d.~-])(?:1|一|单)\\s*${measure}${hanSize}${hanBetween}(?:${thing}|病变(?![区甲乙AB]))(?!旁|周|细胞)`,
    'gi',
  ),
  /病变[:,]?(?:仅|只|共)?[见有为]?\s?[1一][个枚处颗](?=[,。;(]|$)/g,
  /(?<=[见有下内])\s?1\s?(?:结节|肿[物块瘤]|占位|病灶)/g,
  /[仅只就]有?[此这][一1]?[个枚颗处](?=[,;。)]|$|肿|瘤|结节|病灶)/g,
  new RegExp(
    String.raw`\b(?:${ones}|focus|masse|nodules),? (?:unique|[uú]nic(?:[aou]s?|um)|solitaire|solit[äa]r\b|solitari(?:[aou]s?|um)|singol[oa]|(?:sol|solit|sing)\.)(?![\w-])`,
    'gi',
  ),
  /\b(?:unifocal|unicentric|uninodular)\b(?<!\b(?:or|not|non|than|versus|vs\.?)[ -]\w+|\/ ?\w+|\b(?:invasion|necros[ie]s|breach\w*|proliferation|permeation|infiltrat\w*|positiv\w*|loss|steatosis|staining)\b[^.;,]{0,24})(?! ?(?:\/|:|or\b|vs|versus)| (?:[\w-]+ ){0,2}(?:invas|vasc|micro|necro|satell|vessel|positiv|stain|express|embol|growth pattern))/gi,
  /(?<=\b(?:tumou?r|mass|lesion|nodule|growth|carcinoma)\b(?:[^.;]|\.\d){0,40}(?:, | - | \())one in (?:all|number|total)\b|\b(?:it|this) (?:is|was) (?:the only one(?=\s*(?:[,.;]|$))|(?:single|solitary)(?=\s*(?:[,.;]|$| and\b)))|(?<=\b(?:carcinoma|hcc|i?cca), )one(?=,? \(?\d[\d.]* ?[cm]m)/gi,
  new RegExp(
    `(?:仅|只|就)(?:见到?|有|为|找到|看到|发现|检出|含)?[一1](?![个枚颗粒处块定般张片支条侧端种半次例期区])[^,。;:侵浸血栓]{0,8}?(?:${thing})(?!旁|周|细胞)`,
    'gi',
  ),
  /(?<![\u3400-\u9fff])独[个一]?[瘤灶](?![\u3400-\u9fff])|(?<![\u3400-\u9fff])(?:就?[只仅]|就)(?:有|见)?[一1][个枚颗粒处灶](?=,\s?(?:肿[瘤物块]|结节,|病灶,)|,\s?(?:(?:最大|[长直])?径|大小)?[约为]?\s?\d[\d.]*\s?(?:x|[cm]m|公分|厘米|毫米)|[,。;]?\s*$)/g,
];
export const singles = singleWords.map(
  (pattern): Pattern => ({ pattern, script: isHan.test(pattern.source.replace('的', '')) ? 'han' : 'latin' }),
);

export const sole =
  /single|singular|solitary|unique|unifocal|unicentric|uninodular|sole|lone|only|just|[uú]nic|solit|sing\.|sol\.|einz|one in|单|孤立|独立|[独唯此这]一|独[瘤灶]|[仅只就][\u3400-\u9fff]{0,2}[一1]/i;
/** "A third lesion was found". */
export const ordinal = new RegExp(
  String.raw`\ban? (?:second|third|fourth|fifth) ${between(4, sized)}(?!focus)${ones}\b${notOther}(?!(?:[^.;]|\.\d){0,60}(?:ha?emangioma|cyst|dysplas|regenerat|fnh|hyperplasia|benign|adenoma|granuloma|hamartoma|satellite|scar|different (?:nature|kind)|not (?:been )?(?:counted|included)))|第[二三四五](?:个|枚|处)${hanBetween}${thing}(?![^。;]{0,30}(?:血管瘤|囊肿|再生|增生|良性|卫星|子灶))`,
  'gi',
);
/** Several, of which nobody says how many. */
export const multiple = new RegExp(
  String.raw`\b(?<!\b(?:often|usually|commonly|frequently|typically|may be|can be) )multifocal(?! ?:|ly| in (?:most|many|some|about|up|\d))\b|\b(?:multiple|several|numerous|(?<!\bhow )many) ${between(4)}${many}\b${notOther}(?! ?: ?(?:no|absent|nil)\b)|多(?:发|灶)性?(?:肝细胞|胆管)?(?:癌(?!栓|巢)|肿瘤|瘤灶|肿块|病灶)|(?<=(?:癌|肿瘤|肿物|结节|病灶|hcc|icc)[,(:]?\s?)多发(?=\s*(?:[),;。]|$))|多(?:个|枚)[^,。;:]{0,6}?(?:肿瘤|肿块|癌灶|癌结节|瘤结节)`,
  'gi',
);
