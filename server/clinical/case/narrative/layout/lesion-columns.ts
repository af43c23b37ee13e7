import { cut, joined, type Mapped } from './mapped.ts';
import { benign, counted, rowOf, withUnitOf } from './tables.ts';

/** Tables with a column for each tumour, "Tumor 1   Tumor 2" over "Size (cm)   4.0   1.5": each cell is told with its tumour's name. */

export const lesion =
  /^(?:(?:nodule|lesion|tumou?r|mass|deposit|focus|结节|病灶|病变|肿瘤|肿物|瘤|灶)\s?(?:no\.? ?)?#?"?(?:\d|[A-Z]|[ivx]{1,3}|[①-⑥]|[甲乙丙丁]|[一二三四])"?|[TNL#]\d|[甲乙丙丁])(?:\s?\((?:(?:s(?:eg(?:ment)?s?)?\.?\s?)?[IVX\d][IVX\dab/,\s-]{0,8}|index|largest|main|dominant|肝?[SⅠ-Ⅷ\d左右前后内外中尾叶段/]{1,8})\))?$/i;
const malignant = /carcinoma|\bHCC|\bi?CCA?\b|metasta|癌|恶性/i;
/** Of the tumour itself; what lies between it and something else needs no name. */
const measures = /size|diam|dimension|\bmax|\baxis|extent|大小|径/i;
const graded = /grad(?:e|ing)|edmondson|differentiat|分化|分级/i;
/** Of findings, each with an answer for each tumour. */
const denied = /^(?:no|none|not|nil|neg(?:ative)?|absent|free|clear|uninvolved|n\/a|无|未|阴性|[-(]+-?\)?$)(?![a-z])/i;
const finding = /inva|vessel|vein|MVI|satell|duct|margin|edge|plane|侵犯|癌栓|卫星|子灶|切缘|断[面端]|脉|胆管/i;
const farthest = 30;

export function lesionsInTurn(lines: Mapped[]): Mapped[] {
  const out: Mapped[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Mapped;
    const heads = rowOf(line).cells.filter(({ text }) => lesion.test(text));
    const others = rowOf(line).cells.length - heads.length;
    const { rows, last } =
      heads.length > 1 && others < 2 ? rowsOf(lines.slice(i + 1, i + farthest), heads.length) : none;
    if (rows.length < 2) {
      out.push(line);
      continue;
    }
    const mine = heads.flatMap((_, at) => (isBenign(rows, at + 1) ? [] : [at + 1]));
    for (const { line: row, cells } of rows) {
      const [name, ...own] = [0, ...mine].map((at) => cells[at] as Mapped);
      if (!name) continue;
      if (own.every(({ text }) => /\d/.test(text)) && (mine.length > 1 || measures.test(name.text)))
        out.push(...own.map((cell, at) => told(heads[(mine[at] ?? 1) - 1] as Mapped, name, cell)));
      else out.push(...answersOf(row, name, own, mine.length === heads.length));
    }
    out.push(...counted(mine.map((at) => heads[at - 1] as Mapped)));
    i += last;
  }
  return out;
}

/** What all have is told once, a grade for each, and of a finding where it is. */
function answersOf(row: Mapped, name: Mapped, own: Mapped[], isWhole: boolean): Mapped[] {
  const label = name.text.endsWith(':') ? cut(name, 0, name.text.length - 1) : name;
  const [first] = own;
  if (first && own.every(({ text }) => text.toLowerCase() === first.text.toLowerCase()))
    return [joined([label, first], ': ')];
  if (graded.test(label.text)) return own.map((cell) => joined([label, cell], ': '));
  const found = own.filter(({ text }) => !denied.test(text));
  if (finding.test(label.text) && found.length > 0 && found.length < own.length)
    return found.map((cell) => joined([label, cell], ': '));
  return [isWhole ? row : joined([label, joined(own, ', ')], ': ')];
}

interface Row {
  line: Mapped;
  cells: Mapped[];
}
const none: { rows: Row[]; last: number } = { rows: [], last: 0 };

/** A name and a cell for each lesion; drawn lines part them. */
function rowsOf(lines: Mapped[], columns: number): { rows: Row[]; last: number } {
  const rows: Row[] = [];
  let last = 0;
  for (const [i, line] of lines.entries()) {
    const { cells, isRule } = rowOf(line);
    if (isRule && (line.text.trim() !== '' || rowOf(lines[i + 1] ?? line).cells.length === columns + 1)) continue;
    if (cells.length !== columns + 1) break;
    rows.push({ line, cells });
    last = i + 1;
  }
  return { rows, last };
}

const isBenign = (rows: Row[], at: number): boolean => {
  const column = rows.map(({ cells }) => cells[at]?.text ?? '').join('\n');
  return benign.test(column) && !malignant.test(column);
};

function told(lesionName: Mapped, name: Mapped, cell: Mapped): Mapped {
  const head = name.text.endsWith(':') ? cut(name, 0, name.text.length - 1) : name;
  if (!measures.test(head.text)) return joined([head, cell], ': ');
  return withUnitOf(head, cell, joined([joined([lesionName, head], ' '), cell], ': '));
}
