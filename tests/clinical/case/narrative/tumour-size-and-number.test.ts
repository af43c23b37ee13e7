import { describe, expect, it } from 'vitest';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';
import { lengthsIn } from '#clinical/case/narrative/tumour/lengths.ts';

const valuesOf = (fact: 'tumourSize' | 'tumourNumber', text: string) =>
  readFacts(text)
    .filter((one) => one.fact === fact)
    .map(({ value }) => value);
const size = (text: string) => valuesOf('tumourSize', text);
const number = (text: string) => valuesOf('tumourNumber', text);

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
  ])('nothing in %s', (text) => {
    expect(number(text)).toEqual([]);
  });

  it('by an addendum that only speaks of one nodule no more than before', () => {
    expect(
      number('Hepatocellular carcinoma, three nodules.\n\nADDENDUM: stains were done on one nodule, the largest.'),
    ).toEqual([3]);
  });
});
