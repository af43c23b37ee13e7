/** The sentence a part of a text stands in: a size or a word alone cannot be judged by whoever reads it later. */

export interface Around {
  /** What stands before it in its sentence; no key where it begins the sentence. */
  before?: string;
  after?: string;
}

/** Longer sentences are cut, and say so. */
export const longestAround = 120;

/** A full stop ends a sentence only before a space: `0.8 cm` goes on. */
const isEnd = /[\r\n。；;！？!?]|\.(?=\s|$)/;

/** @param start @param end UTF-16 units of `text`. */
export function sentenceAround(text: string, start: number, end: number): Around {
  const before = text.slice(0, start).split(new RegExp(isEnd, 'g')).at(-1)?.trimStart() ?? '';
  const rest = text.slice(end);
  const at = rest.search(isEnd);
  const after = (at < 0 ? rest : rest.slice(0, /[\r\n]/.test(rest[at] ?? '') ? at : at + 1)).trimEnd();
  return {
    ...(before === '' ? {} : { before: before.length > longestAround ? `…${before.slice(-longestAround)}` : before }),
    ...(after === '' ? {} : { after: after.length > longestAround ? `${after.slice(0, longestAround)}…` : after }),
  };
}
