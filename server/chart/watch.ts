import type { Bundle, Resource } from '@medplum/fhirtypes';
import { type Deadline, deadlineIn } from '../deadline.ts';
import { EgressError } from '../egress.ts';
import { type FhirServer, fhirSearch, nextPage } from './fhir-read.ts';

/** Whose chart changed since an instant: `_lastUpdated`, for a few patients at a time, so that the cost follows those who are watched and not the hospital. */

/** What pathology, laboratory, imaging and course of the disease are recorded in. */
const watchedTypes = ['DiagnosticReport', 'Observation', 'DocumentReference', 'ImagingStudy', 'Procedure', 'Condition'];
const patientsAtOnce = 25;
const pageLimit = 50;
const searchBudget = 20_000;

/** @param patients FHIR ids. @throws EgressError */
export async function changedSince(server: FhirServer, patients: string[], since: string): Promise<Set<string>> {
  const changed = new Set<string>();
  for (let i = 0; i < patients.length; i += patientsAtOnce) {
    const some = patients.slice(i, i + patientsAtOnce);
    for (const id of await changedAmong(server, some, since)) changed.add(id);
  }
  return changed;
}

async function changedAmong(server: FhirServer, patients: string[], since: string): Promise<string[]> {
  try {
    const found = await Promise.all(watchedTypes.map((type) => subjects(server, type, patients, since)));
    const ids = new Set(found.flat());
    return patients.filter((id) => ids.has(id));
  } catch (error) {
    // Some servers take one patient a search.
    const refused = error instanceof EgressError && (error.status === 400 || error.status === 422);
    if (!refused || patients.length === 1) throw error;
    const each = [];
    for (const id of patients) each.push(...(await changedAmong(server, [id], since)));
    return each;
  }
}

async function subjects(server: FhirServer, type: string, patients: string[], since: string): Promise<string[]> {
  const deadline: Deadline = deadlineIn(searchBudget);
  const query = `${type}?patient=${patients.join(',')}&_lastUpdated=ge${since}&_count=200`;
  const ids: string[] = [];
  let page = await fhirSearch(server, query, deadline);
  for (let pages = 1; ; pages++) {
    for (const { resource } of page.entry ?? []) ids.push(...patientOf(resource));
    const next = nextLink(page);
    // So much of one chart changed that nobody needs to know the rest.
    if (next === undefined || pages === pageLimit) return ids;
    page = await nextPage(server, next, deadline);
  }
}

/** `Patient/x`, relative, absolute or versioned. */
function patientOf(resource: Resource | undefined): string[] {
  const { subject, patient } = (resource ?? {}) as Record<'subject' | 'patient', { reference?: string } | undefined>;
  const id = /(?:^|\/)Patient\/([A-Za-z0-9\-.]{1,64})(?:\/|$)/.exec(
    subject?.reference ?? patient?.reference ?? '',
  )?.[1];
  return id === undefined ? [] : [id];
}

const nextLink = (bundle: Bundle) => bundle.link?.find(({ relation }) => relation === 'next')?.url;
