import {
  badRequest,
  formatSearchQuery,
  OperationOutcomeError,
  type SearchRequest,
  type SortRule,
  splitSearchOnComma,
  type WithId,
} from '@medplum/core';
import type { BundleLink, Resource } from '@medplum/fhirtypes';
import { searchParametersOf } from './definitions.ts';
import { matches } from './matching.ts';
import { localReference, periodsOf, referencesOf, textsOf, tokensOf } from './search-values.ts';
import type { Store } from './store.ts';

export const defaultCount = 100;
export const maximumCount = 1000;

/** Everything that satisfies the filters, in the order asked for. `patient` narrows it to one compartment. */
export function findAll(store: Store, request: SearchRequest, patient: string | undefined): WithId<Resource>[] {
  const found = [...candidates(store, request, patient)].filter((resource) => matches(resource, request));
  for (const rule of [...(request.sortRules ?? [])].reverse()) sortBy(found, rule, request.resourceType);
  return found;
}

/** The smallest index that holds every match. */
function* candidates(store: Store, { resourceType, filters = [] }: SearchRequest, patient: string | undefined) {
  const equal = (code: string) => filters.find((filter) => filter.code === code && filter.operator === 'eq')?.value;
  const ids = equal('_id');
  if (ids !== undefined) {
    for (const id of new Set(splitSearchOnComma(ids))) {
      const version = store.current(resourceType, id);
      if (version && !version.deleted) yield version.resource;
    }
    return;
  }
  const asked = equal('patient') ?? equal('subject');
  const patients = asked === undefined ? [] : splitSearchOnComma(asked).map(patientId);
  if (patients.length > 0 && patients.every((id) => id !== undefined)) {
    const seen = new Set<string>();
    for (const id of patients) {
      for (const resource of store.ofPatient(resourceType, id)) {
        if (!seen.has(resource.id)) yield resource;
        seen.add(resource.id);
      }
    }
  } else if (patient !== undefined) yield* store.ofPatient(resourceType, patient);
  else yield* store.ofType(resourceType);
}

function patientId(reference: string): string | undefined {
  if (!reference.includes('/')) return reference;
  const local = localReference(reference);
  return local.startsWith('Patient/') ? local.slice('Patient/'.length) : undefined;
}

function sortBy(resources: Resource[], { code, descending }: SortRule, type: string): void {
  const parameter = searchParametersOf(type).get(code);
  if (!parameter) throw new OperationOutcomeError(badRequest(`_sort: unknown parameter ${type}?${code}.`));
  const keys = new Map(resources.map((resource) => [resource, sortKey(resource, code, parameter.type)]));
  resources.sort((a, b) => {
    const [x, y] = [keys.get(a), keys.get(b)];
    // Without a value: at the end, whichever way the others are sorted.
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return (x < y ? -1 : x > y ? 1 : 0) * (descending ? -1 : 1);
  });
}

function sortKey(resource: Resource, code: string, kind: string): string | undefined {
  if (kind === 'date') return periodsOf(resource, code)[0]?.start;
  if (kind === 'token') return tokensOf(resource, code)[0]?.code;
  return (kind === 'reference' ? referencesOf : textsOf)(resource, code)[0];
}

/** @throws OperationOutcomeError 400 */
export function pageOf(request: SearchRequest): { count: number; offset: number } {
  const { count = defaultCount, offset = 0 } = request;
  if (!Number.isInteger(count) || count < 0) throw new OperationOutcomeError(badRequest('_count must be 0 or more.'));
  if (!Number.isInteger(offset) || offset < 0)
    throw new OperationOutcomeError(badRequest('_offset must be 0 or more.'));
  return { count: Math.min(count, maximumCount), offset };
}

export function pageLinks(request: SearchRequest, total: number, base: string): BundleLink[] {
  const { count, offset } = pageOf(request);
  const link = (relation: string, at: number): BundleLink => ({
    relation,
    url: `${base}/${request.resourceType}${formatSearchQuery({ ...request, count, offset: at })}`,
  });
  const links = [link('self', offset)];
  if (count > 0 && offset > 0) links.push(link('previous', Math.max(0, offset - count)));
  if (count > 0 && offset + count < total) links.push(link('next', offset + count));
  return links;
}
