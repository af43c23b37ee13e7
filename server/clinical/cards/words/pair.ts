import type { Locale } from '../../settings.ts';

/** One thing said in both languages. */
export type Pair = readonly [en: string, zh: string];
export type Words<Key extends string> = Record<Key, Pair>;
export type Values = Record<string, string | number | undefined>;

export const pick = (pair: Pair, locale: Locale): string => pair[locale === 'en' ? 0 : 1];

/** A piece of a template: text and the names of values in turn; in brackets it falls away with any of its values. */
interface Piece {
  parts: string[];
  inBrackets: boolean;
}

const pieces = new WeakMap<Pair, [en: Piece[], zh: Piece[]]>();

const piecesOf = (template: string): Piece[] =>
  template.split(/\[([^\]]*)\]/).map((text, i) => ({ parts: text.split(/\{(\w+)\}/), inBrackets: isOdd(i) }));

const isOdd = (i: number): boolean => i % 2 === 1;

/** `{name}` is a value; `[... {name} ...]` falls away when one of its values is absent. Values are never read as templates. */
export function fill(pair: Pair, locale: Locale, values: Values): string {
  // A card fills fifty templates: each is taken apart once.
  const known = pieces.get(pair) ?? [piecesOf(pair[0]), piecesOf(pair[1])];
  pieces.set(pair, known);
  let said = '';
  for (const { parts, inBrackets } of known[locale === 'en' ? 0 : 1]) {
    if (inBrackets && parts.some((part, i) => isOdd(i) && values[part] === undefined)) continue;
    parts.forEach((part, i) => {
      said += isOdd(i) ? (values[part] ?? '') : part;
    });
  }
  return said;
}

export const listWords = {
  comma: [', ', '、'],
  and: [' and ', '和'],
  more: ['{count} more items', '另外{count}项'],
} satisfies Record<string, Pair>;

/** "a, b and c" / "a、b和c"; past `most` the rest is counted. */
export function list(items: string[], locale: Locale, most = 4): string {
  const shown = items.length > most ? items.slice(0, Math.max(1, most - 1)) : items;
  const more = items.length - shown.length;
  const rest = fill(listWords.more, locale, { count: more });
  const all = more > 0 ? [...shown, rest] : shown;
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(pick(listWords.comma, locale))}${pick(listWords.and, locale)}${all.at(-1)}`;
}

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
