import { describe, expect, it } from 'vitest';
import type { Slot } from '#clinical/assessment.ts';
import { capital, fill, list } from '#clinical/cards/words/pair.ts';
import * as words from '#clinical/cards/words.ts';
import { missing } from '#clinical/case/sourced.ts';
import { cautionIds } from '#clinical/guidance/cautions.ts';
import { ruleIds } from '#clinical/guidance/rule.ts';
import { rules } from '#clinical/guidance/rule-sets.ts';
import { surveillanceSchedule } from '#clinical/guidance/schedule.ts';
import { remarkCodes } from '#clinical/remarks.ts';
import { defaultSettings, type Locale } from '#clinical/settings.ts';
import { aCase } from '../a-case.ts';

const locales: Locale[] = ['en', 'zh-CN'];
const han = /[\u4e00-\u9fff]/;

describe('remarks', () => {
  const params = { date: '2026-09-11', input: 'margin', settle: 'margin', what: 'tace', stage: 'B', value: 2 };
  for (const code of remarkCodes)
    it(`says ${code} with and without its values`, () => {
      for (const values of [undefined, params]) {
        const en = words.remark({ code, ...(values ? { params: values } : {}) }, 'en');
        const zh = words.remark({ code, ...(values ? { params: values } : {}) }, 'zh-CN');
        expect(en).toMatch(/^[A-Z].*\.$/);
        expect(zh).toMatch(/。$/);
        expect(zh).toMatch(han);
        expect(en).not.toMatch(han);
        expect(`${en}${zh}`).not.toMatch(/[{}[\]]|undefined| {2}|：。|: \./);
      }
    });

  it('puts dates, names of inputs and of treatments into words, and leaves chart text as it is', () => {
    const given = { code: 'neoadjuvant-given' as const, params: { what: 'tace', date: '2025-11-02' } };
    expect(words.remark(given, 'en')).toBe('Treated before surgery: TACE (2 Nov 2025).');
    expect(words.remark(given, 'zh-CN')).toBe('术前接受过抗肿瘤治疗：TACE（2025年11月2日）。');
    expect(words.remark({ code: 'conflict', params: { input: 'afp' } }, 'zh-CN')).toBe('术前AFP：两个结果互相矛盾。');
    expect(words.remark({ code: 'not-hcc', params: { what: 'Adenoma, {date} [x]' } }, 'en')).toBe(
      'The resected disease is not HCC: Adenoma, {date} [x].',
    );
    expect(words.remark({ code: 'not-hcc', params: { what: 'x'.repeat(500) } }, 'en').length).toBeLessThan(120);
  });
});

