import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Markdown from 'react-markdown';
import { describe, expect, it } from 'vitest';
import type { Caution } from '#clinical/assessment.ts';
import type { Card } from '#clinical/cards/card.ts';
import { missing } from '#clinical/case/sourced.ts';
import { type CautionId, cautionIds } from '#clinical/guidance/cautions.ts';
import { optionsFor } from '#clinical/guidance/rule-sets.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase, type CaseOf, known, operated } from '../a-case.ts';
import { cardsOf, charts, situation, situations } from './situations.ts';

const named = (name: string, locale: 'en' | 'zh-CN' = 'en'): Card => {
  const one = situations().find((each) => each.name === name);
  if (!one) throw new Error(`No situation ${name}`);
  return cardsOf(one, locale)[0] as Card;
};
const optionFacts = (chart: CaseOf) => {
  const patientCase = aCase(chart);
  return { patientCase, stages: stagesOf(patientCase), recurrence: undefined };
};
const cardOf = (chart: CaseOf, locale: 'en' | 'zh-CN' = 'en') => cardsOf(situation(chart), locale)[0] as Card;

describe('the card of a high group at discharge', () => {
  const card = named('high group, at discharge, demonstration');

  it('reads', () => {
    expect(card.summary).toBe(
      'After HCC resection: ERASL-post high group, HCC-CRS 2 of 3. MRI/CT + AFP due 15 Apr, in 11 weeks.',
    );
    expect(card.indicator).toBe('warning');
    expect(card.detail?.split('\n\n')).toEqual([
      '**Similar patients (published):** ERASL-post high group: 2-year recurrence-free survival 26 % (26 of 100; 95 % CI 21–32; n 313 of 2,551, derivation cohort included; Chan 2018†).',
      'HCC-CRS 2 of 3 for recurrence beyond Milan at 5 years (published: 19 % at 0, 67 % at 3, no figure for 2; n 1,023 R0 resections of any stage, Zheng 2017†).',
      "Group figures as assessed at surgery, not this patient's probability; not validated at this site.",
      '**Investigational, demonstration model trained on simulated patients - not for decisions:** aggressive recurrence (first recurrence beyond Milan) by month 24 (15 Jan 2028): 31 %, from clinical data only.',
      '**For the MDT:** AASLD 2025† advises against systemic therapy before (neoadjuvant) or after (adjuvant) resection (Level 1, Strong). Ungraded context: clinical trials are the exception.',
      "**Next:** liver MRI or CT with contrast and AFP by 15 Apr, in 11 weeks. Closer follow-up: a high group, or HCC-CRS 2 or more. 3-monthly to month 24 is this product's default; AASLD 2023† allows 3–6 months.",
      '† Source not yet verified against its full text.',
    ]);
  });

  it('reads in Chinese', () => {
    const { summary, detail } = named('high group, at discharge, demonstration', 'zh-CN');
    expect(summary).toBe(
      '肝细胞癌切除术后：ERASL-post高危组，HCC-CRS 2分（0–3分）。MRI/CT及AFP应于4月15日（11周后）完成。',
    );
    expect(detail?.split('\n\n').slice(0, 4)).toEqual([
      '**相似患者（已发表）**：ERASL-post高危组：2年无复发生存率26%（每100人中26人；95%CI 21–32；2551例中的313例，含建模队列；Chan 2018†）。',
      'HCC-CRS 2分（0–3分），针对5年内超出米兰标准的复发（已发表：0分者19%，3分者67%，2分者无数据；不限分期的R0切除1023例，Zheng 2017†）。',
      '以上为手术时评估的群体数据，不是该患者的个体概率；尚未在本院验证。',
      '**研究性（演示模型，以模拟患者训练，不得用于临床决策）**：至术后24个月（2028年1月15日）侵袭性复发（首次复发即超出米兰标准）：31%（仅依据临床资料）。',
    ]);
  });
});

