import { blanked, joined, type Mapped, split } from './mapped.ts';

/** What was filled into a form's brackets, blanks or quotes, without them. */

export const filledIn = (line: Mapped): Mapped =>
  unboxed([...underscores, ...quotes].reduce(withoutSigns, withoutUnfilled(line)));

/** "____ x ____ cm" is one blank. */
const several = /(?<!_)_{2,}(?:\s?[x*]\s?_{2,}){1,2}/g;
/** "Type: HCC; subtype: ____", "weight ____ g", "(other: ____ cm)": a field left empty beside one that was filled in. */
const unfilled =
  /(?:(?<=^|[;,。])\s{0,3}[^:;,。_()\s][^:;,。_()]{0,29}:?\s{0,3}_{2,}\s?(?:[cm]m|厘米|毫米|公分|[个枚处克级]|gms?|g|%)?\s{0,3}(?=[;,。]|\.(?:\s|$)|$))|\([^()_]{0,30}_{2,}[^()_]{0,12}\)/g;
/** "Sent in one jar, weight ____ g.": what was left open in a sentence. */
const inProse = /(?<=[^:;。]{8}[^:\s_]) ?_{2,}(?=\s?(?:[cm]m|厘米|毫米|公分|克|gms?|grams?|g|%)\s?(?:[,;。.)]|$))/g;
function withoutUnfilled(line: Mapped): Mapped {
  if (!line.text.includes('__')) return line;
  const whole = several.test(line.text)
    ? { text: line.text.replace(several, (blanks) => blanks.replace(/[^_]/g, '_')), at: line.at }
    : line;
  const left = blanked(whole, unfilled);
  const told = /[\p{L}\d]/u.test(left.text) ? left : whole;
  return /[□☐☑☒]|[[(][ xX√✓]{1,3}[\])]/.test(told.text) ? told : joined(split(told, inProse), '');
}

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
/** "2. 大小     [ 4.7x4.2 ] cm ;[ 1.8x1.5 ] cm ;[   x   ] cm": each of a field's measures has brackets of its own. */
const measures =
  /\[ {0,3}(?=\d[\d.x* ]{0,27}\] ?(?:[cm]m|厘米|毫米))|(?<=\[ {0,3}\d[\d.x* ]{0,27}) {0,3}\](?= ?(?:[cm]m|厘米|毫米))|[;,] {0,3}\[[ x*]{3,24}\] ?(?:[cm]m|厘米|毫米)/g;
function unboxed(written: Mapped): Mapped {
  if (!written.text.includes('[')) return written;
  const whole = joined(split(written, measures), '');
  const line = isFilled.test(whole.text) ? blanked(whole, blank) : whole;
  if (/\[ ?[xX√✓✔*●• ] ?\]/.test(line.text)) return line;
  const text = line.text.replace(filled, (found, answer: string) =>
    answer.padStart(found.length - 1).padEnd(found.length),
  );
  return { text, at: line.at };
}
