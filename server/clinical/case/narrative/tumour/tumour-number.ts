import { claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import { count, countOf, hanCount, hanSeveral, several, single } from './count-words.ts';
import { answeredNumber, type Counted } from './number-answer.ts';
import { diagnosedCount, soleWord, uncounted, yetAnother } from './settled-number.ts';
import { asideHeading, asideLabel, diagnosisHead, imagingName } from './tumour-names.ts';

/** How many tumours a text counts. "Multiple" without a count asserts no number, and nodules that are no tumours are not counted. */

const ones = String.raw`(?:tumou?r|mass|lesion|nodule|growth|neoplasm|metastasis|deposit|hepatoma|\w*(?:carcin|sarc|aden)oma|adenoca|cholangioca|hepatoca|hcc|i?cca|focus(?! of (?:micro|macro|vasc|ven|lymph|invas|necro|dysplas|duct|bile|perineur|portal|inflam|haem|hem)))`;
const many = String.raw`(?:tumou?rs|masses|lesions|nodules|growths|neoplasms|metastas[ie]s|deposits|hepatomas|primaries|\w*(?:carcin|sarc|aden)omas|hccs?|i?ccas?|hepatocellular carcinoma|(?:tumou?r|cancer|carcinoma) foci|foci of (?:hcc|(?:\w+ )?carcinoma|tumou?r))`;
const nouns = `(?:${many}|${ones})`;
const colour = '(?:tan|yellow|gr[ae]y|white|pink|brown|green|orange|red|cream|pale|dark|firm|soft)';
/** Words between a count and its noun, none of which makes it something else. */
const apart = String.raw`satellite|daughter|cirrhotic|regenerat|dysplastic|tiny|minute|pin-?(?:head|point|prick)|(?:rice|seed|grain|millet)\b|seed-like|punctate|miliary|sub-?millimet\w+|white spots?|small(?:er)?\b|microscopic|lymph|benign|nodes?\b|nodal|[cm]m\b|from\b|of\b|in\b|at\b|to\b(?! ${colour})|or\b|and\b(?! ${colour})|with\b|is\b|are\b|was\b|were\b|has\b|have\b|show|foci|samples?\b|vessel|blocks?\b|cores?\b|slices?\b|sections?\b|levels?\b|slides?\b|cassettes?\b|segments?\b|days?\b|weeks?\b|months?\b|years?\b|cyst|h(?:a)?emangioma|hamartoma|possible|suspicious|other|additional|further|more\b|extra\b|remaining`;
const between = (words: number, not = apart): string =>
  String.raw`(?:(?!${not})[\w/-]+(?:\.\d[\w-]*)?,? ){0,${words}}?`;
const sized = apart.replace('[cm]m\\b|', '');
const notOther = String.raw`(?!-| ?(?:samples?|blocks?|slides?|apart|cells?|thromb|embol|cast|plug|capsule|margin|interface|markers?|types?|components?|patterns?|grade|necrosis|fragments?|board|bed|edge|involv|per\b)| in (?:a |the )?(?:\w+ )?(?:veins?|vessels?|venules?|nodes?|ducts?|omentum|diaphragm|gall ?bladder|mesentery|lungs?|peritoneum)\b)`;

const thing =
  '(?:肿瘤|肿物|肿块|巨块(?!型)|包块|团块|瘤体|瘤子|瘤灶|主瘤|主灶|结节|病灶|占位|[癌瘤]灶|癌块|癌肿|转移[灶瘤]|肝癌|细胞癌|hcc|icc)';
const measure = '(?:个|枚|处|灶|粒|颗|只)';
const hanBetween =
  '(?:(?!卫星|子灶|再生|异型|淋巴|囊|血管|脉管|小灶|小结节|微小|针尖|小癌|零点|毫米|蜡块|切片|可疑|良性|标本|组织|[为与及和距月时级段])[^,。;:()/]){0,12}?';

interface Form {
  pattern: RegExp;
  /** Matches nothing without a Chinese character. */
  isHan: boolean;
  /** A labelled count says more than a count in passing, and that more than a word. */
  weight: 1 | 2 | 3;
}
const isHan = /[\u3400-\u9fff]/;
const form = (weight: Form['weight'], source: string): Form => ({
  weight,
  pattern: new RegExp(source, 'gi'),
  isHan: isHan.test(source) && !source.replaceAll(thing, '').includes('hcc'),
});
const told = String.raw`(?:multiple|multifocal|more than one|several)?[\s(:,=_-]{0,6}(?:(?:please )?specify(?: number)?\s?:?\s*|n\s?=\s?|x\s?)?[\s()_:]{0,4}(${count}|${single})(?![\w%/]|\.\d|\s?[cm]m\b)`;
const forms: Form[] = [
  form(2, String.raw`\b(bifocal|trifocal|binodular)\b`),
  form(2, String.raw`\b(${several})-(?:nodule|tumou?r|lesion)\b`),
  form(2, String.raw`\b(?:tumou?rs?|lesions?|nodules?)\s?:\s*(one|two|three|four|five)\b`),
  form(3, String.raw`#\s?(?:of )?${nouns}[\s:=-]+${told}`),
  form(3, String.raw`\b${nouns} (?:identified|found|seen|present|detected|in (?:the )?specimen)\s?[:=]\s*${told}`),
  form(3, `(?:${thing}|瘤|灶)[^:。;,]{0,8}数目:[^:。;\\d]{1,12},\\s*(${hanCount})\\s*${measure}`),
  form(
    3,
    String.raw`\b(?:(?:number|no\.|nr\.?|count|quantity)(?: of)?|no of) (?:(?:separate|total|distinct|discrete|viable|primary|malignant|liver|hepatic|index) )?${nouns}[^:.;]{0,24}?[\s:=-]+${told}`,
  ),
  form(3, String.raw`\b${nouns} (?:number|count|focality|multiplicity)\b[^:.;\d]{0,12}[\s:=]+${told}`),
  form(
    3,
    String.raw`^\W{0,4}(?:\d{1,2}[.)]\s)?(?:(?:total )?number(?: \/ size)?|how many(?: \w+){0,3}\??|(?:number of )?foci|focality|multiplicity|lesions?|nodules|tumou?rs|masses)(?: ?\((?:n|number|no\.?)\)| \(n\))?\s?[:=]\s*${told}`,
  ),
  form(
    3,
    String.raw`number of ${nouns}[^:.;]{0,20}(?:is |are )?(?:corrected|amended|revised|changed)?\s{0,24}to (${count})\b`,
  ),
  form(
    3,
    String.raw`\b(?:tumou?r|nodule|lesion)s? (?:count|number)[^:.;]{0,24}(?:corrected|amended|revised|changed|reduced|increased|raised)\s(?:from \w+ )?to (${count}|${single})\b`,
  ),
  form(3, String.raw`\bnumber: ?(${count})\b(?! ?[cm]m)`),
  form(
    3,
    `(?:^\\W{0,4}(?:\\d{1,2}[.)、]\\s?)?|${thing}|瘤|灶)(?:的)?(?:总?数(?![十百个枚处])目?|个数|数量|计数|枚数)[^:。;]{0,20}?[:]?\\s*(?:(?:更正|修正|更改|改)为|多[发个]?[:\\s]?|共|为|[\\s(:])*(${hanCount})\\s*(?:${measure}|$|\\)|,|(?=\\s(?!\\s?[cm]m)))`,
  ),
  form(
    2,
    String.raw`\b(${several}) (?<!(?:[\d.,\/-]|\b(?:segments?|seg\.?|slices?|blocks?|slides?|levels?|grade|stage|case|part|specimen|cassettes?|nos?\.?|#|s|to) )${several} )(?:\(\d{1,2}\) )?${between(5)}${many}\b${notOther}`,
  ),
  form(
    2,
    String.raw`\b(?:hcc|carcinoma|tumou?r|metastas[ie]s|multifocal)(?:[^.;]|\.\d){0,24}?(?<!\d ?)\bx ?(\d)\b(?! ?(?:x\b|foci|vessels|cm|mm|[\d.]|,\d))`,
  ),
  form(2, String.raw`(?<![\w.])x ?(\d{1,2}) ${nouns}\b`),
  form(
    2,
    String.raw`\b(?:${many}|multifocal|multiple)[,:]? ?\((?:n ?= ?|x ?)?(${several})(?: (?:nodules|lesions|tumou?rs|foci|in number))?(?:\)|(?<=[=x] ?\d)[;,])`,
  ),
  form(2, String.raw`\b${many}[^.;]{0,24} (?:numbering )?(${several}) in (?:number|all|total)\b`),
  form(
    2,
    String.raw`(?<=\b(?:carcinoma|hcc|icca)\b(?:(?!invas|necro|embol|vasc|perineur|satell)[^.;:]){0,60}[,:] )(${several}) foci(?=,? \(?\d[\d.]* ?(?:[cm]m|x|and|,|&))`,
  ),
  form(2, String.raw`\b${many}, (two|three|four|five|six|seven|eight|nine|ten)(?=[,:]|$)`),
  form(
    2,
    `(?:${thing})\\s*[,:(]?\\s*(?:仅见|仅有|只见|只有|共见|可见|共有|就|只|共|约|计|仅|有|见)?\\s*(?<!数)(${hanCount})\\s*(?:个|枚|处|灶|粒|颗|只)(?!月|小灶|细胞|脉管|微?血管|淋巴|卫星)`,
  ),
  form(2, `(?:癌|瘤|结节|灶|hcc|icc|肿块)\\s*[(]?x\\s?(\\d)(?:\\s?${measure})?(?![\\d.x]|\\s?[cm]m|\\s?x)`),
  form(2, `癌(?!细胞|巢)\\s*[(,]?\\s*(?:共|约)?\\s*(${hanCount})\\s*(?:个|枚|处)(?!微?血管|脉管|淋巴|卫星)`),
  form(2, `(?<![第\\d.~数几/sS-])(?<![sS]\\d?、)(${hanSeveral})\\s*${measure}${hanBetween}${thing}(?!旁|周)`),
  form(2, `(?<![第\\d.])(${hanSeveral})(?:灶|瘤|结节)(?:均|各|皆|都|之间|独立)`),
  form(
    2,
    `(?<!(?:mvi|癌栓|卫星|脉管|血管|微小|镜下)[^。;]{0,16})多(?:发|灶|结节)性?\\s?[(,:]?\\s?(?:共|计|约)?\\s?(${hanCount})\\s*(?:个|枚|处|灶)(?!微?血管|脉管|淋巴|卫星)`,
  ),
  form(
    2,
    `(?:癌|肉瘤|内皮瘤|母细胞瘤|腺瘤|hcc|icc)[^。;:,栓旁]{0,8},(?:[^。;:,栓旁]{1,12},)?\\s?(?:共)?(${hanCount})\\s*[个枚](?=[(,;。]|$)`,
  ),
  form(
    2,
    `(?:肿[瘤物块]|癌(?!细胞巢|巢)|癌?结节|癌灶|病灶)[^。;:栓旁卫子淋巢]{0,16},\\s*(?:总)?共(?:计|有|见)?(${hanCount})\\s*[个枚处](?=[(,;。]|$)`,
  ),
  form(2, `大小[\\dxX.*cm,\\s]{3,30},\\s*(\\d|一)[个枚](?=[,。;]|$)`),
  form(2, `位于[^,。;]{1,10},\\s*(\\d)枚`),
  form(
    1,
    String.raw`\b(?:all|each of the|the) (${several})(?: of (?:them|these))? (?:are|were|is|show)\b(?=[^.;]{0,40}(?:carcinoma|hcc|adenoma|tumou?r))`,
  ),
  form(1, `^[\\s(]{0,3}共(?:计|有)?\\s?(${hanCount})\\s?${measure}`),
];
const both =
  /\bboth (?:of the )?(?:tumou?rs|nodules|lesions|masses|carcinomas|hccs|deposits)\b|\b(?:larger|largest|bigger) of the two\b|双结节|双灶|两个?(?:肿瘤|结节|病灶|肿物)之?间/gi;

const oneWord = '(?:single|solitary|unifocal|unicentric|uninodular|sole|lone|isolated|only one|just one|one single)';
const singles: RegExp[] = [
  new RegExp(String.raw`\b${oneWord},?\s+${between(6, sized)}${ones}\b${notOther}`, 'gi'),
  new RegExp(
    String.raw`\b(?:one|1) (?<!(?:\b(?:in|of|to|from|at|around|near|for|the|that|this|each|any|segments?|seg\.?|part|case|block|slide) |[\d.,])(?:one|1) )(?:\(1\) )?(?:\d[\d.]*(?: ?x ?\d[\d.]*){0,2} ?[cm]m,? )?${between(6, sized)}${ones}\b(?= only|,? measur| (?:is|was) (?:seen|present|identified|found)|\s*[,.;:()-]|\s*$| \d| (?:of|in) )${notOther}`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:there (?:is|was)|shows?|showed|reveal(?:s|ed)|contain(?:s|ed|ing)|disclos\w+|demonstrat\w+|to show) (?:only )?(?:one|1) (?:\d[\d.]*(?: ?x ?\d[\d.]*){0,2} ?[cm]m,? )?${between(6, sized)}(?!focus)${ones}\b${notOther}`,
    'gi',
  ),
  /\b(?:tumou?r )?focality\s*:\s*(?:unifocal|solitary|single)/gi,
  /\b(?:number|no\.|tumou?rs?|focality)[^:.;]{0,24}:\s*(?:single|solitary|unifocal)\b/gi,
  /(?<=(?:carcinoma|hcc|tumou?r|mass|lesion|nodule|growth|hyperplasia|adenoma|sarcoma|thelioma|lymphoma|blastoma|metastasis|\d ?[cm]m|size|\))[^.;。]{0,60}(?:[,(]|\s-)\s{0,3})(?:single|solitary|unifocal)(?=\s*(?:[,.;)-]|$|nodule))/gi,
  /^\W*(?:single|solitary|unifocal)(?=\s*(?:[,.;)(]|$|\d))/gi,
  /\b(?:tumou?r|lesion|nodule|mass|growth) (?:is|was) (?:unique|single|solitary|unifocal)\b/gi,
  /\b(?:multiplicity|multifocal(?:ity)?)\s?:\s?(?:no\b|absent|none)/gi,
  /\bunifocal(?= (?:disease|hcc|hepatocellular|cholangio))/gi,
  /(?:肿块|团块)\s*(?:仅见|仅有|只有|仅|只|就|共)?\s*[一1]块/g,
  /单发(?!性?(?:卫星|囊|淋巴))|单个(?=肿|结节|病灶|癌(?!细胞|栓|巢)|瘤(?!细胞|栓)|灶|\s*$|[,;)])|单灶性?(?=$|[,;。)\s])|(?:孤立|独立)性?[^,;。]{0,6}?(?:肿|结节|病灶|癌|瘤|灶)|孤立一[灶处个枚]|[独唯]一(?=\s*[,;(]|\s*$)|[独唯]一(?:性|的|个|枚)?(?:癌|肿|结节|病灶|瘤)|单(?:一|结节|灶)(?=肿|结节|型|癌|病灶|瘤|[,;。(]|\d|\s*$)|^[^:]{0,10}(?:数目|个数)[^:]{0,20}:\s*单个|肿块 single/g,
  new RegExp(`(?<![第\\d.~-])(?:1|一|单)\\s*${measure}${hanBetween}${thing}(?!旁|周)`, 'gi'),
  /\b(?:nodule|tumeur|l[ée]sion|masse) unique\b/gi,
];

/** Some of those there are, or others beside them. */
const ofAll =
  /\b(?:other|others|remaining|further|additional|first|last|second|larger|largest|smaller|smallest|biggest|main|latter|former|these|those|adjacent|separate|extra|next|(?:[2-9]|one|two|three|four|five|six) of(?: the| these)?)\s$|脂肪[^。;]*$|(?:检得|找到|检出|触及|扪及|其余|其他|其它|余|较小|较大|小的|前|后)\s?$/i;
/** What lies beside the tumour is none of those counted. */
const besideMain =
  /^[^;:]{0,50}?\b(?:beside|near|around|adjacent to|next to|close to|surrounding|lateral to|medial to|away from|within \d[\d.]* ?[cm]m of|[cm]m (?:from|off|outside)|outside) (?:it\b|this\b|(?:the )?(?:main|dominant|large|larger|largest|index|primary|principal) ?\w*|the (?:tumou?r|mass|lesion|nodule|carcinoma|hcc)\b(?! (?:bed|edge))|(?:tumou?r|nodule|lesion|mass) (?:no\.? ?)?[\dA-D]\b)/i;
const sole = /single|solitary|unifocal|unicentric|uninodular|sole|lone|only|just|单|孤立|独立|[独唯]一/i;
/** "A third lesion was found". */
const ordinals = [/second|二/i, /third|三/i, /fourth|四/i, /fifth|五/i];
const ordinal = new RegExp(
  String.raw`\ban? (?:second|third|fourth|fifth) ${between(4, sized)}(?!focus)${ones}\b${notOther}(?![^.;]{0,60}(?:ha?emangioma|cyst|dysplas|regenerat|fnh|hyperplasia|benign|adenoma|granuloma|hamartoma|satellite|scar))|第[二三四五](?:个|枚|处)${hanBetween}${thing}(?![^。;]{0,30}(?:血管瘤|囊肿|再生|增生|良性|卫星|子灶))`,
  'gi',
);
/** Several, of which nobody says how many. */
const multiple = new RegExp(
  String.raw`\b(?<!\b(?:often|usually|commonly|frequently|typically|may be|can be) )multifocal(?! ?:|ly| in (?:most|many|some|about|up|\d))\b|\b(?:multiple|several|numerous|many) ${between(4)}${many}\b${notOther}|多(?:发|灶)性?(?:肝细胞|胆管)?(?:癌(?!栓|巢)|肿瘤|瘤灶|肿块|病灶)|(?<=(?:癌|肿瘤|肿物|结节|病灶|hcc|icc)[,(:]?\s?)多发(?=\s*(?:[),;。]|$))|多(?:个|枚)[^,。;:]{0,6}?(?:肿瘤|肿块|癌灶|癌结节|瘤结节)`,
  'gi',
);
const notCounted =
  /\b(?:no|not|nor|without|another|cannot|possible|suspicious|suspected|dysplastic(?![^,;]*\band\b)|at least|more than|over|fewer than|less than|up to|largest|smallest|collision|rather than|than)\b[^,;]*$|(?:satellite|daughter)[^,;]*$|卫星[^，。；,;]{0,8}$|硬化[^，。；,;]{0,3}$|(?:未见|无|可疑|再生|异型增生|另|又|旁|周围|附近|散在|各有?|分别|其中|至少|超过|不少于)[^，。；,;]{0,6}$|[离距](?:(?!处[^,]{0,2}见|\d ?[cm]m(?:处|于)[^,;。]{0,12}见)[^,;。]){0,16}$|[>≥≤<]\s?$|\b(?:away from|beside|next to|adjacent to|around|off|close to|mm from|cm from) (?:it|the|this)\b[^,;]*$|子灶[^,;]{0,2}$|[微小]$/i;

export function readTumourNumber(text: string, { before, under }: Around): Counted[] {
  if (asideHeading.test(under) || asideLabel.test(text) || definition.test(text) || vesselLabel.test(text)) return [];
  const hasHan = isHan.test(text);
  const ofVessels = vessels.test(before) || vessels.test(under);
  const find = (weight: number, pattern: RegExp, value: (found: RegExpExecArray) => number) =>
    everyMatch(text, pattern).flatMap((found): Counted[] => {
      const number = value(found);
      const ahead = text.slice(0, found.index);
      if (ofVessels && /foci|数目?|个数|数量/i.test(found[0]) && !new RegExp(`${many}|${thing}`, 'i').test(found[0]))
        return [];
      if (
        !(number >= 1 && number <= 50) ||
        isNotCounted(ahead, text.slice(found.index + found[0].length)) ||
        (weight < 3 && mixed.test(text))
      )
        return [];
      return [{ weight, claim: claim('tumourNumber', number, found.index, found.index + found[0].trimEnd().length) }];
    });
  const isDiagnosis = diagnosisHead.test(under) || diagnosisHead.test(text.slice(0, 30));
  const weighed = (weight: number) => (isDiagnosis && weight > 1 && weight < diagnosedCount ? diagnosedCount : weight);
  return [
    ...answeredNumber(text, before, under),
    ...forms.flatMap(({ weight, pattern, isHan: needsHan }) =>
      needsHan && !hasHan ? [] : find(weighed(weight), pattern, ([, said = '']) => countOf(said)),
    ),
    ...find(1, both, () => 2),
    ...(more.test(text)
      ? []
      : singles.flatMap((pattern) =>
          find(1, pattern, () => 1).map(({ claim }) => ({
            claim,
            weight: sole.test(text.slice(claim.start, claim.end)) ? weighed(soleWord) : 1,
          })),
        )),
    ...find(yetAnother, ordinal, ([found]) => 2 + ordinals.findIndex((word) => word.test(found))),
    ...everyMatch(text, multiple).flatMap(({ index, 0: words }) =>
      isNotCounted(text.slice(0, index), text.slice(index + words.length))
        ? []
        : [{ weight: 1, claim: claim('tumourNumber', uncounted, index, index + words.length) }],
    ),
  ];
}

const isNotCounted = (ahead: string, after: string): boolean =>
  notCounted.test(ahead) ||
  ofAll.test(ahead) ||
  besideMain.test(after) ||
  imagingName.test(ahead) ||
  imagingName.test(/^[^,;)]{0,20}/.exec(after)?.[0] ?? '');

/** A stage of the classification, explained. */
const definition =
  /^\W*T\d[ab]?\s?[:=-]|\b\d{1,3}[- ]?(?:years?|yrs?|y\/?o)[- ](?:old|man|woman|male|female)|[男女][^。]{0,4}\d\s?岁/;
/** What is counted of vessels, ducts and nodes. */
const vesselLabel = /^[^:.]{0,40}(?:vascular|venous|\bmvi\b|veins?\b|duct|perineural|血管|癌栓|胆管|淋巴)[^:.]{0,24}:/i;
/** Some of those counted are none. */
const mixed =
  /(?:分别|一个?为|其中|\bthe (?:first|second|third|fourth|last|smallest|largest|larger|smaller)(?: one)? (?:is|was|being)\b|\bone (?:is|was|being)\b|\bthe other\b|respectively)[^。;]{0,60}(?:血管瘤|囊肿|再生|异型增生|良性|ha?emangioma|\bcyst|dysplastic|regenerative|\bfnh\b)/i;
/** One is not all where the statement goes on to another. */
const more =
  /\b(?:another|an? (?:separate|second|further|smaller|additional)|the (?:other|second|remaining))\b[^.;]{0,40}(?:tumou?r|carcinoma|nodule|lesion|mass|hcc)\b/i;
const vessels = /vascular|vessel|satellit|\bmvi\b|\bnodes?\b|invasion|血管|癌栓|卫星|淋巴/i;
