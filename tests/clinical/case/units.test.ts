import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityPerMl, convert, isKnownUnit, type Substance, type Unit } from '#clinical/case/units.ts';

describe('a conversion', () => {
  it.each([
    [1, 'mg/dL', 'umol/L', 'bilirubin', 17.104],
    [17.104, 'umol/L', 'umol/L', 'bilirubin', 17.104],
    [1, 'mg/dL', 'umol/L', 'creatinine', 88.42],
    [0.6, 'mmol/L', 'g/L', 'albumin', 39.9],
    [3.7, 'g/dL', 'g/L', undefined, 37],
    [37, 'g/l', 'g/L', undefined, 37],
    [5, 'ng/ml', 'ug/L', undefined, 5],
    [5, 'NG/ML', 'ug/L', undefined, 5],
    [5, 'μg/L', 'ug/L', undefined, 5],
    [5000, 'pg/mL', 'ug/L', undefined, 5],
    [150, 'K/uL', '10*9/L', 'platelets', 150],
    [150, 'K/mcL', '10*9/L', 'platelets', 150],
    [150, '10^9/L', '10*9/L', 'platelets', 150],
    [150, '10⁹/L', '10*9/L', 'platelets', 150],
    [150, 'x10E9/L', '10*9/L', 'platelets', 150],
    [150, '×10^3/µL', '10*9/L', 'platelets', 150],
    [150, '10*3/mm3', '10*9/L', 'platelets', 150],
    [150, 'G/L', '10*9/L', 'platelets', 150],
    [40, 'IU/L', 'U/L', 'enzyme', 40],
    [1, 'ukat/L', 'U/L', 'enzyme', 60],
    [140, 'mEq/L', 'mmol/L', 'sodium', 140],
    [50, 'mm', 'cm', undefined, 5],
    [5, '厘米', 'cm', undefined, 5],
    [0.05, 'm', 'cm', undefined, 5],
    [1.1, '{INR}', '1', undefined, 1.1],
    [120, 'mmHg', 'mm[Hg]', undefined, 120],
    [100, 'mAU/mL', "m[arb'U]/mL", 'pivka2', 100],
    [7.1, 'cm', 'cm', undefined, 7.1],
    [0.071, 'm', 'cm', undefined, 7.1],
  ] as [number, string, Unit, Substance | undefined, number][])(
    '%s %s in %s of %s',
    (value, from, to, substance, expected) => {
      expect(convert(value, from, to, substance)).toBe(expected);
    },
  );

  it.each([
    ['ng', 'ug/L', undefined],
    ['foo/L', 'ug/L', undefined],
    ['', 'ug/L', undefined],
    ['ng/mL/', 'g/L.s' as never, undefined],
    ['IU/mL', 'ug/L', 'afp'],
    ['umol/L', 'ug/L', 'afp'],
    ['mg/dL', 'umol/L', 'enzyme'],
    ['g/L', '10*9/L', 'platelets'],
    ['IU/L', 'U/L', undefined],
    ['%', '1', undefined],
    ['[in_i]', 'cm', undefined],
    ['mg/(24.h)', 'g/L', undefined],
    ['10*/L', '10*9/L', undefined],
    ['mm2', 'cm', undefined],
  ] as [string, Unit, Substance | undefined][])('of %s to %s (%s) is refused', (from, to, substance) => {
    expect(convert(1, from, to, substance)).toBeUndefined();
  });

  it('never throws and never makes a unit up', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const value = convert(1, written, 'ug/L');
        return value === undefined || isKnownUnit(written);
      }),
    );
  });

  it('does not depend on the unit the same amount was written in', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (amount) => {
        const [direct, deci, kilo] = [
          convert(amount, 'ug/L', 'ug/L'),
          convert(amount / 10, 'ug/dL', 'ug/L'),
          convert(amount / 1000, 'mg/L', 'ug/L'),
        ];
        return [deci, kilo].every((other) => Math.abs(Number(other) - Number(direct)) <= 1e-9 * amount);
      }),
    );
  });
});

it.each([
  ['IU/mL', 100],
  ['[IU]/mL', 100],
  ['kIU/L', 100],
  ['kU/L', 100],
  ['U/mL', 100],
  ['IU/L', 0.1],
  ['ng/mL', undefined],
])('AFP activity in %s', (written, expected) => {
  expect(activityPerMl(100, written)).toBe(expected);
});
