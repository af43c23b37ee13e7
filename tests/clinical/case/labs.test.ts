import { describe, expect, it } from 'vitest';
import {
  aChart,
  asOf,
  coded,
  hcc,
  lab,
  opDay,
  opStart,
  type Reading,
  type Resource,
  read,
  resection,
  told,
} from './a-chart.ts';

/** case-rules, "Inputs": the latest value in its window decides. */

const inputs = (resources: Resource[], reading: Reading = {}, operation = opStart) =>
  read(aChart(resection(operation), hcc(), resources), reading).inputs;
const afpOf = (value: string | Record<string, unknown>, reading: Reading = {}) =>
  inputs([lab('afp', value, '2026-01-05')], reading).afp;

describe('windows', () => {
  it.each([
    ['afp', '20 ng/mL', '2025-11-11', 20],
    ['afp', '20 ng/mL', '2025-11-10', 'missing: out-of-window'],
    ['albumin', '40 g/L', '2025-12-11', 40],
    ['albumin', '40 g/L', '2025-12-10', 'missing: out-of-window'],
    ['bilirubin', '10 umol/L', '2025-12-11', 10],
    ['bilirubin', '10 umol/L', '2025-12-10', 'missing: out-of-window'],
    ['inr', '1.1', '2025-12-10', 'missing: out-of-window'],
    ['platelets', '150 10*9/L', '2025-12-11', 150],
    ['platelets', '150 10*9/L', '2025-12-10', 'missing: out-of-window'],
    ['sodium', '140 mmol/L', '2025-12-10', 'missing: out-of-window'],
    ['pivka2', '100 mAU/mL', '2025-12-11', 100],
  ] as const)('%s %s of %s', (name, value, at, expected) => {
    expect(told(inputs([lab(name, value, at)])[name])).toBe(expected);
  });

  it('are the hospital’s to set', () => {
    const windows = { labs: 7, afp: 14, ecog: 60, imaging: 31, pathology: 60, slot: 21 };
    const old = [lab('afp', '20 ng/mL', '2025-12-27'), lab('albumin', '40 g/L', '2026-01-02')];
    const found = inputs(old, { settings: { windows } });
    expect([told(found.afp), told(found.albumin)]).toEqual([20, 'missing: out-of-window']);
  });

  it('count calendar days in the operation’s offset', () => {
    expect(told(inputs([lab('albumin', '40 g/L', '2025-12-10T16:30:00Z')]).albumin)).toBe(40);
    expect(told(inputs([lab('albumin', '40 g/L', '2025-12-10T15:30:00Z')]).albumin)).toBe('missing: out-of-window');
  });

  it('show the old value where all are too old, and the later one where all are post-operative', () => {
    expect(inputs([lab('afp', '20 ng/mL', '2025-06-01')]).afp).toMatchObject({
      missing: 'out-of-window',
      seen: [{ reported: { value: 20, unit: 'ng/mL' }, takenOn: '2025-06-01', why: 'out-of-window' }],
    });
    expect(inputs([lab('afp', '20 ng/mL', '2026-01-14')]).afp).toMatchObject({
      missing: 'out-of-window',
      seen: [{ why: 'after-operation' }],
    });
  });
});

describe('the same day', () => {
  it.each([
    ['before the start', '2026-01-10T08:29:00+08:00', opStart, 20],
    ['at the start', opStart, opStart, 'missing: out-of-window'],
    ['after the start', '2026-01-10T09:00:00+08:00', opStart, 'missing: out-of-window'],
    ['before the start, in another offset', '2026-01-10T00:10:00Z', opStart, 20],
    ['without a time', opDay, opStart, 'missing: out-of-window'],
    ['of an operation known by date only', '2026-01-10T06:00:00+08:00', opDay, 'missing: out-of-window'],
    ['the day before, without times', '2026-01-09', opDay, 20],
  ])('%s', (_, at, operation, expected) => {
    expect(told(inputs([lab('afp', '20 ng/mL', at)], {}, operation).afp)).toBe(expected);
  });
});

