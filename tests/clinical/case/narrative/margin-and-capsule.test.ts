import { describe, expect, it } from 'vitest';
import { valuesRead as said } from './values-read.ts';

/** The edge the liver was cut along, how far the tumour is from it, and the tumour's own capsule. */

describe('margin', () => {
  const families: Record<string, string[]> = {
    clear: [
      'Surgical margins healthy.',
      'RM: (-).\nG/D: RM inked. Rep. 10 blks (T1-7, S1, R1, N1).',
      '手术切缘（-）。\n断面取R1，瘤T1-4，肝N1-2。',
      'HCC. Margin clear.\nHaemangioma: spongy, 1 cm. Extends to the ink.',
      'HCC. Margin clear.\nAblation zone: ghost cells. Extends to the ink; no viable tumour there.',
      'The bed of resection is free of neoplasia, to 3 mm of the nodule.',
      'Margin: free.\nDraft by R2 (first year of training)',
      'Resection margin clear.\nR0 no residual tumour\nR1 microscopic tumour at margin',
      'Resection plane clear. The slides of 18-H-2231 were reviewed: there tumour was at the resection margin.',
      'Hepatic parenchymal margin uninvolved (closest 9 mm).',
      'The hepatic section plane contains no tumour.',
      'The hepatic resection plane is not reached by the tumour.',
      'Cut end: free, 1.2 cm',
      'MARGINS\nparenchymal: free, 12 mm',
      'Parenchymal and bile duct margins are negative for carcinoma.',
      'No vascular invasion, satellite nodules or margin involvement.',
      'Margins involved: none',
      'Widely clear of all margins.',
      'No tumour cells on ink.',
      'The tumour comes to within 4 mm of the inked margin but does not involve it.',
      'Margins free. The involved margin of 2016 was on the other side.',
      'Margin Pos/Neg: Neg',
      'Margin free, 5 mm, fc(+), sf(+).',
      '包膜：□完整 √不完整；肝切缘：√未累及 □累及',
      '肝实质离断面三处均未见癌。',
      '切缘末见癌',
      '以下各项均不存在：微血管侵犯、神经侵犯、肝断面癌残留。',
      '胆管断端及肝切缘均未见癌',
    ],
    involved: [
      'Part 1: Liver, left hepatectomy\nDiagnosis: Hepatocellular carcinoma\nResection margin: positive\n\nPart 2: Liver, segment 6, wedge excision\nDiagnosis: Focal nodular hyperplasia\nResection margin: negative',
      '标本一\n标本名称：肝S8部分切除\n肿瘤类型：肝细胞癌\n手术切缘：受累\n\n标本二\n标本名称：肝S3楔形切除\n病理所见：海绵状血管瘤\n切缘：未见病变累及',
      'pT2 N0 L0 V1 Pn0 R1.',
      'Resection line - tumour extends to the ink across 4 mm of slide 2.',
      'Ink on tumour.',
      'The carcinoma has been transected along the line of resection.',
      'A satellite nodule is present at the resection margin.',
      'Incompletely excised at the staple line.',
      'Bile duct margin positive for carcinoma.',
      '肝断面S5侧有癌细胞直达染墨面',
      '墨染切缘见癌细胞',
      'Marg. pos. (block 7)',
      '切缘+',
      '肿瘤已到切缘',
    ],
    close: [
      'Surgical margin: narrow (1.5 mm) but free.',
      '切缘\n近,但切缘面无癌',
      '切缘阴性但邻近',
      '癌灶紧邻切缘，属近切缘',
    ],
  };
  for (const [value, texts] of Object.entries(families))
    it.each(texts)(`${value}: %s`, (text) => {
      expect(said(text, 'margin')).toEqual([value]);
    });

  it.each([
    'Bile duct margin: negative. Hepatic vein margin: negative.',
    'The tumour margins are pushing.',
    'A1 margin, en face; A2 tumor; A3 uninvolved liver',
    'Re-excision is recommended if the margin is positive.',
    'Residual tumour classification: Rx',
    '距断面9毫米处见癌',
    'R0 = none, R1 = microscopic, R2 = gross residual tumour.',
    'Margins cannot be assessed due to fragmentation.',
    'The parenchymal cut surface shows a tan nodule measuring 3 cm.',
    '肝断面见一灰白色肿物，大小3cm',
    '切缘可疑癌累及',
    '近切缘处取材',
    '门静脉、肝静脉及胆管断端未见癌',
  ])('says nothing of it: %s', (text) => {
    expect(said(text, 'margin')).toEqual([]);
  });
});

describe('distance from the margin', () => {
  it.each([
    ['Tumour is seen 0.2 cm from the capsule and 1.5 cm from the liver resection margin.', 15],
    ['Transection surface: negative; nearest approach 12 mm (nodule 2)', 12],
    ['The parenchymal margin is clear; the smaller tumour is the nearer one, at 8 mm.', 8],
    ['The first lesion approaches the inked surface to 0.2 cm.', 2],
    ['肝切缘距肿瘤1.1cm，门静脉切缘距肿瘤0.3cm', 11],
    ['瘤缘至肝切面：甲瘤11mm，乙瘤6mm。', 6],
    ['切缘未见癌（距肿瘤8mm）', 8],
    ['The tumour lies twenty-two millimetres from the resection margin.', 22],
    ['肿瘤离肝断面七个毫米', 7],
    ['Margin free, 9 mm from the 15 mm tumour', 9],
    ['Margin of resection is negative; the nearest tumour is at 17 mm.', 17],
    ['T1 22 mm, T2 31 mm from the resection margin', 22],
  ])('%s', (text, mm) => {
    expect(said(text, 'marginDistance')).toEqual([mm]);
  });

  it.each([
    'Closest margin: greater than 1 cm',
    'Margin clear by at least 10 mm.',
    'Neoplasia reaches the inked cut surface for a tract of 3 mm.',
    'The resection margin measures 8 cm and is inked blue.',
    'Sectioned at 5 mm intervals from the resection margin.',
    'Parenchymal margin positive. The tumour is 4 mm from the hilar margin.',
    '断面涂墨后每0.5cm剖开',
    '距切缘1cm以上',
    'The gallbladder lies 6 mm from the resection margin.',
    'Wedge with staple line 5.5 cm.',
    'A 6 mm margin block was taken.',
    'Hepatocellular carcinoma. A haemangioma lies 2 mm from the resection margin.',
    'A surgical margin of 1 cm was aimed at.',
  ])('is none: %s', (text) => {
    expect(said(text, 'marginDistance')).toEqual([]);
  });
});

