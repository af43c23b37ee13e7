import { openChart, type SeedPatient } from './chart.ts';
import { daysBefore } from './dates.ts';
import { careTeam, entecavir, hcc, hepatitisB, operation, performanceStatus, stay } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Patients whose answer waits for a fact: pathology not final or corrected, AFP absent or unreadable, margin unsaid. */

const group = 'A fact is missing or pending';

export function chenYu(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 4), 'Yu Chen 陈宇, male, 49', {
    group,
    shows: 'Pathology still pending when going home; final a day later',
  });
  stay(chart, -2);
  const cancer = hcc(chart, -20);
  hepatitisB(chart, '-3y');
  entecavir(chart, '-3y');
  performanceStatus(chart, -2, 0);
  draw(chart, -1, 'AFP 86.4 ng/mL, albumin 4.1 g/dL, bilirubin 0.8 mg/dL, platelets 188 K/uL, INR 1.02, ALT 44 U/L');
  draw(chart, -1, 'AST 39 U/L, creatinine 0.9 mg/dL, HBsAg positive, anti-HCV negative', { time: '07:20' });
  draw(chart, 2, 'albumin 3.2 g/dL, bilirubin 1.9 mg/dL, platelets 150 K/uL, INR 1.21, ALT 205 U/L, AST 160 U/L');
  scan(chart, -12, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver, dynamic contrast-enhanced',
    loinc: '24557-1',
    sizes: ['43 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion:
      'Segment VI lesion of 43 mm with arterial hyperenhancement and washout, LI-RADS 5. Vessels patent. No extrahepatic disease.',
  });
  const codes = { icd10pcs: '0FB14ZZ', snomed: '71273005' };
  operation(chart, 'resection', 'Laparoscopic segmentectomy VI', codes, { hours: '09:05-11:50', reason: cancer });
  pathologyReport(chart, 2, sendSpecimen(chart, { pending: true }), {
    status: 'preliminary',
    accession: 'S-58-1133',
    conclusion: 'Preliminary: hepatocellular carcinoma. Microvascular invasion and margin to follow.',
  });
  careTeam(chart);
  const later = chart.aDayLater();
  pathologyReport(later, 4, sendSpecimen(later), {
    accession: 'S-58-1133',
    findings: { sizes: ['4.4 cm'], nodules: 1, mvi: 'M1', margin: '6 mm', grade: 'Edmondson-Steiner III' },
    conclusion:
      'Hepatocellular carcinoma, 4.4 cm, Edmondson-Steiner grade III, microvascular invasion M1 (3 vessels within 1 cm). Margin clear by 6 mm.',
  });
  return chart.close();
}

export function sunLi(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 8), 'Li Sun 孙丽, female, 60', {
    group,
    shows: 'AFP missing before surgery (one was drawn after it and does not count)',
  });
  stay(chart, -3);
  const cancer = hcc(chart, -40);
  hepatitisB(chart, '-12y');
  entecavir(chart, '-12y');
  performanceStatus(chart, -3, 0);
  draw(chart, '-7m', 'AFP 22 ng/mL, ALT 35 U/L');
  draw(chart, -3, 'albumin 40 g/L, bilirubin 14 umol/L, platelets 155 10*9/L, INR 1.06, ALT 29 U/L, AST 30 U/L');
  draw(chart, -3, 'creatinine 55 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  draw(chart, 5, 'AFP 9.8 ng/mL, albumin 33 g/L, bilirubin 18 umol/L, platelets 149 10*9/L, INR 1.15');
  scan(chart, -11, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver without and with contrast',
    loinc: '24557-1',
    sizes: ['36 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion: 'Segment IVb lesion of 36 mm, LI-RADS 5. Vessels patent.',
  });
  const codes = { cpt: '47120', snomed: '71273005', local: 'OP-4104' };
  operation(chart, 'resection', 'Segmentectomy IVb', codes, { hours: '13:10-15:40', reason: cancer });
  pathologyReport(chart, 6, sendSpecimen(chart), {
    accession: 'S-58-1118',
    findings: { sizes: ['3.5 cm'], nodules: 1, mvi: 'M1', margin: '7 mm', grade: 'Edmondson-Steiner II' },
    conclusion:
      'Hepatocellular carcinoma, 3.5 cm, Edmondson-Steiner grade II, microvascular invasion M1 (2 vessels within 1 cm). Margin clear by 7 mm.',
  });
  return chart.close();
}

