import { describe, expect, it, test } from 'vitest';
import type { Caution } from '#clinical/assessment.ts';
import type { Evidence } from '#clinical/case/patient-case.ts';
import { cautionIds } from '#clinical/guidance/cautions.ts';
import { type Rule, validFrom } from '#clinical/guidance/rule.ts';
import { checkpointStops, optionsFor, ruleSetId, rules, rulesInForce } from '#clinical/guidance/rule-sets.ts';
import type { Region } from '#clinical/settings.ts';
import { cited, citedSource } from '#clinical/source.ts';
import { sources } from '#clinical/sources.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase, type CaseOf } from '../a-case.ts';

type Recurrence = Parameters<typeof optionsFor>[0]['recurrence'];

const options = (
  of: CaseOf = {},
  region: Region = 'international',
  day = '2026-01-25',
  recurrence?: Recurrence,
  cautions: Caution[] = [],
) => {
  const patientCase = aCase(of);
  return optionsFor({ patientCase, stages: stagesOf(patientCase), recurrence, cautions }, region, day);
};
const ids = (...asked: Parameters<typeof options>) => options(...asked).map(({ id }) => id);

const mvi = { inputs: { mvi: 'present' } } as const;

describe('rules', () => {
  it('have ids of their own, a citation, and a day they hold from', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.citation.text.length).toBeGreaterThan(3);
      expect(validFrom(rule)).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(rule.regions.length).toBeGreaterThan(0);
    }
  });

  it('are in force from when the youngest of their sources came out', () => {
    const of = (id: string) => validFrom(rules.find((rule) => rule.id === id) as Rule);
    expect(of('imbrave050')).toBe('2024-09');
    expect(of('keynote-937')).toBe('2026-01');
    expect(of('adjuvant-sintilimab')).toBe('2025');
    expect(of('adjuvant-tace')).toBe('2018-10-10');
    const known = (day: string) => ids({}, 'international', day).includes('keynote-937');
    expect(['2025-12-31', '2026-01-01'].map(known)).toEqual([false, true]);
  });

  it('and sources are verified where nothing of them is left to open, and nowhere else', () => {
    const references = rules.flatMap(({ citation, against = [] }) => [citation, ...against]);
    for (const reference of references) expect(cited(reference).verified).toBe((reference.toOpen ?? []).length === 0);
    for (const source of Object.values(sources))
      expect(citedSource(source).verified).toBe(!('toOpen' in source) || source.toOpen?.length === 0);
    const unread = references.filter((reference) => !cited(reference).verified).map(({ text }) => text);
    for (const name of [
      'AASLD 2023',
      'AASLD 2025',
      'ESMO',
      'KEYNOTE-937',
      'second interim',
      'Liver Meeting',
      'PMC6459238',
    ])
      expect(
        unread.some((text) => text.includes(name)),
        name,
      ).toBe(true);
    for (const source of [sources.ERASL, sources['HCC-CRS'], sources.ERS])
      expect(citedSource(source).verified).toBe(false);
  });

  it('are never a recommendation of adjuvant therapy', () => {
    for (const rule of rules.filter(({ kind }) => kind === 'adjuvant')) expect(rule.strength).not.toBe('recommended');
  });

  it('hold from their first day to their last', () => {
    const rule = { ...rules[0], citation: { text: 'x', published: '2025-01-01' }, validUntil: '2025-12-31' } as Rule;
    const inForce = (day: string) => rulesInForce([rule], 'international', day).length === 1;
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map(inForce)).toEqual([false, true, true, false]);
  });

  it('name their set by region and edition', () => {
    expect(ruleSetId('china')).toMatch(/^china-\d/);
  });
});

