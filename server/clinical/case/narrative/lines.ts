import { cut, joined, type Mapped, split } from './mapped.ts';

/** Lines as the author meant them: a line broken only because it was full goes on in the next. */

const han = /[\u3400-\u9fff、。,;:()"]/;
/** A list item, a heading, "label: value", a table's row: such a line begins anew. */
const item =
  /^\s*(?:[-*•·>|#]|\+\s+\S|_|\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,2})[.):、)](?!\d)|\(?[xX√ ]\)|\[|[□☐☑☒■○●√])/;
const label =
  /^\s*(?:[A-Z0-9\u3400-\u9fff][^:.;。\n]{0,69}:(?!\d)|p?T(?:NM)?:|(?:诊断|病史|镜检|大体|补充|更正|眼观|巨检|注)\s)/;
const beginsAnew = { test: (line: string): boolean => item.test(line) || label.test(line) };
const isRow = /\t|\||│|\.{4,}|\S {3,}\S/;

export function linesOf(text: Mapped): Mapped[] {
  const lines = split(text, /\r\n|\r|\n/g);
  const width = lines.reduce(
    (most, { text: line }) => (isRow.test(line) ? most : Math.max(most, line.trimEnd().length)),
    0,
  );
  const whole: Mapped[] = [];
  let open: Mapped[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1]?.text ?? '';
    if (open.length > 0 && !goesOn(before, line.text, width)) {
      whole.push(together(open));
      open = [];
    }
    open.push(line);
  });
  return [...whole, together(open)];
}

function goesOn(before: string, line: string, width: number): boolean {
  const [full, next] = [before.trimEnd(), line.trimStart()];
  if (full === '' || next === '' || isRow.test(full) || isRow.test(next) || beginsAnew.test(line)) return false;
  if (line.length - next.length >= before.length - before.trimStart().length + 4) return false;
  if (/[a-z,(-]$/.test(full) && /^[a-z]/.test(next)) return true;
  const word = han.test(next[0] ?? '') ? 1 : (/^[^\s\u3400-\u9fff]{1,24}/.exec(next)?.[0].length ?? 1);
  return width >= 20 && full.length + word + (han.test(full.at(-1) ?? '') ? 0 : 1) > width - 2;
}

/** Between Chinese characters nothing stands where the line was broken; between words a blank. */
function together(lines: Mapped[]): Mapped {
  const [first, ...rest] = lines;
  if (!first) return { text: '', at: [] };
  const parts: Mapped[] = [ended(first)];
  let last = first.text.trimEnd().at(-1) ?? '';
  for (const line of rest) {
    const next = line.text.trimStart();
    const glued = last === '-' || (han.test(last) && han.test(next[0] ?? '')) || /[\u3400-\u9fff]/.test(last + next[0]);
    const start = line.text.length - next.length;
    const part = ended(cut(line, start));
    parts.push(glued ? part : { text: ` ${part.text}`, at: [line.at[start] ?? 0, ...part.at] });
    last = part.text.at(-1) ?? '';
  }
  return joined(parts, '');
}

const ended = (line: Mapped): Mapped => cut(line, 0, line.text.trimEnd().length);
