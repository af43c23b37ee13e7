import type { Inputs, Operation, PatientCase, TumourFindings } from '../case/patient-case.ts';
import { type Known, type Missing, missing } from '../case/sourced.ts';

/** A made-up patient for worked examples: a man of 58 whose single HCC was resected, everything known and nothing against him. Changed by what an example needs. */

export const resectedOn = '2026-01-15';
const before = '2026-01-08';

export const known = <T>(value: T, unit?: string): Known<T> => ({
  value,
  ...(unit === undefined ? {} : { unit }),
  takenOn: before,
  from: ['Observation/example'],
  reader: 'coded',
  verified: true,
});
export const lacking = (reason: Missing['missing'] = 'not-stated'): Missing => missing(reason, 'not there');

const none = (): Known<'absent'> => ({ value: 'absent', from: [], reader: 'derived', verified: true });

const tumour = (size: number): TumourFindings => ({
  number: known(1),
  several: false,
  sizes: [known(size, 'cm')],
  largest: known(size, 'cm'),
  macrovascular: known('absent'),
  extrahepatic: known('absent'),
});

export const operation = (date = resectedOn, rest: Partial<Operation> = {}): Operation => ({
  refs: ['Procedure/example'],
  date,
  precision: 'day',
  planned: false,
  ...rest,
});

const inputs = (): Inputs => ({
  afp: known(400, 'ug/L'),
  albumin: known(36, 'g/L'),
  bilirubin: known(20, 'umol/L'),
  platelets: known(160, '10*9/L'),
  ast: known(45, 'U/L'),
  alt: known(38, 'U/L'),
  astUpperLimit: known(40, 'U/L'),
  inr: known(1.1),
  creatinine: known(80, 'umol/L'),
  sodium: known(139, 'mmol/L'),
  pivka2: known(40, 'mAU/mL'),
  sex: known('male'),
  age: known(58, 'a'),
  tumourSizeImaging: known(4.2, 'cm'),
  tumourSizePathology: known(4.2, 'cm'),
  tumourNumberImaging: known(1),
  tumourNumberPathology: known(1),
  mvi: known('present'),
  mviGrade: known('M1'),
  macrovascularInvasion: known('absent'),
  extrahepaticSpread: known('absent'),
  margin: known('R0'),
  marginDistance: known(8, 'mm'),
  histology: known('hcc'),
  grade: known('Edmondson II'),
  satellites: known('absent'),
  bileDuctInvasion: known('absent'),
  capsule: known('complete'),
  cirrhosis: known('present'),
  ecog: known(0),
  hbsag: known('absent'),
  antiHcv: known('absent'),
  hbvDna: lacking('not-found'),
  ascites: known('none'),
  encephalopathy: known('none'),
  neoadjuvant: none(),
  adjuvant: none(),
});

export interface Change {
  inputs?: Partial<Inputs>;
  surgery?: Partial<PatientCase['surgery']>;
  diagnosis?: Partial<PatientCase['diagnosis']>;
  pathology?: Partial<PatientCase['pathology']>;
  imaging?: Partial<TumourFindings>;
  specimen?: Partial<TumourFindings>;
  rest?: Partial<Pick<PatientCase, 'recurrence' | 'possibleRecurrence' | 'followUp' | 'asOf'>>;
}

export const exampleCase = (change: Change = {}): PatientCase => ({
  asOf: '2026-01-25',
  patient: 'Patient/example',
  surgery: {
    timeZero: operation(),
    earlier: [],
    staged: false,
    reResection: false,
    untold: [],
    transplants: [],
    ...change.surgery,
  },
  diagnosis: { kind: 'hcc', from: ['Condition/example'], ...change.diagnosis },
  pathology: {
    state: 'final',
    since: '2026-01-22',
    reports: ['DiagnosticReport/example'],
    superseded: [],
    ...change.pathology,
  },
  inputs: { ...inputs(), ...change.inputs },
  tumours: { imaging: { ...tumour(4.2), ...change.imaging }, pathology: { ...tumour(4.2), ...change.specimen } },
  therapies: [],
  followUp: { imaging: [], afp: [] },
  evidence: [],
  reads: { Procedure: 'complete', MedicationRequest: 'complete', MedicationAdministration: 'complete' },
  assumptions: [],
  notes: [],
  ...change.rest,
});

/** Discharged before the pathologist has answered. */
export const pendingCase = (): PatientCase => {
  const awaited = lacking('pending');
  const empty = { number: awaited, sizes: [], largest: awaited, macrovascular: awaited, extrahepatic: awaited };
  const { several: _, ...specimen } = { ...tumour(4.2), ...empty };
  const whole = exampleCase({
    pathology: { state: 'pending', reports: ['ServiceRequest/example'] },
    inputs: {
      ...{ mvi: awaited, mviGrade: awaited, margin: awaited, marginDistance: awaited, histology: awaited },
      ...{ grade: awaited, satellites: awaited, tumourSizePathology: awaited, tumourNumberPathology: awaited },
      ...{ macrovascularInvasion: awaited, bileDuctInvasion: awaited, capsule: awaited, cirrhosis: awaited },
    },
  });
  return { ...whole, tumours: { ...whole.tumours, pathology: specimen } };
};
