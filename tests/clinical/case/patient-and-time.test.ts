import { describe, expect, it } from 'vitest';
import { aChart, asOf, hcc, lab, notesOf, opStart, person, read, resection, told } from './a-chart.ts';

/** case-rules, "Patient, time, versions". */

const afp = (over: Record<string, unknown> = {}) => lab('afp', '20 ng/mL', '2026-01-05', { id: 'afp', ...over });
const afpOf = (...resources: Parameters<typeof aChart>) =>
  told(read(aChart(resection(), hcc(), ...resources)).inputs.afp);

describe('whose resource it is', () => {
  it.each([
    ['a relative reference', 'Patient/p1'],
    ['a versioned reference', 'Patient/p1/_history/3'],
  ])('counts %s', (_, reference) => {
    expect(afpOf(afp({ subject: { reference } }))).toBe(20);
  });

  it.each([
    ['another patient', { reference: 'Patient/p2' }, 'foreign-subject'],
    ['another type of the same id', { reference: 'Group/p1' }, 'foreign-subject'],
    ['an absolute reference without fullUrl', { reference: 'http://ehr/fhir/Patient/p1' }, 'foreign-subject'],
    ['nobody', undefined, 'no-subject'],
    ['a name alone', { display: 'Min Zhao' }, 'no-subject'],
  ])('drops and names a resource about %s', (_, subject, code) => {
    const patientCase = read(aChart(resection(), hcc(), afp({ subject })));
    expect(told(patientCase.inputs.afp)).toBe('missing: not-found');
    expect(notesOf(patientCase)).toContain(`${code} Observation/afp`);
  });

  it.each([
    ['http://ehr/fhir/Patient/p1', 20],
    ['http://ehr/fhir/Patient/p1/_history/2', 20],
    ['http://other/fhir/Patient/p1', 'missing: not-found'],
  ])('compares the absolute %s with the Patient’s fullUrl', (reference, expected) => {
    const bundle = aChart(resection(), hcc(), afp({ subject: { reference } }));
    const entry = bundle.entry.map((one) =>
      one.resource.resourceType === 'Patient' ? { ...one, fullUrl: 'http://ehr/fhir/Patient/p1' } : one,
    );
    expect(told(read({ ...bundle, entry }).inputs.afp)).toBe(expected);
  });

  it('reads a Bundle of urn:uuid references', () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { fullUrl: 'urn:uuid:1', resource: { resourceType: 'Patient', gender: 'female', birthDate: '1960-01-01' } },
        { fullUrl: 'urn:uuid:2', resource: { ...resection(), subject: { reference: 'urn:uuid:1' } } },
      ],
    };
    expect(read(bundle)).toMatchObject({ patient: 'urn:uuid:1', surgery: { timeZero: { refs: ['urn:uuid:2'] } } });
  });
});

describe('content that cannot be used', () => {
  it.each([
    ['null', null, 'not-a-bundle', 'resourceType'],
    ['a Patient', person(), 'not-a-bundle', 'resourceType: is Patient'],
    ['entry that is no list', { resourceType: 'Bundle', entry: {} }, 'not-a-bundle', 'entry'],
    ['an empty Bundle', { resourceType: 'Bundle' }, 'no-patient', 'entry: has no Patient'],
    ['two Patients', aChart(person(), person({ id: 'p2' })), 'two-patients', 'Patient/p1, Patient/p2'],
  ])('%s', (_, bundle, code, message) => {
    expect(() => read(bundle)).toThrow(
      expect.objectContaining({ name: 'CaseError', code, message: expect.stringContaining(message) }),
    );
  });

  it('takes the later of two versions of one Patient', () => {
    const version = (versionId: string, gender: string) =>
      person({ gender, meta: { versionId, lastUpdated: `2026-01-0${versionId}T00:00:00Z` } });
    expect(told(read(aChart(version('2', 'female'), version('1', 'male'))).inputs.sex)).toBe('female');
  });

  it('survives resources that are not what they should be', () => {
    const odd = [
      null,
      1,
      'x',
      [],
      {},
      { resourceType: 'Observation' },
      { resourceType: 'Observation', subject: [], code: 'afp', status: 7 },
    ];
    const bundle = {
      ...aChart(resection(), hcc()),
      entry: [...aChart(resection(), hcc()).entry, ...odd.map((resource) => ({ resource })), null, 3],
    };
    expect(read(bundle).diagnosis.kind).toBe('hcc');
  });
});

