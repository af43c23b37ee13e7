import { describe, expect, it, test } from 'vitest';
import type { EvidenceConcept } from '#clinical/case/codes.ts';
import type { Evidence } from '#clinical/case/patient-case.ts';
import { type CautionId, cautionIds, cautions } from '#clinical/guidance/cautions.ts';
import { scoreCase } from '#clinical/scores/score-case.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase, type CaseOf, known, lacking, operated, type Said } from '../a-case.ts';

const asOf = '2026-06-15';

const fact = (concept: EvidenceConcept, rest: Partial<Evidence> = {}): Evidence => ({
  concept,
  state: 'present',
  from: [`Observation/${concept}`],
  ...rest,
});

/** A chart that says nothing of any caution. */
const silent: Said = {
  ...{ platelets: null, hbsag: null, antiHcv: null, ecog: null, ascites: null, encephalopathy: null, sex: 'female' },
};

function told(id: CautionId, of: CaseOf = {}) {
  const patientCase = aCase({ asOf, ...of, inputs: { ...silent, ...of.inputs } });
  const childPugh = scoreCase(patientCase, stagesOf(patientCase)).scores['child-pugh'];
  const found = cautions({ patientCase, asOf, childPugh }).find((one) => one.id === id);
  return { state: found?.state, evidence: found?.evidence };
}

