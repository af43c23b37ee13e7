import type { Locale } from '../../settings.ts';

/** One thing said in both languages. */
export type Pair = readonly [en: string, zh: string];
export type Words<Key extends string> = Record<Key, Pair>;
export type Values = Record<string, string | number | undefined>;

export const pick = (pair: Pair, locale: Locale): string => pair[locale === 'en' ? 0 : 1];

/** `{name}` is a value; `[... {name} ...]` falls away when one of its values is absent. Values are never read as templates. */
export function fill(pair: Pair, locale: Locale, values: Values): string {
  const has = (part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => values[name as string] !== undefined);
  return pick(pair, locale)
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (has(part) ? part : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export const listWords = {
  comma: [', ', '、'],
  and: [' and ', '和'],
  more: ['{count} more', '另外{count}项'],
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
