import { describe, expect, it, test } from 'vitest';
import { surveillanceArm } from '#clinical/guidance/arm.ts';
import { scoreCase } from '#clinical/scores/score-case.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase, type CaseOf, known, lacking, pendingCase } from '../a-case.ts';

const armOf = (patientCase = aCase(), networkHigh = false) => {
  const stages = stagesOf(patientCase);
  const { arm, why } = surveillanceArm(patientCase, scoreCase(patientCase, stages).scores, stages, networkHigh);
  return [arm, why.map(({ code }) => code)] as const;
};

describe('standard follow-up', () => {
  it('is justified by an ERASL-post that is not high and an HCC-CRS below 2', () => {
    expect(armOf()).toEqual(['standard', ['schedule-standard']]);
    expect(armOf(aCase({ inputs: { mvi: 'present' } }))[0]).toBe('standard');
  });

  test.each([
    [
      'a high ERASL-post',
      { inputs: { afp: 12000, albumin: 30, mvi: 'present' }, specimen: { number: 4, sizes: [12, 1, 1, 1] } },
      'schedule-closer-high',
    ],
    ['an HCC-CRS of 2', { inputs: { mvi: 'present' }, imaging: { number: 1, sizes: [5.1] } }, 'schedule-closer-high'],
    ['R1', { inputs: { margin: 'R1' } }, 'schedule-closer-not-judged'],
    ['a margin not told', { inputs: { margin: null } }, 'schedule-closer-not-judged'],
    ['macrovascular invasion', { inputs: { macrovascularInvasion: 'present' } }, 'schedule-closer-not-judged'],
    ['neoadjuvant therapy', { inputs: { neoadjuvant: 'present' } }, 'schedule-closer-not-judged'],
    ['neoadjuvant therapy not told', { inputs: { neoadjuvant: null } }, 'schedule-closer-not-judged'],
    ['re-resection', { surgery: { reResection: true } }, 'schedule-closer-not-judged'],
    ['combined histology', { diagnosis: { kind: 'combined' } }, 'schedule-closer-not-judged'],
    ['adjuvant therapy', { inputs: { adjuvant: 'present' } }, 'adjuvant-given'],
    ['adjuvant therapy not told', { inputs: { adjuvant: lacking('unreadable') } }, 'adjuvant-not-told'],
    ['BCLC B', { imaging: { number: 2, sizes: [3.1, 2] } }, 'bclc-beyond-a'],
    ['a missing AFP', { inputs: { afp: null } }, 'schedule-closer-not-judged'],
    ['an uncertain MVI', { inputs: { mvi: 'uncertain' } }, 'schedule-closer-not-judged'],
    [
      'an AFP that is only a lower bound',
      { inputs: { afp: known(1000, { bound: 'lower' }) } },
      'schedule-closer-not-judged',
    ],
    [
      'an HCC-CRS without a value',
      { imaging: { number: 1 }, specimen: { sizes: [3] }, inputs: { tumourNumberPathology: 1 } },
      'schedule-closer-not-judged',
    ],
  ] as [string, CaseOf, string][])('is not justified with %s', (_, of, code) => {
    const [arm, why] = armOf(aCase(of));
    expect(arm).toBe('closer');
    expect(why).toContain(code);
  });

  it('is not justified while pathology is pending', () => {
    expect(armOf(pendingCase())).toEqual(['closer', ['schedule-closer-pending']]);
  });

  it('is not justified against a validated network that says high', () => {
    expect(armOf(aCase(), true)).toEqual(['closer', ['schedule-closer-network']]);
  });

  it('gives a high score as the reason where both are high', () => {
    const both = aCase({ inputs: { mvi: 'present' }, imaging: { number: 1, sizes: [5.1] } });
    expect(armOf(both, true)).toEqual(['closer', ['schedule-closer-high']]);
  });

  it('does not hang on performance status, which only the networks ask', () => {
    expect(armOf(aCase({ inputs: { ecog: null } }))[0]).toBe('standard');
  });
});
