import { exported } from './exported.ts';
import { fieldsOf } from './fields.ts';
import { plainLetters } from './letters.ts';
import { linesOf } from './lines.ts';
import { blanked, cut, type Mapped, trimmed } from './mapped.ts';
import { printedOptions } from './printed-options.ts';
import { respelled } from './spelling.ts';
import { rowsTold } from './tables.ts';
import { tickedOnly } from './tick-boxes.ts';
import { currentOnly } from './versions.ts';

/** A report cut into what it states, one thing after another, however it is laid out. */

export interface Line {
  whole: Mapped;
  statements: Mapped[];
}

export const readLines = (text: string): Line[] =>
  tickedOnly(
    rowsTold(currentOnly(exported(linesOf(yearsAside(plainLetters(text)))).map(respelled)).map(printedOptions)),
  )
    .flatMap((line) => fieldsOf(blanked(line, /_+/g)))
    .filter((line) => /[\p{L}\d]/u.test(line.text))
    .map((whole) => ({ whole, statements: statementsOf(whole) }));

/** "[2014: 2 cm]" is an aside, and no box to tick. */
const yearsAside = ({ text, at }: Mapped): Mapped => ({
  text: text.replace(/\[((?:19|20)\d\d\s?[:,;][^[\]\n]{0,80})\]/g, '($1)'),
  at,
});

/** A longer stretch without a stop is cut: what stands so far apart does not belong together. */
const longest = 400;
const stop = /[。;!]|\?(?=\s|$)|\.(?=\s|$)|\.(?=[\u3400-\u9fff])/g;
/** A dot behind these ends nothing. */
const shortened =
  /(?:^|[\s(:])(?:no|nos|dr|mr|mrs|prof|st|seg|fig|approx|ca|cf|vs|max|diff|mod|incl|resp|ref|dist|diam|dim|lap|i\.e|e\.g|[a-z]|\d{1,2})$/i;

/** Ends nothing where a small letter or a number follows. */
const shortenedAhead =
  /(?:^|[\s(,/])(?:grd?|gd|stg?|ed|edm|edmond|hist(?:ol)?|micr?|macr?|inv|(?:micro|macro)?vasc|sat|nod|br|ven|lymph|marg|caps?|tum|carc|hep|lt|rt|lat|med|sup|inf|ant|post|segm|sp|spec|no|nr|neg|pos|susp|bx|resp|circ|assoc|cirrh?|para|perp|w|pt|wt|len|vol|fib|solit|part|fibr|infiltr|orig|ext|parench|(?:macro|micro)vasc|sat|nods?|desmopl|cribrif|tub|trab|br|compl|incompl|confl|periph|necr|min)$/i;
const goesOn = /^\s?(?:[:=(]|[a-z\d]|[IVX]{1,4}\b|[ⅠⅡⅢⅣ])/;

function statementsOf(line: Mapped): Mapped[] {
  const found: Mapped[] = [];
  let start = 0;
  const upTo = (end: number) => {
    while (start < end) {
      const next = end - start <= longest ? end : breakIn(line.text, start);
      found.push(trimmed(cut(line, start, next)));
      start = next;
    }
  };
  for (const { index, 0: mark } of line.text.matchAll(stop)) {
    if (mark === ';' && isInBrackets(line.text, start, index)) continue;
    if (mark === '.' && /^\s*[ivx]{1,4}$/i.test(line.text.slice(start, index))) continue;
    const ahead = line.text.slice(Math.max(start, index - 12), index);
    if (
      mark === '.' &&
      (shortened.test(ahead) || (shortenedAhead.test(ahead) && goesOn.test(line.text.slice(index + 1))))
    )
      continue;
    upTo(mark === '?' ? index + 1 : index);
    start = index + 1;
  }
  upTo(line.text.length);
  return found.filter(({ text }) => text !== '');
}

/** Behind a comma, else between words. */
function breakIn(text: string, start: number): number {
  const stretch = text.slice(start, start + longest);
  const comma = Math.max(stretch.lastIndexOf(','), stretch.lastIndexOf('、'));
  const gap = comma > longest / 2 ? comma : stretch.lastIndexOf(' ');
  return start + (gap > longest / 2 ? gap + 1 : longest);
}

/** "(two; 2 and 3 mm)" is one thing. */
const isInBrackets = (text: string, start: number, index: number): boolean =>
  /\([^()]{0,80}$/.test(text.slice(Math.max(start, index - 81), index)) &&
  /^[^()]{0,80}\)/.test(text.slice(index, index + 82));
