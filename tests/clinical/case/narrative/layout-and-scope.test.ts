import { describe, expect, it } from 'vitest';
import { htmlText } from '#clinical/case/narrative/layout/html-text.ts';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';

/** However a report is laid out, and whoever else is quoted in it, only what is found now in the resected tumour is read. */

const read = (text: string) => Object.fromEntries(readFacts(text).map(({ fact, value }) => [fact, value]));
const all = (text: string) => readFacts(text).map(({ fact, value }) => `${fact} ${value}`);

describe('options to tick', () => {
  const ticked = { mvi: 'present', satellites: 'absent', margin: 'clear', cirrhosis: 'absent' };
  it.each([
    [
      'circles',
      'Microvascular invasion   ○ Absent   ● Present\nSatellite nodules   ○ Present  ● Absent\nResection margin   ○ Involved   ● Not involved\nCirrhosis   ○ Yes   ● No',
    ],
    [
      'one option a line under its question',
      'Microvascular invasion\n  [ ] Not identified\n  [X] Present\nSatellite nodules:\n  [X] Not identified\n  [ ] Present\nResection margin\n  [X] Negative\n  [ ] Positive\nCirrhosis\n  [ ] Yes\n  [X] No',
    ],
    ['marks behind their options', '微血管侵犯:有☑ 无□\n卫星结节:有□ 无☑\n切缘:阳性□ 阴性☑\n肝硬化:有 □  无 ☑'],
    [
      'two questions a line',
      'MVI: [X] Yes [ ] No     Satellites: [ ] Yes [X] No\nMargin: [X] Negative [ ] Positive     Cirrhosis: [ ] Yes [X] No',
    ],
    [
      'a star on the one that applies',
      'MVI   *present   absent\nSatellites   present   *absent\nResection margin   *negative   positive\nCirrhosis   yes   *no',
    ],
    [
      'blanks filled with an X',
      'MVI: _X_ present ___ absent\nSatellites: ___ yes _X_ no\nMargin: _X_ negative ___ positive\nCirrhosis: ___ yes _X_ no',
    ],
  ])('are read where they are %s', (_, text) => {
    expect(read(text)).toMatchObject(ticked);
  });

  it.each([
    'Microvascular invasion: [ ] Present [ ] Absent\nMargin: ( ) positive ( ) negative',
    'Microvascular invasion: Present / Absent\nCirrhosis: Yes / No',
    '包膜: □完整 □不完整 □无\n微血管侵犯: 有/无',
  ])('say nothing where none is chosen: %s', (text) => {
    expect(all(text)).toEqual([]);
  });

  it('are no bullets', () => {
    expect(read('○ Right hepatectomy: hepatocellular carcinoma\n○ Microvascular invasion: present')).toMatchObject({
      specimen: 'resection',
      mvi: 'present',
    });
  });
});

describe('tables', () => {
  it.each([
    'Nodule\tSegment\tMax (mm)\tPattern\n1\t7\t36\ttrabecular\n2\t6\t21\tsolid',
    'No.   Site   Size(cm)   Grade\n1     S5     3.6x3.0    II\n2     S7     2.1        II',
    htmlText(
      '<table><tr><th>Lesion</th><th>Site</th><th>Diameter (mm)</th></tr><tr><td>a</td><td>V</td><td>36</td></tr><tr><td>b</td><td>VI</td><td>21</td></tr></table>',
    ),
  ])('of nodules give their number and the largest', (table) => {
    expect(read(`Right hepatectomy, hepatocellular carcinoma.\n\n${table}`)).toMatchObject({
      tumourNumber: 2,
      tumourSize: 3.6,
    });
  });

  it('keep an answer of several cells with what it answers', () => {
    expect(read('MARGINS\n  Parenchymal: uninvolved\nNODES           Examined 5    Involved 1').margin).toBe('clear');
  });
});

