import type { Concept } from './codes.ts';
import { type Coding, conceptsOf } from './coding.ts';

/** FHIR R4 JSON as it comes: every accessor takes anything and gives a typed part of it or nothing, so that a malformed resource never throws. */

export type Json = { readonly [key: string]: unknown };

export const record = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

const none: Json[] = [];
/** The objects of a repeating element; a single object counts as one. */
export function list(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter((item) => record(item) !== undefined) as Json[];
  const one = record(value);
  return one ? [one] : none;
}

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

export const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export function codingOf(value: Json): Coding {
  const system = text(value.system);
  const code = text(value.code);
  const display = text(value.display);
  return {
    ...(system === undefined ? {} : { system }),
    ...(code === undefined ? {} : { code: code.trim() }),
    ...(display === undefined ? {} : { display }),
  };
}

/** Codings of CodeableConcepts (one or many). */
export const codingsOf = (concept: unknown): Coding[] =>
  list(concept).flatMap(({ coding }) => list(coding).map(codingOf));

export const conceptsIn = (concept: unknown): Concept[] => codingsOf(concept).flatMap(conceptsOf);

/** No name is longer; patterns are matched against names, and hostile ones must not take long. */
export const longestName = 500;

/** Everything a CodeableConcept says in words: text and displays. */
export const wordsOf = (concept: unknown): string =>
  list(concept)
    .flatMap((one) => [text(one.text) ?? '', ...codingsOf(one).map(({ display }) => display ?? '')])
    .filter((words) => words !== '')
    .join(' / ')
    .slice(0, longestName);

/** Reference strings of Reference elements (one or many). */
export const references = (value: unknown): string[] =>
  list(value).flatMap(({ reference }) => {
    const found = text(reference);
    return found === undefined ? [] : [found];
  });

/** `Observation/x/_history/3` and `http://.../Observation/x/_history/3` without the version. */
export const unversioned = (reference: string): string => reference.replace(/\/_history\/[^/]*$/, '');
