import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { albi, albiGrade, scoreAlbi } from '#clinical/scores/albi.ts';
import { apri } from '#clinical/scores/apri.ts';
import { childPugh, childPughClass, scoreChildPugh } from '#clinical/scores/child-pugh.ts';
import { fib4, fib4Group } from '#clinical/scores/fib-4.ts';
import { meld, meldNa, scoreMeldNa } from '#clinical/scores/meld.ts';
import { umolPerLInMgPerDl } from '#clinical/scores/mg-per-dl.ts';
import { aCase, known } from '../a-case.ts';

const bilirubinOf = (mgPerDl: number) => mgPerDl * umolPerLInMgPerDl.bilirubin;
const creatinineOf = (mgPerDl: number) => mgPerDl * umolPerLInMgPerDl.creatinine;

describe('ALBI', () => {
  it('is -2.3312 at 1 mg/dL and 3.7 g/dL, and -2.1607 at 31 umol/L and 37 g/L', () => {
    expect(albi(bilirubinOf(1), 37)).toBeCloseTo(-2.3312, 4);
    expect(albi(31, 37)).toBeCloseTo(-2.1607, 4);
  });

  test.each([
    [-2.61, '1'],
    [-2.6, '1'],
    [-2.59, '2'],
    [-1.4, '2'],
    [-1.39, '2'],
    [-1.38, '3'],
  ])('%d is grade %s', (value, grade) => {
    expect(albiGrade(value)).toBe(grade);
  });

  it('is grade "at least" on a bilirubin above the range of the assay', () => {
    expect(scoreAlbi(aCase({ inputs: { bilirubin: known(12, { bound: 'lower' }) } }))).toMatchObject({ atLeast: true });
    expect(scoreAlbi(aCase({ inputs: { bilirubin: known(12, { bound: 'upper' }) } }))).not.toHaveProperty('atLeast');
  });

  it('rises with bilirubin and falls with albumin', () => {
    const labs = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 10, max: 60 }));
    fc.assert(
      fc.property(labs, ([bilirubin, albumin]) => {
        expect(albi(bilirubin + 1, albumin)).toBeGreaterThan(albi(bilirubin, albumin));
        expect(albi(bilirubin, albumin + 1)).toBeLessThan(albi(bilirubin, albumin));
      }),
    );
  });
});

describe('FIB-4', () => {
  it('is 1.29588 at 40 years, AST 15, ALT 7, platelets 175', () => {
    expect(fib4(40, 15, 7, 175)).toBeCloseTo(1.29588, 5);
  });

  test.each([
    [1.44, 'low'],
    [1.45, 'indeterminate'],
    [1.46, 'indeterminate'],
    [3.24, 'indeterminate'],
    [3.25, 'indeterminate'],
    [3.26, 'high'],
  ])('%d is %s', (value, group) => {
    expect(fib4Group(value)).toBe(group);
  });
});

describe('APRI', () => {
  it('is 0.75 at AST 45 of 40 and platelets 150', () => {
    expect(apri(45, 40, 150)).toBeCloseTo(0.75, 12);
  });
});

describe('Child-Pugh', () => {
  const best = { bilirubin: bilirubinOf(1), albumin: 40, inr: 1, ascites: 'none', encephalopathy: 'none' } as const;

  it('is 5 at its best and 15 at its worst', () => {
    expect(childPugh(best)).toBe(5);
    const worst = {
      bilirubin: 100,
      albumin: 20,
      inr: 3,
      ascites: 'moderate-severe',
      encephalopathy: 'grade-3-4',
    } as const;
    expect(childPugh(worst)).toBe(15);
  });

  test.each([
    [{ bilirubin: bilirubinOf(1.9) }, 5],
    [{ bilirubin: bilirubinOf(2) }, 6],
    [{ bilirubin: bilirubinOf(3) }, 6],
    [{ bilirubin: bilirubinOf(3.1) }, 7],
    [{ albumin: 36 }, 5],
    [{ albumin: 35 }, 6],
    [{ albumin: 34 }, 6],
    [{ albumin: 28 }, 6],
    [{ albumin: 27 }, 7],
    [{ inr: 1.69 }, 5],
    [{ inr: 1.7 }, 6],
    [{ inr: 2.3 }, 6],
    [{ inr: 2.31 }, 7],
    [{ ascites: 'mild' }, 6],
    [{ ascites: 'moderate-severe' }, 7],
    [{ encephalopathy: 'grade-1-2' }, 6],
    [{ encephalopathy: 'grade-3-4' }, 7],
  ] as const)('%o scores %i', (change, points) => {
    expect(childPugh({ ...best, ...change })).toBe(points);
  });

  test.each([
    [5, 'A'],
    [6, 'A'],
    [7, 'B'],
    [9, 'B'],
    [10, 'C'],
    [15, 'C'],
  ])('%i points are class %s', (points, letter) => {
    expect(childPughClass(points)).toBe(letter);
  });

  it('has no value without stated ascites or encephalopathy, nor when their degree is not told', () => {
    expect(scoreChildPugh(aCase({ inputs: { ascites: null } }))).toEqual({ missing: ['ascites'] });
    expect(scoreChildPugh(aCase({ inputs: { encephalopathy: 'present', ascites: 'present' } }))).toEqual({
      missing: ['ascites', 'encephalopathy'],
    });
  });
});

