import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type EraslInput,
  eraslGroup,
  eraslNumber,
  eraslPost,
  eraslPostRule,
  eraslPre,
  eraslPreRule,
  scoreEraslPost,
  scoreEraslPre,
} from '#clinical/scores/erasl.ts';
import { aCase, known, type Said } from '../a-case.ts';

describe('ERASL', () => {
  test.each([
    // male, albi23, mvi, AFP, size, number, pre, group, post, group: the table of the clinical content
    [1, 0, 0, 20, 3, 1, 1.7548, 'low', 1.4181, 'low'],
    [0, 1, 0, 5, 2, 1, 1.01, 'low', 0.9026, 'low'],
    [1, 0, 0, 10, 5, 4, 2.9657, 'intermediate', 2.3497, 'intermediate'],
    [1, 1, 1, 400, 5, 3, 3.2896, 'intermediate', 3.3922, 'intermediate'],
    [1, 1, 1, 12000, 12, 4, 4.6295, 'high', 4.4449, 'high'],
  ] as const)(
    'male %i albi23 %i mvi %i AFP %d size %d number %i',
    (male, albi23, mvi, afp, size, number, pre, preGroup, post, postGroup) => {
      const input = { male: male === 1, albi23: albi23 === 1, mvi: Boolean(mvi), afp, size, number };
      expect(eraslPre(input)).toBeCloseTo(pre, 4);
      expect(eraslPost(input)).toBeCloseTo(post, 4);
      expect(eraslGroup(eraslPreRule, eraslPre(input))).toBe(preGroup);
      expect(eraslGroup(eraslPostRule, eraslPost(input))).toBe(postGroup);
    },
  );

  test.each([
    [eraslPreRule, 2.557, 'low'],
    [eraslPreRule, 2.558, 'low'],
    [eraslPreRule, 2.559, 'intermediate'],
    [eraslPreRule, 3.52, 'intermediate'],
    [eraslPreRule, 3.521, 'intermediate'],
    [eraslPreRule, 3.522, 'high'],
    [eraslPostRule, 2.331, 'low'],
    [eraslPostRule, 2.332, 'low'],
    [eraslPostRule, 2.333, 'intermediate'],
    [eraslPostRule, 3.444, 'intermediate'],
    [eraslPostRule, 3.445, 'intermediate'],
    [eraslPostRule, 3.446, 'high'],
  ] as const)('%o at %d is %s', (rule, value, group) => {
    expect(eraslGroup(rule, value)).toBe(group);
  });

  test.each([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [9, 2],
  ])('%i tumours count %i', (number, points) => {
    expect(eraslNumber(number)).toBe(points);
  });

  it('counts an AFP below the floor of 1 as 1', () => {
    const input = { male: true, albi23: false, afp: 1, size: 3, number: 1 };
    expect(eraslPre({ ...input, afp: 0.2 })).toBe(eraslPre(input));
    expect(eraslPre({ ...input, afp: 1.2 })).toBeGreaterThan(eraslPre(input));
  });

  it('rises with AFP, size, number, ALBI grade and microvascular invasion', () => {
    const anyone = fc.record({
      male: fc.boolean(),
      albi23: fc.boolean(),
      mvi: fc.boolean(),
      afp: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
      size: fc.double({ min: 0.1, max: 30, noNaN: true }),
      number: fc.integer({ min: 1, max: 20 }),
    });
    const more = fc.record({ afp: fc.nat(1000), size: fc.nat(10), number: fc.nat(5) });
    fc.assert(
      fc.property(anyone, more, (input, add) => {
        const worse: (EraslInput & { mvi: boolean })[] = [
          { ...input, afp: input.afp + add.afp },
          { ...input, size: input.size + add.size },
          { ...input, number: input.number + add.number },
          { ...input, albi23: true },
          { ...input, mvi: true },
        ];
        for (const one of worse) {
          expect(eraslPre(one)).toBeGreaterThanOrEqual(eraslPre(input));
          expect(eraslPost(one)).toBeGreaterThanOrEqual(eraslPost(input));
        }
      }),
    );
  });

  it('takes size and number before surgery from imaging, after it from pathology', () => {
    const patientCase = aCase({ imaging: { number: 1, sizes: [3] }, specimen: { number: 4, sizes: [5, 2, 2, 1] } });
    expect(scoreEraslPre(patientCase)).toMatchObject({ value: expect.closeTo(1.7548, 4), group: 'low' });
    expect(scoreEraslPost(patientCase)).toMatchObject({ value: expect.closeTo(2.4066, 3), group: 'intermediate' });
  });

  it('grades ALBI itself: grade 2 by albumin moves the score by its coefficient', () => {
    const well = scoreEraslPre(aCase());
    const worse = scoreEraslPre(aCase({ inputs: { albumin: 30 } }));
    expect((worse.value ?? 0) - (well.value ?? 0)).toBeCloseTo(eraslPreRule.albi23, 10);
  });

  it('says what the published cohort saw in the group, with interval, size and horizon', () => {
    const high = aCase({
      inputs: { afp: 12000, albumin: 30, mvi: 'present' },
      specimen: { number: 4, sizes: [12, 2, 2, 2] },
    });
    expect(scoreEraslPost(high)).toMatchObject({
      group: 'high',
      observed: { percent: 26.1, low: 20.77, high: 31.72, n: 313, months: 24, outcome: 'recurrence-free-survival' },
    });
  });

  it('says "at least" when AFP is only a lower bound, and not when the group is the highest anyway', () => {
    const bounded = known(1000, { bound: 'lower' });
    expect(scoreEraslPre(aCase({ inputs: { afp: bounded } }))).toMatchObject({ group: 'low', atLeast: true });
    expect(scoreEraslPre(aCase())).not.toHaveProperty('atLeast');
    const high = scoreEraslPre(
      aCase({ inputs: { afp: bounded, albumin: 30 }, imaging: { number: 4, sizes: [12, 2, 2, 2] } }),
    );
    expect(high).toMatchObject({ group: 'high' });
    expect(high).not.toHaveProperty('atLeast');
  });

  test.each([
    ['a size', { tumourSizeImaging: known(3, { bound: 'lower' }) }, true],
    ['a number of two', { tumourNumberImaging: known(2, { bound: 'lower' }) }, true],
    ['a number of four, which scores most', { tumourNumberImaging: known(4, { bound: 'lower' }) }, false],
    ['an AFP below the assay', { afp: known(1.3, { bound: 'upper' }) }, false],
    ['an albumin that may be lower', { albumin: known(44, { bound: 'upper' }) }, true],
  ] as [string, Said, boolean][])('%s that is only a bound: at least %s', (_, inputs, atLeast) => {
    expect('atLeast' in scoreEraslPre(aCase({ inputs }))).toBe(atLeast);
  });

  test.each([
    [0, ['tumourSizeImaging']],
    [-1, ['tumourSizeImaging']],
    [30.1, ['tumourSizeImaging']],
    [30, undefined],
  ])('a size of %d cm: missing %o', (size, missing) => {
    const scored = scoreEraslPre(aCase({ imaging: { number: 1, sizes: [size] } }));
    expect(scored.value === undefined ? scored.missing : undefined).toEqual(missing);
  });

  it('needs to know whether there was microvascular invasion: uncertain is missing', () => {
    expect(scoreEraslPost(aCase({ inputs: { mvi: 'uncertain' } }))).toEqual({ missing: ['mvi'] });
  });
});
