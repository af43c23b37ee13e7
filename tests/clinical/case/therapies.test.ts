import { describe, expect, it } from 'vitest';
import {
  aChart,
  coded,
  condition,
  hcc,
  medicine,
  notesOf,
  procedure,
  type Reading,
  type Resource,
  read,
  resection,
  told,
} from './a-chart.ts';

/** case-rules, "Therapy" and "Recurrence recorded". */

const caseOf = (resources: Resource[], reading: Reading = { asOf: '2026-12-31' }) =>
  read(aChart(resection(), hcc(), resources), reading);
const therapyOf = (resources: Resource[], reading?: Reading) => {
  const { inputs } = caseOf(resources, reading);
  return [told(inputs.neoadjuvant), told(inputs.adjuvant)];
};
const none = 'absent';
const untold = 'missing: unknown-code';

describe('medicines', () => {
  it.each([
    'Sorafenib 400 mg',
    'Lenvatinib 8 mg',
    'regorafenib',
    'cabozantinib',
    'donafenib',
    'Apatinib mesylate',
    'ramucirumab',
    'Bevacizumab biosimilar 100 mg',
    'ATEZOLIZUMAB',
    'durvalumab',
    'tremelimumab',
    'nivolumab',
    'ipilimumab',
    'pembrolizumab',
    'sintilimab',
    'camrelizumab',
    'tislelizumab',
    'toripalimab',
    'Nexavar 200 mg tablet',
    'nivolumab 10 MG/ML Injectable Solution [Opdivo]',
    'Keytruda',
    'bevacizumab-awwb',
    '多吉美 0.2g',
    '艾瑞卡',
    '信迪利单抗注射液',
    '甲磺酸仑伐替尼',
  ])('%s is directed at HCC', (name) => {
    expect(therapyOf([medicine(name, '2025-12-01')])).toEqual(['present', none]);
  });

  it.each([
    '注射用雷替曲塞',
    '盐酸安罗替尼胶囊',
    '注射用洛铂',
    '注射用盐酸吡柔比星',
    '三氧化二砷注射液',
    '派安普利单抗注射液',
    '斯鲁利单抗注射液',
    'gemcitabine',
    'Mitomycin 10 mg',
    '注射用盐酸表柔比星',
    '槐耳颗粒',
    'Lapatinib 250 mg',
    'osimertinib',
    '甲磺酸奥希替尼片',
    'Nedaplatin',
    'Sacituzumab tirumotecan',
    '艾立布林 铂',
  ])('%s may have been given for the HCC: not told', (name) => {
    expect(therapyOf([medicine(name, '2025-12-01')])).toEqual([untold, none]);
  });

  it.each([
    'Tofacitinib 5 mg',
    '枸橼酸托法替布片',
    '巴瑞替尼片',
    'Entecavir',
    'Heparinoid cream',
    '雷尼替丁',
    'Metoprolol',
    '阿司匹林肠溶片',
    'Finasteride',
  ])('%s is none', (name) => {
    expect(therapyOf([medicine(name, '2025-12-01')])).toEqual([none, none]);
  });

  it('names what was found as the ingredient, an unlisted one as the chart does', () => {
    const whats = caseOf([
      medicine('Lapatinib 250 mg', '2025-12-01'),
      medicine('注射用雷替曲塞', '2025-12-02'),
    ]).therapies;
    expect(whats.map(({ what, kind }) => [what, kind])).toEqual([
      ['Lapatinib 250 mg', 'unclear'],
      ['raltitrexed', 'unclear'],
    ]);
  });

  it.each([
    ['an RxNorm product code without a name', coded({ rxnorm: '1657066' }), untold],
    ['a local code without a name', { coding: [{ system: 'urn:formulary', code: '4711' }] }, untold],
    ['nothing at all', {}, untold],
    ['a strength alone', { text: '200 mg' }, untold],
    ['a name in letters not known here', { text: 'сорафениб' }, untold],
    ['an RxNorm product code with its name', coded({ rxnorm: '1657066' }, 'atezolizumab 60 MG/ML'), 'present'],
    ['an ATC code of something else without a name', coded({ atc: 'C07AB02' }), none],
  ])('%s', (_, concept, expected) => {
    expect(therapyOf([medicine('', '2025-12-01', { medicationCodeableConcept: concept })])[0]).toBe(expected);
  });

  it('a reference that leads nowhere may be of anything, unless it shows a name', () => {
    const to = (display?: string) => ({
      medicationCodeableConcept: undefined,
      medicationReference: { reference: 'Medication/gone', ...(display === undefined ? {} : { display }) },
    });
    expect(therapyOf([medicine('', '2025-12-01', to())])[0]).toBe(untold);
    expect(therapyOf([medicine('', '2025-12-01', to('Sorafenib'))])[0]).toBe('present');
    expect(therapyOf([medicine('', '2025-12-01', to('Amlodipine'))])[0]).toBe(none);
  });

  it.each([
    ['by ATC', { coding: [{ system: 'http://www.whocc.no/atc', code: 'L01EX02' }] }, 'present'],
    ['by RxNorm ingredient', coded({ rxnorm: '1792776' }), 'present'],
    ['another antineoplastic by ATC', { coding: [{ system: 'http://www.whocc.no/atc', code: 'L01XA03' }] }, untold],
    ['another antineoplastic by name', { text: 'Oxaliplatin' }, untold],
    [
      'no antineoplastic',
      { coding: [{ system: 'http://www.whocc.no/atc', code: 'J05AF10' }], text: 'Entecavir' },
      none,
    ],
  ])('%s', (_, concept, expected) => {
    expect(therapyOf([medicine('', '2025-12-01', { medicationCodeableConcept: concept })])[0]).toBe(expected);
  });

  it('by the ingredient of a Medication, contained or in the Bundle', () => {
    const medication = {
      resourceType: 'Medication',
      id: 'm',
      code: coded({ rxnorm: '1657066' }),
      ingredient: [{ itemCodeableConcept: { text: 'bevacizumab' } }],
    };
    const over = (reference: string) => ({ medicationCodeableConcept: undefined, medicationReference: { reference } });
    expect(therapyOf([medicine('', '2025-12-01', { contained: [medication], ...over('#m') })])[0]).toBe('present');
    expect(therapyOf([medication, medicine('', '2025-12-01', over('Medication/m'))])[0]).toBe('present');
  });

  it.each([
    ['an active order', {}, 'present'],
    ['a completed order', { status: 'completed' }, 'present'],
    ['a plan', { intent: 'plan' }, 'present'],
    ['a proposal', { intent: 'proposal' }, none],
    ['a draft', { status: 'draft' }, none],
    ['a stopped order, which may have begun', { status: 'stopped' }, untold],
    ['an order on hold', { status: 'on-hold' }, untold],
    ['an order of unknown status', { status: 'unknown' }, untold],
    ['a stopped proposal', { status: 'stopped', intent: 'proposal' }, none],
    ['a cancelled order', { status: 'cancelled' }, none],
  ])('%s', (_, over, expected) => {
    expect(therapyOf([medicine('sorafenib', '2025-12-01', over)])[0]).toBe(expected);
  });

  it.each([
    ['given', 'completed', 'present'],
    ['begun and stopped', 'stopped', 'present'],
    ['on hold', 'on-hold', untold],
    ['not given', 'not-done', none],
  ])('%s', (_, status, expected) => {
    const given = {
      resourceType: 'MedicationAdministration',
      status,
      subject: { reference: 'Patient/p1' },
      medicationCodeableConcept: { text: 'sorafenib' },
      effectiveDateTime: '2025-12-01',
    };
    expect(therapyOf([given])[0]).toBe(expected);
  });
});

