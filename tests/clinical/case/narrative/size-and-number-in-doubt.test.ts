import { describe, expect, it } from 'vitest';
import type { FactName } from '#clinical/case/narrative/fact.ts';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';

/** A size or a count in passing holds only where nothing else in the report gainsays it. */

const said = (fact: FactName, text: string) =>
  readFacts(text)
    .filter((one) => one.fact === fact)
    .map(({ value }) => value);

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
