import { describe, expect, it } from 'vitest';
import { assessCase } from '#clinical/assess-case.ts';
import { recurrenceScores } from '#clinical/assessment.ts';
import { optionWords } from '#clinical/cards/words/options.ts';
import { capital } from '#clinical/cards/words/pair.ts';
import { remarkWords } from '#clinical/cards/words/remarks.ts';
import { type Table, wordTables } from '#clinical/cards/words/tables.ts';
import { codes } from '#clinical/case/codes.ts';
import { orderCodes } from '#clinical/case/order-codes.ts';
import { readingRules } from '#clinical/case/reading-rules.ts';
import { cautionIds } from '#clinical/guidance/cautions.ts';
import { ruleIds, validFrom } from '#clinical/guidance/rule.ts';
import { ruleSetId, rules } from '#clinical/guidance/rule-sets.ts';
import { criteria } from '#clinical/population.ts';
import { remarkCodes } from '#clinical/remarks.ts';
import { albi, albiGrade } from '#clinical/scores/albi.ts';
import { apri } from '#clinical/scores/apri.ts';
import { childPugh } from '#clinical/scores/child-pugh.ts';
import { eraslGroup, eraslPost, eraslPostRule, eraslPre, eraslPreRule } from '#clinical/scores/erasl.ts';
import { ers } from '#clinical/scores/ers.ts';
import { fib4 } from '#clinical/scores/fib-4.ts';
import { meld, meldNa } from '#clinical/scores/meld.ts';
import { scoreIds } from '#clinical/scores/score-case.ts';
import { shim } from '#clinical/scores/shim.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { readable } from '#clinical/sheet/code-lists.ts';
import { criterionWords } from '#clinical/sheet/criterion-words.ts';
import { eraslExamples, eraslWorked } from '#clinical/sheet/erasl.ts';
import { exampleCase } from '#clinical/sheet/example-case.ts';
import { escaped, sheetHtml } from '#clinical/sheet/html.ts';
import {
  albiExamples,
  apriExample,
  childPughExamples,
  fib4Example,
  meldExamples,
} from '#clinical/sheet/liver-scores.ts';
import { openItems } from '#clinical/sheet/open-items.ts';
import { fixed } from '#clinical/sheet/part.ts';
import { ersExamples, shimExample, shimWorked } from '#clinical/sheet/recurrence-scores.ts';
import { signOffSheet } from '#clinical/sheet/sheet.ts';
import { sumOf } from '#clinical/sheet/worked.ts';
import { sources } from '#clinical/sources.ts';
import { clinicalRules, digestOf } from '#clinical/versions.ts';

const sheet = signOffSheet({ printedOn: '2026-01-31' });
const html = sheetHtml(sheet);
const text = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, ' ');
const section = (id: string) => {
  const found = sheet.sections.find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return JSON.stringify(found);
};

