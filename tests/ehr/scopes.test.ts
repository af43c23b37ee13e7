import type { Bundle, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessOf, scopeRule } from '../../apps/ehr/fhir/access.ts';
import { hospitalForTest, ids, lab, type TestHospital, tinyPatient } from './hospital-for-test.ts';

let test: TestHospital;
beforeAll(async () => {
  test = await hospitalForTest({
    patients: [
      tinyPatient('ada', [
        { resourceType: 'Binary', id: 'nobody', contentType: 'text/plain', data: 'YQ==' },
        {
          resourceType: 'Observation',
          id: 'ada-ecog',
          status: 'final',
          code: { coding: [{ system: 'http://loinc.org', code: '89247-1' }] },
          subject: { reference: 'Patient/ada' },
          hasMember: [{ reference: 'Observation/ben-albumin' }],
        },
      ]),
      tinyPatient('ben'),
    ],
  });
});
afterAll(() => test.close());

const write = (token: string, method: 'POST' | 'PUT', path: string, resource: object) =>
  test.fhir<Resource>(token, path, { method, body: JSON.stringify(resource) });

describe("a patient's token", () => {
  it('reads its own chart, and what is nobody in particular', async () => {
    const token = test.token('patient/*.rs', 'ada');
    for (const path of ['Patient/ada', 'Observation/ada-albumin', 'Encounter/ada-stay', 'Practitioner/lan-wei'])
      expect((await test.fhir(token, path)).status, path).toBe(200);
  });

  it.each([
    'Patient/ben',
    'Observation/ben-albumin',
    'Observation/ben-albumin/_history/1',
    'Observation/ben-albumin/_history',
    'Binary/nobody',
  ])('does not know that %s exists', async (path) => {
    expect((await test.fhir(test.token('patient/*.rs', 'ada'), path)).status).toBe(404);
  });

  it('finds nobody else by any search', async () => {
    const token = test.token('patient/*.rs', 'ada');
    for (const query of ['Observation?patient=ben', 'Observation?_id=ben-albumin', 'Patient?name=test&_id=ben'])
      expect((await test.fhir(token, query)).body.total, query).toBe(0);
    expect(ids((await test.fhir(token, 'Patient')).body)).toEqual(['ada']);
    const all = (await test.fhir(token, 'Observation')).body;
    expect(ids(all).every((id) => id?.startsWith('ada-'))).toBe(true);
  });

  it('is not led out of the compartment by _include or a batch', async () => {
    const token = test.token('patient/*.rs', 'ada');
    const included = (await test.fhir(token, 'Observation?_id=ada-ecog&_include=Observation:has-member')).body;
    expect(ids(included)).toEqual(['ada-ecog']);
    const batch = {
      resourceType: 'Bundle',
      type: 'batch',
      entry: [{ request: { method: 'GET', url: 'Patient/ben' } }],
    };
    const { body } = await write(token, 'POST', '', batch);
    expect((body as Bundle).entry?.[0]?.response?.status).toBe('404');
  });

  it('neither writes for somebody else nor carries a resource there', async () => {
    const token = test.token('patient/*.cruds', 'ada');
    expect((await write(token, 'POST', 'Observation', lab('', 'ben', '1-8', '2026-01-01', 1))).status).toBe(403);
    const moved = { ...lab('ada-albumin', 'ben', '1751-7', '2026-01-09', 38) };
    expect((await write(token, 'PUT', 'Observation/ada-albumin', moved)).status).toBe(403);
    const practitioner = { resourceType: 'Practitioner', id: 'lan-wei', active: false };
    expect((await write(token, 'PUT', 'Practitioner/lan-wei', practitioner)).status).toBe(403);
    expect((await test.fhir<Resource>(token, 'Observation/ada-albumin')).body.meta?.versionId).toBe('1');
  });

  it('reads nothing when no patient is bound to it', async () => {
    expect((await test.fhir(test.token('patient/*.rs'), 'Patient/ada')).status).toBe(403);
    expect((await test.fhir(test.token('openid fhirUser'), 'Patient')).status).toBe(403);
  });
});

describe('scopes', () => {
  it.each([
    ['patient/Observation.rs', 'Observation?patient=ada', 200],
    ['patient/Observation.read', 'Observation/ada-albumin', 200],
    ['patient/Observation.rs', 'Procedure?patient=ada', 403],
    ['patient/Observation.r', 'Observation?patient=ada', 403],
    ['patient/Observation.s', 'Observation/ada-albumin', 403],
    ['user/Patient.rs', 'Patient/ben', 200],
    ['patient/*.write', 'Patient/ada', 403],
  ])('%s asks %s: %d', async (scope, path, status) => {
    expect((await test.fhir(test.token(scope, 'ada'), path)).status).toBe(status);
  });

  it('limits a v2 scope to what its query finds', async () => {
    const token = test.token('patient/Observation.rs?category=laboratory', 'ada');
    expect((await test.fhir(token, 'Observation/ada-albumin')).status).toBe(200);
    expect((await test.fhir(token, 'Observation/ada-ecog')).status).toBe(404);
    expect(ids((await test.fhir(token, 'Observation')).body)).not.toContain('ada-ecog');
  });

  it('writes only with c, u, d', async () => {
    const order = {
      resourceType: 'ServiceRequest',
      status: 'draft',
      intent: 'proposal',
      subject: { reference: 'Patient/ada' },
    };
    expect((await write(test.token('patient/*.rs', 'ada'), 'POST', 'ServiceRequest', order)).status).toBe(403);
    const created = await write(test.token('patient/ServiceRequest.c', 'ada'), 'POST', 'ServiceRequest', order);
    expect(created.status).toBe(201);
    const path = `ServiceRequest/${created.body.id}`;
    expect((await test.fhir(test.token('patient/ServiceRequest.cru', 'ada'), path, { method: 'DELETE' })).status).toBe(
      403,
    );
    expect((await test.fhir(test.token('patient/ServiceRequest.rd', 'ada'), path, { method: 'DELETE' })).status).toBe(
      204,
    );
  });

  it.each([
    'openid',
    'patient/Observation',
    'patient/Observation.',
    'patient/Observation.sr',
    'patient/Nonsense.rs',
    'patient/*.rs?category=a',
    'patient/Observation.rs?nonsense=a',
    'Patient/Observation.rs',
  ])('gives nothing for %s', (scope) => {
    expect(scopeRule(scope)).toBeUndefined();
    expect(accessOf([scope], 'ada').mayUse('s', 'Observation')).toBe(false);
  });
});