export function wuGang(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 7), 'Gang Wu 吴刚, male, 62', {
    group,
    shows: "AFP in IU/mL, and nobody has stated the assay's factor",
  });
  stay(chart, -2);
  const cancer = hcc(chart, -27);
  hepatitisB(chart, '-20y');
  entecavir(chart, '-9y');
  performanceStatus(chart, -2, 0);
  draw(chart, -2, 'AFP 310 IU/mL, albumin 3.9 g/dL, bilirubin 0.9 mg/dL, platelets 162 10*3/uL, INR 1.05');
  draw(chart, -2, 'ALT 47 U/L, AST 41 U/L, creatinine 0.95 mg/dL, HBsAg positive, anti-HCV negative', {
    time: '07:20',
  });
  draw(chart, 3, 'albumin 3.1 g/dL, bilirubin 1.4 mg/dL, platelets 144 10*3/uL, INR 1.18');
  scan(chart, -9, 'liver-ct', {
    modality: 'CT',
    name: 'CT liver, three phases with contrast',
    sizes: ['6.1 cm'],
    nodules: 1,
    macrovascular: false,
    conclusion: 'Segment VII mass of 6.1 cm with washout, LI-RADS 5. No thrombus. No nodes.',
  });
  const codes = { icd10pcs: '0FB10ZZ', snomed: '71273005' };
  operation(chart, 'resection', 'Right posterior sectionectomy', codes, { hours: '08:20-12:05', reason: cancer });
  pathologyReport(chart, 5, sendSpecimen(chart), {
    accession: 'S-58-1129',
    findings: { sizes: ['6.2 cm'], nodules: 1, mvi: 'present', margin: '4 mm', grade: 'Edmondson-Steiner III' },
    conclusion:
      'Hepatocellular carcinoma, 6.2 cm, Edmondson-Steiner grade III, microvascular invasion present. Margin clear by 4 mm.',
  });
  return chart.close();
}

export function dingYi(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 10), 'Yi Ding 丁怡, female, 57', {
    group,
    shows: 'Final pathology does not say whether the margin is clear',
  });
  stay(chart, -2);
  const cancer = hcc(chart, -22);
  hepatitisB(chart, '-5y');
  entecavir(chart, '-5y');
  performanceStatus(chart, -2, 0);
  draw(chart, -2, 'AFP 640 ng/mL, albumin 38 g/L, bilirubin 17 umol/L, platelets 139 10*9/L, INR 1.09, ALT 40 U/L');
  draw(chart, -2, 'AST 44 U/L, creatinine 62 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  draw(chart, 4, 'albumin 30 g/L, bilirubin 26 umol/L, platelets 122 10*9/L, INR 1.24');
  scan(chart, -13, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver, dynamic contrast-enhanced',
    loinc: '24557-1',
    sizes: ['5.5 cm'],
    nodules: 1,
    macrovascular: false,
    conclusion: 'Segment V-VI mass of 5.5 cm, LI-RADS 5. Portal vein patent.',
  });
  const codes = { icd10pcs: '0FB10ZZ', snomed: '71273005' };
  operation(chart, 'resection', 'Bisegmentectomy V-VI', codes, { hours: '08:50-12:20', reason: cancer });
  pathologyReport(chart, 7, sendSpecimen(chart), {
    accession: 'S-58-1102',
    findings: { sizes: ['5.6 cm'], nodules: 1, mvi: 'M1', grade: 'Edmondson-Steiner II' },
    conclusion: 'Hepatocellular carcinoma, 5.6 cm, Edmondson-Steiner grade II, microvascular invasion M1.',
  });
  return chart.close();
}

export function songWei(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 11), 'Wei Song 宋薇, female, 51', {
    group,
    shows: 'Corrected pathology report: microvascular invasion was missed in the first one',
  });
  stay(chart, -1);
  const cancer = hcc(chart, -19);
  hepatitisB(chart, '-10y');
  entecavir(chart, '-4y');
  performanceStatus(chart, -1, 0);
  draw(chart, -1, 'AFP 51 ng/mL, albumin 41 g/L, bilirubin 11 umol/L, platelets 201 10*9/L, INR 1.01, ALT 27 U/L');
  draw(chart, -1, 'AST 26 U/L, creatinine 51 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  scan(chart, -14, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver without and with contrast',
    loinc: '24557-1',
    sizes: ['3.9 cm'],
    nodules: 1,
    macrovascular: false,
    conclusion: 'Segment II lesion of 3.9 cm, LI-RADS 5.',
  });
  const codes = { icd10pcs: '0FB24ZZ', snomed: '63816008' };
  operation(chart, 'resection', 'Laparoscopic left lobectomy', codes, { hours: '09:30-12:00', reason: cancer });
  const sent = sendSpecimen(chart);
  const found = { sizes: ['3.8 cm'], nodules: 1, margin: '12 mm', grade: 'Edmondson-Steiner II' };
  pathologyReport(chart, 5, sent, {
    accession: 'S-58-1096',
    findings: { ...found, mvi: 'absent' },
    conclusion: 'Hepatocellular carcinoma, 3.8 cm. No microvascular invasion. Margin clear by 12 mm.',
  });
  pathologyReport(chart, 9, sent, {
    status: 'corrected',
    accession: 'S-58-1096',
    findings: { ...found, mvi: 'M1' },
    conclusion:
      'CORRECTED REPORT, replaces the report of the same number: on review of additional blocks microvascular invasion is present, M1 (1 vessel within 1 cm). Hepatocellular carcinoma, 3.8 cm. Margin clear by 12 mm.',
  });
  return chart.close();
}
