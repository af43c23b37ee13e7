import { describe, expect, it } from 'vitest';
import type { FactName } from '../../../../server/clinical/case/narrative/fact.ts';
import { readFacts } from '../../../../server/clinical/case/narrative/read-facts.ts';

const values = (text: string, fact: FactName) =>
  readFacts(text).flatMap((one) => (one.fact === fact ? [one.value] : []));

describe('a margin that is clear and near', () => {
  it.each([
    'Resection margin free of tumour. The nodule almost touches the transection margin.',
    'Margins: negative. Tumour abuts the inked margin.',
    'Margin clear but only just, a thin rim of liver parts tumour from the resection margin.',
    '切缘未见癌。肿瘤几乎抵达切缘。',
    '切缘阴性。肿瘤与切缘仅隔薄层肝组织。',
  ])('is not asserted clear: %s', (text) => {
    expect(values(text, 'margin')).not.toContain('clear');
    expect(values(text, 'margin')).not.toContain('involved');
  });

  it.each([
    'Resection margin free of tumour. The nodule touches the Glisson capsule.',
    'Resection margin negative, not close to tumour.',
    '切缘未见癌。肿瘤紧贴肝被膜，距切缘2cm。',
  ])('stays clear where something else is near: %s', (text) => {
    expect(values(text, 'margin')).toEqual(['clear']);
  });

  it.each([
    '切缘：未见癌，但紧邻肿瘤',
    'ADDENDUM: margins remain negative but are close.',
    'Close parenchymal margin (1 mm), see comment.',
  ])('is close: %s', (text) => {
    expect(values(text, 'margin')).toEqual(['close']);
  });
});

describe('one edge of several', () => {
  it.each(['黑墨断面见癌累及；另一断面未见癌。', 'Resection margin involved. The other margin is clear.'])(
    'free, it does not free the one that is not: %s',
    (text) => expect(values(text, 'margin')).toEqual(['involved']),
  );
  it('is not freed by vessels that are', () =>
    expect(values('断面有癌累及，无微血管侵犯。', 'margin')).toEqual(['involved']));
});

describe('what an addendum changes in words that are not understood', () => {
  it.each([
    ['margin', 'Resection margin: free of tumour.\nADDENDUM\nThe line on the resection margin was in error.'],
    ['tumourNumber', '肝细胞癌，肿瘤数目：2个。\n补充报告：\n肿瘤数目一项有误，以会诊为准。'],
  ] as const)('is no longer asserted: %s', (fact, text) => expect(values(text, fact)).toEqual([]));

  it('stays where the addendum leaves it', () =>
    expect(
      values('Resection margin: free of tumour.\nADDENDUM\nHistology corrected, margin unchanged.', 'margin'),
    ).toEqual(['clear']));
  it('takes the corrected distance, not the one it denies', () =>
    expect(values('切缘阴性，距癌3mm。\n更正报告：\n肝切缘距癌应为30mm，非3mm。', 'marginDistance')).toEqual([30]));
  it('counts no nodule that turns out to be another thing', () =>
    expect(
      values(
        'Hepatocellular carcinoma. Number of tumours: 2.\n\nADDENDUM:\nLesion 2 is now regarded as a regenerative nodule.',
        'tumourNumber',
      ),
    ).toEqual([]));
});

describe('lengths and counts that are not of the tumour', () => {
  it.each([
    'Right hepatectomy for 11 cm mass. Tumour 10.7 cm.',
    'Tumour 10.7 cm. Two nodules on MRI (11 cm and 2 cm).',
  ])('gives the size of the tumour: %s', (text) => expect(values(text, 'tumourSize')).toEqual([10.7]));
  it('reads no rest of a broken number', () =>
    expect(values('切面见肿物1个，大小1. 4×1.2x1cm，灰白。', 'tumourSize')).not.toContain(4));
  it('reads no number of the next item', () =>
    expect(
      values('1) Tumour number and size: two; 12.1 x 9.8 cm (S7)\n12) Liver: no cirrhosis', 'tumourNumber'),
    ).toEqual([2]));
  it('counts no nests of cells', () => expect(values('小静脉内见癌细胞巢，共4处。', 'tumourNumber')).toEqual([]));
});
