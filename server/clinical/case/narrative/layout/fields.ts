import { cut, joined, type Mapped, split, trimmed } from './mapped.ts';

/** Rows of tables and forms as "label: value", whatever draws them: tabs, bars, dots, wide blanks. */

const bar =
  /[|│┃]|\t+|\.{4,}|(?<=[\u3400-\u9fff])\.{3}(?=[\u3400-\u9fff\d])|…{1,8}|(?: \.){3,}(?= )|(?<=\s)\.{2,3}(?=\s)|(?<! ) {3,}(?![ :])/g;
/** What a form asks for: such a cell is the label of the one after it. */
const asked =
  /^(?:[A-H]\. )?(?:(?:clinical|specimen|procedure|diagnos|histolog|type|grade|differentiation|number|no\.|max|tumou?r|size|largest|micro|macro|mvi|vascular|venous|portal|large|lympho|satellit|bile|capsule|encapsul|margin|resection margin|distance|closest|cirrhosis|fibrosis|steatosis|background|liver|second|result|ptnm|pt\b|stage|perineural|edmondson|to margin|clearance|immuno|comment|hilar|necrosis)[^:]{0,44}|[^:]{0,10}(?:标本|诊断|资料|病史|分级|分化|类型|数目|个数|大小|最大径|直径|侵犯|癌栓|MVI|卫星|子灶|包膜|切缘|距离|肝硬化|纤维化|分期|另送|方式|部位|结果|备注|镜检|肉眼|大体)[^:]{0,12})$/i;

export function fieldsOf(line: Mapped): Mapped[] {
  const cells = apart(named(uncoded(cellsOf(line, bar))));
  const fieldsInCells = cells.map(fieldIn);
  if (cells.length > 1 && isTwoColumns(fieldsInCells))
    return fieldsInCells.map((field, i) => field ?? (cells[i] as Mapped));
  const [only] = cells;
  if (only && cells.length === 1) {
    const [name, told, ...rest] = cellsOf(only, /\s(?:-{1,2}|→|->|=)\s/g);
    const asks = name?.text.replace(/^\s*\(?\d{1,2}[.)]\s*/, '') ?? '';
    if (name && told && rest.length === 0 && !/[:\d]/.test(asks) && asked.test(asks))
      return [joined([name, told], ': ')];
    const [first, second, ...more] = cellsOf(only, / {2,}/g);
    const isField = first && second && more.length === 0 && asked.test(first.text);
    return [isField ? joined([first, second], second.text.startsWith(':') ? '' : ': ') : only];
  }
  const [head, ...answers] = cells;
  if (head && answers.length > 1 && isOneRow(head, answers))
    return [joined([head, joined(foundIn(answers), ', ')], ': ')];
  if (cells.length === 2 && isLabel(cells[0] as Mapped, cells[1] as Mapped)) return [joined(cells, ': ')];
  const fields: Mapped[] = [];
  for (let i = 0; i < cells.length; i++) {
    const [cell, next] = [cells[i] as Mapped, cells[i + 1]];
    const ends = /:$/.test(cell.text);
    if (
      next &&
      (ends ||
        (asked.test(cell.text) &&
          !next.text.includes(':') &&
          !(cells.length > 2 && asked.test(next.text) && !/[\d□☑☐☒√[(]/.test(next.text))))
    ) {
      fields.push(joined([cell, next], ends ? ' ' : ': '));
      i++;
    } else fields.push(cell);
  }
  return fields;
}

/** "标本  左外叶切除          大小  10x7x4cm": two columns of fields, each with its label and answer apart. */
const inner = /^(?:[A-H][.)] )?([^\s:]{1,24}(?: [^\s:]{1,16}){0,4}?):? {2,}(?=\S)/;
function fieldIn(cell: Mapped): Mapped | undefined {
  const [head, label] = inner.exec(cell.text) ?? [];
  if (head === undefined || label === undefined || /\d/.test(label) || / {2}/.test(cell.text.slice(head.length)))
    return undefined;
  return joined(
    [trimmed(cut(cell, 0, head.length)), cut(cell, head.length)],
    head.trimEnd().endsWith(':') ? ' ' : ': ',
  );
}
const isTwoColumns = (fields: (Mapped | undefined)[]): boolean =>
  fields.every((field, i) => field !== undefined || i > 0) &&
  (fields.filter((field) => field !== undefined).length > 1 || asked.test(fields[0]?.text.split(':')[0] ?? ''));

/** "G02   主瘤   3 枚": the number of the form's line. */
const code = /^(?:[A-Z]{1,2}-?\d{2,3}|[A-Z]{2,4}\d|0\d{1,2})$/;
const uncoded = (cells: Mapped[]): Mapped[] =>
  cells.length > 2 && code.test(cells[0]?.text ?? '') ? cells.slice(1) : cells;

/** "QIEYUAN   (切缘)   : 阴性" names its question twice. */
function named(cells: Mapped[]): Mapped[] {
  const [first, second, ...rest] = cells;
  const isTwice = first && second && /^\([^()]{1,20}\)\s*:/.test(second.text) && /^[^:]{1,24}$/.test(first.text);
  return isTwice ? [joined([first, second], ' '), ...rest] : cells;
}

/** A long label that comes so close to the first of its answers that two blanks part them. */
function apart(cells: Mapped[]): Mapped[] {
  const [first, ...rest] = cells;
  const [label, answer, ...more] = first && rest.length > 1 ? cellsOf(first, / {2,}/g) : [];
  const isRow = label && answer && more.length === 0 && asked.test(label.text) && answer.text.length <= 20;
  return isRow ? [label, answer, ...rest] : cells;
}

const cellsOf = (line: Mapped, between: RegExp): Mapped[] =>
  split(line, between)
    .map(trimmed)
    .filter(({ text }) => text !== '');

const found = /^(?:present|yes|pos(?:itive)?|\+|有|阳性|可见)(?![a-z])/i;
const none = /^(?:absent|no|none|neg(?:ative)?|-|无|阴性|未见)(?![a-z])/i;
/** Of what is found at one nodule and not at another, where it is found. */
const foundIn = (answers: Mapped[]): Mapped[] =>
  answers.every(({ text }) => found.test(text) || none.test(text)) && answers.some(({ text }) => found.test(text))
    ? answers.filter(({ text }) => found.test(text))
    : answers;

/** "NODES   Examined 5   Involved 1": one answer in several cells, none of them labelled. */
const isOneRow = (head: Mapped, answers: Mapped[]): boolean =>
  (asked.test(head.text) || /^[A-Z][A-Z /-]{2,30}$/.test(head.text)) &&
  !/\d/.test(head.text) &&
  answers.every(({ text }) => text.length <= 40 && !text.includes(':') && !asked.test(text));

/** Of two cells the first is the label, unless it is a sentence or has one itself. */
const isLabel = ({ text: first }: Mapped, { text: second }: Mapped): boolean =>
  first.length <= 50 &&
  !/\d ?(?:[cm]m|k?g|ml|公分|厘米|克)\b/i.test(first) &&
  !/[:.。;]/.test(first.replace(/(?<=[a-z])\.$/, '')) &&
  !/^[^,]{1,30}:/.test(second);
