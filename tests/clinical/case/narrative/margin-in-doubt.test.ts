import { describe, expect, it } from 'vitest';
import type { FactName } from '#clinical/case/narrative/fact.ts';
import { valuesRead as values } from './values-read.ts';

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

describe('a distance that is taken back or measured anew', () => {
  it.each([
    ['Resection margin is clear, closest 3 mm, no, correction, 5 mm.', 5],
    ['切缘干净，最近三毫米，说错了，五毫米。', 5],
    ['切缘阴性，最近距离4mm。\n切缘阴性，复测最近距离12mm（前版误测标本翻折处）。', 12],
    ['切缘阴性，最近距离2mm。\n切缘距离原报0.2mm系笔误，应为2mm。', 2],
    ['切缘阴性，最近1.6cm。\n最近0.6cm，切缘阴性成立。', 6],
    ['Margins clear: 8 mm deep, 14 mm lateral, 20 mm medial.', 8],
    [
      'The clearances from the resection margin are 14 mm laterally, 9 mm medially and, towards the hilum, only 2 mm.',
      2,
    ],
  ])('is what stands last: %s', (text, mm) => expect(values(text, 'marginDistance')).toEqual([mm]));

  it('is not that of a further nodule which changes nothing', () =>
    expect(
      values(
        'Margin clear, 12 mm.\nADDENDUM: the further nodule is 21 mm from the margin, which is unchanged.',
        'marginDistance',
      ),
    ).toEqual([12]));
});

describe('an organ taken out beside the liver', () => {
  it.each([
    'A right adrenal with a cortical nodule of 11 mm, completely removed.',
    'The gallbladder polyp is completely excised.',
  ])('has no margin of the liver: %s', (text) =>
    expect(values(`Right hepatectomy, hepatocellular carcinoma. ${text}`, 'margin')).toEqual([]),
  );
});

describe('what is not said of the edge of this tumour now', () => {
  it.each([
    ['margin', 'Hepatocellular carcinoma, margin 15 mm.\nResident: R2 draft / Staff: confirmed', []],
    ['margin', 'Haemangioma that runs up to the resection plane. The resection plane is free of carcinoma.', ['clear']],
    ['margin', 'The margin, positive on frozen section, is negative on paraffin sections.', ['clear']],
    ['margin', 'The first report read "margin involved". After recuts the transection margin is negative.', ['clear']],
    ['margin', 'Resection margin free, 14 mm. Margins under 1 mm are discussed at MDT.', ['clear']],
    ['margin', '"Margin positive for malignant cell"\nMargin (permanent): close, but negative', []],
    ['margin', '切缘阴性，距肿瘤8mm。切缘<1mm者为近切缘。', ['clear']],
    ['marginDistance', 'The 5 mm referred to a tear; the tumour is 15 mm from the resection margin.', [15]],
    [
      'marginDistance',
      'Hepatocellular carcinoma. Blue ink marks the capsule. The tumour is 1 mm from the blue ink.',
      [],
    ],
    ['marginDistance', 'Hepatocellular carcinoma. Nodule B is FNH. Nodule B lies 2 mm from the margin.', []],
    ['marginDistance', '距肝断面\n18 mm\n距肝被膜\n4 mm', [18]],
    ['marginDistance', '沿断面方向切开，肿瘤位于S5，1.9cm。', []],
    ['capsule', '曾切除肝S3肿瘤，切缘2mm，包膜完整。本次肿瘤无包膜。', ['absent']],
    ['capsule', 'Not all of them are encapsulated.', []],
  ] as [FactName, string, unknown[]][])('%s: %s', (fact, text, told) => {
    expect(values(text, fact)).toEqual(told);
  });
});

