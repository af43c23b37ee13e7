import { openChart, type SeedPatient } from './chart.ts';
import { daysBefore, monthsBefore } from './dates.ts';
import {
  cirrhosis,
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

/** Patients about whom Remnant has nothing to say: it must answer with no card. */

const group = 'Not ours: no card';

export function jiangBo(today: string): SeedPatient {
  const chart = openChart(today, today, 'Bo Jiang 江波, male, 71', {
    group,
    shows: 'Cirrhosis with bleeding varices, no liver resection',
  });
  stay(chart, -3);
  cirrhosis(chart, '-5y');
  hepatitisB(chart, '-9y');
  problem(chart, -3, 'varices', 'Oesophageal varices with bleeding', { icd10: 'I85.0', snomed: '28670008' });
  const banding = { day: -3, hours: '13:10-13:40', by: 'hepatologist' } as const;
  operation(chart, 'banding', 'Endoscopic band ligation of oesophageal varices', { cpt: '43244' }, banding);
  draw(chart, -2, 'albumin 2.9 g/dL, bilirubin 2.4 mg/dL, platelets 61 10*9/L, INR 1.52, creatinine 1.1 mg/dL');
  draw(chart, -2, 'sodium 133 mmol/L, AFP 4.1 ng/mL', { time: '07:20' });
  scan(chart, -2, 'ultrasound', {
    modality: 'US',
    name: 'Ultrasound of the liver',
    conclusion: 'Coarse nodular liver, spleen 15 cm, small ascites, no focal lesion.',
  });
  return chart.close();
}

export function pengNa(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 5), 'Na Peng 彭娜, female, 61', {
    group,
    shows: 'Liver resection for a metastasis of colon cancer',
  });
  stay(chart, -2);
  problem(chart, '-14m', 'colon-cancer', 'Malignant neoplasm of sigmoid colon', {
    icd10: 'C18.7',
    snomed: '363406005',
  });
  const secondary = { icd10: 'C78.7', snomed: '94381002' };
  const metastasis = problem(chart, '-2m', 'liver-metastasis', 'Secondary malignant neoplasm of liver', secondary);
  performanceStatus(chart, -2, 0);
  draw(chart, -2, 'albumin 43 g/L, bilirubin 9 umol/L, platelets 240 10*9/L, INR 0.97, ALT 22 U/L, AFP 2.9 ng/mL');
  scan(chart, -15, 'liver-ct', {
    modality: 'CT',
    name: 'CT chest, abdomen and pelvis with contrast',
    sizes: ['29 mm'],
    nodules: 1,
    conclusion: 'Solitary segment VI metastasis of 29 mm. No other disease. Status after sigmoid resection.',
  });
  const codes = { icd10pcs: '0FB14ZZ', cpt: '47120' };
  operation(chart, 'resection', 'Laparoscopic segmentectomy VI', codes, { hours: '10:05-12:15', reason: metastasis });
  pathologyReport(chart, 4, sendSpecimen(chart), {
    accession: 'S-58-1142',
    findings: { histology: ['8140/6', 'Metastatic adenocarcinoma'], sizes: ['3.1 cm'], nodules: 1, margin: '13 mm' },
    conclusion: 'Metastatic adenocarcinoma of colorectal type, 3.1 cm. Margin clear by 13 mm.',
  });
  return chart.close();
}

export function chuLei(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 8), 'Lei Chu 褚磊, male, 65', {
    group,
    shows: 'Thought to be HCC, but the histology is cholangiocarcinoma',
  });
  stay(chart, -2);
  performanceStatus(chart, -2, 0);
  draw(chart, -2, 'AFP 4.4 ng/mL, albumin 42 g/L, bilirubin 12 umol/L, platelets 205 10*9/L, INR 0.99');
  const codes = { icd10pcs: '0FB20ZZ', snomed: '71273005' };
  const cancer = hcc(chart, -20);
  operation(chart, 'resection', 'Left lateral sectionectomy', codes, { hours: '09:30-12:10', reason: cancer });
  pathologyReport(chart, 6, sendSpecimen(chart), {
    accession: 'S-58-1147',
    findings: { histology: ['8160/3', 'Cholangiocarcinoma'], sizes: ['4.6 cm'], nodules: 1, margin: '7 mm' },
    conclusion: 'Intrahepatic cholangiocarcinoma, small duct type, 4.6 cm. Margin clear by 7 mm.',
  });
  return chart.close();
}

export function kongYi(today: string): SeedPatient {
  const chart = openChart(today, monthsBefore(today, 20), 'Yi Kong 孔毅, male, 56', {
    group,
    shows: 'Liver transplant for HCC, never resected',
  });
  hcc(chart, '-8m');
  cirrhosis(chart, '-6y');
  hepatitisB(chart, '-20y');
  const transplant = { cpt: '47135', icd10pcs: '0FY00Z0' };
  operation(chart, 'transplant', 'Liver transplantation', transplant, { hours: '01:20-09:40' });
  prescribe(chart, 2, 'tacrolimus', 'Tacrolimus 2 mg twice daily', { atc: 'L04AD02' });
  draw(chart, '+18m', 'albumin 4.4 g/dL, bilirubin 0.7 mg/dL, platelets 190 10*9/L, INR 1.0, AFP 2.2 ng/mL');
  visit(chart, 'Transplant follow-up', 'hepatologist');
  return chart.close();
}
