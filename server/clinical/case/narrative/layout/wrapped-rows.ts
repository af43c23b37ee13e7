import { cut, joined, type Mapped, split, trimmed } from './mapped.ts';

/** Cells that run over several lines of a table: a row that names nothing goes on with the one above it. */

const bar = /[|│┃]/g;
const rule = /^[\s\-=_+|│┃:—━─~.*]*$/;
/** A line of its own, whatever column it stands in. */
const ownLine = /^\s*(?:[-–*•·#([□☐☑☒■●○◯√✓_]|\d{1,2}[.)]\s|[A-Z\u3400-\u9fff][^:.;。,]{0,60}:)|\S {3,}\S/;

/** "2.5 MM FROM NODULE" / "   1. HILAR MARGIN FREE" */
const awaitsNumber = /\b(?:nodules?|tumou?rs?|lesions?|segments?|blocks?|no\.|and|to|of)\s*$/i;
const numbered = /^\s*\d{1,2}\.\s/;

export function wrappedRows(lines: Mapped[]): Mapped[] {
  const out: Mapped[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const whole = last && (rowGoesOn(last, line) ?? columnGoesOn(last, line) ?? nameGoesOn(last, line));
    if (whole) out[out.length - 1] = whole;
    else out.push(line);
  }
  return out;
}

/** "| Bile duct | Tumour cast, growing to |" / "|           | the confluence              |" */
function rowGoesOn(last: Mapped, line: Mapped): Mapped | undefined {
  if (rule.test(line.text) || rule.test(last.text)) return undefined;
  const [above, below] = [split(last, bar), split(line, bar)];
  if (below.length < 2 || above.length !== below.length) return undefined;
  const at = /^\s*[|│┃]/.test(line.text) && /^\s*[|│┃]/.test(last.text) ? 1 : 0;
  const [name, head] = [below[at]?.text ?? '', above[at]?.text ?? ''];
  const isHeading = above.slice(at + 1).every(({ text }) => text.trim() === '');
  const isIndented =
    (/^\s{2,}[a-z]/.test(name) || (/^\s{2,}[A-Z]/.test(name) && /[,/-]\s*$|^[^a-z]*$/.test(head))) &&
    !/^\s{2}/.test(head) &&
    !isHeading;
  const goesOn = head.trim() !== '' && (name.trim() === '' || isIndented);
  const isOwnRow = at === 0 && below.filter(({ text }) => text.trim() !== '').length > 1;
  if (!goesOn || isOwnRow || below.slice(at).every(({ text }) => text.trim() === '')) return undefined;
  const cells = above.map((cell, i) => together(cell, below[i] as Mapped));
  return joined(cells, '|');
}

/** "Large veins    traced with scissors and" / "               sectioned: no tumour" */
function columnGoesOn(last: Mapped, line: Mapped): Mapped | undefined {
  const indent = line.text.search(/\S/);
  const isOwn = ownLine.test(line.text.trimStart()) || ownLine.test(line.text);
  if (indent < 8 || (isOwn && !(numbered.test(line.text) && awaitsNumber.test(last.text))) || /[|│┃\t]/.test(line.text))
    return undefined;
  const place = unitAt(last.text, indent);
  const start = last.text.slice(0, place).replace(/^\s*[A-Z]{0,2}\d{1,3}\s+(?=\S)/, '');
  const isUnder = /\S {2,}$/.test(start) && !start.trim().includes('  ') && /^\S/.test(last.text.slice(place));
  return isUnder && !/[|│┃\t]/.test(last.text) ? together(last, line) : undefined;
}

/** "Microvascular     not seen" / "  invasion" */
function nameGoesOn(last: Mapped, line: Mapped): Mapped | undefined {
  if (!/^ {1,6}[a-z][a-z /-]{2,24}$/.test(line.text.trimEnd())) return undefined;
  const gap = /^[A-Z][^\s:]{0,20}(?: [^\s:]{1,16}){0,3}(?= {3,}\S)/.exec(last.text)?.[0].length;
  if (gap === undefined || /\S {3,}\S/.test(last.text.slice(gap).trim())) return undefined;
  return joined([joined([cut(last, 0, gap), trimmed(line)], ' '), cut(last, gap)], '');
}

/** Which unit stands in a column of the printed page, where a Chinese letter is as broad as two. */
function unitAt(text: string, column: number): number {
  let at = 0;
  for (let used = 0; at < text.length && used < column; at++)
    used += /[\u2E80-\u9fff\uFF00-\uFFEF]/.test(text[at] as string) ? 2 : 1;
  const isPrinted = / {2,}$/.test(text.slice(0, at)) && /^\S/.test(text.slice(at));
  return isPrinted ? at : column;
}

function together(cell: Mapped, more: Mapped): Mapped {
  const [above, below] = [cut(cell, 0, cell.text.trimEnd().length), trimmed(more)];
  if (below.text === '') return above;
  if (above.text.trim() === '') return more;
  const isHan = /(?:[\u3400-\u9fff、。]|[\u3400-\u9fff],)$/.test(above.text) && /^[\u3400-\u9fff\d]/.test(below.text);
  return joined([above, below], isHan ? '' : ' ');
}