describe('what changes the card', () => {
  it('pathology pending: the group before surgery, and what is awaited', () => {
    const card = named('pathology pending: low group, at discharge, demonstration');
    expect(card.summary).toMatch(/ERASL-pre low group, pathology pending\. MRI\/CT \+ AFP due/);
    expect(card.detail).toContain('**Not yet known:** Microvascular invasion (MVI), surgical margin');
    expect(card.detail).toContain('Needed for ERASL-post and HCC-CRS.');
  });

  it('out of population: the reason once, the plan, no number', () => {
    const card = named('R1 margin, at discharge, demonstration');
    expect(card.summary).toBe(
      'After HCC resection: no published risk group applies. MRI/CT + AFP due 15 Apr, in 11 weeks.',
    );
    expect(card.detail?.match(/margin/g)).toHaveLength(1);
    expect(card.detail).toContain(
      '**Out of population:** The surgical margin is involved (R1). No published group or investigational number; the follow-up plan stays.',
    );
  });

  it('outside the study alone: the published group stays, the investigational number goes', () => {
    const card = named('BCLC B, at discharge, demonstration');
    expect(card.summary).toContain('HCC-CRS 3 of 3');
    expect(card.detail).toContain(
      '**Outside the study:** The stage before surgery was beyond BCLC 0-A (BCLC B). No investigational number.',
    );
    expect(named('BCLC B, at discharge, no network').detail).not.toContain('Outside the study');
  });

  it('after day 90 the number is conditional, or not assessed without recent imaging', () => {
    expect(named('high group, month 7, followed, demonstration').detail).toMatch(
      /from 18 Aug 2026 to month 24 \(15 Jan 2028\), given no recurrence to date: \d+ %/,
    );
    expect(named('high group, month 5, overdue, demonstration').detail).toContain(
      'not for decisions:** Not assessed: no recurrence-free liver CT or MRI with stated contrast in the last 6 months.',
    );
  });

  it('a network that did not answer is not assessed; published groups stay', () => {
    const card = named('high group, at discharge, failed');
    expect(card.detail).toContain('Not assessed: the model did not answer.');
    expect(card.detail).toContain('2-year recurrence-free survival 26 %');
  });

  it('overdue visits warn, also where nothing else would', () => {
    const card = named('low group, year 3, overdue, no network');
    expect(card.summary).toBe('HCC resected 3 years ago. MRI/CT + AFP overdue, was due 15 Jan, 8 weeks ago.');
    expect(card.indicator).toBe('warning');
    expect(named('low group, at discharge, no network').indicator).toBe('info');
    expect(named('high group, month 7, two overdue, no network').detail).toContain('2 visits are overdue');
  });

  it('a recurrence has its own branch and no forecast', () => {
    const card = named('high group, recurrence beyond Milan, demonstration');
    expect(card.summary).toBe('HCC recurrence recorded 15 Oct, beyond Milan criteria: treatment review by the MDT.');
    expect(card.detail?.split('\n\n')).toEqual([
      "**Recurrence:** 15 Oct, 4 weeks ago, within 24 months of surgery; beyond Milan criteria. Aggressive recurrence by the study's definition.",
      '**For the MDT:** To consider: locoregional therapy.',
      'No forecast and no schedule are shown after a recurrence.',
    ]);
    expect(named('low group, recurrence within Milan, demonstration').detail).toContain(
      'To consider: evaluation for salvage transplant.',
    );
  });

  it('an info card gives its reason and asks for what settles it', () => {
    const card = named('HCC not told, at discharge, no network');
    expect(card.summary).toBe('After liver resection. The chart does not tell whether the resected tumour was HCC.');
    expect(card.detail).toContain('Histology not found. If not HCC, this advice does not apply.');
    expect(card.detail).toContain('**Next:** If this was HCC: liver MRI or CT');
    expect(named('month only, at discharge, no network').detail).toBe(
      'Please record the day of the operation. Until then no risk group and no follow-up dates are shown.',
    );
  });

  it('facts read from text are to be confirmed', () => {
    expect(named('read from text, at discharge, no network').detail).toContain(
      '**Unsure:** Microvascular invasion (MVI) present – read from report text, please confirm.',
    );
  });

  it('never lets a treatment that cannot be told read as none', () => {
    const neoadjuvant = missing('unknown-code', 'Kind not stated.', [
      { reported: { value: 'embolisation' }, takenOn: '2025-11-02', from: ['Procedure/e'], why: 'unknown-code' },
    ]);
    expect(cardOf({ inputs: { neoadjuvant } }).detail).toContain(
      '**Missing:** Whether the HCC was treated before surgery cannot be told (embolisation, kind not stated, 2 Nov 2025). If treated before surgery, the scores do not apply. Record it, or that there was none.',
    );
  });

  it('asks for the day where the operation has none at all', () => {
    const card = cardOf({ surgery: { timeZero: operated('', { precision: 'unknown' }) } });
    expect(card.summary).toBe('After liver resection. The day of the resection is not recorded.');
    expect(card.detail).toBe(
      'Please record the day of the operation. Until then no risk group and no follow-up dates are shown.',
    );
  });

  it('two answers stand side by side', () => {
    const margin = missing('conflict', 'Two answers.', [
      { reported: { value: 'R0' }, takenOn: '2026-01-18', from: ['Observation/a'], why: 'conflict' },
      { reported: { value: 'R1' }, takenOn: '2026-01-20', from: ['Observation/b'], why: 'conflict' },
    ]);
    expect(cardOf({ inputs: { margin } }).detail).toContain(
      '**Conflict:** Surgical margin: the chart gives two answers (R0 (clear), 18 Jan; R1 (involved), 20 Jan). If involved, the scores do not apply. Confirm which one counts.',
    );
  });

  it('HCC-CRS 3 within BCLC 0-A is a conflict, not a score', () => {
    const one = situation(charts['HCC-CRS 1'] ?? {});
    const crs = one.assessment.scores['hcc-crs'];
    one.assessment.scores['hcc-crs'] = {
      ...(crs as NonNullable<typeof crs>),
      gate: { state: 'cannot-tell', reasons: [{ code: 'hcc-crs-conflict', params: { value: 3, stage: 'A' } }] },
    };
    delete one.assessment.scores['hcc-crs'].value;
    const [card] = cardsOf(one, 'en');
    expect(card?.summary).not.toContain('HCC-CRS');
    expect(card?.detail).toContain('**Conflict:** HCC-CRS 3 cannot occur with BCLC 0-A: check size, number and stage.');
  });

  describe('options for the team', () => {
    const inChina = (present: CautionId[], locale: 'en' | 'zh-CN' = 'en') => {
      const one = situation({ ...charts['high group'] }, undefined, 'china');
      const cautions = one.assessment.cautions.map(
        ({ id }): Caution => ({ id, state: present.some((each) => each === id) ? 'present' : 'not-assessed' }),
      );
      const options = optionsFor({ ...optionFacts(charts['high group'] ?? {}), cautions }, 'china', '2026-01-25');
      const assessment = { ...one.assessment, cautions, options };
      const lead = locale === 'en' ? '**For the MDT:**' : '**供MDT讨论**';
      return (
        cardsOf({ ...one, assessment }, locale)[0]
          ?.detail?.split('\n\n')
          .find((line) => line.startsWith(lead)) ?? ''
      );
    };

    it('are counted, with what was checked and what was not; none is named without what speaks against it', () => {
      expect(inChina([])).toBe(
        '**For the MDT:** 4 options have randomised support, and limits: see Remnant. AASLD 2025† advises against adjuvant systemic therapy. Cautions: none found; not assessed: 16.',
      );
      expect(inChina(['transplant', 'anticoagulation'])).toBe(
        '**For the MDT:** 3 options have randomised support, and limits: see Remnant. AASLD 2025† advises against adjuvant systemic therapy. Cautions present: any transplant (no checkpoint inhibitor) and anticoagulation; not assessed: 14.',
      );
      expect(inChina(['transplant', 'anticoagulation'], 'zh-CN')).toBe(
        '**供MDT讨论**：有随机研究支持、各有局限的选择3项，详见Remnant。AASLD 2025†不建议术后辅助系统治疗。存在的注意事项：器官移植（禁用免疫检查点抑制剂）和正在抗凝治疗；未评估：14项。',
      );
    });

    it('after a recurrence with spread, a transplant stands beside systemic therapy', () => {
      const one = situations().find(({ name }) => name === 'high group, recurrence beyond Milan, no network');
      if (!one?.assessment.recurrence) throw new Error('no recurrence');
      const { assessment } = one;
      const recurrence = { ...one.assessment.recurrence, branch: 'systemic' as const };
      const options = optionsFor({ ...optionFacts({}), recurrence, cautions: [] }, 'international', '2026-11-15');
      const said = (state: Caution['state']) =>
        cardsOf(
          { ...one, assessment: { ...assessment, recurrence, options, cautions: [{ id: 'transplant', state }] } },
          'en',
        );
      expect(said('present')[0]?.detail).toContain(
        'To consider: systemic therapy. Caution: any transplant (no checkpoint inhibitor).',
      );
      expect(said('not-assessed')[0]?.detail).not.toContain('Caution');
    });

    it('stay one short line whichever cautions are present', () => {
      for (const first of cautionIds)
        for (const second of cautionIds) {
          expect(inChina([first, second]).length).toBeLessThanOrEqual(300);
          expect(inChina([first, second], 'zh-CN').length).toBeLessThanOrEqual(150);
        }
      expect(inChina([...cautionIds])).toContain(' and 15 more items; not assessed: 0.');
    });
  });

  it('an untreated HBV infection is named', () => {
    expect(named('HBV untreated, at discharge, no network').detail).toContain('**Antiviral:** HBsAg positive');
  });

  it('counts days in the operation’s own offset', () => {
    const chart: CaseOf = {
      ...charts['high group'],
      asOf: '2026-04-14T18:30:00Z',
      surgery: { timeZero: operated('2026-01-15', { start: '2026-01-15T09:00:00+08:00' }) },
    };
    expect(cardOf(chart).summary).toContain('due 15 Apr, today');
  });
});

