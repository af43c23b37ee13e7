import { describe, expect, it, test } from 'vitest';
import { stageRows, trialRows, ungroupedRows } from '#clinical/cards/derived.ts';
import type { Locale } from '#clinical/settings.ts';
import { type CaseOf, findings, known } from '../a-case.ts';
import { situation } from './situations.ts';

/** The rows behind "Worked out from these". */

const assess = (of: CaseOf = {}) => situation(of).assessment;
const named = (rows: ReturnType<typeof stageRows>, name: RegExp) => rows.find((row) => name.test(row.name));

describe('stages', () => {
  it('say which source size and number came from', () => {
    const rows = stageRows(assess(), 'en');
    expect(named(rows, /Milan/)).toMatchObject({ value: 'within', notes: ['Size and number are taken from imaging.'] });
    expect(named(rows, /AJCC/)?.notes[0]).toBe('Size and number are taken from pathology.');
    const byPathology = stageRows(assess({ imaging: {} }), 'en');
    expect(named(byPathology, /BCLC/)?.notes).toEqual(['Size and number are taken from pathology.']);
    expect(named(stageRows(assess({ imaging: {}, specimen: {} }), 'en'), /BCLC/)?.notes).toEqual([]);
  });

  test.each([
    ['T1b', { number: 1, sizes: [3] }, {}, true],
    ['T3', { number: 2, sizes: [6, 1] }, {}, true],
    ['T4', { number: 1, sizes: [3] }, { macrovascularInvasion: 'present' }, false],
    ['cannot tell', {}, {}, false],
  ] as const)('%s says that T4 by organ or perforation is not read', (value, specimen, inputs, says) => {
    for (const locale of ['en', 'zh-CN'] as Locale[]) {
      const row = named(
        stageRows(assess({ specimen: { ...specimen } as CaseOf['specimen'] & object, inputs }), locale),
        /AJCC/,
      );
      const said = row?.notes.some((note) => /other than the gallbladder|胆囊除外/.test(note));
      expect(said).toBe(says);
      if (locale === 'en') expect(row?.value).toBe(value);
    }
  });

  it('show a stage that pathology states and the code does not', () => {
    const statedStages = [{ stated: 'IIIB', allows: ['T4' as const], hasSpread: false, from: ['Observation/stage'] }];
    expect(named(stageRows(assess({ statedStages }), 'en'), /AJCC/)?.notes).toContain(
      'Stage: pathology states IIIB; size, number and vascular invasion give T1b. Please check which holds.',
    );
  });
});

describe('trial groups', () => {
  const valuesOf = (of: CaseOf, locale: Locale = 'en') => trialRows(assess(of), locale).map(({ value }) => value);

  it('say whom the group holds, that there is none, or that it cannot be told', () => {
    expect(valuesOf({ inputs: { mvi: 'present' } })).toEqual([
      'group 3: up to 3 tumours up to 5 cm with vascular invasion or histological grade 3–4',
      'group 1: any size with MVI or satellites',
    ]);
    expect(valuesOf({})).toEqual(['in none of its groups', 'in none of its groups']);
    expect(valuesOf({ inputs: { mvi: null } })).toEqual(['cannot tell', 'cannot tell']);
    expect(valuesOf({ inputs: { mvi: null } }, 'zh-CN')).toEqual(['不能判定', '不能判定']);
  });

  it('are called context', () => {
    for (const { notes } of trialRows(assess(), 'en')) expect(notes[0]).toMatch(/context, not a risk score/);
  });
});

describe('scores without groups', () => {
  it('show ERS in points and Shim as a predictor, each with horizon, cohort and source', () => {
    const [ers, shim] = ungroupedRows(assess({ inputs: { afp: 50, satellites: 'present' } }), 'en');
    expect(ers).toMatchObject({
      name: 'ERS',
      value: '4 / 11, no level',
      used: expect.arrayContaining(['afp', 'margin']),
    });
    expect(ers?.notes).toEqual([
      'Recurrence within 2 years of resection (2,359 patients, 17 centres). The cut-offs of its levels are not known to us.',
      'As assessed at surgery; not validated at this site.',
      'Early Recurrence Score, United European Gastroenterol J 2023 (2,359 patients) (citation not verified against the full text)',
    ]);
    expect(shim).toMatchObject({ name: 'Shim model', value: expect.stringMatching(/^-?\d\.\d\d$/) });
    expect(shim?.notes[0]).toMatch(/no group/);
    const [chinese] = ungroupedRows(assess({ inputs: { afp: 50 } }), 'zh-CN');
    expect(chinese).toMatchObject({ value: '2 / 11，不分级' });
  });

  it('say "at least" on a lower bound', () => {
    const [ers] = ungroupedRows(assess({ inputs: { afp: known(60, { bound: 'lower' }) } }), 'en');
    expect(ers?.value).toBe('at least 2 / 11, no level');
  });

  test.each([
    ['from month 24', { asOf: '2028-01-15' }],
    [
      'after a recurrence',
      {
        asOf: '2026-09-01',
        recurrence: { date: '2026-08-01', from: [], findings: findings({ number: 1, sizes: [2] }) },
      },
    ],
    ['where their gate is closed', { diagnosis: { kind: 'combined' as const } }],
    ['without their inputs', { inputs: { margin: null, albumin: null } }],
  ] as [string, CaseOf][])('are not shown %s', (_, of) => {
    expect(ungroupedRows(assess(of), 'en')).toEqual([]);
  });
});
