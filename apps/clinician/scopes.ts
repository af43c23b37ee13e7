/** What the app asks of the EHR: who is there, which patient, and to read what an assessment was made from. Drafts are written only where the EHR grants it. */
const read = [
  'Patient',
  'Encounter',
  'Condition',
  'Procedure',
  'Observation',
  'DiagnosticReport',
  'DocumentReference',
  'Binary',
  'Specimen',
  'ImagingStudy',
  'MedicationRequest',
  'MedicationAdministration',
  'ServiceRequest',
];
const written = ['ServiceRequest', 'CarePlan'];

export const scopes = [
  'openid',
  'fhirUser',
  'launch',
  'launch/patient',
  ...read.map((type) => `patient/${type}.rs`),
  ...written.map((type) => `patient/${type}.c`),
].join(' ');

/** Of the follow-up list: no patient is chosen beforehand, and nothing is written. */
export const worklistScopes = ['openid', 'fhirUser', ...read.map((type) => `user/${type}.rs`)].join(' ');

/** Whether a granted scope lets the app create resources of this type (SMART v2 `.c`, v1 `.write`). */
export function mayCreate(granted: string, type: string): boolean {
  return granted
    .split(/\s+/)
    .some(
      (scope) => /^(patient|user)\//.test(scope) && new RegExp(`/(${type}|\\*)\\.(c[ruds]*|write|\\*)$`).test(scope),
    );
}
