import { describe, expect, it } from 'vitest';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';

/** What the tumour is, how it is graded and whether the liver is cirrhotic: families of wording, and near misses that must not be read. */

const said = (text: string, fact: string) =>
  readFacts(text)
    .filter((one) => one.fact === fact)
    .map(({ value }) => value)
    .join();

describe('histology', () => {
  it.each([
    ['hcc', 'Hepatocelluar carcinma, 3 cm'],
    ['hcc', 'Liver, resection: carcinoma, hepatocellular.'],
    ['hcc', '双表型肝细胞癌'],
    ['hcc', 'Hepatocellular carcinoma; incidental haemangioma, 0.5 cm.'],
    ['hcc', '肝细胞癌，不支持胆管细胞癌及转移性腺癌'],
    ['hcc', '肝细胞癌，部分区域呈肉瘤样改变'],
    ['hcc', '肝细胞癌，淋巴结见癌转移（1/3）'],
    ['hcc', 'Type of carcinoma\n  Hepatocellular'],
    ['icca', 'Bile duct adenocarcinoma, intrahepatic'],
    ['icca', '胆管细胞性肝癌'],
    ['icca', '7 cm cholangiocarcinoma. Two of five hilar lymph nodes contain metastatic adenocarcinoma.'],
    ['combined', 'Biphenotypic primary liver carcinoma'],
    ['combined', '肝细胞癌-肝内胆管癌混合型'],
    ['metastasis', 'Deposits of adenocarcinoma of colorectal type.'],
    ['metastasis', '（肝）低分化腺癌，符合胃癌转移'],
    ['metastasis', 'Metastatic well-differentiated neuroendocrine tumour'],
    ['benign', 'High-grade dysplastic nodule; it does not reach the threshold for hepatocellular carcinoma.'],
    [
      'benign',
      'DIAGNOSIS: Hepatocellular carcinoma.\n\nADDENDUM: HMB45 is positive; this tumour is an angiomyolipoma.',
    ],
    ['benign', '诊断：肝细胞癌。\n\n补充报告：HMB45阳性，本例应为上皮样血管平滑肌脂肪瘤。'],
    ['benign', 'Submitted as HCC.\nDiagnosis: focal nodular hyperplasia.'],
    ['benign', 'Angiomyolipoma (benign PEComa)'],
    ['hcc', 'I copy the gist of it: hepatocellular carcinoma.'],
    ['hcc', 'Diagnosis: Hepatocellular carcinoma.\n\nADDENDUM: block 9 holds a focus of focal nodular hyperplasia.'],
  ])('%s: %s', (kind, text) => {
    expect(said(text, 'histology')).toBe(kind);
  });

  it.each([
    'Favour hepatocellular carcinoma over cholangiocarcinoma.',
    'No hepatocellular carcinoma, cholangiocarcinoma or metastasis.',
    'Hepatocellular neoplasm, adenoma versus well differentiated hepatocellular carcinoma',
    'Adenocarcinoma; a metastasis cannot be excluded.',
    'Hilar cholangiocarcinoma',
    'Epithelioid neoplasm, hepatocellular carcinoma favored, immunostains pending',
    'Diagnosis: Hepatocellular carcinoma.\n\nADDENDUM: Expert opinion received. Hepatocellular adenoma.',
    '恶性肿瘤，倾向肝细胞癌，胆管癌及混合型未能完全排除',
    'INTRAHEPATIC BILE DUCT CARCINOMA - HEPATIC RESECTION TEMPLATE',
  ])('not settled: %s', (text) => {
    expect(said(text, 'histology')).toBe('');
  });
});

describe('grade', () => {
  it.each([
    ['III', 'HCC, predominantly Edmonson-Stiener grad II, with areas of grade III'],
    ['III', 'HCC, Edmondson-Steiner II rising to III centrally'],
    ['II', 'Hepatocellular carcinoma, grade 2 of 4\n(Edmondson-Steiner)'],
    ['II', 'HCC, Edmondson-Steiner (I-IV): II'],
    ['II', 'HCC, Edmondson II, segments III and IV'],
    ['I', 'HCC, now Edmondson grade I; the grade III pattern is not represented'],
    ['II', 'Hepatocellular carcinoma\n\nEdmondson grade\n  II'],
    ['III', '肝细胞癌（Ed.Ⅱ~Ⅲ级）'],
    ['III', '肝细胞癌，Edmondson三级'],
    ['II', '肝细胞癌，MVI风险分级M1，Edmondson Ⅱ级'],
    ['moderate', 'Hepatocellular carcinoma\n\nDifferentiation\n  moderate'],
    ['moderate', 'HCC; well-to-moderately diferentiated'],
    ['poor', 'HCC, mod. diff. with foci of poor differentiation'],
    ['poor', 'HCC G2-3'],
    ['poor', 'PD-HCC, 3 cm'],
    ['moderate', '肝细胞癌，高、中分化'],
    ['poor', '肝细胞癌，中低分化'],
    ['well', '肝细胞癌，高分化，未见低分化区'],
    ['III', 'HCC, Edmondson grade two, sorry, correction, grade three'],
    ['II', 'HCC, Edmondson III, no, make that II'],
    ['III', '肝细胞癌，Edmondson 二级，不对，改成二到三级'],
    ['poor', '肝细胞癌，中分化，不，我再看一眼，改成低分化'],
    ['II', 'Hepatocellular carcinoma, two nodules\nEdmondson-Steiner: I, I-II'],
    ['II', '肝细胞癌，大者Edmondson一级，其余属一至二级'],
    ['II', 'HCC\nGrade of Edmondson-Steiner (viable part): II'],
  ])('%s: %s', (grade, text) => {
    expect(said(text, 'grade')).toBe(grade);
  });

  it.each([
    'Hepatocellular carcinoma. Signed: K. Lee, MD, PhD',
    'Hepatocellular carcinoma. Chronic hepatitis B, G2S3.',
    'Hepatocellular carcinoma. Batts-Ludwig grade 2, stage 2; siderosis grade III.',
    'Hepatocellular carcinoma. Blocks G1-G3: margin.',
    'HCC, graded by the Edmondson-Steiner system (I-IV)',
    'HCC\nKey: Edmondson-Steiner I, II, III, IV (IV = anaplastic)',
    'HCC\nDifferentiation: well / moderate / poor',
    'HCC, well circumscribed, hepatocellular differentiation confirmed by arginase-1',
    'Metastatic moderately differentiated colonic adenocarcinoma',
    '肝神经内分泌瘤（NET，G2）',
    '肝细胞癌。慢性肝炎Ⅱ级，纤维化Ⅲ期。',
  ])('no grade of a liver carcinoma: %s', (text) => {
    expect(said(text, 'grade')).toBe('');
  });
});

