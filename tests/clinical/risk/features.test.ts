import { describe, expect, it, test } from 'vitest';
import type { NetworkIdentity } from '#clinical/assessment.ts';
import { featureVector, networkFeatures } from '#clinical/risk/features.ts';
import { aCase, lacking, pendingCase, type Said } from '../a-case.ts';

const before = [
  ...['age', 'sexMale', 'lnAfp', 'albumin', 'bilirubin', 'platelets', 'inr', 'ast', 'alt'],
  ...['tumourSizeImaging', 'tumourNumberImaging', 'hbsag', 'antiHcv', 'ecog'],
];
const after = [...before, 'mvi', 'mviM2', 'tumourSizePathology', 'tumourNumberPathology', 'satellites', 'gradeHigh'];

const identity = (id: NetworkIdentity['id'], features: string[]): NetworkIdentity => ({
  id,
  features,
  version: '1',
  digest: 'd',
  status: 'demonstration',
  highFrom: {},
});

const one = (name: string, inputs: Said): [number, boolean] => {
  const { values, known } = featureVector(aCase({ inputs }).inputs, [name]);
  return [values[0] ?? Number.NaN, known[0] ?? false];
};

describe('the features of a network', () => {
  it('stand in the order of its manifest, in canonical units', () => {
    const patientCase = aCase({ inputs: { mvi: 'present', mviGrade: 'M2', grade: 'III', hbsag: 'present' } });
    expect(networkFeatures(patientCase, identity('postoperative', after))).toEqual({
      values: [58, 1, Math.log(20), 44, 12, 160, 1.05, 30, 28, 3, 1, 1, 0, 0, 1, 1, 3, 1, 0, 1],
      known: after.map(() => true),
    });
    expect(networkFeatures(patientCase, identity('preoperative', ['albumin', 'age']))?.values).toEqual([44, 58]);
  });

  test.each([
    ['lnAfp', { afp: 0.5 }, [0, true]],
    ['lnAfp', { afp: null }, [0, false]],
    ['sexMale', { sex: 'female' }, [0, true]],
    ['ecog', { ecog: 0 }, [0, true]],
    ['ecog', { ecog: null }, [0, false]],
    ['mvi', { mvi: 'uncertain' }, [0, false]],
    ['mviM2', { mviGrade: 'M1' }, [0, true]],
    ['mviM2', { mviGrade: null, mvi: 'absent' }, [0, true]],
    ['mviM2', { mviGrade: null, mvi: 'present' }, [0, false]],
    ['gradeHigh', { grade: 'II' }, [0, true]],
    ['gradeHigh', { grade: 'II-III' }, [1, true]],
    ['gradeHigh', { grade: 'not assessable' }, [0, false]],
    ['satellites', { satellites: 'uncertain' }, [0, false]],
    ['tumourSizeImaging', { tumourSizeImaging: lacking('unknown-unit') }, [0, false]],
  ] as [string, Said, [number, boolean]][])('%s of %o is %o', (name, inputs, expected) => {
    expect(one(name, inputs)).toEqual(expected);
  });

  it('do not exist outside the population: a network is never run there', () => {
    expect(networkFeatures(aCase({ inputs: { margin: 'R1' } }), identity('postoperative', after))).toBeUndefined();
    expect(networkFeatures(pendingCase(), identity('postoperative', after))).toBeUndefined();
    expect(networkFeatures(pendingCase(), identity('preoperative', before))?.known).toEqual(before.map(() => true));
  });

  it('are named by the manifest; a name this release does not know is an error', () => {
    expect(() => featureVector(aCase().inputs, ['shoeSize'])).toThrow('shoeSize');
  });
});
