import { describe, expect, it } from 'vitest';
import type { Pair } from '#clinical/cards/words/pair.ts';
import { type Table, wordTables } from '#clinical/cards/words/tables.ts';
import { forbidden, longest, names } from './what-words-may-be.ts';

/** Every sentence there is, said on a card today or not: options, cautions, remarks, visits, the follow-up list, the pages. */

const all = [...pairsOf(wordTables)];
const breaking = (rule: (en: string, zh: string) => boolean): string[] =>
  all.filter(([, [en, zh]]) => !rule(en, zh)).map(([name, pair]) => `${name}: ${pair.join(' / ')}`);

/** Templates: what is filled in is held against the same rules where it is filled in. */
const text = (template: string) => template.replace(/\{\w+\}/g, '').replace(/[[\]]/g, '');

/** Names that stand on no card, and what is written in capitals in both languages. */
const otherNames = /MELD-Na|Shim|up-to-seven|(?<![A-Za-z])[A-Z][A-Z\d]+(?![a-z])/g;

describe('every word of ours', () => {
  it('is in one of the tables', () => {
    expect(all.length).toBeGreaterThan(380);
  });

  it('gives no comfort, order or promise', () => {
    expect(breaking((en, zh) => !forbidden.test(text(en)) && !forbidden.test(text(zh)))).toEqual([]);
  });

  it('is no longer than a line', () => {
    expect(breaking((en, zh) => en.length <= longest.en && zh.length <= longest['zh-CN'])).toEqual([]);
  });

  it('is said in both languages: letters in a Chinese sentence belong to names', () => {
    const left = (zh: string) =>
      text(zh)
        .replace(names, '')
        .replace(otherNames, '')
        .match(/[A-Za-z]{2,}/g);
    expect(breaking((en, zh) => !/[\u4e00-\u9fff]/.test(en) && left(zh) === null)).toEqual([]);
    expect(breaking((en, zh) => text(zh).trim() !== '' || text(en).trim() === '')).toEqual([]);
  });

  it('ends as a sentence in both languages or in neither', () => {
    expect(breaking((en, zh) => /[.?]\]?$/.test(en) === /[。？]\]?$/.test(zh))).toEqual([]);
  });

  it('fills in the same values in both languages', () => {
    const valuesOf = (template: string) =>
      [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].filter((name) => name !== 's').sort();
    expect(breaking((en, zh) => valuesOf(en).join() === valuesOf(zh).join())).toEqual([]);
  });

  it('is written in Chinese with Chinese marks', () => {
    expect(
      breaking((_, zh) => !/[\u4e00-\u9fff][,;:?!]|[\u4e00-\u9fff]\.(?!\d)|[\u4e00-\u9fff] ?\((?![\w ]*\))/.test(zh)),
    ).toEqual([]);
  });
});

function* pairsOf(table: Table, prefix = ''): Generator<[string, Pair]> {
  for (const [key, value] of Object.entries(table)) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (value === undefined) continue;
    if (Array.isArray(value)) yield [name, value as unknown as Pair];
    else yield* pairsOf(value as Table, name);
  }
}
