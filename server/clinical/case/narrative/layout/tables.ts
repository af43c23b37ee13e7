import { cut, joined, type Mapped, split, trimmed } from './mapped.ts';

/** Tables of nodules, one a row, their columns headed: each cell is told with its row's name and its column's. */

const bar = /[|│┃]|\t+|\.{4,}| {2,}/g;
const rule = /^[\s\-=_+|│┃:—━─*~.]*$/;
const heads = /size|max|diam|dimension|\b[cm]m\b|大小|长径|直径|最大径|径/i;
const rowName =
  /^(?:(?:nodule|lesion|tumou?r|mass|deposit|结节|病灶|肿瘤|灶)?\s?#?(?:\d{1,2}|[A-H]|[NTL]\d|[ivx]{1,4}|[①-⑩]|[甲乙丙丁戊]|[一二三四五六七八九十])[.)]?)$/i;
const ofNodule = /nodule|lesion|tumou?r|mass|focus|foci|deposit|metasta|结节|病灶|肿瘤|肿物|灶/i;
const isNodule = /nodule|lesion|tumou?r|mass|focus|foci|deposit|metasta|结节|病灶|肿瘤|肿物|灶|瘤号|编号|^#|^no\b/i;
export const benign = /cyst|h(?:a)?emangioma|benign|囊肿|血管瘤|良性/i;
const keysOnly = /block|cassette|slide|蜡块|取材/i;
const unitIn = /[([]\s*([cm]m|厘米|毫米)\s*[)\]]|\b(?:in )?([cm]m)\b/i;

interface Row {
  cells: Mapped[];
  isRule: boolean;
}

export function rowsTold(lines: Mapped[]): Mapped[] {
  const out: Mapped[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Mapped;
    const columns = rowOf(line).cells;
    const rows = isHeader(columns) ? rowsUnder(lines.slice(i + 1, i + 40), columns.length) : [];
    const isUnheaded = rows.length > 1 && rows.every(({ cells }) => cells.length === columns.length + 1);
    const header = isUnheaded ? [cut(line, 0, 0), ...columns] : columns;
    const named = rows.filter(({ cells }) => rowName.test(cells[0]?.text ?? ''));
    if (named.length === 0) {
      out.push(line);
      continue;
    }
    out.push(
      ...rows.flatMap(({ cells }) => told(header, cells)),
      ...(countsRows(header, named) ? counted(named.flatMap(({ cells: [name] }) => name ?? [])) : []),
    );
    i += lastOf(lines.slice(i + 1, i + 40), columns.length);
  }
  return out;
}

export const rowOf = (line: Mapped): Row => ({
  cells: split(line, bar)
    .map(trimmed)
    .filter(({ text }) => text !== ''),
  isRule: rule.test(line.text),
});

const isHeader = (cells: Mapped[]): boolean =>
  cells.length >= 3 &&
  heads.test(cells.map(({ text }) => text).join(' ')) &&
  cells.every(({ text }) => text.length <= 40 && !/\d(?! ?[)]|\s?°)|:/.test(text));

/** How many of the lines are the table's. */
function lastOf(lines: Mapped[], columns: number): number {
  let last = 0;
  for (const [i, line] of lines.entries()) {
    const { cells, isRule } = rowOf(line);
    if (isRule && (line.text.trim() !== '' || lines[i + 1]?.text.trim() !== '')) continue;
    if (Math.abs(cells.length - columns) > 1 || cells.length < 2) break;
    last = i + 1;
  }
  return last;
}

const rowsUnder = (lines: Mapped[], columns: number): Row[] =>
  lines
    .slice(0, lastOf(lines, columns))
    .map(rowOf)
    .filter(({ isRule }) => !isRule);

function told(header: Mapped[], cells: Mapped[]): Mapped[] {
  const [name, ...rest] = cells;
  if (!name) return [];
  const isNamed = rowName.test(name.text);
  return rest.flatMap((cell, j): Mapped[] => {
    const head = header[j + 1];
    if (!head || keysOnly.test(head.text) || /^[-—/]+$/.test(cell.text)) return [];
    const about = isNamed && header[0] && !ofNodule.test(name.text) ? [asNodule(header[0]), name] : [name];
    return [withUnitOf(head, cell, joined([joined([...about, head], ' '), cell], ': '))];
  });
}

/** "Size (cm)" over "2.4". */
export function withUnitOf(head: Mapped, cell: Mapped, said: Mapped): Mapped {
  const unit = /\d/.test(cell.text) && !/[cm]m\b|厘米|毫米|%/i.test(cell.text) ? unitIn.exec(head.text) : null;
  return unit ? followed(said, ` ${(unit[1] ?? unit[2] ?? '').toLowerCase()}`) : said;
}

/** "No." over a column of nodules numbers nodules. */
const asNodule = (head: Mapped): Mapped =>
  ofNodule.test(head.text) ? head : { text: 'Nodule', at: Array.from('Nodule', () => head.at[0] ?? 0) };

/** A table of nodules counts them. */
const countsRows = (header: Mapped[], rows: Row[]): boolean =>
  isNodule.test(header[0]?.text ?? '') && !rows.some(({ cells }) => cells.some(({ text }) => benign.test(text)));

export function counted(names: Mapped[]): Mapped[] {
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last || names.length < 2) return [];
  const lead = 'Number of nodules: ';
  const count = String(names.length);
  const [from, to] = [first.at[0] ?? 0, last.at[0] ?? 0];
  return [{ text: lead + count, at: [...Array.from(lead, () => from), ...Array.from(count, () => to)] }];
}

const followed = ({ text, at }: Mapped, said: string): Mapped => ({
  text: text + said,
  at: [...at, ...Array.from(said, () => at.at(-1) ?? 0)],
});
