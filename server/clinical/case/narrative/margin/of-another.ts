import type { Claim } from '../fact.ts';
import type { Around, Stated } from '../scope/scope.ts';
import { lengthsIn } from '../tumour/lengths.ts';
import { ofBenign } from './beside-tumour.ts';
import { readExplantEdges } from './explant-edges.ts';
import { readMarginDistance } from './margin-distance.ts';

/** What is told of an edge, of a lesion that another sentence calls benign, or of ink that another puts on a surface nobody cut. */

/** "B lies 1 mm from the margin", and "B is FNH"; "the segment 8 nodule, 9 mm, 2 mm from the margin". */
const labels = [
  /(?:\b(?:[Ll]esion|[Nn]odule|[Tt]umou?r|[Mm]ass|[Ff]ocus|[Dd]eposit) (?:no\.? ?|#)?|#)([A-Z\d])\b[^,;.\d]*$|\b(?:the )?(alpha|beta|gamma|delta)\b[^,;.\d]*$|(?:^|[\s,、;])([A-Z])(?= (?:is|lies|comes)\b)[^,;.\d]*$|(?:结节|肿块|病灶|灶)([a-eA-E\d])(?![\d.])[^,。;]*$|([甲乙丙丁戊])[^甲乙丙丁戊,。;]*$|(?<![A-Za-z\d])([A-E])(?=[^,。;A-Za-z]{0,3}[距离与])[^,。;]*$|(?<!\d)(\d)号[^,。;\d]*$|([小次]结节|[小次]灶)[^,。;]*$|\band ([A-E]) (?:lies |is |at |about )?$|\b((?:smaller|small|lesser|second|other) (?:nodule|lesion|focus|mass))\b[^,;.\d]*$/,
  /\b((?:segment|seg\.?) ?(?:\d[ab]?|[IVX]{1,4})|S\d[ab]?) (?:nodule|lesion|focus|spot|mass|one)\b(?:(?!\b(?:segment|seg|S\d|nodule|lesion|tumou?r|mass|carcinoma|HCC)\b)[^;]){0,60}$/i,
  /(S\d[ab]?)段?(?:[另又还][见有])?[^,。;癌]{0,6}(?:结节|病?灶|肿块)(?:(?!S\d|癌|结节|肿块)[^。;]){0,40}$/,
];
const benignKind =
  '(?:\\w+ ){0,2}(?:ha?emangioma|cyst\\b|FNH|focal nodular|hamartoma|regenerative|dysplastic|scar|granuloma|pseudotumou?r|adenoma\\b|(?:海绵状)?血管瘤|囊肿|局灶性?结节|结节性增生|再生|异型增生|高级别异型|低级别异型|炎性假瘤|(?:胆管)?(?:微)?错构瘤)';
/** "A, segment 8, 28 mm, cavernous haemangioma". */
const apposed = '[,:] ?(?:(?!癌|转移|carcinoma|HCC|metasta|\\b[A-E]\\b|[甲乙丙丁戊])(?:[^;。.]|\\.(?=\\d))){0,40}?';
const letter = '(?:[A-E\\d]|[甲乙丙丁戊])';
/** "A and C are both benign"; "甲、丙均属良性". */
const listed = (name: string): string =>
  `(?<![A-Za-z\\d])${name.replace('.', '\\.')}号?(?:(?:,| and|[、及和与])\\s?${letter}号?){0,3}(?:者|结节)?(?: (?:are|is|were|was) (?:both |all )?|\\s?[均都皆俱]?[属为是系]于?)(?:benign|良性|${benignKind})`;
/** "Only B is carcinoma". */
const onlyOther = (name: string): string =>
  `(?:\\bonly (?:nodule |lesion )?|(?:只有|[仅唯]有?)(?:结节)?)(?!${name.replace('.', '\\.')}(?!\\d))${letter}号?(?: (?:is|was|proved)\\b|结节?[为是系]|[为是系])[^.;,。]{0,24}(?:carcinoma|HCC|malignant|癌)`;
const colours = 'blue|black|green|yellow|orange|red';
const outer =
  '(?:capsul|seros|glisson|periton|(?:liver|hepatic|natural|outer|external|diaphragmatic|visceral) (?:sur)?face)';
const hanOuter = '(?:[包被浆]膜|腹膜|肝(?:脏)?表面|[膈脏]面)';

/** Names are few, statements may be many: each is looked for once. */
const found = new WeakMap<Stated[], Map<string, boolean>>();
function some(words: string, stated: Stated[]): boolean {
  const known = found.get(stated) ?? new Map<string, boolean>();
  found.set(stated, known);
  const last = known.get(words);
  if (last !== undefined) return last;
  const pattern = new RegExp(words, 'i');
  const is = stated.some(({ statement }) => pattern.test(statement.text));
  known.set(words, is);
  return is;
}
export const singles = (text: string) => lengthsIn(text).filter(({ axes }) => axes === 1);

export function isOfAnother(own: string, mm: number, stated: Stated[]): boolean {
  const said = singles(own).find(({ cm }) => Math.abs(cm * 10 - mm) < 0.001);
  if (!said) return false;
  const ahead = own.slice(0, said.start);
  const isBenign = labels.some((label) => {
    const name = label.exec(ahead)?.slice(1).find(Boolean);
    return (
      name !== undefined &&
      some(
        `${listed(name)}|${onlyOther(name)}|(?<![A-Za-z\\d])${name.replace('.', '\\.')}${/\d$/.test(name) ? '(?![\\d.])' : ''}(?:段|处|号)?(?:小|病)?(?: ?(?:nodule|lesion|focus|spot|mass|one)|灶|结节|瘤|肿块|者)?(?:\\s?\\([^()]{1,30}\\)|约?\\d[\\d.]*\\s?(?:cm|mm|厘米|毫米))?(?:\\s?[:,=]\\s?| is | was | proves? to be |[为是系]|均?为|${apposed})(?:an? )?${benignKind}`,
        stated,
      )
    );
  });
  return isBenign || isOuterInk(own, stated);
}

/** "1 mm to green ink", where the capsule was inked green. */
export function isOuterInk(own: string, stated: Stated[]): boolean {
  const han = /([蓝黑绿黄红橙])色?墨/.exec(own)?.[1];
  if (han && some(`${hanOuter}[^,。;断切]{0,8}${han}|${han}色?墨[^,。;断切墨]{0,8}${hanOuter}`, stated)) return true;
  const tint = new RegExp(`\\b(${colours})(?: ink\\b|-inked)`, 'i').exec(own)?.[1];
  const between = `(?:(?!\\band\\b|\\b(?:${colours})\\b)[^,;.]){0,40}`;
  return tint !== undefined && some(`\\b${tint}\\b${between}\\b${outer}|\\b${outer}${between}\\b${tint}\\b`, stated);
}

/** "Blue ink (capsule): tumour at ink". */
const tints = new RegExp(`\\b(?:${colours})(?: ink\\b|-inked)|[蓝黑绿黄红橙]色?墨`, 'gi');
function inkOf(text: string, under: string, start: number, end: number): string {
  const own = text.slice(start, end);
  const clause = `${under}: ${text}`;
  return own.search(tints) < 0 && !/margin|切缘|断[面端]/i.test(own) && clause.match(tints)?.length === 1
    ? clause
    : own;
}

export const isOfOuterInk = (
  text: string,
  { under }: Around,
  { start, end }: { start: number; end: number },
  stated: Stated[],
): boolean => isOuterInk(inkOf(text, under, start, end), stated);

interface Told {
  claim: Claim;
  weight: number;
}

/** They give way to what is told of the tumour and of the edge that was cut. */
export const ofTumourAndEdge = <T extends Told>(
  told: T[],
  text: string,
  around: Around,
  stated: Stated[],
): (T | Told)[] => {
  const isTold = told.some(({ claim }) => claim.fact === 'margin' || claim.fact === 'marginDistance');
  return [...told, ...(isTold ? [] : readExplantEdges(text, around, stated))].flatMap((one): (T | Told)[] => {
    const { fact, value, start, end } = one.claim;
    if (fact === 'margin') return isOfOuterInk(text, around, { start, end }, stated) ? [] : [one];
    if (fact !== 'marginDistance' || !isOfAnother(text, Number(value), stated)) return [one];
    const rest = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    return [{ ...one, weight: Math.min(one.weight, ofBenign) }, ...readMarginDistance(rest, around)];
  });
};
