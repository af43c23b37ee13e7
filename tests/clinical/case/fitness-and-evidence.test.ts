import { describe, expect, it } from 'vitest';
import type { EvidenceConcept } from '#clinical/case/codes.ts';
import {
  aChart,
  answered,
  coded,
  condition,
  hcc,
  lab,
  medicine,
  observation,
  person,
  procedure,
  quantity,
  type Resource,
  read,
  resection,
  told,
} from './a-chart.ts';

/** case-rules: age, performance status, Child-Pugh's signs; and what the cautions of clinical.md rest on. */

const inputsOf = (...resources: Resource[]) => read(aChart(resection(), hcc(), resources)).inputs;

it.each([
  ['1960-01-10', 66],
  ['1960-01-11', 65],
  ['1960', 'missing: unreadable'],
  ['1960-01', 'missing: unreadable'],
  ['1960-02', 65],
  ['soon', 'missing: not-stated'],
])('a person born %s is %s at the operation', (birthDate, age) => {
  expect(told(inputsOf(person({ birthDate })).age)).toBe(age);
});

it.each([
  ['male', 'male'],
  ['female', 'female'],
  ['other', 'missing: not-stated'],
  [undefined, 'missing: not-stated'],
])('gender %s', (gender, expected) => {
  expect(told(inputsOf(person({ gender })).sex)).toBe(expected);
});

describe('ECOG', () => {
  it.each([
    ['an integer', { valueInteger: 1 }, 1],
    ['LA9622-7', { valueCodeableConcept: coded({ loinc: 'LA9622-7' }) }, 0],
    ['LA9626-8', { valueCodeableConcept: coded({ loinc: 'LA9626-8' }) }, 4],
    ['LA9627-6, dead', { valueCodeableConcept: coded({ loinc: 'LA9627-6' }) }, 'missing: unknown-code'],
    ['SNOMED', { valueCodeableConcept: coded({ snomed: '422512005' }) }, 1],
    ['{score}', { valueQuantity: { value: 2, unit: '{score}' } }, 2],
    ['a printed digit', { valueString: 'ECOG 1' }, 1],
    ['5', { valueInteger: 5 }, 'missing: unreadable'],
    ['words', { valueString: 'good' }, 'missing: unknown-code'],
    ['nothing', {}, 'missing: unreadable'],
  ])('%s', (_, value, expected) => {
    expect(told(inputsOf(lab('ecog', value, '2026-01-05')).ecog)).toBe(expected);
  });

  it.each([
    ['2025-11-11', 1],
    ['2025-11-10', 'missing: out-of-window'],
    ['2026-01-20', 'missing: out-of-window'],
  ])('of %s', (at, expected) => {
    expect(told(inputsOf(lab('ecog', { valueInteger: 1 }, at)).ecog)).toBe(expected);
  });
});

describe('ascites and encephalopathy', () => {
  const severity = (code: string) => ({ severity: coded({ snomed: code }) });
  it.each([
    ['stated absent', [lab('ascites', answered('absent'), '2026-01-05')], 'none'],
    ['stated present', [lab('ascites', answered('present'), '2026-01-05')], 'present'],
    [
      'graded',
      [lab('ascites', { valueCodeableConcept: { ...coded({ snomed: '255604002' }), text: 'Mild' } }, '2026-01-05')],
      'mild',
    ],
    ['少量', [lab('ascites', { valueString: '少量' }, '2026-01-05')], 'mild'],
    ['stated too long ago', [lab('ascites', answered('absent'), '2025-11-01')], 'missing: out-of-window'],
    ['on the problem list', [condition(coded({ snomed: '389026000' }), '2025-12-01')], 'present'],
    [
      'severe on the problem list',
      [condition(coded({ snomed: '389026000' }), '2025-12-01', severity('24484000'))],
      'moderate-severe',
    ],
    [
      'resolved',
      [condition(coded({ snomed: '389026000' }), '2025-12-01', { clinicalStatus: { coding: [{ code: 'resolved' }] } })],
      'missing: not-found',
    ],
    [
      'on the list since the operation',
      [condition(coded({ snomed: '389026000' }), '2026-01-20')],
      'missing: not-found',
    ],
    ['never mentioned', [], 'missing: not-found'],
  ] as [string, Resource[], string][])('ascites %s', (_, resources, expected) => {
    expect(told(inputsOf(...resources).ascites)).toBe(expected);
  });

  it.each([
    ['grade 1', 'grade-1-2'],
    ['Grade II', 'grade-1-2'],
    ['grade 3', 'grade-3-4'],
  ])('encephalopathy of %s', (valueString, expected) => {
    expect(told(inputsOf(lab('encephalopathy', { valueString }, '2026-01-05')).encephalopathy)).toBe(expected);
  });
});

