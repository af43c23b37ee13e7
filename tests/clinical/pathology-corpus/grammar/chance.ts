/** Choices that are the same on every machine: a named stream of numbers (FNV-1a into mulberry32). */
export interface Chance {
  of<T>(list: readonly T[]): T;
  /** True `share` of the time. */
  often(share: number): boolean;
  /** Both ends included. */
  whole(from: number, to: number): number;
  shuffled<T>(list: readonly T[]): T[];
}

export function chance(name: string): Chance {
  let state = 0x811c9dc5;
  for (const unit of name) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    of: (list) => list[whole(0, list.length - 1)] as (typeof list)[number],
    often: (share) => next() < share,
    shuffled(list) {
      const cards = [...list];
      for (let last = cards.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        [cards[last], cards[other]] = [cards[other] as (typeof cards)[number], cards[last] as (typeof cards)[number]];
      }
      return cards;
    },
  };
}
