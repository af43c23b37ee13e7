import { everyMatch } from '../layout/every-match.ts';
import type { LengthAt } from './all-lengths.ts';
import { type Kind, kindsIn, type Told } from './word-kinds.ts';

/** What speaks for or against a length being the tumour's size: of what the words around it are, how it is written, its rank among the others. */

/** By name, each with its amount. */
export type Signs = Map<string, number>;

/** What a length can belong to is named by none of these. */
const ownsNothing = new Set<Kind>(['size', 'correction', 'state']);
/** Letters looked at before and behind. */
const [before, behind] = [160, 80];
const [ofSentence, ofLine, restOfLine, above] = [250, 300, 150, 200];
/** Centimetres from which a length counts as one larger. */
const sizes = [0.3, 1, 2, 5, 9, 14];
const stop = /[.;。]\s|。|\n/g;

const parting = (between: string): string =>
  /[.;。]\s|\n/.test(between) ? 'stop' : /[,:、(]/.test(between) ? 'comma' : 'near';

/** `text` is plain; `lengths` are all of it, in their order. */
export function signsOf(text: string, lengths: LengthAt[]): Signs[] {
  const told = kindsIn(text);
  const lineEnds = [...everyMatch(text, /\n/g).map(({ index }) => index), text.length];
  const stops = everyMatch(text, stop).map(({ index }) => index);
  const ranked = [...new Set(lengths.map(({ cm }) => cm))].sort((one, other) => other - one);
  const within = (from: number, to: number): Told[] => {
    const first = firstFrom(told, from);
    return told.slice(first, firstFrom(told, to, first)).filter(({ end }) => end <= to);
  };
  return lengths.map(({ cm, axes, unit, start, end }, i) => {
    const signs: Signs = new Map();
    const add = (...names: string[]) => {
      for (const name of names) signs.set(name, 1);
    };
    const all = (place: string, kinds: Told[]) => add(...kinds.map(({ kind }) => `${place}:${kind}`));

    const ahead = within(start - before, start).toReversed();
    const [last, further] = ahead;
    if (last) add(`last:${last.kind}`, `last:${last.kind}:${parting(text.slice(last.end, start))}`);
    if (last && further) add(`last:${further.kind}>${last.kind}`);
    const [owner, another] = ahead.filter(({ kind }) => !ownsNothing.has(kind));
    if (owner) add(`owner:${owner.kind}`);
    if (owner && another) add(`owner:${another.kind}>${owner.kind}`);
    const [next] = within(end, end + behind);
    if (next) add(`next:${next.kind}`, `next:${next.kind}:${parting(text.slice(end, next.start))}`);
    if (owner && next) add(`between:${owner.kind}>${next.kind}`);

    const row = lineEnds.findIndex((at) => at >= start);
    const [from, to] = [row > 0 ? (lineEnds[row - 1] ?? 0) + 1 : 0, lineEnds.find((at) => at >= end) ?? text.length];
    const sentence = stops.findLast((at) => at < start) ?? 0;
    all('sentence', within(Math.max(sentence, start - ofSentence), start));
    all('line', within(Math.max(from, start - ofLine), start));
    all('rest', within(end, Math.min(to, end + restOfLine)));
    all('above', within(from - above, from));

    add(`axes:${axes}`, `axes:${axes}:${owner?.kind ?? 'none'}`, `unit:${unit}`);
    add(`cm:${sizes.filter((size) => cm >= size).length}`, `rank:${Math.min(ranked.indexOf(cm), 5)}`);
    add(`same:${Math.min(lengths.filter((one) => one.cm === cm).length, 4)}`, `turn:${Math.min(i, 5)}`);
    add(`quarter:${Math.floor((4 * start) / text.length)}`);
    signs.set(`cm-of:${axes}`, cm / 10);
    return signs;
  });
}

/** The first that starts no earlier. */
function firstFrom(told: Told[], at: number, low = 0): number {
  let [from, to] = [low, told.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((told[middle]?.start ?? 0) < at) from = middle + 1;
    else to = middle;
  }
  return from;
}