describe('the latest decides', () => {
  it('by effective time, never by issued', () => {
    const late = lab('afp', '20 ng/mL', '2026-01-02', { issued: '2026-01-09T08:00:00+08:00' });
    const early = lab('afp', '30 ng/mL', '2026-01-05', { issued: '2026-01-05T09:00:00+08:00' });
    expect(told(inputs([early, late]).afp)).toBe(30);
    expect(told(inputs([lab('afp', '20 ng/mL', undefined, { issued: '2026-01-05T09:00:00+08:00' })]).afp)).toBe(
      'missing: unreadable',
    );
  });

  it('by the hour within a day', () => {
    expect(
      told(
        inputs([
          lab('afp', '20 ng/mL', '2026-01-05T07:00:00+08:00'),
          lab('afp', '30 ng/mL', '2026-01-05T15:00:00+08:00'),
        ]).afp,
      ),
    ).toBe(30);
  });

  it('cannot order a value known by day only and one with a time', () => {
    expect(
      told(inputs([lab('afp', '20 ng/mL', '2026-01-05'), lab('afp', '30 ng/mL', '2026-01-05T15:00:00+08:00')]).afp),
    ).toBe('missing: conflict');
  });

  it.each([
    ['an unknown unit', '30 foo/mL', 'unknown-unit'],
    ['no value', { dataAbsentReason: coded({}) }, 'unreadable'],
    ['a range', { valueRange: { low: { value: 1 }, high: { value: 5 } } }, 'unreadable'],
  ])('even when it has %s: the earlier one stands beside it', (_, value, why) => {
    const patientCase = inputs([lab('afp', '20 ng/mL', '2026-01-02'), lab('afp', value, '2026-01-05')]);
    expect(patientCase.afp).toMatchObject({
      missing: why,
      seen: [
        { takenOn: '2026-01-05', why },
        { takenOn: '2026-01-02', why: 'earlier', reported: { value: 20 } },
      ],
    });
  });

  it('keeps what was reported, the unit it is in now, the day and the reference', () => {
    expect(inputs([lab('bilirubin', '1.2 mg/dL', '2026-01-05T09:00:00+08:00')]).bilirubin).toEqual({
      value: 20.5248,
      unit: 'umol/L',
      reported: { value: 1.2, unit: 'mg/dL' },
      takenOn: '2026-01-05',
      from: ['Observation/1'],
      reader: 'coded',
      verified: true,
    });
  });
});

describe('AFP', () => {
  it.each([
    ['0.4 ng/mL', { value: 1 }],
    ['1 ng/mL', { value: 1 }],
    ['1.1 ng/mL', { value: 1.1 }],
    ['<1.3 ng/mL', { value: 1.3, bound: 'upper' }],
    ['<=1.3 ng/mL', { value: 1.3, bound: 'upper' }],
    ['>1210 ng/mL', { value: 1210, bound: 'lower' }],
    ['>=1210 ng/mL', { value: 1210, bound: 'lower' }],
    ['<0.5 ng/mL', { value: 1, bound: 'upper' }],
    ['20 ug/L', { value: 20 }],
    ['20 µg/L', { value: 20 }],
    ['20 ng/ml', { value: 20 }],
    ['20 mcg/L', { value: 20 }],
    ['2000 ng/dL', { value: 20 }],
    ['0 ng/mL', { missing: 'unreadable' }],
    ['-3 ng/mL', { missing: 'unreadable' }],
    ['20', { missing: 'unknown-unit' }],
    ['20 IU/mL', { missing: 'unknown-unit' }],
    ['20 kU/L', { missing: 'unknown-unit' }],
    ['20 nmol/L', { missing: 'unknown-unit' }],
  ])('as a Quantity of %s', (value, expected) => {
    expect(afpOf(value)).toMatchObject(expected);
  });

  it.each([
    ['20 ng/mL', { value: 20, reader: 'string', reported: { value: '20 ng/mL' } }],
    ['<1.3 ng/mL', { value: 1.3, bound: 'upper' }],
    ['< 1.3 ng/mL', { value: 1.3, bound: 'upper' }],
    ['＜1.3 ng/mL', { value: 1.3, bound: 'upper' }],
    ['>1210ng/ml', { value: 1210, bound: 'lower' }],
    ['≥1210 ng/mL', { value: 1210, bound: 'lower' }],
    ['10-20 ng/mL', { missing: 'unreadable' }],
    ['1,210 ng/mL', { missing: 'unreadable' }],
    ['negative', { missing: 'unreadable' }],
    ['<1.3', { missing: 'unknown-unit' }],
    ['0 ng/mL', { missing: 'unreadable' }],
  ])('as the string %s', (valueString, expected) => {
    expect(afpOf({ valueString })).toMatchObject(expected);
  });

  it('converts IU/mL by the factor the hospital states', () => {
    expect(told(afpOf('100 IU/mL', { settings: { afpNgPerIu: 1.21 } }))).toBe(121);
    expect(told(afpOf('100 kIU/L', { settings: { afpNgPerIu: 1.21 } }))).toBe(121);
    expect(told(afpOf({ valueString: '<1 IU/mL' }, { settings: { afpNgPerIu: 1.21 } }))).toBe(1.21);
  });

  it('does not choose between a code and a unit that disagree', () => {
    expect(told(afpOf({ valueQuantity: { value: 20, unit: 'ng/mL', code: '[IU]/mL' } }))).toBe('missing: unknown-unit');
    expect(
      told(inputs([lab('albumin', { valueQuantity: { value: 4, unit: 'g/dL', code: 'g/L' } }, '2026-01-05')]).albumin),
    ).toBe('missing: unknown-unit');
    expect(told(afpOf({ valueQuantity: { value: 20, unit: 'ng per mL', code: 'ng/mL' } }))).toBe(20);
  });
});

