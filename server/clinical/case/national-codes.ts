import type { SystemName } from './codes.ts';

/**
 * Codes as Chinese hospitals extend them, read by the international code they begin with: ICD-9-CM-3 (national clinical edition: 50.2200, 50.2201, 50.2200x003, 50.3x00) and the
 * morphology of ICD-O (M8170/3, M81700/3). What the extension adds is a variant of the same operation or tumour.
 */

/** What a person must still open. */
export const nationalCodesToOpen =
  'The national clinical edition of ICD-9-CM-3 and its morphology codes: that no extension of 50.22, 50.3 or M8170/3 means something else.';

/** Two digits are added, an x standing where the international code has no fourth digit, and perhaps x and three more. */
const extendedProcedure = /^(\d\d\.\d)(?:x|(\d))\d\d(?:x\d{3})?$/i;
/** With the letter of its chapter a morphology may have a fifth digit. */
const extendedMorphology = /^M(\d{4})\d?\/(\d)$/i;

export function internationalCode(system: SystemName | 'icd', code: string): string {
  if (system === 'icd9cm') return code.replace(extendedProcedure, (_, first: string, fourth = '') => first + fourth);
  if (system === 'icdO3') return code.replace(extendedMorphology, '$1/$2');
  return code;
}
