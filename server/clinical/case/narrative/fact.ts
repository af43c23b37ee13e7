/** What the deterministic reader asserts from a report's text, with the exact span it read. Nothing is asserted that is not written. */

export type Fact =
  | (Read & { fact: 'mvi'; value: 'present' | 'absent' | 'uncertain' })
  | (Read & { fact: 'mviGrade'; value: 'M0' | 'M1' | 'M2' })
  | (Read & { fact: 'tumourNumber'; value: number })
  | (Read & { fact: 'tumourSize'; value: number; unit: 'cm' });

interface Read {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  text: string;
  verified: false;
}

/** A stretch of the text, by offsets. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

export const stretch = (text: string, start: number, end: number): Stretch => ({
  start,
  end,
  text: text.slice(start, end),
});

/** A longer stretch without a stop is cut: what stands so far apart does not belong together. */
const longestSentence = 600;

/** Sentences of English and Chinese; a decimal point ends none. */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const upTo = (end: number) => {
    for (; start < end; start += longestSentence)
      found.push(stretch(text, start, Math.min(end, start + longestSentence)));
  };
  for (const stop of text.matchAll(/[。；;！!？?\n\r]|\.(?=\s|$)/g)) {
    upTo(stop.index);
    start = stop.index + 1;
  }
  upTo(text.length);
  return found.filter((one) => one.text.trim() !== '');
}

/** A sentence that tells of another time or place says nothing about this specimen. */
export const isOfThePast = (sentence: string): boolean =>
  /\b(?:previous|prior|history of|past|earlier|outside) (?:\w+ ){0,4}|\bpreviously\b|既往|病史|曾(?:行|于|经)|外院|原(?:手术|切片)/i.test(
    sentence,
  );

/** Where an addendum or correction begins that speaks after the report it changes; 0 where there is none. */
export function addendumStart(text: string): number {
  const headings = [
    ...text.matchAll(
      /^[ \t*#-]*(?:addendum|amend(?:ed|ment)|correct(?:ed|ion)|revised|supplement(?:ary|al)|补充|更正|修正|修订)/gim,
    ),
  ];
  return headings.at(-1)?.index ?? 0;
}
