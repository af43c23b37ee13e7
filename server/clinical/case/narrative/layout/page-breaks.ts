import { joined, type Mapped, split } from './mapped.ts';

/** What is printed at the foot and the head of each page stands within no sentence: "This report relates only to the sample received.   Page 1 of 3". */

const page =
  /\b(?:page|pg|pag|p)\.?\s?\d{1,2}\s?(?:of|\/|von|de)\s?\d{1,2}\b|第\s?\d{1,2}\s?页|\b\d{1,2}\s?\/\s?\d{1,2}\s?页/i;
const ended = /[.:;。]\s*$/;
/** Other lines that stand beside each page's number. */
const most = 4;
const shortest = 12;
/** At the top of the first page they are the report's own title. */
const top = 5;

export function withoutPageBreaks(text: Mapped): Mapped {
  if (!page.test(text.text)) return text;
  const lines = split(text, /\n/g);
  const times = new Map<string, number>();
  const kind = ({ text: line }: Mapped): string => line.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  for (const line of lines) times.set(kind(line), (times.get(kind(line)) ?? 0) + 1);
  const isRepeated = (line: Mapped): boolean => (times.get(kind(line)) ?? 0) > 1;
  const feet = new Set(lines.flatMap((line, i) => (page.test(line.text) && isRepeated(line) ? [i] : [])));
  if (feet.size === 0) return text;
  for (const foot of [...feet])
    for (const step of [-1, 1])
      for (let i = foot + step, left = most; left > 0 && i > top && i < lines.length; i += step) {
        const line = lines[i] as Mapped;
        if (line.text.trim() === '') continue;
        if (!isRepeated(line) || kind(line).length < shortest) break;
        feet.add(i);
        left--;
      }
  const out: Mapped[] = [];
  let isBroken = false;
  for (const [i, line] of lines.entries()) {
    const isBlank = line.text.trim() === '';
    if (feet.has(i)) {
      if (out.some(({ text: one }) => one.trim() !== '') && i < lines.length - 1) {
        while (
          out.at(-1)?.text.trim() === '' &&
          !ended.test(out.findLast(({ text: one }) => one.trim() !== '')?.text ?? '.')
        )
          out.pop();
        isBroken = !ended.test(out.at(-1)?.text ?? '.');
      }
    } else if (!(isBlank && isBroken)) {
      out.push(line);
      if (!isBlank) isBroken = false;
    }
  }
  return joined(out, '\n');
}