describe('what the sheet holds', () => {
  it('every score, its coefficients and cut points, with the source and what it is for', () => {
    const said = section('recurrence-scores') + section('liver-scores');
    for (const id of scoreIds) expect(said.toLowerCase(), id).toContain(id === 'shim' ? 'shim' : id);
    expect(recurrenceScores.every((id) => scoreIds.includes(id))).toBe(true);
    for (const rule of [eraslPreRule, eraslPostRule])
      for (const value of Object.values(rule).filter((one) => one !== 0)) expect(said).toContain(fixed(value, 3));
    for (const [rule, value] of numbersIn(clinicalRules.scores)) expect(digits(said), rule).toContain(digits(value));
    for (const { citation, tells } of Object.values(sources)) {
      expect(text).toContain(escaped(citation.text));
      expect(text).toContain(escaped(tells));
    }
  });

  it('every limit of the stages, of the cautions and of time', () => {
    for (const [rule, value] of numbersIn(clinicalRules.staging))
      expect(digits(section('stages') + section('outcome')), rule).toContain(digits(value));
    for (const [rule, value] of numbersIn(clinicalRules.guidance.cautionRule))
      expect(section('cautions'), rule).toContain(String(value));
    for (const [rule, value] of numbersIn(clinicalRules.time))
      expect(section('time') + section('networks'), rule).toContain(String(value));
    for (const [rule, value] of numbersIn(defaultSettings)) expect(section('time'), rule).toContain(String(value));
  });

  it('every number by which a chart is read', () => {
    const said = section('time') + section('inputs') + section('chart') + section('cautions') + section('population');
    const plain = Object.entries(readingRules).filter(([, value]) => typeof value === 'number');
    expect(plain.length).toBeGreaterThan(7);
    for (const [rule, value] of plain)
      expect(said, rule).toContain(rule === 'roundingShare' ? `${Number(value) * 100} %` : String(value));
  });

  it('every rule of every region, with what it rests on, for whom and since when', () => {
    const said = section('guidance');
    for (const id of ruleIds) expect(said).toContain(`"${id}"`);
    for (const rule of rules) {
      expect(said).toContain(rule.citation.text);
      expect(said).toContain(rule.when);
      expect(said).toContain(`"from ${validFrom(rule)}`);
    }
    for (const region of ['international', 'china', 'united-states', 'europe'] as const)
      expect(said).toContain(ruleSetId(region));
    expect(Object.keys(optionWords).sort()).toEqual([...ruleIds].sort());
  });

  it('every question of the gates and every caution', () => {
    expect(Object.keys(criterionWords).sort()).toEqual(Object.keys(criteria).sort());
    for (const { asks } of Object.values(criterionWords)) expect(section('population')).toContain(asks);
    for (const id of cautionIds) expect(section('cautions')).toContain(capital(wordTables.cautions[id][0]));
  });

  it('every sentence in both languages', () => {
    const said = section('words');
    for (const code of remarkCodes)
      for (const sentence of remarkWords[code]) expect(said).toContain(JSON.stringify(sentence));
    const pairs = [...pairsOf(wordTables)];
    expect(pairs.length).toBeGreaterThan(300);
    for (const [en, zh] of pairs) {
      expect(said).toContain(JSON.stringify(en));
      expect(said).toContain(JSON.stringify(zh));
    }
  });

  it('every concept and every code', () => {
    const said = section('codes');
    for (const [concept, bySystem] of Object.entries(codes)) {
      expect(said).toContain(`"${concept.replaceAll('-', ' ')}"`);
      for (const code of Object.values(bySystem).flat())
        expect(said).toContain(JSON.stringify(readable(code)).slice(1, -1));
    }
    for (const { code } of Object.values(orderCodes)) expect(said).toContain(code);
    for (const { name, atc, rxnorm } of readingRules.ingredients)
      for (const one of [name, ...atc, ...rxnorm]) expect(section('chart')).toContain(one);
  });

  it('every item that a person must still open', () => {
    const items = openItems();
    const said = section('open-items');
    for (const { what, source } of items) {
      expect(said).toContain(JSON.stringify(what));
      expect(said).toContain(JSON.stringify(source));
    }
    const unread = rules.filter(({ citation }) => citation.toOpen).map(({ id }) => id);
    expect(unread.length).toBeGreaterThan(0);
    for (const id of unread)
      expect(
        items.some(({ of }) => of.includes(id)),
        id,
      ).toBe(true);
    for (const of of ['ERASL', 'HCC-CRS', 'ERS', 'Shim', 'MVI grade', 'Cautions', 'AFP', 'code lists'])
      expect(
        items.some((item) => item.of.includes(of)),
        of,
      ).toBe(true);
  });
});

