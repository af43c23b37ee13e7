import type { DiagnosticReport, ImagingStudy, Observation, Reference } from '@medplum/fhirtypes';
import { type Chart, concept, systems, type When } from './chart.ts';
import { at } from './dates.ts';
import { millimetresOrCentimetres, yesNo } from './findings.ts';
import { staff } from './staff.ts';

/** A scan, the findings measured on it and the radiologist's report. */

interface Scan {
  modality: 'CT' | 'MR' | 'US';
  /** The study's name as ordered; contrast is stated here or nowhere, as in real charts. */
  name: string;
  loinc?: string;
  /** Largest diameters as measured: `['62 mm', '2.1 cm']`. */
  sizes?: string[];
  nodules?: number;
  macrovascular?: boolean;
  /** The radiologist's conclusion; without it the study was done and never read. */
  conclusion?: string;
}

export function scan(chart: Chart, when: When, slug: string, details: Scan): Reference<ImagingStudy> {
  const { modality, name } = details;
  const day = chart.date(when);
  const code = concept(name, { ...(details.loinc ? { loinc: details.loinc } : {}), local: `RAD-${modality}-LIVER` });
  const study = chart.file<ImagingStudy>(slug, {
    resourceType: 'ImagingStudy',
    status: 'available',
    identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${studyUid(`${chart.subject.reference}/${slug}`)}` }],
    modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: modality }],
    subject: chart.subject,
    started: at(day, '09:20'),
    procedureCode: [code],
    description: name,
    numberOfSeries: modality === 'US' ? 1 : 6,
    series: [
      {
        uid: studyUid(`${chart.subject.reference}/${slug}/1`),
        modality: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: modality },
        bodySite: { system: systems.snomed, code: '10200004', display: 'Liver structure' },
      },
    ],
  });

  const finding = (name: string, findingSlug: string, loinc: string, value: Partial<Observation>) =>
    chart.file<Observation>(`${slug}-${findingSlug}`, {
      resourceType: 'Observation',
      status: 'final',
      category: [
        { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'imaging' }] },
      ],
      code: concept(name, { loinc }),
      subject: chart.subject,
      effectiveDateTime: at(day, '09:20'),
      derivedFrom: [study],
      ...value,
    });
  const findings = [
    ...(details.sizes ?? []).map((size) =>
      finding('Tumour size', 'size', '21889-1', { valueQuantity: millimetresOrCentimetres(size) }),
    ),
    ...(details.nodules === undefined
      ? []
      : [finding('Number of tumours', 'number', '42030-7', { valueInteger: details.nodules })]),
    ...(details.macrovascular === undefined
      ? []
      : [finding('Large vessel invasion', 'large-vessel', '33740-2', yesNo(details.macrovascular))]),
  ];

  if (details.conclusion) {
    chart.file<DiagnosticReport>(`${slug}-report`, {
      resourceType: 'DiagnosticReport',
      status: 'final',
      category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
      code,
      subject: chart.subject,
      effectiveDateTime: at(day, '09:20'),
      issued: at(day, '15:40'),
      performer: [staff('radiologist')],
      imagingStudy: [study],
      ...(findings.length > 0 ? { result: findings } : {}),
      conclusion: details.conclusion,
    });
  }
  return study;
}

/** 2.25 plus a decimal number: a valid DICOM UID that is the same in every run. */
function studyUid(seed: string): string {
  let sum = 17n;
  for (const letter of seed) sum = (sum * 1_000_003n + BigInt(letter.charCodeAt(0))) % 10n ** 36n;
  return `2.25.${sum}`;
}
