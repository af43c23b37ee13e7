import { type Chart, openChart, type SeedPatient } from './chart.ts';
import { daysAfter, daysBefore } from './dates.ts';
import {
  cirrhosis,
  entecavir,
  hcc,
  hepatitisB,
  operation,
  order,
  performanceStatus,
  prescribe,
  problem,
  stay,
  visit,
} from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Patients with something to weigh before any option opens, and one before the operation. */

const group = 'Something to weigh first';

function singleTumour(chart: Chart, size: string): void {
  scan(chart, -12, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver, dynamic contrast-enhanced',
    loinc: '24557-1',
    sizes: [size],
    nodules: 1,
    macrovascular: false,
    conclusion: `Single lesion of ${size}, LI-RADS 5. Portal and hepatic veins patent. No extrahepatic disease.`,
  });
}

export function qianCheng(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 10), 'Cheng Qian 钱诚, male, 60', {
    group,
    shows: 'High risk with varices, low platelets and an anticoagulant',
  });
  stay(chart, -3);
  const cancer = hcc(chart, -23);
  cirrhosis(chart, '-4y');
  hepatitisB(chart, '-19y');
  entecavir(chart, '-8y');
  problem(chart, '-1y', 'varices', 'Oesophageal varices', { icd10: 'I85.9', snomed: '28670008' });
  problem(chart, '-1y', 'portal-hypertension', 'Portal hypertension', { icd10: 'K76.6', snomed: '34742003' });
  problem(chart, '-2y', 'atrial-fibrillation', 'Atrial fibrillation', { icd10: 'I48.9', snomed: '49436004' });
  problem(chart, '-6y', 'hypertension', 'Essential hypertension', { icd10: 'I10', snomed: '59621000' });
  prescribe(chart, '-2y', 'apixaban', 'Apixaban 5 mg twice daily', { atc: 'B01AF02', rxnorm: '1364430' });
  prescribe(chart, '-1y', 'carvedilol', 'Carvedilol 6.25 mg once daily', { atc: 'C07AG02' });
  const endoscopy = { day: '-2m', by: 'hepatologist' } as const;
  operation(chart, 'endoscopy', 'Oesophagogastroduodenoscopy: grade II varices', { cpt: '43235' }, endoscopy);
  performanceStatus(chart, -3, 1);
  draw(chart, -3, 'AFP 9020 ng/mL, albumin 34 g/L, bilirubin 22 umol/L, platelets 82 10*9/L, INR 1.21, ALT 49 U/L');
  draw(chart, -3, 'AST 63 U/L, creatinine 88 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  draw(chart, 5, 'albumin 29 g/L, bilirubin 38 umol/L, platelets 71 10*9/L, INR 1.39');
  singleTumour(chart, '9.3 cm');
  const codes = { icd10pcs: '0FB10ZZ', snomed: '71273005' };
  operation(chart, 'resection', 'Right anterior sectionectomy', codes, { hours: '08:30-13:20', reason: cancer });
  pathologyReport(chart, 7, sendSpecimen(chart), {
    accession: 'S-58-1101',
    findings: { sizes: ['9.5 cm'], nodules: 1, mvi: 'M2', margin: '3 mm', grade: 'Edmondson-Steiner III' },
    conclusion:
      'Hepatocellular carcinoma, 9.5 cm, Edmondson-Steiner grade III, microvascular invasion M2. Margin clear by 3 mm. Cirrhosis.',
  });
  return chart.close();
}

export function liuYan(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 7), 'Yan Liu 刘燕, male, 46', {
    group,
    shows: 'Hepatitis B without antiviral treatment, HBV DNA 5.9 log',
  });
  stay(chart, -2);
  const cancer = hcc(chart, -17);
  hepatitisB(chart, -17);
  performanceStatus(chart, -2, 0);
  draw(chart, -2, 'AFP 175 ng/mL, albumin 41 g/L, bilirubin 15 umol/L, platelets 165 10*9/L, INR 1.06, ALT 112 U/L');
  draw(chart, -2, 'AST 94 U/L, creatinine 81 umol/L, HBsAg positive, anti-HCV negative, HBV-DNA 5.9 log IU/mL', {
    time: '07:20',
  });
  draw(chart, 3, 'albumin 33 g/L, bilirubin 29 umol/L, platelets 148 10*9/L, INR 1.22');
  singleTumour(chart, '4.6 cm');
  const codes = { icd10pcs: '0FB14ZZ', snomed: '71273005' };
  operation(chart, 'resection', 'Laparoscopic segmentectomy VII', codes, { hours: '09:20-13:00', reason: cancer });
  pathologyReport(chart, 5, sendSpecimen(chart), {
    accession: 'S-58-1128',
    findings: { sizes: ['4.5 cm'], nodules: 1, mvi: 'M1', margin: '10 mm', grade: 'Edmondson-Steiner III' },
    conclusion:
      'Hepatocellular carcinoma, 4.5 cm, Edmondson-Steiner grade III, microvascular invasion M1. Margin clear by 10 mm.',
  });
  return chart.close();
}

export function shenRui(today: string): SeedPatient {
  const chart = openChart(today, daysAfter(today, 6), 'Rui Shen 申蕊, female, 55', {
    group,
    shows: 'Resection planned for next week: pre-operative score alone',
  });
  hcc(chart, -22);
  hepatitisB(chart, '-8y');
  entecavir(chart, '-8y');
  performanceStatus(chart, -8, 0);
  draw(chart, -8, 'AFP 320 ng/mL, albumin 40 g/L, bilirubin 12 umol/L, platelets 181 10*9/L, INR 1.02, ALT 30 U/L');
  draw(chart, -8, 'AST 28 U/L, creatinine 57 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  singleTumour(chart, '4.2 cm');
  visit(chart, 'Pre-operative clinic');
  order(
    chart,
    -8,
    'resection-order',
    'Partial hepatectomy, segment VI',
    { snomed: '71273005' },
    {
      occurrenceDateTime: chart.day0,
      status: 'active',
    },
  );
  return chart.close();
}
