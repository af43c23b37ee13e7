import type { Inputs, LiverImaging, Operation, PatientCase, TumourFindings } from '#clinical/case/patient-case.ts';
import { type Known, type Missing, type MissingReason, missing, type Sourced } from '#clinical/case/sourced.ts';

/** Builds patient cases for tests: a man of 58 whose single HCC was resected on 2026-01-15, everything known, nothing against him. */

export const resectedOn = '2026-01-15';

export const known = <T>(value: T, rest: Partial<Known<T>> = {}): Known<T> => ({
  value,
  from: ['Observation/o'],
  reader: 'coded',
  verified: true,
  ...rest,
});

export const lacking = (reason: MissingReason = 'not-found'): Missing => missing(reason, 'Not there.');

type Plain<T> = T extends Sourced<infer V> ? V : never;
/** A plain value is known; a Sourced one is taken as it is; `null` is not found. */
export type Said = { [K in keyof Inputs]?: Plain<Inputs[K]> | Inputs[K] | null };

const sourced = <T>(said: T | Sourced<T> | null): Sourced<T> => {
  if (said === null) return lacking();
  return typeof said === 'object' && said !== null && ('missing' in said || 'reader' in said)
    ? (said as Sourced<T>)
    : known(said as T);
};

const ordinary: Said = {
  afp: 20,
  albumin: 44,
  bilirubin: 12,
  platelets: 160,
  ast: 30,
  alt: 28,
  astUpperLimit: 40,
  inr: 1.05,
  creatinine: 80,
  sodium: 139,
  pivka2: 40,
  sex: 'male',
  age: 58,
  mvi: 'absent',
  mviGrade: 'M0',
  macrovascularInvasion: 'absent',
  extrahepaticSpread: 'absent',
  margin: 'R0',
  marginDistance: 8,
  histology: 'hcc',
  grade: 'II',
  satellites: 'absent',
  bileDuctInvasion: 'absent',
  capsule: 'complete',
  cirrhosis: 'absent',
  ecog: 0,
  hbsag: 'absent',
  antiHcv: 'absent',
  hbvDna: null,
  ascites: 'none',
  encephalopathy: 'none',
  neoadjuvant: known('absent', { reader: 'derived', from: [] }),
  adjuvant: known('absent', { reader: 'derived', from: [] }),
};

export interface Tumours {
  /** `several`: counted by nobody. */
  number?: number | 'several' | null;
  sizes?: number[];
  macrovascular?: 'present' | 'absent';
  extrahepatic?: 'present' | 'absent';
}

export function findings({ number = null, sizes = [], macrovascular, extrahepatic }: Tumours): TumourFindings {
  const [largest] = [...sizes].sort((a, b) => b - a);
  return {
    number: typeof number === 'number' ? known(number) : lacking('not-stated'),
    ...(number === null ? {} : { several: number === 'several' || number > 1 }),
    sizes: sizes.map((size) => known(size, { unit: 'cm' })),
    largest: largest === undefined ? lacking('not-stated') : known(largest, { unit: 'cm' }),
    macrovascular: macrovascular ? known(macrovascular) : lacking('not-stated'),
    extrahepatic: extrahepatic ? known(extrahepatic) : lacking('not-stated'),
  };
}

export interface CaseOf
  extends Partial<Omit<PatientCase, 'inputs' | 'tumours' | 'surgery' | 'diagnosis' | 'pathology'>> {
  inputs?: Said;
  imaging?: Tumours;
  specimen?: Tumours;
  surgery?: Partial<PatientCase['surgery']>;
  diagnosis?: Partial<PatientCase['diagnosis']>;
  pathology?: Partial<PatientCase['pathology']>;
}

export const operated = (date = resectedOn, rest: Partial<Operation> = {}): Operation => ({
  refs: ['Procedure/resection'],
  date,
  precision: 'day',
  planned: false,
  ...rest,
});

export function aCase(of: CaseOf = {}): PatientCase {
  const { inputs, imaging, specimen, surgery, diagnosis, pathology, ...rest } = of;
  const tumours = {
    imaging: findings(imaging ?? { number: 1, sizes: [3] }),
    pathology: findings(specimen ?? { number: 1, sizes: [3] }),
  };
  const said: Said = {
    ...ordinary,
    tumourSizeImaging: tumours.imaging.largest,
    tumourNumberImaging: tumours.imaging.number,
    tumourSizePathology: tumours.pathology.largest,
    tumourNumberPathology: tumours.pathology.number,
    ...inputs,
  };
  return {
    asOf: '2026-01-25',
    patient: 'Patient/p',
    surgery: {
      timeZero: operated(),
      earlier: [],
      staged: false,
      reResection: false,
      untold: [],
      transplants: [],
      ...surgery,
    },
    diagnosis: { kind: 'hcc', from: ['Condition/hcc'], ...diagnosis },
    pathology: { state: 'final', reports: ['DiagnosticReport/path'], superseded: [], ...pathology },
    inputs: Object.fromEntries(
      Object.entries(said).map(([name, value]) => [name, sourced(value as string | null)]),
    ) as unknown as Inputs,
    tumours,
    therapies: [],
    followUp: { imaging: [], afp: [] },
    evidence: [],
    reads: {},
    assumptions: [],
    notes: [],
    ...rest,
  };
}

/** Discharged before the pathologist has answered. */
export const pendingCase = (of: CaseOf = {}): PatientCase =>
  aCase({
    ...of,
    specimen: {},
    pathology: { state: 'pending', since: resectedOn, ...of.pathology },
    inputs: {
      ...Object.fromEntries(
        (['mvi', 'mviGrade', 'margin', 'marginDistance', 'histology', 'grade', 'satellites'] as const).map((name) => [
          name,
          lacking('pending'),
        ]),
      ),
      macrovascularInvasion: lacking('pending'),
      tumourSizePathology: lacking('pending'),
      tumourNumberPathology: lacking('pending'),
      ...of.inputs,
    },
  });

export const scan = (date: string, rest: Partial<LiverImaging> = {}): LiverImaging => ({
  date,
  ref: `ImagingStudy/${date}`,
  modality: 'MR',
  contrast: 'stated',
  reported: true,
  ...rest,
});

export const afpOn = (date: string): { date: string; ref: string } => ({ date, ref: `Observation/afp-${date}` });
