import type { CodeableConcept, Coding, Encounter, Patient, Reference, Resource } from '@medplum/fhirtypes';
import { daysAfter, monthsAfter, monthsBefore } from './dates.ts';

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
  /** What is filed when "a day later" is asked for; under an id of `resources` it is that one's next version. */
  later?: Resource[];
}

export type NoId<T extends Resource> = T extends Resource ? Omit<T, 'id'> : never;

/** A day of the chart: days from day 0 (`-2`), months or years from it (`'+3m'`, `'-8y'`), or a date. */
export type When = number | string;

export interface Chart {
  today: string;
  /** The day of the operation this chart is told around (of today's visit where there was none). */
  day0: string;
  subject: Reference<Patient>;
  /** The stay or visit that things happen in, once there is one. */
  encounter?: Reference<Encounter>;
  date(when: When): string;
  /** Files a resource under `<patient>-<slug>` (numbered where the slug repeats) and gives the reference to it. */
  file<T extends Resource>(slug: string, resource: NoId<T>): Reference<T>;
  /** The same chart a day later: a slug used again is the next version of what was filed under it. */
  aDayLater(): Chart;
  close(): SeedPatient;
}

/** http://terminology.hl7.org/CodeSystem/v3-ActReason HTEST: marks every resource as test data. */
const testData: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
};

/** `who` reads `Min Zhao 赵敏, male, 58`; the FHIR id becomes `zhao-min`, or `zhao-min-<moment>` for one of several days of the same life. */
export function openChart(
  today: string,
  day0: string,
  who: string,
  purpose: Pick<SeedPatient, 'group' | 'shows'>,
  moment?: string,
): Chart {
  const [, given = '', family = '', chinese, sex, age] = /^(\S+) (\S+) (\S+), (female|male), (\d+)$/.exec(who) ?? [];
  if (!age) throw new Error(`Not "Given Family 中文, sex, age": ${who}`);
  const name = `${given} ${family}`;
  const patientId = [family, given, ...(moment === undefined ? [] : [moment])].join('-').toLowerCase();
  const resources: Resource[] = [];
  const later: Resource[] = [];
  const subject: Reference<Patient> = { reference: `Patient/${patientId}`, display: name };

  const patient: Patient = {
    resourceType: 'Patient',
    id: patientId,
    meta: { tag: [testData] },
    identifier: [
      { use: 'usual', system: 'https://pretend-hospital.example/mrn', value: `DEMO-${recordNumber(patientId)}` },
    ],
    active: true,
    name: [
      { use: 'official', family, given: [given], text: name },
      { use: 'usual', text: chinese ?? name },
    ],
    gender: sex === 'male' ? 'male' : 'female',
    birthDate: monthsBefore(today, Number(age) * 12 + 5),
    address: [{ use: 'home', text: '1 Nowhere Road, Pretendton', city: 'Pretendton' }],
  };
  resources.push(patient);

  const chart: Chart = {
    today,
    day0,
    subject,
    date: (when) => dateOf(day0, when),
    file: filing(patientId, resources),
    aDayLater: () => ({ ...chart, file: filing(patientId, later) }),
    close: () => {
      if (!chart.encounter?.reference) throw new Error(`${patientId} has neither stay nor visit`);
      return {
        id: patientId,
        name,
        ...purpose,
        encounter: chart.encounter.reference.replace('Encounter/', ''),
        resources,
        ...(later.length > 0 ? { later } : {}),
      };
    },
  };
  return chart;
}

function filing(patientId: string, into: Resource[]): Chart['file'] {
  const taken = new Map<string, number>();
  return (slug, resource) => {
    const times = (taken.get(`${resource.resourceType}/${slug}`) ?? 0) + 1;
    taken.set(`${resource.resourceType}/${slug}`, times);
    const id = times === 1 ? `${patientId}-${slug}` : `${patientId}-${slug}-${times}`;
    into.push({ ...resource, id, meta: { tag: [testData] } } as unknown as Resource);
    return { reference: `${resource.resourceType}/${id}` };
  };
}

function dateOf(day0: string, when: When): string {
  if (typeof when === 'number') return daysAfter(day0, when);
  const [, count, unit] = /^([+-]\d+)([my])$/.exec(when) ?? [];
  return count ? monthsAfter(day0, Number(count) * (unit === 'y' ? 12 : 1)) : when;
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
