import type { Observation } from '@medplum/fhirtypes';
import { conceptText } from './words.ts';

/** Laboratory results, one series for each analyte, latest first; drawn on one scale whatever units they came in. */

export interface LabResult {
  id: string;
  /** Instant or day it was taken. */
  taken: string;
  /** As reported, with its unit. */
  text: string;
  flag?: 'high' | 'low';
  status: 'final' | 'preliminary' | 'entered-in-error';
  range?: string;
  /** On the series' own scale, for drawing only. */
  drawn?: number;
}

export interface LabSeries {
  name: string;
  results: LabResult[];
  /** AFP spans four powers of ten. */
  logarithmic: boolean;
}

/** Factors onto one drawing scale. */
const drawingScale: Record<string, Record<string, number>> = {
  Albumin: { 'g/L': 1, 'g/dL': 10 },
  'Total bilirubin': { 'umol/L': 1, 'mg/dL': 17.104 },
  Creatinine: { 'umol/L': 1, 'mg/dL': 88.42 },
  'Alpha-fetoprotein': { 'ng/mL': 1, 'ng/ml': 1, 'ug/L': 1 },
};

const order = ['Alpha-fetoprotein', 'PIVKA-II (DCP)', 'Total bilirubin', 'Albumin', 'INR', 'Platelets', 'ALT', 'AST'];

export function labSeries(observations: Observation[]): LabSeries[] {
  const byName = new Map<string, Observation[]>();
  for (const observation of observations) {
    const laboratory = observation.category?.some(({ coding }) => coding?.some(({ code }) => code === 'laboratory'));
    if (!laboratory || observation.specimen) continue;
    const name = conceptText(observation.code);
    byName.set(name, [...(byName.get(name) ?? []), observation]);
  }
  return [...byName]
    .map(([name, found]) => ({
      name,
      logarithmic: name === 'Alpha-fetoprotein' || name.startsWith('PIVKA'),
      results: found.map((one) => result(name, one)).sort((a, b) => (a.taken < b.taken ? 1 : -1)),
    }))
    .sort((a, b) => rank(a.name) - rank(b.name));
}

const rank = (name: string): number => (order.indexOf(name) + order.length + 1) % (order.length + 1);

function result(name: string, observation: Observation): LabResult {
  const { valueQuantity, valueString, valueCodeableConcept, interpretation, referenceRange } = observation;
  const unit = valueQuantity?.unit ?? '';
  const flag = interpretation?.[0]?.coding?.[0]?.code;
  const factor = drawingScale[name] ? drawingScale[name][unit] : 1;
  const printed = /^[<>]=?\s*([\d.]+)/.exec(valueString ?? '')?.[1];
  const drawn =
    valueQuantity?.value !== undefined && factor ? valueQuantity.value * factor : printed ? Number(printed) : undefined;
  const range = rangeText(referenceRange?.[0]);
  return {
    id: observation.id ?? '',
    taken: observation.effectiveDateTime ?? '',
    text: valueQuantity ? `${valueQuantity.value} ${unit}`.trim() : (valueString ?? conceptText(valueCodeableConcept)),
    status:
      observation.status === 'entered-in-error' || observation.status === 'preliminary' ? observation.status : 'final',
    ...(flag === 'H' ? { flag: 'high' as const } : flag === 'L' ? { flag: 'low' as const } : {}),
    ...(range ? { range } : {}),
    ...(drawn === undefined ? {} : { drawn }),
  };
}

function rangeText(range: NonNullable<Observation['referenceRange']>[number] | undefined): string | undefined {
  const [low, high] = [range?.low?.value, range?.high?.value];
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  if (high !== undefined) return `up to ${high}`;
  return low === undefined ? undefined : `from ${low}`;
}