describe('cirrhosis', () => {
  it.each([
    ['present', 'Background: Batts-Ludwig grade 2, stage 4.'],
    ['present', 'Ishak fibrosis score in the surrounding liver is 6/6.'],
    ['present', 'BACKGROUND LIVER\nIshak stage 6'],
    ['present', 'METAVIR A2F4'],
    ['present', 'No steatosis but cirrhosis is present.'],
    ['present', '背景肝：G2，S4，Laennec 4B'],
    ['present', 'Ishak评分：炎症5分，纤维化6分'],
    ['present', '癌旁肝组织假小叶形成'],
    ['absent', 'HCC in a noncirrhotic liver'],
    ['absent', 'HCC. NL part: chronic hepatitis, no LC.'],
    ['absent', 'HCC\nCirrhotic liver: Not cirrhotic'],
    ['present', '肝细胞癌\n旁肝：硬化'],
    ['absent', 'Backgroud liver: mild steatosis and no cirhosis'],
    ['absent', 'Bridging fibrosis, falling short of cirrhosis'],
    ['absent', 'without ballooning, cholestasis, siderosis, granulomas or cirrhosis'],
    ['absent', '以下各项均不存在：神经侵犯、肝硬化、切缘癌残留'],
    ['absent', '未查见微血管癌栓、神经侵犯、切缘癌及肝硬化改变'],
  ])('%s: %s', (cirrhosis, text) => {
    expect(said(text, 'cirrhosis')).toBe(cirrhosis);
  });

  it.each([
    'Early cirrhosis',
    'Ishak stage 5',
    'Ishak grade 6/18, stage 3/6',
    'F3-4 fibrosis',
    'AJCC stage 4',
    'METAVIR: F0 / F1 / F2 / F3 / F4',
    'Sections do not permit assessment of cirrhosis',
    'A patient with known cirrhosis',
    'HCC in S4, 3 cm',
    '肝硬化：',
    '趋向肝硬化',
    '有无肝硬化请结合影像',
  ])('not stated: %s', (text) => {
    expect(said(text, 'cirrhosis')).toBe('');
  });
});

describe('specimen', () => {
  it.each([
    [
      'other',
      'Autopsy A-12, liver.\nHepatocellular carcinoma with a necrotic core of 2 cm. No biopsy was taken in life.',
    ],
    [
      'other',
      'Gallbladder, cholecystectomy. No liver tissue sent.\nHepatocellular carcinoma in ectopic liver of the wall.',
    ],
    ['biopsy', '诊断：肝细胞癌。外科只取了活检，切除那一栏空着就行。'],
  ])('%s: %s', (specimen, text) => {
    expect(said(text, 'specimen')).toBe(specimen);
  });
});

describe('names between which nothing is decided', () => {
  it.each([
    'Carcinome primitif: the lesion can at present not be attributed to hepatocellular carcinoma, cholangiocarcinoma or a combined form.',
    'We cannot decide between hepatocellular carcinoma, cholangiocarcinoma and metastasis.',
    '低分化癌,肝细胞癌、胆管细胞癌、转移癌三者难以区分。',
  ])('%s', (text) => {
    expect(said(`Right hepatectomy. ${text}`, 'histology')).toBe('');
  });
  it('is not the hamartoma beside a carcinoma', () => {
    const text = 'Right hepatectomy.\nA: 10 cm mass. Adenoca, gland-forming.\nB: 4mm bile duct hamartoma.';
    expect(said(text, 'histology')).toBe('');
  });
  it('is of no certain type', () => {
    expect(said('Right hepatectomy. Carcinoma of uncertain lineage.', 'histology')).toBe('other');
  });
});