describe('procedures', () => {
  const done = (code: Record<string, unknown>, at = '2025-12-01', over = {}) => [procedure(code, at, over)];
  it.each([
    ['TACE by name', { text: 'Transarterial chemoembolization of liver' }, 'present'],
    ['经动脉化疗栓塞术', { text: '肝动脉化疗栓塞术（TACE）' }, 'present'],
    ['HAIC', { text: 'HAIC-FOLFOX' }, 'present'],
    ['ablation', coded({ cpt: '47382' }), 'present'],
    ['radioembolisation', { text: 'Y-90 radioembolization' }, 'present'],
    ['radiotherapy of the liver', { text: 'SBRT liver' }, 'present'],
    ['embolisation of unstated kind', coded({ cpt: '37243' }), untold],
    ['embolisation whose name says TACE', coded({ cpt: '37243' }, 'TACE right hepatic artery'), 'present'],
    ['radiotherapy of somewhere', { text: 'Radiotherapy' }, untold],
    ['a biopsy', coded({ cpt: '47000' }), none],
  ])('%s before the operation', (_, code, expected) => {
    expect(therapyOf(done(code))).toEqual([expected, none]);
  });

  it('radiotherapy of the prostate is not directed at HCC', () => {
    expect(therapyOf(done({ text: 'Radiotherapy' }, '2025-12-01', { bodySite: [{ text: 'Prostate' }] }))).toEqual([
      none,
      none,
    ]);
  });

  it('a therapy that was stopped is not told', () => {
    expect(therapyOf(done({ text: 'TACE' }, '2025-12-01', { status: 'stopped' }))[0]).toBe(untold);
    expect(therapyOf(done({ text: 'TACE' }, '2025-12-01', { status: 'on-hold' }))[0]).toBe(untold);
  });

  it('ablation of the same day is part of the operation, and noted', () => {
    const patientCase = caseOf(done(coded({ cpt: '47380' }), '2026-01-10T10:00:00+08:00'));
    expect([told(patientCase.inputs.neoadjuvant), told(patientCase.inputs.adjuvant)]).toEqual([none, none]);
    expect(patientCase.therapies).toEqual([]);
    expect(notesOf(patientCase)).toContain('same-day-ablation Procedure/2');
  });

  it('anything else of the same day without its hour is not told', () => {
    expect(therapyOf([medicine('sorafenib', '2026-01-10')])).toEqual([untold, untold]);
    expect(therapyOf([medicine('sorafenib', '2026-01-10T15:00:00+08:00')])).toEqual([none, 'present']);
  });

  it('without a date is not told', () => {
    expect(therapyOf(done({ text: 'TACE' }, undefined, { performedDateTime: undefined }))).toEqual([untold, untold]);
  });

  it('after the operation is adjuvant', () => {
    const patientCase = caseOf(done({ text: 'TACE' }, '2026-02-15'));
    expect(patientCase.therapies).toEqual([
      { kind: 'adjuvant', what: 'tace', date: '2026-02-15', from: ['Procedure/2'] },
    ]);
    expect(told(patientCase.inputs.adjuvant)).toBe('present');
  });
});

