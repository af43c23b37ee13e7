import { describe, expect, it } from 'vitest';
import { assess, imaged, integer, lab, ordinary, quantity } from './a-chart.ts';

type Resource = Record<string, unknown>;

describe('what was done, from a chart', () => {
  const study = (day: string, code = '36046-1', rest: Resource = {}) => ({
    resourceType: 'DiagnosticReport',
    id: `mr-${day}`,
    status: 'final',
    subject: { reference: 'Patient/p' },
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'RAD' }] }],
    code: { coding: [{ system: 'http://loinc.org', code }], text: 'MRI liver with contrast' },
    effectiveDateTime: day,
    issued: `${day}T15:00:00+08:00`,
    ...rest,
  });
  const slots = (resources: Resource[], asOf: string) =>
    Object.fromEntries(assess(resources, asOf).schedule.map(({ slot, state }) => [slot, state]));

  it('closes its slot; a later one done turns an overdue one into a missed one', () => {
    const done = [...ordinary(), study('2026-09-10'), lab('1834-1', quantity(4, 'ng/mL'), '2026-09-12')];
    expect(slots(done, '2026-09-11')).toMatchObject({ m4: 'overdue', m8: 'partial', m12: 'planned' });
    expect(slots(done, '2026-09-12')).toMatchObject({ m4: 'missed', m8: 'done', m12: 'planned' });
  });

  it('a recurrence ends the schedule and is judged against Milan', () => {
    const recurrence = {
      resourceType: 'Condition',
      id: 'again',
      subject: { reference: 'Patient/p' },
      clinicalStatus: { coding: [{ code: 'recurrence' }] },
      verificationStatus: { coding: [{ code: 'confirmed' }] },
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C22.0' }] },
      onsetDateTime: '2028-01-15',
      evidence: [{ detail: [{ reference: 'Observation/again-size' }, { reference: 'Observation/again-number' }] }],
    };
    const about = (id: string, code: string, value: Resource) => ({
      ...imaged(code, value),
      id,
      effectiveDateTime: '2028-01-10',
    });
    const found = assess(
      [
        ...ordinary(),
        recurrence,
        about('again-size', '21889-1', quantity(5.1, 'cm')),
        about('again-number', '42030-7', integer(1)),
      ],
      '2028-02-01',
    );
    expect(found.recurrence).toMatchObject({
      date: '2028-01-15',
      pattern: 'beyond-milan',
      within24Months: true,
      aggressive: true,
      // nothing is said of vessels or of spread
      branch: 'cannot-tell',
    });
    expect(found.schedule).toEqual([]);
  });
});