describe('what is told of another time, place or specimen', () => {
  const now =
    'Present specimen: right hepatectomy.\nHepatocellular carcinoma, 3 cm. No microvascular invasion. Parenchymal margin negative.';
  it.each([
    `Outside pathology (2016):\n   "Wedge. Hepatocellular carcinoma, 4.1 cm. Microvascular invasion present. Margin positive."\n\n${now}`,
    `Patient had a sectionectomy elsewhere in 2021. That report reads: HCC 6.2 cm, microvascular invasion present, margin positive.\n\n${now}`,
    `In 2011 a wedge resection showed a 4 cm carcinoma with microvascular invasion and a positive margin (R1).\n\n${now}`,
    `Clinical details: CT shows a 7 cm mass with satellites. ?microvascular invasion present\n\n${now}`,
    `${now}\nThe tumour was 7 cm on CT.`,
    `${now}\n\nKey to blocks: A1 margin positive for ink; A2-A5 7 cm tumour`,
    `FROZEN SECTION: margin positive for carcinoma.\n${now}`,
  ])('is not read: %#', (text) => {
    expect(all(text)).toEqual(['specimen resection', 'histology hcc', 'mvi absent', 'tumourSize 3', 'margin clear']);
  });

  it('is not read of a gallbladder with its own gross and microscopic findings', () => {
    const text =
      'SPECIMEN A: LIVER, RIGHT HEPATECTOMY\nGross: single mass, 5 cm.\nMicroscopic: Hepatocellular carcinoma. Microvascular invasion present.\nSPECIMEN B: GALLBLADDER\nGross: 8 cm, two stones.\nMicroscopic: chronic cholecystitis. Margin negative. No vascular invasion.';
    expect(read(text)).toMatchObject({ mvi: 'present', tumourSize: 5 });
    expect(read(text).margin).toBeUndefined();
  });

  it.each([
    '标本A:右半肝切除;标本B:左叶结节楔形切除。\nA:肝细胞癌,直径6cm,MVI M1,切缘阴性。\nB:局灶性结节性增生,直径2cm,切缘阳性。',
    '甲袋:右半肝切除。肝细胞癌,直径6cm,MVI M1,切缘阴性。\n\n乙袋:肝S3楔形切除。胆管错构瘤,切缘阳性。',
  ])('is not read of a second piece without tumour', (text) => {
    expect(read(text)).toMatchObject({ histology: 'hcc', tumourSize: 6, mviGrade: 'M1', margin: 'clear' });
  });

  it('is not read from what the grades of a scheme mean', () => {
    expect(all('肝切除标本:肝细胞癌,MVI分级:M0。\n注:M0:未发现MVI;M1(低危组):≤5个MVI;M2(高危组):>5个MVI。')).toEqual([
      'specimen resection',
      'histology hcc',
      'mvi absent',
      'mviGrade M0',
    ]);
  });
});

describe('amended reports', () => {
  it.each([
    'Right hepatectomy: hepatocellular carcinoma. Margin: negative.\nADDENDUM: deeper levels. Margin is positive.',
    'Right hepatectomy: hepatocellular carcinoma.\n2. Margin: negative.\nCORRECTED REPORT: Line 2 should read "Margin: positive". Other lines are unchanged.',
    'AMENDED REPORT\nRight hepatectomy: hepatocellular carcinoma. Margin: positive.\n\nORIGINAL REPORT\nRight hepatectomy: hepatocellular carcinoma. Margin: negative.',
    '右半肝切除:肝细胞癌,切缘阴性。\n二、更正报告:上述"切缘阴性"系录入错误,应为"切缘阳性"。',
    '*** AMENDED REPORT - see end ***\nRight hepatectomy: hepatocellular carcinoma. Margin: negative.\n-----------------\nAMENDMENT 1\nMargin: positive.',
  ])('hold as they stand at last: %#', (text) => {
    expect(all(text)).toEqual(['specimen resection', 'histology hcc', 'margin involved']);
  });

  it('keep what an addendum repeats', () => {
    expect(read('肝切除标本:肝细胞癌,MVI:M1。\n补充报告:补取蜡块见微血管侵犯,结论不变。').mviGrade).toBe('M1');
  });
});

