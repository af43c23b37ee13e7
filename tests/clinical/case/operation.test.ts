import { describe, expect, it } from 'vitest';
import {
  aChart,
  coded,
  condition,
  finalPathology,
  hcc,
  lab,
  opDay,
  opStart,
  pathology,
  procedure,
  read,
  request,
  resection,
  specimen,
  told,
} from './a-chart.ts';

/** case-rules, "Operation and diagnosis": which operation is time zero. */

const surgeryOf = (...resources: Parameters<typeof aChart>) => read(aChart(...resources)).surgery;

describe('what was done', () => {
  it.each([
    [{ cpt: '47120' }],
    [{ cpt: '47122' }],
    [{ cpt: '47125' }],
    [{ cpt: '47130' }],
    [{ icd10pcs: '0FB00ZZ' }],
    [{ icd10pcs: '0FB24ZG' }],
    [{ icd10pcs: '0FT10ZZ' }],
    [{ icd10pcs: '0FT24ZG' }],
    [{ snomed: '71273005' }],
    [{ snomed: '63816008' }],
    [{ snomed: '107963000', cpt: '47120' }],
  ])('%j is a resection', (code) => {
    expect(surgeryOf(procedure(coded(code), opStart)).timeZero?.date).toBe(opDay);
  });

  it.each([
    ['a biopsy by CPT', { cpt: '47000' }],
    ['a wedge biopsy', { cpt: '47100' }],
    ['a diagnostic excision', { icd10pcs: '0FB00ZX' }],
    ['a percutaneous excision', { icd10pcs: '0FB03ZZ' }],
    ['a total hepatectomy', { icd10pcs: '0FT00ZZ' }],
    ['an ablation', { cpt: '47382' }],
    ['an embolisation', { cpt: '37243' }],
    ['a transplant', { cpt: '47135' }],
    ['a cholecystectomy', { cpt: '47562' }],
    ['a local code', { own: 'OP-9' }],
  ])('%s is none', (_, code) => {
    const surgery = surgeryOf(procedure(coded(code), opStart), hcc());
    expect(surgery.timeZero).toBeUndefined();
    expect(surgery.untold).toEqual([]);
  });

  it.each([
    ['liver excision', coded({ snomed: '107963000' })],
    ['unlisted laparoscopic procedure', coded({ cpt: '47379' })],
    ['a local code that is called a hepatectomy', { text: 'Laparoscopic right hepatectomy' }],
    ['肝部分切除术 without a code', { text: '肝部分切除术' }],
  ])('cannot tell what %s was', (_, code) => {
    const surgery = surgeryOf(procedure(code, opStart), hcc());
    expect(surgery.timeZero).toBeUndefined();
    expect(surgery.untold).toMatchObject([{ refs: ['Procedure/1'], date: opDay }]);
  });

  it.each(['stopped', 'unknown'])('cannot tell how far a resection went that is %s', (status) => {
    const { timeZero, untold } = surgeryOf(resection(opStart, { status }));
    expect([timeZero, untold.length]).toEqual([undefined, 1]);
  });

  it('lets a second Procedure of the same operation say what the first does not', () => {
    const surgery = surgeryOf(resection(), procedure(coded({ snomed: '107963000' }), opDay));
    expect(surgery.untold).toEqual([]);
  });

  it.each([
    ['Procedure', procedure(coded({ cpt: '47135' }), '2025-03-02T01:00:00+08:00')],
    ['ICD-10-PCS', procedure(coded({ icd10pcs: '0FY00Z0' }), '2025-03-02')],
    ['Condition', condition(coded({ icd10cm: 'Z94.4' }), '2025-03-02')],
  ])('lists a transplant told by %s', (_, resource) => {
    expect(surgeryOf(resource).transplants).toMatchObject([{ date: '2025-03-02', planned: false }]);
  });
});

