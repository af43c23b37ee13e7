import type {
  CareTeam,
  Condition,
  DocumentReference,
  Encounter,
  MedicationRequest,
  Observation,
  Procedure,
  Reference,
  ServiceRequest,
} from '@medplum/fhirtypes';
import { type Chart, concept, type systems, type When } from './chart.ts';
import { at } from './dates.ts';
import { hospital, type Role, staff } from './staff.ts';

/** What a chart holds besides results: stays, problems, operations, medication, orders, notes. */

type Codes = Partial<Record<keyof typeof systems, string>>;

/** A stay on the ward; still running unless `left` is given. */
export function stay(chart: Chart, admitted: When, left?: When): Reference<Encounter> {
  chart.encounter = chart.file<Encounter>('stay', {
    resourceType: 'Encounter',
    status: left === undefined ? 'in-progress' : 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP', display: 'inpatient encounter' },
    type: [{ text: 'Hepatobiliary surgery' }],
    subject: chart.subject,
    participant: [{ individual: staff('surgeon') }],
    period: {
      start: at(chart.date(admitted), '10:00'),
      ...(left === undefined ? {} : { end: at(chart.date(left), '11:00') }),
    },
    serviceProvider: hospital,
  });
  return chart.encounter;
}

/** Who looks after this patient from the operation on: whom a task is for. */
export function careTeam(chart: Chart): Reference<CareTeam> {
  const member = (role: Role) => ({ member: staff(role), onBehalfOf: hospital });
  return chart.file<CareTeam>('team', {
    resourceType: 'CareTeam',
    status: 'active',
    name: 'Liver surgery follow-up',
    subject: chart.subject,
    participant: [member('surgeon'), member('hepatologist'), member('nurse')],
    managingOrganization: [hospital],
  });
}

/** An out-patient visit that is going on today. */
export function visit(chart: Chart, why: string, role: Role = 'surgeon'): Reference<Encounter> {
  chart.encounter = chart.file<Encounter>('visit', {
    resourceType: 'Encounter',
    status: 'in-progress',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    type: [{ text: why }],
    subject: chart.subject,
    participant: [{ individual: staff(role) }],
    period: { start: chart.today },
    serviceProvider: hospital,
  });
  return chart.encounter;
}

interface Problem {
  status?: 'active' | 'recurrence' | 'resolved' | 'inactive';
  enteredInError?: true;
  /** What shows it: an imaging report, a pathology report. */
  evidence?: Reference;
}

export function problem(
  chart: Chart,
  since: When,
  slug: string,
  name: string,
  codes: Codes,
  details: Problem = {},
): Reference<Condition> {
  return chart.file<Condition>(slug, {
    resourceType: 'Condition',
    // con-5: no clinicalStatus on what was entered in error
    ...(details.enteredInError
      ? {}
      : {
          clinicalStatus: {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
                code: details.status ?? 'active',
              },
            ],
          },
        }),
    verificationStatus: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
          code: details.enteredInError ? 'entered-in-error' : 'confirmed',
        },
      ],
    },
    category: [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-category', code: 'problem-list-item' }],
      },
    ],
    code: concept(name, codes),
    subject: chart.subject,
    onsetDateTime: chart.date(since),
    recordedDate: chart.date(since),
    ...(details.evidence ? { evidence: [{ detail: [details.evidence] }] } : {}),
  });
}

export const hcc = (chart: Chart, since: When): Reference<Condition> =>
  problem(chart, since, 'hcc', 'Hepatocellular carcinoma', { icd10: 'C22.0', snomed: '109841003', local: 'DX-2201' });

export const hepatitisB = (chart: Chart, since: When): Reference<Condition> =>
  problem(chart, since, 'hepatitis-b', 'Chronic viral hepatitis B', { icd10: 'B18.1', snomed: '61977001' });

export const cirrhosis = (chart: Chart, since: When): Reference<Condition> =>
  problem(chart, since, 'cirrhosis', 'Cirrhosis of liver', { icd10: 'K74.6', snomed: '19943007' });

interface Operation {
  /** Day 0 where it is not said. */
  day?: When;
  /** `08:30-12:10`; without it the chart knows the day only. */
  hours?: string;
  reason?: Reference<Condition>;
  by?: Role;
}

export function operation(
  chart: Chart,
  slug: string,
  name: string,
  codes: Codes,
  details: Operation = {},
): Reference<Procedure> {
  const [from, to] = details.hours?.split('-') ?? [];
  const day = chart.date(details.day ?? 0);
  return chart.file<Procedure>(slug, {
    resourceType: 'Procedure',
    status: 'completed',
    category: concept('Surgical procedure', { snomed: '387713003' }),
    code: concept(name, codes),
    subject: chart.subject,
    ...(chart.encounter ? { encounter: chart.encounter } : {}),
    ...(from && to ? { performedPeriod: { start: at(day, from), end: at(day, to) } } : { performedDateTime: day }),
    performer: [{ actor: staff(details.by ?? 'surgeon') }],
    ...(details.reason ? { reasonReference: [details.reason] } : {}),
  });
}

export function prescribe(
  chart: Chart,
  since: When,
  slug: string,
  name: string,
  codes: Codes,
  status: MedicationRequest['status'] = 'active',
): Reference<MedicationRequest> {
  return chart.file<MedicationRequest>(slug, {
    resourceType: 'MedicationRequest',
    status,
    intent: 'order',
    medicationCodeableConcept: concept(name, codes),
    subject: chart.subject,
    authoredOn: chart.date(since),
    requester: staff('hepatologist'),
    dosageInstruction: [{ text: name }],
  });
}

export const entecavir = (chart: Chart, since: When): Reference<MedicationRequest> =>
  prescribe(chart, since, 'entecavir', 'Entecavir 0.5 mg once daily', { atc: 'J05AF10', rxnorm: '306266' });

export function performanceStatus(chart: Chart, when: When, ecog: number): Reference<Observation> {
  return chart.file<Observation>('ecog', {
    resourceType: 'Observation',
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] }],
    code: concept('ECOG performance status', { loinc: '89247-1' }),
    subject: chart.subject,
    effectiveDateTime: chart.date(when),
    valueInteger: ecog,
  });
}

export function order(
  chart: Chart,
  authored: When,
  slug: string,
  name: string,
  codes: Codes,
  details: Partial<ServiceRequest> = {},
): Reference<ServiceRequest> {
  return chart.file<ServiceRequest>(slug, {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'order',
    code: concept(name, codes),
    subject: chart.subject,
    authoredOn: chart.date(authored),
    requester: staff('surgeon'),
    ...details,
  });
}

/** A text document in the chart. */
export function note(
  chart: Chart,
  when: When,
  slug: string,
  title: string,
  text: string,
): Reference<DocumentReference> {
  return chart.file<DocumentReference>(slug, {
    resourceType: 'DocumentReference',
    status: 'current',
    type: { text: title },
    subject: chart.subject,
    date: at(chart.date(when), '16:00'),
    author: [staff('surgeon')],
    content: [{ attachment: { contentType: 'text/plain; charset=utf-8', data: base64(text), title } }],
  });
}

export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
