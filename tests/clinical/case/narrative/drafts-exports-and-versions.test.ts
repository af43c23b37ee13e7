import { describe, expect, it } from 'vitest';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';

/** Reports with more than one voice, version or column: what stands at the end is read, and of the right column. */

const read = (text: string) => Object.fromEntries(readFacts(text).map(({ fact, value }) => [fact, value]));
const all = (text: string) => readFacts(text).map(({ fact, value }) => `${fact} ${value}`);

describe('a table exported with a head', () => {
  const rows = (sign: string) =>
    [
      ['lab', 'field', 'options', 'entry'],
      ['7', 'procedure', 'wedge / segment', 'Segmentectomy 6'],
      ['7', 'tumour_count', 'single / multiple', 'single'],
      ['7', 'tumour_max_cm', '', '2.2'],
      ['7', 'edmondson_grade', 'I / II / III / IV', 'II'],
      ['7', 'margin_status', 'involved / close / clear', 'clear'],
      ['7', 'microvascular_invasion', 'present / absent', 'absent'],
    ]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(sign))
      .join('\n');
  it.each([',', ';'])('is read by its names and its answers alone, parted by %s', (sign) => {
    expect(read(rows(sign))).toMatchObject({
      ...{ tumourNumber: 1, tumourSize: 2.2, grade: 'II', margin: 'clear', mvi: 'absent' },
    });
  });

  it('is read as it stands in its last version', () => {
    const text =
      'No;Field;Value;Version\n1;SPECIMEN;Liver, resection segment 2;1\n1;DIAGNOSIS;Hepatocellular carcinoma;1\n1;MVI;absent;1\n1;SATELLITES;nil;1\n1;PARENCHYMAL_MARGIN;Clear;1\n1;PARENCHYMAL_MARGIN;Involved by tumour;2';
    expect(all(text).filter((one) => one.startsWith('margin '))).toEqual(['margin involved']);
    expect(read(text)).toMatchObject({ satellites: 'absent' });
  });

  it('counts its lesions, and finds what is found at one of them', () => {
    const lesion = (id: number, cm: string, mvi: string) =>
      `<lesion id="${id}"><maxdim unit="cm">${cm}</maxdim><microvascularInvasion>${mvi}</microvascularInvasion></lesion>`;
    const text = `<report><procedure>Left hepatectomy</procedure><type>Hepatocellular carcinoma</type>${lesion(1, '2.9', 'yes')}${lesion(2, '1.6', 'no')}<margin>free</margin></report>`;
    expect(read(text)).toMatchObject({ tumourNumber: 2, tumourSize: 2.9, mvi: 'present' });
  });
});

describe('a column for each tumour', () => {
  it('is read under names with a segment, over lines that are broken in their cells', () => {
    const text = `Liver, left lateral sectionectomy

                      TUMOUR "P" (seg II)        TUMOUR "Q" (seg III)
Edmondson-Steiner     I                          I-II
Size (cm)             3.1                        1.2
MVI                   not found                  present, plugs in two portal
                                                 venules lined by CD34+ cells
Cut margin            free                       free`;
    expect(read(text)).toMatchObject({
      tumourNumber: 2,
      tumourSize: 3.1,
      grade: 'II',
      mvi: 'present',
      margin: 'clear',
    });
  });

  it('joins no two numbers at the end of a cell', () => {
    const text =
      'Specimen      Segment 5 resected      gallbladder\nTumour        two nodules of 3,      normal\n              2 cm away from the edge      wall';
    expect(all(text)).not.toContain('tumourSize 3.2');
  });
});

describe('a version that stands no longer', () => {
  it.each([
    [
      '===== F1 (WITHDRAWN 14/08, retained for audit) =====\nLIVER, RIGHT HEMIHEPATECTOMY: HCC, largest 9.6 cm, poorly differentiated. Margin involved.\n===== F2 (CURRENT) =====\nMACROSCOPIC: right hemihepatectomy, single tumour 10.8 cm.\nMICROSCOPIC: hepatocellular carcinoma, moderately differentiated. Margin clear.',
      { tumourSize: 10.8, grade: 'moderate', margin: 'clear' },
    ],
    [
      '第一次签发(6月2日)——已撤回,仅存档\n(肝段切除)肝细胞癌,低分化,最大径9.6cm。切缘阳性。\n第二次签发(6月5日)——正式报告\n(肝段切除)肝细胞癌,单个,中分化,最大径10.8cm。切缘阴性。',
      { tumourSize: 10.8, grade: 'moderate', margin: 'clear' },
    ],
  ])('is not read', (text, facts) => {
    expect(read(text)).toMatchObject(facts);
  });
});

