import { describe, expect, it } from 'vitest';
import { lengthsIn } from '#clinical/case/narrative/tumour/lengths.ts';
import { valuesRead } from './values-read.ts';

const size = (text: string) => valuesRead(text, 'tumourSize');
const number = (text: string) => valuesRead(text, 'tumourNumber');

describe('lengths, however they are written', () => {
  it.each([
    ['a 6.5-cm tumour', 6.5],
    ['3,5 x 2,0 x 1,8 cm', 3.5],
    ['97 x 85 x 80m m', 9.7],
    ['3 x 2 x 2 and 1 x 1 x 1 cm', 3],
    ['Largest (mm): _103_', 10.3],
    ['2.6 / 2.0 / 1.5 / 0.8 (cm)', 2.6],
    ['五点三厘米', 5.3],
    ['16乘11乘7.5公分', 16],
    ['二十五毫米', 2.5],
    ['five and a half centimetres', 5.5],
    ['thirty-one by twenty-eight millimetres', 3.1],
    ['one hundred and five millimetres', 10.5],
    ['grade 3, 2.1 cm', 2.1],
    ['slices 4, 5 and 6, 2.1 cm', 2.1],
  ])('%s', (text, cm) => {
    expect(lengthsIn(text).map((length) => length.cm)[0]).toBe(cm);
  });

  it.each(['mitoses 6/2 mm²', '30 mmHg', '29x26x24'])('no length in %s', (text) => {
    expect(lengthsIn(text)).toEqual([]);
  });
});

describe('the size is of the tumour', () => {
  it.each([
    ['The piece weighs 246 g and measures 14 cm across. There are two tumours; the bigger is 2.2 cm.', 2.2],
    ['Only one tumour is seen. It is 2.4 cm and has infiltrating borders.', 2.4],
    ['There is a 4.5 x 4.2 cm, tan-yellow, well circumscribed mass located 2.2 cm from the margin.', 4.5],
    ['A haemangioma of 35 mm is noted in segment 3. The tumour in segment 8 is 22 mm.', 2.2],
    ['Nodule 1 (segment 5): 2.3 cm.\nNodule 2 (segment 8): 4.6 cm.', 4.6],
    ['肝组织18×12×8cm,被膜下见一肿物,体积6×5×5cm,切面灰白。', 6],
    ['瘤体直径约12厘米,伴坏死,坏死范围约5厘米。', 12],
    ['里面有肿瘤两个,甲肿瘤在七段,五点三厘米,乙肿瘤在五段,二点二厘米,中间隔着三厘米肝组织。', 5.3],
  ])('%s', (text, cm) => {
    expect(size(text)).toEqual([cm]);
  });

  it.each([
    'Size of the whole 8 x 7 x 5 cm, 97 g. Tumour free of the margin.',
    'Hepatic vein: tumour thrombus 3.5 cm long.',
    'Another nodule, 1.4 cm, in segment 2 is a focal nodular hyperplasia.',
    'Tumour stage pT1a: the tumour does not exceed 2 cm.',
    'A tumour of 4.1 cm was seen on CT.',
    'The mass extends to within 3 mm of the margin.',
    'A 62-year-old man with a 5 cm liver mass.',
    '肿瘤最大直径约2-3cm。',
    '肿瘤周围见2枚结节,直径0.4cm,考虑卫星灶。',
    '大小不等结节,直径0.2-0.6cm。',
  ])('nothing in %s', (text) => {
    expect(size(text)).toEqual([]);
  });
});

