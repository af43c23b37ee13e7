import type { Observation, Quantity } from '@medplum/fhirtypes';
import { concept, systems } from './chart.ts';

/** `'12 cm'` and `'62 mm'` as Quantities in the unit that was written. */
export function millimetresOrCentimetres(size: string): Quantity {
  const [value, unit = ''] = size.split(' ');
  return { value: Number(value), unit, system: systems.ucum, code: unit };
}

export const yesNo = (present: boolean): Pick<Observation, 'valueCodeableConcept'> => ({
  valueCodeableConcept: present ? concept('Present', { snomed: '52101004' }) : concept('Absent', { snomed: '2667000' }),
});
