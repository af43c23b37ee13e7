import { openChart, type SeedPatient } from './chart.ts';
import { daysBefore } from './dates.ts';
import { entecavir, hcc, hepatitisB, operation, performanceStatus, stay } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Resected, but outside the population of study or scores: the plan stays, the number goes. */

const group = 'Outside the study population';

export function baiXue(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 8), 'Xue Bai 白雪, female, 66', {
    group,
    shows: 'Margin involved (R1): plan shown, no score and no network number',
  });
  stay(chart, -3);
  const cancer = hcc(chart, -25);
  hepatitisB(chart, '-12y');
  entecavir(chart, '-10y');
  performanceStatus(chart, -3, 1);
  draw(chart, -2, 'AFP 34 ng/mL, albumin 39 g/L, bilirubin 15.2 umol/L, platelets 142 10*9/L, INR 1.10, ALT 31 U/L');
  draw(chart, -2, 'AST 36 U/L, creatinine 61 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  draw(chart, 4, 'albumin 32 g/L, bilirubin 22 umol/L, platelets 133 10*9/L, INR 1.17');
  scan(chart, -14, 'liver-ct', {
    modality: 'CT',
    name: 'CT liver, three phases with contrast',
    sizes: ['47 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion:
      'Central lesion of segments IV-VIII, 47 mm, touching the middle hepatic vein, LI-RADS 5. No thrombus. Chest and nodes clear.',
  });
  const codes = { cpt: '47122', snomed: '71273005', local: 'OP-4110' };
  operation(chart, 'resection', 'Central hepatectomy', codes, { hours: '08:20-13:30', reason: cancer });
  pathologyReport(chart, 5, sendSpecimen(chart), {
    accession: 'S-58-1121',
    findings: { sizes: ['4.9 cm'], nodules: 1, mvi: 'M1', margin: 'involved', grade: 'Edmondson-Steiner II' },
    conclusion:
      'Hepatocellular carcinoma, 4.9 cm, Edmondson-Steiner grade II, microvascular invasion M1. Tumour reaches the resection margin at the middle hepatic vein (R1).',
  });
  return chart.close();
}

export function luoFeng(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 9), 'Feng Luo 罗峰, male, 53', {
    group,
    shows: 'BCLC B, four nodules: HCC-CRS 3 of 3 shown, network closed',
  });
  stay(chart, -4);
  const cancer = hcc(chart, -21);
  hepatitisB(chart, '-18y');
  entecavir(chart, '-5y');
  performanceStatus(chart, -4, 0);
  draw(chart, -3, 'AFP 2250 ng/mL, albumin 37 g/L, bilirubin 18 umol/L, platelets 128 10*9/L, INR 1.13, ALT 66 U/L');
  draw(chart, -3, 'AST 71 U/L, creatinine 84 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  draw(chart, 4, 'albumin 28 g/L, bilirubin 35 umol/L, platelets 111 10*9/L, INR 1.32');
  scan(chart, -11, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver, dynamic contrast-enhanced',
    loinc: '24557-1',
    sizes: ['41 mm', '28 mm', '22 mm', '15 mm'],
    nodules: 4,
    macrovascular: false,
    conclusion:
      'Four LI-RADS 5 lesions of the right lobe, 41, 28, 22 and 15 mm. Portal vein patent. No extrahepatic disease.',
  });
  const codes = { icd10pcs: '0FT10ZZ', cpt: '47130' };
  operation(chart, 'resection', 'Right hepatectomy', codes, { hours: '08:30-13:05', reason: cancer });
  pathologyReport(chart, 6, sendSpecimen(chart), {
    accession: 'S-58-1108',
    findings: {
      sizes: ['4.2 cm', '2.7 cm', '2.3 cm', '1.4 cm'],
      nodules: 4,
      mvi: 'M2',
      margin: '5 mm',
      grade: 'Edmondson-Steiner III',
      satellites: true,
    },
    conclusion:
      'Four hepatocellular carcinomas, largest 4.2 cm, Edmondson-Steiner grade III, microvascular invasion M2. Margin clear by 5 mm.',
  });
  return chart.close();
}

export function tangJie(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 7), 'Jie Tang 唐杰, male, 64', {
    group,
    shows: 'Chemoembolisation (TACE) before the resection: neoadjuvant therapy',
  });
  stay(chart, -2);
  const cancer = hcc(chart, '-3m');
  hepatitisB(chart, '-25y');
  entecavir(chart, '-11y');
  performanceStatus(chart, -2, 0);
  draw(chart, '-3m', 'AFP 7600 ng/mL, albumin 40 g/L, bilirubin 13 umol/L');
  draw(chart, -2, 'AFP 480 ng/mL, albumin 38 g/L, bilirubin 16 umol/L, platelets 151 10*9/L, INR 1.07, ALT 41 U/L');
  draw(chart, -2, 'AST 45 U/L, creatinine 79 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  const tace = { local: 'IR-2204' };
  operation(chart, 'tace', 'Transarterial chemoembolisation (TACE), right hepatic artery', tace, { day: '-2m' });
  scan(chart, -12, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver, dynamic contrast-enhanced',
    loinc: '24557-1',
    sizes: ['6.4 cm'],
    nodules: 1,
    macrovascular: false,
    conclusion: 'After TACE the segment VII mass measures 6.4 cm (before 8.8 cm), viable rim. Portal vein patent.',
  });
  const codes = { icd10pcs: '0FB10ZZ', snomed: '71273005' };
  operation(chart, 'resection', 'Right posterior sectionectomy', codes, { hours: '08:45-12:40', reason: cancer });
  pathologyReport(chart, 5, sendSpecimen(chart), {
    accession: 'S-58-1130',
    findings: { sizes: ['6.0 cm'], nodules: 1, mvi: 'M1', margin: '10 mm', grade: 'Edmondson-Steiner III' },
    conclusion:
      'Hepatocellular carcinoma, 6.0 cm, about 60 % necrosis after chemoembolisation, microvascular invasion M1. Margin clear by 10 mm.',
  });
  return chart.close();
}

export function fanRong(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 9), 'Rong Fan 范蓉, female, 59', {
    group,
    shows: 'Combined hepatocellular-cholangiocarcinoma: plan open, scores and network closed',
  });
  stay(chart, -2);
  const cancer = hcc(chart, -18);
  hepatitisB(chart, '-9y');
  entecavir(chart, '-9y');
  performanceStatus(chart, -2, 0);
  draw(chart, -2, 'AFP 145 ng/mL, albumin 41 g/L, bilirubin 10 umol/L, platelets 210 10*9/L, INR 0.99, ALT 24 U/L');
  scan(chart, -12, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver without and with contrast',
    loinc: '24557-1',
    sizes: ['5.2 cm'],
    nodules: 1,
    macrovascular: false,
    conclusion: 'Segment IV mass of 5.2 cm with rim enhancement, LI-RADS M. Vessels patent.',
  });
  operation(
    chart,
    'resection',
    'Left hepatectomy',
    { cpt: '47125', snomed: '63816008' },
    { hours: '09:00-12:50', reason: cancer },
  );
  pathologyReport(chart, 7, sendSpecimen(chart), {
    accession: 'S-58-1104',
    findings: {
      histology: ['8180/3', 'Combined hepatocellular carcinoma and cholangiocarcinoma'],
      sizes: ['5.4 cm'],
      nodules: 1,
      mvi: 'M1',
      margin: '9 mm',
    },
    conclusion: 'Combined hepatocellular-cholangiocarcinoma, 5.4 cm, microvascular invasion M1. Margin clear by 9 mm.',
  });
  return chart.close();
}
