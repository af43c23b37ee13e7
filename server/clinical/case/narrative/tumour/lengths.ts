import { everyMatch } from '../layout/every-match.ts';
import { withDigits } from './spelt-numbers.ts';

/** Lengths in a statement: one, several axes, or a list that shares the unit at its end. Canonical centimetres. */

const digits = String.raw`\d{1,3}(?:\.\d{1,2})?`;
const spoken =
  '(?<![第零一二两三四五六七八九十点])[零一二两三四五六七八九十]{1,3}(?:点[零一二三四五六七八九]{1,2})?|半(?=[公厘])';
const number = `(?:${digits}|${spoken})`;
/** No area, no rate, no pressure: "mm²", "mm2", "mmHg". */
const unit =
  '(?:cms?|mms?|c\\sm|m\\sm|㎝|㎜|厘米|毫米|公分|公[厘釐]|centimet(?:er|re)s?|millimet(?:er|re)s?)(?![a-wyz²³]|[23]\\b)';
const axis = String.raw`(?:\s{0,40}[xX*乘]\s{0,40}|\s{0,24}by\s)`;
const one = String.raw`(${number})(?:(?:-|\s{0,24})\(?(${unit}))?`;
const pattern = new RegExp(
  String.raw`(?<![\d.A-Za-z])${one}(?:${axis}${one})?(?:${axis}${one})?(?![\d]|\.\d|%|\s?\^)`,
  'gi',
);
/** Numbers of a list share the unit at its end: "3.5, 2.0 and 1.2 cm". */
const placed = String.raw`(?:S[1-8][ab]?|T\d|#\d)[\s:]{1,2}\(?`;
const listBefore = new RegExp(
  String.raw`(?<![A-Za-z\d.]|\bseg(?:ment)?s? (?:\d\s{0,24}(?:,|and|&|/|-)\s{0,3}){0,3})(?:${placed})?(?:(?:\d{1,2}\.\d{1,2}(?:\s?;\s?|\.?\s{1,2})|${digits}\)?\s{0,24}(?:,|、|and|&|\+|和|及|与|\/|-|~|to|至|到)\s?(?:and\s)?)(?:${placed})?){1,9}$`,
  'i',
);
const labelled = /(?:S|T|#)\d[ab]?(?=[\s:])/gi;
/** What a number follows that is of no list of sizes: "grade 3, 2.1 cm", "slices 4, 5 and 6, 2.1 cm", "S5、6,2.1cm". */
const ofNoList =
  /(?<!\b(?:of|measur\w+|sizes?|diameters?|dimensions?|are|is|were|was|about|approx\w*|cm|mm|in|to|from|between|and|being|respectively|nodules|tumou?rs|masses|lesions|foci|hccs?|ccas?|metastases|deposits|carcinomas?|maximum|max|largest|with|up|each) ?)(?<=[a-z]) ?$|\bS\d[ab]?\s?(?:[、,/-]|and)\s?$|[级期分段第块片]\s?$/i;
/** Letters that a list may take. */
const longestList = 160;
const listTo = (ahead: string): string => {
  const list = listBefore.exec(ahead)?.[0] ?? '';
  return list !== '' &&
    !/^\s*\d{1,2}\.\d/.test(list) &&
    ofNoList.test(ahead.slice(Math.max(0, ahead.length - list.length - 20), ahead.length - list.length))
    ? ''
    : list;
};
const span = /^[^,、&和及与/a]*(?:-|~|to|至|到)\s?$/i;
const bounded =
  /[<>≤≥]\s?=?\s?$|\b(?:less|more|greater|smaller|larger) than\s$|\bbetween\s$|\b(?:at least|(?<!\b(?:exten\w+|spread\w*|reach\w*|stretch\w*|all) )over|under|below|exceed(?:s|ing)?)\s$|(?:大于|小于|不足|至少|超过|不到|均<)约?$/i;

export interface Length {
  /** The longest axis, or the longest of a list. */
  cm: number;
  /** All of a list, each its longest axis. */
  listed: number[];
  axes: number;
  start: number;
  end: number;
  /** Stands behind "<" or ">": only a bound. */
  bound: boolean;
  /** "2-3 cm". */
  range: boolean;
}

/** "Size 1. 4 x 1.2 cm". */
const parted = /(?<=(?:大小|径|约|\bsize|\bmeasur\w{1,4}|\bof)[\s:]{0,2})(\d)\. (\d)(?=\s?(?:x|[cm]m))/gi;
/** "7. 1 x 6.0 x 5.2 cm": the first axis is the longest. */
const brokenAxis = /(?<![\d.])(\d)\. (\d)(?=\s?x\s?(\d{1,2}(?:\.\d)?))/gi;
/** "最大径[ 1.3 ]cm": filled into a blank. */
const bracketed = /(?:\[|_{2,12})\s?\d{1,3}(?:\.\d{1,2})?\s?(?:\]|_{1,12})(?=\s?[cm]m\b)/gi;
const labelUnit =
  /(?:[([,]\s?(?:in )?|[径小][\s/_]?(?=(?:[cm]m|厘米|毫米)\s?[:=])|\b(?:diam(?:eter)?|dimension|(?:max ?)?dim|size|largest|max|in)[ _]|[径小度])(cm|mm|centimet(?:er|re)s?|millimet(?:er|re)s?|厘米|毫米)(?:[)\]]?[^:=\d]{0,12}[:=]|[)\]]\s{1,4}(?=\d))/i;
