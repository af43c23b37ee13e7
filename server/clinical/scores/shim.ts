// Shim et al., Ann Surg 2015;261:939-46: linear predictor of 2-year recurrence-free survival after resection of HCC.
import type { PatientCase } from '../case/patient-case.ts';
import type { Source } from '../source.ts';
import { required, type Scored } from './required.ts';

export const shimRule = {
  male: 0.555146,
  platelets: -0.00434,
  albumin: -0.62221,
  lnVolume: 0.205353,
  mvi: 0.430764,
  /** As it is given to us. */
  pi: 3.14,
} as const;

/** What each coefficient is multiplied by. */
export const shimTerms: Record<Exclude<keyof typeof shimRule, 'pi'>, string> = {
  male: 'sex: male 1, female 0',
  platelets: 'platelets before surgery in 10³/µL (the same number as 10⁹/L)',
  albumin: 'albumin before surgery in g/dL',
  lnVolume: 'natural logarithm of TTV as defined below',
  mvi: 'microvascular invasion in the specimen: present 1, absent 0',
};

/** Horizon of the recurrence-free survival it predicts. */
export const shimPublished = { months: 24 } as const;

export const shimSource: Source = {
  citation: { text: 'Shim et al., Ann Surg 2015;261:939-46' },
  tells: 'Linear predictor of recurrence-free survival at 2 years: higher is worse. No group and no percentage.',
  ours: [
    'TTV is computed as it is given to us, with the diameter cubed: eight times the volume of a sphere of that diameter. It is a term of this formula, no volume, and is never shown as one.',
    'Number and sizes from pathology. Fewer sizes than tumours: no score, because TTV needs every one.',
  ],
  toOpen: [
    'The inclusion criteria.',
    'The definition of TTV: whether the radius or the diameter is cubed, and for which of them the coefficient of ln(TTV) was fitted.',
    'All five coefficients.',
  ],
};

/** TTV as defined to us: 4/3 x 3.14 x d^3 per nodule, d the maximal *diameter* in cm; not the true volume. */
export const shimVolume = (diameters: number[]): number =>
  diameters.reduce((sum, diameter) => sum + (4 / 3) * shimRule.pi * diameter ** 3, 0);

/** Platelets in 10^3/uL (= 10*9/L), albumin in g/dL, diameters in cm. */
export const shim = (input: {
  male: boolean;
  platelets: number;
  albumin: number;
  diameters: number[];
  mvi: boolean;
}): number =>
  shimRule.male * Number(input.male) +
  shimRule.platelets * input.platelets +
  shimRule.albumin * input.albumin +
  shimRule.lnVolume * Math.log(shimVolume(input.diameters)) +
  shimRule.mvi * Number(input.mvi);

const gramsPerDecilitre = (gramsPerLitre: number): number => gramsPerLitre / 10;

const names = ['sex', 'platelets', 'albumin', 'mvi', 'tumourSizePathology', 'tumourNumberPathology'] as const;

export function scoreShim({ inputs, tumours }: Pick<PatientCase, 'inputs' | 'tumours'>): Scored {
  const found = required(inputs, names);
  if (found.missing) return found;
  const { values } = found;
  const diameters = tumours.pathology.sizes.map((size) => size.value);
  if (diameters.length !== values.tumourNumberPathology) return { missing: ['tumourSizePathology'] };
  const value = shim({
    male: values.sex === 'male',
    platelets: values.platelets,
    albumin: gramsPerDecilitre(values.albumin),
    diameters,
    mvi: values.mvi === 'present',
  });
  return { value, used: [...names] };
}
