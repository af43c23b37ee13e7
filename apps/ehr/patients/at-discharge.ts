import { openChart, type SeedPatient } from './chart.ts';
import { daysBefore } from './dates.ts';
import { cirrhosis, entecavir, hcc, hepatitisB, note, operation, performanceStatus, problem, stay } from './history.ts';
import { scan } from './imaging.ts';
import { draw, misfiled } from './labs.ts';
import { pathologyReport, sendSpecimen } from './pathology.ts';

/** Patients about to go home with final pathology: low, intermediate and high. Day 0 is the operation. */

const group = 'Going home after resection';

export function zhaoMin(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 9), 'Min Zhao 赵敏, male, 58', {
    group,
    shows: 'High risk: 12 cm, microvascular invasion M2, margin clear',
  });
  stay(chart, -6);
  const cancer = hcc(chart, -16);
  hepatitisB(chart, '-8y');
  entecavir(chart, '-7y');
  performanceStatus(chart, -6, 0);
  draw(chart, '-5m', 'AFP 210 ng/mL, ALT 61 U/L, albumin 3.8 g/dL');
  draw(chart, -16, 'AFP 4870 ng/mL, PIVKA-II 2210 mAU/mL, albumin 35 g/L, bilirubin 19.8 umol/L');
  draw(chart, -2, 'AFP 5400 ng/mL, albumin 34 g/L, bilirubin 1.3 mg/dL, platelets 168 10*9/L, INR 1.08, ALT 58 U/L');
  draw(chart, -2, 'AST 66 U/L, creatinine 74 umol/L, sodium 140 mmol/L', { time: '07:20' });
  draw(chart, -2, 'HBsAg positive, anti-HCV negative, HBV-DNA 1.6 log IU/mL', { time: '07:25' });
  draw(chart, -1, 'albumin 3.4 g/L', { status: 'entered-in-error' });
  draw(chart, 1, 'albumin 2.7 g/dL, bilirubin 41 umol/L, platelets 121 10*9/L, INR 1.41, ALT 412 U/L, AST 388 U/L');
  draw(chart, 5, 'albumin 31 g/L, bilirubin 24 umol/L, platelets 149 10*9/L, INR 1.19, ALT 96 U/L, AST 58 U/L');
  scan(chart, -10, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver without and with contrast (gadoxetate)',
    loinc: '24557-1',
    sizes: ['118 mm'],
    nodules: 1,
    macrovascular: false,
    conclusion:
      'Single mass in segments VII-VIII, 118 mm, arterial phase hyperenhancement with washout and incomplete capsule, LI-RADS 5. Portal and hepatic veins patent. No extrahepatic disease. Spleen of normal size.',
  });
  const codes = { icd10pcs: '0FT10ZZ', snomed: '71273005', local: 'OP-4102' };
  operation(chart, 'resection', 'Right hepatectomy, open', codes, { hours: '08:35-12:10', reason: cancer });
  note(
    chart,
    0,
    'operation-note',
    'Operation note',
    'Right hepatectomy for a single mass of segments VII-VIII. No ascites. No peritoneal or nodal disease. Portal vein free. Blood loss 450 mL, no transfusion.',
  );
  pathologyReport(chart, 6, sendSpecimen(chart), {
    accession: 'S-58-1107',
    findings: {
      sizes: ['12 cm'],
      nodules: 1,
      mvi: 'M2',
      margin: '11 mm',
      grade: 'Edmondson-Steiner III',
      satellites: false,
    },
    conclusion:
      'Hepatocellular carcinoma, Edmondson-Steiner grade III, single, 12 cm. Microvascular invasion M2 (9 vessels, the furthest 14 mm from the tumour; 13 samples taken). No satellite nodules. Large vessels free. Margin clear by 11 mm. Background: chronic hepatitis B, fibrosis S3.',
  });
  return chart.close();
}

export function linHua(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 7), 'Hua Lin 林华, female, 63', {
    group,
    shows: 'Low risk: 2.4 cm, no microvascular invasion, AFP below the assay limit',
  });
  stay(chart, -1);
  const cancer = hcc(chart, -33);
  const hepatitisC = { icd10: 'B18.2', snomed: '128302006' };
  problem(chart, '-7y', 'hepatitis-c', 'Chronic hepatitis C, sustained response', hepatitisC, { status: 'inactive' });
  performanceStatus(chart, -1, 0);
  draw(chart, -20, 'AFP <1.3 ng/mL, albumin 4.3 g/dL, bilirubin 0.7 mg/dL');
  draw(chart, -3, 'AFP <1.3 ng/mL, albumin 4.2 g/dL, bilirubin 0.6 mg/dL, platelets 231 K/uL, INR 0.98, ALT 19 U/L');
  draw(chart, -3, 'AST 22 U/L, creatinine 0.7 mg/dL, HBsAg negative, anti-HCV positive', { time: '07:20' });
  draw(chart, 2, 'albumin 3.5 g/dL, bilirubin 1.1 mg/dL, platelets 204 K/uL, INR 1.09, ALT 140 U/L, AST 118 U/L');
  scan(chart, -18, 'liver-mri', {
    modality: 'MR',
    name: 'MRI abdomen without and with contrast',
    loinc: '24557-1',
    sizes: ['2.3 cm'],
    nodules: 1,
    macrovascular: false,
    conclusion:
      'Segment III nodule of 2.3 cm, arterial hyperenhancement, washout, capsule: LI-RADS 5. Vessels patent, no ascites, no splenomegaly.',
  });
  const codes = { icd10pcs: '0FB24ZZ', cpt: '47120' };
  const hours = '10:15-12:30';
  operation(chart, 'resection', 'Laparoscopic left lateral sectionectomy', codes, { hours, reason: cancer });
  pathologyReport(chart, 4, sendSpecimen(chart), {
    accession: 'S-58-1127',
    findings: { sizes: ['24 mm'], mcodeSizes: true, nodules: 1, mvi: 'M0', margin: '15 mm', grade: 'G2' },
    conclusion:
      'Hepatocellular carcinoma, 24 mm, moderately differentiated. No microvascular invasion in 9 samples (seven-point protocol), M0. Margin clear by 15 mm. Background fibrosis F2.',
  });
  return chart.close();
}

