import type { Mapped } from './mapped.ts';

/** "G1.  Tumour count", "S2)  Specimen 2": the numbers of a form's lines are no specimens and no items of a list. */

const coded = /^([^\S\n]*)([A-Z]\d{1,2}[.)])(?=[^\S\n]+\S.*(?:[□☐☑☒]|[[(][ _xX√✓]{0,3}[\])]| {2,}\S|:))/gm;
const least = 4;

export function withoutLineCodes({ text, at }: Mapped): Mapped {
  const codes = text.match(coded) ?? [];
  if (codes.length < least) return { text, at };
  return { text: text.replace(coded, (_, ahead: string, code: string) => ahead + ' '.repeat(code.length)), at };
}
