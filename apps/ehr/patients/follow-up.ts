import { type Chart, openChart, type SeedPatient, type When } from './chart.ts';
import { daysBefore, monthsBefore } from './dates.ts';
import { entecavir, hcc, hepatitisB, operation, performanceStatus, problem, visit } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Patients who come back after their resection. Day 0 is the operation; `'+6m'` is the visit at six months. */

const group = 'Coming back after resection';

/** The stay of the operation as these charts keep it: single tumour, clear margin, final pathology. */
function resected(chart: Chart, size: string, mvi: 'M0' | 'M1' | 'M2', preoperative: string): void {
  const cancer = hcc(chart, -25);
  performanceStatus(chart, -2, 0);
  draw(chart, -3, preoperative);
  scan(chart, -14, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver, dynamic contrast-enhanced',
    loinc: '24557-1',
    sizes: [size],
    nodules: 1,
    macrovascular: false,
    conclusion: `Single lesion of ${size}, LI-RADS 5. Portal and hepatic veins patent. No extrahepatic disease.`,
  });
  const codes = { icd10pcs: '0FB10ZZ', snomed: '71273005' };
  operation(chart, 'resection', 'Partial hepatectomy, right lobe', codes, { hours: '08:40-12:10', reason: cancer });
  pathologyReport(chart, 6, sendSpecimen(chart), {
    findings: { sizes: [size], nodules: 1, mvi, margin: '8 mm', grade: 'Edmondson-Steiner II' },
    conclusion: `Hepatocellular carcinoma, ${size}, Edmondson-Steiner grade II, microvascular invasion ${mvi}. Margin clear by 8 mm.`,
  });
}

function followUpScan(chart: Chart, when: When): void {
  scan(chart, when, 'follow-up-mri', {
    modality: 'MR',
    name: 'MRI liver without and with contrast',
    loinc: '24557-1',
    conclusion: 'Status after partial hepatectomy. No suspicious lesion in the remnant liver. Vessels patent.',
  });
}

export function fengQiang(today: string): SeedPatient {
  const chart = openChart(today, monthsBefore(today, 14), 'Qiang Feng 冯强, male, 54', {
    group,
    shows: 'Resected 14 months ago, every scan clean: conditional risk to month 24',
  });
  hepatitisB(chart, '-11y');
  entecavir(chart, '-7y');
  resected(chart, '5.8 cm', 'M1', 'AFP 260 ng/mL, albumin 41 g/L, bilirubin 13 umol/L, platelets 172 10*9/L, INR 1.04');
  draw(chart, 4, 'albumin 33 g/L, bilirubin 24 umol/L, ALT 190 U/L');
  for (const [when, afp] of [
    ['+3m', '4.9'],
    ['+6m', '4.1'],
    ['+9m', '3.8'],
    ['+12m', '4.0'],
  ] as const) {
    followUpScan(chart, when);
    draw(chart, when, `AFP ${afp} ng/mL, albumin 42 g/L, bilirubin 12 umol/L, ALT 28 U/L`);
  }
  visit(chart, 'Follow-up after liver resection');
  return chart.close();
}

export function dengHong(today: string): SeedPatient {
  const chart = openChart(today, monthsBefore(today, 37), 'Hong Deng 邓红, female, 69', {
    group,
    shows: 'Resected three years ago: no number any more, schedule only',
  });
  hepatitisB(chart, '-30y');
  entecavir(chart, '-9y');
  resected(chart, '6.0 cm', 'M1', 'AFP 41 ng/mL, albumin 40 g/L, bilirubin 15 umol/L, platelets 150 10*9/L, INR 1.07');
  for (const month of [3, 6, 9, 12, 15, 18, 21, 24, 30, 36]) {
    followUpScan(chart, `+${month}m`);
    draw(chart, `+${month}m`, month % 2 ? 'AFP <1.3 ng/mL, ALT 21 U/L' : 'AFP 2.4 ng/mL, ALT 24 U/L');
  }
  visit(chart, 'Yearly review', 'hepatologist');
  return chart.close();
}