export function guoTao(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 8), 'Tao Guo 郭涛, male, 55', {
    group,
    shows: "Intermediate risk: 5.0 cm, M1; another patient's AFP filed in this chart",
  });
  stay(chart, -2);
  const cancer = hcc(chart, -28);
  hepatitisB(chart, '-16y');
  entecavir(chart, '-6y');
  performanceStatus(chart, -2, 0);
  const own = draw(chart, -4, 'AFP 388 ug/L, albumin 42 g/L, bilirubin 12 umol/L, platelets 176 10*9/L, INR 1.04');
  draw(chart, -4, 'ALT 38 U/L, AST 35 U/L, GGT 71 U/L, creatinine 80 umol/L', { time: '07:20' });
  draw(chart, -4, 'HBsAg positive, anti-HCV negative, HBV-DNA 2.1 log IU/mL', { time: '07:25' });
  misfiled(chart, -1, 'AFP 18900 ng/mL', own);
  draw(chart, 3, 'albumin 34 g/L, bilirubin 19 umol/L, platelets 160 10*9/L, INR 1.16, ALT 188 U/L, AST 101 U/L');
  scan(chart, -15, 'liver-mri', {
    modality: 'MR',
    name: '肝脏MRI平扫+增强（普美显）',
    loinc: '24557-1',
    sizes: ['4.8 cm'],
    nodules: 1,
    macrovascular: false,
    conclusion:
      '肝S5/8见类圆形肿块，大小约4.8×4.4cm，动脉期明显强化，门脉期廓清，包膜完整，考虑肝细胞癌（LI-RADS 5）。门静脉及肝静脉未见癌栓。未见肝外转移。',
  });
  const codes = { icd10pcs: '0FB10ZZ', snomed: '71273005', local: 'OP-4105' };
  operation(chart, 'resection', '肝部分切除术（S5/8）', codes, { hours: '08:30-11:20', reason: cancer });
  pathologyReport(chart, 5, sendSpecimen(chart), {
    accession: 'S-58-1119',
    findings: { sizes: ['5.0 cm'], nodules: 1, mvi: 'M1', margin: '6 mm', grade: 'Edmondson-Steiner II-III' },
    conclusion:
      '（右肝）肝细胞癌，中分化，Edmondson-Steiner II-III级，单发，大小5.0×4.6cm。镜下见微血管侵犯（MVI 3个，均距肿瘤<1cm），M1。切缘阴性，距肿瘤6mm。周围肝组织G2S3。',
  });
  return chart.close();
}

export function maNing(today: string): SeedPatient {
  const chart = openChart(today, daysBefore(today, 6), 'Ning Ma 马宁, female, 52', {
    group,
    shows: 'Two small nodules in cirrhosis: low ERASL, HCC-CRS 1 by number alone',
  });
  stay(chart, -2);
  const cancer = hcc(chart, -30);
  hepatitisB(chart, '-8y');
  entecavir(chart, '-7y');
  cirrhosis(chart, '-2y');
  performanceStatus(chart, -2, 0);
  draw(chart, -2, 'AFP 96 ng/mL, albumin 36 g/L, bilirubin 1.2 mg/dL, platelets 104 10*9/L, INR 1.15, ALT 42 U/L');
  draw(chart, -2, 'AST 48 U/L, creatinine 58 umol/L, HBsAg positive, anti-HCV negative', { time: '07:20' });
  draw(chart, 3, 'albumin 29 g/L, bilirubin 2.3 mg/dL, platelets 92 10*9/L, INR 1.31');
  scan(chart, -21, 'liver-mri', {
    modality: 'MR',
    name: 'MRI liver, dynamic contrast-enhanced',
    loinc: '24557-1',
    sizes: ['2.7 cm', '2.0 cm'],
    nodules: 2,
    macrovascular: false,
    conclusion:
      'Two LI-RADS 5 nodules in segment V (2.7 cm) and segment VI (2.0 cm). Vessels patent. Nodular liver contour, spleen 12 cm.',
  });
  const codes = { icd10pcs: '0FB14ZZ', snomed: '71273005' };
  const hours = '09:00-12:45';
  operation(chart, 'resection', 'Laparoscopic resection of segments V and VI', codes, { hours, reason: cancer });
  pathologyReport(chart, 5, sendSpecimen(chart), {
    accession: 'S-58-1140',
    findings: { sizes: ['2.8 cm', '2.1 cm'], nodules: 2, mvi: 'M0', margin: '9 mm', grade: 'Edmondson-Steiner II' },
    conclusion:
      'Two hepatocellular carcinomas, 2.8 and 2.1 cm, Edmondson-Steiner grade II. No microvascular invasion (11 samples), M0. Margins clear. Cirrhosis.',
  });
  return chart.close();
}