it('joins a word broken at the end of its line', () => {
  expect(
    read(
      'Right hepatectomy. Hepatocel-\nlular carcinoma, 4.5 cm. Micro-\nvascular invasion is not iden-\ntified. The resec-\ntion margin is clear.',
    ),
  ).toMatchObject({ histology: 'hcc', mvi: 'absent', margin: 'clear' });
});

describe('what stands beside it in the same report', () => {
  it.each([
    'Right hepatectomy: HCC 4 cm. Frozen section margin positive; permanent: negative.',
    'Left lateral sectionectomy: HCC. Frozen section: margin positive for carcinoma. On permanent sections the margin is free of tumour.',
    '肝切除标本:肝细胞癌。切缘、胆管断端及淋巴结均未见癌。',
    '肝切除标本:肝细胞癌。淋巴结、切缘均未见癌。',
    'Segmentectomy: HCC, margin positive.\nADDENDUM: margin: positive -> negative',
    'A. Specimen: right hepatectomy\nB. Lesion: HCC\nC. Lymph nodes: none submitted\nD. Margins: negative',
    '□ Right hepatectomy: hepatocellular carcinoma, moderately differentiated\n□ Tumour size: 4.2 cm\n□ Margin: negative, 5 mm',
    '送检:1. 右后叶  2. 左外叶小结节\n诊断\n1.(右后叶)肝细胞癌,切缘净。\n2.(左外叶小结节)海绵状血管瘤,切缘有瘤残留。',
  ])('does not hide the margin: %#', (text) => expect(read(text)).toMatchObject({ histology: 'hcc', margin: 'clear' }));

  it('does not hide the tumour behind a cyst, nor a diagnosis behind "taken with the history"', () => {
    expect(read('肝切除标本:切面另见一囊肿,直径1cm。肿块直径2.2cm。肝细胞癌。').tumourSize).toBe(2.2);
    expect(read('肝左叶切除标本。结合病史及免疫组化,符合肝细胞癌。').histology).toBe('hcc');
  });

  it.each([
    'Right hepatectomy. The needle biopsy had been called "cholangiocarcinoma, poorly differentiated, with microvascular invasion". This is a hepatocellular carcinoma.',
    '部分肝切除:镜下:肝细胞癌。当地医院穿刺报告:"胆管细胞癌,低分化,脉管癌栓"。',
    'Right hepatectomy. Hepatocellular carcinoma.\nWe do not find: satellite nodules, areas of cholangiocarcinoma.',
    'Right hepatectomy. Hepatocellular carcinoma.\nADDENDUM: the second nodule is a macroregenerative nodule.',
  ])('is not taken for the tumour: %#', (text) => {
    expect(read(text)).toMatchObject({ specimen: 'resection', histology: 'hcc' });
    expect(read(text)).not.toHaveProperty('grade');
    expect(read(text).mvi).not.toBe('present');
  });
});

describe('what a laboratory system exports', () => {
  it('is read by its field names, the final fields before the original ones', () => {
    const fields = [
      'SPEC_TYPE=LIVER S6 RESECTION',
      'FS_MARGIN=POS',
      'TUM_MAX_CM=2.0',
      'CT_SIZE_CM=3.1',
      'DX_MVI_ORIG=M1',
      'DX_MVI_FINAL=NEG',
      'HIST_DX=HCC',
    ];
    expect(read(fields.join('\n'))).toEqual({ specimen: 'resection', histology: 'hcc', mvi: 'absent', tumourSize: 2 });
  });

  it.each([
    'Liver resection: HCC.\nMVI: 2 {0=absent 1=present 2=uncertain}',
    'Liver resection: HCC.\nMVI (0 = absent, 1 = present, 2 = uncertain): 2',
  ])('answers in codes that it explains: %s', (text) => expect(read(text).mvi).toBe('uncertain'));
});

