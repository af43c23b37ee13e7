import { lesion } from './lesion-columns.ts';
import { cut, joined, type Mapped, split, trimmed } from './mapped.ts';

/** A page printed in two columns: the left one is read first, then the right, from each blank line to the next. */

const rule = /^(?=.*\S)[\s\-=_+*~.·#|│━─—]{4,}$/;
const lead = String.raw`(?:(?:final|pathological|histolog\w+|specimen|gross|microscopic|clinical|surgical|resection|parenchymal|hepatic|liver|small|large|closest|background|non-?neoplastic|ancillary|intra-?operative|tumou?r|lymph|treatment|nature of|supplementary|special|patient) ){0,2}`;
const section = new RegExp(
  String.raw`^[[(【<]?(?:${lead}(?:gross\w*|macro\w*|micro\w*|histolog\w*|diagnos[ei]s|impression|conclusion|comments?|clinical(?: \w+)?|history|imaging|radiology|specimens?|procedure|operation|immuno\w*|ihc|stains?|stud(?:y|ies)|findings?|description|summary|tumou?rs?|type|grade|focality|size|capsule|invasion|margins?|plane|distance|liver|parenchyma|vessels?(?: and ducts?)?|effect|nodes|blocks|cassettes|staging|stage|notes?|reason|report(?: no\. ?\d)?|frozen section)|肉眼|大体|巨检|镜检|镜下|诊断|病理诊断|临床(?:资料|诊断|病史)?|影像(?:资料|学)?|病史|标本|检体|术式|免疫组化|特殊染色|染色|肿瘤|脉管|脉管[与及和]胆管|切缘|断面|断端|背景肝|非肿瘤肝|治疗反应|淋巴结|分期|冰冻|备注)(?: ?\([^()]{1,16}\))?[\])】>]?:?$`,
  'i',
);
/** A cell that says something by itself: "Capsule: complete", "CAPSULE   complete". */
const whole =
  /^[^:\d]{2,44}:(?!\d)|^(?!(?:present|absent|none|nil|yes|no|not|free|clear|negative|positive|有|无|未见|阴性|阳性)(?![a-z]))[^\s:\d][^:\d]{1,34}? {2,}(?=\S)(?!.* {3,}\S)/;
/** Names what stands beside it. */
const label = /^[^\d:.,;]{2,44}$/;
const drawn = /[|│┃\t]|[□☐☑☒■●○√✓]|[[(][ _xX]{1,3}[\])]/;
const least = 3;
const mostGutters = 12;
const mostStarts = 6;
/** How far behind the gutter a cell may begin. */
const widest = 12;

/** How many columns of the page a letter takes. */
const breadth = (letter: string): number => (/[\u2E80-\u9fff\uFF00-\uFFEF、。]/.test(letter) ? 2 : 1);

interface Row {
  line: Mapped;
  printed: string;
}
type Halves = [Mapped, Mapped];

export function columnsInTurn(text: Mapped, source: string): Mapped {
  const rows = withoutSideLegend(split(text, /\n/g).map((line): Row => ({ line, printed: printedOf(line, source) })));
  const pages = pagesOf(rows);
  if (pages.size === 0) return together(rows.map(({ line }) => line));
  const out: Mapped[] = [];
  for (let i = 0; i < rows.length; ) {
    const page = pages.get(i);
    out.push(...(page ? inTurn(page) : [(rows[i] as Row).line]));
    i += page?.length ?? 1;
  }
  return together(out);
}

export const printedOf = ({ at }: Mapped, source: string): string => source.slice(at[0] ?? 0, (at.at(-1) ?? -1) + 1);

/** Heads a list of what the house's codes mean. */
const legendHead =
  /^[[(<]?(?:(?:说明|图例)\s?)?(?:legend|keys? to|key$|definitions?\b|abbreviations?\b|glossary|grading (?:scheme|scale|key)|图例|说明|缩写|名词解释|释义|(?:分级|分期|判读)(?:标准|说明))[^:.。]{0,30}[\])>]?:?$/i;

/** Such a list beside the report's own column goes, down to the next head of a section in its column. */
function withoutSideLegend(rows: Row[]): Row[] {
  const at = rows.findIndex(({ line }) => legendHead.test(secondCell.exec(line.text)?.[1]?.trim() ?? ''));
  const head = rows[at];
  if (!head) return rows;
  const start = head.printed.length - (secondCell.exec(head.printed)?.[1]?.length ?? 0);
  const gutter = breadthOf(head.printed.slice(0, start));
  const title = secondCell.exec(head.line.text)?.[1] ?? '';
  const style = [/^[[(<]/, /^[A-Z][^a-z]*$/, /:$/].find((one) => one.test(title));
  const isLike = (cell: string) => section.test(cell) && (style?.test(cell) ?? true);
  const halves = rows.slice(at).map((row) => halvesOf(row, gutter));
  const end = halves.findIndex((one, i) => i > 0 && (one === undefined || isLike(one[1].text)));
  const mine = halves.slice(0, end < 0 ? undefined : end) as Halves[];
  const beside = mine.filter(isBoth).length;
  if (beside < least || mine.some(([, { text }]) => drawn.test(text))) return rows;
  return rows.map((row, i) => {
    const [left] = mine[i - at] ?? [];
    return left ? { line: left, printed: row.printed.slice(0, left.text.length) } : row;
  });
}
const secondCell = /\S\s{3,60}(\S.{0,60})$/;

/** Where on the page the second cell of several lines begins. */
function guttersOf(rows: Row[]): number[] {
  const begun = new Map<number, number>();
  for (const { printed } of rows) {
    let [column, last] = [0, 0];
    for (const { index } of printed.trimEnd().matchAll(/(?<=\S\s{2,60})\S/g)) {
      column += breadthOf(printed.slice(last, index));
      last = index;
      begun.set(column, (begun.get(column) ?? 0) + 1);
    }
  }
  const often = [...begun].filter(([, times]) => times >= least).toSorted(([, one], [, other]) => other - one);
  return often.slice(0, mostGutters).map(([column]) => column);
}

export const breadthOf = (printed: string): number =>
  Array.from(printed).reduce((sum, letter) => sum + breadth(letter), 0);

/** Where a page of columns begins, and its lines: those that keep to one gutter, where they are no table. */
function pagesOf(rows: Row[]): Map<number, Halves[]> {
  const pages = new Map<number, Halves[]>();
  for (const gutter of guttersOf(rows)) {
    const halves = rows.map((row) => (rule.test(row.line.text) ? undefined : halvesOf(row, gutter)));
    for (let from = 0; from < halves.length; from++) {
      const end = halves.indexOf(undefined, from);
      const run = withoutBar(halves.slice(from, end < 0 ? undefined : end) as Halves[]);
      for (const start of startsIn(run)) {
        const page = run.slice(start);
        while (page.length > 0 && isEmpty(page.at(-1) as Halves)) page.pop();
        const known = pages.get(from + start)?.length ?? 0;
        if (page.length > known && isOfColumns(page)) pages.set(from + start, page);
      }
      from += run.length;
    }
  }
  return pages;
}

/** A line drawn down the page between headed columns. */
function withoutBar(run: Halves[]): Halves[] {
  const isBarred = run.length > least && run.every(([, { text }]) => text === '' || bar.test(text));
  if (!isBarred || run.some(([left, right]) => drawn.test(left.text + right.text.slice(1)))) return run;
  const bare = run.map(([left, right]): Halves => [left, trimmed(cut(right, bar.exec(right.text)?.[0].length ?? 0))]);
  return bare.some(areHeads) ? bare : run;
}
const bar = /^[|│┃]\s{0,4}/;

/** With the first line, or behind a blank one. */
function startsIn(run: Halves[]): number[] {
  const first = run.findIndex(isBoth);
  const more = run.flatMap((halves, i) => (i > first && isBoth(halves) && isEmpty(run[i - 1] as Halves) ? [i] : []));
  return first < 0 ? [] : [first, ...more.slice(0, mostStarts)];
}

const isEmpty = ([left, right]: Halves): boolean => left.text.trim() === '' && right.text === '';
const isBoth = (halves: Halves | undefined): boolean =>
  halves !== undefined && halves[0].text.trim() !== '' && halves[1].text !== '';
const areHeads = ([left, right]: Halves): boolean => section.test(left.text.trim()) && section.test(right.text);

/** Undefined where the line runs across the gutter. */
function halvesOf({ line, printed }: Row, gutter: number): Halves | undefined {
  let [at, used] = [0, 0];
  for (; at < printed.length && used < gutter - 1; at++) used += breadth(printed.charAt(at));
  const ahead = /^\s*/.exec(printed.slice(at))?.[0].length ?? 0;
  const isOver = at < printed.length && ahead === 0 && !/\s$/.test(printed.slice(0, at));
  if (isOver || (ahead > widest && printed.slice(at).trim() !== '' && printed.slice(0, at).trim() !== ''))
    return undefined;
  const place = (line.at[0] ?? 0) + at;
  const split = line.at.findIndex((one) => one >= place);
  const end = split < 0 ? line.text.length : split;
  return [cut(line, 0, cut(line, 0, end).text.trimEnd().length), trimmed(cut(line, end))];
}

/** Most cells of a page say something by themselves or head what stands under them; in a table the left ones name the right. */
function isOfColumns(page: Halves[]): boolean {
  const both = page.filter(isBoth);
  const told = both.filter((halves) => !areHeads(halves));
  if (both.length < least || both.some(([left, right]) => drawn.test(left.text + right.text))) return false;
  if (both.some(areLesions)) return false;
  if (isProse(page)) return true;
  const rows = told.filter(([left, right]) => isLabel(left) && !whole.test(right.text)).length;
  if (told.length < both.length) return 2 * rows <= both.length;
  return 2 * told.filter(areFields).length > both.length && 4 * rows <= both.length;
}
/** Most lines of the left column are full, and go on in the next. */
function isProse(page: Halves[]): boolean {
  const isTorn = ([left, right]: Halves) => (right.at[0] ?? 0) - (left.at.at(-1) ?? 0) < 3;
  if (page.filter(isBoth).some(isTorn)) return false;
  const left = page.map(([{ text }]) => text.trim()).filter((text) => text !== '');
  const widths = left.map(breadthOf);
  const full = 0.8 * Math.max(...widths);
  const goingOn = left.filter(
    (text, i) =>
      (widths[i] as number) >= full && !/[.。:;]$/.test(text) && !/ {3}/.test(text) && goesOn.test(left[i + 1] ?? ''),
  );
  return full >= 18 && left.length >= 6 && 10 * goingOn.length >= 4 * left.length;
}
const goesOn = /^(?:[a-z\d(,.;]|[\u3400-\u9fff、。](?!.{0,6}:))/;
const isLabel = ({ text }: Mapped): boolean => label.test(text.trim()) && !whole.test(text.trim());
/** "T1   T2" heads a table. */
const areLesions = ([left, right]: Halves): boolean =>
  `${left.text}   ${right.text}`.split(/ {2,}/).filter((cell) => lesion.test(cell.trim())).length > 1;
const areFields = ([left, right]: Halves): boolean => whole.test(left.text.trim()) && whole.test(right.text);

/** The columns of each stretch between blank lines, one after the other; two columns of a form's fields row by row. */
function inTurn(page: Halves[]): Mapped[] {
  const out: Mapped[] = [];
  let stretch: Halves[] = [];
  const isRead = isProse(page);
  let isForm = !isRead && !page.some((halves) => isBoth(halves) && areHeads(halves));
  const close = () => {
    const both = stretch.filter(isBoth);
    if (both.some(areHeads)) isForm = false;
    else if (!isRead && both.length > 1 && both.every(areFields)) isForm = true;
    const begins = (halves: Halves) => isBoth(halves) && (isForm || areHeads(halves));
    const rows = stretch.flatMap((halves, i) => (i === 0 || begins(halves) ? [i] : []));
    for (const [i, start] of rows.entries()) {
      const row = stretch.slice(start, rows[i + 1]);
      out.push(...columnOf(row, 0, isForm), ...(isForm ? [] : [blank(row[0]?.[0])]), ...columnOf(row, 1, isForm));
    }
    out.push(blank(stretch[0]?.[0]));
    stretch = [];
  };
  for (const halves of page)
    if (!isEmpty(halves)) stretch.push(halves);
    else if (stretch.length > 0) close();
  close();
  return out;
}

/** "DISTANCE TO   3 mm" over "MARGIN": what a field is called may run over two lines as well. */
function columnOf(row: Halves[], side: 0 | 1, isForm: boolean): Mapped[] {
  const [first, ...more] = row.map((halves) => halves[side]).filter(({ text }) => text.trim() !== '');
  const gap = first && /\S(?= {2,}\S)/.exec(first.text);
  const [next] = more;
  if (!isForm || !gap || !next || !/^[^\s:\d][^:\d]{0,24}$/.test(next.text) || / {2}/.test(next.text))
    return first ? [first, ...more] : [];
  const name = joined([cut(first, 0, gap.index + 1), next], ' ');
  return [joined([name, cut(first, gap.index + 1)], ''), ...more.slice(1)];
}

const blank = (line: Mapped = { text: '', at: [] }): Mapped => cut(line, 0, 0);

export function together(lines: Mapped[]): Mapped {
  const at: number[] = [];
  let last = 0;
  for (const [i, line] of lines.entries()) {
    if (i > 0) at.push(line.at[0] ?? last);
    for (const place of line.at) at.push(place);
    last = at.at(-1) ?? last;
  }
  return { text: lines.map((line) => line.text).join('\n'), at };
}
