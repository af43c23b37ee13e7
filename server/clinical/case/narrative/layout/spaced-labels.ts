import { everyMatch } from './every-match.ts';
import { cut, joined, type Mapped } from './mapped.ts';

/** Labels set wide to fill their column: "标 本 |", "M V I :". */

const spaced =
  /^[^\S\n]*(?:[|│┃][^\S\n]*)?((?:[\u4e00-\u9fff] {1,4}){1,3}[\u4e00-\u9fff]|(?:[A-Z] ){2,3}[A-Z])(?=[^\S\n]*[:|│┃\t]| {3,}\S)/gm;

export function spacedLabels(text: Mapped): Mapped {
  const parts: Mapped[] = [];
  let done = 0;
  for (const { index, 0: whole, 1: name = '' } of everyMatch(text.text, spaced)) {
    const start = index + whole.length - name.length;
    parts.push(cut(text, done, start));
    done = start + name.length;
    for (const [i, letter] of [...name].entries()) if (letter !== ' ') parts.push(cut(text, start + i, start + i + 1));
  }
  return parts.length === 0 ? text : joined([...parts, cut(text, done)], '');
}

/** "Microvascular invasion. Seen" among "Margin.................. Free": of the leader one dot was left. */
export function dottedLabels({ text, at }: Mapped): Mapped {
  const ends = Array.from(text.matchAll(leader), ({ 0: label }) => label.length);
  const often = ends.find((end) => ends.filter((one) => one === end).length >= fewest);
  if (often === undefined) return { text, at };
  const short = (line: string): string => {
    const label = line.slice(0, often);
    return !/\.{2}/.test(label) && /[a-z\u3400-\u9fff]\.{0,1} ?\. $/i.test(label)
      ? `${label.slice(0, -2)}: ${line.slice(often)}`
      : line;
  };
  return { text: text.split('\n').map(short).join('\n'), at };
}
const leader = /^[^.\n]{2,40}\.{2,60} (?=\S)/gm;
const fewest = 4;