describe('what existed by then', () => {
  it.each([
    ['issued on the day', { issued: '2026-01-31T23:59:00+08:00' }, 20],
    ['issued the day after', { issued: '2026-02-01T00:01:00+08:00' }, 'missing: not-found'],
    ['never issued, taken by then', {}, 20],
  ])('%s', (_, over, expected) => {
    expect(afpOf(afp(over))).toBe(expected);
  });

  it.each([
    ['2026-01-31T08:00:00+08:00', 20],
    ['2026-01-31T07:59:59+08:00', 'missing: not-found'],
  ])('compares instants with an asOf of %s', (at, expected) => {
    const bundle = aChart(resection(), hcc(), afp({ issued: '2026-01-31T08:00:00+08:00' }));
    expect(told(read(bundle, { asOf: at }).inputs.afp)).toBe(expected);
  });

  it('does not count an operation that lies ahead as done', () => {
    const patientCase = read(aChart(resection('2026-02-10'), hcc()));
    expect(patientCase.surgery.timeZero).toBeUndefined();
    expect(notesOf(patientCase)).toContain('not-yet-issued Procedure/1');
  });

  it.each([
    ['entered-in-error', afp({ status: 'entered-in-error' })],
    ['cancelled', afp({ status: 'cancelled' })],
    ['registered', afp({ status: 'registered' })],
    ['of unknown status', afp({ status: 'unknown' })],
    ['without status', afp({ status: undefined })],
  ])('never counts what is %s', (_, resource) => {
    expect(afpOf(resource)).toBe('missing: not-found');
  });

  it.each([
    ['refuted', { verificationStatus: { coding: [{ code: 'refuted' }] } }],
    ['entered-in-error', { verificationStatus: { coding: [{ code: 'entered-in-error' }] } }],
    ['a differential', { verificationStatus: { coding: [{ code: 'differential' }] } }],
  ])('never counts a diagnosis that is %s', (_, over) => {
    expect(read(aChart(resection(), hcc('2025-12-20', over))).diagnosis.kind).toBe('cannot-tell');
  });

  it('never counts an operation that was not done', () => {
    expect(read(aChart(resection(opStart, { status: 'not-done' }), hcc())).surgery.timeZero).toBeUndefined();
  });

  it('counts a preliminary laboratory value, marked', () => {
    expect(read(aChart(resection(), hcc(), afp({ status: 'preliminary' }))).inputs.afp).toMatchObject({
      value: 20,
      preliminary: true,
    });
  });

  it('takes the later version of a resource that is there twice', () => {
    const version = (versionId: string, value: string) =>
      lab('afp', value, '2026-01-05', { id: 'afp', meta: { versionId } });
    expect(afpOf(version('3', '30 ng/mL'), version('2', '20 ng/mL'))).toBe(30);
  });

  it('does not bring back an older version of what was entered in error', () => {
    expect(
      afpOf(afp({ meta: { versionId: '1' } }), afp({ meta: { versionId: '2' }, status: 'entered-in-error' })),
    ).toBe('missing: not-found');
  });
});

describe('one result, reported again', () => {
  const number = [{ system: 'urn:lab', value: 'L-77' }];
  const issued = (day: string) => ({ issued: `2026-01-0${day}T12:00:00+08:00` });

  it('lets the final value supersede the preliminary one of its identifier', () => {
    const preliminary = lab('afp', '20 ng/mL', '2026-01-05', {
      id: 'a',
      identifier: number,
      status: 'preliminary',
      ...issued('7'),
    });
    const final = lab('afp', '25 ng/mL', '2026-01-05', { id: 'b', identifier: number, ...issued('6') });
    expect(afpOf(preliminary, final)).toBe(25);
  });

  it('lets the latest corrected value win, and names the older one', () => {
    const first = lab('afp', '20 ng/mL', '2026-01-05', { id: 'a', identifier: number, ...issued('6') });
    const corrected = lab('afp', '200 ng/mL', '2026-01-05', {
      id: 'b',
      identifier: number,
      status: 'corrected',
      ...issued('8'),
    });
    const patientCase = read(aChart(resection(), hcc(), corrected, first));
    expect(told(patientCase.inputs.afp)).toBe(200);
    expect(notesOf(patientCase)).toContain('superseded Observation/a');
  });

  it('knows one result by order, specimen and code', () => {
    const same = { basedOn: [{ reference: 'ServiceRequest/9' }], specimen: { reference: 'Specimen/9' } };
    const first = lab('afp', '20 ng/mL', '2026-01-05', { id: 'a', ...same, ...issued('6') });
    const amended = lab('afp', '200 ng/mL', '2026-01-05', { id: 'b', status: 'amended', ...same, ...issued('8') });
    expect(afpOf(first, amended)).toBe(200);
  });

  it('does not confuse the results of one accession number', () => {
    const bilirubin = lab('bilirubin', '10 umol/L', '2026-01-05', { identifier: number, ...issued('9') });
    expect(afpOf(afp({ identifier: number, ...issued('6') }), bilirubin)).toBe(20);
  });

  it('shows both where two final answers of one moment differ', () => {
    const patientCase = read(
      aChart(resection(), hcc(), afp({ id: 'a' }), lab('afp', '90 ng/mL', '2026-01-05', { id: 'b' })),
    );
    expect(patientCase.inputs.afp).toMatchObject({
      missing: 'conflict',
      seen: [{ from: ['Observation/a'] }, { from: ['Observation/b'] }],
    });
  });

  it('takes a sample reported in two units for one value', () => {
    const patientCase = read(
      aChart(
        resection(),
        hcc(),
        lab('bilirubin', '1.0 mg/dL', '2026-01-05'),
        lab('bilirubin', '17 umol/L', '2026-01-05'),
      ),
    );
    expect(told(patientCase.inputs.bilirubin)).toBe(17.104);
  });
});

it('marks what was not read to the end', () => {
  const next = { ...aChart(resection(), hcc()), link: [{ relation: 'next', url: 'http://ehr/fhir?page=2' }] };
  expect(read(next).reads.MedicationRequest).toBe('partial');
  expect(read(aChart(resection(), hcc())).reads.MedicationRequest).toBe('complete');
  expect(read(aChart(), { reads: { Procedure: 'failed' }, asOf }).reads).toEqual({ Procedure: 'failed' });
});

it('opens search results inside the Bundle', () => {
  const inner = { ...aChart(resection(), hcc()), type: 'searchset' };
  const outer = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: inner }] };
  expect(read(outer).diagnosis.kind).toBe('hcc');
});
