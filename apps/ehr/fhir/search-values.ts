import { evalFhirPathTyped, getParsedExpressionForResourceType, toPeriod, toTypedValue } from '@medplum/core';
import type { Period, Resource } from '@medplum/fhirtypes';
import { searchParametersOf } from './definitions.ts';
import { type ElementPath, elementPaths, elementsAt } from './element-path.ts';

/** What a resource holds for a search parameter. */

export interface Token {
  system?: string;
  code?: string;
}

/** A stored version never changes, so each is worked out once. A parameter has one kind, so one key is enough. */
const known = new WeakMap<Resource, Map<string, unknown[]>>();

function once<T>(resource: Resource, code: string, make: (elements: unknown[]) => T[]): T[] {
  const values = known.get(resource) ?? new Map<string, unknown[]>();
  const found = (values.get(code) as T[] | undefined) ?? make(elementsOf(resource, code));
  known.set(resource, values.set(code, found));
  return found;
}

const paths = new Map<string, ElementPath[] | undefined>();

/** The elements themselves. The library's FHIRPath takes 50 us an expression, which is too much for a whole chart: it is kept for what is no plain path. */
export function elementsOf(resource: Resource, code: string): unknown[] {
  const { resourceType } = resource;
  const expression = searchParametersOf(resourceType).get(code)?.expression;
  if (!expression) return [];
  const key = `${resourceType}.${code}`;
  if (!paths.has(key)) paths.set(key, elementPaths(expression, resourceType));
  const plain = paths.get(key);
  if (plain) return plain.flatMap((path) => elementsAt(resource, path));
  const parsed = getParsedExpressionForResourceType(resourceType, expression);
  return evalFhirPathTyped(parsed, [toTypedValue(resource)]).map((typed) => typed.value);
}

export const tokensOf = (resource: Resource, code: string): Token[] =>
  once(resource, code, (elements) => elements.flatMap(tokens));

/** Coding, Identifier, ContactPoint and CodeableConcept by their shape; code, boolean and string as they are. */
function tokens(element: unknown): Token[] {
  if (element === null || typeof element !== 'object') return [{ code: String(element) }];
  const { coding, system, code, value } = element as {
    coding?: Token[];
    system?: string;
    code?: string;
    value?: string;
  };
  if (coding) return coding.flatMap(tokens);
  const named = code ?? value;
  return system === undefined && named === undefined
    ? []
    : [{ ...(system === undefined ? {} : { system }), ...(named === undefined ? {} : { code: named }) }];
}

/** From the first to the last millisecond: a date without time is its whole day, a month the whole of it. */
export const periodsOf = (resource: Resource, code: string): Period[] =>
  once(resource, code, (elements) => elements.flatMap((element) => toPeriod(element) ?? []));

/** Every piece of a name or an address by itself. */
export const textsOf = (resource: Resource, code: string): string[] =>
  once(resource, code, (elements) => elements.flatMap(texts));

const texts = (element: unknown): string[] =>
  typeof element === 'string' ? [element] : Object.values(element ?? {}).flatMap(texts);

/** The patient in whose chart a resource was filed by mistake. */
const misfiled = new WeakMap<Resource, string>();

/** From then on it is found in that chart, as a real hospital's index would find it, though its subject is somebody else. */
export const misfile = (resource: Resource, patient: string): void => void misfiled.set(resource, patient);

/** `Type/id` of every literal reference: version and server base are dropped, so `Patient/a`, `http://here/fhir/Patient/a` and `Patient/a/_history/2` are one. */
export function referencesOf(resource: Resource, code: string): string[] {
  const references = once(resource, code, (elements) =>
    elements.flatMap((element) => {
      const reference = typeof element === 'string' ? element : (element as { reference?: string }).reference;
      return reference === undefined ? [] : [localReference(reference)];
    }),
  );
  const chart = code === 'patient' || code === 'subject' ? misfiled.get(resource) : undefined;
  return chart === undefined ? references : [...references, `Patient/${chart}`];
}

export function localReference(reference: string): string {
  return /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/.exec(reference)?.[1] ?? reference;
}
