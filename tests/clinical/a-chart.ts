import { assessCase } from '#clinical/assess-case.ts';
import type { Assessment } from '#clinical/assessment.ts';
import { readCase } from '#clinical/case/read-case.ts';
import { defaultSettings } from '#clinical/settings.ts';

/** Builds small FHIR charts by hand, for tests that go from a Bundle to its assessment: a man of 60, resected on 2026-01-15 at nine in Wuhan. */

type Resource = Record<string, unknown>;

const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });
const snomed = (code: string) => ({ coding: [{ system: 'http://snomed.info/sct', code }] });
export const present = { valueCodeableConcept: snomed('52101004') };
export const absent = { valueCodeableConcept: snomed('2667000') };
export const integer = (value: number) => ({ valueInteger: value });
export const quantity = (value: number, unit: string, comparator?: string) => ({
  valueQuantity: {
    value,
    unit,
    system: 'http://unitsofmeasure.org',
    code: unit,
    ...(comparator === undefined ? {} : { comparator }),
  },
});
export const icdO3 = (code: string) => ({
  valueCodeableConcept: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/icd-o-3', code }] },
});

const subject = { reference: 'Patient/p' };

export const patient = (gender = 'male'): Resource => ({
  resourceType: 'Patient',
  id: 'p',
  gender,
  birthDate: '1966-01-10',
});

export const hccOnList: Resource = {
  resourceType: 'Condition',
  id: 'hcc',
  subject,
  clinicalStatus: { coding: [{ code: 'active' }] },
  verificationStatus: { coding: [{ code: 'confirmed' }] },
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C22.0' }] },
  recordedDate: '2025-12-20',
};

export const resection = (day = '2026-01-15', id = 'resection', rest: Resource = {}): Resource => ({
  resourceType: 'Procedure',
  id,
  status: 'completed',
  subject,
  code: snomed('71273005'),
  performedPeriod: { start: `${day}T09:00:00+08:00`, end: `${day}T12:00:00+08:00` },
  ...rest,
});

export const procedure = (id: string, code: Resource, day: string, rest: Resource = {}): Resource => ({
  resourceType: 'Procedure',
  id,
  status: 'completed',
  subject,
  code,
  performedDateTime: day,
  ...rest,
});

/** A result before surgery unless another day is given. */
export const lab = (code: string, value: Resource, day = '2026-01-10', rest: Resource = {}): Resource => ({
  resourceType: 'Observation',
  id: `lab-${code}-${day}`,
  status: 'final',
  category: [{ coding: [{ code: 'laboratory' }] }],
  subject,
  code: loinc(code),
  effectiveDateTime: `${day}T08:00:00+08:00`,
  ...value,
  ...rest,
});

export const finding = (code: string, value: Resource, id = `path-${code}`): Resource => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject,
  specimen: { reference: 'Specimen/s' },
  code: code.includes('-') ? loinc(code) : snomed(code),
  effectiveDateTime: '2026-01-20T10:00:00+08:00',
  issued: '2026-01-20T10:00:00+08:00',
  ...value,
});

export const imaged = (code: string, value: Resource): Resource => ({
  resourceType: 'Observation',
  id: `image-${code}`,
  status: 'final',
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'imaging' }] }],
  subject,
  code: loinc(code),
  effectiveDateTime: '2026-01-05T10:00:00+08:00',
  ...value,
});

/** The specimen and its report; the results are those of the chart that say they are of the specimen. */
export const pathology = (results: Resource[], status = 'final'): Resource[] => [
  {
    resourceType: 'Specimen',
    id: 's',
    subject,
    collection: { collectedDateTime: '2026-01-15T11:00:00+08:00' },
  },
  {
    resourceType: 'DiagnosticReport',
    id: 'path',
    status,
    subject,
    code: loinc('11529-5'),
    specimen: [{ reference: 'Specimen/s' }],
    issued: '2026-01-20T10:00:00+08:00',
    effectiveDateTime: '2026-01-20T10:00:00+08:00',
    result: results.map(({ id }) => ({ reference: `Observation/${id}` })),
  },
  ...results,
];

export const labs = (): Resource[] => [
  lab('1834-1', quantity(20, 'ng/mL')),
  lab('1751-7', quantity(4.4, 'g/dL')),
  lab('1975-2', quantity(0.7, 'mg/dL')),
  lab('777-3', quantity(160, '10*3/uL')),
];

export const imaging = (sizeCm = 3, number = 1): Resource[] => [
  imaged('21889-1', quantity(sizeCm, 'cm')),
  imaged('42030-7', integer(number)),
];

export interface Specimen {
  histology?: Resource;
  size?: Resource;
  number?: Resource;
  mvi?: Resource;
  large?: Resource;
  margin?: Resource;
}

export const specimen = (of: Specimen = {}): Resource[] =>
  pathology(
    [
      finding('59847-4', of.histology ?? icdO3('8170/3')),
      finding('21889-1', of.size ?? quantity(30, 'mm')),
      finding('42030-7', of.number ?? integer(1)),
      finding('33739-4', of.mvi ?? absent),
      finding('33740-2', of.large ?? absent),
      finding('396324006', of.margin ?? absent),
    ].filter((result) => Object.keys(result).some((key) => key.startsWith('value'))),
  );

export const ordinary = (): Resource[] => [patient(), hccOnList, resection(), ...labs(), ...imaging(), ...specimen()];

export function assess(resources: Resource[], asOf = '2026-01-25'): Assessment {
  const bundle = { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
  const patientCase = readCase(bundle, { asOf, settings: defaultSettings });
  return assessCase(patientCase, { settings: defaultSettings, identities: [], outputs: [] });
}
