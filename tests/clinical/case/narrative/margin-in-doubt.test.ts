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
    '切缘未见癌。血管瘤贴邻肝断面，与癌无关。',
    'The resection margin was sampled in four blocks. It is clear.',
    'FS1: margin involved\nThe dissection surface is negative for carcinoma cells.',
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

describe('a margin or a distance that the report leaves open', () => {
  it.each([
    ['margin', 'All margins but one are free.'],
    ['margin', 'It is doubtful that the margin is free.'],
    [
      'margin',
      'Margin clear.\nADDENDUM: The block taken for capsule is the true transection surface; tumour is there.',
    ],
    ['marginDistance', 'The tumour is less than 1 mm from one margin, 9 mm from the other margin.'],
    ['marginDistance', 'Margin 20 mm.\nADDENDUM: The margin distance was given tenfold; it is 2.'],
    ['marginDistance', 'Nodule 5 (seg 5, nearest the cut edge) 0.9 cm'],
    ['margin', 'The margin is free. But it is close.'],
    ['margin', '断面净而近'],
    ['margin', 'Two years ago he had a wedge resection with a clear margin.'],
    ['margin', 'A positive resection margin would call for another resection.'],
    ['margin', 'Tumour may reach the ink in one section.'],
    ['margin', '切缘受累？'],
    ['marginDistance', 'Nodule 1: margin clear (9 mm). Nodule 2: margin involved.'],
    ['capsule', 'Embedding: capsules 1-8 lesion (complete central slice).'],
    ['capsule', '包膜完整与否难以判断'],
    ['margin', 'The tumour has no capsule, cut through at the resection line.'],
    ['margin', 'The tumour is not encapsulated and extends to the inked margin.'],
    ['margin', 'The mass lies near the staple line. It is positive for arginase-1.'],
    ['margin', 'The resection margin shows ductules, which are negative for p53.'],
    ['margin', 'Nearest the resection margin runs a hepatic vein; it is free of tumour.'],
    ['capsule', 'No invasion of vessels, capsule, bile ducts or nerves.'],
    ['marginDistance', '原手术切缘1mm。'],
  ] as const)('%s is not asserted: %s', (fact, text) => expect(values(text, fact)).toEqual([]));

  it('is the nearer of two that share the name of the edge', () =>
    expect(values('Nodule 1 lies 15 mm, nodule 2 19 mm from the inked parenchymal margin.', 'marginDistance')).toEqual([
      15,
    ]));
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

describe('a length at the margin that is not how far the tumour is from it', () => {
  it.each([
    'Margin negative, distance 1-2 cm.',
    'A stapled edge of 8 cm. Margin negative.',
    'MVI focus located 1 mm from the margin. Margin negative.',
    'Resection margin negative. Nearest margin initially 0.5 mm.',
    '切缘未见癌，各方向均宽于1cm。',
    '卫星结节2枚，距切缘分别为4mm、6mm。切缘阴性。',
    '切缘旁异型增生结节0.8cm。切缘未见癌。',
    '下腔静脉壁切缘距癌2mm。肝切缘净。',
  ])('is not asserted: %s', (text) => {
    expect(values(text, 'margin')).toEqual(['clear']);
    expect(values(text, 'marginDistance')).toEqual([]);
  });

  it('is left at a distance where the letter "MARG DIST" names it', () => {
    const text = 'LIVER SEG 6 RESECTION\nHCC, SIZE: 3.4 CM\nMARG DIST: 8 mm';
    expect(values(text, 'marginDistance')).toEqual([8]);
    expect(values(text, 'tumourSize')).toEqual([3.4]);
  });
});

describe('a margin that is not plain', () => {
  it.each([
    'The margin was thought to be involved but is not.',
    'Margin barely involved by tumour in one of ten sections.',
    'The margin of the larger wedge is free. That of the smaller one is cut through by tumour.',
    'The tumour is transected. Margins otherwise clear.',
    '切缘似见癌累及。',
  ])('is not told: %s', (text) => expect(values(text, 'margin')).toEqual([]));
});