describe('capsule', () => {
  const families: Record<string, string[]> = {
    complete: [
      'Capsule: intact all the way round',
      'The tumour is entirely surrounded by a fibrous capsule.',
      '均见完整之纤维包膜',
      '包膜完整，未见癌侵犯',
      '包膜连续，未见中断',
      'The whole tumor is surrounded by a fibrous capsule.',
      'A complete fibrous capsule surrounds the lesion, with no breach.',
      'The tumour is surrounded in its whole circumference by a fibrous capsule.',
      '肿瘤外围具完整之纤维性被膜',
      '肿瘤包膜完整，无癌侵犯',
      '环周可见纤维包膜',
    ],
    incomplete: [
      'No capsule on the deep side, a fibrous capsule over the rest.',
      'It is girdled by a fibrous capsule which is wanting over roughly a third of its circumference.',
      'Capsule: complete\n[Consultant: tumour breaks out in A6, change to Incomplete]',
      'A fibrous capsule is seen laterally but is lacking medially.',
      'A pseudocapsule invests about two thirds of its contour.',
      '两枚之包膜均不完整',
      '仅上极可见灰白包膜',
      'Capsule: present, infiltrated',
      'Capsule breached focally.',
      'The carcinoma pushes through its fibrous capsule.',
      '包膜存在，局部被癌组织突破',
      '肿瘤有包膜，癌组织穿透包膜',
      '纤维包膜不甚完整',
      '包膜若有若无',
    ],
    absent: [
      'Neither tumor has a capsule.',
      'Capsule   Nil',
      '与肝组织分界清楚，周边无纤维包膜',
      '包膜缺如',
      'No necrosis or capsule.',
      'There is no microvascular invasion, tumour capsule, necrosis or cirrhosis.',
      'A tumor capsule and granulomas were looked for and were not found.',
      'Capsule formation (-), septum formation (+)',
      '包膜：0（0无 1不完整 2完整）',
      '未见卫星灶、包膜形成及坏死',
    ],
  };
  for (const [value, texts] of Object.entries(families))
    it.each(texts)(`${value}: %s`, (text) => {
      expect(said(text, 'capsule')).toEqual([value]);
    });

  it.each([
    "Glisson's capsule is intact.",
    'The tumor bulges beneath an intact capsule.',
    'Specimen covered by intact capsule.',
    'Capsular invasion: absent',
    'The capsule is complete but infiltrated through in one area.',
    'The tumour is encapsulated.',
    '肝组织一块，包膜完整，切面见肿物',
    '包膜未见穿破',
    '无包膜侵犯',
    'A complete capsule is not seen.',
    'Caudally the tumour has no capsule.',
    'Nodule 1 encapsulated, nodule 2 unencapsulated.',
    '有无包膜不清楚',
    'Tumour infiltrates the capsule and the diaphragm.',
    'It is uncertain whether the tumour penetrates its capsule.',
    '肿瘤突破肝被膜',
    '包膜完整性不能评估',
  ])('says nothing of it: %s', (text) => {
    expect(said(text, 'capsule')).toEqual([]);
  });
});

describe('a margin that is named and not told', () => {
  const hepatectomy = (text: string) => `Right hepatectomy. Hepatocellular carcinoma, solitary, 4.2 cm.\n${text}`;
  it.each([
    'Margin involvement cannot be excluded.',
    'The margin is probably clear.',
    'There is no tumour-free margin.',
    'Not all margins are free of tumour.',
    'Clear margins were not achieved.',
    'A clear margin was the goal.',
    'Had the margin been clear, no further treatment would be needed.',
    'Aim of surgery: R0 resection.',
    'The tumour has well defined clear margins.',
    'The CT shows a tumour with clear margin.',
    'Margin definition: close if less than 1 mm.',
    'Immunostain for arginase at the margin: positive.',
    'Caval patch margin: negative.',
    'Macroscopically the margin appears clear.',
  ])('has no value: %s', (text) => {
    expect(said(hepatectomy(text), 'margin')).toEqual([]);
  });

  it.each([
    ['Margin negative; close clinical follow-up recommended.', 'clear'],
    ['Resection margin clear; the "tumour at the margin" of the frozen section was crushed liver.', 'clear'],
    ['The edge is not free of tumour: carcinoma is on the ink. The margin can no longer be called clear.', undefined],
    ['Res.pl.: close, 0.3 mm', 'close'],
    ['PM: close, 0.8 mm (block A4)', 'close'],
  ])('has the one that is told: %s', (text, value) => {
    expect(said(hepatectomy(text), 'margin').filter((told) => told !== 'involved' || value)).toEqual(
      value ? [value] : [],
    );
  });
});
