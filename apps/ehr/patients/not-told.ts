import { openChart, type SeedPatient } from './chart.ts';
import { daysBefore } from './dates.ts';
import { hcc, operation, problem, stay } from './history.ts';
import { reported, resected, workUp } from './ordinary-course.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Patients whose chart leaves open what was done, what it was, or which of two answers holds. */

const group = 'A fact is missing or pending';
const blood = 'AFP 58 ng/mL, albumin 41 g/L, bilirubin 13 umol/L, platelets 164 10*9/L, INR 1.05, ALT 30 U/L';

export function nieFan(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 6), 'Fan Nie 聂凡, male, 59', {
    group,
    shows: 'The operation is coded "excision of liver": it asks what was done',
  });
  stay(chart, -3);
  const reason = hcc(chart, -21);
  workUp(chart, '3.4 cm', blood);
  operation(chart, 'excision', 'Excision of liver', { snomed: '107963000' }, { hours: '10:20-12:40', reason });
  return chart.close();
}

export function panYun(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 8), 'Yun Pan 潘云, female, 64', {
    group,
    shows: '"Malignant neoplasm of liver" and no more: schedule as if this was HCC, it asks',
  });
  stay(chart, -2);
  const codes = { icd10: 'C22.9', snomed: '93870000' };
  const tumour = problem(chart, -19, 'liver-tumour', 'Malignant neoplasm of liver, not specified', codes);
  workUp(chart, '3.7 cm', blood);
  resected(chart, tumour);
  return chart.close();
}

export function luSen(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 9), 'Sen Lu 陆森, male, 52', {
    group,
    shows: 'Two final reports of one specimen, with and without microvascular invasion: a conflict',
  });
  stay(chart, -2);
  resected(chart, hcc(chart, -26));
  workUp(chart, '4.1 cm', blood);
  const sent = sendSpecimen(chart);
  const found = { sizes: ['4.2 cm'], nodules: 1, margin: '9 mm', grade: 'Edmondson-Steiner II' };
  pathologyReport(chart, 5, sent, {
    accession: 'S-58-1161',
    findings: { ...found, mvi: 'M0' },
    conclusion: 'Hepatocellular carcinoma, 4.2 cm. No microvascular invasion (M0). Margin clear by 9 mm.',
  });
  const reference = sendSpecimen(chart, { slug: 'reference-laboratory', type: 'Liver resection specimen, slides' });
  pathologyReport(
    chart,
    8,
    { specimen: sent.specimen, request: reference.request },
    {
      accession: 'REF-20417',
      findings: { mvi: 'M1' },
      conclusion: 'Consultation on 12 slides: hepatocellular carcinoma, microvascular invasion M1 (2 vessels).',
    },
  );
  return chart.close();
}

export function yinTong(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 7), 'Tong Yin 尹彤, female, 58', {
    group,
    shows: 'An embolisation before surgery, kind not stated: TACE or portal vein, it asks',
  });
  stay(chart, -4);
  resected(chart, hcc(chart, -60));
  workUp(chart, '5.4 cm', blood);
  operation(chart, 'embolisation', 'Vascular embolisation, liver', { cpt: '37243' }, { day: -38 });
  reported(chart, '5.3 cm');
  return chart.close();
}

export function jinBei(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 10), 'Bei Jin 金贝, male, 49', {
    group,
    shows: 'AFP above the range of the assay: the group is at least intermediate',
  });
  stay(chart, -2);
  resected(chart, hcc(chart, -20));
  workUp(chart, '4.0 cm', blood.replace('AFP 58 ng/mL', 'AFP >1210 ng/mL'));
  reported(chart, '4.0 cm');
  return chart.close();
}

export function weiRan(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 9), 'Ran Wei 卫然, male, 66', {
    group,
    shows: 'Microvascular invasion reported as indeterminate: ERASL-pre only',
  });
  stay(chart, -2);
  resected(chart, hcc(chart, -29));
  workUp(chart, '3.2 cm', blood);
  reported(chart, '3.3 cm', { mvi: 'indeterminate' }, ' Microvascular invasion cannot be excluded.');
  return chart.close();
}
