import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle, Observation, Resource } from '@medplum/fhirtypes';
import { type Hospital, openHospital } from '../../apps/ehr/hospital.ts';
import type { SeedPatient } from '../../apps/ehr/patients/chart.ts';
import { users } from '../../apps/ehr/users.ts';

/** A real hospital on an ephemeral port with two tiny patients, Ada and Ben. */

export const remnantUrl = 'http://127.0.0.1:9';
export const clinicianRedirect = `${remnantUrl}/t/pretend-hospital/clinician/`;
export const clinicianLaunch = `${remnantUrl}/t/pretend-hospital/clinician/launch`;
export const qualityRedirect = `${remnantUrl}/t/pretend-hospital/quality/`;

export const loinc = 'http://loinc.org';
const categories = 'http://terminology.hl7.org/CodeSystem/observation-category';

export const lab = (id: string, patient: string, code: string, date: string, value: number): Observation => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  category: [{ coding: [{ system: categories, code: 'laboratory' }] }],
  code: { coding: [{ system: loinc, code }] },
  subject: { reference: `Patient/${patient}` },
  encounter: { reference: `Encounter/${patient}-stay` },
  effectiveDateTime: date,
  valueQuantity: { value, unit: 'ng/mL', system: 'http://unitsofmeasure.org', code: 'ng/mL' },
});

export function tinyPatient(id: string, more: Resource[] = []): SeedPatient {
  const subject = { reference: `Patient/${id}` };
  return {
    id,
    name: id,
    group: 'tests',
    shows: 'two results',
    encounter: `${id}-stay`,
    resources: [
      {
        resourceType: 'Patient',
        id,
        identifier: [{ system: 'urn:mrn', value: `mrn-${id}` }],
        name: [{ family: 'Test', given: [id] }],
        gender: 'female',
        birthDate: '1970-05-04',
      },
      {
        resourceType: 'Encounter',
        id: `${id}-stay`,
        status: 'in-progress',
        class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
        subject,
      },
      {
        resourceType: 'Procedure',
        id: `${id}-operation`,
        status: 'completed',
        code: { text: 'Resection' },
        subject,
        encounter: { reference: `Encounter/${id}-stay` },
        performedDateTime: '2026-01-10',
        performer: [{ actor: { reference: 'Practitioner/lan-wei' } }],
      },
      lab(`${id}-afp-1`, id, '1834-1', '2026-01-02T08:00:00+08:00', 400),
      lab(`${id}-afp-2`, id, '1834-1', '2026-03-02T08:00:00+08:00', 12),
      lab(`${id}-albumin`, id, '1751-7', '2026-01-09', 38),
      ...more,
    ],
  };
}

export const lanWei: Resource = { resourceType: 'Practitioner', id: 'lan-wei', name: [{ text: 'Dr Lan Wei' }] };

export interface TestHospital {
  hospital: Hospital;
  /** Bearer with these scopes, as if an app had got it. */
  token(scope: string, patient?: string): string;
  /** JSON of a FHIR request by a bearer. */
  fhir<T = Bundle>(
    token: string,
    path: string,
    init?: RequestInit,
  ): Promise<{ status: number; body: T; headers: Headers }>;
  demo<T>(path: string, body?: object): Promise<{ status: number; body: T }>;
  close(): Promise<void>;
}

export async function hospitalForTest(
  options: { patients?: SeedPatient[]; remnantUrl?: string; now?: () => number } = {},
): Promise<TestHospital> {
  const dataDir = mkdtempSync(join(tmpdir(), 'pretend-hospital-'));
  const { hospital, close } = await openHospital({
    port: 0,
    dataDir,
    staff: [lanWei],
    patients: [tinyPatient('ada'), tinyPatient('ben')],
    remnantUrl,
    ...options,
  });
  const json = async (url: string, init: RequestInit) => {
    const response = await fetch(url, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    hospital,
    token: (scope, patient) =>
      hospital.grants.issue(
        { client: 'remnant-clinician', scopes: scope.split(' '), user: users[0], ...(patient ? { patient } : {}) },
        60,
      ),
    fhir: (token, path, init = {}) =>
      json(`${hospital.fhirBase}/${path}`, {
        ...init,
        headers: {
          authorization: `Bearer ${token}`,
          ...(init.body ? { 'content-type': 'application/fhir+json' } : {}),
          ...init.headers,
        },
      }),
    demo: (path, body) =>
      json(`${hospital.origin}/demo/${path}`, {
        ...(body
          ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
          : {}),
      }),
    async close() {
      await close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

export const ids = (bundle: Bundle): (string | undefined)[] => (bundle.entry ?? []).map((entry) => entry.resource?.id);

export function pkce(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}
