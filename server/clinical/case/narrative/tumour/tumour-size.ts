import { largestBelievedSizeCm } from '../../plausible.ts';
import { type Claim, claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import { corrected, isCorrected, isGivenBefore } from './corrected-size.ts';
import type { Owner } from './length-owner.ts';
import { type Length, lengthsIn } from './lengths.ts';
import { ownerOf } from './size-owner.ts';
import { asideLabel, diagnosisHead, isAsideUnder, tumourLabel } from './tumour-names.ts';

/** The largest tumour diameter of a statement. */

/** No statement gives more sizes. */
const mostSizes = 24;

/** A size that corrects another counts before a labelled one, that before one of the diagnosis, and that before one in passing. */
export type SizeRank = 1 | 2 | 3 | typeof corrected;
export interface Sized {
  claim: Claim & { site?: number; series?: string; isSecond?: true };
  rank: SizeRank;
  owner: Exclude<Owner, 'other'>;
}

export function readTumourSize(statement: string, around: Around): Sized[] {
  const lengths = lengthsIn(statement, around.under);
  if (lengths.length === 0 || asideLabel.test(statement) || isCriterion(statement)) return [];
  if (otherAxes.test(statement) || otherAxes.test(around.under)) return [];
  if (isAsideUnder(around.under, statement) && !isPlainlyOfTumour(statement, around)) return [];
  if (lengths.some(({ start }) => isCutOff(statement.slice(0, start), around.before))) return [];
  if (inList.test(around.before) && /^\s*\d/.test(statement)) return [];
  if (/(?:^|[^\d.])\d\.?$/.test(around.before) && isShortFirst(statement)) return [];
  const broken = partOfNumber.test(around.before) ? /^\s*\d/.exec(statement)?.[0].length : undefined;
  const site = siteOf(statement) ?? (siteHead.test(around.before) ? siteOf(around.before) : undefined);
  const series = isBareLength.test(statement)
    ? `under ${around.under}`
    : ofSlice.test(statement) || ofSlice.test(around.before)
      ? 'slices'
      : undefined;
  return lengths.slice(0, mostSizes).flatMap((length): Sized[] => {
    const { cm, start, end, bound } = length;
    if (
      bound ||
      (broken !== undefined && start < broken) ||
      isBoundBehind.test(statement.slice(end)) ||
      cm <= 0 ||
      cm > largestBelievedSizeCm ||
      isVague(statement, length) ||
      isBesides(statement, start)
    )
      return [];
    const [ahead, after] = [statement.slice(0, start), statement.slice(end)];
    const told = ownerOf(statement, length, around);
    const stands = isCorrected(ahead, after, length.axes, around.before);
    if ((told === 'other' && !(stands && givesSize.test(ahead))) || isGivenBefore(ahead, after)) return [];
    const owner =
      told === 'other' || (stands && (told === 'untold' || told === 'unnamed' || told === 'unowned')) ? 'tumour' : told;
    const rank = stands ? corrected : rankOf(ahead, around.under);
    return [
      {
        claim: {
          ...claim('tumourSize', cm, start, end),
          ...(site && { site }),
          ...(series && { series }),
          ...(ofSecond.test(ahead) && { isSecond: true }),
        },
        rank,
        owner,
      },
    ];
  });
}

/** "Milan: single tumour up to 5 cm or three up to 3 cm". */
const criteria = /\b(?:milan|ucsf|up-to-seven|criteri(?:on|a)|bclc)\b|标准|米兰/i;
const alternative = /\b(?:or|up to|not exceeding|less|below|under)\b|[≤<]|或|不超过|以[下内]/i;
/** A line of the key: "pT1a solitary up to 5 cm". */
const stageKey =
  /^\W{0,4}p?T[1-4][abc]?[\s:=-]{1,4}(?:[^.;\d(]{0,40}(?:\b(?:up to|over|more than|less than|greater than|larger than|exceed\w*|not more|none|below|within|at most)\b|[<>≤≥]|不?超过|[大小]于)|[^.;\d(]{0,40}\d[\d.]* ?[cm]m (?:or (?:less|more|smaller|larger)|以[上下内]))/i;
const isCriterion = (text: string): boolean => (criteria.test(text) && alternative.test(text)) || stageKey.test(text);

/** "The second 1.4 cm": there is a first, which may be larger. */
const ofSecond =
  /\b(?:(?:another|the other|the (?:second|third|fourth))(?: (?:one|nodule|tumou?r|lesion|mass|hcc))?|(?:nodule|tumou?r|lesion|mass) (?:2|3|B|C|II|III))\b(?! (?:piece|specimen|jar|pot|part))[^,;.\d]{0,30}$|(?:^|[^\u3400-\u9fff])(?:[乙丙丁]|其[二三]|第[二三四][个枚处]|次[大者])[瘤灶者]?[^,;。\d大]{0,10}$/i;
/** Sizes that are told one below the other, as cells under one head, or of each slice that shows the tumour. */
const isBareLength = /^(?:[cm]m )?[\s\d.,x*()-]{1,40}(?:[cm]m)?\W{0,3}$/i;
const ofSlice =
  /^\W{0,4}(?:(?:P|photo ?)\d{1,2}[ :,]{1,2})?(?:slices?|slabs?|sl\.?) ?(?:no\.? ?)?(?:\d{1,2}|[IVX]{1,5})\b|^\W{0,4}第?[\d一二三四五六七八九十]{1,2}片/i;
/** The one segment that a statement names. */
const segment = /(?:\bseg(?:ment)?s?\.? ?|\bS ?)(\d|[IV]{1,4})[ab]?\b|([1-8]|[IV]{1,4})[ab]?段/gi;
/** "* Tumour in segment 8" heads the lines of that tumour. */
const siteHead =
  /^\W{0,6}(?:[\w\s/-]{0,24}:\W{0,4})?(?:tumou?r|nodule|lesion|mass)(?: (?:in|of|no\.?|\d|[A-E]))? ?\(?(?:the )?(?:seg(?:ment)?\.? ?|S ?)(?:\d|[IV]{1,4})[ab]?\)?\W{0,3}$|^\W{0,6}(?:肿瘤|病灶|结节|癌灶)[\d一二三甲乙丙①-⑨]?[^,;。\d]{0,4}S?[\dⅣⅤⅥⅦⅧIV]{1,4}段?\W{0,3}$/i;
const numerals = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const several =
  /(?:\d|\b[IV]{1,4})[ab]?(?:段|\b) ?(?:[/,+&、和及至到-]|and|to) ?S?(?:\d(?![\d.]* ?[cmx*])|[IV]{1,4}\b)/i;
function siteOf(statement: string): number | undefined {
  const text = statement.normalize('NFKC');
  const found = everyMatch(text, segment).map(([, a, b]) => (a ?? b ?? '').toUpperCase());
  const sites = new Set(found.map((one) => Number(one) || numerals.indexOf(one)));
  return sites.size === 1 && !several.test(text) ? [...sites][0] : undefined;
}

/** "Size 1." and on the next line "4 x 1.2 cm": the rest of a number. */
const partOfNumber =
  /(?:大小|径|约|\bsize|\bmeasur\w{1,4}|\bdiameter|\bof|(?<!数目?|个数|号)[为是])[\s:]{0,2}\d{1,2}\.?$/i;
/** "Tumour 7." and then "1 x 6.0 x 5.2 cm". */
function isShortFirst(statement: string): boolean {
  const [, one, next] = /^\s*(\d)\s?x\s?(\d[\d.]{0,4})/.exec(statement) ?? [];
  return Number(one) < Number(next);
}
/** Where a line broke off: "4.4 x" and then "5.4 cm", "直径1 1.6cm", "三个瘤体 2.2、1.7、" and then "1.3 cm". */
const axisAhead = /\d ?(?:[cm]m ?)?\]?\s{0,40}[x*]\s{0,40}\[?\s*$|^\s*[x*]\s*$/i;
const digitAhead = /(?:[径约者为积,(]|大小|\b(?:of|measuring|diameters?|size):?) {0,2}(?:\d{1,3}\.? ){1,6}$|\d\.$/i;
const numberOpen =
  /(?!(?<=\d),\d)[^\dA-Za-z\s#.(]\s?\d{1,2}\.?$|(?:^|[^\d.])\d{1,2}\.$|\d ?[x*] ?\d{0,2}\.?$|(?:\d\.\d{1,2} ?[,/+&]|\d ?(?:、|及|和|\band))\s?$/i;
const isCutOff = (ahead: string, before: string): boolean =>
  axisAhead.test(ahead) ||
  digitAhead.test(ahead) ||
  (/^\s*$/.test(ahead) && before.length > 4 && numberOpen.test(before) && !unitAhead.test(before));
/** "cm 2,5" and then "cm 5,9 x 5,0": each has its unit. */
const unitAhead = /(?:^|[\s,;(])[cm]m:? ?\d{1,2}(?:[.,]\d{1,2})?(?: ?x ?\d{1,2}(?:[.,]\d{1,2})?){0,2}$/i;
/** A list of numbers that was parted: "(3.8; 2.2; 0.9 cm)". */
const inList = /^\s*\d{1,2}(?:\.\d)?\s*$|\(\d{1,2}(?:\.\d)?$/;
/** Says on its own that it is the tumour's size, whatever it stands under. */
const plainlySized =
  /\b(?:main|dominant|primary|index|largest) (?:tumou?r|mass|lesion|nodule)|\b(?:tumou?r|mass) (?:size|measur|diameter)|主[瘤灶]|(?:肿[瘤块物]|瘤体)\S{0,4}(?:大小|径)/i;
const isPlainlyOfTumour = (statement: string, { before }: Around): boolean =>
  plainlySized.test(statement) ||
  (tumourLabel.test(before) && onlySize.test(statement)) ||
  (onlyNodule.test(before) && isBareLength.test(statement));
/** A cell that names a nodule and nothing else, before the one that measures it. */
const onlyNodule =
  /^\W{0,4}(?:S\d[ab]?|[左右]\S{1,3}叶)? ?(?:肿[瘤物块]|结节|病灶|癌灶)[\dA-E一二三甲乙丙①-⑨]?\W{0,3}$|^\W{0,4}(?:(?:seg(?:ment)?\.? ?|S ?)\d[ab]? )?(?:tumou?r|nodule|lesion|mass)(?: [\dA-E])?(?: ?\(?(?:seg(?:ment)?\.? ?|S ?)\d[ab]?\)?)?\W{0,3}$/i;
/** The size that stands under the number of tumours in a form. */
const onlySize = /^\W*(?:最?[大长]径|大小|(?:max\w*|greatest|largest) (?:dimension|diameter|size)|size)[^:]{0,10}:/i;
/** What the largest axis leaves: "其他径线: 38 mm". */
const otherAxes =
  /^\W{0,4}(?:其[他它余][两二]?径|另[外]?[两二]径|(?:other|additional|remaining|second|third|2nd|3rd|perpendicular|minor|short(?:est|er)?) (?:dim(?:ension)?|diameter|ax[ei]s|measurement)s?\b)/i;
/** One more nodule that turns out to be none of the tumour. */
const besides =
  /\b(?:another|additional|separate|incidental|further|second|third|fourth|fifth|adjacent)\b(?:[^.;]|\.\d){0,80}\b(?:of a different (?:nature|kind)|different in (?:nature|kind)|not (?:been |to be )?(?:counted|included)|fnh|focal nodular|ha?emangioma|adenoma|hamartoma|dysplastic|regenerat\w+|cyst|abscess|granuloma|benign)\b|(?:另|此外|还|顺带|同时)[^。;]{0,120}(?:[不未]要?[必应宜可]?计[入算]|[不未]纳入)|(?:另|此外|还[可见碰发有]|顺带)[^。;]{0,40}(?:血管瘤|海绵状|再生|增生|囊肿|良性|错构瘤|脂肪瘤|脓肿|[暗紫]红)/i;

const isBesides = (text: string, start: number): boolean => {
  const from = Math.max(0, start - 60);
  const found = besides.exec(text.slice(from));
  return found !== null && from + found.index < start;
};
/** The true diameter amounts to. */
const givesSize =
  /\bre-?measured (?:on|at|after|in|from) [^.;,\d]{0,40}$|\bre-?measured (?:it|(?:the|this) (?:slice|slab))\b[^.;\d]{0,40}$|\b(?:size|diameter|dimension|extent)\b[^.;]*\b(?:amounts to|is|was|being)\s?$|应该?[是为]\s?$|(?:更正|订正|修正)为\s?约?$/i;
const isBoundBehind =
  /^\s?(?:or (?:less|more|smaller|larger|greater|under|over)|以[上下内])|^ (?:point|dot) (?:\d|[a-z]{3,5}\b)|^[一二三四五六七八九](?=[,。;、\s]|$)/i;
/** "about 2-3 cm" of one tumour gives no size to hold on to. */
const isVague = (text: string, { range, start }: Length): boolean =>
  range &&
  !/(?:from|rang\w+|nodules|tumou?rs|masses|lesions|多发|多个|数[个枚]|[二两三四五六七八九十]\s?[个枚处])[^.;]{0,40}$/i.test(
    text.slice(0, start),
  );

const sizeLabel =
  /^\W{0,6}(?:\d{1,2}[.)]?\s)?(?:(?:total|overall|maximum|max\.?|greatest|largest|longest|main|dominant|index|primary|invasive|viable|the|of|sizes?|sz|dimensions?|dia(?:m|meter)?s?|extent|axis|tumou?rs?|lesions?|nodules?|mass|focus|each|cm|mm|in|specify)[\s()/,:-]{0,3}){0,8}:?\s?[\s(]*$|^[^\w\u3400-\u9fff]{0,6}(?:\d{1,2}[.)、]?\s?)?(?:最大|主|肿瘤|肿物|肿块|瘤体|病灶|结节|癌灶|大小|直径|长径|最大径|径|体积|尺寸|cm|mm|及数目|[()\s]){1,6}[:\s]*(?:约)?$/i;
const itemMark = /(?:\(?#\d\)?|\([a-e\d]\)|[①-⑨]|(?<![a-z])[a-e1-9][.):、])\s?:?\s?$/i;
/** "A-甲:" under "Sizes", as "B:" is. */
const entryMark = /^\W{0,4}[A-Z]?\d?-[甲乙丙丁戊A-H\d] ?[):、]\s*$/i;
const ofOthers = /\b(?:other|additional|remaining|second|smaller|smallest)\b|其他|其它|其余|次|较小|最小/i;
const sizeHead = /\b(?:size|dimension|diameter|dia\b)|大小|直径|最大径/i;

/** "Sizes: 1.1 cm, 28 x 25 mm, " and "大小1.2cm、3.9cm、": the further ones of a list stand under its label as the first does. */
const listAhead =
  /(?:(?<![A-Za-z])\(?(?:[A-E]|#?\d|[TL]\d|S\d[ab]?|[①-⑨甲乙丙丁])\)?[\s:]{1,2})?\d{1,3}(?:\.\d{1,2})?(?: ?[cm]m)?(?: ?[x*] ?\d{1,3}(?:\.\d{1,2})?(?: ?[cm]m)?){0,2}(?: ?\([^(),;\d]{0,16}\d?[A-E]?\))? ?(?:[,;、/+&]|and|及|和|与)(?: and)? ?$/i;
const mostListed = 8;
function withoutListed(ahead: string): string {
  let left = ahead.replace(itemMark, markBehind);
  for (let i = 0; i < mostListed && listAhead.test(left); i++)
    left = left
      .replace(listAhead, (found) => (/^\(?[A-E#\d①-⑨]\)?[\s:]/i.test(found) ? ',' : ''))
      .replace(itemMark, markBehind);
  return left.replace(/,$/, '');
}
/** "1) 0.9 cm 2) 2.6 cm": the mark parts them as a comma does. */
const markBehind = (_: string, at: number, all: string): string => (/[cm]m\)? ?$/i.test(all.slice(0, at)) ? ',' : '');

/** "肿瘤大小:Ⅵ段4.5cm;Ⅴ段1.7cm": where each lies stands between the label and its size. */
const segmentBehind =
  /(?:\(?\b(?:seg(?:ment)?\.? ?|S ?)(?:[1-8]|[IV]{1,4})[ab]?\)?|第?[\dⅠ-Ⅷ一二三四五六七八IV]{1,4}[ab]?段|[左右尾][前后内外状]{0,2}叶)[者灶]?[\s:,=-]{0,3}$/i;

function rankOf(ahead: string, under: string): SizeRank {
  const first = withoutListed(ahead).replace(itemMark, '').replace(segmentBehind, '').replace(itemMark, '');
  const label = first.replace(/ ?\([^()\d]{1,24}\)(?= ?:)/, '');
  const isLabelled = sizeLabel.test(label) && (sizeHead.test(label) || sizeHead.test(under));
  const isEntry = sizeHead.test(under) && entryMark.test(ahead);
  if ((isLabelled || isEntry) && !ofOthers.test(first) && !ofOthers.test(under)) return 3;
  return diagnosisHead.test(under) || diagnosisHead.test(ahead.slice(0, 30)) ? 2 : 1;
}
