import { describe, expect, it } from 'vitest';
import type { FactName } from '#clinical/case/narrative/fact.ts';
import { valuesRead as said } from './values-read.ts';

/** Every length of a report is of something: what it is of decides whether it is the tumour's. */

describe('the size', () => {
  it.each([
    [
      'of the subject, whatever is said of it before the length',
      'The dominant mass, segments 6-7-8, is variegated, necrotic (about 30 percent) and measures 11.2 x 10.0 x 9.5 cm.',
      11.2,
    ],
    [
      'of "it" after a sentence that ends in satellites',
      'There is one tumour with two satellites. It measures 64 mm.',
      6.4,
    ],
    ['after a distance that has its own length', 'The tumour lies 2 cm from the margin and measures 8.4 cm.', 8.4],
    ['after a distance, in Chinese', '肿瘤距切缘2cm,大小8.4×7×6cm', 8.4],
    ['spoken with a comma', 'A solitary nodule, two comma two centimetres, is hepatocellular carcinoma.', 2.2],
    ['along axes of two units', '肿瘤4.2×5.7×39mm,镜下为肝细胞癌。', 5.7],
    ['of a list whose entries have marks', '肿瘤数目: 3\n肿瘤大小: ① 0.9 cm ② 2.6×2.2 cm ③ 1.3 cm\n肝细胞癌', 2.6],
    [
      'not in a bracket of the earlier operation',
      'The patient had undergone sectionectomy in 2018 (S18-2; HCC, single, 5.5 cm), and the present operation is for recurrence. The specimen contains nodules of 3.7 and 1.8 cm, both hepatocellular carcinoma.',
      3.7,
    ],
    [
      'not of the second of two pieces',
      'Two fragments, the first 6.2 x 4.4 cm with a nodule of 2.6 cm, the second 3.0 x 2.9 cm, almost filled by another nodule of 2.8 x 2.4 cm. Both are hepatocellular carcinoma.',
      2.8,
    ],
    [
      'not of the latter, which is none',
      'Hepatocellular carcinoma, one tumour, 5.0 cm (of the other nodules, 11 mm and 6.5 cm, the former is a bile duct adenoma and the latter a cavernous haemangioma).',
      5,
    ],
    ['when fixed', 'Three HCC. Size: T1 4.3 cm (fresh, bench) / 4.0 cm (fixed); T2 1.6 cm; T3 0.8 cm.', 4],
    ['not of a piece that has a nodule', '各含一结节\n甲:7×5×4cm,结节2.6cm\n乙:4×3×3cm,结节1.8cm\n诊断:肝细胞癌', 2.6],
    ['along axes parted by colons', 'The resectate holds a tumour of 3,2 : 2,9 : 2,6 cm.', 3.2],
    [
      'not of a distance told once for two tumours',
      'Two carcinomas, 2.0 cm and 1.5 cm. Tumour A lies 3.4 cm, tumour B 3.0 cm from the ink.',
      2,
    ],
    [
      'that a bracket says was revised',
      'Greatest dimension: 15.9 cm [revised; was 14.2 cm]\nHepatocellular carcinoma',
      15.9,
    ],
    ['before its other axes', '肿瘤最大径: 45 mm\n其他径线: 38 mm; 33 mm\n肝细胞癌,单发', 4.5],
    ['beside the gap between two nodules', 'Two nodules, 13 mm and 9 mm, 25 mm between them.', 1.3],
    [
      'not of a specimen that contains it',
      'Right hepatectomy specimen 18 x 12 x 9 cm containing a tumour of 5.2 cm.',
      5.2,
    ],
    ['not of the larger piece', '不规则肝组织2块,大者9×7×4cm。切面见质韧结节共4枚,直径分别为2.8cm、1.9cm。', 2.8],
    [
      'of the carcinoma, not of the hyperplasia beside it',
      'Hepatocellular carcinoma, 13 mm.\nFocal nodular hyperplasia, 18 mm, segment 5, incidental.',
      1.3,
    ],
    ['of the hyperplasia where it is all there is', 'Focal nodular hyperplasia, 18 mm, segment 5.', 1.8],
    [
      'under its label before one in passing',
      '标本类型        肝局部切除(S4b),4.2×3.5×2.6cm\n肿瘤大小        1.7×1.5×1.4cm',
      1.7,
    ],
    ['and not its capsule', 'One tumour, 3.4 cm maximum, thick white capsule all round.', 3.4],
    ['with the unit in front', 'HCC, single nodule, cm 6, G2-G3, no capsule.', 6],
    ['and not a cavity in it', '右叶内有一个巨块,9.9×9×8.5厘米,囊腔最大12厘米。', 9.9],
  ])('%s', (_, text, cm) => {
    expect(said(text, 'tumourSize')).toEqual([cm]);
  });

  it('as the addendum corrects it', () => {
    expect(
      said(
        'The tumor measures 11 x 9 cm. Hepatocellular carcinoma.\n\nADDENDUM: There was an error in the tumor measurement above. The correct value is 11 x 9 mm.',
        'tumourSize',
      ),
    ).toEqual([1.1]);
  });

  it.each([
    'Wedge of liver with tumour, 6 x 5 x 3 cm.',
    'The specimen, labelled liver mass, measures 8.4 x 7 x 6 cm.',
    '灰黄肝组织2块,大者9×7×4cm,小者3×2×1cm。',
    'Two pieces of liver. The larger is 83 mm and the smaller 42 mm.',
    'Nodal metastasis measuring 12 mm.',
    'MVI距肿瘤1.2cm',
    'Milan criteria: single tumour 5 cm or less',
    'The tumour invades 4 mm into the diaphragm.',
    'Tumour sectioned at 10 mm.',
    '沿肿瘤最大径每1cm平行切开。',
    'Margin free of tumour by 5 mm.',
  ])('is none in %s', (text) => {
    expect(said(text, 'tumourSize')).toEqual([]);
  });
});

