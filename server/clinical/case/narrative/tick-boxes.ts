import { everyMatch } from './every-match.ts';
import { cut, joined, type Mapped, trimmed } from './mapped.ts';

/** Forms with options to tick: what is ticked is said, what is not ticked is not. The mark stands before its option, or after it: "[x] Present", "有☑ 无□". */

const mark = /\[ ?[xX√✓✔*] ?\]|\( ?[xX√✓✔] ?\)|_[xX√✓✔]_|_{2,5}(?![A-Za-z_])|\[ {0,3}\]|\( {0,3}\)|[☑☒■√✓✔☐□○]/g;
const isTicked = (found: string): boolean => /[xX√✓✔☑☒■*]/.test(found);

interface Line {
  line: Mapped;
  /** Without what is not ticked; undefined where nothing of an option stays. */
  kept: Mapped | undefined;
  option: boolean;
}

/** Options go into the line that asks, behind its colon. */
export function tickedOnly(lines: Mapped[]): Mapped[] {
  const read = lines.map(optionsOf);
  const out: Mapped[] = [];
  let question: number | undefined;
  for (const { line, kept, option } of read) {
    if (!option) {
      if (kept) out.push(kept);
      question = /:\s*$/.test(line.text) ? out.length - 1 : undefined;
      continue;
    }
    if (!kept) continue;
    const asked = question === undefined ? undefined : out[question];
    if (asked && question !== undefined)
      out[question] = joined([asked, trimmed(kept)], /:\s*$/.test(asked.text) ? ' ' : ', ');
    else out.push(kept);
  }
  return out;
}

function optionsOf(line: Mapped): Line {
  const marks = everyMatch(line.text, mark).filter(({ index, 0: found }) => !isSign(line.text, index, found));
  const [first] = marks;
  if (!first) return { line, kept: line, option: false };
  const lead = cut(line, 0, first.index);
  const alone = lead.text.trim() === '';
  if (alone && marks.length === 1) {
    const kept = isTicked(first[0]) ? cut(line, first.index + first[0].length) : undefined;
    return { line, kept: kept && spaced(kept), option: true };
  }
  const colon = lead.text.lastIndexOf(':');
  const trailing = lead.text.slice(colon + 1).trim() !== '' && !alone;
  return { line, kept: trailing ? marksAfter(line, marks, colon) : marksBefore(line, marks), option: false };
}

/** "( )" of an empty bracket counts only with blanks in it; "√" needs company; a list's "○" is a bullet. */
const isSign = (text: string, index: number, found: string): boolean =>
  (found === '()' || found === '[]') && /[\w\u3400-\u9fff]/.test(text[index - 1] ?? '');

/** "label: [ ] none [x] some  rest": up to the next mark, an option not ticked ends with its word where more stands behind it. */
function marksBefore(line: Mapped, marks: RegExpExecArray[]): Mapped {
  const parts: Mapped[] = [cut(line, 0, marks[0]?.index)];
  marks.forEach((found, i) => {
    const start = found.index + found[0].length;
    const option = cut(line, start, marks[i + 1]?.index);
    if (isTicked(found[0])) parts.push(spaced(option));
    else if (i === marks.length - 1) {
      const end = /^\s*[^\s|│\t]{1,30}(?:\s?[a-z]+){0,6}/.exec(option.text)?.[0].length ?? option.text.length;
      parts.push(spaced(cut(option, end)));
    }
  });
  return joined(parts, '');
}

/** "label: some □ none ☑ rest". */
function marksAfter(line: Mapped, marks: RegExpExecArray[], colon: number): Mapped {
  const parts: Mapped[] = [cut(line, 0, colon + 1)];
  let start = colon + 1;
  for (const found of marks) {
    if (isTicked(found[0])) parts.push(spaced(cut(line, start, found.index)));
    start = found.index + found[0].length;
  }
  return joined([...parts, spaced(cut(line, start))], '');
}

const spaced = (part: Mapped): Mapped => ({ text: ` ${part.text}`, at: [part.at[0] ?? 0, ...part.at] });
