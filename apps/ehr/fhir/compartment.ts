import type { Resource } from '@medplum/fhirtypes';
import { compartmentParameters } from './definitions.ts';
import { referencesOf } from './search-values.ts';

/** Ids of the patients in whose compartment (https://hl7.org/fhir/R4/compartmentdefinition-patient.html) a resource lies. */
export function patientsOf(resource: Resource): string[] {
  const patients = new Set<string>();
  if (resource.resourceType === 'Patient' && resource.id) patients.add(resource.id);
  for (const reference of ownReferences(resource)) {
    if (reference.startsWith('Patient/')) patients.add(reference.slice('Patient/'.length));
  }
  return [...patients];
}

function ownReferences(resource: Resource): string[] {
  // Not compartment types by the definition, but one patient's all the same.
  if (resource.resourceType === 'Binary') return [resource.securityContext?.reference ?? ''];
  if (resource.resourceType === 'Device') return [resource.patient?.reference ?? ''];
  if (resource.resourceType === 'GuidanceResponse') return [resource.subject?.reference ?? ''];
  return compartmentParameters(resource.resourceType).flatMap((code) => referencesOf(resource, code));
}

/** Types that are always some patient's: without a patient they are nobody's to read with a patient's token. */
export const isPatientType = (type: string): boolean =>
  type === 'Patient' || type === 'Binary' || type === 'GuidanceResponse' || compartmentParameters(type).length > 0;
