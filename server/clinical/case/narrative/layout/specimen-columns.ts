import { lesion } from './lesion-columns.ts';
import { cut, joined, type Mapped, split, trimmed } from './mapped.ts';
import { breadthOf, printedOf, together } from './two-columns.ts';

/** Tables with a column for each specimen, "PART A   PART B" over "Received as   Liver   Gallbladder": only what stands in the column of the liver is told. */

const named =
  /^(?:(?:part|specimen|spec\.?|jar|pot|container|vial|bottle|sample|标本|容器|送检|材料|样本|瓶)\s?(?:no\.? ?)?(?:[A-H]|\d|I{1,3}|IV|[①-⑥]|[一二三四])(?![a-z\d])|[A-H][.:)]\s)/i;
const rule = /^[\s\-=_+|│┃:—━─~.]*$/;
const bar = /[|│┃]|\t+/;
const blankCell = /^(?:n\/?a|not applicable|none|nil|-{1,3}|\/|不适用|无|未做|[—–]{1,3})$/i;
/** What each of them is, told in one of the first rows. */
const says =
  /^(?:received(?: as)?|organ|specimen|nature|site|tissue|material|procedure|operation|labell?ed|名称|标本|送检|部位|组织|术式|手术|项目)/i;
const otherSpecimen =
  /gall ?bladder|lymph|\bnodes?\b|diaphragm|omentum|spleen|adrenal|colon|biops|\bmargins?\b|frozen|胆囊|淋巴结|膈|网膜|脾|韧带|活检|补切|切缘|断[端面]|冰冻|小结节|肝组织条/i;
const resectedLiver =
  /ectom|resect|\bliver\b|hepat|lobe|\bseg|切除|右[三半]?肝|左[半]?肝|肝[左右中尾]|肝S|[左右](?:三|半|外|前|后|内)叶/i;
const least = 3;
const farthest = 40;

interface Cell {
  text: Mapped;
  place: number;
}
interface Row {
  label: Mapped;
  cells: (Mapped | undefined)[];
}

export function liverColumn(text: Mapped, source: string): Mapped {
  if (!mayHold.test(text.text)) return text;
  const lines = split(text, /\n/g);
  const out: Mapped[] = [];
  let isFound = false;
  for (let i = 0; i < lines.length; i++) {
    const table = tableAt(lines, i, source);
    out.push(...(table?.told ?? [lines[i] as Mapped]));
    if (table) i += table.last;
    isFound ||= table !== undefined;
  }
  return isFound ? together(out) : text;
}
const mayHold =
  /(?:\S(?:\s{2,}|\s?[|│┃]\s?|\t+))(?:part|specimen|spec\.?|jar|pot|container|vial|bottle|sample|标本|容器|送检|材料|样本|瓶|[B-H][.:)] )/i;

function tableAt(lines: Mapped[], at: number, source: string): { told: Mapped[]; last: number } | undefined {
  const head = lines[at] as Mapped;
  const isBarred = bar.test(head.text);
  const heads = headsOf(cellsOf(head, source, isBarred));
  if (heads.length < 2 || heads.length > 5) return undefined;
  /** Over the names of the rows the head may have no bar. */
  const shift = isBarred && heads[0]?.place === 0 ? 1 : 0;
  const places = heads.map(({ place }) => place + shift);
  const rows: Row[] = [];
  let last = 0;
  for (const [i, line] of lines.slice(at + 1, at + farthest).entries()) {
    if (rule.test(line.text)) continue;
    const cells = cellsOf(line, source, isBarred);
    if (!add(rows, cells, places, isBarred)) break;
    last = i + 1;
  }
  if (rows.length < least) return undefined;
  const kinds = heads.map(({ text }, i) => kindOf([text, ...rows.slice(0, 4).flatMap((row) => identity(row, i))]));
  const mine = kinds.flatMap((kind, i) =>
    kind === 'liver' || (kind !== 'other' && lesion.test(heads[i]?.text.text ?? '')) ? [i] : [],
  );
  const isOne = mine.length === 1 || mine.every((i) => lesion.test(heads[i]?.text.text ?? ''));
  const isSure = kinds.every((kind, i) => mine.includes(i) || kind === 'other');
  if (!isSure || mine.length === 0 || mine.length === heads.length || !isOne) return undefined;
  const title =
    mine.length === 1
      ? [heads[mine[0] as number]?.text as Mapped]
      : [
          row(
            cut(head, 0, 0),
            mine.map((i) => heads[i]?.text),
          ),
        ];
  return {
    told: [
      ...title,
      ...rows.flatMap(({ label, cells }) =>
        tell(
          label,
          mine.map((i) => cells[i]),
        ),
      ),
    ],
    last,
  };
}

