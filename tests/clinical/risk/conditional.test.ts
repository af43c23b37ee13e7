import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, addMonths } from '#clinical/case/dates.ts';
import { incidenceAt, isConditional, isPastHorizon, riskToMonth24 } from '#clinical/risk/conditional.ts';

const resection = '2026-01-15';
const incidence = {
  aggressive: [0.02, 0.05, 0.09, 0.12, 0.15, 0.17, 0.19, 0.2],
  other: [0.02, 0.06, 0.1, 0.14, 0.17, 0.2, 0.22, 0.24],
  death: [0.01, 0.01, 0.02, 0.02, 0.03, 0.03, 0.04, 0.04],
};

describe('cumulative incidence between quarter ends', () => {
  test.each([
    ['2026-01-15', 0],
    ['2026-01-01', 0],
    ['2026-04-15', 0.02],
    ['2026-07-15', 0.05],
    // 45 of the 90 days of the first quarter, 46 of the 92 days of the third
    ['2026-03-01', 0.01],
    ['2026-08-30', 0.05 + (0.04 * 46) / 92],
    ['2028-01-15', 0.2],
    ['2029-01-15', 0.2],
  ])('on %s it is %d', (day, expected) => {
    expect(incidenceAt(incidence.aggressive, resection, day)).toBeCloseTo(expected, 12);
  });

  it('keeps to calendar quarters where month ends are clamped', () => {
    expect(incidenceAt(incidence.aggressive, '2025-11-30', '2026-02-28')).toBeCloseTo(0.02, 12);
  });
});

describe('risk to month 24', () => {
  test.each([
    [89, false],
    [90, false],
    [91, true],
  ])('on day %i it is conditional: %s', (days, conditional) => {
    expect(isConditional(resection, addDays(resection, days))).toBe(conditional);
  });

  test.each([
    [23, false],
    [24, true],
    [25, true],
  ])('in month %i its time is over: %s', (months, over) => {
    expect(isPastHorizon(resection, addMonths(resection, months))).toBe(over);
    if (months === 24) expect(isPastHorizon(resection, addDays(addMonths(resection, 24), -1))).toBe(false);
  });

  it('is the one as of surgery up to day 90', () => {
    expect(riskToMonth24(incidence, resection, resection)).toBe(0.2);
    expect(riskToMonth24(incidence, resection, addDays(resection, 90))).toBe(0.2);
  });

  it('is (CIF1(24) - CIF1(t)) / S(t) after it', () => {
    const free = 1 - 0.05 - 0.06 - 0.01;
    expect(riskToMonth24(incidence, resection, '2026-07-15')).toBeCloseTo((0.2 - 0.05) / free, 12);
  });

  it('stays a probability and reaches zero at month 24', () => {
    const steps = fc.array(fc.double({ min: 0, max: 0.04, noNaN: true }), { minLength: 8, maxLength: 8 });
    const cumulative = (increments: number[]) =>
      increments.map((_, index) => increments.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
    fc.assert(
      fc.property(steps, steps, steps, fc.integer({ min: 91, max: 729 }), (a, o, d, days) => {
        const drawn = { aggressive: cumulative(a), other: cumulative(o), death: cumulative(d) };
        const risk = riskToMonth24(drawn, resection, addDays(resection, days));
        expect(risk).toBeGreaterThanOrEqual(-1e-12);
        expect(risk).toBeLessThanOrEqual(1 + 1e-12);
        expect(riskToMonth24(drawn, resection, addMonths(resection, 24))).toBeCloseTo(0, 12);
      }),
    );
  });
});
