// Early Recurrence Score, United European Gastroenterol J 2023 (2,359 patients). The cut-offs of its four levels are not known to us: "n / 11", no level.
import type { InputName, PatientCase } from '../case/patient-case.ts';
import type { Source } from '../source.ts';
import { burdenFrom } from '../staging/tumour-burden.ts';
import { mayBeHigher, required, type Scored, usable } from './required.ts';

export const ersRule = {
  /** ug/L: below the first 0, above the second 3, between them 2. */
  afp: [10, 100],
  afpPoints: [0, 2, 3],
  sizeFromCm: 4,
  size: 1,
  multifocal: 2,
  satellites: 2,
  vascularInvasion: 1,
  margin: 2,
  most: 11,
} as const;

/** The cohort it was made in, and how early "early" is. */
export const ersPublished = { n: 2359, centres: 17, months: 24 } as const;

export const ersSource: Source = {
  citation: { text: 'Early Recurrence Score, United European Gastroenterol J 2023 (2,359 patients)' },
  tells: 'Early recurrence after resection, in points. Shown as "n of the most possible", without a level.',
  ours: [
    'Size, number, satellites and margin from pathology; vascular invasion is microvascular or macrovascular.',
    'One size and one count, or "several", are enough; what the specimen does not state is Missing.',
  ],
  toOpen: [
    'The cut points of its four levels, not known to us.',
    'The inclusion criteria, authors and doi; the number of centres and how early "early" is.',
  ],
};

export const ersAfp = (afp: number): number => {
  const [from, to] = ersRule.afp;
  const [below, between, above] = ersRule.afpPoints;
  return afp < from ? below : afp <= to ? between : above;
};

/** AFP in ug/L, size in cm. */
export const ers = (input: {
  afp: number;
  size: number;
  multifocal: boolean;
  satellites: boolean;
  vascularInvasion: boolean;
  marginInvolved: boolean;
}): number =>
  ersAfp(input.afp) +
  ersRule.size * Number(input.size >= ersRule.sizeFromCm) +
  ersRule.multifocal * Number(input.multifocal) +
  ersRule.satellites * Number(input.satellites) +
  ersRule.vascularInvasion * Number(input.vascularInvasion) +
  ersRule.margin * Number(input.marginInvolved);

/** On pathology; any vascular invasion scores, so large-vessel invasion alone is enough. */
export function scoreErs(patientCase: Pick<PatientCase, 'inputs' | 'tumours'>): Scored {
  const { inputs } = patientCase;
  const { several, macrovascular } = burdenFrom('pathology', patientCase);
  const names = ['afp', 'tumourSizePathology', 'satellites', 'margin'] as const;
  const found = required(inputs, names);
  const mvi = usable(inputs, 'mvi')?.value;
  const isInvaded =
    macrovascular === true || mvi === 'present'
      ? true
      : macrovascular === false && mvi === 'absent'
        ? false
        : undefined;
  if (found.missing || several === undefined || isInvaded === undefined) {
    const missing: InputName[] = [...(found.missing ?? [])];
    if (several === undefined) missing.push('tumourNumberPathology');
    if (isInvaded === undefined) missing.push(mvi === undefined ? 'mvi' : 'macrovascularInvasion');
    return { missing };
  }
  const { values } = found;
  const value = ers({
    afp: values.afp,
    size: values.tumourSizePathology,
    multifocal: several,
    satellites: values.satellites === 'present',
    vascularInvasion: isInvaded,
    marginInvolved: values.margin === 'R1',
  });
  const atLeast =
    (values.afp <= ersRule.afp[1] && mayBeHigher(inputs, ['afp'])) ||
    (values.tumourSizePathology < ersRule.sizeFromCm && mayBeHigher(inputs, ['tumourSizePathology']));
  return { value, ...(atLeast ? { atLeast } : {}), used: [...names, 'tumourNumberPathology', 'mvi'] };
}
