import { describe, expect, it, test } from 'vitest';
import type { ScoreResult } from '#clinical/assessment.ts';
import { optionWords } from '#clinical/cards/words/options.ts';
import { fill } from '#clinical/cards/words/pair.ts';
import { planSentences } from '#clinical/cards/words/plan.ts';
import { publishedLine } from '#clinical/cards/words.ts';
import { cautionRule } from '#clinical/guidance/cautions.ts';
import type { RuleId } from '#clinical/guidance/rule.ts';
import { taceRule } from '#clinical/guidance/rules/adjuvant-china.ts';
import { asOfSurgeryUntilDay, horizonMonths, recentImagingMonths } from '#clinical/risk/conditional.ts';
import { albiRule } from '#clinical/scores/albi.ts';
import { childPughRule } from '#clinical/scores/child-pugh.ts';
import { eraslObserved, eraslPostRule, eraslPreRule, eraslSource } from '#clinical/scores/erasl.ts';
import { ersRule, ersSource } from '#clinical/scores/ers.ts';
import { fib4Rule } from '#clinical/scores/fib-4.ts';
import { hccCrsPublished, hccCrsSource } from '#clinical/scores/hcc-crs.ts';
import { meldNaRule, meldRule } from '#clinical/scores/meld.ts';
import { umolPerLInMgPerDl } from '#clinical/scores/mg-per-dl.ts';
import { shimRule } from '#clinical/scores/shim.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { studySource } from '#clinical/staging/aggressive-recurrence.ts';
import { ajcc8Rule } from '#clinical/staging/ajcc8.ts';
import { bclcRule } from '#clinical/staging/bclc.ts';
import { emerald2Rule } from '#clinical/staging/emerald2.ts';
import { imbrave050Rule } from '#clinical/staging/imbrave050.ts';
import { milanRule } from '#clinical/staging/milan.ts';
import { mviGradeRule, mviGradeSource } from '#clinical/staging/mvi-grade.ts';
import { ucsfRule } from '#clinical/staging/ucsf.ts';
import { upTo7Rule } from '#clinical/staging/up-to-7.ts';

/** Every published number that a person may read, typed here by hand from the design and its sources, never from the code. */

const locales = ['en', 'zh-CN'] as const;
const gate = { state: 'open' as const, reasons: [] };