describe('the number', () => {
  it.each([
    ['One large dysplastic nodule and one HCC.', 1],
    ['Tumour identified: 1', 1],
    ['How many tumours?\t\tTwo (20 mm and 14 mm).', 2],
    ['右三叶切除:HCC,中-低分化,4枚(最大9.4cm),无包膜。', 4],
    ['肝细胞癌Ⅲ级,2枚,4.2cm、1.5cm。', 2],
    ['切面距被膜0.4cm处见单发肿物,6.1×5.5cm。', 1],
    ['单个灰白质硬肿块,直径2.6cm。周边见2枚卫星结节。', 1],
    ['Bifocal HCC', 2],
    ['There are four (4) discrete masses.', 4],
  ])('%s', (text, count) => {
    expect(said(text, 'tumourNumber')).toEqual([count]);
  });

  it.each([
    'At least five nodules are seen.',
    'A single focus of microvascular invasion.',
    '单个癌细胞',
    'No recurrent hepatocellular carcinoma.\n5. ADVICE',
  ])('is none in %s', (text) => {
    expect(said(text, 'tumourNumber')).toEqual([]);
  });
});

describe('the margin', () => {
  it.each([
    ['Tumour extends close to, but does not involve, the margin.', 'close'],
    ['切缘邻近①,距离2 mm,未见癌', 'close'],
    ['切缘近癌(1mm),尚未累及。', 'close'],
    ['The surgeon notes a close margin; histologically it is clear.', 'clear'],
    ['Tumour is within 0.2 cm of, but not to, the ink.', 'clear'],
    ['Margin with cirrhosis, no tumour.', 'clear'],
    ['Excision margins: complete', 'clear'],
    ['None of the margins is involved.', 'clear'],
    ['切缘及脉管未见癌', 'clear'],
    ['Parenchymal margin clear. Bile duct margin positive for carcinoma.', 'involved'],
    ['切缘阴性,胆管断端见癌。', 'involved'],
    ['断面紧贴肿瘤。切除边缘仍有病变组织残留。', 'involved'],
  ])('%s', (text, value) => {
    expect(said(text, 'margin')).toEqual([value]);
  });

  it.each(['切缘无特殊', 'Margins: see comment', 'Duct section margin without dysplasia.'])(
    'says nothing in %s',
    (text) => {
      expect(said(text, 'margin')).toEqual([]);
    },
  );
});

