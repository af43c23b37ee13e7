import { describe, expect, it, test } from 'vitest';
import type { ScoreId } from '#clinical/assessment.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import { scoreCase, scoreIds } from '#clinical/scores/score-case.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase, type CaseOf, lacking, type Said, type Tumours } from '../a-case.ts';

const needs: Record<ScoreId, InputName[]> = {
  'erasl-pre': ['sex', 'albumin', 'bilirubin', 'afp', 'tumourSizeImaging', 'tumourNumberImaging'],
  'erasl-post': ['sex', 'albumin', 'bilirubin', 'afp', 'mvi', 'tumourSizePathology', 'tumourNumberPathology'],
  'hcc-crs': ['tumourSizeImaging', 'tumourNumberImaging', 'mvi'],
  ers: ['afp', 'tumourSizePathology', 'satellites', 'margin', 'tumourNumberPathology', 'mvi'],
  shim: ['sex', 'platelets', 'albumin', 'mvi', 'tumourSizePathology', 'tumourNumberPathology'],
  albi: ['albumin', 'bilirubin'],
  'fib-4': ['age', 'ast', 'alt', 'platelets'],
  apri: ['ast', 'astUpperLimit', 'platelets'],
  'child-pugh': ['bilirubin', 'albumin', 'inr', 'ascites', 'encephalopathy'],
  meld: ['bilirubin', 'inr', 'creatinine'],
  'meld-na': ['bilirubin', 'inr', 'creatinine', 'sodium'],
};

const tumoursWithout = (gone: InputName[], where: 'Imaging' | 'Pathology'): Tumours => ({
  ...(gone.includes(`tumourNumber${where}`) ? {} : { number: 1 }),
  ...(gone.includes(`tumourSize${where}`) ? {} : { sizes: [3] }),
});

/** The ordinary case without these inputs. HCC-CRS is left no second source for size and number. */
function caseWithout(id: ScoreId, gone: InputName[]): CaseOf {
  const inputs = Object.fromEntries(
    gone.filter((name) => !name.startsWith('tumour')).map((name) => [name, lacking('out-of-window')]),
  ) as Said;
  // while pathology is pending an unstated margin closes nothing
  return {
    inputs,
    imaging: tumoursWithout(gone, 'Imaging'),
    specimen: id === 'hcc-crs' ? {} : tumoursWithout(gone, 'Pathology'),
    pathology: { state: 'pending' },
  };
}

const subsets = (names: InputName[]): InputName[][] =>
  Array.from({ length: 2 ** names.length }, (_, bits) => names.filter((_, index) => bits & (1 << index)));

describe('a score', () => {
  it('is known for every id', () => {
    expect(scoreIds.toSorted()).toEqual(Object.keys(needs).toSorted());
  });

  test.each(scoreIds)('%s has a value with all its inputs and with no proper part of them', (id) => {
    const all = subsets(needs[id]);
    expect(all).toHaveLength(2 ** needs[id].length);
    for (const gone of all) {
      const patientCase = aCase(caseWithout(id, gone));
      const score = scoreCase(patientCase, stagesOf(patientCase)).scores[id];
      expect(score.gate.state).toBe('open');
      if (gone.length === 0) {
        expect(score.value, id).toBeTypeOf('number');
        expect(score.missing).toEqual([]);
        expect(score.used.toSorted()).toEqual(needs[id].toSorted());
      } else {
        expect(score, gone.join()).not.toHaveProperty('value');
        expect(score).not.toHaveProperty('group');
        expect(score).not.toHaveProperty('observed');
        expect(score.missing, gone.join()).toEqual(expect.arrayContaining(gone));
      }
    }
  });

  test.each(scoreIds)('%s has a value exactly when its gate is open', (id) => {
    for (const of of [
      {},
      { inputs: { margin: 'R1' } },
      { inputs: { margin: null } },
      { inputs: { neoadjuvant: 'present' } },
      { inputs: { neoadjuvant: null } },
      { diagnosis: { kind: 'combined' } },
      { diagnosis: { kind: 'cannot-tell' } },
      { surgery: { staged: true } },
    ] as CaseOf[]) {
      const patientCase = aCase(of);
      const score = scoreCase(patientCase, stagesOf(patientCase)).scores[id];
      const isAnswered = score.gate.state === 'open' && score.missing.length === 0;
      expect('value' in score, JSON.stringify(of)).toBe(isAnswered);
    }
  });
});
