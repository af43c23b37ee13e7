import type { TypedValue } from '@medplum/core';
import {
  convertToSearchableReferences,
  evalFhirPathTyped,
  getParsedExpressionForResourceType,
  toTypedValue,
} from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { searchParametersOf } from './definitions.ts';

/** A stored version never changes, so what it holds for a search parameter is worked out once. */
const known = new WeakMap<Resource, Map<string, TypedValue[]>>();

export function searchValues(resource: Resource, code: string): TypedValue[] {
  const values = known.get(resource) ?? new Map<string, TypedValue[]>();
  const found = values.get(code) ?? evaluate(resource, code);
  known.set(resource, values.set(code, found));
  return found;
}

function evaluate(resource: Resource, code: string): TypedValue[] {
  const expression = searchParametersOf(resource.resourceType).get(code)?.expression;
  if (!expression) return [];
  return evalFhirPathTyped(getParsedExpressionForResourceType(resource.resourceType, expression), [
    toTypedValue(resource),
  ]);
}

/** The patient in whose chart a resource was filed by mistake. */
const misfiled = new WeakMap<Resource, string>();

/** From then on it is found in that chart, as a real hospital's index would find it, though its subject is somebody else. */
export const misfile = (resource: Resource, patient: string): void => void misfiled.set(resource, patient);

/** `Type/id` of every literal reference: version and server base are dropped, so `Patient/a`, `http://here/fhir/Patient/a` and `Patient/a/_history/2` are one. */
export function referencesOf(resource: Resource, code: string): string[] {
  const references = convertToSearchableReferences(searchValues(resource, code)).map(localReference);
  const chart = code === 'patient' || code === 'subject' ? misfiled.get(resource) : undefined;
  return chart === undefined ? references : [...references, `Patient/${chart}`];
}

export function localReference(reference: string): string {
  return /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/.exec(reference)?.[1] ?? reference;
}
