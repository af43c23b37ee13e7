import { describe, expect, it } from 'vitest';
import { isRelative } from '#ui/relative-reference.ts';
import { isRegisteredIssuer, tenantOf } from '#ui/tenant.ts';
import { keyFields } from '../../apps/clinician/key-fields.ts';
import { mayCreate } from '../../apps/clinician/scopes.ts';
import { isLaunchPatient } from '../../apps/clinician/view.ts';
import { isFiltered, noFilters, queryOf, toggled } from '../../apps/quality/records.ts';

describe('the launch patient', () => {
  it.each([
    ['zhao-min', 'Patient/zhao-min', 'Patient/zhao-min', true],
    ['zhao-min', 'Patient/zhao-min', 'Patient/chen-yu', false],
    ['zhao-min', 'Patient/chen-yu', 'Patient/zhao-min', false],
    ['zhao-min', undefined, 'Patient/zhao-min', false],
    ['', 'Patient/', 'Patient/', false],
    ['zhao-min', 'Patient/zhao-min', 'Patient/zhao-min/_history/2', false],
  ])('launch %s, session %s, assessed %s: %s', (launch, session, assessed, same) => {
    expect(isLaunchPatient(launch, session, assessed)).toBe(same);
  });
});

describe('the registered issuer', () => {
  const app = { issuer: 'https://ehr.example/fhir' };
  it.each([
    ['https://ehr.example/fhir', true],
    ['https://ehr.example/fhir/', true],
    ['https://ehr.example/fhir/../other', false],
    ['https://ehr.example.evil.test/fhir', false],
    ['https://evil.test/?https://ehr.example/fhir', false],
    ['http://ehr.example/fhir', false],
    ['', false],
    [null, false],
  ])('%s: %s', (iss, registered) => {
    expect(isRegisteredIssuer(iss, app)).toBe(registered);
  });
});

it.each([
  ['/t/pretend-hospital/clinician/', 'pretend-hospital'],
  ['/t/pretend-hospital', undefined],
  ['/t/../clinician/', undefined],
  ['/x/t/a/', undefined],
])('the hospital of %s is %s', (path, tenant) => {
  expect(tenantOf(path)).toBe(tenant);
});

describe('references the token may follow', () => {
  it.each(['Observation/afp-1', 'DiagnosticReport/p.1/_history/3'])('%s', (reference) => {
    expect(isRelative(reference)).toBe(true);
  });
  it.each([
    'https://evil.test/Observation/1',
    '//evil.test/Observation/1',
    'Observation',
    'Observation/1?_include=x',
    '../Observation/1',
    'Observation/1/../../x',
    'Observation/1#x',
    '#contained',
    'urn:uuid:1',
  ])('not %s', (reference) => {
    expect(isRelative(reference)).toBe(false);
  });
});

describe('scopes that let the app write a draft', () => {
  it.each([
    ['patient/ServiceRequest.c', true],
    ['patient/ServiceRequest.cruds', true],
    ['openid patient/*.write', true],
    ['user/ServiceRequest.*', true],
    ['patient/ServiceRequest.rs', false],
    ['patient/ServiceRequest.read', false],
    ['patient/CarePlan.c', false],
    ['system/ServiceRequest.c', false],
    ['', false],
  ])('%s: %s', (granted, may) => {
    expect(mayCreate(granted, 'ServiceRequest')).toBe(may);
  });
});

describe('the fields of a source', () => {
  it('shows a coded value, its quantity and day, in one order', () => {
    const fields = keyFields({
      text: { div: '<div>anything</div>' },
      effectiveDateTime: '2026-09-01',
      valueQuantity: { value: 1210, unit: 'ng/mL', comparator: '>' },
      code: { coding: [{ code: '1834-1', display: 'AFP' }] },
      status: 'final',
      resourceType: 'Observation',
    });
    expect(fields).toEqual([
      { name: 'resourceType', value: 'Observation' },
      { name: 'status', value: 'final' },
      { name: 'code', value: 'AFP' },
      { name: 'valueQuantity', value: '> 1210 ng/mL' },
      { name: 'effectiveDateTime', value: '2026-09-01' },
    ]);
  });
  it('never reads the narrative, nor a field that merely begins alike', () => {
    expect(keyFields({ text: { div: 'x' }, valued: 'x', statusReason: [{ text: 'x' }], dateAsserted: 'x' })).toEqual(
      [],
    );
  });
  it('shows a range by the ends it has', () => {
    const range = (low?: number, high?: number) => ({
      ...(low === undefined ? {} : { low: { value: low, unit: 'U/L' } }),
      ...(high === undefined ? {} : { high: { value: high, unit: 'U/L' } }),
    });
    const shown = [range(5, 40), range(undefined, 40), range(5)].map(
      (one) => keyFields({ referenceRange: [one] })[0]?.value,
    );
    expect(shown).toEqual(['5 U/L – 40 U/L', '≤ 40 U/L', '≥ 5 U/L']);
  });
  it('shows components as question and answer, and a zero', () => {
    const component = [{ code: { text: 'Longest' }, valueQuantity: { value: 12, unit: 'cm' } }];
    expect(keyFields({ component, valueInteger: 0 })).toEqual([
      { name: 'valueInteger', value: '0' },
      { name: 'component', value: 'Longest: 12 cm' },
    ]);
  });
});

describe('the auditor’s filters', () => {
  it('repeats a name for several values and forgets one that is chosen twice', () => {
    const some = toggled(toggled(noFilters, 'answer', 'accepted'), 'answer', 'none');
    expect(queryOf(some)).toBe('?answer=accepted&answer=none');
    expect(isFiltered(some)).toBe(true);
    expect(isFiltered(toggled(toggled(some, 'answer', 'accepted'), 'answer', 'none'))).toBe(false);
  });
  it('counts the last day whole, in the reader’s own zone', () => {
    const query = new URLSearchParams(queryOf({ from: '2026-11-23', to: '2026-11-23', chosen: {} }));
    expect(Date.parse(query.get('to') ?? '') - Date.parse(query.get('from') ?? '')).toBe(86_399_999);
  });
});
