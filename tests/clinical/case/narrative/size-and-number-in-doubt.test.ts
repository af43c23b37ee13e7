import { describe, expect, it } from 'vitest';
import type { FactName } from '#clinical/case/narrative/fact.ts';
import { valuesRead } from './values-read.ts';

/** A size or a count in passing holds only where nothing else in the report gainsays it. */

const said = (fact: FactName, text: string) => valuesRead(text, fact);

describe('a number in passing', () => {
  it.each([
    [
      'is that of the diagnosis before that of the description',
      'DIAGNOSIS: Two hepatocellular carcinomas, 3.5 and 1.8 cm.\nGROSS: Three nodules of 0.9 to 3.5 cm are seen.',
      [2],
    ],
    ['yields to its label', 'Number of tumours: 1. Slicing shows two pale nodules, 4 and 3 mm.', [1]],
    ['is not of some of them', 'The other two nodules were not sampled.', []],
    ['nor of "two of three"', 'Two of the three nodules are hepatocellular carcinoma.', []],
    [
      'is not of what lies beside the tumour',
      'A solitary mass of 4 cm. Three nodules of 2 mm near the main mass.',
      [1],
    ],
    ['is not told by two that differ', 'A solitary tumour in segment 6. Two carcinomas were seen in segment 2.', []],
    ['is larger than some of them', 'Three tumours were found. Two tumours are encapsulated.', [3]],
    ['is not one of a disease in many places', 'Multifocal hepatocellular carcinoma. A single nodule is necrotic.', []],
    ['is outdone by one more', 'Two carcinomas are seen. A third nodule turned up in the recuts.', []],
    ['stands in a colour that goes to another', 'A single grey-white to yellow growth of 5.6 cm.', [1]],
    [
      'is of foci with their sizes',
      'Hepatocellular carcinoma, poorly differentiated, two foci (2.0 cm and 1.1 cm)',
      [2],
    ],
    ['is not of foci of invasion', 'Hepatocellular carcinoma with microvascular invasion, two foci', []],
    ['is not of nodes in fat', '灰黄脂肪样组织一堆,检得结节6枚。肝细胞癌,肿瘤1枚', [1]],
    [
      'is of all pieces where the diagnosis counts them together',
      '标本1 肿瘤枚数：3\n标本2 肿瘤枚数：1\n病理诊断：多发性肝细胞癌，共 4 枚',
      [4],
    ],
    [
      'is not that of one of two pieces',
      'Part A: liver segment 2: one hepatocellular carcinoma, 3 cm.\nPart B: liver segment 6: one hepatocellular carcinoma, 2 cm.',
      [],
    ],
    ['is no count of prints', '肝S6切除，肝细胞癌，3cm。\n打印次数：2', []],
    ['stands behind the distance of where it is', '距肝断面1.8cm于Ⅱ、Ⅲ段交界见一枚灰白质硬肿块。', [1]],
  ])('%s', (_, text, numbers) => {
    expect(said('tumourNumber', text)).toEqual(numbers);
  });

  it('is none of a list that goes on without sizes', () => {
    expect(said('tumourNumber', 'Nodule 1: 3.0 cm; nodule 2: 1.2 cm; nodule 3 in the same slice.')).toEqual([]);
  });
});