describe('chart text inside a card', () => {
  const hostile = '<img src=x onerror=alert(1)> [click](https://evil.example) **bold** www.evil.example\n\n# head';
  const chart: CaseOf = {
    inputs: {
      neoadjuvant: known('present'),
      afp: missing('unreadable', 'No.', [
        { reported: { value: hostile, unit: '<b>' }, from: ['Observation/a'], why: 'unreadable' },
      ]),
    },
    therapies: [{ kind: 'neoadjuvant', what: hostile, date: '2025-11-02', from: ['Procedure/x'] }],
  };
  const unread: CaseOf = { inputs: { afp: chart.inputs?.afp as never } };

  for (const locale of ['en', 'zh-CN'] as const)
    for (const [what, of] of Object.entries({ 'a treatment': chart, 'an unreadable result': unread }))
      it(`is text, whatever it holds: ${what}, ${locale}`, () => {
        const card = cardOf(of, locale);
        expect(JSON.stringify(card)).toContain('img src=x');
        expect(card.detail).not.toMatch(/<|\]\(|www\.evil|:\/\/evil|\*\*bold|^#/m);
        const html = renderToStaticMarkup(createElement(Markdown, null, card.detail ?? ''));
        expect(new Set([...html.matchAll(/<\/?(\w+)/g)].map(([, element]) => element))).toEqual(
          new Set(['p', 'strong']),
        );
        // a client that passes Markdown's HTML through sees text as well
        expect(card.detail?.replace(/&#\d+;/g, '')).not.toMatch(/[<>]/);
      });
});