describe('options', () => {
  it('of the international default advise against adjuvant systemic therapy and offer no regimen', () => {
    const found = options(mvi);
    expect(found.find(({ id }) => id === 'aasld-no-adjuvant-systemic')).toMatchObject({
      strength: 'advised-against',
      citation: { doi: '10.1097/HEP.0000000000001269', verified: false },
    });
    expect(found.filter(({ strength }) => strength === 'option')).toEqual([]);
  });

  test.each([
    ['solitary of 5 cm with MVI', { ...mvi, specimen: { number: 1, sizes: [5] } }, true, true],
    ['solitary of 4.9 cm with MVI', { ...mvi, specimen: { number: 1, sizes: [4.9] } }, false, true],
    ['two, one of 6 cm, with MVI', { ...mvi, specimen: { number: 2, sizes: [6, 1] } }, false, true],
    ['solitary of 6 cm without MVI', { specimen: { number: 1, sizes: [6] } }, false, false],
  ] as [string, CaseOf, boolean, boolean][])('of China, %s: TACE %s, HAIC and sintilimab %s', (_, of, tace, haic) => {
    const found = ids(of, 'china');
    expect(found.includes('adjuvant-tace')).toBe(tace);
    expect(found.includes('adjuvant-haic')).toBe(haic);
    expect(found.includes('adjuvant-sintilimab')).toBe(haic);
    expect(found).toContain('huaier');
    expect(found).toContain('aasld-no-adjuvant-systemic');
  });

  it('of China are nowhere else', () => {
    for (const region of ['international', 'united-states', 'europe'] as const)
      expect(ids({ ...mvi, specimen: { number: 1, sizes: [6] } }, region)).not.toContain('adjuvant-tace');
  });

  it('of Europe rest on ESMO, which was seen in a digest only', () => {
    const found = options({}, 'europe');
    expect(found.map(({ id }) => id)).not.toContain('aasld-no-adjuvant-systemic');
    expect(found.find(({ id }) => id === 'esmo-no-adjuvant-systemic')).toMatchObject({
      strength: 'context',
      citation: { verified: false },
      cautions: [],
    });
  });

  it("show a trial's evidence to those in one of its groups", () => {
    expect(ids()).not.toContain('imbrave050');
    expect(ids(mvi)).toContain('imbrave050');
    expect(ids()).not.toContain('emerald-2');
    expect(ids({ inputs: { satellites: 'present' } })).toContain('emerald-2');
  });

  it('ask for every caution before any adjuvant option or trial opens', () => {
    for (const option of options({ ...mvi, specimen: { number: 1, sizes: [6] } }, 'china')) {
      const isAdjuvant = rules.find(({ id }) => id === option.id)?.kind === 'adjuvant';
      expect(option.cautions).toEqual(isAdjuvant && option.strength !== 'advised-against' ? cautionIds : []);
    }
  });

  it.each([
    ['present', ['adjuvant-sintilimab', 'emerald-2', 'imbrave050', 'keynote-937']],
    ['absent', []],
    ['not-assessed', []],
  ] as const)('with a transplant %s, offer no checkpoint inhibitor: %j', (state, stopped) => {
    const chart = { ...mvi, specimen: { number: 1, sizes: [6] } };
    const found = options(chart, 'china', '2026-01-25', undefined, [{ id: 'transplant', state }]);
    expect(
      found
        .filter(({ stoppedBy }) => stoppedBy)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(stopped);
    expect(found.flatMap(({ stoppedBy = [] }) => stoppedBy)).toEqual(stopped.flatMap(() => checkpointStops));
    expect(found.map(({ id }) => id)).toContain('adjuvant-tace');
  });

  it('are stopped by no other caution', () => {
    const others = cautionIds.filter((id) => !checkpointStops.includes(id));
    const found = options(
      mvi,
      'china',
      '2026-01-25',
      undefined,
      others.map((id) => ({ id, state: 'present' })),
    );
    expect(found.filter(({ stoppedBy }) => stoppedBy)).toEqual([]);
  });

  it('treat hepatitis in everyone who has it', () => {
    expect(ids()).not.toContain('hbv-antiviral');
    expect(ids({ inputs: { hbsag: 'present' } })).toContain('hbv-antiviral');
    expect(ids({ inputs: { antiHcv: 'present' } })).toContain('hcv-rna-not-known');
    expect(ids({ inputs: { antiHcv: 'present' } })).not.toContain('hcv-antiviral');
    const rna = (state: 'present' | 'absent'): Evidence[] => [{ concept: 'hcv-rna', state, from: ['Observation/r'] }];
    expect(ids({ inputs: { antiHcv: 'present' }, evidence: rna('present') })).toContain('hcv-antiviral');
    expect(ids({ inputs: { antiHcv: 'absent' }, evidence: rna('present') })).toContain('hcv-antiviral');
    expect(ids({ inputs: { antiHcv: 'present' }, evidence: rna('present') })).not.toContain('hcv-rna-not-known');
    expect(ids({ inputs: { antiHcv: 'present' }, evidence: rna('absent') }).join()).not.toContain('hcv-');
    const evidence: Evidence[] = [{ concept: 'hepatitis-b', state: 'present', from: ['Condition/b'] }];
    expect(ids({ inputs: { hbsag: null }, evidence })).toContain('hbv-antiviral');
    expect(ids({ inputs: { hbsag: 'absent' }, evidence })).not.toContain('hbv-antiviral');
    const later = (state: 'present' | 'absent'): Evidence[] => [{ concept: 'hbsag', state, from: ['Observation/s'] }];
    expect(ids({ inputs: { hbsag: 'absent' }, evidence: later('present') })).toContain('hbv-antiviral');
    expect(ids({ inputs: { hbsag: 'present' }, evidence: later('absent') })).not.toContain('hbv-antiviral');
  });

  test.each([
    ['within-milan', 'salvage-transplant-evaluation'],
    ['liver-only', 'locoregional-therapy'],
    ['systemic', 'systemic-therapy'],
    ['cannot-tell', 'restage-recurrence'],
  ] as const)('after a recurrence, %s: %s, and nothing adjuvant', (branch, id) => {
    const found = ids(mvi, 'china', '2026-06-01', {
      date: '2026-05-01',
      pattern: 'cannot-tell',
      within24Months: true,
      aggressive: 'cannot-tell',
      from: ['Condition/r'],
      branch,
    });
    expect(found).toEqual([id]);
  });
});
