import { openChart, type SeedPatient } from './chart.ts';
import { daysBefore, monthsBefore } from './dates.ts';
import { hcc, operation, prescribe, problem, stay, visit } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { partialHepatectomy, reported, resected, workUp } from './ordinary-course.ts';

/** Beyond the cohorts after all: tumour left behind or in large vessels, operated in stages, treated since, spread. */

const group = 'Outside the study population';
const blood = 'AFP 145 ng/mL, albumin 40 g/L, bilirubin 14 umol/L, platelets 152 10*9/L, INR 1.07, ALT 36 U/L';

export function haoLin(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 8), 'Lin Hao 郝霖, male, 63', {
    group,
    shows: 'Macroscopic tumour left behind (R2): plan closed, told once',
  });
  stay(chart, -3);
  resected(chart, hcc(chart, -24));
  workUp(chart, '8.1 cm', blood);
  reported(chart, '8.2 cm', { margin: 'R2' }, ' Tumour at the hilar plate could not be removed (R2).');
  return chart.close();
}

export function miaoYu(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 9), 'Yu Miao 苗雨, female, 54', {
    group,
    shows: 'Tumour in a branch of the portal vein, found by the pathologist: only ERS still applies',
  });
  stay(chart, -2);
  resected(chart, hcc(chart, -22));
  workUp(chart, '5.7 cm', blood);
  const says = ' Tumour thrombus in a second-order branch of the portal vein.';
  reported(chart, '5.8 cm', { mvi: 'M2', macrovascular: true, satellites: false }, says);
  return chart.close();
}

export function douKai(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 7), 'Kai Dou 窦恺, male, 60', {
    group,
    shows: 'Resected in two stages, 35 days apart: whether the scores apply cannot be told',
  });
  const reason = hcc(chart, -70);
  operation(chart, 'first-stage', 'Resection of segment II', partialHepatectomy, {
    day: -35,
    hours: '09:10-11:20',
    reason,
  });
  stay(chart, -2);
  resected(chart, reason);
  workUp(chart, '4.8 cm', blood);
  reported(chart, '4.7 cm');
  return chart.close();
}

export function shiMan(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 40), 'Man Shi 石曼, female, 47', {
    group,
    shows: 'Adjuvant sintilimab since day 21: published groups stay, the network is closed',
  });
  stay(chart, -2, 9);
  resected(chart, hcc(chart, -20));
  workUp(chart, '4.9 cm', blood);
  reported(chart, '4.9 cm');
  prescribe(chart, 21, 'sintilimab', 'Sintilimab 200 mg every 3 weeks', {});
  visit(chart, 'Oncology clinic', 'hepatologist');
  return chart.close();
}

export function tianHe(today: string): SeedPatient {
  const chart = openChart(today, monthsBefore(today, 11), 'He Tian 田禾, male, 58', {
    group: 'Coming back after resection',
    shows: 'Recurrence at ten months with a lung metastasis: systemic therapy for the MDT',
  });
  resected(chart, hcc(chart, -25));
  workUp(chart, '6.6 cm', blood);
  reported(chart, '6.7 cm', { mvi: 'M2' });
  for (const month of ['+3m', '+6m'] as const) {
    scan(chart, month, 'follow-up-mri', {
      modality: 'MR',
      name: 'MRI liver without and with contrast',
      loinc: '24557-1',
      conclusion: 'Status after partial hepatectomy. No suspicious lesion.',
    });
    draw(chart, month, 'AFP 5.1 ng/mL, ALT 29 U/L');
  }
  draw(chart, '+10m', 'AFP 318 ng/mL, ALT 33 U/L');
  const found = scan(chart, '+10m', 'recurrence-ct', {
    modality: 'CT',
    name: 'CT chest and abdomen with contrast',
    sizes: ['17 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion: 'One new lesion of 17 mm in segment III and several nodules in both lungs, up to 12 mm.',
  });
  const cancer = { icd10: 'C22.0', snomed: '109841003' };
  problem(chart, '+10m', 'recurrence', 'Recurrent hepatocellular carcinoma', cancer, {
    status: 'recurrence',
    evidence: found,
  });
  problem(chart, '+10m', 'lung-metastases', 'Secondary malignant neoplasm of lung', { icd10: 'C78.0' });
  visit(chart, 'Tumour board review');
  return chart.close();
}
