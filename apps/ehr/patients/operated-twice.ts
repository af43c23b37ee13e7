import { openChart, type SeedPatient } from './chart.ts';
import { daysBefore, monthsBefore } from './dates.ts';
import {
  cirrhosis,
  entecavir,
  hcc,
  hepatitisB,
  operation,
  performanceStatus,
  prescribe,
  problem,
  stay,
  visit,
} from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Two operations on one liver: resected twice, or resected and then transplanted. */

const group = 'Outside the study population';

export function gaoLei(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 6), 'Lei Gao 高磊, male, 67', {
    group,
    shows: 'Second resection, three years after the first: scores and network closed',
  });
  const cancer = hcc(chart, '-37m');
  hepatitisB(chart, '-22y');
  entecavir(chart, '-12y');
  const codes = { icd10pcs: '0FB20ZZ', snomed: '71273005' };
  operation(chart, 'first-resection', 'Resection of segment III', codes, {
    day: '-3y',
    hours: '09:00-11:30',
    reason: cancer,
  });
  const first = sendSpecimen(chart, { day: '-3y', slug: 'first-specimen' });
  pathologyReport(chart, '-35m', first, {
    accession: 'S-55-2290',
    findings: { sizes: ['3.3 cm'], nodules: 1, mvi: 'M0', margin: '10 mm', grade: 'Edmondson-Steiner II' },
    conclusion: 'Hepatocellular carcinoma, 3.3 cm, M0. Margin clear by 10 mm.',
  });
  problem(
    chart,
    -24,
    'recurrence',
    'Recurrent hepatocellular carcinoma',
    { icd10: 'C22.0', snomed: '109841003' },
    { status: 'recurrence' },
  );
  stay(chart, -2);
  performanceStatus(chart, -2, 0);
  draw(chart, -2, 'AFP 130 ng/mL, albumin 40 g/L, bilirubin 14 umol/L, platelets 145 10*9/L, INR 1.06, ALT 33 U/L');
  draw(chart, 3, 'albumin 33 g/L, bilirubin 20 umol/L, platelets 130 10*9/L, INR 1.15');
  scan(chart, -16, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver, dynamic contrast-enhanced',
    loinc: '24557-1',
    sizes: ['2.6 cm'],
    nodules: 1,
    macrovascular: false,
    conclusion: 'New segment VIII lesion of 2.6 cm, LI-RADS 5. Status after resection of segment III.',
  });
  operation(
    chart,
    'resection',
    'Repeat resection, segment VIII',
    { icd10pcs: '0FB10ZZ', snomed: '71273005' },
    { hours: '08:30-11:10', reason: cancer },
  );
  pathologyReport(chart, 4, sendSpecimen(chart), {
    accession: 'S-58-1139',
    findings: { sizes: ['2.5 cm'], nodules: 1, mvi: 'M1', margin: '6 mm', grade: 'Edmondson-Steiner II' },
    conclusion: 'Hepatocellular carcinoma, 2.5 cm, microvascular invasion M1. Margin clear by 6 mm.',
  });
  return chart.close();
}

export function xuMing(today: string): SeedPatient {
  const chart = openChart(today, monthsBefore(today, 13), 'Ming Xu 徐明, male, 48', {
    group,
    shows: 'Transplanted five months ago, eight months after a resection: told once, plan closed',
  });
  stay(chart, -2, 9);
  const cancer = hcc(chart, -20);
  hepatitisB(chart, '-14y');
  entecavir(chart, '-8y');
  cirrhosis(chart, '-3y');
  performanceStatus(chart, -2, 0);
  draw(chart, -2, 'AFP 75 ng/mL, albumin 36 g/L, bilirubin 21 umol/L, platelets 98 10*9/L, INR 1.19, ALT 52 U/L');
  scan(chart, -12, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver without and with contrast',
    loinc: '24557-1',
    sizes: ['31 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion: 'Segment VI lesion of 31 mm, LI-RADS 5, in a cirrhotic liver. Vessels patent.',
  });
  const codes = { icd10pcs: '0FB14ZZ', snomed: '71273005' };
  operation(chart, 'resection', 'Laparoscopic segmentectomy VI', codes, { hours: '09:10-11:40', reason: cancer });
  pathologyReport(chart, 6, sendSpecimen(chart), {
    accession: 'S-57-0644',
    findings: { sizes: ['3.0 cm'], nodules: 1, mvi: 'M0', margin: '8 mm', grade: 'Edmondson-Steiner II' },
    conclusion: 'Hepatocellular carcinoma, 3.0 cm, no microvascular invasion (M0). Margin clear by 8 mm. Cirrhosis.',
  });
  scan(chart, '+3m', 'liver-mri-follow-up', {
    modality: 'MR',
    name: 'MRI liver without and with contrast',
    loinc: '24557-1',
    conclusion: 'Status after segmentectomy VI. No suspicious lesion.',
  });
  const transplant = { cpt: '47135', snomed: '18027006' };
  operation(chart, 'transplant', 'Orthotopic liver transplantation', transplant, { day: '+8m', hours: '22:10-23:59' });
  prescribe(chart, '+8m', 'tacrolimus', 'Tacrolimus 3 mg twice daily', { atc: 'L04AD02' });
  visit(chart, 'Transplant follow-up');
  return chart.close();
}
