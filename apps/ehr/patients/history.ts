import type {
  Condition,
  DocumentReference,
  Encounter,
  MedicationRequest,
  Observation,
  Procedure,
  Reference,
  ServiceRequest,
} from '@medplum/fhirtypes';
import { type Chart, concept, type systems } from './chart.ts';
import { at } from './dates.ts';
import { hospital, type Role, staff } from './staff.ts';

/** What a chart holds besides results: stays, problems, operations, medication, orders, notes. */

type Codes = Partial<Record<keyof typeof systems, string>>;

/** A stay on the ward; still running unless `left` is given. */
export function stay(chart: Chart, admitted: string, left?: string): Reference<Encounter> {
  return chart.file<Encounter>('stay', {
    resourceType: 'Encounter',
    status: left ? 'finished' : 'in-progress',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP', display: 'inpatient encounter' },
    type: [{ text: 'Hepatobiliary surgery' }],
    subject: chart.subject,
    participant: [{ individual: staff('surgeon') }],
    period: { start: at(admitted, '10:00'), ...(left ? { end: at(left, '11:00') } : {}) },
    serviceProvider: hospital,
  });
}

/** An out-patient visit that is going on. */
export function visit(chart: Chart, day: string, role: Role = 'surgeon'): Reference<Encounter> {
  return chart.file<Encounter>('visit', {
    resourceType: 'Encounter',
    status: 'in-progress',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    type: [{ text: 'Follow-up after liver surgery' }],
    subject: chart.subject,
    participant: [{ individual: staff(role) }],
    period: { start: at(day, '00:30') },
    serviceProvider: hospital,
  });
}

interface Problem {
  since: string;
  clinicalStatus?: 'active' | 'recurrence' | 'resolved' | 'inactive';
  verificationStatus?: 'confirmed' | 'entered-in-error' | 'refuted';
}

export function problem(
  chart: Chart,
  slug: string,
  name: string,
  codes: Codes,
  details: Problem,
): Reference<Condition> {
  const verification = details.verificationStatus ?? 'confirmed';
  return chart.file<Condition>(slug, {
    resourceType: 'Condition',
    // con-5: no clinicalStatus on what was entered in error
    ...(verification === 'entered-in-error'
      ? {}
      : {
          clinicalStatus: {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
                code: details.clinicalStatus ?? 'active',
              },
            ],
          },
        }),
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: verification }],
    },
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-category', code: 'problem-list-item' }] },
    ],
    code: concept(name, codes),
    subject: chart.subject,
    onsetDateTime: details.since,
    recordedDate: details.since,
    ...(details.clinicalStatus === 'resolved' ? { abatementDateTime: details.since } : {}),
  });
}

export const hcc = (chart: Chart, since: string): Reference<Condition> =>
  problem(
    chart,
    'hcc',
    'Hepatocellular carcinoma',
    { icd10: 'C22.0', snomed: '109841003', local: 'DX-2201' },
    { since },
  );

export const hepatitisB = (chart: Chart, since: string): Reference<Condition> =>
  problem(chart, 'hepatitis-b', 'Chronic viral hepatitis B', { icd10: 'B18.1', snomed: '61977001' }, { since });

export const cirrhosis = (chart: Chart, since: string): Reference<Condition> =>
  problem(chart, 'cirrhosis', 'Cirrhosis of liver', { icd10: 'K74.6', snomed: '19943007' }, { since });

interface Operation {
  day: string;
  /** `08:30-12:10`; without it the chart knows the day only. */
  hours?: string;
  encounter?: Reference<Encounter>;
  reason?: Reference<Condition>;
  by?: Role;
  note?: string;
}

export function operation(
  chart: Chart,
  slug: string,
  name: string,
  codes: Codes,
  details: Operation,
): Reference<Procedure> {
  const [from, to] = details.hours?.split('-') ?? [];
  return chart.file<Procedure>(slug, {
    resourceType: 'Procedure',
    status: 'completed',
    category: concept('Surgical procedure', { snomed: '387713003' }),
    code: concept(name, codes),
    subject: chart.subject,
    ...(details.encounter ? { encounter: details.encounter } : {}),
    ...(from && to
      ? { performedPeriod: { start: at(details.day, from), end: at(details.day, to) } }
      : { performedDateTime: details.day }),
    performer: [{ actor: staff(details.by ?? 'surgeon') }],
    ...(details.reason ? { reasonReference: [details.reason] } : {}),
    bodySite: [concept('Liver', { snomed: '10200004' })],
    ...(details.note ? { note: [{ text: details.note }] } : {}),
  });
}

export function prescribe(
  chart: Chart,
  slug: string,
  name: string,
  codes: Codes,
  since: string,
  status: MedicationRequest['status'] = 'active',
) {
  return chart.file<MedicationRequest>(slug, {
    resourceType: 'MedicationRequest',
    status,
    intent: 'order',
    medicationCodeableConcept: concept(name, codes),
    subject: chart.subject,
    authoredOn: since,
    requester: staff('hepatologist'),
    dosageInstruction: [{ text: name }],
  });
}

export const entecavir = (chart: Chart, since: string) =>
  prescribe(chart, 'entecavir', 'Entecavir 0.5 mg once daily', { atc: 'J05AF10', rxnorm: '306266' }, since);

export function performanceStatus(chart: Chart, day: string, ecog: number): Reference<Observation> {
  return chart.file<Observation>('ecog', {
    resourceType: 'Observation',
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] }],
    code: concept('ECOG performance status', { loinc: '89247-1' }),
    subject: chart.subject,
    effectiveDateTime: day,
    valueInteger: ecog,
  });
}

export function order(
  chart: Chart,
  slug: string,
  name: string,
  codes: Codes,
  authored: string,
  details: Partial<ServiceRequest> = {},
): Reference<ServiceRequest> {
  return chart.file<ServiceRequest>(slug, {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'order',
    code: concept(name, codes),
    subject: chart.subject,
    authoredOn: authored,
    requester: staff('surgeon'),
    ...details,
  });
}

/** A text document in the chart. */
export function note(
  chart: Chart,
  slug: string,
  title: string,
  day: string,
  text: string,
): Reference<DocumentReference> {
  return chart.file<DocumentReference>(slug, {
    resourceType: 'DocumentReference',
    status: 'current',
    type: { text: title },
    subject: chart.subject,
    date: at(day, '16:00'),
    author: [staff('surgeon')],
    content: [{ attachment: { contentType: 'text/plain; charset=utf-8', data: base64(text), title } }],
  });
}

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