const row = (label: Mapped, cells: (Mapped | undefined)[]): Mapped =>
  joined([label, ...cells.map((cell) => cell ?? cut(label, 0, 0))], ' | ');

function tell(label: Mapped, cells: (Mapped | undefined)[]): Mapped[] {
  const [only] = cells;
  if (cells.length > 1) return [row(label, cells)];
  return only && !blankCell.test(only.text)
    ? [joined([label, only], /:\s*$/.test(label.text) ? ' ' : ': ')]
    : isNo(only)
      ? [joined([label, only as Mapped], ': ')]
      : [];
}
const isNo = (cell: Mapped | undefined): boolean => cell !== undefined && /^(?:none|nil|无)$/i.test(cell.text);

const identity = ({ label, cells }: Row, at: number): Mapped[] =>
  says.test(label.text) && cells[at] ? [cells[at]] : [];

function kindOf(told: Mapped[]): 'liver' | 'other' | undefined {
  const text = told.map((one) => one.text.replace(named, '').trim()).join('\n');
  if (resectedLiver.test(text) && !otherSpecimen.test(text)) return 'liver';
  return otherSpecimen.test(text) ? 'other' : undefined;
}

/** "标本1  右肝后叶" is one head. */
function headsOf(cells: Cell[]): Cell[] {
  const heads: Cell[] = [];
  for (const cell of cells) {
    const before = heads.at(-1);
    if (named.test(cell.text.text) || lesion.test(cell.text.text)) heads.push(cell);
    else if (before && named.test(before.text.text) && before.text.text.length < 8)
      heads[heads.length - 1] = { ...before, text: joined([before.text, cell.text], ' ') };
    else if (heads.length > 0 || cell.text.text.length > 12) return [];
  }
  return heads.some(({ text }) => named.test(text.text)) ? heads : [];
}

/** False where the line is no row of the table. */
function add(rows: Row[], cells: Cell[], places: number[], isBarred: boolean): boolean {
  const [first, ...rest] = cells;
  const before = rows.at(-1);
  if (!first) return true;
  const reach = isBarred ? 0 : 3;
  const isLabel = first.place < (places[0] as number) - reach;
  const found = places.map(
    (place) => (isLabel ? rest : cells).find((cell) => Math.abs(cell.place - place) <= reach)?.text,
  );
  const told = found.filter((one) => one !== undefined).length;
  if (told < (isLabel ? rest : cells).length) return false;
  if (isLabel && told > 0) rows.push({ label: first.text, cells: found });
  else if (isLabel && before && /^[a-z]/.test(first.text.text) && first.text.text.length < 30)
    before.label = joined([before.label, first.text], ' ');
  else if (isLabel || !before) return false;
  else
    before.cells = before.cells.map((cell, i) =>
      cell && found[i] ? joined([cell, found[i]], goesOn(cell)) : (cell ?? found[i]),
    );
  return true;
}
const goesOn = ({ text }: Mapped): string => (/[\u3400-\u9fff]$/.test(text) ? '' : ' ');

function cellsOf(line: Mapped, source: string, isBarred: boolean): Cell[] {
  if (isBarred)
    return split(line, /[|│┃]|\t+/g).flatMap((cell, place) =>
      trimmed(cell).text === '' ? [] : [{ text: trimmed(cell), place }],
    );
  const printed = printedOf(line, source);
  const [first] = line.at;
  return split(line, / {2,}/g).flatMap((cell): Cell[] => {
    const text = trimmed(cell);
    if (text.text === '' || first === undefined) return [];
    return [{ text, place: breadthOf(printed.slice(0, (text.at[0] ?? 0) - first)) }];
  });
}
