import type { Json } from './fhir.ts';
import { type Measured, measured } from './measurement.ts';
import { largestBelievedSizeCm } from './plausible.ts';

/** One diameter of a tumour, cm. What no liver could hold is a unit or a comma gone wrong: shown, not used. */
export function sizeOf(node: Json): Measured & { unit?: 'cm' } {
  const read = measured(node, { unit: 'cm' });
  if (!('value' in read)) return read;
  const { value, reported } = read;
  if (value <= largestBelievedSizeCm) return { ...read, unit: 'cm' };
  return {
    why: 'unreadable',
    detail: `${value} cm is larger than is believed of a tumour of the liver (at most ${largestBelievedSizeCm} cm)`,
    ...(reported === undefined ? {} : { reported }),
  };
}
