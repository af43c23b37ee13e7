import { openChart, type SeedPatient } from './chart.ts';
import { daysBefore } from './dates.ts';
import { entecavir, hcc, hepatitisB, note, operation, performanceStatus, stay } from './history.ts';
import { scan } from './imaging.ts';
import { draw } from './labs.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Patients whose pathology is a text: what is read from it is unverified, what is not read is asked for. */

const group = 'A fact is missing or pending';

export function xieLan(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 7), 'Lan Xie 谢岚, female, 68', {
    group,
    shows: 'English narrative with coded diagnosis and margin: a group that rests on text',
  });
  stay(chart, -2);
  const cancer = hcc(chart, -26);
  hepatitisB(chart, '-21y');
  entecavir(chart, '-12y');
  performanceStatus(chart, -2, 0);
  draw(chart, -2, 'AFP 73 ng/mL, albumin 4.0 g/dL, bilirubin 0.7 mg/dL, platelets 158 K/uL, INR 1.03, ALT 25 U/L');
  draw(chart, -2, 'AST 27 U/L, creatinine 0.6 mg/dL, HBsAg positive, anti-HCV negative', { time: '07:20' });
  scan(chart, -10, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver without and with contrast',
    loinc: '24557-1',
    sizes: ['40 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion: 'Segment VIII lesion of 40 mm, LI-RADS 5. Hepatic and portal veins patent.',
  });
  const codes = { icd10pcs: '0FB10ZZ', snomed: '71273005' };
  operation(chart, 'resection', 'Segmentectomy VIII', codes, { hours: '08:35-11:55', reason: cancer });
  pathologyReport(chart, 5, sendSpecimen(chart), {
    accession: 'S-58-1131',
    codedConclusion: true,
    text: [
      'SURGICAL PATHOLOGY REPORT',
      'Specimen: liver, segment VIII, resection.',
      'Gross: a single tan nodule, 4.1 x 3.8 x 3.5 cm, 0.9 cm from the parenchymal margin.',
      'Microscopy: trabecular hepatocellular carcinoma, Edmondson-Steiner grade II. Microvascular invasion is present (3 vessels, within 1 cm). No satellite nodules. Large vessels are free of tumour.',
      'Diagnosis: hepatocellular carcinoma, solitary, 4.1 cm in greatest dimension. Margin uninvolved.',
    ].join('\n'),
  });
  return chart.close();
}

export function heJun(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 9), 'Jun He 何军, male, 57', {
    group,
    shows: 'Pathology only as a Chinese narrative: a group that rests on text, to be confirmed',
  });
  stay(chart, -3);
  const cancer = hcc(chart, -24);
  hepatitisB(chart, '-15y');
  entecavir(chart, '-6y');
  performanceStatus(chart, -3, 0);
  draw(
    chart,
    -2,
    'AFP 1210 ng/ml, albumin 37.5 g/L, bilirubin 20.6 umol/L, platelets 133 10^9/L, INR 1.12, ALT 55 U/L',
  );
  draw(chart, -2, 'AST 60 U/L, creatinine 77 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  draw(chart, 4, 'albumin 30.1 g/L, bilirubin 33 umol/L, platelets 118 10^9/L, INR 1.27, ALT 231 U/L');
  scan(chart, -8, 'liver-mri', {
    modality: 'MR',
    name: '上腹部MRI平扫+动态增强',
    loinc: '24557-1',
    sizes: ['65 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion:
      '肝右后叶占位，大小约65mm×58mm，动脉期不均匀强化，门脉期及延迟期廓清，符合肝细胞癌（LR-5）。门静脉主干及分支未见充盈缺损。腹腔未见肿大淋巴结。',
  });
  const codes = { local: 'OP-4107', snomed: '71273005' };
  operation(chart, 'resection', '右后叶切除术', codes, { hours: '08:40-12:30', reason: cancer });
  note(
    chart,
    0,
    'operation-note',
    '手术记录',
    '全麻下行右后叶切除术。术中探查腹腔无转移结节，门静脉内未触及癌栓。出血约300ml，未输血。',
  );
  pathologyReport(chart, 6, sendSpecimen(chart), {
    accession: 'S-58-1110',
    text: [
      '病理诊断报告',
      '送检标本：肝右后叶切除标本，大小12×9×7cm。',
      '肉眼所见：切面见一灰黄色肿物，大小6.5×5.8×5.5cm，边界尚清，包膜不完整，距切缘0.8cm。',
      '镜下所见：癌细胞呈梁索状及假腺管样排列，Edmondson-Steiner III级。可见微血管侵犯（MVI），约7个，最远距肿瘤边缘1.3cm，MVI分级：M2。未见卫星结节。大血管未见癌栓。',
      '病理诊断：（肝右后叶）肝细胞癌，单发，大小6.5×5.8×5.5cm，Edmondson III级，MVI（M2）。切缘未见癌累及。周围肝组织慢性乙型肝炎，G2S3。',
    ].join('\n'),
  });
  return chart.close();
}
