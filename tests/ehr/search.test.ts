import type { Bundle, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hospitalForTest, ids, lab, type TestHospital, tinyPatient } from './hospital-for-test.ts';

let test: TestHospital;
let all: string;
beforeAll(async () => {
  const strange = lab('strange', 'ben', '1834-1', '2026-02-02', 7);
  test = await hospitalForTest({ patients: [tinyPatient('ada', [strange]), tinyPatient('ben')] });
  all = test.token('user/*.cruds');
});
afterAll(() => test.close());

const search = async (query: string) => (await test.fhir(all, query)).body;
const found = async (query: string) => ids(await search(query));

describe('search', () => {
  it.each([
    ['Observation?patient=ada', ['ada-afp-1', 'ada-afp-2', 'ada-albumin', 'strange']],
    ['Observation?patient=Patient/ada&code=1751-7', ['ada-albumin']],
    ['Observation?subject=Patient/ada&code=http://loinc.org|1751-7', ['ada-albumin']],
    ['Observation?patient=ada&code=http://snomed.info/sct|1751-7', []],
    [
      'Observation?patient=ben&code=http://loinc.org|1834-1,http://loinc.org|1751-7',
      ['ben-afp-1', 'ben-afp-2', 'ben-albumin', 'strange'],
    ],
    ['Observation?patient=ada&category=laboratory&status=final,amended&code=1751-7', ['ada-albumin']],
    ['Observation?patient=ada&status=amended', []],
    ['Observation?patient=ada&code:not=1834-1', ['ada-albumin']],
    ['Observation?patient=ben&encounter=Encounter/ada-stay', []],
    ['Observation?patient=ada&encounter=ada-stay&code=1751-7', ['ada-albumin']],
    ['Observation?patient=ada&date=2026-01-09', ['ada-albumin']],
    ['Observation?patient=ada&date=2026-01', ['ada-afp-1', 'ada-albumin']],
    ['Observation?patient=ada&date=gt2026-01-09', ['ada-afp-2', 'strange']],
    ['Observation?patient=ada&date=ge2026-01-09', ['ada-afp-2', 'ada-albumin', 'strange']],
    ['Observation?patient=ada&date=ge2026-01-03&date=lt2026-02-01', ['ada-albumin']],
    ['Observation?patient=ada&date=le2026-01-02', ['ada-afp-1']],
    ['Observation?patient=ada,ben&code=1751-7', ['ada-albumin', 'ben-albumin']],
    ['Observation?_id=ada-albumin,ben-albumin,none', ['ada-albumin', 'ben-albumin']],
    ['Observation?patient=ada&_lastUpdated=lt2020-01-01', []],
    ['Observation?patient=ada&code=1751-7&_lastUpdated=gt2020-01-01', ['ada-albumin']],
    ['Patient?identifier=urn:mrn|mrn-ben', ['ben']],
    ['Patient?name=tes&_id=ada', ['ada']],
    ['Patient?birthdate=1970&gender=female', ['ada', 'ben']],
    ['Procedure?patient=ada&date=ge2026', ['ada-operation']],
  ])('%s', async (query, expected) => {
    expect([...(await found(query))].sort()).toEqual(expected);
  });

  it('finds what was filed in the wrong chart, there and where it belongs', async () => {
    const [entry] = (await search('Observation?patient=ada&date=2026-02-02')).entry ?? [];
    expect(entry?.resource).toMatchObject({ subject: { reference: 'Patient/ben' } });
    expect(await found('Observation?patient=ben&date=2026-02-02')).toEqual(['strange']);
  });

  it('sorts by date, newest first or oldest first', async () => {
    expect(await found('Observation?patient=ben&_sort=-date')).toEqual([
      'ben-afp-2',
      'strange',
      'ben-albumin',
      'ben-afp-1',
    ]);
    expect(await found('Observation?patient=ben&_sort=code,date')).toEqual([
      'ben-albumin',
      'ben-afp-1',
      'strange',
      'ben-afp-2',
    ]);
  });

  it('pages: every match once, by following next', async () => {
    const seen: unknown[] = [];
    let next: string | undefined = `${test.hospital.fhirBase}/Observation?patient=ada&_count=3&_sort=date`;
    let pages = 0;
    for (; next; pages++) {
      const page = (await (await fetch(next, { headers: { authorization: `Bearer ${all}` } })).json()) as Bundle;
      expect(page.total).toBe(4);
      seen.push(...ids(page));
      next = page.link?.find(({ relation }) => relation === 'next')?.url;
    }
    expect(pages).toBe(2);
    expect(seen).toEqual(['ada-afp-1', 'ada-albumin', 'strange', 'ada-afp-2']);
    expect((await search('Observation?patient=ada&_summary=count')).entry).toBeUndefined();
  });

  it('takes POST _search', async () => {
    const { body } = await test.fhir(all, 'Observation/_search?_count=1', {
      method: 'POST',
      body: 'patient=ada&code=1834-1&_sort=-date',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(ids(body)).toEqual(['ada-afp-2']);
    expect(body.total).toBe(3);
  });

  it('includes what a match points to, and what points to it', async () => {
    expect(await found('Procedure?patient=ada&_include=Procedure:encounter&_include=Procedure:performer')).toEqual([
      'ada-operation',
      'ada-stay',
      'lan-wei',
    ]);
    expect(await found('Encounter?_id=ada-stay&_revinclude=Procedure:encounter')).toEqual([
      'ada-stay',
      'ada-operation',
    ]);
  });

  it.each([
    'Observation?paitent=ada',
    'Observation?patient.name=ada',
    'Observation?code:in=http://example.org/vs',
    'Observation?patient=',
    'Observation?date=lately',
    'Observation?_count=many',
    'Observation?_sort=nothing',
    'Observation?_has:Provenance:target:agent=x',
  ])('refuses %s rather than answer with too much', async (query) => {
    const { status, body } = await test.fhir<Resource>(all, query);
    expect([status, body.resourceType]).toEqual([400, 'OperationOutcome']);
  });
});