describe('a size in passing', () => {
  it.each([
    ['yields to a larger length of which we cannot tell', 'The nodule is 2.2 cm. Segment 7: 6.1 cm.', []],
    [
      'may stand far from its noun, behind how the tumour looks',
      'There is a single tumour. It is tan and soft, well away from the capsule, and reaches 5.1 cm in its longest axis.',
      [5.1],
    ],
    ['is of the tumour, not of its scar', '肿瘤单个，边缘不规则，无包膜，可见中央瘢痕，大小2.7×2.4×2.2cm。', [2.7]],
    [
      'is not of a cyst that "it" is',
      'HCC 3 cm, single. There is also a cyst. It has thin edges and reaches 5 cm.',
      [3],
    ],
    ['has a decimal comma beside a weight in thousands', 'Weight 1.340 g. A solitary tumour of 11,2 cm.', [11.2]],
    ['is not the end of a decimal beside one with a point', 'Solitary HCC of 2,7 cm, 2.3 mm from the margin.', []],
    ['is not the start of one', 'A single tumour of 8,6 cm beside a cyst of 1.3 cm.', []],
    ['is not what the request said', 'The request says a 9 cm mass. On the bench the mass is 12.1 cm.', [12.1]],
    [
      'is not of an earlier operation told on indented lines',
      'CLIN: HBV.\n RESECTION 2001:\n HCC X 2, 5.5 CM.\nSPECIMEN: SEGMENT 3, LIVER\nMACRO: ONE NODULE 2.0 CM.',
      [2],
    ],
    ['is not of the piece that is cut open', '镜下癌细胞呈细小梁状。\n13×10×7cm,切面见\n孤立性肿块一个。', []],
    ['is not of the piece it was found in', 'HCC. In the 9 x 7 x 6 cm resectate I found one tumour, of 3.4 cm.', [3.4]],
    ['is not how far it lies', 'HCC. From the mass to the stapler line I measured 22 mm.', []],
    ['is not how far around it one looked', '主瘤外面大约一公分还能看到卫星灶。肝癌,单个。', []],
    ['is not of what lies at the edge', '肿瘤断面上见肿瘤细胞巢,宽度 6 毫米', []],
    ['is not of another organ', 'Solitary HCC. The omental nodule is 0.8 cm.', []],
    [
      'is the answer in the column beside its question',
      'Q. How many tumors?     A. Three.\nQ. How large?           A. (a) S7, 5.7 x 5.1 cm; (b) S6, 2.2 cm; (c) S8, 1.4 cm.',
      [5.7],
    ],
    ['is put right by what is to be read for it', 'Solitary HCC, 3.0 cm.\nCorrection: for 3.0 cm read 4.4 cm.', [4.4]],
    [
      'is not outdone by the piece between the diagnosis and the description',
      'Diagnosis: HCC, 5.6 cm.\nGross: right lobe, 16 x 10 x 5 cm.\nA tumour of 5.6 cm.',
      [5.6],
    ],
    ['is no gap between two tumours', 'T1 S6 2.5 x 2.3 cm; T2 S5 1.9 cm. T1-T2 3.8 cm.', [2.5]],
    ['is none of a tumour that is not there', 'Tumour 9 mm. Margin free of tumour, 2.0 cm.', [0.9]],
    [
      'is of the tumour, not of its edge',
      'Slicing shows a tan tumour with a ragged, infiltrative edge, 6.7 x 5.5 x 5.0 cm.',
      [6.7],
    ],
    ['is not of the nodules around it', 'A tumour of 1.2 cm. Remaining liver coarse, nodules to 4 mm.', [1.2]],
    [
      'is of entries numbered in Roman',
      'Two tumours are present. (i) Segment 6: 54 x 49 mm. (ii) Segment 7: 16 mm.',
      [5.4],
    ],
    ['is not of the largest piece', '碎肝组织一堆,最大块4×3.5×2cm,切面见灰白肿块,大小约2.2×2.0cm', [2.2]],
  ])('%s', (_, text, sizes) => {
    expect(said('tumourSize', text)).toEqual(sizes);
  });
});

describe('a size that the report leaves open', () => {
  it.each([
    [
      'told twice of one tumour',
      'Solitary tumour of 3.5 cm in the left lobe. Hepatocellular carcinoma, single, 2.9 cm.',
    ],
    ['outdone by a length that is of nothing named', 'Hepatocellular carcinoma, 1.2 cm. Edmondson grade III; 5.1 cm.'],
    ['transposed, says the amendment', 'Tumour size 5.4 cm.\nAMENDMENT: the digits of the measurement were swapped.'],
    [
      'amended to a length that is of nothing named',
      'Tumour size 5.4 cm.\nERRATUM: 5.4 cm was a slip of the pen: 4.5 cm.',
    ],
    ['disputed', 'Tumour size 5.4 cm.\nThe surgeon disputes the size. Re-examined: 4.5 cm.'],
    [
      'that could not be measured',
      'Tumour in fragments, its size cannot be given. The largest piece of tumour is 2.2 cm.',
    ],
    [
      'of two nodules, the larger of which turns out benign',
      'On section two nodules. The larger, 3.9 cm, is brown. The smaller one, 2.2 cm, is green.\nThe larger nodule is focal nodular hyperplasia. The smaller is hepatocellular carcinoma.',
    ],
    [
      'outgrown by a nodule of an addendum',
      'HCC, solitary, 3.0 cm.\nAddendum: Another mass, missed at first, is 5.5 cm and is HCC as well.',
    ],
    ['更正而未读懂', '肝细胞癌,大小1.3cm。\n更正:数字颠倒。应以3.1cm为准。'],
  ])('is not asserted: %s', (_, text) => expect(said('tumourSize', text)).toEqual([]));

  it.each([
    ['not the one it replaces', 'Tumour 5.3 cm.\nAMENDMENT: the tumour measures 3.3 cm and not 5.3 cm.', [3.3]],
    ['beside a piece measured first', 'Macro: 9.4 x 7 x 4.8 cm. A tumour of 2.5 cm.', [2.5]],
    ['not that of an earlier year', '2015: S6 resection - HCC 5.5 cm\n2021: present resection, S2 - HCC 2.0 cm.', [2]],
    ['not that of what was left behind', 'HCC 1.9 cm. A 5.4 cm lesion of the left lobe was not resected.', [1.9]],
    ['with the sizes of others after "+"', '2 HCCs (5.0 + 1.1 cm)', [5]],
    [
      'not that of a cluster of its cells',
      'Hepatocellular carcinoma. A 3 mm cluster of tumour cells near the edge.',
      [],
    ],
  ])('is asserted: %s', (_, text, sizes) => expect(said('tumourSize', text)).toEqual(sizes));
});

