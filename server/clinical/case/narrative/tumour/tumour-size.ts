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
  claim: Claim & { site?: number };
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
  const broken = partOfNumber.test(around.before) ? /^\s*\d/.exec(statement)?.[0].length : undefined;
  const site = siteOf(statement);
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
    return [{ claim: { ...claim('tumourSize', cm, start, end), ...(site && { site }) }, rank, owner }];
  });
}

/** "Milan: single tumour up to 5 cm or three up to 3 cm". */
const criteria = /\b(?:milan|ucsf|up-to-seven|criteri(?:on|a)|bclc)\b|标准|米兰/i;
const alternative = /\b(?:or|up to|not exceeding|less|below|under)\b|[≤<]|或|不超过|以[下内]/i;
const isCriterion = (text: string): boolean => criteria.test(text) && alternative.test(text);

/** The one segment that a statement names. */
const segment = /(?:\bseg(?:ment)?s?\.? ?|\bS ?)(\d|[IV]{1,4})[ab]?\b|([1-8]|[IV]{1,4})[ab]?段/gi;
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
/** Where a line broke off: "4.4 x" and then "5.4 cm", "直径1 1.6cm", "三个瘤体 2.2、1.7、" and then "1.3 cm". */
const axisAhead = /\d ?(?:[cm]m ?)?\]?\s{0,40}[x*]\s{0,40}\[?\s*$|^\s*[x*]\s*$/i;
const digitAhead = /(?:[径约者为积,(]|大小|\b(?:of|measuring|diameters?|size):?) {0,2}(?:\d{1,3}\.? ){1,6}$|\d\.$/i;
const numberOpen =
  /[^\dA-Za-z\s#.(]\s?\d{1,2}\.?$|(?:^|[^\d.])\d{1,2}\.$|\d ?[x*] ?\d{0,2}\.?$|(?:\d\.\d{1,2} ?[,/+&]|\d ?(?:、|及|和|\band))\s?$/i;
const isCutOff = (ahead: string, before: string): boolean =>
  axisAhead.test(ahead) ||
  digitAhead.test(ahead) ||
  (/^\s*$/.test(ahead) && before.length > 4 && numberOpen.test(before));
/** A list of numbers that was parted: "(3.8; 2.2; 0.9 cm)". */
const inList = /^\s*\d{1,2}(?:\.\d)?\s*$|\(\d{1,2}(?:\.\d)?$/;
/** Says on its own that it is the tumour's size, whatever it stands under. */
const plainlySized =
  /\b(?:main|dominant|primary|index|largest) (?:tumou?r|mass|lesion|nodule)|\b(?:tumou?r|mass) (?:size|measur|diameter)|主[瘤灶]|(?:肿[瘤块物]|瘤体)\S{0,4}(?:大小|径)/i;
const isPlainlyOfTumour = (statement: string, { before }: Around): boolean =>
  plainlySized.test(statement) || (tumourLabel.test(before) && onlySize.test(statement));
/** The size that stands under the number of tumours in a form. */
const onlySize = /^\W*(?:最?[大长]径|大小|(?:max\w*|greatest|largest) (?:dimension|diameter|size)|size)[^:]{0,10}:/i;
/** What the largest axis leaves: "其他径线: 38 mm". */
const otherAxes =
  /^\W{0,4}(?:其[他它余][两二]?径|另[外]?[两二]径|(?:other|additional|remaining|second|third|2nd|3rd|perpendicular|minor|short(?:est|er)?) (?:dimension|diameter|ax[ei]s|measurement)s?\b)/i;
/** One more nodule that turns out to be none of the tumour. */
const besides =
  /\b(?:another|additional|separate|incidental|further|second|third|fourth|fifth|adjacent)\b(?:[^.;]|\.\d){0,80}\b(?:of a different (?:nature|kind)|different in (?:nature|kind)|not (?:been |to be )?(?:counted|included)|fnh|focal nodular|ha?emangioma|adenoma|hamartoma|dysplastic|regenerat\w+|cyst|abscess|granuloma|benign)\b|(?:另|此外|还|顺带|同时)[^。;]{0,120}(?:[不未]要?[必应宜可]?计[入算]|[不未]纳入)|(?:另|此外|还[可见碰发有]|顺带)[^。;]{0,40}(?:血管瘤|海绵状|再生|增生|囊肿|良性|错构瘤|脂肪瘤|脓肿|[暗紫]红)/i;

const isBesides = (text: string, start: number): boolean => {
  const from = Math.max(0, start - 60);
  const found = besides.exec(text.slice(from));
  return found !== null && from + found.index < start;
};
/** The true diameter amounts to. */
const givesSize = /\b(?:size|diameter|dimension|extent)\b[^.;]*\b(?:amounts to|is|was|being)\s?$|应该?[是为]\s?$/i;
const isBoundBehind = /^\s?(?:or (?:less|more|smaller|larger|greater|under|over)|以[上下内])/i;
/** "about 2-3 cm" of one tumour gives no size to hold on to. */
const isVague = (text: string, { range, start }: Length): boolean =>
  range &&
  !/(?:from|rang\w+|nodules|tumou?rs|masses|lesions|多发|多个|数[个枚]|[二两三四五六七八九十]\s?[个枚处])[^.;]{0,40}$/i.test(
    text.slice(0, start),
  );

const sizeLabel =
  /^\W{0,6}(?:\d{1,2}[.)]?\s)?(?:(?:total|overall|maximum|max\.?|greatest|largest|longest|main|dominant|index|primary|invasive|viable|the|of|sizes?|sz|dimensions?|dia(?:m|meter)?s?|extent|axis|tumou?rs?|lesions?|nodules?|mass|focus|cm|mm|in|specify)[\s()/,-]{0,3}){0,8}:?\s?[\s(]*$|^[^\w\u3400-\u9fff]{0,6}(?:\d{1,2}[.)、]?\s?)?(?:最大|主|肿瘤|肿物|肿块|瘤体|病灶|结节|癌灶|大小|直径|长径|最大径|径|体积|尺寸|cm|mm|及数目|[()\s]){1,6}[:\s]*(?:约)?$/i;
const itemMark = /(?:\(?#\d\)?|\([a-e\d]\)|[①-⑨]|(?<![a-z])[a-e1-9][.):、])\s?:?\s?$/i;
const ofOthers = /\b(?:other|additional|remaining|second|smaller|smallest)\b|其他|其它|其余|次|较小|最小/i;
const sizeHead = /\b(?:size|dimension|diameter|dia\b)|大小|直径|最大径/i;

function rankOf(ahead: string, under: string): SizeRank {
  const label = ahead.replace(itemMark, '');
  const isLabelled = sizeLabel.test(label) && (sizeHead.test(label) || sizeHead.test(under));
  if (isLabelled && !ofOthers.test(label) && !ofOthers.test(under)) return 3;
  return diagnosisHead.test(under) || diagnosisHead.test(ahead.slice(0, 30)) ? 2 : 1;
}