describe('none recorded', () => {
  const complete = {
    Procedure: 'complete',
    MedicationRequest: 'complete',
    MedicationAdministration: 'complete',
  } as const;
  it.each([
    ['all read', complete, none],
    ['one read in part', { ...complete, MedicationRequest: 'partial' }, 'missing: unreadable'],
    ['one read failed', { ...complete, MedicationAdministration: 'failed' }, 'missing: unreadable'],
    ['one not read at all', { Procedure: 'complete', MedicationRequest: 'complete' }, 'missing: unreadable'],
  ] as const)('%s', (_, reads, expected) => {
    expect(therapyOf([], { reads })).toEqual([expected, expected]);
  });

  it('is derived, so that it stands as an assumption', () => {
    expect(caseOf([]).inputs.neoadjuvant).toEqual({ value: 'absent', from: [], reader: 'derived', verified: true });
  });

  it('says present from what was read, however partial', () => {
    expect(therapyOf([medicine('sorafenib', '2025-12-01')], { reads: {} })[0]).toBe('present');
  });
});

describe('recurrence', () => {
  const recurred = (since: string | undefined, over: Record<string, unknown> = {}) =>
    condition(coded({ icd10: 'C22.0' }), since, { clinicalStatus: { coding: [{ code: 'recurrence' }] }, ...over });
  const recurrenceOf = (...resources: Resource[]) => caseOf(resources).recurrence;

  it.each([
    ['after time zero', recurred('2026-06-01'), '2026-06-01'],
    ['relapse', recurred('2026-06-01', { clinicalStatus: { coding: [{ code: 'relapse' }] } }), '2026-06-01'],
    ['recorded, where no onset is said', recurred(undefined, { recordedDate: '2026-06-02' }), '2026-06-02'],
    ['onset before, recorded after', recurred('2025-12-01', { recordedDate: '2026-06-02' }), undefined],
    ['on the day of the operation', recurred('2026-01-10'), undefined],
    ['active', recurred('2026-06-01', { clinicalStatus: { coding: [{ code: 'active' }] } }), undefined],
    ['refuted', recurred('2026-06-01', { verificationStatus: { coding: [{ code: 'refuted' }] } }), undefined],
    ['of something else', recurred('2026-06-01', { code: coded({ icd10: 'C18.7' }) }), undefined],
    ['after asOf', recurred('2027-01-01'), undefined],
  ])('%s', (_, resource, date) => {
    expect(recurrenceOf(resource)?.date).toBe(date);
  });

  it('is the first of several', () => {
    expect(recurrenceOf(recurred('2026-09-01'), recurred('2026-06-01'))?.date).toBe('2026-06-01');
  });

  it('before a re-resection does not count', () => {
    expect(caseOf([recurred('2026-06-01'), resection('2026-08-01')]).recurrence).toBeUndefined();
  });

  it('takes its findings from its evidence, else from imaging around its day', () => {
    const finding = (value: string, at: string) => ({
      resourceType: 'Observation',
      status: 'final',
      subject: { reference: 'Patient/p1' },
      code: coded('tumour-size'),
      category: [coded({ category: 'imaging' })],
      effectiveDateTime: at,
      valueQuantity: { value: Number.parseFloat(value), unit: 'cm' },
      derivedFrom: [{ reference: 'ImagingStudy/r' }],
    });
    const findings = recurrenceOf(
      recurred('2026-06-01'),
      finding('4 cm', '2026-05-28'),
      finding('2 cm', '2026-05-28'),
    )?.findings;
    expect([findings && told(findings.number), findings && told(findings.largest)]).toEqual([2, 4]);
    expect(
      told(
        recurrenceOf(recurred('2026-06-01'), finding('4 cm', '2026-04-20'))?.findings.largest ?? {
          missing: 'not-found',
          detail: '',
        },
      ),
    ).toBe('missing: not-found');
  });

  it('outside the liver when a metastasis is on the list by then', () => {
    const metastasis = condition(coded({ icd10: 'C78.0' }), '2026-06-01');
    expect(recurrenceOf(recurred('2026-06-01'), metastasis)?.findings.extrahepatic).toMatchObject({ value: 'present' });
  });

  it('is our own Observation as well, with its pattern', () => {
    const own = {
      resourceType: 'Observation',
      status: 'final',
      subject: { reference: 'Patient/p1' },
      code: coded('first-recurrence'),
      effectiveDateTime: '2026-06-01',
      component: [
        { code: coded('tumour-number'), valueInteger: 2 },
        { code: coded('tumour-longest'), valueQuantity: { value: 31, unit: 'mm' } },
        { code: coded('recurrence-pattern'), valueCodeableConcept: { coding: [{ code: 'beyond-milan' }] } },
      ],
    };
    const recurrence = recurrenceOf(own);
    expect(recurrence).toMatchObject({ date: '2026-06-01', statedPattern: 'beyond-milan' });
    expect([recurrence && told(recurrence.findings.number), recurrence && told(recurrence.findings.largest)]).toEqual([
      2, 3.1,
    ]);
  });

  it('ends what is adjuvant', () => {
    expect(therapyOf([recurred('2026-06-01'), medicine('lenvatinib', '2026-06-10')])).toEqual([none, none]);
    expect(therapyOf([recurred('2026-06-01'), medicine('lenvatinib', '2026-05-10')])).toEqual([none, 'present']);
  });
});