describe('the remarks of whoever signs a draft', () => {
  it.each([
    [
      "Registrar's draft, consultant's remarks marked >>\nReceived: left hepatectomy.\nOne tumour, 2.1 cm.\n>> I measured again: 2.5 cm.\nMicrovascular invasion: absent.\n>> No. Microvascular invasion is present on slide 5.\nMargin clear.\n>> Agree.",
      { mvi: 'present', margin: 'clear' },
    ],
    [
      '(规培医师初稿,上级批改见 >>)\n左半肝切除。肝细胞癌。\n微血管侵犯:无。\n>> 不同意,改为:有\n切缘:阴性。\n>> 同意。',
      { mvi: 'present', margin: 'clear' },
    ],
    [
      'Draft by resident, edits of the staff pathologist in [[ ]]\nRight hepatectomy: hepatocellular carcinoma, well [[moderately]] differentiated. Satellites: yes. [[No. These are not satellites: satellites absent.]]',
      { grade: 'moderate', satellites: 'absent' },
    ],
    [
      '上级医师修改痕迹:右半肝切除,肝细胞癌,切缘[删:阳性][改:阴性],最大径[删:11.5][改:12.5]cm',
      { margin: 'clear', tumourSize: 12.5 },
    ],
  ])('have the last word', (text, facts) => {
    expect(read(text)).toMatchObject(facts);
    expect(all(text)).not.toContain('mvi absent');
  });
});

it('reads the stops that a voice dictated', () => {
  const text =
    'specimen colon right hepatectomy comma 455 grams full stop hepatocellular carcinoma comma one tumour full stop new line margin colon clear comma 5 mm full stop';
  expect(read(text)).toMatchObject({ specimen: 'resection', histology: 'hcc', margin: 'clear', marginDistance: 5 });
  expect(read('检体 右肝切除 逗号 肝细胞癌 句号 微血管侵犯 冒号 无 句号 切缘 冒号 阴性 句号')).toMatchObject({
    ...{ mvi: 'absent', margin: 'clear' },
  });
});

it('does not read what a question about another operation is answered with', () => {
  const text =
    '收到什么?\n右肝切除标本一件。\n\n2018年的旧标本怎么说?\n肝细胞癌,中分化,切缘阳性,距离6 mm。\n\n现在是什么肿瘤?\n肝细胞癌,低分化。\n\n切缘?\n切缘阴性。\n\n卫星结节?\n没有。';
  expect(all(text)).not.toContain('grade moderate');
  expect(read(text)).toMatchObject({ grade: 'poor', margin: 'clear' });
});

it('does not read the codes that a house prints under its reports', () => {
  const text =
    '右半肝切除。肝细胞癌。切缘阴性。\n\n附:本中心通用代码说明(印于每份报告)\nM0   未发现 MVI\nM1   MVI ≤5 个\nM2   MVI >5 个\nR1   镜下残留';
  expect(all(text).filter((one) => one.startsWith('mvi'))).toEqual([]);
});

it('reads a sentence across the foot and the head of a page', () => {
  const text =
    'Liver resection segment 6\nThe border of the tumour is irregular and the resection margin is\nThis report relates to the sample received.   Page 1 of 2\nclear of tumour.\nThis report relates to the sample received.   Page 2 of 2';
  expect(read(text)).toMatchObject({ margin: 'clear' });
});