describe('a number that the report leaves open', () => {
  it.each([
    [
      'one of the nodules is another thing',
      'Two nodules. Nodule A is HCC. Nodule B is probably focal nodular hyperplasia.',
    ],
    ['in doubt', 'Hepatocellular carcinoma, one or two tumours.'],
    ['joined by an addendum', 'HCC, two tumours.\nADDENDUM: deeper levels show them connected, a bilobed mass.'],
    [
      'one more in an addendum',
      'HCC, one nodule.\nAddendum: A further nodule, 0.7 cm, was found on re-slicing; it is HCC.',
    ],
    [
      'one fewer in an addendum',
      "HCC, two nodules.\nAddendum: the smaller isn't carcinoma after all but a dysplastic nodule.",
    ],
    ['补充报告检出另一灶', '肝细胞癌,单发。\n补充报告:于S8侧检出另一1.0 cm病变,切片为肝细胞癌。'],
    ['补充报告又见一枚', '肝细胞癌2枚。\n补充报告:再次切开又发现癌结节1枚。'],
  ])('is not asserted: %s', (_, text) => expect(said('tumourNumber', text)).toEqual([]));
});

describe('the margin and the capsule', () => {
  it.each([
    ['margin', 'The duct stumps are clear, and so is the parenchymal margin.', ['clear']],
    ['margin', 'Ca at parenchymal resection margin.', ['involved']],
    ['margin', '切缘未见癌,但甚近', ['close']],
    ['margin', '切离面阴性', ['clear']],
    ['margin', 'Margin positive.\nADDENDUM: The tumour is 9 mm from the true plane of transection.', []],
    ['marginDistance', 'Margin positive.\nADDENDUM: The tumour is 9 mm from the true plane of transection.', [9]],
    [
      'marginDistance',
      'Margin: uninvolved; distance 3.0 cm. Mass 3.0 cm from the blue ink and 0.3 cm from the black ink.',
      [30],
    ],
    ['capsule', 'The tumour capsule is 1 mm from the edge with no tumour cells in it.', []],
    ['capsule', 'Tumour capsule: no', ['absent']],
  ] as const)('%s of "%s"', (fact, text, values) => {
    expect(said(fact, text)).toEqual(values);
  });
});

describe('a size that the report corrects', () => {
  it.each([
    ['Hepatocellular carcinoma. Put down at the bench as 2.8 cm, remeasured after slicing = 3.3 cm.', [3.3]],
    [
      'The tumour is 2.5 cm. The dimension of 6.9 cm given in our first version came about through a typing slip.',
      [2.5],
    ],
    ['肝细胞癌。初版记录结节最大径为4.3 cm,系录入颠倒。重新测量,为3.4x3.0x2.7 cm。', [3.4]],
    ['Hepatocellular carcinoma 3.4 cm. Distance to the margin, corrected to 1.2 cm.', [3.4]],
    ['肝细胞癌,最大者2.0cm。\n更正说明:重新切开、测量,发现遗漏的第三枚癌结节(0.9cm)。', []],
  ])('%s', (text, sizes) => {
    expect(said('tumourSize', text)).toEqual(sizes);
  });
});

describe('what lies apart from the tumour', () => {
  it.each([
    ['Tumour 4.7 cm. Tumour to dye 4.5 mm.', [4.7]],
    ['The tumour is 1.5 cm; from the nearest carcinoma to the edge we measured 18 mm.', [1.5]],
    ['肿物直径0.8cm。墨染切缘距肿物 18 mm。', [0.8]],
    ['甲:9.5×9×7cm,内含一个6.6×6.0×5.8cm灰红肿瘤。', [6.6]],
    ['In 2018 he had a sectionectomy when we reported a carcinoma of 4.2 cm.', []],
    ['HCC, solitary. It abuts the gallbladder bed on a front of 18 mm. The largest viable island is 9 mm.', []],
    ['HCC, unifocal. Version 1 carried a tumour size of 4.1 cm, transcribed from another worksheet.', []],
  ])('%s', (text, sizes) => {
    expect(said('tumourSize', text)).toEqual(sizes);
  });
});

describe('what stands beside a size or a count and leaves it be', () => {
  it.each([
    ['Two nodules, 2.2 and 1.6 cm. Both are HCC. A dysplastic nodule of 6 mm was also seen.', [2.2], [2]],
    ['肝细胞癌,单发,5.1cm。\n补充报告:补取材于主瘤外1.5cm处检出直径0.3cm癌结节,为卫星结节。', [5.1], [1]],
    ['肝切除标本。患者2017年当时肿瘤3枚,最大6.1cm。此次癌结节1枚,3.7×3.0cm,肝细胞癌。', [3.7], [1]],
    ['Two nodules: 1.9 cm and 3.1 cm. The bigger one is an angiomyolipoma, the other an HCC.', [], []],
  ])('%s', (text, sizes, numbers) => {
    expect(said('tumourSize', text)).toEqual(sizes);
    expect(said('tumourNumber', text)).toEqual(numbers);
  });
});
