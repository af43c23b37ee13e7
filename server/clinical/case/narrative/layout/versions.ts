import { blanked, cut, joined, type Mapped, split, trimmed } from './mapped.ts';

/** A table that sets the findings beside those of another time, place or method: only what is found now is told. */

const other =
  /^(?:(?:core|needle|tru-?cut|liver|pre-?op\w*)[ -](?:\w+ )?biops|prior|previous|past|former|earlier|initial|original|first|tru-?cut|needle|core\b|outside|referring|referral|submitting|local|external|clinical|radiolog|imaging|CT\b|MRI?\b|frozen|intra-?op|biops|version 1|v1\b|was$|from$|rev(?:ision|\.)? ?1\b|old\b|before|options?\b|choices?\b|(?:possible|allowed|permitted|available) (?:values?|answers?|entries)|normal\b|reference (?:range|value))|^(?:19|20)\d\d(?![\dA-Z./年-])|^(?:初诊|原|外院|送检单位|来片|前次|上次|首次|既往|冰冻|术中|影像|穿刺|活检|临床|更正前|修改前|第[1一]版|[旧原初]版|改前|更改前|修订前|选项|可选|备选|参考)/i;
const current =
  /^(?:current|present|this|final|amended|revised|corrected|our|review|reviewed|second opinion|here|now|today|permanent|paraffin|resection|pathology(?! n)|histology(?! n)|version 2|v2\b|to$|becomes$|is now$|rev(?:ision|\.)? ?2\b|new\b|after|results?$|answers?$|entry$|entered$|chosen$|selected$)|^(?:本次|本院|本科|我院|我科|会诊|复核|复诊|复阅|最终|石蜡|病理(?!号|编号|科|医)|标本(?!号|编号)|更正后|修改后|[本新]版|第[2二]版|修订[版后]|改后|更改后|现|结果|填写|所选|选定|实填)/i;
const same = /^\(?(?:same|ditto|idem|as (?:left|before)|unchanged|同左|同前|同上|不变)\)?\.?$/i;
/** Why it was changed. */
const explained =
  /\([^()]{0,80}(?:误|原|旧|前版|\b(?:was|were|previous\w*|former\w*|error|wrong\w*|correct\w*|mis\w+)\b)[^()]{0,80}\)/gi;
const rule = /^[\s\-=_+|│┃:—━─~.]*$/;
const bar = /[|│┃]|\t/;

interface Column {
  text: Mapped;
  /** Where in its line it begins, or which of the barred cells it is. */
  place: number;
}

export function currentOnly(lines: Mapped[]): Mapped[] {
  const out: Mapped[] = [];
  let table: (Head & { isBarred: boolean }) | undefined;
  for (const line of lines) {
    const isBarred = bar.test(line.text);
    const columns = columnsOf(line, isBarred);
    const head = headOf(line, columns);
    if (head) table = { ...head, isBarred };
    else if (table && rule.test(line.text) && line.text.trim() !== '') out.push(line);
    else if (table && columns.length > 1 && isBarred === table.isBarred) out.push(...rowNow(columns, table));
    else if (table && !isBarred && isWrapped(columns, table)) {
      const [more, last] = [columns[0] as Column, out.at(-1)];
      if (last && Math.abs(more.place - table.now) <= 2) out[out.length - 1] = joined([last, more.text], ' ');
    } else {
      if (line.text.trim() !== '') table = undefined;
      out.push(line);
    }
  }
  return out;
}

/** A cell, or the name of a row, that goes on under itself. */
const isWrapped = ([cell, ...more]: Column[], { now, before }: Head): boolean =>
  cell !== undefined &&
  more.length === 0 &&
  (Math.min(Math.abs(cell.place - now), Math.abs(cell.place - before)) <= 2 ||
    (cell.place > 0 && cell.place < 6 && cell.text.text.length <= 24));

interface Head {
  /** How many cells it has. */
  width: number;
  now: number;
  before: number;
  /** Of two dates no one can say which answer stands. */
  isEitherWay: boolean;
}
const date =
  /^(?:(?:report|version|issue|signed|as|of|on|reported)\s){0,3}(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{4})?|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})\b|^(?:\d{4}年)?\d{1,2}月\d{1,2}日/i;

/** A line of short heads, one of which is of now and one of before; the first is the head of the rows' names, unless nothing stands over those. */
function headOf(line: Mapped, columns: Column[]): Head | undefined {
  const isShort = columns.every(
    ({ text }) => text.text.length <= 36 && !/[□☐■☑☒√✓:]|[[(] {0,3}x?[\])]/i.test(text.text),
  );
  if (columns.length < 2 || columns.length > 4 || !isShort) return undefined;
  const heads = /^ {3}/.test(line.text) || columns[0]?.text.text === '' ? columns : columns.slice(1);
  const [first, second, ...others] = heads.filter(({ text }) => date.test(text.text));
  if (first && second && others.length === 0 && heads.length === 2)
    return { width: columns.length, now: second.place, before: first.place, isEitherWay: true };
  const [now, ...more] = heads.filter(({ text }) => current.test(text.text));
  const before = heads.find((head) => head !== now && other.test(head.text.text));
  return now && before && more.length === 0
    ? { width: columns.length, now: now.place, before: before.place, isEitherWay: false }
    : undefined;
}

function rowNow(
  columns: Column[],
  { width, now, before, isEitherWay, isBarred }: Head & { isBarred: boolean },
): Mapped[] {
  const [label, ...cells] = columns;
  if (!label) return [];
  /** Over the names of the rows the head had no bar. */
  const isUnnamed = isBarred && columns.length === width + 1;
  const at = (under: number): Mapped | undefined => {
    const place = isUnnamed ? under + 1 : under;
    const reach = isBarred ? 0 : Math.max(3, Math.floor(Math.abs(now - before) / 2) - 1);
    return cells.find((cell) => Math.abs(cell.place - place) <= reach)?.text;
  };
  const found = at(now);
  if (isEitherWay && found?.text !== at(before)?.text) return [];
  const own = found && blanked(found, explained);
  const answer = own && same.test(own.text) ? at(before) : own;
  return answer && answer.text !== '' && !empty.test(answer.text)
    ? [joined([label.text, answer], label.text.text.endsWith(':') ? ' ' : ': ')]
    : [];
}

/** Nothing was said in it. */
const empty = /^(?:-{2,}|[—–]{1,4}|\/)$/;

function columnsOf(line: Mapped, isBarred: boolean): Column[] {
  const cells = isBarred
    ? split(cut(line, /^\s*\|?/.exec(line.text)?.[0].length ?? 0), /[|│┃]|\t/g)
    : split(line, / {2,}/g);
  const [first] = line.at;
  return cells.flatMap((cell, i): Column[] => {
    const text = trimmed(cell);
    if (isBarred) return [{ text, place: i }];
    return text.text === '' || first === undefined ? [] : [{ text, place: (text.at[0] ?? 0) - first }];
  });
}
