import type { Claim } from '../fact.ts';
import type { Around } from '../scope/scope.ts';
import { readDifferentiation } from './differentiation.ts';
import { readEdmondson } from './edmondson.ts';
import { gradeMeant } from './grade-meant.ts';

/** The tumour's grade, the worst that is stated: Edmondson and Steiner I-IV, or well, moderate, poor. */
export function readGrade(written: string, around: Around): Claim[] {
  const text = gradeMeant(written);
  const scaled = readEdmondson(text, around);
  return scaled.length > 0 ? scaled : readDifferentiation(text, around.under);
}
