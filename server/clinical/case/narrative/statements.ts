import { fieldsOf } from './fields.ts';
import { plainLetters } from './letters.ts';
import { linesOf } from './lines.ts';
import { cut, type Mapped, trimmed } from './mapped.ts';
import { tickedOnly } from './tick-boxes.ts';

/** A report cut into what it states, one thing after another, however it is laid out. */

export interface Line {
  whole: Mapped;
  statements: Mapped[];
}

export const readLines = (text: string): Line[] =>
  tickedOnly(linesOf(plainLetters(text)).flatMap(fieldsOf))
    .filter((line) => line.text.trim() !== '')
    .map((whole) => ({ whole, statements: statementsOf(whole) }));

/** A longer stretch without a stop is cut: what stands so far apart does not belong together. */
const longest = 400;
const stop = /[。;!]|\?(?=\s|$)|\.(?=\s|$)|\.(?=[\u3400-\u9fff])/g;
/** A dot behind these ends nothing. */
const shortened =
  /(?:^|[\s(])(?:no|nos|dr|mr|mrs|prof|st|seg|fig|approx|ca|cf|vs|max|diff|mod|incl|resp|ref|[a-z]|\d{1,2})$/i;

function statementsOf(line: Mapped): Mapped[] {
  const found: Mapped[] = [];
  let start = 0;
  const upTo = (end: number) => {
    for (; start < end; start += longest) found.push(trimmed(cut(line, start, Math.min(end, start + longest))));
  };
  for (const { index, 0: mark } of line.text.matchAll(stop)) {
    if (mark === '.' && shortened.test(line.text.slice(Math.max(start, index - 10), index))) continue;
    upTo(mark === '?' ? index + 1 : index);
    start = index + 1;
  }
  upTo(line.text.length);
  return found.filter(({ text }) => text !== '');
}