describe('what was cut from the tumour, or is of another organ, is not its size', () => {
  it.each([
    ['Hepatocellular carcinoma. A sample of the tumour, 1.0 x 1.0 cm, was sent to the biobank.', []],
    ['肝切除标本。肝细胞癌。肿瘤取材12块,各2.5×2cm。', []],
    ['Hepatectomy. HCC. In a third pot an adrenal of 5 cm, 9 g, containing a nodule of 14 mm.', []],
    [
      'Hepatocellular carcinoma.\nSlab II: lesion 1.9 cm\nSlab III: lesion 2.6 cm\nSlab IV: lesion 2.2 cm\nOne tumour.',
      [2.6],
    ],
    ['Hepatocellular carcinoma, solitary.\nSlice 5 with tumour 11 x 7 cm.', []],
    ['Hepatocellular carcinoma. Solitary tumour, 2.8 cm.\nOther lesions: segment 2, cavernous, 4.1 cm.', [2.8]],
    ['肝切除标本,肝细胞癌。\nTumor size: 3.9 x 3.5 cm\nTumor 至 hilar 标记: 31 mm', [3.9]],
    ['Hepatocellular carcinoma. Tumour 3.3 x 2.8 cm. Photographs: slice 6 (scale bar 5 cm).', [3.3]],
    ['肝细胞癌。\n肿瘤2枚,大者1.8cm。\n\n更正报告\n大者实测1.6×1.5cm,原1.8系录入有误。', [1.6]],
    ['肝切除标本,肝细胞癌。\n肿瘤数目:2\n\n更正报告\n肿瘤数目改为3,新增灶三位于S4b,1.4cm。', []],
    ['肝切除标本,肝细胞癌。\n灶1:S5,21×18mm\n灶2:S8,14mm', [2.1]],
    ['Wedge resection. HCC, single tumour of 2.4 x 2.1 cm seen on a slice of 3.6 x 3.1 cm.', [2.4]],
    ['HCC, two tumours, 3.1 cm and 1.2 cm. Tumour one to tumour two: 4.4 cm.', [3.1]],
    ['肝细胞癌2枚。甲瘤与肝门之间4.2cm,甲瘤2.2cm,乙瘤1.0cm。', [2.2]],
    ['单发肝细胞癌2.8cm,缝线标记处长5cm。', []],
    ['HCC, solitary, 3.7 cm (the 7.3 cm typed in the macroscopy is a mistake).', [3.7]],
    ['Fresh, the tumour was 4.1 cm; fixed it is 3.6 cm, and this figure is used for staging. HCC, single.', [3.6]],
    ['Solitary HCC, 1.8 cm. pT1a solitary up to 2 cm; pT1b solitary over 2 cm; pT2 multiple up to 5 cm.', [1.8]],
    ['Tumour sizes: 1.4 cm, 3.2 cm, 0.9 cm (three HCCs).', [3.2]],
  ])('%s', (text, sizes) => {
    expect(said(text, 'tumourSize')).toEqual(sizes);
  });
});

it('a capsule around part of the tumour is incomplete', () => {
  expect(said('The largest is only partly walled off by a fibrous capsule.', 'capsule')).toEqual(['incomplete']);
  expect(said('大者一侧见灰白包膜,对侧与肝实质直接相接', 'capsule')).toEqual(['incomplete']);
  expect(said('It is enclosed all the way round by a thick fibrous capsule.', 'capsule')).toEqual(['complete']);
});

describe('what is told of another edge, lesion or time', () => {
  const hcc = 'Liver, segment 6, partial hepatectomy. Hepatocellular carcinoma.';
  it.each([
    [
      'margin',
      `${hcc}\nTumour at the green ink. Green marks the peritoneal surface.\nTransection plane: no tumour.`,
      'clear',
    ],
    [
      'margin',
      `${hcc}\nParenchymal margin: uninvolved\nCaudate dissection face: positive\nOverall margin status: involved`,
      'involved',
    ],
    ['margin', '送检单: CT 见右肝单发 6.0 cm 肿块, 争取R0切除\n标本：右后叶切除\n肝细胞癌\n切缘：受累', 'involved'],
    ['margin', '术中冰冻报切缘阳性，石蜡切片及深切证实为阴性。', 'clear'],
    ['margin', '首切切缘见癌，术中补切肝组织内无癌，最终切缘阴性。', 'clear'],
    ['margin', `${hcc}\nThe resection plane is irradical.`, 'involved'],
    ['margin', `${hcc}\nMargin involved. Guidelines recommend a margin of 10 mm for R0.`, 'involved'],
    [
      'margin',
      `${hcc}\nMargin: clear.\nCompared with our report of May 2014 (margin involved, 1 mm) the cytology is alike.`,
      'clear',
    ],
    [
      'marginDistance',
      `${hcc}\nOld ablation scar, no viable tumour, 3 mm from the resection margin.\nMargin: free, tumour at 15 mm.`,
      15,
    ],
    [
      'marginDistance',
      '病灶两处：甲，位于S8，2.8cm，海绵状血管瘤；乙，S5，2.5cm，肝细胞癌。乙距切缘9mm，甲距切缘2mm。',
      9,
    ],
    ['marginDistance', 'S8另有小结节0.9cm，距肝断面2mm。镜检：S8小结节为胆管错构瘤。肝细胞癌距肝断面8mm。', 8],
    ['marginDistance', '脏面腹膜（非手术切缘）距肿瘤0.3mm。肝切缘距肿瘤5mm。', 5],
    [
      'marginDistance',
      'A: HCC, 1 mm from the cut edge.\nB: no carcinoma.\nFinal margin, A and B taken together: clear, 20 mm.',
      20,
    ],
  ] as [FactName, string, unknown][])('%s: %s', (fact, text, told) => {
    expect(said(text, fact)).toEqual([told]);
  });
});

describe('what was looked for in vain, nodules of the liver, the piece or the lesser of two is not the size', () => {
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
    expect(said(text, 'tumourSize')).toEqual(told);
  });
});
