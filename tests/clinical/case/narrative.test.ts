import { describe, expect, it } from 'vitest';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';
import {
  aChart,
  answered,
  coded,
  hcc,
  notesOf,
  pathology,
  pathologyReport,
  type Resource,
  read,
  resection,
  specimen,
  told,
} from './a-chart.ts';

/** The first narrative reader: microvascular invasion, size and number in English and Chinese, with the exact span, unverified. */

const said = (text: string, fact: string) =>
  readFacts(text)
    .filter((one) => one.fact === fact)
    .map(({ value }) => value);

it('keeps the exact span in UTF-16 units', () => {
  const text = '病理诊断：𠮷肝细胞癌，单发，大小6.5×5.8×5.5cm，MVI（M2）。';
  for (const fact of readFacts(text)) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  expect(readFacts(text).map(({ fact, text: span }) => [fact, span])).toEqual([
    ['histology', '肝细胞癌'],
    ['mvi', 'MVI（M2'],
    ['mviGrade', 'MVI（M2'],
    ['tumourNumber', '单发'],
    ['tumourSize', '6.5×5.8×5.5cm'],
  ]);
});

it('asserts nothing of an empty text, and marks all it asserts unverified', () => {
  expect(readFacts('')).toEqual([]);
  expect(
    readFacts('Hepatocellular carcinoma. Microvascular invasion present.').every(({ verified }) => verified === false),
  ).toBe(true);
});

describe('microvascular invasion', () => {
  it.each([
    'Microvascular invasion present.',
    'Microvascular invasion: Present',
    'Microvascular invasion (MVI): identified in 3 vessels',
    'Microvascular invasion is seen.',
    'HCC with microvascular invasion.',
    'with capsular and microvascular invasion',
    'MVI (+)',
    'MVI: M1',
    'Microvascular invasion, M2 (9 vessels)',
    'Small vessel invasion: Present',
    'Macrovascular invasion absent, microvascular invasion present.',
    'No capsule, microvascular invasion present.',
    '可见微血管侵犯',
    '微血管癌栓（+）',
    '微血管侵犯：有',
    'MVI：阳性',
    'MVI分级：M2',
    '见微血管癌栓3处',
  ])('present: %s', (text) => {
    expect(said(text, 'mvi')).toEqual(['present']);
  });

  it.each([
    'No microvascular invasion.',
    'No evidence of microvascular invasion (MVI).',
    'Microvascular invasion: Not identified',
    'Microvascular invasion is not present.',
    'Microvascular invasion: absent',
    'Microvascular invasion was not seen',
    'negative for microvascular invasion',
    'without microvascular invasion',
    'No necrosis, satellite nodules or microvascular invasion.',
    'No macro- or microvascular invasion is identified.',
    'MVI: negative',
    'MVI 0',
    'MVI (-)',
    'M0: MVI: M0',
    'Sections do not show microvascular invasion',
    '未见微血管侵犯',
    '未见明确微血管侵犯，切缘阴性',
    '未见脉管癌栓及微血管侵犯',
    '微血管侵犯：无',
    '微血管侵犯（-）',
    'MVI：阴性',
    'MVI：M0',
    '无MVI',
  ])('absent: %s', (text) => {
    expect(said(text, 'mvi')).toEqual(['absent']);
  });

  it.each([
    'Microvascular invasion cannot be excluded.',
    'Suspicious for microvascular invasion.',
    'Possible microvascular invasion',
    'Cannot exclude microvascular invasion',
    'Microvascular invasion: indeterminate',
    '可疑微血管侵犯',
    'MVI不能除外',
    '不除外微血管侵犯',
  ])('uncertain: %s', (text) => {
    expect(said(text, 'mvi')).toEqual(['uncertain']);
  });

  it.each([
    'Microvascular invasion and margin to follow.',
    'Microvascular invasion cannot be assessed',
    'Microvascular invasion: see comment',
    'Microvascular invasion:',
    'Lymphovascular invasion present.',
    'Vascular invasion: present',
    'Macrovascular invasion present',
    'Previous resection showed microvascular invasion',
    'History of HCC with microvascular invasion',
    '既往手术病理：MVI阳性',
    'MVI grading: M0 none, M1 up to 5, M2 more than 5',
    'pT2 N0 M0',
    '大血管未见癌栓',
  ])('not asserted: %s', (text) => {
    expect(said(text, 'mvi')).toEqual([]);
  });

  it.each([
    ['MVI: M1', ['M1']],
    ['MVI（M2）', ['M2']],
    ['Microvascular invasion absent, M0', ['M0']],
    ['Microvascular invasion: present', []],
    ['MVI: present. pT2 N0 M0', []],
    ['MVI: absent, pT2 N0 M0', []],
    ['MVI absent (M2)', []],
  ])('grade of %s', (text, expected) => {
    expect(said(text, 'mviGrade')).toEqual(expected);
  });

  it('is replaced by an addendum, and otherwise keeps both sides of a contradiction', () => {
    expect(said('Microvascular invasion present.\nADDENDUM: on review no microvascular invasion.', 'mvi')).toEqual([
      'absent',
    ]);
    expect(said('未见微血管侵犯。\n补充报告：深切后可见微血管侵犯（M1）。', 'mvi')).toEqual(['present']);
    expect(said('No microvascular invasion in block A. Microvascular invasion present in block B.', 'mvi')).toEqual([
      'absent',
      'present',
    ]);
  });
});