describe('options and cautions', () => {
  it('has words for every rule in the sets, and no rule outside the list of ids', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
    for (const id of ruleIds)
      for (const locale of locales) {
        const { name, says } = words.optionText(id, locale);
        expect(name).not.toBe('');
        expect(says).toMatch(/[.。]$/);
      }
    expect(() => words.optionText('constructor', 'en')).toThrow();
  });

  it('says what speaks against everything that is an option after surgery', () => {
    for (const { id, treatment } of rules)
      if (treatment) for (const locale of locales) expect(words.optionText(id, locale).against, id).toMatch(/[.。]$/);
  });

  it('says every caution present, absent or not assessed, with its evidence', () => {
    for (const id of cautionIds) {
      expect(words.cautionName(id, 'zh-CN')).not.toBe(words.cautionName(id, 'en'));
      expect(words.cautionSentence({ id, state: 'not-assessed' }, 'en', '2026-01-25')).toMatch(/: not assessed$/);
    }
    const caution = {
      id: 'varices-or-portal-hypertension',
      state: 'present' as const,
      evidence: { from: ['Observation/p'], value: 85, unit: '10*9/L', date: '2025-12-03' },
    };
    expect(words.cautionSentence(caution, 'en', '2026-01-25')).toBe(
      'Varices or portal hypertension: present (85 ×10⁹/L, 3 Dec 2025)',
    );
    expect(words.cautionSentence(caution, 'zh-CN', '2026-01-25')).toBe(
      '食管胃静脉曲张或门静脉高压：存在（85 ×10⁹/L，2025年12月3日）',
    );
  });

  it('names what stops an option first, then what is to be weighed, and counts what nobody assessed', () => {
    const cautions = (['anticoagulation', 'pregnancy', 'transplant'] as const).map((id) => ({
      id,
      state: id === 'pregnancy' ? ('not-assessed' as const) : ('present' as const),
    }));
    expect(words.cautionsSentence(cautions, ['transplant'], 'en', 2)).toBe(
      'Cautions present: any transplant (no checkpoint inhibitor) and anticoagulation; not assessed: 1.',
    );
    expect(words.cautionsSentence(cautions.slice(1, 2), [], 'en')).toBe('Cautions: none found; not assessed: 1.');
    expect(words.cautionsSentence(cautions.slice(1, 2), [], 'zh-CN')).toBe('注意事项：未发现；未评估：1项。');
  });

  it('keeps graded advice and what is only mentioned beside it in sentences of their own', () => {
    for (const locale of locales) {
      const { says, context } = words.optionText('aasld-no-adjuvant-systemic', locale);
      expect(says).not.toMatch(/trial|试验/);
      expect(context).toMatch(/Ungraded context: clinical trials|未分级.*临床试验/);
    }
  });

  it('says where a citation was not held against its full text', () => {
    expect(words.citationText({ text: 'AASLD 2023', verified: false }, 'en')).toContain('not verified');
    expect(words.citationText({ text: 'AASLD 2023', verified: true }, 'en')).toBe('AASLD 2023');
  });
});

describe('dates', () => {
  it.each([
    ['2026-12-14', '14 Dec, in 3 weeks', '12月14日（3周后）'],
    ['2026-11-23', '23 Nov, today', '11月23日（今天）'],
    ['2026-11-24', '24 Nov, in 1 day', '11月24日（1天后）'],
    ['2026-11-10', '10 Nov, 13 days ago', '11月10日（13天前）'],
    ['2026-11-09', '9 Nov, 2 weeks ago', '11月9日（2周前）'],
    ['2027-03-14', '14 Mar 2027, in 4 months', '2027年3月14日（4个月后）'],
    ['2023-11-23', '23 Nov 2023, 3 years ago', '2023年11月23日（3年前）'],
  ])('%s', (date, en, zh) => {
    expect(words.when(date, 'en', '2026-11-23')).toBe(en);
    expect(words.when(date, 'zh-CN', '2026-11-23')).toBe(zh);
  });

  it('keeps the precision of the chart', () => {
    expect(words.day('2026-09', 'en')).toBe('Sep 2026');
    expect(words.day('2026-09', 'zh-CN')).toBe('2026年9月');
    expect(words.day('2026', 'en')).toBe('2026');
    expect(words.day('2026-09-11T08:00:00+08:00', 'en')).toBe('11 Sep 2026');
    expect(words.day('soon', 'en')).toBe('soon');
  });
});

