import { describe, expect, it } from 'vitest';
import { type Labels, labelsOf } from '#ui/labels.ts';
import { forbidden } from '../clinical/cards/what-words-may-be.ts';

/** The words of the pages that are no medicine: buttons, headings, states. */

const [en, zh] = [flat(labelsOf('en')), flat(labelsOf('zh-CN'))];
const both = [...en].map(([key, text]) => [key, text, zh.get(key) ?? ''] as const);
const breaking = (rule: (en: string, zh: string) => boolean): string[] =>
  both.filter(([, ...texts]) => !rule(...texts)).map(([key, ...texts]) => `${key}: ${texts.join(' / ')}`);

describe('every label', () => {
  it('is there in both languages', () => {
    expect([...zh.keys()]).toEqual([...en.keys()]);
    expect(both.filter(([, en, zh]) => en === zh).map(([key]) => key)).toEqual(['afp']);
    expect(breaking((en, zh) => en.trim() !== '' && zh.trim() !== '')).toEqual([]);
  });

  it('gives no comfort, order or promise', () => {
    expect(breaking((en, zh) => !forbidden.test(en) && !forbidden.test(zh))).toEqual([]);
  });

  it('is translated whole, in Chinese with Chinese marks', () => {
    const names = /Remnant|CSV|JSON|SHA-256|CI|AFP/g;
    expect(breaking((en, zh) => !/[\u4e00-\u9fff]/.test(en) && !/[A-Za-z]{2,}/.test(zh.replace(names, '')))).toEqual(
      [],
    );
    expect(breaking((_, zh) => !/[\u4e00-\u9fff][,;:?!]|[\u4e00-\u9fff]\.(?!\d)/.test(zh))).toEqual([]);
  });

  it('is short', () => {
    expect(breaking((en, zh) => en.length <= 200 && zh.length <= 100)).toEqual([]);
  });

  it('says nothing of a disease, a course or a figure: what is medicine stands in the words of the clinical floor', () => {
    const medicine =
      /recurren|surviv|tumou?r|cancer|HCC|resect|surgery|cirrho|invasion|margin|dose|MRI|\bCT\b|pathology|%|patients? .*(?:had|were|treated)|evaluated|复发|生存|肿瘤|癌|切除|手术|肝|术后|病理|影像/i;
    expect(both.filter(([, ...texts]) => texts.some((text) => medicine.test(text))).map(([key]) => key)).toEqual(
      headings,
    );
  });
});

/** Names of what stands under them, and where a page says for whom it is. */
const headings = [
  'refusals.nothing-yet.text',
  'resected',
  'inputGroups.tumour',
  'inputGroups.operation',
  'inputGroups.liver',
  'operation',
  'imaging',
  'interval',
  'quality.noneText',
  'worklist.forTeam',
  'worklist.columns.operation',
  'worklist.emptyNone',
];

function flat(labels: object | Labels, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(labels).flatMap(([key, value]) => {
      if (typeof value === 'object') return [...flat(value, `${prefix}${key}.`)];
      const text = typeof value === 'function' ? String(value(2, 3)) : String(value);
      return [[`${prefix}${key}`, text] as [string, string]];
    }),
  );
}
