import { joined, type Mapped, split, trimmed } from './mapped.ts';

/** Rows of tables and forms as "label: value", whatever draws them: tabs, bars, dots, wide blanks. */

const bar = /[|│┃]|\t+|\.{4,}| {3,}(?![ :])/g;
/** What a form asks for: such a cell is the label of the one after it. */
const asked =
  /^(?:(?:clinical|specimen|procedure|diagnos|histolog|type|grade|differentiation|number|no\.|max|tumou?r|size|largest|micro|macro|mvi|vascular|venous|portal|large|lympho|satellit|bile|capsule|encapsul|margin|resection margin|distance|closest|cirrhosis|fibrosis|steatosis|background|liver|second|result|ptnm|pt\b|stage|perineural|immuno|comment|hilar|necrosis)[^:]{0,44}|[^:]{0,10}(?:标本|诊断|资料|病史|分级|分化|类型|数目|个数|大小|最大径|直径|侵犯|癌栓|MVI|卫星|子灶|包膜|切缘|距离|肝硬化|纤维化|分期|另送|方式|部位|结果|备注|镜检|肉眼|大体)[^:]{0,12})$/i;

export function fieldsOf(line: Mapped): Mapped[] {
  const cells = split(line, bar)
    .map(trimmed)
    .filter(({ text }) => text !== '');
  if (cells.length < 2) return [line];
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