describe('possible recurrence', () => {
  it.each([
    ['ablation on day 90', coded({ cpt: '47382' }), '2026-04-10', undefined],
    ['ablation on day 91', coded({ cpt: '47382' }), '2026-04-11', '2026-04-11'],
    ['embolisation on day 91', coded({ cpt: '37243' }), '2026-04-11', '2026-04-11'],
    ['TACE on day 91', { text: 'TACE' }, '2026-04-11', '2026-04-11'],
    ['a biopsy on day 91', coded({ cpt: '47000' }), '2026-04-11', undefined],
  ])('%s', (_, code, at, date) => {
    const patientCase = caseOf([procedure(code, at)]);
    expect(patientCase.possibleRecurrence?.date).toBe(date);
    if (date) expect(told(patientCase.inputs.adjuvant)).toBe(none);
  });

  it.each([
    ['in the lung, the day after', 'C78.0', '2026-01-11', '2026-01-11'],
    ['in bone, years later', 'C79.5', '2027-06-01', '2027-06-01'],
    ['in the lung, on the day of the operation', 'C78.0', '2026-01-10', undefined],
    ['in the lung, before it', 'C78.0', '2025-12-20', undefined],
    ['in the liver', 'C78.7', '2026-06-01', undefined],
  ])('a metastasis %s', (_, icd10, at, date) => {
    const patientCase = read(aChart(resection('2026-01-10'), hcc(), condition(coded({ icd10 }), at)), {
      asOf: '2027-12-01',
    });
    expect(patientCase.possibleRecurrence).toEqual(
      date && { date, what: 'extrahepatic-metastasis', from: ['Condition/2'] },
    );
  });

  it('is the earlier of a metastasis and a late ablation', () => {
    const ablated = procedure(coded({ cpt: '47382' }), '2026-05-11');
    const found = (at: string) => caseOf([ablated, condition(coded({ icd10: 'C78.0' }), at)]).possibleRecurrence;
    expect(found('2026-05-10')).toMatchObject({ date: '2026-05-10', what: 'extrahepatic-metastasis' });
    expect(found('2026-05-12')).toMatchObject({ date: '2026-05-11', what: 'ablation' });
  });

  it('is none once a recurrence is recorded', () => {
    const recurred = condition(coded({ icd10: 'C22.0' }), '2026-04-01', {
      clinicalStatus: { coding: [{ code: 'recurrence' }] },
    });
    expect(caseOf([procedure(coded({ cpt: '47382' }), '2026-05-11'), recurred]).possibleRecurrence).toBeUndefined();
    expect(caseOf([condition(coded({ icd10: 'C78.0' }), '2026-03-11'), recurred]).possibleRecurrence).toBeUndefined();
  });
});

describe('around an operation known by month', () => {
  const byMonth = (...resources: Resource[]) => read(aChart(resection('2026-01'), hcc(), resources)).inputs.neoadjuvant;

  it('cannot place a therapy', () => {
    expect(told(byMonth(medicine('sorafenib', '2025-12-01')))).toBe(untold);
  });

  it('says none recorded where there is none to place', () => {
    expect(told(byMonth())).toBe(none);
  });
});
