import { blanked, type Mapped } from './mapped.ts';

/** What was filled into a form's brackets, blanks or quotes, without them. */

export const filledIn = (line: Mapped): Mapped => unboxed([...underscores, ...quotes].reduce(withoutSigns, line));

/** "Margin: __clear__", "Margin____clear____": signs on both sides of an answer that ends its field. */
const underscores = [
  /(?<=:\s{0,3})_{1,12}(?=[^\s_])[^_:]{0,60}(?<=[^\s_])_{1,12}(?=\s{0,3}(?:$|[,;。.]|[cm]m\b|厘米|毫米|[个枚处级颗]|分化))/g,
  /(?<=^[^_:]{2,40}[^_:\s有无否是])_{2,12}(?=[^\s_])[^_:]{1,60}(?<=[^\s_])_{2,12}(?=\s{0,3}$)/g,
];
/** '"MVI": "absent",', '"MVI","absent"' */
const quotes = [/^\s{0,8}"[^":]{2,40}"\s?[:,]\s?"[^":]{1,90}",?\s{0,3}$/g, /(?<=:\s{0,3})"[^":]{1,90}"(?=\s{0,3}$)/g];

function withoutSigns(line: Mapped, field: RegExp): Mapped {
  const text = line.text.replace(field, (found) =>
    found
      .replace(/","/, '":"')
      .replace(/,(?=\s*$)/, ' ')
      .replace(/[_"]/g, ' '),
  );
  return text === line.text ? line : { text, at: line.at };
}

/** "Grade: [III]": a field's brackets around what was filled in. */
const filled = /(?<=:[^:]{0,60})\[\s?(?![xX√✓✔*●•/]?\s?\])([^[\]]{1,120})\](?!\S*\[ {0,3}\])/g;
/** "类型: [肝细胞癌], 亚型: [  ]": a blank that was left beside one that was filled in is no box. */
const isFilled = /:\s{0,3}\[[^[\]]{2,120}\]/;
const blank = /(?<=:\s{0,3})\[ {1,12}\](?=\s*(?:$|[,;。)%]|[cm]m\b))/g;
function unboxed(whole: Mapped): Mapped {
  if (!whole.text.includes('[')) return whole;
  const line = isFilled.test(whole.text) ? blanked(whole, blank) : whole;
  if (/\[ ?[xX√✓✔*●• ] ?\]/.test(line.text)) return line;
  const text = line.text.replace(filled, (_, answer: string) => ` ${answer.padEnd(_.length - 1)}`);
  return { text, at: line.at };
}