describe('cautions', () => {
  it('are all there, each present, absent or not assessed', () => {
    const patientCase = aCase({ asOf });
    const childPugh = scoreCase(patientCase, stagesOf(patientCase)).scores['child-pugh'];
    expect(cautions({ patientCase, asOf, childPugh }).map(({ id }) => id)).toEqual(cautionIds);
    expect(cautionIds).toHaveLength(16);
  });

  test.each(cautionIds.filter((id) => !['surgery-within-28-days', 'mixed-histology'].includes(id)))(
    '%s is not assessed on a chart that says nothing of it: missing data is never clear',
    (id) => {
      expect(told(id)).toEqual({ state: 'not-assessed', evidence: undefined });
    },
  );

  test.each([
    // varices or portal hypertension
    ['varices-or-portal-hypertension', [fact('varices')], {}, 'present'],
    ['varices-or-portal-hypertension', [fact('portal-hypertension')], {}, 'present'],
    ['varices-or-portal-hypertension', [fact('splenomegaly')], {}, 'present'],
    ['varices-or-portal-hypertension', [], { platelets: 99 }, 'present'],
    ['varices-or-portal-hypertension', [], { platelets: 100 }, 'not-assessed'],
    ['varices-or-portal-hypertension', [], { platelets: 101 }, 'not-assessed'],
    ['varices-or-portal-hypertension', [fact('platelets', { value: 99 })], { platelets: 150 }, 'present'],
    ['varices-or-portal-hypertension', [fact('varices', { state: 'absent' })], {}, 'not-assessed'],
    ['varices-or-portal-hypertension', [fact('varices', { state: 'absent' })], { platelets: 150 }, 'absent'],
    ['varices-or-portal-hypertension', [fact('varices', { state: 'absent' })], { platelets: 90 }, 'present'],
    // endoscopy
    ['no-recent-endoscopy', [fact('endoscopy', { date: '2025-12-15' })], {}, 'absent'],
    ['no-recent-endoscopy', [fact('endoscopy', { date: '2025-12-14' })], {}, 'present'],
    ['no-recent-endoscopy', [fact('endoscopy')], {}, 'not-assessed'],
    // bleeding
    ['recent-gi-bleed', [fact('gi-bleed', { date: '2025-12-15' })], {}, 'present'],
    ['recent-gi-bleed', [fact('gi-bleed')], {}, 'present'],
    ['recent-gi-bleed', [fact('gi-bleed', { date: '2025-12-14' })], {}, 'not-assessed'],
    ['recent-gi-bleed', [fact('gi-bleed', { state: 'absent' })], {}, 'absent'],
    ['anticoagulation', [fact('anticoagulant')], {}, 'present'],
    ['anticoagulation', [fact('anticoagulant', { state: 'absent' })], {}, 'absent'],
    // infarction or stroke
    ['recent-infarction-or-stroke', [fact('stroke', { date: '2026-03-15' })], {}, 'present'],
    ['recent-infarction-or-stroke', [fact('myocardial-infarction', { date: '2026-03-15' })], {}, 'present'],
    ['recent-infarction-or-stroke', [fact('stroke', { date: '2026-03-14' })], {}, 'not-assessed'],
    ['recent-infarction-or-stroke', [fact('stroke', { state: 'absent' })], {}, 'not-assessed'],
    // blood pressure, urine
    ['uncontrolled-hypertension-or-proteinuria', [fact('blood-pressure-systolic', { value: 150 })], {}, 'present'],
    ['uncontrolled-hypertension-or-proteinuria', [fact('blood-pressure-systolic', { value: 149 })], {}, 'not-assessed'],
    ['uncontrolled-hypertension-or-proteinuria', [fact('blood-pressure-systolic', { value: 151 })], {}, 'present'],
    ['uncontrolled-hypertension-or-proteinuria', [fact('blood-pressure-diastolic', { value: 99 })], {}, 'not-assessed'],
    ['uncontrolled-hypertension-or-proteinuria', [fact('blood-pressure-diastolic', { value: 101 })], {}, 'present'],
    [
      'uncontrolled-hypertension-or-proteinuria',
      [fact('blood-pressure-diastolic', { value: 100 })],
      {},
      'not-assessed',
    ],
    ['uncontrolled-hypertension-or-proteinuria', [fact('proteinuria')], {}, 'present'],
    ['uncontrolled-hypertension-or-proteinuria', [fact('hypertension')], {}, 'not-assessed'],
    [
      'uncontrolled-hypertension-or-proteinuria',
      [
        fact('blood-pressure-systolic', { value: 130 }),
        fact('blood-pressure-diastolic', { value: 80 }),
        fact('urine-protein', { state: 'absent' }),
      ],
      {},
      'absent',
    ],
    ['autoimmune-disease', [fact('autoimmune-disease')], {}, 'present'],
    ['transplant', [fact('transplant')], {}, 'present'],
    ['transplant', [fact('transplant', { state: 'absent' })], {}, 'absent'],
    // performance status
    ['ecog-above-1', [], { ecog: 0 }, 'absent'],
    ['ecog-above-1', [], { ecog: 1 }, 'absent'],
    ['ecog-above-1', [], { ecog: 2 }, 'present'],
    ['ecog-above-1', [fact('ecog', { value: 2 })], { ecog: 0 }, 'present'],
    ['ecog-above-1', [fact('ecog', { value: 0 })], {}, 'absent'],
    // hepatitis
    ['hbv-without-antiviral', [], { hbsag: 'absent' }, 'absent'],
    ['hbv-without-antiviral', [], { hbsag: 'present' }, 'not-assessed'],
    ['hbv-without-antiviral', [fact('antiviral', { date: '2026-06-01' })], { hbsag: 'present' }, 'absent'],
    ['hbv-without-antiviral', [fact('antiviral', { date: '2026-06-02' })], { hbsag: 'present' }, 'present'],
    ['hbv-without-antiviral', [fact('antiviral', { date: '2026-05-31' })], { hbsag: 'present' }, 'absent'],
    ['hbv-without-antiviral', [fact('antiviral')], { hbsag: 'present' }, 'not-assessed'],
    ['hbv-without-antiviral', [fact('antiviral', { state: 'absent' })], { hbsag: 'present' }, 'present'],
    ['hbv-without-antiviral', [fact('hbsag', { state: 'absent' })], { hbsag: 'present' }, 'absent'],
    ['hbv-without-antiviral', [fact('hepatitis-b'), fact('antiviral', { date: '2026-01-01' })], {}, 'absent'],
    ['hbv-and-hcv', [], { hbsag: 'present', antiHcv: 'present' }, 'not-assessed'],
    ['hbv-and-hcv', [fact('hcv-rna')], { hbsag: 'present' }, 'present'],
    ['hbv-and-hcv', [fact('hcv-rna')], { hbsag: 'present', antiHcv: 'absent' }, 'present'],
    ['hbv-and-hcv', [fact('hcv-rna', { state: 'absent' })], { hbsag: 'present', antiHcv: 'present' }, 'absent'],
    ['hbv-and-hcv', [fact('hcv-rna', { state: 'absent' })], {}, 'absent'],
    ['hbv-and-hcv', [fact('hepatitis-c')], { hbsag: 'present' }, 'not-assessed'],
    ['hbv-and-hcv', [], { hbsag: 'present', antiHcv: 'absent' }, 'absent'],
    ['hbv-and-hcv', [], { hbsag: 'absent' }, 'absent'],
    ['hbv-and-hcv', [], { antiHcv: 'absent' }, 'absent'],
    ['hbv-and-hcv', [], { hbsag: 'present' }, 'not-assessed'],
    ['hbv-and-hcv', [], { antiHcv: 'present' }, 'not-assessed'],
    ['pregnancy', [fact('pregnancy')], {}, 'present'],
    ['pregnancy', [], { sex: 'male' }, 'absent'],
    ['mixed-histology', [], { histology: 'hcc' }, 'absent'],
    ['mixed-histology', [], { histology: 'combined' }, 'present'],
    ['mixed-histology', [], { histology: lacking('pending') }, 'not-assessed'],
    ['liver-failure-after-resection', [fact('post-hepatectomy-liver-failure')], {}, 'present'],
    // Child-Pugh
    ['child-pugh-b-or-c', [], { ascites: 'none', encephalopathy: 'none' }, 'absent'],
    ['child-pugh-b-or-c', [], { ascites: 'moderate-severe', encephalopathy: 'none' }, 'present'],
  ] as [CautionId, Evidence[], Said, string][])('%s with %o and %o is %s', (id, evidence, inputs, state) => {
    expect(told(id, { evidence, inputs }).state).toBe(state);
  });

  it('HBV on no antiviral is present only where the medication list was read to its end', () => {
    const of = { inputs: { hbsag: 'present' } } as const;
    expect(told('hbv-without-antiviral', { ...of, reads: { MedicationRequest: 'complete' } }).state).toBe('present');
    const unnamed = { ...of, evidence: [fact('unnamed-medicine')], reads: { MedicationRequest: 'complete' as const } };
    expect(told('hbv-without-antiviral', unnamed).state).toBe('not-assessed');
    expect(told('hbv-without-antiviral', { ...of, reads: { MedicationRequest: 'partial' } }).state).toBe(
      'not-assessed',
    );
  });

  test.each([
    [27, 'present'],
    [28, 'absent'],
    [29, 'absent'],
  ])('%i days after surgery: %s', (days, state) => {
    const day = new Date(Date.parse(asOf) - days * 86_400_000).toISOString().slice(0, 10);
    expect(told('surgery-within-28-days', { surgery: { timeZero: operated(day) } }).state).toBe(state);
  });

  it('days since a planned or undated operation are not assessed', () => {
    for (const timeZero of [operated('2026-07-01', { planned: true }), operated('2026', { precision: 'year' })])
      expect(told('surgery-within-28-days', { surgery: { timeZero } }).state).toBe('not-assessed');
  });

  it('a liver transplant is a transplant', () => {
    const surgery = { transplants: [operated('2026-05-01', { refs: ['Procedure/olt'] })] };
    expect(told('transplant', { surgery })).toEqual({
      state: 'present',
      evidence: { from: ['Procedure/olt'], date: '2026-05-01' },
    });
  });

  it('carry their evidence with its date, value and unit', () => {
    expect(
      told('varices-or-portal-hypertension', {
        inputs: { platelets: known(80, { unit: '10*9/L', takenOn: '2026-01-10', from: ['Observation/plt'] }) },
      }).evidence,
    ).toEqual({ from: ['Observation/plt'], date: '2026-01-10', value: 80, unit: '10*9/L' });
  });

  it('go by the latest statement', () => {
    const evidence = [
      fact('anticoagulant', { date: '2026-05-01' }),
      fact('anticoagulant', { state: 'absent', date: '2026-06-01' }),
    ];
    expect(told('anticoagulation', { evidence: evidence.toReversed() }).state).toBe('absent');
  });
});
