import type { DiagnosticReport, Observation, Reference, ServiceRequest, Specimen } from '@medplum/fhirtypes';
import { type Chart, concept, type When } from './chart.ts';
import { at } from './dates.ts';
import { millimetresOrCentimetres, yesNo } from './findings.ts';
import { base64 } from './history.ts';
import { staff } from './staff.ts';

/** The resected specimen, and what the pathologist said about it. */

interface SentSpecimen {
  specimen: Reference<Specimen>;
  request: Reference<ServiceRequest>;
}

/** The specimen leaves theatre (or the biopsy room) with its request. */
export function sendSpecimen(
  chart: Chart,
  details: { day?: When; slug?: string; type?: string; pending?: true } = {},
): SentSpecimen {
  const { day = 0, slug = 'specimen', type = 'Liver resection specimen' } = details;
  const taken = chart.date(day);
  const request = chart.file<ServiceRequest>(`${slug}-request`, {
    resourceType: 'ServiceRequest',
    status: details.pending ? 'active' : 'completed',
    intent: 'order',
    category: [concept('Pathology', { snomed: '108257001' })],
    code: concept('Surgical pathology', { loinc: '11529-5', local: 'PATH-01' }),
    subject: chart.subject,
    ...(chart.encounter ? { encounter: chart.encounter } : {}),
    authoredOn: at(taken, '12:20'),
    requester: staff('surgeon'),
  });
  const specimen = chart.file<Specimen>(slug, {
    resourceType: 'Specimen',
    status: 'available',
    type: concept(type, { snomed: '119398001' }),
    subject: chart.subject,
    receivedTime: at(taken, '13:05'),
    request: [request],
    collection: { collectedDateTime: at(taken, '12:00'), bodySite: concept('Liver', { snomed: '10200004' }) },
  });
  return { specimen, request };
}

export interface Findings {
  /** ICD-O-3 morphology and its name; hepatocellular carcinoma where it is not said. */
  histology?: [code: string, name: string];
  /** Largest diameter of each nodule: `['12 cm']`. */
  sizes?: string[];
  /** mCODE's shape: the longest dimension as a component. */
  mcodeSizes?: true;
  nodules?: number;
  mvi?: 'M0' | 'M1' | 'M2' | 'present' | 'absent' | 'indeterminate';
  /** Large vessels: free unless said. */
  macrovascular?: boolean;
  /** A distance (`8 mm`) also means clear; `R2` where tumour was left behind. */
  margin?: string;
  grade?: string;
  satellites?: boolean;
}

interface Report {
  status?: 'registered' | 'preliminary' | 'final' | 'corrected' | 'entered-in-error';
  accession?: string;
  /** Coded results; none where the report is text alone. */
  findings?: Findings;
  conclusion?: string;
  /** The conclusion's own codes: HCC, margin clear. */
  codedConclusion?: true;
  /** The whole report as text. */
  text?: string;
}

export function pathologyReport(
  chart: Chart,
  when: When,
  sent: SentSpecimen,
  details: Report,
): Reference<DiagnosticReport> {
  const status = details.status ?? 'final';
  const reported = at(chart.date(when), '11:30');
  const result = (details.findings ? resultsOf(details.findings) : []).map(({ slug, name, codes, value }) =>
    chart.file<Observation>(`path-${slug}`, {
      resourceType: 'Observation',
      status,
      category: [
        { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
      ],
      code: concept(name, codes),
      subject: chart.subject,
      specimen: sent.specimen,
      effectiveDateTime: reported,
      issued: reported,
      ...value,
    }),
  );
  return chart.file<DiagnosticReport>('pathology', {
    resourceType: 'DiagnosticReport',
    status,
    ...(details.accession
      ? { identifier: [{ system: 'https://pretend-hospital.example/accession', value: details.accession }] }
      : {}),
    basedOn: [sent.request],
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'SP' }] }],
    code: concept('Surgical pathology study', { loinc: '11529-5', local: 'PATH-01' }),
    subject: chart.subject,
    ...(chart.encounter ? { encounter: chart.encounter } : {}),
    effectiveDateTime: reported,
    ...(status === 'registered' ? {} : { issued: reported }),
    performer: [staff('pathologist')],
    specimen: [sent.specimen],
    ...(result.length > 0 ? { result } : {}),
    ...(details.conclusion ? { conclusion: details.conclusion } : {}),
    ...(details.codedConclusion ? { conclusionCode: codedConclusion } : {}),
    ...(details.text
      ? {
          presentedForm: [
            { contentType: 'text/plain; charset=utf-8', data: base64(details.text), title: 'Pathology report' },
          ],
        }
      : {}),
  });
}