describe('published figures', () => {
  const gate = { state: 'open' as const, reasons: [] };
  const observed = {
    percent: 26.1,
    low: 20.77,
    high: 31.72,
    n: 313,
    outcome: 'recurrence-free-survival' as const,
    months: 24,
  };

  it('names outcome, horizon, interval, n and cohort', () => {
    const result = { gate, value: 4, group: 'high', missing: [], used: [], observed };
    expect(words.publishedLine('erasl-post', result, 'en')).toBe(
      'ERASL-post high group: 2-year recurrence-free survival 26 % (26 of 100; 95 % CI 21–32; n 313 of 2,551, derivation cohort included; Chan 2018†).',
    );
    expect(words.publishedLine('erasl-post', result, 'zh-CN')).toBe(
      'ERASL-post高危组：2年无复发生存率26%（每100人中26人；95%CI 21–32；2551例中的313例，含建模队列；Chan 2018†）。',
    );
  });

  it('says "at least" where AFP is only a lower bound', () => {
    const result = { gate, value: 3, group: 'intermediate', atLeast: true as const, missing: [], used: [], observed };
    expect(words.publishedLine('erasl-post', result, 'en')).toMatch(
      /^ERASL-post at least intermediate group: 2-year recurrence-free survival in the intermediate group 26 %/,
    );
  });

  it.each([
    [0, '(published: 19 % at 0, 67 % at 3; n 1,023 R0 resections of any stage, Zheng 2017†)'],
    [1, '(published: 19 % at 0, 67 % at 3, no figure for 1; n 1,023 R0 resections of any stage, Zheng 2017†)'],
    [2, '(published: 19 % at 0, 67 % at 3, no figure for 2; n 1,023 R0 resections of any stage, Zheng 2017†)'],
    [3, '(published: 19 % at 0, 67 % at 3; n 1,023 R0 resections of any stage, Zheng 2017†)'],
  ])('HCC-CRS %i', (value, published) => {
    const said = words.publishedLine('hcc-crs', { gate, value, missing: [], used: [] }, 'en');
    expect(said).toBe(`HCC-CRS ${value} of 3 for recurrence beyond Milan at 5 years ${published}.`);
  });

  it('never rounds a model to certainty', () => {
    expect([0, 0.99, 1, 30.6, 99, 99.4].map((percent) => words.wholePercent(percent, 'en'))).toEqual([
      'under 1 %',
      'under 1 %',
      '1 %',
      '31 %',
      '99 %',
      'over 99 %',
    ]);
  });
});

describe('what is missing', () => {
  const { inputs } = aCase({
    inputs: {
      afp: missing('out-of-window', 'Too early.', [
        {
          reported: { value: 400, unit: 'ng/mL' },
          takenOn: '2025-05-03',
          from: ['Observation/a'],
          why: 'out-of-window',
        },
      ]),
      margin: missing('not-found', 'None.'),
    },
  });

  it('says what was seen, what waits for it and what to do', () => {
    const item = {
      input: 'afp' as const,
      reason: 'out-of-window' as const,
      wouldChange: ['erasl-pre', 'erasl-post', 'postoperative'],
    };
    expect(words.missingSentence(item, inputs, 'en', '2026-01-25')).toBe(
      'AFP before surgery found only outside the time window (400 ng/mL, 3 May 2025). Needed for ERASL-pre, ERASL-post and the investigational number. If there is one from the right time, add it.',
    );
    expect(words.missingSentence(item, inputs, 'zh-CN', '2026-01-25')).toBe(
      '术前AFP仅有时间窗外的结果（400 ng/mL，2025年5月3日）。计算ERASL-pre、ERASL-post和研究性数值需要该信息。如有时间窗内的结果，请补录。',
    );
  });

  it('says what an involved margin would mean', () => {
    const item = { input: 'margin' as const, reason: 'not-found' as const, wouldChange: ['network'] };
    expect(words.missingSentence(item, inputs, 'en', '2026-01-25')).toBe(
      'Surgical margin not found. If involved, the investigational number does not apply. Add it, or tell us where it is.',
    );
  });
});