describe('a size that a list, a bench or a letter tells', () => {
  it.each([
    ['HCC, 3 nodules.\nSZ: S2 1.6 cm\nS3 2.8 cm\nS6 0.9 cm', 2.8],
    ['肝细胞癌三枚:S5 2.1cm,全坏死;S6 3.7cm;S8 0.9cm。', 3.7],
    ['Hepatocellular carcinoma of 2.2 cm long axis.', 2.2],
    ['There are two tumours in it, I measured the one at 2.3 cm and the other at 1.0 cm. HCC.', 2.3],
    ['Hepatocellular carcinoma, 4 nodules (mm 17, 13, 9 and 6), no capsule.', 1.7],
    ['HCC. On the bench, unfixed, it was 5.1 cm; after formalin 4.6 cm, and this is the figure to go by.', 4.6],
    ['甲结节3.1cm,海绵状血管瘤;乙结节1.1cm,肝细胞癌。', 1.1],
    ['Sections show a 1.2 cm tumour under the capsule and a 2.6 cm one near the hilum. Both are HCC.', 2.6],
    ['S6者3.1cm,S8者1.2cm,均为肝细胞癌。', 3.1],
  ])('is read in "%s"', (text, cm) => {
    expect(size(text)).toEqual([cm]);
  });
});

describe('tumours are counted', () => {
  it.each([
    ['A pair of tumour nodules, 30 and 12 mm.', 2],
    ['T1 ... seg 3 ... 11 mm; HCC x2', 2],
    ['Tumour A: 36 mm\nTumour B: 14 mm\nTumour C: 8 mm', 3],
    ['FOCI\n  multiple - specify: three', 3],
    ['There is a sinlge lobulated tumuor measuring 97 mm.', 1],
    ['Three nodules, 6, 4 and 2 cm. One nodule, the smallest, is necrotic. Two nodules are encapsulated.', 3],
    ['S6、S7各有癌结节一枚,共两枚癌结节。', 2],
    ['肿块仅见一枚,6.7cm。', 1],
    ['切面见三个灰白、质硬如橡皮的病灶。', 3],
    ['病灶一:4.2cm;病灶二:1.8cm。', 2],
    ['單發腫瘤', 1],
    ['HCC,單顆,1.3 cm', 1],
    ['肝细胞癌,中度分化,多发性,共四颗', 4],
    ['No. of T: 1', 1],
    ['2 foci of a hepatocellular carcinoma', 2],
    ['Gross: Two tumours, 3 cm and 1 cm.\n>> Consultant: changed to: one tumour.\nHepatocellular carcinoma.', 1],
    ['<初诊> 切面见肿瘤3枚。\n<复审> 应为: 肿瘤2枚。\n肝细胞癌。', 2],
    ['肝细胞癌,2枚。\n\n更正(2019年5月6日):第二枚实为再生结节,癌灶仅1枚。', 1],
    ['Hepatocellular carcinoma\n(a) segment 8, 4.0 x 3.0 cm\n(b) segment 6, 2.2 x 1.9 cm', 2],
    ['右半肝切除标本。\n肝细胞癌,右前叶、右后叶及左内叶各见一个,大者3cm。', 3],
    ['各袋结节1枚,合计2枚:S8者1.9cm,S5者1.1cm。肝细胞癌。', 2],
    ['Hepatocellular carcinoma, multifocal (tumours 1, 2, 3 and 4).', 4],
    ['Three small tumours, of 11, 8 and 6 mm, all hepatocellular carcinoma.', 3],
    ['肿瘤孤立,5.0×4.4cm', 1],
  ])('%s', (text, count) => {
    expect(number(text)).toEqual([count]);
  });

  it.each([
    'Block M has two minute tumour emboli in portal venules.',
    'Segment 2 mass found at surveillance.',
    'In slice 5 paler nodule.',
    'Six mm away from it lie two pinhead deposits of the same colour.',
    'MVI: present\nNumber of foci: 4',
    'No tumour is seen in two sections of margin.',
    'T1b: solitary tumour >2 cm without vascular invasion.',
    'Radiology described three lesions.',
    '肝内见大小不等结节数十个。',
    '其旁见两粒灰白小灶。',
    '3个月前发现肝占位。',
    '肝细胞癌,累及被膜,共2处。',
    'Two foci of perineural invasive carcinoma.',
    'Hepatectomy 2 yrs ago for HCC.',
    'Lesions:\nL1 40 x 30 mm seg 8\nL2 20 mm seg 5\nL3 16 mm seg 7\nL1 and L2 are hepatocellular carcinomas; L3 is a haemangioma.',
    'Gross: Nodule A 3 cm, seg 5. Nodule B 2 cm, seg 6. Nodule C 1 cm, seg 7.\nDiagnosis: Hepatocellular carcinoma, two nodules.',
    '肝细胞癌,结节两枚,大者3cm。\n\n补充报告(2021年3月2日):剩余肝组织重新切开,又见一枚,0.9cm,为肝细胞癌,非卫星结节。',
  ])('nothing in %s', (text) => {
    expect(number(text)).toEqual([]);
  });

  it('by an addendum that only speaks of one nodule no more than before', () => {
    expect(
      number('Hepatocellular carcinoma, three nodules.\n\nADDENDUM: stains were done on one nodule, the largest.'),
    ).toEqual([3]);
  });
});

