import { expect, it } from 'vitest';
import { parseHookRequest } from '#server/hook-request.ts';
import { readJsonBody } from '#server/http/json-body.ts';

const request = {
  hook: 'patient-view',
  hookInstance: '5a3b7b0e-5f0e-4f0a-8d59-4f4f6d2f0a11',
  fhirServer: 'https://ehr.example/fhir',
  fhirAuthorization: {
    access_token: 'one',
    token_type: 'Bearer',
    expires_in: 300,
    scope: 'patient/*.rs',
    subject: 'x',
  },
  context: { userId: 'Practitioner/1', patientId: 'p1' },
  prefetch: { patient: { resourceType: 'Patient', id: 'p1' } },
};
const digest = (body: object) =>
  parseHookRequest(readJsonBody(Buffer.from(JSON.stringify(body))), ['patient-view']).digest;

it('a retry with a fresh token is the same request, whatever its new length, life or scope', () => {
  const fhirAuthorization = { ...request.fhirAuthorization, access_token: 'another', expires_in: 240, scope: 'none' };
  expect(digest({ ...request, fhirAuthorization })).toBe(digest(request));
});

it.each([
  { context: { ...request.context, userId: 'Practitioner/2' } },
  { context: { ...request.context, patientId: 'p2' } },
  { prefetch: { patient: { resourceType: 'Patient', id: 'p1', gender: 'male' } } },
  { prefetch: undefined },
])('another body is another request: %j', (change) => {
  expect(digest({ ...request, ...change })).not.toBe(digest(request));
});
