import type { WithId } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { patientsOf } from './compartment.ts';
import { stamped } from './repository.ts';
import { misfile } from './search-values.ts';
import type { Store } from './store.ts';

/** Puts a written resource into a chart, as the next version of what has its id. Somebody else's is filed there as a clerk's mistake would be. */
export function file(store: Store, written: Resource, chart?: string): void {
  const { resourceType, id } = written;
  if (!id) throw new Error(`A seeded ${resourceType} has no id.`);
  const resource = stamped({ ...written, id }, store.versions(resourceType, id).length + 1) as WithId<Resource>;
  const patients = patientsOf(resource);
  if (chart !== undefined && patients.length > 0 && !patients.includes(chart)) misfile(resource, chart);
  store.put({ resource });
}