describe('nodules of different kinds, each with a label', () => {
  it.each([
    [
      'Three lesions are seen: (a) segment 6, 4.1 cm; (b) segment 7, 1.2 cm; (c) segment 8, 2.0 cm.\n(a) and (c) are metastatic adenocarcinoma. (b) is a cavernous haemangioma.',
      2,
    ],
    ['Nodule 1: 3.2 cm, HCC. Nodule 2: 2.0 cm, focal nodular hyperplasia. Nodule 3: 1.1 cm, HCC.', 2],
    ['Tumour A, 5 cm, is a hepatocellular carcinoma. Tumour B, 2 cm, is an angiomyolipoma.', 1],
    ['切面见三个结节:结节1,3.2cm;结节2,1.5cm;结节3,1.0cm。\n结节1、3为肝细胞癌,结节2为海绵状血管瘤。', 2],
    ['甲结节 2.5cm;乙结节 1.8cm;丙结节 1.1cm。\n镜检:甲、乙均为肝内胆管癌,丙为局灶性结节性增生。', 2],
    ['Three nodules were seen; only one of them is hepatocellular carcinoma, the others are regenerative.', 1],
  ])('%s', (text, count) => expect(number(text)).toEqual([count]));

  it.each([
    'Nodule 1: 3 cm, HCC. Nodule 2: 1 cm, probable dysplastic nodule, HCC not excluded.',
    'S8 单发结节,约 3.1 cm,AFP 升高\n右肝部分切除,请检\n肿物最大径:2.8 cm\n组织类型:肝细胞癌',
    'Two lesions in segments 6 and 7, CEA raised.\nRight hepatectomy.\nMetastatic adenocarcinoma, 3.0 cm.',
    'Tumour 5 cm and lymph node: both are metastatic carcinoma.',
  ])('nothing in %s', (text) => expect(number(text)).toEqual([]));
});

describe('a size of lesions that have names', () => {
  it.each([
    [
      'is not that of the one that is benign',
      'Liver, right hepatectomy.\nNodule A (S5): 3.1 x 2.8 cm. Nodule B (S6): 4.4 x 4.0 cm. Nodule C (S7): 1.2 cm.\nMicroscopy: nodules A and C are hepatocellular carcinoma; nodule B is a focal nodular hyperplasia.',
      [3.1],
    ],
    ['is so in Chinese', '肝切除标本。结节甲:2.9cm,结节乙:4.6cm。甲为肝细胞癌,乙系血管瘤。', [2.9]],
    ['is told by its size', '肝切除标本。切面见两个结节,4.2cm者为肝细胞癌,6.0cm者为血管瘤。', [4.2]],
    ['stands behind a segment', 'Liver resection.\nT1 - S8, 4.5 x 4.0 cm. T2 - S5, 2.0 cm. T1, T2 = HCC.', [4.5]],
  ])('%s', (_, text, expected) => {
    expect(size(text)).toEqual(expected);
  });
});

