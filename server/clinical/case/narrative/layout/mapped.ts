/** Text that remembers where each of its UTF-16 units stood in the text it was made from, so that what is read can be shown in its place. */

export interface Mapped {
  text: string;
  /** Offset in the source of each unit of `text`. */
  at: number[];
}

export const cut = ({ text, at }: Mapped, start: number, end = text.length): Mapped => ({
  text: text.slice(start, end),
  at: at.slice(start, end),
});

/** Without blanks at its ends. */
export function trimmed(mapped: Mapped): Mapped {
  const end = mapped.text.trimEnd().length;
  return cut(mapped, mapped.text.length - mapped.text.trimStart().length, Math.max(end, 0));
}

/** Parts one after another; what stands between them is of no place of its own. */
export function joined(parts: Mapped[], separator: string): Mapped {
  const at: number[] = [];
  parts.forEach((part, i) => {
    if (i > 0) for (let unit = 0; unit < separator.length; unit++) at.push(part.at[0] ?? at.at(-1) ?? 0);
    for (const place of part.at) at.push(place);
  });
  return { text: parts.map(({ text }) => text).join(separator), at };
}

export function split(mapped: Mapped, separator: RegExp): Mapped[] {
  const parts: Mapped[] = [];
  let start = 0;
  for (const found of mapped.text.matchAll(separator)) {
    parts.push(cut(mapped, start, found.index));
    start = found.index + found[0].length;
  }
  return [...parts, cut(mapped, start)];
}

/** What is found becomes blank, in place. */
export function blanked(mapped: Mapped, pattern: RegExp | string): Mapped {
  const text = mapped.text.replace(pattern, (found) => ' '.repeat(found.length));
  return text === mapped.text ? mapped : { text, at: mapped.at };
}

/** Where in the source a stretch stands. Words that were left out of its middle (an option not ticked), or that stand further down (a label that goes on under its answer), are not of it: it begins behind them; a letter too many is. */
export function place({ at }: Mapped, source: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  for (let i = start + 1; i < end; i++) {
    const [before, here] = [at[i - 1] ?? 0, at[i] ?? 0];
    if (here < before || (here - before > 2 && /[\p{L}\d]/u.test(source.slice(before + 1, here)))) from = i;
  }
  return { start: at[from] ?? 0, end: (at[end - 1] ?? 0) + 1 };
}
