import { describe, expect, it } from 'vitest';
import type { FactName } from '#clinical/case/narrative/fact.ts';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';

/** Every length of a report is of something: what it is of decides whether it is the tumour's. */

const said = (text: string, fact: FactName) =>
  readFacts(text)
    .filter((one) => one.fact === fact)
    .map(({ value }) => value);

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

it('a capsule around part of the tumour is incomplete', () => {
  expect(said('The largest is only partly walled off by a fibrous capsule.', 'capsule')).toEqual(['incomplete']);
  expect(said('大者一侧见灰白包膜,对侧与肝实质直接相接', 'capsule')).toEqual(['incomplete']);
  expect(said('It is enclosed all the way round by a thick fibrous capsule.', 'capsule')).toEqual(['complete']);
});
