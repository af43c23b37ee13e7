import type { Observation, Resource } from '@medplum/fhirtypes';
import { prefetchTemplates } from '#server/chart/prefetch.ts';
import { seedPatients } from '../../apps/ehr/patients/seed.ts';

/**
 * Hook bodies of a wanted size, made from one chart of the pretend hospital. As it is, 24 kB, it has all scores and both networks and gives a full card; a smaller
 * body keeps the operation and the diagnosis before anything else, a larger one gets old laboratory values.
 */

const model = 'xie-lan';
const indispensable = ['Patient', 'Procedure', 'Condition'];

export function hookBodies(kilobytes: number, today: string): (patient: string, hookInstance: string) => string {
  const chart = seedPatients(today).find(({ id }) => id === model)?.resources ?? [];
  const isFirst = ({ resourceType }: Resource) => indispensable.includes(resourceType);
  const chosen: Resource[] = [];
  for (const resource of [...chart.filter(isFirst), ...chart.filter((resource) => !isFirst(resource))])
    if (size(...chosen, resource) <= kilobytes * 1000) chosen.push(resource);
  const lab = chart.find(
    (resource): resource is Observation =>
      resource.resourceType === 'Observation' && resource.valueQuantity !== undefined,
  ) as Observation;
  for (let n = 0; size(...chosen) < kilobytes * 1000 - 600; n++)
    chosen.push({ ...lab, id: `old-${n}`, effectiveDateTime: `2019-01-${String(1 + (n % 28)).padStart(2, '0')}` });
  const prefetch = JSON.stringify(
    Object.fromEntries(prefetchTemplates.map(({ key, type }) => [key, part(key, type, chosen)])),
  ).split(model);
  return (patient, hookInstance) => {
    const context = `{"userId":"Practitioner/1","patientId":"${patient}"}`;
    return `{"hook":"patient-view","hookInstance":"${hookInstance}","context":${context},"prefetch":${prefetch.join(patient)}}`;
  };
}

const size = (...resources: Resource[]) => JSON.stringify(resources).length;

const isLab = (resource: Resource) =>
  (resource as Observation).category?.some(({ coding }) => coding?.some(({ code }) => code === 'laboratory')) ?? false;

function part(key: string, type: string, chart: Resource[]) {
  const resources = chart.filter(
    (resource) => resource.resourceType === type && (type !== 'Observation' || isLab(resource) === (key === 'labs')),
  );
  if (key === 'patient') return resources[0];
  return { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) };
}