describe('findings of another time', () => {
  it.each([
    'Item          Previous (2018)       Current\nProcedure     segment 7 resection   segment 6 resection\nTumour size   5.2 cm                2.0 cm\nMVI           present               absent',
    'Liver S6 resection: HCC 2 cm, no MVI.\nPrevious results on file: HCC, 7 cm, MVI present.',
    '患者2015年曾行左外叶切除(7cm,微血管侵犯阳性),本次送检肝S6切除标本,肝细胞癌2cm,未见微血管侵犯。',
    '肝S6切除:肝细胞癌2cm,未见微血管侵犯。\n旧档:2014年,左叶,7cm,MVI(+)。',
  ])('are not told of this specimen: %#', (text) =>
    expect(read(text)).toMatchObject({ specimen: 'resection', mvi: 'absent', tumourSize: 2 }),
  );

  it('leave a question open where two answers stand and one is of another time', () => {
    expect(
      read('Liver S6 resection, recurrent HCC. MVI absent. It was otherwise in Leeds: MVI present.'),
    ).not.toHaveProperty('mvi');
  });
});

describe('what the pathologist says behind the ward, on one line', () => {
  it.each([
    [
      'dictation',
      '申请单上写的是肝占位，CT量的十四厘米，我们收到的是右半肝切除标本，里面的肿瘤12.1×10×9厘米，肝细胞癌，切缘干净',
      12.1,
    ],
    ['a title', 'Clinical: HBV, CT 5.1 cm. Right hepatectomy: hepatocellular carcinoma, 3.4 cm; margin clear.', 3.4],
    ['a bracket', '病史：乙肝，CT示占位5.1cm。（右后叶切除标本）肝细胞癌，肿瘤3.4cm，切缘阴性。', 3.4],
    ['an earlier operation', 'After resection in 2016, this re-resection: HCC, 2.4 cm. Margin clear.', 2.4],
  ])('is read: %s', (_, text, tumourSize) => {
    expect(read(text)).toMatchObject({ histology: 'hcc', tumourSize, margin: 'clear' });
  });

  it.each([
    'Previous pathology report: Specimen received is a right hepatectomy. HCC 5 cm, MVI present.\nNow: wound swab.',
    'Clinical details: Right hepatectomy for HCC, MVI positive at Leeds.\nDiagnosis: inflamed omentum only.',
    'Clinical: planned right hepatectomy for HCC, well differentiated on biopsy, MVI likely.',
  ])('is not taken from the ward itself: %s', (text) => {
    expect(read(text)).toEqual({});
  });
});

it.each([
  ['letters for ticks', 'Histology     X HCC   O ICC\nMVI   O yes   X no\nMargin   O positive   X negative'],
  ['blanks around answers', 'Histology: __HCC__\nMVI: __absent__\nMargin____clear____'],
  ['dashes', 'Histology - hepatocellular carcinoma\nMVI - absent\nMargin - clear'],
  ['numbered rows', 'G01   Histology   HCC\nG02   MVI   absent\nG03   Margin   clear'],
  ['fields', '"Histology": "HCC",\n"MVI": "absent",\n"Margin": "clear"'],
])('reads a form with %s', (_, text) => {
  expect(read(text)).toMatchObject({ histology: 'hcc', mvi: 'absent', margin: 'clear' });
});

it.each([
  [
    'an earlier operation in a bracket over two lines',
    'Liver S6, resected (pathology of 2016: 5 cm,\nMVI present). HCC, 2 cm. No MVI.',
  ],
  [
    'an earlier tumour as a head',
    'Liver S6 resection.\nIndex tumour (2018, S3): 5 cm, MVI present.\nNow: HCC, 2 cm. MVI absent.',
  ],
  ['a treatment', 'Liver S6 resection. He had chemoembolisation of a 5 cm lesion. HCC, 2 cm. MVI absent.'],
  ['another time beside each answer', 'Liver S6 resection: HCC 2 cm [2014: 5 cm], MVI absent [2014: present].'],
])('reads nothing of %s', (_, text) => {
  expect(read(text)).toMatchObject({ histology: 'hcc', mvi: 'absent', tumourSize: 2 });
});
