import { everyMatch } from '../layout/every-match.ts';

/** Every length that stands in a text, whatever it is of. */

export interface LengthAt {
  /** The longest axis. */
  cm: number;
  axes: number;
  /** As it is written; '' where none stands near. */
  unit: string;
  start: number;
  end: number;
}

const unit = '(?:cms?|mms?|厘米|毫米|公分|公[厘釐]|centimet(?:er|re)s?|millimet(?:er|re)s?)';
const axis = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)\s{0,24}(${unit})?`;
const by = String.raw`\s{0,24}(?:[x*]|by)\s{0,24}`;
const pattern = new RegExp(String.raw`(?<![\d.])${axis}(?:${by}${axis})?(?:${by}${axis})?(?!\d)`, 'g');
/** "3.5, 2.0 and 1.2 cm": the unit stands at the end of the list. */
const unitOfList = new RegExp(String.raw`^(?:[\s、,/和及与&\d.x*-]|and){0,24}?(${unit})`);
const isMillimetres = /^m|毫米|公[厘釐]/;

/** Letter for letter, so that places stay what they are: lower case, half width. */
export const plain = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => plainLetter(text.charAt(i))).join('');
function plainLetter(letter: string): string {
  if (letter === '×') return 'x';
  const [normal, lower] = [letter.normalize('NFKC'), letter.toLowerCase()];
  if (normal.length !== 1) return letter;
  return lower.length === 1 ? normal.toLowerCase() : normal;
}

/** `text` is plain. A bare whole number is no length. */
export function allLengths(text: string): LengthAt[] {
  return everyMatch(text, pattern).flatMap((found): LengthAt[] => {
    const [whole, first = '', , second, , third] = found;
    const axes = [first, second, third].flatMap((one) => (one ? [Number(one.replace(',', '.'))] : []));
    const end = found.index + whole.length;
    const own = [found[6], found[4], found[2]].find((one) => one !== undefined);
    if (own === undefined && axes.length === 1 && !/[.,]/.test(first)) return [];
    const told = own ?? unitOfList.exec(text.slice(end, end + 40))?.[1] ?? '';
    const longest = Math.max(...axes);
    const cm = Math.round(100 * (isMillimetres.test(told) ? longest / 10 : longest)) / 100;
    return [{ cm, axes: axes.length, unit: told, start: found.index, end }];
  });
}
