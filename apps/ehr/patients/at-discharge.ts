import type { SeedPatient } from './chart.ts';
import { openChart } from './chart.ts';
import { at, daysAfter, daysBefore, monthsBefore } from './dates.ts';
import { entecavir, hcc, hepatitisB, note, operation, performanceStatus, stay } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Patients about to go home with final pathology: low, intermediate and high. */

const group = 'Going home after resection';

export function zhaoMin(today: string): SeedPatient {
  const op = daysBefore(today, 9);
  const day = (n: number) => daysAfter(op, n);
  const chart = openChart(today, {
    id: 'zhao-min',
    family: 'Zhao',
    given: 'Min',
    chinese: '赵敏',
    sex: 'male',
    age: 58,
    group,
    shows: 'High risk: 12 cm, microvascular invasion M2, margin clear',
  });
  const ward = stay(chart, day(-6));
  const cancer = hcc(chart, day(-16));
  hepatitisB(chart, monthsBefore(op, 96));
  entecavir(chart, monthsBefore(op, 90));
  performanceStatus(chart, day(-6), 0);

  draw(chart, at(monthsBefore(op, 5), '08:10'), { afp: '210 ng/mL', alt: '61 U/L', albumin: '3.8 g/dL' });
  draw(chart, at(day(-16), '08:40'), {
    afp: '4870 ng/mL',
    pivka2: '2210 mAU/mL',
    albumin: '35 g/L',
    bilirubin: '19.8 umol/L',
  });
  draw(chart, at(day(-2), '07:10'), {
    afp: '5400 ng/mL',
    albumin: '34 g/L',
    bilirubin: '1.3 mg/dL',
    platelets: '168 10*9/L',
    inr: '1.08',
    alt: '58 U/L',
    ast: '66 U/L',
    creatinine: '74 umol/L',
    sodium: '140 mmol/L',
    hbsag: 'positive',
    antiHcv: 'negative',
    hbvDna: '1.6 log IU/mL',
  });
  draw(chart, at(day(-1), '07:05'), { albumin: '3.4 g/L' }, { status: 'entered-in-error' });
  draw(chart, at(day(1), '06:20'), {
    albumin: '2.7 g/dL',
    bilirubin: '41 umol/L',
    platelets: '121 10*9/L',
    inr: '1.41',
    alt: '412 U/L',
    ast: '388 U/L',
  });
  draw(chart, at(day(5), '06:30'), {
    albumin: '31 g/L',
    bilirubin: '24 umol/L',
    platelets: '149 10*9/L',
    inr: '1.19',
    alt: '96 U/L',
    ast: '58 U/L',
  });

  scan(chart, 'liver-mri', {
    day: day(-10),
    modality: 'MR',
    name: 'MRI liver without and with contrast (gadoxetate)',
    loinc: '24557-1',
    sizes: ['118 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion:
      'Single mass in segments VII-VIII, 118 mm, arterial phase hyperenhancement with washout and incomplete capsule, LI-RADS 5. Portal and hepatic veins patent. No extrahepatic disease. Spleen of normal size.',
  });
  operation(
    chart,
    'resection',
    'Right hepatectomy, open',
    { icd10pcs: '0FT10ZZ', snomed: '71273005', local: 'OP-4102' },
    { day: op, hours: '08:35-12:10', encounter: ward, reason: cancer },
  );
  note(
    chart,
    'operation-note',
    'Operation note',
    op,
    'Right hepatectomy for a single mass of segments VII-VIII. No ascites. No peritoneal or nodal disease. Portal vein free. Blood loss 450 mL, no transfusion.',
  );
  const sent = sendSpecimen(chart, op, { encounter: ward });
  pathologyReport(chart, sent, {
    reported: day(6),
    accession: 'S-58-1107',
    findings: {
      histology: ['8170/3', 'Hepatocellular carcinoma'],
      sizes: ['12 cm'],
      nodules: 1,
      mvi: 'M2',
      macrovascular: false,
      margin: 'clear',
      marginDistance: '11 mm',
      grade: 'Edmondson-Steiner III',
    },
    conclusion:
      'Hepatocellular carcinoma, Edmondson-Steiner grade III, single, 12 cm. Microvascular invasion M2 (9 vessels, the furthest 14 mm from the tumour; 13 samples taken). No satellite nodules. Large vessels free. Margin clear by 11 mm. Background: chronic hepatitis B, fibrosis S3.',
  });
  return chart.close(ward);
}