it.each([
  ['albumin', '4.1 g/dL', 41, 'g/L'],
  ['platelets', '150 K/uL', 150, '10*9/L'],
  ['platelets', '150 10^9/L', 150, '10*9/L'],
  ['platelets', '150 x10^3/uL', 150, '10*9/L'],
  ['platelets', '150000 /uL', 150, '10*9/L'],
  ['ast', '0.5 ukat/L', 30, 'U/L'],
  ['alt', '40 IU/L', 40, 'U/L'],
  ['creatinine', '1 mg/dL', 88.42, 'umol/L'],
  ['sodium', '140 mEq/L', 140, 'mmol/L'],
  ['pivka2', '100 mAU/mL', 100, 'mAU/mL'],
  ['pivka2', '100 AU/L', 100, 'mAU/mL'],
] as const)('%s of %s', (name, value, expected, unit) => {
  expect(inputs([lab(name, value, '2026-01-05')])[name]).toMatchObject({ value: expected, unit });
});

it('reads INR with and without a unit, and not a percentage', () => {
  expect(
    ['1.1', '1.1 {INR}', '1.1 INR', '1.1 %'].map((value) => told(inputs([lab('inr', value, '2026-01-05')]).inr)),
  ).toEqual([1.1, 1.1, 1.1, 'missing: unknown-unit']);
});

it('reads components as it reads results of their own', () => {
  const panel = {
    ...lab('inr', {}, '2026-01-05'),
    code: { text: 'Liver panel' },
    component: [{ code: coded('albumin'), valueQuantity: { value: 4, unit: 'g/dL' } }],
  };
  expect(told(inputs([panel]).albumin)).toBe(40);
});

it.each([
  ['SNOMED present', { valueCodeableConcept: coded({ snomed: '52101004' }) }, 'present'],
  ['SNOMED absent', { valueCodeableConcept: coded({ snomed: '2667000' }) }, 'absent'],
  ['LOINC present', { valueCodeableConcept: coded({ loinc: 'LA9633-4' }) }, 'present'],
  ['LOINC absent', { valueCodeableConcept: coded({ loinc: 'LA9634-2' }) }, 'absent'],
  ['LOINC indeterminate', { valueCodeableConcept: coded({ loinc: 'LA11884-6' }) }, 'missing: unknown-code'],
  ['boolean', { valueBoolean: true }, 'present'],
  ['a word', { valueString: 'Reactive' }, 'present'],
  ['阴性', { valueString: '阴性' }, 'absent'],
  [
    'a number with a flag',
    { valueQuantity: { value: 3121, unit: 'COI' }, interpretation: [coded({ interpretation: 'POS' })] },
    'present',
  ],
  ['a number without one', { valueQuantity: { value: 3121, unit: 'COI' } }, 'missing: unreadable'],
  ['another code', { valueCodeableConcept: coded({ snomed: '1' }) }, 'missing: unknown-code'],
])('HBsAg answered by %s', (_, value, expected) => {
  expect(told(inputs([lab('hbsag', value, '2026-01-05')]).hbsag)).toBe(expected);
});

it('reads HBV DNA reported as a logarithm', () => {
  expect(told(inputs([lab('hbv-dna-log', '3 {Log_IU}/mL', '2026-01-05')]).hbvDna)).toBe(1000);
  expect(inputs([lab('hbv-dna', '1200 [IU]/mL', '2026-01-05')]).hbvDna).toMatchObject({ value: 1200, unit: 'IU/mL' });
});

it.each([
  ['the AST’s own', [{ high: { value: 40, unit: 'U/L' } }], 40],
  ['in another unit', [{ high: { value: 0.6, unit: 'ukat/L' } }], 36],
  ['none', undefined, 'missing: not-stated'],
  ['for women only', [{ high: { value: 30, unit: 'U/L' }, appliesTo: [{ text: 'female' }] }], 'missing: not-stated'],
  [
    'two different ones',
    [{ high: { value: 40, unit: 'U/L' } }, { high: { value: 35, unit: 'U/L' } }],
    'missing: conflict',
  ],
])('takes AST’s upper limit: %s', (_, referenceRange, expected) => {
  expect(told(inputs([lab('ast', '50 U/L', '2026-01-05', { referenceRange })]).astUpperLimit)).toBe(expected);
});

it('has nothing to place without an operation', () => {
  expect(told(read(aChart(hcc(), lab('afp', '20 ng/mL', '2026-01-05')), { asOf }).inputs.afp)).toBe(
    'missing: not-stated',
  );
});
