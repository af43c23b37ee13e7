import { openChart, type SeedPatient } from './chart.ts';
import { at, daysAfter, daysBefore, monthsBefore } from './dates.ts';
import { entecavir, hcc, hepatitisB, operation, performanceStatus, stay } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Resected HCC outside the population of study or scores: the plan stays, the number goes. */

const group = 'Outside the study population';

export function baiXue(today: string): SeedPatient {
  const op = daysBefore(today, 8);
  const day = (n: number) => daysAfter(op, n);
  const chart = openChart(today, {
    id: 'bai-xue',
    family: 'Bai',
    given: 'Xue',
    chinese: '白雪',
    sex: 'female',
    age: 66,
    group,
    shows: 'Margin involved (R1): plan shown, no score and no network number',
  });
  const ward = stay(chart, day(-3));
  const cancer = hcc(chart, day(-25));
  hepatitisB(chart, monthsBefore(op, 150));
  entecavir(chart, monthsBefore(op, 120));
  performanceStatus(chart, day(-3), 1);
  draw(chart, at(day(-2), '07:15'), {
    afp: '34 ng/mL',
    albumin: '39 g/L',
    bilirubin: '15.2 umol/L',
    platelets: '142 10*9/L',
    inr: '1.10',
    alt: '31 U/L',
    ast: '36 U/L',
    creatinine: '61 umol/L',
    hbsag: 'positive',
    antiHcv: 'negative',
  });
  draw(chart, at(day(4), '06:25'), { albumin: '32 g/L', bilirubin: '22 umol/L', platelets: '133 10*9/L', inr: '1.17' });
  scan(chart, 'liver-ct', {
    day: day(-14),
    modality: 'CT',
    name: 'CT liver, three phases with contrast',
    sizes: ['47 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion:
      'Central lesion of segments IV-VIII, 47 mm, touching the middle hepatic vein, LI-RADS 5. No thrombus. Chest and nodes clear.',
  });
  operation(
    chart,
    'resection',
    'Central hepatectomy',
    { cpt: '47122', snomed: '71273005', local: 'OP-4110' },
    { day: op, hours: '08:20-13:30', encounter: ward, reason: cancer },
  );
  const sent = sendSpecimen(chart, op, { encounter: ward });
  pathologyReport(chart, sent, {
    reported: day(5),
    accession: 'S-58-1121',
    findings: {
      histology: ['8170/3', 'Hepatocellular carcinoma'],
      sizes: ['4.9 cm'],
      nodules: 1,
      mvi: 'M1',
      macrovascular: false,
      margin: 'involved',
      grade: 'Edmondson-Steiner II',
    },
    conclusion:
      'Hepatocellular carcinoma, 4.9 cm, Edmondson-Steiner grade II, microvascular invasion M1. Tumour reaches the resection margin at the middle hepatic vein (R1).',
  });
  return chart.close(ward);
}