describe('time zero', () => {
  it('is the day in the offset of the procedure’s own timestamp', () => {
    expect(surgeryOf(resection('2026-01-10T00:30:00+08:00')).timeZero).toMatchObject({
      date: '2026-01-10',
      precision: 'day',
    });
    expect(surgeryOf(resection('2026-01-09T16:30:00Z')).timeZero?.date).toBe('2026-01-09');
  });

  it('takes the start of a period', () => {
    const period = { performedPeriod: { start: opStart, end: '2026-01-11T02:00:00+08:00' } };
    expect(surgeryOf(resection(undefined, { performedDateTime: undefined, ...period })).timeZero).toMatchObject({
      date: opDay,
      start: opStart,
    });
  });

  it.each([
    ['2026-01', 'month'],
    ['2026', 'year'],
  ])('keeps %s as imprecise as it is', (at, precision) => {
    const patientCase = read(aChart(resection(at), hcc(), lab('afp', '20 ng/mL', '2025-12-30')));
    expect(patientCase.surgery.timeZero).toMatchObject({ date: at, precision });
    expect(told(patientCase.inputs.afp)).toBe('missing: not-stated');
  });

  it('keeps an operation without any date', () => {
    expect(surgeryOf(resection('', { performedDateTime: undefined })).timeZero).toMatchObject({
      precision: 'unknown',
      date: '',
    });
  });

  it('takes Procedures of one encounter for one operation', () => {
    const encounter = { encounter: { reference: 'Encounter/1' } };
    const surgery = surgeryOf(resection('2026-01-10', encounter), resection('2026-01-15', encounter));
    expect(surgery).toMatchObject({
      timeZero: { date: '2026-01-10', refs: ['Procedure/1', 'Procedure/2'] },
      staged: false,
      reResection: false,
    });
  });

  it.each([
    ['1 day later: the same operation', '2026-01-11', { staged: false, reResection: false, date: '2026-01-10' }],
    ['2 days later: staged', '2026-01-12', { staged: true, reResection: false, date: '2026-01-12' }],
    ['90 days later: staged', '2026-04-10', { staged: true, reResection: false, date: '2026-04-10' }],
    ['91 days later: re-resection', '2026-04-11', { staged: false, reResection: true, date: '2026-04-11' }],
  ])('%s', (_, second, expected) => {
    const { staged, reResection, timeZero } = read(aChart(resection('2026-01-10'), resection(second), hcc()), {
      asOf: '2026-12-31',
    }).surgery;
    expect({ staged, reResection, date: timeZero?.date }).toEqual(expected);
  });

  it('is not moved by a later resection of something plainly else', () => {
    const later = [
      procedure(coded({ cpt: '47120' }), '2026-10-01T09:00:00+08:00', { id: 'later' }),
      specimen('2026-10-01', { id: 's2' }),
      pathology(
        'histology',
        { valueCodeableConcept: coded({ icdO3: '8140/6' }) },
        { specimen: { reference: 'Specimen/s2' }, issued: '2026-10-05T09:00:00+08:00' },
      ),
    ];
    const patientCase = read(aChart(resection(), hcc(), finalPathology(), later), { asOf: '2026-12-31' });
    expect(patientCase.surgery).toMatchObject({
      timeZero: { date: opDay },
      earlier: [],
      staged: false,
      reResection: false,
    });
    expect(patientCase.diagnosis.kind).toBe('hcc');
  });

  it('is not moved by a later resection whose stated reason is a metastasis', () => {
    const metastasis = condition(coded({ icd10: 'C78.7' }), '2026-09-01', { id: 'met' });
    const later = procedure(coded({ cpt: '47120' }), '2026-10-01', {
      reasonReference: [{ reference: 'Condition/met' }],
    });
    const patientCase = read(aChart(resection(), hcc(), metastasis, later), { asOf: '2026-12-31' });
    expect(patientCase.surgery.timeZero?.date).toBe(opDay);
  });

  it('does not count an earlier resection of something else as a first one', () => {
    const colon = procedure(coded({ cpt: '47120' }), '2024-10-01', { reasonCode: [coded({ icd10: 'C78.7' })] });
    expect(surgeryOf(colon, resection(), hcc())).toMatchObject({ timeZero: { date: opDay }, reResection: false });
  });
});

describe('a planned operation', () => {
  it('is a Procedure in preparation', () => {
    expect(surgeryOf(resection('2026-02-10T08:00:00+08:00', { status: 'preparation' })).timeZero).toMatchObject({
      date: '2026-02-10',
      planned: true,
    });
  });

  it.each([
    ['an active order with a date', {}, '2026-02-10'],
    ['an active plan with a date', { intent: 'plan' }, '2026-02-10'],
    ['a proposal', { intent: 'proposal' }, undefined],
    ['a draft', { status: 'draft' }, undefined],
    ['a completed order', { status: 'completed' }, undefined],
    ['an order without a date', { occurrenceDateTime: undefined }, undefined],
    ['an order written after asOf', { authoredOn: '2026-02-01' }, undefined],
  ])('%s', (_, over, date) => {
    const order = request(coded('resection'), { authoredOn: '2026-01-20', occurrenceDateTime: '2026-02-10', ...over });
    expect(surgeryOf(order).timeZero?.date).toBe(date);
  });

  it('reads the values before the planned day', () => {
    const order = request(coded('resection'), { authoredOn: '2026-01-20', occurrenceDateTime: '2026-02-10' });
    const patientCase = read(aChart(order, hcc(), lab('afp', '20 ng/mL', '2026-01-25')));
    expect(told(patientCase.inputs.afp)).toBe(20);
    expect(patientCase.pathology.state).toBe('none');
  });

  it('does not replace one that was done', () => {
    const order = request(coded('resection'), { authoredOn: '2026-01-20', occurrenceDateTime: '2026-02-10' });
    expect(surgeryOf(resection(), order).timeZero).toMatchObject({ date: opDay, planned: false });
  });
});

it('combined histology on the problem list has its day', () => {
  const listed = condition(coded({ icdO3: '8180/3' }), '2025-12-20');
  expect(read(aChart(resection(), listed)).diagnosis).toMatchObject({ kind: 'combined', date: '2025-12-20' });
});
