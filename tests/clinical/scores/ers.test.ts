import { describe, expect, it, test } from 'vitest';
import { ers, ersAfp, scoreErs } from '#clinical/scores/ers.ts';
import { scoreCase } from '#clinical/scores/score-case.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase, known, lacking } from '../a-case.ts';

describe('ERS', () => {
  const none = {
    afp: 5,
    size: 3,
    multifocal: false,
    satellites: false,
    vascularInvasion: false,
    marginInvolved: false,
  };

  test.each([
    [9.9, 0],
    [10, 2],
    [10.1, 2],
    [99.9, 2],
    [100, 2],
    [100.1, 3],
  ])('AFP %d scores %i', (afp, points) => {
    expect(ersAfp(afp)).toBe(points);
  });

  test.each([
    [{}, 0],
    [{ size: 3.9 }, 0],
    [{ size: 4 }, 1],
    [{ size: 4.1 }, 1],
    [{ multifocal: true }, 2],
    [{ satellites: true }, 2],
    [{ vascularInvasion: true }, 1],
    [{ marginInvolved: true }, 2],
    [{ afp: 101, size: 4, multifocal: true, satellites: true, vascularInvasion: true, marginInvolved: true }, 11],
  ])('%o scores %i', (change, points) => {
    expect(ers({ ...none, ...change })).toBe(points);
  });

  it('scores an involved margin and large-vessel invasion instead of closing on them', () => {
    const patientCase = aCase({ inputs: { afp: 5, margin: 'R1', macrovascularInvasion: 'present' } });
    const { scores } = scoreCase(patientCase, stagesOf(patientCase));
    expect(scores.ers).toMatchObject({ gate: { state: 'open' }, value: 3 });
    expect(scores['erasl-post'].gate.state).toBe('closed');
  });

  it('takes large-vessel invasion for vascular invasion when microvascular is not told', () => {
    expect(scoreErs(aCase({ inputs: { afp: 5, mvi: null, macrovascularInvasion: 'present' } }))).toMatchObject({
      value: 1,
    });
    expect(scoreErs(aCase({ inputs: { mvi: null } }))).toEqual({ missing: ['mvi'] });
    expect(scoreErs(aCase({ inputs: { macrovascularInvasion: lacking('unreadable') } }))).toEqual({
      missing: ['macrovascularInvasion'],
    });
  });

  it('has no value while the margin is pending', () => {
    expect(scoreErs(aCase({ inputs: { margin: lacking('pending') } }))).toEqual({ missing: ['margin'] });
  });

  it('says "at least" on an AFP above the range, unless that scores most already', () => {
    expect(scoreErs(aCase({ inputs: { afp: known(60, { bound: 'lower' }) } }))).toMatchObject({ atLeast: true });
    expect(scoreErs(aCase({ inputs: { afp: known(1000, { bound: 'lower' }) } }))).not.toHaveProperty('atLeast');
  });
});
