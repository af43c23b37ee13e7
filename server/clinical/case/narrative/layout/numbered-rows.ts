import { cut, joined, type Mapped, split } from './mapped.ts';

/** An export that writes the report's number ahead of each name and value, "22H1190,MVI,M1": without it; rows of a later issue, "22H1190-R1", are an addendum. */

const header =
  /^\s*[^,\n]{0,12}(?:号|编号|\bid|\bno\.?|accession|case|report|specimen)\s?,(?=\s?(?:fields?|names?|items?|keys?|parameters?|elements?|项目|栏位|字段|名称|指标),)/i;

export function withoutNumbers(text: Mapped): Mapped {
  if (!header.test(text.text)) return text;
  const [head, ...rows] = split(text, /\r\n|\r|\n/g).filter((line) => line.text.trim() !== '');
  const first = numberOf(rows[0]);
  if (!head || first === '' || !rows.every((row) => numberOf(row).startsWith(first))) return text;
  let last = first;
  const lines = rows.flatMap((row): Mapped[] => {
    const number = numberOf(row);
    const value = cut(row, number.length + 1);
    const isNew = number !== last;
    last = number;
    return isNew ? [{ text: addendum, at: Array.from(addendum, () => row.at[0] ?? 0) }, value] : [value];
  });
  return joined([cut(head, head.text.indexOf(',') + 1), ...lines], '\n');
}

export const addendum = 'Addendum:';
const numberOf = (row: Mapped | undefined): string => /^[^,\s]{3,24}(?=,)/.exec(row?.text ?? '')?.[0] ?? '';
