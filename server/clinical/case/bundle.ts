import { type Json, list, record, text, unversioned } from './fhir.ts';
import type { Reads } from './patient-case.ts';

/** A Bundle's resources, and the one patient they are about. */

/** The content cannot be used at all; the message names the field and the fix. */
export class CaseError extends Error {
  override name = 'CaseError';
  readonly code: 'not-a-bundle' | 'no-patient' | 'two-patients' | 'as-of';
  constructor(code: CaseError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export interface Item {
  ref: string;
  fullUrl?: string;
  type: string;
  resource: Json;
}

export interface Opened {
  patient: Item;
  /** Everything else, one version of each, in the Bundle's order. */
  items: Item[];
  reads: Reads;
  /** The ref of a resource in the Bundle that a reference means, else the reference without its version. */
  resolve(reference: string): string;
}

/** Types whose completeness matters to what is not found. */
const readTypes = [
  'Procedure',
  'Condition',
  'Observation',
  'DiagnosticReport',
  'DocumentReference',
  'ImagingStudy',
  'Specimen',
  'ServiceRequest',
  'MedicationRequest',
  'MedicationAdministration',
];

/** @throws CaseError where there is no Bundle, no Patient, or two. */
export function openBundle(bundle: unknown, given: Reads | undefined): Opened {
  const root = record(bundle);
  if (root?.resourceType !== 'Bundle')
    throw new CaseError(
      'not-a-bundle',
      `resourceType: is ${text(root?.resourceType) ?? 'absent'}, not Bundle. Send one FHIR R4 Bundle with the patient and the chart.`,
    );
  if (root.entry !== undefined && !Array.isArray(root.entry))
    throw new CaseError('not-a-bundle', 'entry: is not a list. A Bundle carries its resources in entry[].resource.');
  const { items, hasMore } = flatten(root);
  const patients = items.filter(({ type }) => type === 'Patient');
  const [first] = patients;
  if (!first) throw new CaseError('no-patient', 'entry: has no Patient. Add the Patient resource the others refer to.');
  const ids = new Set(patients.map(({ ref }) => ref));
  if (ids.size > 1)
    throw new CaseError(
      'two-patients',
      `entry: has ${ids.size} Patients (${[...ids].join(', ')}). Send the chart of one patient at a time.`,
    );
  const byUrl = new Map(items.flatMap(({ fullUrl, ref }) => (fullUrl === undefined ? [] : [[fullUrl, ref] as const])));
  return {
    patient: patients.reduce(later),
    items: items.filter(({ type }) => type !== 'Patient'),
    reads: given ?? Object.fromEntries(readTypes.map((type) => [type, hasMore ? 'partial' : 'complete'])),
    resolve: (reference) => byUrl.get(reference) ?? byUrl.get(unversioned(reference)) ?? unversioned(reference),
  };
}

/** Resources of a Bundle and of the search results inside it; more to come where any of them has a next page. */
function flatten(root: Json): { items: Item[]; hasMore: boolean } {
  const items: Item[] = [];
  let hasMore = false;
  const open = [root];
  for (let bundle = open.pop(); bundle; bundle = open.pop()) {
    hasMore ||= list(bundle.link).some(({ relation }) => relation === 'next');
    for (const entry of list(bundle.entry)) {
      const resource = record(entry.resource);
      const type = text(resource?.resourceType);
      if (!resource || type === undefined) continue;
      if (type === 'Bundle') open.push(resource);
      else items.push(item(type, resource, text(entry.fullUrl), items.length));
    }
  }
  return { items, hasMore };
}

function item(type: string, resource: Json, fullUrl: string | undefined, index: number): Item {
  const id = text(resource.id);
  const ref = id === undefined ? (fullUrl ?? `${type}/(entry ${index + 1}, no id)`) : `${type}/${id}`;
  return { ref, type, resource, ...(fullUrl === undefined ? {} : { fullUrl: unversioned(fullUrl) }) };
}

/** Of two versions of one resource, by lastUpdated, then versionId, else the one further down. */
export function later(one: Item, other: Item): Item {
  const [a, b] = [record(one.resource.meta), record(other.resource.meta)];
  const updated = compare(Date.parse(text(a?.lastUpdated) ?? ''), Date.parse(text(b?.lastUpdated) ?? ''));
  const version = compare(Number(text(a?.versionId) ?? Number.NaN), Number(text(b?.versionId) ?? Number.NaN));
  return (updated || version) > 0 ? one : other;
}

const compare = (a: number, b: number): number => (Number.isNaN(a) || Number.isNaN(b) ? 0 : Math.sign(a - b));

/** `relative or versioned: by type and id; absolute: must equal the Patient's fullUrl`; a resource about nobody has no subject at all. */
export function subjectIs(patient: Item, resource: Json): 'patient' | 'another' | 'nobody' {
  const reference = text(record(resource.subject)?.reference) ?? text(record(resource.patient)?.reference);
  if (reference === undefined) return 'nobody';
  const bare = unversioned(reference.trim());
  return bare === (/^[a-z][a-z0-9+.-]*:/i.test(bare) ? patient.fullUrl : patient.ref) ? 'patient' : 'another';
}