describe('numbers inside sentences', () => {
  it('are those of the rules they speak of', () => {
    const { cautions, remarks, options, lines, flags } = wordTables;
    const { cautionRule, armRule, taceRule } = clinicalRules.guidance;
    const { horizonMonths, recentImagingMonths } = clinicalRules.time;
    const { imbrave050Rule, emerald2Rule } = clinicalRules.staging;
    const said: [readonly string[], number][] = [
      [cautions['no-recent-endoscopy'], cautionRule.endoscopyMonths],
      [cautions['recent-gi-bleed'], cautionRule.bleedMonths],
      [cautions['recent-infarction-or-stroke'], cautionRule.infarctionMonths],
      [cautions['surgery-within-28-days'], cautionRule.surgeryDays],
      [cautions['ecog-above-1'], cautionRule.ecogAbove],
      [cautions['hbv-without-antiviral'], cautionRule.antiviralDays],
      [lines.antiviral, cautionRule.antiviralDays],
      [remarks['staged-operation'], readingRules.stagedWithinDays],
      [remarks['month-24-passed'], horizonMonths],
      [remarks['no-recent-imaging'], recentImagingMonths],
      [remarks['ecog-two-or-more'], clinicalRules.staging.bclcRule.advancedFromEcog],
      [remarks['schedule-closer-high'], armRule.hccCrsHighFrom],
      [remarks['schedule-standard'], armRule.hccCrsHighFrom],
      [lines.within24, horizonMonths],
      [lines.after24, horizonMonths],
      [options['adjuvant-tace'].says, taceRule.sizeFromCm],
      [flags.imbrave050['group-1'], imbrave050Rule.few],
      [flags.imbrave050['group-1'], imbrave050Rule.largeAbove],
      [flags.imbrave050['group-2'], imbrave050Rule.few + 1],
      [flags.emerald2['group-2'], emerald2Rule.few],
      [flags.emerald2['group-2'], emerald2Rule.largeAbove],
    ];
    for (const [pair, value] of said)
      for (const sentence of pair) expect(sentence).toMatch(new RegExp(`(?<!\\d)${value}(?!\\d)`));
  });
});

describe('the worked examples', () => {
  it('are what the functions of the scores answer', () => {
    const said = section('recurrence-scores');
    expect(eraslExamples.map((one) => [eraslPre(one), eraslPost(one)].map((value) => value.toFixed(4)))).toEqual([
      ['1.7548', '1.4181'],
      ['1.0100', '0.9026'],
      ['2.9657', '2.3497'],
      ['3.2896', '3.3922'],
      ['4.6295', '4.4449'],
    ]);
    for (const one of eraslExamples) {
      expect(said).toContain(fixed(eraslPre(one)));
      expect(said).toContain(fixed(eraslPost(one)));
      for (const [which, compute, rule] of [
        ['pre', eraslPre, eraslPreRule],
        ['post', eraslPost, eraslPostRule],
      ] as const) {
        const worked = eraslWorked(which, one);
        expect(worked.result).toBe(compute(one));
        expect(sumOf(worked)).toBeCloseTo(compute(one), 9);
        expect(worked.means).toBe(`${eraslGroup(rule, compute(one))} group`);
      }
    }
    expect(shimWorked().result).toBe(shim(shimExample));
    expect(sumOf(shimWorked())).toBeCloseTo(-0.868375, 6);
    expect(said).toContain(fixed(shim(shimExample)));
    for (const one of ersExamples) expect(said).toContain(`"${ers(one)} / 11"`);
  });

  it('of liver function likewise', () => {
    const said = section('liver-scores');
    for (const { bilirubin, albumin } of albiExamples) {
      expect(said).toContain(fixed(albi(bilirubin, albumin)));
      expect(said).toContain(`"${albiGrade(albi(bilirubin, albumin))}"`);
    }
    const { age, ast, alt, platelets } = fib4Example;
    expect(said).toContain(fixed(fib4(age, ast, alt, platelets), 5));
    expect(fixed(fib4(age, ast, alt, platelets), 5)).toBe('1.29588');
    expect(said).toContain(fixed(apri(apriExample.ast, apriExample.upperLimit, apriExample.platelets)));
    for (const one of childPughExamples) expect(said).toContain(`"${childPugh(one)}"`);
    for (const { bilirubin, inr, creatinine, sodium } of meldExamples) {
      expect(said).toContain(fixed(meld(bilirubin, inr, creatinine)));
      expect(said).toContain(fixed(meldNa(meld(bilirubin, inr, creatinine), sodium)));
    }
  });
});

