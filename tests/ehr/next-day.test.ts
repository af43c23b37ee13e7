import type { Bundle, DiagnosticReport, Observation } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedPatients } from '../../apps/ehr/patients/seed.ts';
import { hospitalForTest, type TestHospital } from './hospital-for-test.ts';

/** The demonstration's clock: a report that was pending becomes final, in the chart and nowhere else. */

let test: TestHospital;
beforeAll(async () => {
  test = await hospitalForTest({ patients: seedPatients(new Date().toISOString().slice(0, 10)) });
});
afterAll(() => test.close());

const waiting = async () =>
  (await test.demo<{ id: string; waiting?: true }[]>('patients')).body
    .filter((patient) => patient.waiting)
    .map(({ id }) => id);
const report = async () =>
  (await test.fhir<DiagnosticReport>(test.token('patient/*.rs', 'chen-yu'), 'DiagnosticReport/chen-yu-pathology')).body;

it('files the final report as the next version of the preliminary one, once', async () => {
  expect(await waiting()).toEqual(['chen-yu']);
  expect(await report()).toMatchObject({ status: 'preliminary', meta: { versionId: '1' } });
  const before = Date.now();
  const { body } = await test.demo<{ patient: string; filed: string[] }[]>('next-day', {});
  expect(body).toMatchObject([{ patient: 'chen-yu' }]);
  expect(body[0]?.filed).toContain('DiagnosticReport/chen-yu-pathology');

  const final = await report();
  expect(final).toMatchObject({ status: 'final', meta: { versionId: '2' } });
  expect(Date.parse(final.issued ?? '')).toBeGreaterThanOrEqual(before);
  expect(Date.parse(final.issued ?? '')).toBeLessThanOrEqual(Date.now());
  const results = await test.fhir<Bundle<Observation>>(
    test.token('patient/*.rs', 'chen-yu'),
    `Observation?patient=chen-yu&_lastUpdated=ge${encodeURIComponent(new Date(before).toISOString())}`,
  );
  expect(results.body.entry?.map(({ resource }) => resource?.id)).toEqual(
    final.result?.map(({ reference }) => reference?.replace('Observation/', '')),
  );

  expect(await waiting()).toEqual([]);
  expect((await test.demo('next-day', {})).body).toEqual([]);
});