describe('size, the largest in cm', () => {
  it.each([
    ['Tumor size: 5.2 x 4.1 x 3.0 cm', 5.2],
    ['A 52 mm tumour', 5.2],
    ['Hepatocellular carcinoma, 24 mm, moderately differentiated.', 2.4],
    ['Three nodules measuring 3.5, 2.0 and 1.2 cm', 3.5],
    ['Tumour measures 4.5 cm in greatest dimension; closest margin 2 mm', 4.5],
    ['Greatest dimension: 6 cm', 6],
    ['肿瘤大小6.5×5.8×5.5cm', 6.5],
    ['肿物最大径45mm', 4.5],
    ['大小5.0*4.0*3.5cm肿物一枚', 5],
    ['切面见一灰黄色肿物，大小3×2厘米', 3],
  ])('%s', (text, expected) => {
    expect(said(text, 'tumourSize')).toEqual([expected]);
  });

  it.each([
    'Specimen: right lobe, 15 x 10 x 8 cm.',
    'Margin clear by 11 mm.',
    'Tumour 5 mm from the resection margin',
    'Tumour is 0.4 cm from margin',
    'microvascular invasion, the furthest 14 mm from the tumour',
    '2 satellite nodules of 0.4 cm',
    'Cirrhotic nodules up to 0.5 cm',
    'Previous tumour of 5 cm',
    'Gallbladder 8 cm long',
    '送检标本：肝右后叶，大小12×9×7cm',
    '距切缘0.8cm',
    '最远距肿瘤边缘1.3cm',
    'A tumour of 5',
    'A tumour of 80 cm',
  ])('not of the tumour: %s', (text) => {
    expect(said(text, 'tumourSize')).toEqual([]);
  });

  it('is not the specimen’s', () => {
    expect(
      said('Specimen: right lobe, 15 x 10 x 8 cm. A 5.2 cm tumour, 0.4 cm from the margin.', 'tumourSize'),
    ).toEqual([5.2]);
  });
});

describe('number', () => {
  it.each([
    ['Single tumour, segment VI', 1],
    ['A solitary well-circumscribed nodule', 1],
    ['Tumor focality: Unifocal', 1],
    ['Hepatocellular carcinoma, Edmondson III, single, 12 cm.', 1],
    ['Number of tumors: 2', 2],
    ['Two separate tumours', 2],
    ['three nodules measuring 3.5, 2.0 and 1.2 cm', 3],
    ['3 lesions in segment VI', 3],
    ['肝细胞癌，单发', 1],
    ['肿瘤数目：2个', 2],
    ['两个结节', 2],
    ['肿物一枚', 1],
    ['肝细胞癌（3个，最大径4.2cm）', 3],
  ])('%s', (text, expected) => {
    expect(said(text, 'tumourNumber')).toEqual([expected]);
  });

  it.each([
    'Multiple tumours',
    'A tumour of the right lobe',
    'single cell necrosis',
    '2 satellite nodules',
    '3 cirrhotic nodules',
    'two lymph nodes',
    'A 5.2 cm tumour',
    'the furthest 14 mm from the tumour',
    'No second lesion',
    'Previously two nodules were ablated',
    '多发结节',
    '卫星结节2个',
  ])('not asserted: %s', (text) => {
    expect(said(text, 'tumourNumber')).toEqual([]);
  });
});

