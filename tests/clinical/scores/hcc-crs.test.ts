import { describe, expect, it, test } from 'vitest';
import { hccCrs, isHccCrsConflict, scoreHccCrs } from '#clinical/scores/hcc-crs.ts';
import { scoreCase } from '#clinical/scores/score-case.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase, type CaseOf, known } from '../a-case.ts';

const scored = (of: CaseOf) => {
  const patientCase = aCase(of);
  return scoreHccCrs(patientCase, stagesOf(patientCase));
};

describe('HCC-CRS', () => {
  test.each([
    [false, false, false, 0],
    [true, false, false, 1],
    [false, true, false, 1],
    [false, false, true, 1],
    [true, true, false, 2],
    [true, false, true, 2],
    [true, true, true, 3],
  ])('beyond Milan %s, multinodular %s, MVI %s: %i', (beyondMilan, multinodular, mvi, value) => {
    expect(hccCrs({ beyondMilan, multinodular, mvi })).toBe(value);
  });

  test.each([
    [{ imaging: { number: 1, sizes: [5] } }, 0],
    [{ imaging: { number: 1, sizes: [5.1] } }, 1],
    [{ imaging: { number: 2, sizes: [3, 3] } }, 1],
    [{ imaging: { number: 2, sizes: [3.1, 2] } }, 2],
    [{ imaging: { number: 1, sizes: [6] }, inputs: { mvi: 'present' } }, 2],
    [{ imaging: { number: 4, sizes: [2, 2, 2, 2] }, inputs: { mvi: 'present' } }, 3],
  ] as [CaseOf, number][])('%o is %i', (of, value) => {
    expect(scored(of)).toMatchObject({ value });
  });

  it('takes size and number from imaging when it states both, else both from pathology', () => {
    const specimen = { number: 1, sizes: [6] };
    expect(scored({ imaging: { number: 1, sizes: [4] }, specimen })).toMatchObject({
      value: 0,
      used: ['tumourSizeImaging', 'tumourNumberImaging', 'mvi'],
    });
    expect(scored({ imaging: { sizes: [4] }, specimen })).toMatchObject({
      value: 1,
      used: ['tumourSizePathology', 'tumourNumberPathology', 'mvi'],
    });
  });

  it('counts several tumours of which nobody says how many as multinodular', () => {
    expect(scored({ imaging: { number: 'several', sizes: [4] }, specimen: {} })).toMatchObject({ value: 2 });
    // a count from pathology is better than none
    expect(
      scored({ imaging: { number: 'several', sizes: [2] }, specimen: { number: 3, sizes: [2, 2, 2] } }),
    ).toMatchObject({ value: 1 });
    // two or three of 2 cm are within Milan, four are not
    expect(scored({ imaging: { number: 'several', sizes: [2] }, specimen: {} })).toEqual({
      missing: ['tumourNumberImaging'],
    });
  });

  it('says which inputs it lacks, whatever source would have them', () => {
    expect(scored({ imaging: { sizes: [6] }, specimen: {}, inputs: { mvi: 'uncertain' } })).toEqual({
      missing: ['tumourNumberImaging', 'tumourSizePathology', 'tumourNumberPathology', 'mvi'],
    });
  });

  it('never shows a 3 in BCLC 0-A: that is a data conflict', () => {
    expect(isHccCrsConflict(3, '0')).toBe(true);
    expect(isHccCrsConflict(3, 'A')).toBe(true);
    expect(isHccCrsConflict(3, 'B')).toBe(false);
    expect(isHccCrsConflict(2, 'A')).toBe(false);
    const patientCase = aCase({ inputs: { mvi: 'present' }, imaging: { number: 4, sizes: [6, 2, 2, 2] } });
    const stages = { ...stagesOf(patientCase), bclc: 'A' as const };
    const result = scoreCase(patientCase, stages).scores['hcc-crs'];
    expect(result).not.toHaveProperty('value');
    expect(result.gate).toMatchObject({
      state: 'cannot-tell',
      reasons: [{ code: 'hcc-crs-conflict', from: ['Observation/o'], params: { value: 3, stage: 'A' } }],
    });
  });

  it('shows a 3 in BCLC B', () => {
    const patientCase = aCase({ inputs: { mvi: known('present') }, imaging: { number: 4, sizes: [6, 2, 2, 2] } });
    const stages = stagesOf(patientCase);
    expect(stages.bclc).toBe('B');
    expect(scoreCase(patientCase, stages).scores['hcc-crs']).toMatchObject({ value: 3, gate: { state: 'open' } });
  });
});