const headUnit = /(?:[([,]\s?(?:in )?|\bin )(cm|mm|centimet(?:er|re)s?|millimet(?:er|re)s?|厘米|毫米)[)\]]?\s*:?$/i;
/** Between the label that gives the unit and a number of its list. */
const listed = /^(?:[\d.\s,;/_x*、&和及()①-⑨:-]|(?<![a-z])(?:[a-e]|[TL#]\d)(?![a-z]))*$/i;

/** Where no unit stands at the numbers, that of the label, or of the heading: "Max. diameter (cm)". */
export function lengthsIn(written: string, under = ''): Length[] {
  const text = withPoints(written)
    .replace(/(\d{1,2}) (\.\d)/g, ' $1$2')
    .replace(/(?<=\d[x*])(\d) (\d)(?=[x*]|\.\d)/g, ' $1$2')
    .replace(parted, ' $1.$2')
    .replace(brokenAxis, (found, a, b, c) => (Number(b) < Number(c) ? `${a}.${b} ` : found))
    .replace(bracketed, (found) => found.replace(/[^\d.]/g, ' '));
  const label = labelUnit.exec(text);
  const behind = label ? label.index + label[0].length : 0;
  const shared = label?.[1] ?? headUnit.exec(under)?.[1];
  return everyMatch(text, pattern).flatMap((found): Length[] => {
    const [whole, a, aUnit, b, bUnit, c, cUnit] = found;
    if (a === undefined || isOfComma(text, found.index, whole.length)) return [];
    const isListed = shared !== undefined && found.index >= behind && listed.test(text.slice(behind, found.index));
    const rest = text.slice(found.index + whole.length);
    const stated =
      cUnit ??
      bUnit ??
      aUnit ??
      (/\d/.test(a) && isListed ? shared : b === undefined ? afterSign(text, found.index, a) : unitOf(whole, rest));
    if (stated === undefined) return [];
    const axes = (
      [
        [a, aUnit],
        [b, bUnit],
        [c, cUnit],
      ] as const
    ).flatMap(([value, is]) =>
      value === undefined ? [] : [spokenOrWritten(value) * factor(is ?? ofMixed(value, [a, b, c], stated))],
    );
    const list = axes.length === 1 ? listTo(text.slice(Math.max(0, found.index - longestList), found.index)) : '';
    const others = (list.replace(labelled, ' ').match(new RegExp(digits, 'g')) ?? []).map(
      (value) => Number(value) * factor(stated),
    );
    const start = found.index - list.length;
    const rounded = (value: number) => Number(value.toPrecision(6));
    return [
      {
        cm: rounded(Math.max(...axes, ...others)),
        listed: [...others, Math.max(...axes)].map(rounded),
        axes: axes.length,
        start,
        end: found.index + whole.trimEnd().length,
        bound: bounded.test(text.slice(Math.max(0, start - 20), start)),
        range: others.length === 1 && span.test(list),
      },
    ];
  });
}

/** "2,7 cm" among numbers with points: a decimal, or two lengths? */
const wholeAhead = /(?<![\d.A-WYZa-wyz]|\d,)\d{1,2},$/;
const isOfComma = (text: string, start: number, length: number): boolean =>
  (wholeAhead.test(text.slice(Math.max(0, start - 4), start)) && !/^\d{1,2}\.\d/.test(text.slice(start, start + 4))) ||
  /(?<=^\d{1,2}(?: ?[x*] ?\d{1,2})?),\d{1,2}(?![\d.])/.test(text.slice(start, start + length + 4));

/** The list goes on. */
export const next = new RegExp(
  String.raw`^\s?(?:,|、|;|\/|and|&|\+|和|及|与)\s?(?:and\s)?${one}(?:${axis}${one})?(?:${axis}${one})?`,
  'i',
);

/** "Φ1.1": a diameter with decimals is one in centimetres. */
const afterSign = (text: string, at: number, axis: string): string | undefined =>
  axis.includes('.') && /[ΦφØø]\s?$/.test(text.slice(Math.max(0, at - 2), at)) ? 'cm' : undefined;

/** No liver is so large. */
const mostInCm = 39;

/** Axes without a unit have that of the axes after them; those with decimals alone are centimetres, three too large for that millimetres. */
function unitOf(axes: string, rest: string): string | undefined {
  const found = next.exec(rest);
  const inLine = found?.[6] ?? found?.[4] ?? found?.[2];
  if (inLine !== undefined || /\d\.\d|点/.test(axes)) return inLine ?? 'cm';
  const [most = 0, , third] = (axes.match(/\d+/g) ?? []).map(Number).sort((a, b) => b - a);
  return third !== undefined && most > mostInCm ? 'mm' : undefined;
}

/** "4.2 x 5.7 x 39 mm": what has a point, and is as large in centimetres as the rest in millimetres, is in those. */
function ofMixed(value: string, axes: (string | undefined)[], stated: string): string {
  const share = (one: string | undefined) => (one && !one.includes('.') ? (10 * Number(value)) / Number(one) : 0);
  const isInCm = value.includes('.') && factor(stated) < 1 && axes.some((one) => share(one) > 1 / 3 && share(one) < 3);
  return isInCm ? 'cm' : stated;
}

/** "cm 6 x 5". */
const unitFirst =
  /(?<![\d)] ?|in |[,(])\b(cm|mm) (\d{1,3}(?:[.,]\d{1,2})?(?: ?x ?\d{1,3}(?:[.,]\d{1,2})?){0,2})(?!\d|\.\d|%| ?(?:[cm]m\b|x|blocks?|slices?|pieces?|nodes?))/gi;

/** "(mm 17, 13, 9 and 6)", up to where they end. */
const listFirst =
  /(?<![\d)] ?|in )\b(cm|mm)(\.?) (\d{1,3}(?:[.,]\d{1,2})?(?:(?:, (?:and )?| and | e | et | & |\/)\d{1,3}(?:[.,]\d{1,2})?){1,6})(?=\s?[);]|\.?\s?$|\. [A-Z]|, (?:with|all|both|without)\b)/gi;

/** "3,2 : 2,9 : 2,6 cm". */
const ratio =
  /(?<![\d.,:])(?:\d{1,2}[.,]\d ?: ?\d{1,2}[.,]\d(?: ?: ?\d{1,2}[.,]\d)?|\d{1,2}(?:[.,]\d)? ?: ?\d{1,2}(?:[.,]\d)? ?: ?\d{1,2}(?:[.,]\d)?)(?=\s?[cm]m\b)/gi;

/** "maxdim cm = 5,1". */
const ofOneAxis =
  /(?<=\b(?:(?:max ?)?dia?m(?:ension|eter)?[ _(]{1,2}|(?:largest|max\w{0,6}|greatest|size)\b[^:=\d]{0,20}\b)cm\)?\s{0,4}[:=]\s{0,3})(\d{1,2}),(\d)(?=\s*$)/gi;
/** "3.7 (three point seven) centimetres"; "length 3.7, width 3.1, depth 2.8 cm". */
const spelledAgain = /(?<=\d) ?\((?:[a-z]{3,9}[ -]?){1,4}\)(?= ?(?:[cm]m\b|(?:centi|milli)m))/gi;
const axisNamed = String.raw`[:\s]{1,2}(?:of |is )?(\d{1,3}(?:\.\d{1,2})?)(?: ?[cm]m(?=[^a-z]))?`;
const threeAxes = new RegExp(
  String.raw`\blength${axisNamed}[,;]? (?:and )?(?:width|breadth)${axisNamed}(?:[,;]? (?:and )?(?:depth|height|thickness)${axisNamed})?(?= ?(?:[cm]m\b|$|[.;,]))`,
  'gi',
);
/** "6 point 4 cm", "2 1/2 cm", "6.4 (max) x 5 cm", "L 6.4 W 5.1 H 4.9 cm": as other writers have it, each letter in its place. */
const inPlace = (found: string, read: string): string => read.padEnd(found.length);
const dictated = (text: string): string =>
  text
    .replace(
      /(\d) (?:point|dot|decimal) (\d)|(?<!\b(?:seg\w{0,6}|S|grade|stage|block|slide|level|part|pot|jar|number|tumou?r|nodule|lesion) |\d)(\d{1,2}) comma (\d)/gi,
      (found, a, b, whole = a, part = b) => inPlace(found, `${whole}.${part}`),
    )
    .replace(/(\d)·(?=\d{1,2}(?!\d))/g, '$1.')
    .replace(/(?<![\d./])(\d{1,2}) ?(?:½|1\/2)(?= ?-?[cm]m\b)/gi, (found, whole) => inPlace(found, `${whole}.5`))
    .replace(/(?<![\d./])(\d{1,2}) and a half(?= ?-?(?:[cm]m|centim)\b)/gi, (found, whole) =>
      inPlace(found, `${whole}.5`),
    )
    .replace(/(\d{1,2}|[一二两三四五六七八九])(?:公分|厘米)半/g, (found, whole) =>
      inPlace(found, `${spokenOrWritten(whole)}.5㎝`),
    )
    .replace(spelledAgain, (found) => ' '.repeat(found.length))
    .replace(threeAxes, (found, a, b, c) => inPlace(found, c === undefined ? `${a}x${b}` : `${a}x${b}x${c}`))
    .replace(/(?<=\d ?)\((?:max\w*|largest|greatest|[lwhd])\)(?= ?[x*] ?\d)/gi, (found) => ' '.repeat(found.length))
    .replace(/(?<![A-Za-z])L(?=[ :]{0,2}\d[\d.,]*(?: ?[cm]m)?[,; ]{0,2}[WB][ :]{0,2}\d)/g, ' ')
    .replace(/(?<=\d(?: ?[cm]m)?[,; ]{0,2})[WBHD](?=[ :]{0,2}\d[\d.,]* ?(?:[cm]m|[HD]))/g, 'x');
/** "3,5 cm" as the Continent writes it: nowhere beside a decimal point or in Chinese, whose lists have that comma. */
const withPoints = (written: string): string => {
  const text = withDigits(
    dictated(written)
      .replace(listFirst, (_, unit, dot, list) => `${list.replace(/ e (?=\d)/gi, ' & ')} ${unit}${dot}`)
      .replace(unitFirst, '$2 $1')
      .replace(ratio, (axes) => axes.replaceAll(':', 'x').replaceAll(',', '.')),
  );
  return /\d,\d/.test(text) &&
    !/\d\.\d{1,2}(?!\d)/.test(text) &&
    (!/[\u3400-\u9fff]/.test(text) || hasCommas.test(text))
    ? text
        .replace(
          /(?<!\d|(?<!\bS ?)\d[ab]?,)(\d{1,2}),(\d{1,2})(?=\s?(?:[xX*/;+-]\s?\d|(?:by|and|to)\s\d|[cm]ms?\b))/gi,
          '$1.$2',
        )
        .replace(ofOneAxis, '$1.$2')
    : text;
};

/** Chinese beside a language of the Continent: "3,8 cm、2,6 cm". */
const hasCommas =
  /(?<![\d,])\d{1,2},\d ?[cm]m(?![\d])[^\d]{1,12}\d{1,2},\d ?[cm]m|(?<![\d,])\d{1,2},\d ?x ?\d{1,2},\d(?!\d)|(?<![x,\d] ?)\d{1,2} x \d{1,2},\d x \d{1,2}(?!\d| x)|\d x \d{1,2} x \d{1,2},\d ?[cm]m/i;

const spokenDigits = '零一二三四五六七八九';

function spokenOrWritten(written: string): number {
  if (/\d/.test(written)) return Number(written);
  if (written === '半') return 0.5;
  const [whole = '', decimals] = written.replaceAll('两', '二').split('点');
  const [tens, ones] = whole.includes('十') ? whole.split('十') : ['零', whole];
  const digit = (letter: string | undefined, absent: number) => (letter ? spokenDigits.indexOf(letter) : absent);
  const fraction = [...(decimals ?? '')].map((letter) => spokenDigits.indexOf(letter)).join('');
  return Number(`${10 * digit(tens, 1) + digit(ones, 0)}.${fraction || 0}`);
}

const factor = (written: string): number => (/^(?:m|㎜|毫米|公[厘釐])/i.test(written) ? 0.1 : 1);