describe('edges and capsules in other words', () => {
  it.each([
    ['margin', 'Section slice at 12 mm, healthy.', ['clear']],
    ['margin', 'Parenchymal edge negative for both nodules.', ['clear']],
    ['margin', 'Margin, definitive: affected', ['involved']],
    ['margin', '断面未见癌，但与癌相距很近。', ['close']],
    ['margin', '墨汁面上见癌细胞，不能算切净。', ['involved']],
    ['marginDistance', 'The surgical cut is 7 mm from the tumour.', [7]],
    ['marginDistance', 'resection margin 是 free 的，最近距离二十 millimeter', [20]],
    ['capsule', 'A fibrous capsule surrounds the tumour and nowhere is there a break.', ['complete']],
    ['capsule', 'None of the three tumours is encapsulated.', ['absent']],
    ['capsule', '肿瘤有纤维包膜环绕一周，未见中断。', ['complete']],
  ] as [FactName, string, unknown[]][])('%s: %s', (fact, text, told) => {
    expect(values(text, fact)).toEqual(told);
  });
});

describe('what speaks of an edge and not of how this one is', () => {
  it.each([
    ['切缘清楚，没有肿瘤。\nR0：墨面 1 毫米内无肿瘤；R1：肿瘤到墨面', 'marginDistance', []],
    ['手术切缘干净，无癌细胞。\nR1 指镜下切缘有癌。', 'margin', ['clear']],
    ['HCC. Resection margin free of tumour.\nR1 denotes tumour at the inked margin.', 'margin', ['clear']],
    ['切缘未见癌，距切缘 8 毫米。和以前比较：那次是单个 4.5 公分，切缘 1 毫米。', 'marginDistance', [8]],
    ['首期，左外叶切除：肝细胞癌，切缘 1 毫米。\n二期，右半肝切除：肝细胞癌，切缘未见癌。', 'marginDistance', []],
    ['Blue ink (liver surface): tumour at ink.\nBlack ink (transection): free of tumour, 3 mm.', 'margin', ['clear']],
    ['乙为肝细胞癌，甲、丙均为良性。乙距切缘 12 毫米，丙距切缘 3 毫米。', 'marginDistance', [12]],
    ['肝细胞癌。癌与切缘最短距离5mm（血管瘤距切缘1mm）。', 'marginDistance', [5]],
  ] as const)('is not read of it: %s', (text, fact, found) => {
    expect(values(text, fact)).toEqual(found);
  });

  it.each([
    ['切缘应为：近，未累及。断面上没有癌。', 'close'],
    ['The cut edge is close to the big tumour, but the ink is not reached.', 'close'],
    ['Explant liver, HCC.\nHilar vascular margins, hepatic vein cuffs and bile duct margin: free of tumor', 'clear'],
    ['切缘：石蜡切片与冰冻一致，阴性。', 'clear'],
  ])('is read where it is: %s', (text, value) => {
    expect(values(text, 'margin')).toEqual([value]);
  });
});

describe('an answer of the edge that is not given', () => {
  it.each([
    '不能認為切緣乾淨。',
    '切缘倾向阴性。',
    '切缘净吗？',
    '切缘（阴性/阳性/近）。',
    '切缘以外未见癌。',
    '切缘阳性者复发率高。',
    'CK19：切缘阳性。',
    '手术单写R0。',
    '原单位报切缘阴性，我院会诊切片中未含切缘。',
    '病灶至断面最近处：1mm（R1块）',
    '膈面墨染面见癌。',
    '卫星灶位于切缘旁2mm。',
  ])('is not read: %s', (text) => {
    expect(values(text, 'margin')).toEqual([]);
  });

  it.each([
    ['首发报告切缘阳性，经复核更正为：切缘阴性。', 'clear'],
    ['切缘：墨染面见游离于包膜外的癌巢，阳性', 'involved'],
    ['切缘：未见癌。\n[更正说明] 第4条误作"切缘见癌"，经核对更正如上。', 'clear'],
    ['切缘处未见癌，近切缘血管内见癌栓。', 'clear'],
    ['肝断面近下缘一处查见癌细胞团，故肝切缘为阳性。', 'involved'],
  ])('stands where another is: %s', (text, value) => {
    expect(values(text, 'margin').filter((told) => told !== value)).toEqual([]);
  });
});
