import { withoutCuts } from './cut-lines.ts';
import { cut, joined, type Mapped, split } from './mapped.ts';
import { wrappedCells } from './wrapped-cells.ts';
import { wrappedRows } from './wrapped-rows.ts';

/** Lines as the author meant them: a line broken only because it was full goes on in the next. */

const han = /[\u3400-\u9fff、。,;:()"]/;
const wide = /[\u2E80-\u9fff\uF900-\uFAFF\uFF00-\uFFEF、。]/g;
/** A list item, a heading, "label: value", a table's row: such a line begins anew. */
const item =
  /^\s*(?:[-*•·>|#▲◆★§]|={3,}|\+\s+\S|_|\(?(?:\d{1,2}|[A-Za-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,2})[.):、)](?!\d)|\(?[xX√ ]\)|\[|[□☐☑☒■○●√①-⑩])/;
const label =
  /^\s*(?:[A-Z0-9\u3400-\u9fff][^:.;。,\n]{0,69}:(?!(?<=\d:)\d)|p?T(?:NM)?:|[A-Z][A-Z0-9]{0,15}(?:[_.][A-Z0-9]{1,12}){0,5}\s{0,12}[=|]|[A-Z\u3400-\u9fff][^:.;。,\n]{1,36}? (?:-{1,2}|→|->|=) \S|[A-Z][A-Za-z]{1,14}\.? [A-Za-z]{2,14}\.?(?: [A-Za-z]{2,14}\.?)?:(?!\d)|[A-Z][A-Z./&-]{2,14}(?: [A-Z]{2,12})? {2,}\S|OBX\||(?:病[理里]|诊断|病史|临床|送检|光镜|镜[检下]|大体|免疫\S{1,4}|补充|更正|眼观|巨检|注)\s)/;
/** "6 微血管侵犯 ☑无  □有" */
const boxed = /^\s*[^□☐☑☒\n]{1,40}[□☐☑☒]/;
const beginsAnew = { test: (line: string): boolean => item.test(line) || label.test(line) || boxed.test(line) };
const row = /\t|\||│|\.{4,}|…{2,}|\S {3,}\S|[^\s_]_{3,}[^\s_]/;
/** A label with its text set off behind it is no row. */
const setOff = /^\s{0,8}[^\s:][^:]{0,24}: {3,12}(?=\S+ \S+ \S)/;
const isRow = { test: (line: string): boolean => row.test(line) && row.test(line.replace(setOff, '')) };
/** A line drawn across the page. */
const rule = /^[\s\-=_+*~.·#|│━─—]*$/;
/** A heading behind a full line that ends its sentence. */
const heads = /^(?:[A-Z][A-Z &/-]{3,40}|[A-Z][a-z]{3,14}(?: [a-z]{3,14}){0,2})$/;
/** Words a Chinese statement of its own begins with. */
const ownHead =
  /^(?:肝(?:细胞|内|断|切|硬|被|门|组)|癌(?:旁|周)|肿|瘤|卫[星灶]|子灶|切缘|包膜|MVI|微血管|脉管|血管|门静脉|门脉|胆管|背景|周围|余肝|镜|免疫|HCC|Ed|分化|[高中低]|[GS]\d|慢性|单|多|未见|无|淋巴结|胆囊|神经|坏死|p?T\d|TNM|AJCC|Ki|诊断|标本|大体|肉眼|备注|注|结论|补充|更正|另[见有外])/i;

export function linesOf(text: Mapped): Mapped[] {
  const lines = wrappedRows(wrappedCells(withoutCuts(split(text, /\r\n|\r|\n/g))));
  const fullest: Width = { letters: 0, columns: 0, isCapital: isCapital(lines) };
  for (const { text: line } of lines)
    if (!isRow.test(line) && !rule.test(line)) {
      fullest.letters = Math.max(fullest.letters, line.trimEnd().length);
      fullest.columns = Math.max(fullest.columns, columns(line.trimEnd()));
    }
  const whole: Mapped[] = [];
  let open: Mapped[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1]?.text ?? '';
    if (open.length > 0 && !goesOn(before, line.text, fullest) && !isInBrackets(open, lines.slice(i, i + 6))) {
      whole.push(together(open));
      open = [];
    }
    open.push(line);
  });
  return [...whole, together(open)];
}

/** A bracket opened in prose that a line near below closes. */
function isInBrackets(open: Mapped[], ahead: Mapped[]): boolean {
  const told = open.slice(-6).map(({ text }) => text);
  if (!/[a-z\u3400-\u9fff\d,;:.。][^\S\n]*\([^()]{2,400}$/.test(told.join(' ').slice(-500))) return false;
  const next = ahead.map(({ text }) => text);
  const end = next.findIndex((line) => /[()]/.test(line));
  const within = [told.at(-1) ?? '', ...next.slice(0, end + 1)];
  return (
    end >= 0 &&
    /^[^()]{0,200}\)/.test(next[end] ?? '') &&
    !within.some((line) => item.test(line) || isRow.test(line) || rule.test(line))
  );
}

/** Of the longest line, counted either way lines are broken. */
interface Width {
  letters: number;
  columns: number;
  isCapital: boolean;
}

/** Printed by a machine that had no small letters. */
const isCapital = (lines: Mapped[]): boolean =>
  10 * lines.filter(({ text }) => /[a-z]{3}/.test(text)).length < lines.length &&
  lines.filter(({ text }) => /[A-Z]{3}/.test(text)).length > 5;

/** A Chinese letter is as broad as two. */
const columns = (line: string): number => line.length + (line.match(wide)?.length ?? 0);

function goesOn(before: string, line: string, fullest: Width): boolean {
  const [full, next] = [before.trimEnd(), line.trimStart()];
  if (/[a-z]-$/.test(full) && /^[a-z]{3}/.test(next) && !/[\t|│]/.test(full + next)) return true;
  if (isTornWord(full, next) || (asksGrade.test(full) && grade.test(next))) return true;
  if (/[\u3400-\u9fff:] ?M$/.test(full) && /^[012](?![\d.])/.test(next)) return true;
  if (isRowEnd(before, fullest) && /^[\u3400-\u9fff]/.test(next) && !isRow.test(next) && !beginsAnew.test(line))
    return true;
  if (fullest.isCapital && /[A-Z\d,)]$/.test(full) && leans.test(next) && !leader.test(full + next)) return true;
  if (rule.test(full) || rule.test(next) || isRow.test(full) || isRow.test(next) || beginsAnew.test(line)) return false;
  if (versionEnds.test(full) || versionHead.test(next)) return false;
  const marker = /^\s*(?:(?:[-*•·>]|\(?[\dA-Za-z]{1,2}[.)])\s+)?/.exec(before)?.[0].length ?? 0;
  if (line.length - next.length >= marker + 4) return false;
  const isLess = line.length - next.length <= before.length - before.trimStart().length;
  if (/^[A-Z]/.test(next) && ((item.test(before) && isLess) || (fullest.letters < 40 && !fullest.isCapital)))
    return false;
  if (/[.。;:]$/.test(full) && heads.test(next)) return false;
  if (fullest.isCapital && /[.:;]$/.test(full)) return false;
  if (fullest.isCapital && /[A-Z],$/.test(full) && /^[A-Z(]/.test(next)) return true;
  if (/[a-z,(-]$/.test(full) && /^[a-z]/.test(next)) return true;
  if (/\dx?$| x$/.test(full) && /^(?:[cm]m\b|\d[\d.]* ?(?:[cm]m|x))/i.test(next)) return true;
  if (/[,、(]$/.test(full) && han.test(full.at(-2) ?? '') && !ownHead.test(next)) return true;
  if (isChineseProse(full) && han.test(next[0] ?? '') && /[,.。;]/.test(next) && !ownHead.test(next)) return true;
  if (/^[,。;、)]/.test(next) || isBrokenWord(full.slice(-12), next)) return true;
  if (!/[,.。;]/.test(full + next) && ownHead.test(next)) return false;
  const word = han.test(next[0] ?? '') ? 2 : (/^[^\s\u3400-\u9fff]{1,24}/.exec(next)?.[0].length ?? 1);
  const gap = han.test(full.at(-1) ?? '') ? 0 : 1;
  const isFull = (used: number, most: number) => most >= 20 && used + word + gap > most - 2;
  return isFull(full.length, fullest.letters) || isFull(columns(full), fullest.columns);
}

/** "TO GLISSON CAPSULE ..... 0.1 CM" */
const leader = /\.{4,}|…{2,}/;
/** A line that says which version of the report follows. */
const versionHead = /^(?:第[一二三]次|第[一二三]版|[首重初]次?[发签])[^。;,:]{0,12}(?:签发|报告|版)/;
const versionEnds = /^[^。;]{2,40}(?:存档|作废|撤[回销]|现行有效|正式报告)[)\s=<>*-]{0,8}$/;
/** No line of its own begins so. */
const leans = /^(?:AND|OR|NOR|WITH|OF|TO|BY|FROM|IN|AT|ON|WHICH|THAT|BUT) (?!SITU\b)[A-Z\d]/;

/** "MVI分级" / "M1" */
const asksGrade = /(?:分级|级别|分期|MVI|评?为)$/;
const grade = /^(?:M[012]|[GST]\d|[ⅠⅡⅢⅣ]|I{1,3}|IV)(?![A-Za-z\d])/;
/** "送检单位:外科   送检物:扩大左" / "半肝标本": the last cell of a row that fills its line. */
const isRowEnd = (before: string, fullest: Width): boolean =>
  isRow.test(before) &&
  !/[|│\t]/.test(before) &&
  /:[\u3400-\u9fff]{2,12}$/.test(before.trimEnd()) &&
  fullest.columns >= 30 &&
  columns(before.trimEnd()) >= fullest.columns - 2;

/** Parts of one word or one phrase at the end of a line and the start of the next. */
const isBrokenWord = (full: string, next: string): boolean =>
  (/\b(?:grade|stage|of|the|and|or|with|to|from|by|is|are|was|were|segments?|measuring|larger|largest|bigger|biggest|greatest|max\.?|maximum|approx\.?|about|edmondson|steiner)$/.test(
    full,
  ) &&
    /^[A-Za-z\d(]/.test(next)) ||
  (/\d\.?$/.test(full) && /^\.?\d{0,2}\s?(?:[cm]m\b|厘米|毫米|公分)|^[个枚处级灶颗]/.test(next)) ||
  (/(?:最大|较大|大者|[直长]径|[约达距])$/.test(full) && /^\d/.test(next)) ||
  (/\d\.$/.test(full) && /^\d{1,2}\s?[x*]\s?\d/.test(next)) ||
  (/[\u3400-\u9fff] ?(?:Ⅳ|Ⅲ|Ⅱ|Ⅰ|[IV]{1,3})$|(?:Edmondson|Steiner) ?(?:Ⅳ|Ⅲ|Ⅱ|Ⅰ|[IV]{1,3})$/.test(full) &&
    /^级/.test(next)) ||
  leansOn.test(`${full.slice(-1)}\n${next.slice(0, 3)}`);

/** Chinese words no line ends within. */
const isTornWord = (full: string, next: string): boolean =>
  /肿\n[瘤块物]|[癌瘤]\n栓|病\n[理史]|诊\n断|影\n像|卫\n星|细\n胞|静\n脉|侵\n犯|[血胆脉]\n管|包\n膜|切\n缘|厘\n米|公\n分|[高中低]\n分化|硬\n化|结\n节|直\n径|[阴阳]\n性|送\n检|星\n(?:结|灶|癌)|子\n(?:灶|结节)|微\n(?:小?血管)|侵\n[袭及]|[主]\n干|[分属]\n支|大\n(?:分支|血管|静脉)/.test(
    `${full.slice(-1)}\n${next.slice(0, 3)}`,
  );
const leansOn = /[未不及与或的其较共为]\n[\u3400-\u9fff]|半\n肝|无\n(?:肝硬|癌|卫星|包膜)|见\n癌/;

/** A sentence begun and not ended. */
const isChineseProse = (line: string): boolean => /[\u3400-\u9fff\d]$/.test(line) && /[,。;]/.test(line);

/** Words that keep the hyphen they were broken at. */
const compound =
  /(?:^|[\s(/])(?:well|moderately|poorly|non|tumou?r|high|low|mid|post|pre|small|large|cross|free|thick|thin|steatosis|edmondson|hepato|hepatocellular)-$/i;
/** Behind these a number is only begun where its line ends: "距断面 1" / "8mm". */
const begun = /[距为约隔离近最径缘面达[x*:]\s?\d$/;

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
    const glued =
      end === '-' ||
      (/\d\.$/.test(last) && /^\d/.test(next)) ||
      (begun.test(last) && /^\d(?:\.\d{1,2})?\s?(?:[cm]m\b|厘米|毫米|公分)/.test(next)) ||
      (han.test(end) && han.test(next[0] ?? '')) ||
      /[\u3400-\u9fff]/.test(end + next[0]);
    const start = line.text.length - next.length;
    const part = ended(cut(line, start));
    parts.push(glued ? part : { text: ` ${part.text}`, at: [line.at[start] ?? 0, ...part.at] });
    last = part.text;
  }
  return joined(parts, '');
}

const ended = (line: Mapped): Mapped => cut(line, 0, line.text.trimEnd().length);