describe('MELD', () => {
  it('is 15.34 at bilirubin 2, INR 1.5, creatinine 1.2', () => {
    expect(meld(bilirubinOf(2), 1.5, creatinineOf(1.2))).toBeCloseTo(15.336, 3);
  });

  it('is 6.43 at the floors, whatever lies below them', () => {
    expect(meld(bilirubinOf(1), 1, creatinineOf(1))).toBeCloseTo(6.43, 12);
    expect(meld(5, 0.8, 40)).toBeCloseTo(6.43, 12);
  });

  it('caps creatinine at 4 mg/dL and itself at 40', () => {
    expect(meld(bilirubinOf(2), 1.5, creatinineOf(4.1))).toBe(meld(bilirubinOf(2), 1.5, creatinineOf(4)));
    expect(meld(bilirubinOf(2), 1.5, creatinineOf(3.9))).toBeLessThan(meld(bilirubinOf(2), 1.5, creatinineOf(4)));
    expect(meld(bilirubinOf(50), 8, creatinineOf(4))).toBe(40);
  });

  it('is kept unrounded', () => {
    expect(Number.isInteger(meld(bilirubinOf(2), 1.5, creatinineOf(1.2)))).toBe(false);
  });

  test.each([
    // MELD, sodium, MELD-Na
    [10.99, 125, 10.99],
    [11, 125, 11],
    [11.01, 137, 11.01],
    [20, 138, 20],
    [20, 137, 20],
    [20, 136, 20 + 1.32 - 0.66],
    [20, 126, 20 + 1.32 * 11 - 0.033 * 20 * 11],
    [20, 125, 20 + 1.32 * 12 - 0.033 * 20 * 12],
    [20, 124, 20 + 1.32 * 12 - 0.033 * 20 * 12],
    [40, 125, 40],
  ])('MELD %d with sodium %i is MELD-Na %d', (value, sodium, expected) => {
    expect(meldNa(value, sodium)).toBeCloseTo(expected, 10);
  });

  it('has no MELD-Na without sodium, even where MELD is too low for it to count', () => {
    expect(scoreMeldNa(aCase({ inputs: { sodium: null } }))).toEqual({ missing: ['sodium'] });
  });

  it('rises with bilirubin, INR and creatinine; MELD-Na falls with sodium', () => {
    const labs = fc.record({
      bilirubin: fc.integer({ min: 1, max: 600 }),
      inr: fc.double({ min: 0.8, max: 6, noNaN: true }),
      creatinine: fc.integer({ min: 20, max: 600 }),
      sodium: fc.integer({ min: 110, max: 150 }),
    });
    fc.assert(
      fc.property(labs, ({ bilirubin, inr, creatinine, sodium }) => {
        const value = meld(bilirubin, inr, creatinine);
        expect(meld(bilirubin + 10, inr, creatinine)).toBeGreaterThanOrEqual(value);
        expect(meld(bilirubin, inr + 0.1, creatinine)).toBeGreaterThanOrEqual(value);
        expect(meld(bilirubin, inr, creatinine + 10)).toBeGreaterThanOrEqual(value);
        expect(meldNa(value, sodium + 1)).toBeLessThanOrEqual(meldNa(value, sodium) + 1e-9);
        expect(meldNa(value, sodium)).toBeGreaterThanOrEqual(value - 1e-9);
      }),
    );
  });
});
