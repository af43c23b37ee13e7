import { joined, type Mapped, split } from './mapped.ts';

/** "G1.  Tumour count", "S2)  Specimen 2": the numbers of a form's lines are no specimens and no items of a list. */

const coded = /^([^\S\n]*)([A-Z]\d{1,2}[.)])(?=[^\S\n]+\S.*(?:[□☐☑☒]|[[(][ _xX√✓]{0,3}[\])]| {2,}\S|:))/gm;
const least = 4;

export function withoutLineCodes({ text, at }: Mapped): Mapped {
  const codes = text.match(coded) ?? [];
  if (codes.length < least) return { text, at };
  return { text: text.replace(coded, (_, ahead: string, code: string) => ahead + ' '.repeat(code.length)), at };
}

/** A message's segment that was broken at the width of the page: it is whole where its last field stands. */
export function wholeSegments(text: Mapped): Mapped {
  if ((text.text.match(segments)?.length ?? 0) < fewest) return text;
  const out: Mapped[] = [];
  let isOpen = false;
  for (const line of split(text, /\n/g)) {
    const last = out.at(-1);
    const isSegment = segment.test(line.text);
    const goesOn: boolean = isOpen && last !== undefined && !isSegment && line.text.trim() !== '';
    if (goesOn && last) out[out.length - 1] = joined([last, line], ' ');
    else out.push(line);
    isOpen = (isSegment || goesOn) && !/\|[A-Z]?\s*$/.test(line.text);
  }
  return joined(out, '\n');
}
const segment = /^(?:MSH|PID|PV1|ORC|OBR|OBX|NTE|SPM)\|/;
const segments = /^OBX\|.*/gm;
const fewest = 3;
