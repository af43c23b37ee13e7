import { cut, joined, type Mapped } from './mapped.ts';

/** A page that was cut at its width wherever that fell, "grade I" / "II", "specime-" / "n": the pieces of a line are put together as they are. */

const narrowest = 24;
const least = 6;
const mostMarks = 2;

export function withoutCuts(lines: Mapped[]): Mapped[] {
  const told = lines.filter(({ text }) => text.trim() !== '');
  const width = commonest(told.map(({ text }) => text.length));
  const full = told.filter(({ text }) => text.length === width).length;
  if (width < narrowest || full < least || 2 * full < told.length) return lines;
  const goesOn = lines.map(({ text }, i) => isPiece(text, width, lines[i + 1]?.text ?? ''));
  const marks = lines.filter((line, i) => goesOn[i] && (/ $/.test(line.text) || /^ \S/.test(lines[i + 1]?.text ?? '')));
  if (marks.length < mostMarks) return lines;
  const whole: Mapped[] = [];
  lines.forEach((line, i) => {
    const last = goesOn[i - 1] ? whole.pop() : undefined;
    whole.push(last ? joined([withoutHyphen(last, line), line], '') : line);
  });
  return whole;
}

function commonest(lengths: number[]): number {
  const times = new Map<number, number>();
  for (const one of lengths) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** Where the cut fell within a word the machine may have put a hyphen behind the width. */
const isPiece = (text: string, width: number, next: string): boolean =>
  next.trim() !== '' && (text.length === width || (text.length === width + 1 && /[a-z]-$/.test(text)));

const withoutHyphen = (line: Mapped, next: Mapped): Mapped =>
  /[a-z]-$/.test(line.text) && /^[a-z]/.test(next.text) ? cut(line, 0, line.text.length - 1) : line;