const codedConclusion = [
  concept('Hepatocellular carcinoma', { icdO3: '8170/3', snomed: '25370001' }),
  concept('Resection margin clear', { snomed: '55182004' }),
];

interface Row {
  slug: string;
  name: string;
  codes: Parameters<typeof concept>[1];
  value: Partial<Observation>;
}

function resultsOf(findings: Findings): Row[] {
  const rows: Row[] = [];
  const add = (slug: string, name: string, codes: Row['codes'], value: Partial<Observation>) =>
    rows.push({ slug, name, codes, value });

  const [code, histology] = findings.histology ?? ['8170/3', 'Hepatocellular carcinoma'];
  add('histology', 'Histology', { loinc: '59847-4' }, { valueCodeableConcept: concept(histology, { icdO3: code }) });
  for (const size of findings.sizes ?? []) {
    const longest = millimetresOrCentimetres(size);
    const value = findings.mcodeSizes
      ? { component: [{ code: concept('Longest dimension', { loinc: '33728-7' }), valueQuantity: longest }] }
      : { valueQuantity: longest };
    add('size', 'Tumour size', { loinc: '21889-1' }, value);
  }
  if (findings.nodules !== undefined)
    add('number', 'Number of tumours', { loinc: '42030-7' }, { valueInteger: findings.nodules });
  if (findings.mvi) add('mvi', 'Small vessel invasion', { loinc: '33739-4' }, mviAnswer(findings.mvi));
  add('large-vessel', 'Large vessel invasion', { loinc: '33740-2' }, yesNo(findings.macrovascular ?? false));
  if (findings.margin === 'R2') {
    const value = { valueCodeableConcept: concept('R2: macroscopic residual tumour', { snomed: '278272005' }) };
    add('margin', 'Residual tumour', { snomed: '395536008' }, value);
  } else if (findings.margin) {
    const code = { snomed: '396324006' };
    add('margin', 'Surgical margin involved by tumour', code, yesNo(findings.margin === 'involved'));
    if (/\d/.test(findings.margin)) {
      const distance = { valueQuantity: millimetresOrCentimetres(findings.margin) };
      add('margin-distance', 'Distance to margin', { loinc: '33737-8' }, distance);
    }
  }
  if (findings.satellites !== undefined)
    add('satellites', 'Satellite nodules', { local: 'PATH-31' }, yesNo(findings.satellites));
  if (findings.grade)
    add('grade', 'Histologic grade', { loinc: '33732-9' }, { valueCodeableConcept: { text: findings.grade } });
  return rows;
}

/** M0 to M2 as Chinese pathologists grade it, or the plain answer. */
function mviAnswer(mvi: NonNullable<Findings['mvi']>): Pick<Observation, 'valueCodeableConcept'> {
  if (mvi === 'indeterminate') return { valueCodeableConcept: concept('Indeterminate', { snomed: '82334004' }) };
  if (mvi === 'present' || mvi === 'absent') return yesNo(mvi === 'present');
  return { valueCodeableConcept: concept(mvi, { snomed: mvi === 'M0' ? '2667000' : '52101004' }) };
}
