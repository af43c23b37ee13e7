import { describe, expect, it } from 'vitest';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';

/** Lengths that are not the tumour's though they stand where its size would: what was looked for in vain, nodules of the liver, the piece, the lesser of two. */

const sizes = (text: string) =>
  readFacts(text)
    .filter(({ fact }) => fact === 'tumourSize')
    .map(({ value }) => value);

describe('the size', () => {
  it.each([
    ['I did not find one lesion of 5 cm; instead, two hepatocellular carcinomas. The bigger is 2.2 cm across.', [2.2]],
    ['No 5 cm mass was seen. There is a single hepatocellular carcinoma of 2.4 cm.', [2.4]],
    ['The lesion of 7 cm expected is not seen. Two carcinomas, 3.3 cm and 1.2 cm.', [3.3]],
    ['未发现一个6cm的肿物，而是两个结节，分别为3.3cm和1.2cm。均为肝细胞癌。', [3.3]],
    ['并非单个5cm肿瘤，而是两个肿瘤，分别2.7cm、2.2cm。', [2.7]],
    ['肿瘤5.2cm未见包膜。', [5.2]],
    ['C/S: diffuse nodules 3-8mm. Solitary tan tumour seg VII, abutting bare area. HCC.', []],
    ['Multiple HCC nodules, 4-15 mm.', [1.5]],
    ['肿瘤数目：2个\n肿瘤大小：Ⅵ段4.5×3.9×3.6cm；Ⅴ段1.7×1.5×1.4cm\n肝细胞癌', [4.5]],
    ['肉眼观：甲：肝组职 9 x 6,5 x 4 cm，切面见肿瘤，大小 2,5 x 2,1 x 2 cm。', [2.5]],
    ['肿瘤 9×6,5×4 cm。', []],
  ] as [string, number[]][])('%s', (text, told) => {
    expect(sizes(text)).toEqual(told);
  });
});