/** The number as a whole one: 0.9 is not in 0.90, 45 not in 245. */
const holds = (said: string, number: string) =>
  expect(said).toMatch(new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?!\\d|\\.\\d)`));

describe('ERASL: survival seen in each group', () => {
  test.each([
    ['pre', 'low', 64.82, 62.23, 67.28, 1735, '65', '62–67', '1,735', '3,765'],
    ['pre', 'intermediate', 42.46, 39.56, 45.33, 1536, '42', '40–45', '1,536', '3,765'],
    ['pre', 'high', 20.7, 16.67, 25.04, 494, '21', '17–25', '494', '3,765'],
    ['post', 'low', 71.03, 68.18, 73.67, 1181, '71', '68–74', '1,181', '2,551'],
    ['post', 'intermediate', 47.51, 44.23, 50.72, 1057, '48', '44–51', '1,057', '2,551'],
    ['post', 'high', 26.1, 20.77, 31.72, 313, '26', '21–32', '313', '2,551'],
  ] as const)('%s %s: %f (%f–%f), n %i', (which, group, percent, low, high, n, whole, interval, shownN, all) => {
    expect(eraslObserved[which][group]).toEqual({ percent, low, high, n });
    const observed = { percent, low, high, n, outcome: 'recurrence-free-survival' as const, months: 24 };
    const result: ScoreResult = { gate, value: 1, group, missing: [], used: [], observed };
    const [en, zh] = locales.map((locale) => publishedLine(`erasl-${which}`, result, locale)) as [string, string];
    expect(en).toContain(
      `2-year recurrence-free survival ${whole} % (${whole} of 100; 95 % CI ${interval}; n ${shownN} of ${all}`,
    );
    expect(zh).toContain(`2年无复发生存率${whole}%（每100人中${whole}人；95%CI ${interval}；`);
    expect(zh).toContain(`${all.replace(',', '')}例中的${n}例`);
  });

  it('coefficients and cut points', () => {
    expect(eraslPreRule).toEqual({
      male: 0.818,
      albi23: 0.447,
      lnAfp: 0.1,
      lnSize: 0.58,
      number: 0.492,
      mvi: 0,
      lowTo: 2.558,
      intermediateTo: 3.521,
    });
    expect(eraslPostRule).toEqual({
      male: 0.677,
      albi23: 0.458,
      mvi: 0.661,
      lnAfp: 0.082,
      lnSize: 0.451,
      number: 0.379,
      lowTo: 2.332,
      intermediateTo: 3.445,
    });
  });

  it('how well it told patients apart, and the share of the derivation cohort', () => {
    const said = (eraslSource.holds ?? []).join(' ');
    for (const number of ['18', '0.60', '0.72', '0.52', '0.62', '0.59', '1.21']) holds(said, number);
  });
});

describe('HCC-CRS', () => {
  it('1,023 resections, 5 years, 19 and 67 %, in both languages', () => {
    expect(hccCrsPublished).toEqual({ n: 1023, months: 60, percentAt0: 19, percentAt3: 67 });
    const result: ScoreResult = { gate, value: 1, missing: [], used: [] };
    const [en, zh] = locales.map((locale) => publishedLine('hcc-crs', result, locale)) as [string, string];
    for (const text of ['1 of 3', '5 years', '19 % at 0', '67 % at 3', 'n 1,023']) expect(en).toContain(text);
    for (const text of ['1分（0–3分）', '5年', '0分者19%', '3分者67%', '1023例']) expect(zh).toContain(text);
  });

  it('never reached zero: 14 % over the next 5 years, 12 within and 17 beyond Milan', () => {
    const said = (hccCrsSource.holds ?? []).join(' ');
    for (const number of ['14', '12', '17', '1992', '2015']) holds(said, number);
  });
});

describe('trials and cohorts, in both languages', () => {
  const figures: Partial<Record<RuleId, { says: string[]; against?: string[] }>> = {
    imbrave050: {
      says: ['668', '0.72', '0.56', '0.93'],
      against: ['0.90', '0.72', '1.12', '1.26', '0.85', '1.87', '22.0', '16.2', '49.6', '80.0', '458', '15', '511'],
    },
    'keynote-937': { says: ['959', '476', '483', '24', '63', '61', '1.06', '0.88', '1.26'] },
    storm: { says: ['900', '214', '0.94', '0.78', '1.13'] },
    'adjuvant-tace': {
      says: ['5', '250', '0.70', '0.52', '0.95', '0.68', '0.48', '0.97'],
      against: ['444', '549', '5', '0.59', '0.36', '0.97', '1.17', '0.84', '1.62'],
    },
    'adjuvant-haic': {
      says: ['157', '158', '0.59', '0.43', '0.81', '20.3', '10.0'],
      against: ['0.64', '0.36', '1.14'],
    },
    huaier: { says: ['686', '316', '0.67', '0.55', '0.81'] },
    'adjuvant-sintilimab': { says: ['2', '198', '0.53', '0.36', '0.79'] },
  };
  const thousands: Partial<Record<RuleId, ['says' | 'against', string]>> = {
    imbrave050: ['against', '1,444'],
    storm: ['says', '1,114'],
    huaier: ['says', '1,044'],
  };

  test.each(Object.entries(figures) as [RuleId, { says: string[]; against?: string[] }][])(
    '%s',
    (id, { says, against = [] }) => {
      const words = optionWords[id];
      for (const sentence of words.says) for (const number of says) holds(sentence, number);
      for (const sentence of words.against ?? []) for (const number of against) holds(sentence, number);
    },
  );

  test.each(Object.entries(thousands) as [RuleId, ['says' | 'against', string]][])('%s: %s', (id, [part, number]) => {
    const [en, zh] = optionWords[id][part] ?? [];
    expect(en).toContain(number);
    expect(zh).toContain(`${number.replace(',', '')}例`);
  });

  it('hold no other number: what is in the one language is in the other', () => {
    const numbers = (sentence: string) =>
      [...sentence.replace(/(?<=\d),(?=\d{3})/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number).sort();
    for (const [id, { says, against, context }] of Object.entries(optionWords))
      for (const pair of [says, against, context])
        if (pair) expect(numbers(pair[1]), `${id}: ${pair[1]}`).toEqual(numbers(pair[0]));
  });

  it('AASLD 2025: Level 1, Strong', () => {
    const [en, zh] = optionWords['aasld-no-adjuvant-systemic'].says;
    expect(en).toContain('(Level 1, Strong)');
    expect(zh).toContain('（1级证据，强推荐）');
  });
});

describe('intervals of follow-up', () => {
  it('AASLD 3–6 months, BMJ 3–4 months for 2 years; the product 3, 4 and 6, to months 24 and 60', () => {
    for (const locale of locales) expect(fill(planSentences.interval, locale, {})).toMatch(/3–6(?: months|个月)/);
    for (const sentence of optionWords['surveillance-3-to-6-months'].name) expect(sentence).toContain('3–6');
    for (const sentence of optionWords['surveillance-3-to-4-months'].name)
      for (const number of ['3–4', '2']) expect(sentence).toContain(number);
    expect(defaultSettings.surveillance).toEqual({
      closerMonths: 3,
      standardMonths: 4,
      laterMonths: 6,
      denseUntilMonth: 24,
      untilMonth: 60,
    });
    expect(defaultSettings.windows).toEqual({ labs: 30, afp: 60, ecog: 60, imaging: 31, pathology: 60, slot: 21 });
    expect([asOfSurgeryUntilDay, horizonMonths, recentImagingMonths]).toEqual([90, 24, 6]);
  });
});

describe('other scores', () => {
  it('ERS: points of 2,359 patients', () => {
    expect(ersRule).toEqual({
      afp: [10, 100],
      afpPoints: [0, 2, 3],
      sizeFromCm: 4,
      size: 1,
      multifocal: 2,
      satellites: 2,
      vascularInvasion: 1,
      margin: 2,
      most: 11,
    });
    expect(ersSource.citation.text).toContain('2,359 patients');
  });

  it('Shim', () => {
    expect(shimRule).toEqual({
      male: 0.555146,
      platelets: -0.00434,
      albumin: -0.62221,
      lnVolume: 0.205353,
      mvi: 0.430764,
      pi: 3.14,
    });
  });

  it('liver function', () => {
    expect(albiRule).toEqual({ log10Bilirubin: 0.66, albumin: -0.085, grade1To: -2.6, grade2To: -1.39 });
    expect(fib4Rule).toEqual({ lowBelow: 1.45, highAbove: 3.25 });
    expect(childPughRule).toMatchObject({ bilirubin: [2, 3], albumin: [2.8, 3.5], inr: [1.7, 2.3], aTo: 6, bTo: 9 });
    expect(meldRule).toEqual({
      lnBilirubin: 3.78,
      lnInr: 11.2,
      lnCreatinine: 9.57,
      constant: 6.43,
      floor: 1,
      creatinineCap: 4,
      least: 6,
      most: 40,
    });
    expect(meldNaRule).toEqual({
      sodiumWeight: 1.32,
      interaction: 0.033,
      onlyAbove: 11,
      sodiumFrom: 125,
      sodiumTo: 137,
    });
    expect(umolPerLInMgPerDl).toEqual({ bilirubin: 17.104, creatinine: 88.42 });
  });
});

describe('stages, trial groups and cautions', () => {
  it('limits', () => {
    expect(milanRule).toEqual({ singleTo: 5, severalTo: 3, most: 3 });
    expect(ucsfRule).toEqual({ singleTo: 6.5, severalTo: 4.5, most: 3, sumTo: 8 });
    expect(upTo7Rule).toEqual({ sumTo: 7 });
    expect(bclcRule).toEqual({ veryEarlyTo: 2, severalTo: 3, most: 3, advancedFromEcog: 2, terminalFromEcog: 3 });
    expect(ajcc8Rule).toMatchObject({ t1aTo: 2, t2SeveralTo: 5 });
    expect(mviGradeRule).toEqual({ m1Most: 5, nearToCm: 1 });
    expect(imbrave050Rule).toEqual({ few: 3, largeAbove: 5 });
    expect(emerald2Rule).toMatchObject({ few: 3, largeAbove: 5 });
    expect(taceRule).toEqual({ sizeFromCm: 5 });
    expect(cautionRule).toMatchObject({
      plateletsBelow: 100,
      endoscopyMonths: 6,
      bleedMonths: 6,
      infarctionMonths: 3,
      surgeryDays: 28,
      ecogAbove: 1,
      antiviralDays: 14,
    });
  });

  it('MVI: severe from 5 vessels or 50 cells, odds ratio 2.80; found in 26 and 50 %', () => {
    const said = (mviGradeSource.holds ?? []).join(' ');
    for (const number of ['5', '50', '2.80', '26']) holds(said, number);
    expect(said).toContain('50 % prospectively');
  });

  it('the study: 579 patients, 2 centres; a minority recurs so', () => {
    holds(studySource.citation.text, '579');
    const said = (studySource.ours ?? []).join(' ');
    for (const number of ['10', '20', '34', '253']) holds(said, number);
  });
});
