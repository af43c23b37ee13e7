import { describe, expect, it } from 'vitest';
import { changeSentence, needName, taskName, taskText } from '#clinical/cards/words.ts';
import type { Change } from '#clinical/worklist/changes.ts';
import { needCodes } from '#clinical/worklist/needs.ts';

const high = { score: 'erasl-post', group: 'high' } as const;
const low = { score: 'erasl-pre', group: 'low' } as const;

const said: [Change, string, string][] = [
  [
    { what: 'group', before: low, after: high },
    'ERASL-post: high group (was ERASL-pre low group).',
    'ERASL-post：高危组（原为ERASL-pre 低危组）。',
  ],
  [
    { what: 'group', before: { ...low, score: 'erasl-post' }, after: high },
    'ERASL-post: high group (was low group).',
    'ERASL-post：高危组（原为低危组）。',
  ],
  [
    { what: 'group', after: { score: 'hcc-crs', group: '2' } },
    'HCC-CRS: 2 of 3 (not known before).',
    'HCC-CRS：2分（0–3分）（此前未知）。',
  ],
  [
    { what: 'group', before: high },
    'ERASL-post: no longer shown (was high group).',
    'ERASL-post：不再显示（原为高危组）。',
  ],
  [
    { what: 'gate', gate: 'score', before: 'open', after: 'closed' },
    'Published scores: does not apply (was applies).',
    '已发表评分：不适用（原为适用）。',
  ],
  [
    { what: 'arm', before: 'standard', after: 'closer' },
    'Visits are closer together now (were at standard intervals).',
    '随访改为较密间隔（原为标准间隔）。',
  ],
  [
    { what: 'arm', before: 'closer', after: 'standard' },
    'Visits are at standard intervals now (were closer together).',
    '随访改为标准间隔（原为较密间隔）。',
  ],
  [{ what: 'recurrence', date: '2026-06-01' }, 'Recurrence recorded on 1 Jun 2026.', '已记录复发（2026年6月1日）。'],
  [
    { what: 'pathology', before: 'pending', after: 'final' },
    'Pathology: final (was pending).',
    '病理：已出正式报告（原为未出）。',
  ],
  [
    { what: 'visit', months: 4, before: 'due', after: 'done' },
    'Month 4: done (was due).',
    '第4个月：已完成（原为窗口期内应查）。',
  ],
];

describe('what changed', () => {
  it.each(said)('is one sentence in each language: %o', (change, en, zh) => {
    expect(changeSentence(change, 'en')).toBe(en);
    expect(changeSentence(change, 'zh-CN')).toBe(zh);
  });

  it('is what the task says, and nobody’s name', () => {
    const changes = said.slice(0, 2).map(([change]) => change);
    expect([taskName('en'), taskName('zh-CN')]).toEqual(['Review changed assessment', '复核有变化的评估']);
    expect(taskText(changes, 'en')).toBe(
      'The chart changed, and with it what Remnant says about follow-up after liver resection. ERASL-post: high group (was ERASL-pre low group). ERASL-post: high group (was low group).',
    );
    expect(taskText(changes, 'zh-CN')).toMatch(/^病历有更新.*高危组（原为低危组）。$/);
  });

  it('has a name for every reason in both languages', () => {
    for (const code of needCodes) {
      expect(needName(code, 'en')).toMatch(/^[A-Z]/);
      expect(needName(code, 'zh-CN')).toMatch(/[一-龥]/);
    }
  });
});
