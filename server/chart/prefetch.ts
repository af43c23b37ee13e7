import { findingCodes } from '#clinical/case/finding-codes.ts';
import type { Tenant } from '../config.ts';

/**
 * What the service asks a CDS client for. Templates stay inside the recommended query subset (https://cds-hooks.hl7.org/2.0/#prefetch-query-restrictions):
 * reads, token equality, `_count`, `_sort`. Nothing is filtered by date here: the case reader needs what is older and newer to say why it was not used.
 */
export interface PrefetchTemplate {
  key: string;
  /** Resource type whose completeness this key decides. */
  type: string;
  query: string;
  /** Without it nothing can be said: a request that cannot supply it is answered 412. */
  required?: true;
}

const patient = '{{context.patientId}}';

export const prefetchTemplates: readonly PrefetchTemplate[] = [
  { key: 'patient', type: 'Patient', query: `Patient/${patient}`, required: true },
  { key: 'procedures', type: 'Procedure', query: `Procedure?patient=${patient}&_count=200`, required: true },
  { key: 'conditions', type: 'Condition', query: `Condition?patient=${patient}&_count=200` },
  {
    key: 'labs',
    type: 'Observation',
    query: `Observation?patient=${patient}&category=laboratory&_sort=-date&_count=250`,
  },
  {
    key: 'findings',
    type: 'Observation',
    query: `Observation?patient=${patient}&code=${findingCodes.join(',')}&_sort=-date&_count=100`,
  },
  { key: 'reports', type: 'DiagnosticReport', query: `DiagnosticReport?patient=${patient}&_sort=-date&_count=50` },
  { key: 'documents', type: 'DocumentReference', query: `DocumentReference?patient=${patient}&_count=50` },
  { key: 'imaging', type: 'ImagingStudy', query: `ImagingStudy?patient=${patient}&_count=50` },
  { key: 'specimens', type: 'Specimen', query: `Specimen?patient=${patient}&_count=50` },
  { key: 'requests', type: 'ServiceRequest', query: `ServiceRequest?patient=${patient}&_count=100` },
  { key: 'medications', type: 'MedicationRequest', query: `MedicationRequest?patient=${patient}&_count=200` },
  {
    key: 'administrations',
    type: 'MedicationAdministration',
    query: `MedicationAdministration?patient=${patient}&_count=200`,
  },
];

/**
 * Queries by key as discovery states them. The 3.0 dialect may compute dates (`today()`): reports and laboratory values are then asked for the last six
 * years only, which covers the whole schedule.
 */
export function prefetchQueries(dialect: Tenant['prefetch']): Record<string, string> {
  return Object.fromEntries(
    prefetchTemplates.map(({ key, query }) => [
      key,
      dialect === '3.0' && key === 'labs' ? `${query}&date=ge{{today() - 6 years}}` : query,
    ]),
  );
}