describe('the schedule', () => {
  const schedule = (asOf: string, imaging = [] as { date: string }[], afp = [] as { date: string }[]): Slot[] =>
    surveillanceSchedule(
      '2026-01-15',
      asOf,
      'closer',
      {
        imaging: imaging.map(({ date }) => ({
          date,
          ref: 'ImagingStudy/i',
          modality: 'MR',
          contrast: 'stated',
          reported: true,
        })),
        afp: afp.map(({ date }) => ({ date, ref: 'Observation/a' })),
      },
      defaultSettings,
    );
  const first = (slots: Slot[], locale: Locale, asOf: string) => words.slotSentence(slots[0] as Slot, locale, asOf);

  it('says each state of a visit', () => {
    expect(first(schedule('2026-01-25'), 'en', '2026-01-25')).toBe(
      'Month 3: liver MRI or CT with contrast and AFP planned for 15 Apr, in 11 weeks.',
    );
    expect(first(schedule('2026-04-01'), 'en', '2026-04-01')).toBe(
      'Month 3: liver MRI or CT with contrast and AFP due 15 Apr, in 2 weeks (window 25 Mar to 6 May).',
    );
    expect(first(schedule('2026-04-20', [{ date: '2026-04-10' }]), 'en', '2026-04-20')).toBe(
      'Month 3: imaging done 10 Apr; AFP still due by 6 May.',
    );
    expect(first(schedule('2026-06-15', [], [{ date: '2026-04-10' }]), 'zh-CN', '2026-06-15')).toBe(
      '第3个月：肝脏增强MRI或CT已逾期，原定4月15日（9周前）；AFP已于4月10日完成。',
    );
    expect(first(schedule('2026-05-01', [{ date: '2026-04-10' }], [{ date: '2026-04-11' }]), 'en', '2026-05-01')).toBe(
      'Month 3: done (imaging 10 Apr, AFP 11 Apr).',
    );
    const missed = schedule('2026-08-01', [{ date: '2026-07-10' }], [{ date: '2026-07-11' }]);
    expect(first(missed, 'en', '2026-08-01')).toBe(
      'Month 3: missed (was due 15 Apr, 4 months ago); a later visit is done.',
    );
  });

  it('says whose interval it is, and the range of a guideline that was not opened', () => {
    const slots = schedule('2026-01-25');
    const said = (slot: Slot | undefined, setBy: 'product' | 'hospital', locale: Locale) =>
      words.intervalSentence(slots, slot as Slot, { arm: 'closer', why: [], setBy }, locale);
    expect(said(slots[0], 'product', 'en')).toBe(
      "3-monthly to month 24 is this product's default; AASLD 2023† allows 3–6 months.",
    );
    expect(said(slots[0], 'hospital', 'en')).toMatch(/^3-monthly to month 24 is this hospital's setting; /);
    expect(said(slots.at(-1), 'product', 'zh-CN')).toBe(
      '每6个月一次（至术后第60个月）为本产品默认设置；AASLD 2023†允许3–6个月。',
    );
    expect(said(slots.at(-1), 'hospital', 'zh-CN')).toMatch(/为本院设定；/);
  });

  it('says what each visit asks for, with the punctuation of the language', () => {
    const [slot] = schedule('2026-04-20', [{ date: '2026-04-10' }]);
    expect(words.eachVisit(slot as Slot, 'en')).toBe('Each visit: liver MRI or CT with contrast and AFP.');
    expect(words.eachVisit(slot as Slot, 'zh-CN')).toBe('每次随访：肝脏增强MRI或CT及AFP。');
  });
});

describe('small things', () => {
  it('lists and counts', () => {
    expect(list([], 'en')).toBe('');
    expect(list(['a'], 'en')).toBe('a');
    expect(list(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(list(['a', 'b', 'c'], 'en', 2)).toBe('a and 2 more items');
    expect(list(['a', 'b', 'c'], 'zh-CN', 2)).toBe('a和另外2项');
  });

  it('never reads a value as a template', () => {
    expect(fill(['{a}[ ({b})]', ''], 'en', { a: '{b} [x {c}]' })).toBe('{b} [x {c}]');
    expect(capital('')).toBe('');
  });

  it('shows a value with its bound, unit and standing', () => {
    expect(words.valueText({ value: 1210, unit: 'ug/L', bound: 'lower' }, 'en')).toBe('≥ 1210 µg/L');
    expect(words.valueText({ value: 12.04, unit: 'cm', preliminary: true }, 'zh-CN')).toBe('12.04 cm（初步结果）');
    expect(words.valueText({ value: 'R1' }, 'zh-CN')).toBe('R1（阳性）');
    expect(words.valueText({ value: 'III' }, 'en')).toBe('III');
  });

  it('offers every reason to set a card aside, with a display and our own system', () => {
    const reasons = words.overrideReasons('https://remnant.example.org', 'zh-CN');
    expect(reasons.map(({ code }) => code)).toEqual([...words.overrideCodes]);
    expect(
      reasons.every(({ display, system }) => han.test(display) && system.startsWith('https://remnant.example.org/')),
    ).toBe(true);
  });
});
