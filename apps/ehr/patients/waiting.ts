import { openChart, type SeedPatient } from './chart.ts';
import { at, daysAfter, daysBefore, monthsBefore } from './dates.ts';
import { entecavir, hcc, hepatitisB, operation, performanceStatus, stay } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Patients whose answer waits for a fact: pathology not final, AFP absent or unreadable, pathology in words only. */

const group = 'A fact is missing or pending';

export function chenYu(today: string): SeedPatient {
  const op = daysBefore(today, 4);
  const day = (n: number) => daysAfter(op, n);
  const chart = openChart(today, {
    id: 'chen-yu',
    family: 'Chen',
    given: 'Yu',
    chinese: '陈宇',
    sex: 'male',
    age: 49,
    group,
    shows: 'Pathology still pending on the day of discharge',
  });
  const ward = stay(chart, day(-2));
  const cancer = hcc(chart, day(-20));
  hepatitisB(chart, monthsBefore(op, 40));
  entecavir(chart, monthsBefore(op, 38));
  performanceStatus(chart, day(-2), 0);
  draw(chart, at(day(-1), '07:00'), {
    afp: '86.4 ng/mL',
    albumin: '4.1 g/dL',
    bilirubin: '0.8 mg/dL',
    platelets: '188 K/uL',
    inr: '1.02',
    alt: '44 U/L',
    ast: '39 U/L',
    creatinine: '0.9 mg/dL',
    hbsag: 'positive',
    antiHcv: 'negative',
  });
  draw(chart, at(day(2), '06:40'), {
    albumin: '3.2 g/dL',
    bilirubin: '1.9 mg/dL',
    platelets: '150 K/uL',
    inr: '1.21',
    alt: '205 U/L',
    ast: '160 U/L',
  });
  scan(chart, 'liver-mri', {
    day: day(-12),
    modality: 'MR',
    name: 'MRI liver, dynamic contrast-enhanced',
    loinc: '24557-1',
    sizes: ['43 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion:
      'Segment VI lesion of 43 mm with arterial hyperenhancement and washout, LI-RADS 5. Vessels patent. No extrahepatic disease.',
  });
  operation(
    chart,
    'resection',
    'Laparoscopic segmentectomy VI',
    { icd10pcs: '0FB14ZZ', snomed: '71273005' },
    { day: op, hours: '09:05-11:50', encounter: ward, reason: cancer },
  );
  const sent = sendSpecimen(chart, op, { encounter: ward });
  pathologyReport(chart, sent, {
    reported: day(2),
    status: 'preliminary',
    accession: 'S-58-1133',
    conclusion: 'Preliminary: hepatocellular carcinoma. Microvascular invasion and margin to follow.',
  });
  return chart.close(ward);
}