describe('in a chart', () => {
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  const text = '肝细胞癌，单发，大小6.5×5.8cm，MVI（M2）。';
  const caseOf = (...resources: Resource[]) => read(aChart(resection(), hcc(), specimen(), resources));
  const attachment = (over: Record<string, unknown> = {}) => ({
    contentType: 'text/plain; charset=utf-8',
    data: base64(text),
    ...over,
  });
  const document = (over: Record<string, unknown> = {}) => ({
    resourceType: 'DocumentReference',
    id: 'd',
    status: 'current',
    subject: { reference: 'Patient/p1' },
    type: coded({ loinc: '11526-1' }),
    date: '2026-01-16T10:00:00+08:00',
    content: [{ attachment: attachment() }],
    ...over,
  });

  it.each([
    ['a conclusion', pathologyReport([], { id: 'r', conclusion: text }), 'DiagnosticReport/r', 'conclusion'],
    [
      'a presented form',
      pathologyReport([], { id: 'r', presentedForm: [attachment()] }),
      'DiagnosticReport/r',
      'presentedForm[0]',
    ],
    ['a document', document(), 'DocumentReference/d', 'content[0]'],
    [
      'a narrative Observation',
      pathology({ loinc: '22637-3' } as never, {}, { id: 'o', code: coded({ loinc: '22637-3' }), valueString: text }),
      'Observation/o',
      'valueString',
    ],
  ])('is read from %s, with where it stands', (_, resource, ref, part) => {
    const { inputs } = caseOf(resource);
    expect([inputs.mvi, inputs.mviGrade, inputs.tumourNumberPathology, inputs.tumourSizePathology].map(told)).toEqual([
      'present',
      'M2',
      1,
      6.5,
    ]);
    expect(inputs.tumourSizePathology).toMatchObject({
      reader: 'narrative',
      verified: false,
      unit: 'cm',
      from: [ref],
      span: { document: ref, part, start: 10, end: 19, text: '6.5×5.8cm' },
    });
  });

  it.each([
    ['a preliminary report', pathologyReport([], { status: 'preliminary', conclusion: text })],
    ['a report entered in error', pathologyReport([], { status: 'entered-in-error', conclusion: text })],
    ['an operation note', document({ type: { text: 'Operation note' } })],
    ['a superseded document', document({ status: 'superseded' })],
    ['a preliminary document', document({ docStatus: 'preliminary' })],
    ['a document of before the operation', document({ date: '2026-01-02' })],
    ['a PDF', document({ content: [{ attachment: attachment({ contentType: 'application/pdf' }) }] })],
    [
      'another charset',
      document({ content: [{ attachment: attachment({ contentType: 'text/plain; charset=gb18030' }) }] }),
    ],
    ['bytes that are no UTF-8', document({ content: [{ attachment: attachment({ data: 'sMij' }) }] })],
    ['data that is no base64', document({ content: [{ attachment: attachment({ data: '病理' }) }] })],
  ] as [string, Resource][])('is not read from %s', (_, resource) => {
    expect(told(caseOf(resource).inputs.mvi)).toMatch(/missing/);
  });

  it('is noted as read from text', () => {
    expect(notesOf(caseOf(pathologyReport([], { id: 'r', conclusion: text })))).toContain(
      'read-from-text DiagnosticReport/r',
    );
  });

  it('stands behind what is coded, and contradicts it openly', () => {
    const report = pathologyReport([], { conclusion: text });
    expect(caseOf(report, pathology('small-vessel-invasion', answered('present'))).inputs.mvi).toMatchObject({
      value: 'present',
      reader: 'coded',
    });
    expect(told(caseOf(report, pathology('small-vessel-invasion', answered('absent'))).inputs.mvi)).toBe(
      'missing: conflict',
    );
    expect(told(caseOf(report, pathology('tumour-size', '6.5 cm')).inputs.tumourSizePathology)).toBe(6.5);
    const other = caseOf(
      report,
      pathology('tumour-size', '3.1 cm', { id: 'size' }),
      pathology('tumour-number', { valueInteger: 2 }, { id: 'n' }),
    );
    expect([told(other.inputs.tumourSizePathology), told(other.inputs.tumourNumberPathology)]).toEqual([3.1, 2]);
    expect(notesOf(other)).toEqual(
      expect.arrayContaining([
        'conflict Observation/size DiagnosticReport/1',
        'conflict Observation/n DiagnosticReport/1',
      ]),
    );
  });

  it('an uncertain sentence takes the certainty from "absent", not from "present"', () => {
    const report = pathologyReport([], { conclusion: 'Microvascular invasion cannot be excluded.' });
    expect(told(caseOf(report, pathology('small-vessel-invasion', answered('absent'))).inputs.mvi)).toBe('uncertain');
    expect(told(caseOf(report, pathology('small-vessel-invasion', answered('present'))).inputs.mvi)).toBe('present');
  });

  const whole = [
    'Liver, segment VI, resection: hepatocellular carcinoma, 4.2 cm, single, Edmondson-Steiner grade III.',
    'No microvascular invasion. Large vessels: free of tumour. Satellite nodules: present.',
    'Resection margin: close, 1 mm.',
  ].join('\n');

  it('gives every input it speaks of', () => {
    const { inputs } = caseOf(pathologyReport([], { id: 'r', conclusion: whole }));
    expect([inputs.histology, inputs.margin, inputs.marginDistance, inputs.grade, inputs.satellites].map(told)).toEqual(
      ['hcc', 'R0', 1, 'III', 'present'],
    );
    expect(inputs.macrovascularInvasion).toMatchObject({ value: 'absent', reader: 'narrative', verified: false });
    expect(inputs.margin).toMatchObject({
      verified: false,
      span: { part: 'conclusion', text: 'Resection margin: close' },
    });
  });

  it('is read from HTML, with its place in the text the page shows', () => {
    const page = `<html><body><p>Diagnosis</p>${whole.replaceAll('\n', '<br>')}</body></html>`;
    const { inputs } = caseOf(
      document({ content: [{ attachment: attachment({ contentType: 'text/html', data: base64(page) }) }] }),
    );
    expect([inputs.histology, inputs.mvi, inputs.margin].map(told)).toEqual(['hcc', 'absent', 'R0']);
    expect(inputs.mvi).toMatchObject({ span: { text: 'No microvascular invasion' } });
  });

  it('does not settle a margin that is coded otherwise', () => {
    const report = pathologyReport([], { conclusion: whole });
    expect(told(caseOf(report, pathology('margin-involved', answered('present'))).inputs.margin)).toBe(
      'missing: conflict',
    );
  });

  it('never overrules the HCC of the chart alone, and never ends in silence', () => {
    const { diagnosis, inputs } = caseOf(
      pathologyReport([], { id: 'r', conclusion: 'Liver, resection: metastatic adenocarcinoma.' }),
    );
    expect(diagnosis.kind).toBe('cannot-tell');
    expect(told(inputs.histology)).toBe('other');
  });

  it('takes a doubted large vessel for unread, not for none', () => {
    const { inputs } = caseOf(pathologyReport([], { conclusion: 'Macrovascular invasion cannot be excluded.' }));
    expect(told(inputs.macrovascularInvasion)).toBe('missing: unreadable');
  });

  it('takes nothing from the text of a needle core or another organ', () => {
    for (const conclusion of [
      'Liver, needle core biopsy: hepatocellular carcinoma.',
      'Gallbladder, cholecystectomy: no malignancy.',
    ])
      expect(told(caseOf(pathologyReport([], { conclusion })).inputs.histology)).toMatch(/missing/);
  });

  it('notes a document that is no text', () => {
    const pdf = document({ content: [{ attachment: attachment({ contentType: 'application/pdf' }) }] });
    const link = document({ content: [{ attachment: { contentType: 'text/plain', url: 'Binary/1' } }] });
    for (const unread of [pdf, link])
      expect(notesOf(caseOf(unread))).toContain('document-not-read DocumentReference/d');
    expect(notesOf(caseOf(document()))).not.toContain('document-not-read DocumentReference/d');
  });
});
