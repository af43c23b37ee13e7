import type { Concept } from './codes.ts';
import { type Coding, conceptsOf } from './coding.ts';

/** FHIR R4 JSON as it comes: every accessor takes anything and gives a typed part of it or nothing, so that a malformed resource never throws. */

export type Json = { readonly [key: string]: unknown };

export const record = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;

const none: Json[] = [];
/** The objects of a repeating element; a single object counts as one. */
export function list(value: unknown): Json[] {
  if (Array.isArray(value)) return value.every(record) ? value : value.filter(record);
  const one = record(value);
  return one ? [one] : none;
}

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

export const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export function codingOf({ system, code, display }: Json): Coding {
  const coding: Coding = {};
  if (text(system) !== undefined) coding.system = system as string;
  if (text(code) !== undefined) coding.code = (code as string).trim();
  if (text(display) !== undefined) coding.display = display as string;
  return coding;
}

/** Codings of CodeableConcepts (one or many). */
export function codingsOf(concept: unknown): Coding[] {
  const codings: Coding[] = [];
  for (const { coding } of list(concept)) for (const one of list(coding)) codings.push(codingOf(one));
  return codings;
}

export function conceptsIn(concept: unknown): Concept[] {
  const concepts: Concept[] = [];
  for (const coding of codingsOf(concept)) concepts.push(...conceptsOf(coding));
  return concepts;
}

/** No name is longer; patterns are matched against names, and hostile ones must not take long. */
export const longestName = 500;

/** Everything a CodeableConcept says in words: text and displays. */
export function wordsOf(concept: unknown): string {
  const words: string[] = [];
  for (const one of list(concept)) {
    words.push(text(one.text) ?? '');
    for (const { display } of list(one.coding)) words.push(text(display) ?? '');
  }
  return words.filter(Boolean).join(' / ').slice(0, longestName);
}

/** Reference strings of Reference elements (one or many). */
export function references(value: unknown): string[] {
  const found: string[] = [];
  for (const { reference } of list(value)) if (text(reference) !== undefined) found.push(reference as string);
  return found;
}

/** `Observation/x/_history/3` and `http://.../Observation/x/_history/3` without the version. */
export const unversioned = (reference: string): string => reference.replace(/\/_history\/[^/]*$/, '');