describe('which state of the product it speaks of', () => {
  const assessment = assessCase(exampleCase(), { settings: defaultSettings, identities: [], outputs: [] });

  it('is named by the digest that every assessment carries', () => {
    expect(sheet.digests.clinical).toBe(assessment.versions.clinical);
    expect(sheet.digests.words).toBe(assessment.versions.words);
    expect(text).toContain(assessment.versions.clinical);
  });

  it('moves with a coefficient, a window, a sentence and a source', () => {
    const digest = digestOf(clinicalRules);
    expect(digest).toBe(assessment.versions.clinical);
    const { scores, defaultSettings: settings, words } = clinicalRules;
    const { wordTables: tables } = words;
    const changed = [
      { ...clinicalRules, scores: { ...scores, eraslPreRule: { ...eraslPreRule, male: 0.819 } } },
      { ...clinicalRules, defaultSettings: { ...settings, windows: { ...settings.windows, afp: 61 } } },
      {
        ...clinicalRules,
        words: { ...words, wordTables: { ...tables, lines: { ...tables.lines, next: ['x', 'x'] } } },
      },
      { ...clinicalRules, sources: { ...sources, ERASL: { ...sources.ERASL, toOpen: [] } } },
    ];
    expect(new Set([digest, ...changed.map(digestOf)]).size).toBe(changed.length + 1);
  });

  it('knows its own text, whatever the day it is printed', () => {
    const later = signOffSheet({ printedOn: '2027-01-31' });
    expect(later.digests).toEqual(sheet.digests);
    expect(sheetHtml(later)).toContain('2027-01-31');
    expect(sheetHtml(later)).not.toContain('Printed 2026');
  });

  it('shows the settings of a hospital beside the defaults', () => {
    const settings = { ...defaultSettings, afpNgPerIu: 1.21, windows: { ...defaultSettings.windows, labs: 14 } };
    const own = signOffSheet({ printedOn: '2026-01-31', hospital: { name: 'Hospital <A>', settings } });
    const page = sheetHtml(own);
    expect(page).toContain('Hospital &lt;A&gt;');
    expect(page).not.toContain('<A>');
    expect(page).toMatch(/30 days[\s\S]{0,80}<td[^>]*>14 days/);
    expect(page).toContain('1.21 ng/mL');
    expect(own.digests.clinical).toBe(sheet.digests.clinical);
    expect(own.digests.text).not.toBe(sheet.digests.text);
  });
});

describe('how it is written', () => {
  it('gives every section a place in the contents and a box to sign', () => {
    const ids = sheet.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(html).toContain(`href="#${id}"`);
      expect(html).toContain(`<section id="${id}">`);
    }
    expect(html.match(/class="box"/g)).toHaveLength(ids.length + 1);
    expect(sheetHtml(sheet, { population: 9 })).toMatch(/href="#population".*>9</);
  });

  it('marks what is ours apart from what is published, in words and not by colour alone', () => {
    for (const mark of ['published', 'rule of this product', 'to be opened']) expect(text).toContain(mark);
  });

  it('leaves no hole in a sentence', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
    const prose = sheet.sections.filter(({ id }) => id !== 'words').map((one) => JSON.stringify(one));
    for (const one of prose) expect(one).not.toMatch(/\{(?!inr\})[a-z]\w*\}/);
    for (const one of sheet.sections) expect(one.lead).toMatch(/[.?]$/);
  });
});

/** Every number of the constants, with where it stands. */
function numbersIn(value: object, at = ''): [string, number][] {
  return Object.entries(value).flatMap(([key, held]): [string, number][] => {
    if (typeof held === 'object' && held !== null) return numbersIn(held, `${at}.${key}`);
    return typeof held === 'number' && held !== 0 ? [[`${at}.${key}`, held]] : [];
  });
}

/** 0.100 and 0.1, -0.085 and − 0.085 are the same number. */
const digits = (value: unknown): string =>
  typeof value === 'number' ? String(Math.abs(value)) : String(value).replace(/(\.\d*?)0+(?=\D|$)/g, '$1');

function* pairsOf(table: Table): Generator<readonly [string, string]> {
  for (const value of Object.values(table)) {
    if (Array.isArray(value)) yield value as unknown as readonly [string, string];
    else if (value !== undefined) yield* pairsOf(value as Table);
  }
}
