import { everyMatch } from './every-match.ts';

/** Lengths in a statement: one, several axes, or a list that shares the unit at its end. Canonical centimetres. */

const number = String.raw`\d{1,3}(?:\.\d{1,2})?`;
const unit = '(?:cm|mm|㎝|㎜|厘米|毫米|公分|centimet(?:er|re)s?|millimet(?:er|re)s?)';
const axis = String.raw`(?:\s?[xX*]\s?|\s?by\s)`;
const pattern = new RegExp(
  String.raw`(?<![\d.A-Za-z])(${number})\s?(${unit})?(?:${axis}(${number})\s?(${unit})?)?(?:${axis}(${number})\s?(${unit})?)?(?![\d]|\.\d|%)`,
  'gi',
);
/** Numbers of a list share the unit at its end: "3.5, 2.0 and 1.2 cm". */
const listBefore = new RegExp(
  String.raw`(?<![A-Za-z\d.]|segments? |seg )(?:${number}\s?(?:,|、|and|和|及|\/|-|~|to)\s?(?:and\s)?){1,9}$`,
  'i',
);

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
}

/** Where no unit stands at the numbers, that of the label: "Max. diameter (cm)". */
export function lengthsIn(text: string): Length[] {
  const shared = /\((cm|mm)\)[^:]{0,12}:/i.exec(text);
  const behind = shared ? shared.index + shared[0].length : Number.POSITIVE_INFINITY;
  return everyMatch(text, pattern).flatMap((found): Length[] => {
    const [whole, a, aUnit, b, bUnit, c, cUnit] = found;
    const stated = cUnit ?? bUnit ?? aUnit ?? (found.index >= behind ? shared?.[1] : undefined);
    if (stated === undefined || a === undefined) return [];
    const axes = (
      [
        [a, aUnit],
        [b, bUnit],
        [c, cUnit],
      ] as const
    ).flatMap(([value, is]) => (value === undefined ? [] : [Number(value) * factor(is ?? stated)]));
    const list = axes.length === 1 ? (listBefore.exec(text.slice(0, found.index))?.[0] ?? '') : '';
    const others = (list.match(new RegExp(number, 'g')) ?? []).map((value) => Number(value) * factor(stated));
    const start = found.index - list.length;
    const rounded = (value: number) => Number(value.toPrecision(6));
    return [
      {
        cm: rounded(Math.max(...axes, ...others)),
        listed: [...others, Math.max(...axes)].map(rounded),
        axes: axes.length,
        start,
        end: found.index + whole.trimEnd().length,
        bound: /[<>≤≥]\s?=?\s?$|(?:less|more|greater) than\s$|(?:大于|小于|不足|至少)$/i.test(text.slice(0, start)),
      },
    ];
  });
}

const factor = (written: string): number => (/^(?:mm|㎜|毫米|milli)/i.test(written) ? 0.1 : 1);
