import { cut, joined, type Mapped, split } from './mapped.ts';

/** Lines as the author meant them: a line broken only because it was full goes on in the next. */

const han = /[\u3400-\u9fff、。,;:()"]/;
const wide = /[\u2E80-\u9fff\uF900-\uFAFF\uFF00-\uFFEF、。]/g;
/** A list item, a heading, "label: value", a table's row: such a line begins anew. */
const item =
  /^\s*(?:[-*•·>|#▲◆★§]|\+\s+\S|_|\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,2})[.):、)](?!\d)|\(?[xX√ ]\)|\[|[□☐☑☒■○●√①-⑩])/;
const label =
  /^\s*(?:[A-Z0-9\u3400-\u9fff][^:.;。,\n]{0,69}:(?!\d)|p?T(?:NM)?:|(?:诊断|病史|镜检|大体|补充|更正|眼观|巨检|注)\s)/;
const beginsAnew = { test: (line: string): boolean => item.test(line) || label.test(line) };
const row = /\t|\||│|\.{4,}|\S {3,}\S/;
/** A label with its text set off behind it is no row. */
const setOff = /^\s{0,8}[^\s:][^:]{0,24}: {3,12}(?=\S+ \S+ \S)/;
const isRow = { test: (line: string): boolean => row.test(line) && row.test(line.replace(setOff, '')) };
/** A line drawn across the page. */
const rule = /^[\s\-=_+*~.·#|│━─—]*$/;
/** Words a Chinese statement of its own begins with. */
const ownHead =
  /^(?:肝(?:细胞|内|断|切|硬|被|门|组)|癌(?:旁|周)|肿|瘤|卫星|子灶|切缘|包膜|MVI|微血管|脉管|血管|门静脉|门脉|胆管|背景|周围|余肝|镜|免疫|HCC|Ed|分化|[高中低]|[GS]\d|慢性|单|多|未见|无|淋巴结|胆囊|神经|坏死|p?T\d|TNM|AJCC|Ki|诊断|标本|大体|肉眼|备注|注|结论|补充|更正)/i;

export function linesOf(text: Mapped): Mapped[] {
  const lines = split(text, /\r\n|\r|\n/g);
  const fullest: Width = { letters: 0, columns: 0 };
  for (const { text: line } of lines)
    if (!isRow.test(line) && !rule.test(line)) {
      fullest.letters = Math.max(fullest.letters, line.trimEnd().length);
      fullest.columns = Math.max(fullest.columns, columns(line.trimEnd()));
    }
  const whole: Mapped[] = [];
  let open: Mapped[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1]?.text ?? '';
    if (open.length > 0 && !goesOn(before, line.text, fullest)) {
      whole.push(together(open));
      open = [];
    }
    open.push(line);
  });
  return [...whole, together(open)];
}

/** Of the longest line, counted either way lines are broken. */
interface Width {
  letters: number;
  columns: number;
}

/** A Chinese letter is as broad as two. */
const columns = (line: string): number => line.length + (line.match(wide)?.length ?? 0);

function goesOn(before: string, line: string, fullest: Width): boolean {
  const [full, next] = [before.trimEnd(), line.trimStart()];
  if (/[a-z]-$/.test(full) && /^[a-z]{3}/.test(next) && !/[\t|│]/.test(full + next)) return true;
  if (rule.test(full) || rule.test(next) || isRow.test(full) || isRow.test(next) || beginsAnew.test(line)) return false;
  const marker = /^\s*(?:(?:[-*•·>]|\(?[\dA-Za-z]{1,2}[.)])\s+)?/.exec(before)?.[0].length ?? 0;
  if (line.length - next.length >= marker + 4) return false;
  const isLess = line.length - next.length <= before.length - before.trimStart().length;
  if (/^[A-Z]/.test(next) && ((item.test(before) && isLess) || fullest.letters < 40)) return false;
  if (/[a-z,(-]$/.test(full) && /^[a-z]/.test(next)) return true;
  if (/\dx?$| x$/.test(full) && /^(?:[cm]m\b|\d[\d.]* ?(?:[cm]m|x))/i.test(next)) return true;
  if (/[,、(]$/.test(full) && han.test(full.at(-2) ?? '') && !ownHead.test(next)) return true;
  if (isChineseProse(full) && han.test(next[0] ?? '') && /[,.。;]/.test(next) && !ownHead.test(next)) return true;
  if (/^[,。;、)]/.test(next)) return true;
  const word = han.test(next[0] ?? '') ? 2 : (/^[^\s\u3400-\u9fff]{1,24}/.exec(next)?.[0].length ?? 1);
  const gap = han.test(full.at(-1) ?? '') ? 0 : 1;
  const isFull = (used: number, most: number) => most >= 20 && used + word + gap > most - 2;
  return isFull(full.length, fullest.letters) || isFull(columns(full), fullest.columns);
}

/** A sentence begun and not ended. */
const isChineseProse = (line: string): boolean => /[\u3400-\u9fff\d]$/.test(line) && /[,。;]/.test(line);

/** Words that keep the hyphen they were broken at. */
const compound =
  /(?:^|[\s(/])(?:well|moderately|poorly|non|tumou?r|high|low|mid|post|pre|small|large|cross|free|thick|thin|steatosis|edmondson)-$/i;

/** Between Chinese characters nothing stands where the line was broken; between words a blank; a word broken in two is one. */
function together(lines: Mapped[]): Mapped {
  const [first, ...rest] = lines;
  if (!first) return { text: '', at: [] };
  const parts: Mapped[] = [ended(first)];
  let last = first.text.trimEnd();
  for (const line of rest) {
    const next = line.text.trimStart();
    const end = last.at(-1) ?? '';
    if (/[a-z]-$/.test(last) && /^[a-z]/.test(next) && !compound.test(last)) {
      const broken = parts.at(-1) as Mapped;
      parts[parts.length - 1] = cut(broken, 0, broken.text.length - 1);
    }
    const glued = end === '-' || (han.test(end) && han.test(next[0] ?? '')) || /[\u3400-\u9fff]/.test(end + next[0]);
    const start = line.text.length - next.length;
    const part = ended(cut(line, start));
    parts.push(glued ? part : { text: ` ${part.text}`, at: [line.at[start] ?? 0, ...part.at] });
    last = part.text;
  }
  return joined(parts, '');
}

const ended = (line: Mapped): Mapped => cut(line, 0, line.text.trimEnd().length);
