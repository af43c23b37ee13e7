import type { CodeableConcept, Coding, Patient, Reference, Resource } from '@medplum/fhirtypes';
import { monthsBefore } from './dates.ts';

/** One synthetic patient's chart while it is being written. Ids read: `zhao-min-afp-2`. */

export interface SeedPatient {
  /** FHIR id. */
  id: string;
  name: string;
  /** The left column's heading it stands under. */
  group: string;
  /** What this patient is here to show, in one plain phrase. */
  shows: string;
  /** FHIR id of the stay or visit that a hook is fired for. */
  encounter: string;
  resources: Resource[];
}

export interface Who {
  id: string;
  family: string;
  given: string;
  chinese: string;
  sex: 'female' | 'male';
  /** Today. */
  age: number;
  group: string;
  shows: string;
}

export type NoId<T extends Resource> = T extends Resource ? Omit<T, 'id'> : never;

export interface Chart {
  today: string;
  subject: Reference<Patient>;
  /** Files a resource under `<patient>-<slug>` (numbered where the slug repeats) and gives the reference to it. */
  file<T extends Resource>(slug: string, resource: NoId<T>): Reference<T>;
  close(encounter: Reference): SeedPatient;
}

/** http://terminology.hl7.org/CodeSystem/v3-ActReason HTEST: marks every resource as test data. */
const testData: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
};

export function openChart(today: string, who: Who): Chart {
  const resources: Resource[] = [];
  const taken = new Map<string, number>();
  const subject: Reference<Patient> = { reference: `Patient/${who.id}`, display: `${who.given} ${who.family}` };

  const patient: Patient = {
    resourceType: 'Patient',
    id: who.id,
    meta: { tag: [testData] },
    identifier: [
      { use: 'usual', system: 'https://pretend-hospital.example/mrn', value: `DEMO-${recordNumber(who.id)}` },
    ],
    active: true,
    name: [
      { use: 'official', family: who.family, given: [who.given], text: `${who.given} ${who.family}` },
      { use: 'usual', text: who.chinese },
    ],
    gender: who.sex,
    birthDate: monthsBefore(today, who.age * 12 + 5),
    address: [{ use: 'home', text: '1 Nowhere Road, Pretendton', city: 'Pretendton' }],
  };
  resources.push(patient);

  return {
    today,
    subject,
    file: (slug, resource) => {
      const times = (taken.get(`${resource.resourceType}/${slug}`) ?? 0) + 1;
      taken.set(`${resource.resourceType}/${slug}`, times);
      const id = times === 1 ? `${who.id}-${slug}` : `${who.id}-${slug}-${times}`;
      resources.push({ ...resource, id, meta: { tag: [testData] } } as unknown as Resource);
      return { reference: `${resource.resourceType}/${id}` };
    },
    close: (encounter) => ({
      id: who.id,
      name: `${who.given} ${who.family}`,
      group: who.group,
      shows: who.shows,
      encounter: (encounter.reference ?? '').replace('Encounter/', ''),
      resources,
    }),
  };
}

export const systems = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd10cm: 'http://hl7.org/fhir/sid/icd-10-cm',
  icd10pcs: 'http://www.cms.gov/Medicare/Coding/ICD10',
  icdO3: 'http://terminology.hl7.org/CodeSystem/icd-o-3',
  cpt: 'http://www.ama-assn.org/go/cpt',
  atc: 'http://www.whocc.no/atc',
  rxnorm: 'http://www.nlm.nih.gov/research/umls/rxnorm',
  ucum: 'http://unitsofmeasure.org',
  local: 'https://pretend-hospital.example/codes',
} as const;

/** `concept('AFP', { loinc: '1834-1', local: 'LAB-0107' })`: several systems side by side, as charts have them. */
export function concept(text: string, codes: Partial<Record<keyof typeof systems, string>>): CodeableConcept {
  const coding = Object.entries(codes).map(([system, code]) => ({
    system: systems[system as keyof typeof systems],
    code,
  }));
  return coding.length > 0 ? { coding, text } : { text };
}

/** A stable six-digit record number from the id: reordering the seed must not renumber anybody. */
function recordNumber(id: string): string {
  let sum = 7;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_000;
  return String(sum).padStart(6, '0');
}