describe('a size beside what is larger', () => {
  it.each([
    [
      'is not outdone by the slices',
      'Liver, right hepatectomy.\nSectioning shows a single tan tumour, 3.6 x 3.2 x 3.0 cm.\nSlice 1  9.0 x 6.0 x 0.8 cm\nSlice 2  10.1 x 6.5 x 0.8 cm\nSlice 3  10.6 x 7.0 x 0.8 cm tumour\nSlice 4  9.9 x 6.6 x 0.8 cm\nHepatocellular carcinoma.',
      [3.6],
    ],
    [
      'was measured by us, and not by ultrasound',
      'Liver, right hepatectomy.\nHepatocellular carcinoma. Tumour measured fresh, 61 mm. Re-measured by us after fixation: 55 x 50 x 45 mm. Use the fixed measurement.',
      [5.5],
    ],
    ['answers a question of it', '肝切除标本。问:肿瘤多大?坏死?答:6.1cm,部分坏死。\n肝细胞癌。', [6.1]],
    [
      'is of the point after the history',
      '* Material\n   - right hepatectomy\n* Clinical history given by the surgeon\n   - HCV positive\n   - two sessions of TACE\n* Lesions, two\n   - lesion A\n       . 3.5 x 3.0 cm\n   - lesion B\n       . 1.8 cm\n* Histology\n   - hepatocellular carcinoma',
      [3.5],
    ],
  ])('%s', (_, text, expected) => {
    expect(size(text)).toEqual(expected);
  });
});

describe('a number that is not that of the tumours', () => {
  it.each([
    ['is of what grows in vessels', 'Right hepatectomy. HCC. Tumor plugs x2 in venules.', []],
    ['is of the blocks taken of each', 'Right hepatectomy. HCC. Sampled: tumour x5, cut edge x2, liver x1.', []],
    ['is of the blocks, in Chinese', '右半肝切除标本。肝细胞癌。T×3,断端×2,余肝×1。', []],
    ['is one of several', '右半肝切除标本。肝细胞癌。切缘与最近一个结节相距2毫米。', []],
    ['is what another house wrote', 'Right hepatectomy. Their letter: "hepatocellular carcinoma, three nodules".', []],
    ['is outdone by what was found on recutting', '右半肝切除标本。肿瘤两枚。固定后重切,又见一枚癌结节。', []],
    [
      'is of a list that goes on under another label',
      '肝切除两块。肝细胞癌。\n结节1:3.1×3cm\n结节2:2×2cm\n小块内:1.1×1cm',
      [],
    ],
    ['stands where the diagnosis has a line for it', '右半肝切除标本。\n[诊断]\n肝细胞癌\n一颗\n5.6 x 5.2 cm', [1]],
    ['is asked for', 'Right hepatectomy. HCC. How many tumours do you find? -> 3, well apart.', [3]],
  ])('%s', (_, text, expected) => {
    expect(number(text)).toEqual(expected);
  });
});

describe('how many there are', () => {
  it.each([
    ['On June 2 we reported hepatocellular carcinoma. It is a solitary (see photograph) tan tumour.', [1]],
    ['HCC. Segments 5 and 8 each contain one tumour.', [2]],
    ['HCC. There is one nodule each in segments 5 and 8, 3 cm and 2 cm.', [2]],
    ['Metastases of adenocarcinoma, moderately differentiated, in number of two.', [2]],
    ['HCC.\nNodular lesions are noted as below.\n  S8 (#4-9)   48 x 42 mm\n  S5 (#10)   15 x 13 mm', [2]],
    ['HCC.\nNo.: x1 (solitary)', [1]],
    ['HCC.\nTumor number (revised): 2', [2]],
    ['肝细胞癌。S4b、S5、S8各见癌结节1枚。', [3]],
    ['肝细胞癌。三结节镜下所见相同。', [3]],
    ['肝细胞癌。所见肿瘤实为一枚。', [1]],
    ['肝细胞癌。\n瘤在哪里,几枚?\n两枚,分居S4和S8。', [2]],
    ['FNH一枚,3.7cm。', [1]],
    ['肝细胞癌,4cm。FNH一枚,1cm。', []],
  ])('%s', (text, expected) => {
    expect(number(`Right hepatectomy 右半肝切除标本。\n${text}`)).toEqual(expected);
  });
});