describe('pages and tables set in columns', () => {
  it.each([
    [
      'parted by a bar',
      'CLINICAL DATA            | MICROSCOPY\nM/61. CT: three nodules, | Hepatocellular carcinoma,\nup to 5.5 cm, portal     | grade II. Microvascular\nthrombus suspected.      | invasion is not seen.\nGROSS                    | DIAGNOSIS\nRight hepatectomy, one   | HCC, single, 2.1 cm.\nmass of 2.1 cm.          | Margin free, 8 mm.',
      { tumourSize: 2.1, mvi: 'absent', margin: 'clear', tumourNumber: 1 },
    ],
    [
      'of prose, and of what the codes mean',
      'The specimen is a left lateral sectionectomy   LEGEND\nthat weighs 120 g and measures 9 x 6 x 4 cm.\nIt holds one hepatocellular carcinoma that      G1 well differentiated\nmeasures 3.2 cm across and is moderately        G3 poorly differentiated\ndifferentiated. Microvascular invasion was      MVI M2 many vessels\nnot found in twelve blocks. The transection     R1 tumour at margin\nmargin is free of tumour by 6 mm. The liver     Ishak 6 cirrhosis\nis not cirrhotic.',
      { tumourSize: 3.2, mvi: 'absent', margin: 'clear', grade: 'moderate', cirrhosis: 'absent' },
    ],
    [
      'of which one prints the options',
      '项目        选项                    结果\n标本        切除/穿刺               肝段切除\n类型        HCC/ICC/混合            HCC\n分级        Ⅰ/Ⅱ/Ⅲ/Ⅳ                 Ⅲ\nMVI         M0/M1/M2                M1\n大小                                4.4cm\n切缘        阴性/阳性               阴性',
      { grade: 'III', mviGrade: 'M1', tumourSize: 4.4, margin: 'clear' },
    ],
    [
      'for each specimen',
      '                     JAR 1                          JAR 2\nReceived as          Segmentectomy VI, liver        Gallbladder\nSize                 10 x 7 x 5 cm                  8 x 3 cm\nLesion               Solitary tumour, 3.1 cm        Polyp 3.9 cm\nHistology            Hepatocellular carcinoma       Cholesterol polyp\nMicrovascular inv.   Present                        n/a\nMargin               Clear, 4 mm                    Clear',
      { tumourSize: 3.1, mvi: 'present', margin: 'clear', marginDistance: 4 },
    ],
    [
      'of a draft and of who signed it',
      'No;Item;Resident draft;Consultant;State\n1;Procedure;right hepatectomy;agree;ok\n2;Tumour size;42 mm;45 mm;changed\n3;Type;hepatocellular carcinoma;agree;ok\n4;Microvascular invasion;present;absent (CD34);changed\n5;Margin;clear;agree, clear;ok\n6;Satellites;none;same;ok',
      { tumourSize: 4.5, mvi: 'absent', margin: 'clear', satellites: 'absent' },
    ],
  ])('are read column by column: %s', (_, text, facts) => {
    expect(read(text)).toMatchObject(facts);
  });

  it('is not made of a table whose labels are long', () => {
    expect(
      read(
        "Distance to parenchymal margin      12 mm\nDistance to Glisson's capsule       3 mm\nLargest tumour greatest diameter    4.5 cm\nHistological type of the tumour     hepatocellular carcinoma\nOperation that was carried out      right hepatectomy",
      ),
    ).toMatchObject({ tumourSize: 4.5, marginDistance: 12 });
  });
});

describe('what is of another time', () => {
  it.each([
    [
      'told under a line that ends in a colon',
      'Wedge of liver, 5 x 4 x 3 cm. One nodule, 1.4 cm.\nThe same man was operated here in 2018 (no. 18/2231):\nright hepatectomy for two nodules of hepatocellular carcinoma,\nthe larger 6.1 cm, microvascular invasion present, margin involved.\nNow, under the microscope:\nhepatocellular carcinoma, grade III.\nMicrovascular invasion absent. Resection margin free.',
      { tumourSize: 1.4, mvi: 'absent', margin: 'clear', grade: 'III' },
    ],
    [
      'told in a note with a year of its own',
      '肝 S7 部分切除。HCC,单颗,2.5 cm,MVI (-)。切缘阴性。\n註:103 年 S5 曾切 HCC 三顆(4.5 cm, MVI +, margin 陽性)。',
      { tumourSize: 2.5, mvi: 'absent', margin: 'clear', tumourNumber: 1 },
    ],
    [
      'copied out between quotation marks',
      'Dear colleague,\nmy first report was wrong, please discard it; it read:\n"Segment VI. HCC, 3.0 cm, grade II, no microvascular invasion, margin 4 mm."\nThe correct report: right hepatectomy, one hepatocellular carcinoma of 3.6 cm, grade III, microvascular invasion present, margin free, 9 mm.',
      { tumourSize: 3.6, mvi: 'present', grade: 'III', marginDistance: 9 },
    ],
  ])('is left out, %s', (_, text, facts) => {
    expect(read(text)).toMatchObject(facts);
  });

  it('reads figures as they were before a scanner read them', () => {
    expect(
      read('Right hepatectomy. Turnour l.8 cm. Hepatocellular carcinorna. Margin free, distance 2O mm.'),
    ).toMatchObject({ tumourSize: 1.8, histology: 'hcc', marginDistance: 20 });
  });
});