describe('evidence', () => {
  const evidenceOf = (concept: EvidenceConcept, ...resources: Resource[]) =>
    read(aChart(resection(), hcc(), resources))
      .evidence.filter((one) => one.concept === concept)
      .map(({ state, date, value }) => [state, date, value].filter((one) => one !== undefined).join(' '));
  const over = (code: string) => ({ clinicalStatus: { coding: [{ code }] } });

  it.each([
    ['varices', { icd10: 'I85.9' }],
    ['varices', { snomed: '28670008' }],
    ['portal-hypertension', { icd10cm: 'K76.6' }],
    ['splenomegaly', { icd10: 'R16.1' }],
    ['gi-bleed', { icd10: 'K92.2' }],
    ['myocardial-infarction', { icd10: 'I21.4' }],
    ['stroke', { icd10: 'I63.9' }],
    ['hypertension', { icd10: 'I10' }],
    ['proteinuria', { icd10: 'R80' }],
    ['autoimmune-disease', { icd10: 'M32.1' }],
    ['transplant', { icd10cm: 'Z94.0' }],
    ['pregnancy', { icd10: 'Z33' }],
    ['post-hepatectomy-liver-failure', { icd10cm: 'K91.82' }],
    ['hepatitis-b', { icd10: 'B18.1' }],
    ['hepatitis-c', { icd10: 'B18.2' }],
  ] as [EvidenceConcept, Record<string, string>][])('%s on the problem list as %j', (concept, code) => {
    expect(evidenceOf(concept, condition(coded(code), '2025-12-01'))).toEqual(['present 2025-12-01']);
  });

  it.each([
    ['varices', { icd10: 'I85.9' }, 'present 2025-12-01'],
    ['gi-bleed', { icd10: 'K92.2' }, 'present 2025-12-01'],
    ['autoimmune-disease', { icd10: 'M32.1' }, 'absent 2025-12-01'],
    ['post-hepatectomy-liver-failure', { icd10cm: 'K91.82' }, 'absent 2025-12-01'],
  ] as [EvidenceConcept, Record<string, string>, string][])('%s that is over', (concept, code, expected) => {
    expect(evidenceOf(concept, condition(coded(code), '2025-12-01', over('resolved')))).toEqual([expected]);
  });

  it('bleeding varices are both', () => {
    const bleeding = condition(coded({ snomed: '17709002' }), '2025-12-01');
    expect([evidenceOf('varices', bleeding), evidenceOf('gi-bleed', bleeding)]).toEqual([
      ['present 2025-12-01'],
      ['present 2025-12-01'],
    ]);
  });

  it('says nothing where the chart says nothing', () => {
    expect(read(aChart(resection(), hcc())).evidence).toEqual([]);
  });

  it('takes a stated absence', () => {
    expect(
      evidenceOf(
        'varices',
        observation(coded({ snomed: '28670008' }), answered('absent'), { effectiveDateTime: '2025-12-01' }),
      ),
    ).toEqual(['absent 2025-12-01']);
    expect(
      evidenceOf(
        'pregnancy',
        observation(
          coded({ loinc: '82810-3' }),
          { valueCodeableConcept: coded({ loinc: 'LA26683-5' }) },
          { effectiveDateTime: '2026-01-20' },
        ),
      ),
    ).toEqual(['absent 2026-01-20']);
  });

  it.each([
    ['a load', quantity('1200000 [IU]/mL'), 'present'],
    ['a load as text', { valueString: '1.2 [IU]/mL' }, 'present'],
    ['zero', quantity('0 [IU]/mL'), 'absent'],
    ['not detected', { valueString: 'Target not detected' }, 'absent'],
    ['未检出', { valueString: '未检出' }, 'absent'],
    ['not detected, coded', { valueCodeableConcept: coded({ snomed: '260415000' }) }, 'absent'],
    [
      'below the limit, flagged not detected',
      { ...quantity('<15 [IU]/mL'), interpretation: [{ coding: [{ code: 'ND' }] }] },
      'absent',
    ],
    ['below the limit alone', quantity('<15 [IU]/mL'), undefined],
    ['below the limit as text', { valueString: '<15 [IU]/mL' }, undefined],
    ['above the limit', quantity('>100000000 [IU]/mL'), 'present'],
  ])('HCV RNA: %s', (_, value, state) => {
    const told = evidenceOf('hcv-rna', lab('hcv-rna', value, '2026-01-20'));
    expect(told).toEqual(state === undefined ? [] : [`${state} 2026-01-20`]);
  });

  it('no earlier HCV RNA stands in for one below the limit', () => {
    const [before, now] = [quantity('900000 [IU]/mL'), quantity('<15 [IU]/mL')];
    expect(evidenceOf('hcv-rna', lab('hcv-rna', before, '2025-06-01'), lab('hcv-rna', now, '2026-01-20'))).toEqual([]);
    expect(evidenceOf('hcv-rna', lab('hcv-rna', now, '2025-06-01'), lab('hcv-rna', before, '2026-01-20'))).toEqual([
      'present 2026-01-20',
    ]);
  });

  it('a medicine in force without a name is told apart: it may be an antiviral', () => {
    expect(evidenceOf('unnamed-medicine', medicine('200 mg', '2025-12-01'))).toEqual(['present 2025-12-01']);
    expect(evidenceOf('unnamed-medicine', medicine('200 mg', '2025-12-01', { status: 'stopped' }))).toEqual([]);
  });

  it('takes the latest endoscopy', () => {
    expect(
      evidenceOf(
        'endoscopy',
        procedure(coded({ cpt: '43235' }), '2025-06-01'),
        procedure(coded({ snomed: '423827005' }), '2025-11-01'),
      ),
    ).toEqual(['present 2025-11-01']);
  });

  it.each([
    ['active', {}, ['present 2025-12-01']],
    [
      'from the start of its dosage',
      { dosageInstruction: [{ timing: { repeat: { boundsPeriod: { start: '2025-12-15' } } } }] },
      ['present 2025-12-15'],
    ],
    ['completed', { status: 'completed' }, []],
    ['cancelled', { status: 'cancelled' }, []],
  ])('antiviral treatment that is %s', (_, more, expected) => {
    expect(evidenceOf('antiviral', medicine('Entecavir 0.5 mg', '2025-12-01', more))).toEqual(expected);
  });

  it('takes a change of antivirals for one run', () => {
    expect(
      evidenceOf('antiviral', medicine('Entecavir', '2020-12-01'), medicine('Tenofovir alafenamide', '2026-01-20')),
    ).toEqual(['present 2020-12-01']);
  });

  it.each(['Warfarin', 'Enoxaparin 40 mg', 'rivaroxaban', 'Apixaban', '低分子肝素'])(
    '%s is an anticoagulant',
    (name) => {
      expect(evidenceOf('anticoagulant', medicine(name, '2026-01-11'))).toEqual(['present 2026-01-11']);
    },
  );

  it('takes the latest values, whatever their distance from the operation', () => {
    const values = [
      lab('platelets', '150 10*9/L', '2026-01-05'),
      lab('platelets', '90 K/uL', '2026-01-20'),
      lab('platelets', '80 foo', '2026-01-25'),
    ];
    expect(evidenceOf('platelets', ...values)).toEqual(['present 2026-01-20 90']);
    expect(evidenceOf('ecog', lab('ecog', { valueInteger: 2 }, '2026-01-25'))).toEqual(['present 2026-01-25 2']);
    expect(evidenceOf('hbsag', lab('hbsag', answered('present'), '2019-01-25'))).toEqual(['present 2019-01-25']);
  });

  it('reads blood pressure from its panel', () => {
    const panel = observation(
      coded({ loinc: '85354-9' }),
      {},
      {
        effectiveDateTime: '2026-01-25',
        component: [
          { code: coded('blood-pressure-systolic'), ...quantity('155 mm[Hg]') },
          { code: coded('blood-pressure-diastolic'), ...quantity('92 mmHg') },
        ],
      },
    );
    expect([evidenceOf('blood-pressure-systolic', panel), evidenceOf('blood-pressure-diastolic', panel)]).toEqual([
      ['present 2026-01-25 155'],
      ['present 2026-01-25 92'],
    ]);
  });

  it.each([
    [{ valueString: '2+' }, ['present 2026-01-25']],
    [{ valueString: 'trace' }, ['absent 2026-01-25']],
    [{ valueString: 'negative' }, ['absent 2026-01-25']],
    [{ ...quantity('1200 mg/L'), referenceRange: [{ high: { value: 150, unit: 'mg/L' } }] }, ['present 2026-01-25']],
    [{ ...quantity('1200 mg/L') }, []],
  ])('protein in urine as %j', (value, expected) => {
    expect(
      evidenceOf('urine-protein', observation(coded({ loinc: '2888-6' }), value, { effectiveDateTime: '2026-01-25' })),
    ).toEqual(expected);
  });
});
