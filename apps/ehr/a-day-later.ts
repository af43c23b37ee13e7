import type { Resource } from '@medplum/fhirtypes';
import { file } from './fhir/filing.ts';
import type { Hospital } from './hospital.ts';

/** The demonstration's clock: what was pending is reported now. Nobody is told; whoever watches the charts finds it. */
export interface DayPasser {
  /** Patients with something to come. */
  waiting(): string[];
  /** @returns what was filed, `DiagnosticReport/...`, by patient. */
  pass(): { patient: string; filed: string[] }[];
}

export function dayPasser(hospital: Hospital): DayPasser {
  const pending = new Map(hospital.patients.flatMap(({ id, later }) => (later ? [[id, later] as const] : [])));
  return {
    waiting: () => [...pending.keys()],
    pass() {
      const issued = new Date(hospital.now()).toISOString();
      const passed = [...pending].map(([patient, later]) => {
        for (const resource of later) file(hospital.store, reportedAt(resource, issued), patient);
        return { patient, filed: later.map(({ resourceType, id }) => `${resourceType}/${id}`) };
      });
      pending.clear();
      return passed;
    },
  };
}

/** The seed can only guess the hour at which the day will pass. */
const reportedAt = (resource: Resource, issued: string): Resource =>
  resource.resourceType === 'DiagnosticReport' || resource.resourceType === 'Observation'
    ? { ...resource, effectiveDateTime: issued, issued }
    : resource;