export function suWen(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(monthsBefore(today, 8), 7), 'Wen Su 苏雯, female, 58', {
    group,
    shows: 'Low risk eight months on: standard interval, AFP of this slot not done yet',
  });
  hepatitisB(chart, '-6y');
  entecavir(chart, '-6y');
  resected(chart, '2.1 cm', 'M0', 'AFP 6 ng/mL, albumin 44 g/L, bilirubin 8 umol/L, platelets 220 10*9/L, INR 0.98');
  followUpScan(chart, '+4m');
  draw(chart, '+4m', 'AFP 3.0 ng/mL, ALT 18 U/L');
  followUpScan(chart, '+8m');
  visit(chart, 'Follow-up after liver resection');
  return chart.close();
}

export function cuiLan(today: string): SeedPatient {
  const chart = openChart(today, monthsBefore(today, 7), 'Lan Cui 崔兰, female, 65', {
    group,
    shows: 'Surveillance overdue: the six-month scan was never done',
  });
  hepatitisB(chart, '-13y');
  entecavir(chart, '-5y');
  resected(chart, '7.2 cm', 'M2', 'AFP 890 ng/mL, albumin 36 g/L, bilirubin 19 umol/L, platelets 136 10*9/L, INR 1.11');
  followUpScan(chart, '+3m');
  draw(chart, '+3m', 'AFP 7.1 ng/mL, ALT 33 U/L');
  draw(chart, '+6m', 'AFP 18.4 ng/mL, ALT 36 U/L');
  scan(chart, '+6m', 'ultrasound', {
    modality: 'US',
    name: 'Ultrasound of the liver',
    conclusion: 'Remnant liver without focal lesion, limited view of the resection surface.',
  });
  visit(chart, 'Follow-up after liver resection', 'nurse');
  return chart.close();
}

export function yaoPing(today: string): SeedPatient {
  const chart = openChart(today, monthsBefore(today, 9), 'Ping Yao 姚平, male, 50', {
    group,
    shows: 'Recurrence recorded at eight months, beyond Milan: aggressive, no forecast',
  });
  hepatitisB(chart, '-17y');
  entecavir(chart, '-4y');
  resected(
    chart,
    '8.5 cm',
    'M2',
    'AFP 3100 ng/mL, albumin 38 g/L, bilirubin 16 umol/L, platelets 158 10*9/L, INR 1.08',
  );
  followUpScan(chart, '+3m');
  draw(chart, '+3m', 'AFP 12 ng/mL, ALT 40 U/L');
  draw(chart, '+8m', 'AFP 1480 ng/mL, albumin 37 g/L, bilirubin 18 umol/L, ALT 61 U/L');
  const found = scan(chart, '+8m', 'recurrence-mri', {
    modality: 'MR',
    name: 'MRI liver without and with contrast',
    loinc: '24557-1',
    sizes: ['46 mm', '31 mm', '18 mm'],
    nodules: 3,
    macrovascular: false,
    conclusion:
      'Three new LI-RADS 5 lesions in the remnant liver, 46, 31 and 18 mm. Vessels patent. No extrahepatic disease.',
  });
  const codes = { icd10: 'C22.0', snomed: '109841003' };
  const details = { status: 'recurrence', evidence: found } as const;
  problem(chart, '+8m', 'recurrence', 'Recurrent hepatocellular carcinoma', codes, details);
  visit(chart, 'Tumour board review');
  return chart.close();
}

export function yeQing(today: string): SeedPatient {
  const chart = openChart(today, monthsBefore(today, 8), 'Qing Ye 叶青, female, 62', {
    group,
    shows: 'Ablation six months after the resection, nothing recorded: possible recurrence, it asks',
  });
  hepatitisB(chart, '-10y');
  entecavir(chart, '-10y');
  resected(chart, '4.4 cm', 'M1', 'AFP 66 ng/mL, albumin 39 g/L, bilirubin 14 umol/L, platelets 140 10*9/L, INR 1.09');
  followUpScan(chart, '+4m');
  draw(chart, '+4m', 'AFP 5.2 ng/mL');
  operation(chart, 'ablation', 'Percutaneous radiofrequency ablation, liver', { cpt: '47382' }, { day: '+6m' });
  visit(chart, 'Follow-up after liver resection');
  return chart.close();
}
