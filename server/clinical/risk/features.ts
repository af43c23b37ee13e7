// The clinical and pathology variables of the networks (NCT07030842), ordered by each network's manifest; canonical units, unknown = 0 and not known.
import type { NetworkIdentity } from '../assessment.ts';
import type { InputName, Inputs, PatientCase } from '../case/patient-case.ts';
import { afpFloor } from '../case/plausible.ts';
import { networkGate } from '../gates.ts';
import { usable } from '../scores/required.ts';
import { isHighGrade } from '../staging/grade.ts';
import { stagesOf } from '../staging/stages.ts';

interface Feature {
  input: InputName;
  read(inputs: Inputs): number | undefined;
}

type NumberName = {
  [K in InputName]: Inputs[K] extends Inputs['afp'] ? K : never;
}[InputName];

const number = (input: NumberName): Feature => ({ input, read: (inputs) => usable(inputs, input)?.value });

const flag = (input: InputName, yes: string): Feature => ({
  input,
  read: (inputs) => {
    const known = usable(inputs, input);
    return known === undefined ? undefined : Number(known.value === yes);
  },
});

/** What each feature of a manifest is. */
export const featureDefinitions: Record<string, Feature> = {
  age: number('age'),
  sexMale: flag('sex', 'male'),
  lnAfp: {
    input: 'afp',
    read: (inputs) => {
      const afp = usable(inputs, 'afp');
      return afp && Math.log(Math.max(afpFloor, afp.value));
    },
  },
  albumin: number('albumin'),
  bilirubin: number('bilirubin'),
  platelets: number('platelets'),
  inr: number('inr'),
  ast: number('ast'),
  alt: number('alt'),
  tumourSizeImaging: number('tumourSizeImaging'),
  tumourNumberImaging: number('tumourNumberImaging'),
  hbsag: flag('hbsag', 'present'),
  antiHcv: flag('antiHcv', 'present'),
  ecog: number('ecog'),
  mvi: flag('mvi', 'present'),
  mviM2: {
    input: 'mviGrade',
    read: (inputs) => {
      const grade = usable(inputs, 'mviGrade');
      if (grade) return Number(grade.value === 'M2');
      return usable(inputs, 'mvi')?.value === 'absent' ? 0 : undefined;
    },
  },
  tumourSizePathology: number('tumourSizePathology'),
  tumourNumberPathology: number('tumourNumberPathology'),
  satellites: flag('satellites', 'present'),
  gradeHigh: {
    input: 'grade',
    read: (inputs) => {
      const grade = usable(inputs, 'grade');
      const high = grade && isHighGrade(grade.value);
      return high === undefined ? undefined : Number(high);
    },
  },
};

export interface FeatureVector {
  values: number[];
  known: boolean[];
}

/** Undefined when that network's gate is not open: a network never runs outside its population. */
export function networkFeatures(patientCase: PatientCase, identity: NetworkIdentity): FeatureVector | undefined {
  const { gate } = networkGate(patientCase, stagesOf(patientCase), identity.id);
  return gate.state === 'open' ? featureVector(patientCase.inputs, identity.features) : undefined;
}

export function featureVector(inputs: Inputs, names: readonly string[]): FeatureVector {
  const values = names.map((name) => {
    const feature = featureDefinitions[name];
    if (!feature) throw new Error(`No clinical feature is called "${name}": the manifest and this release do not fit.`);
    return feature.read(inputs);
  });
  return { values: values.map((value) => value ?? 0), known: values.map((value) => value !== undefined) };
}
