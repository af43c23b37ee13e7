import type { CapabilityStatement, CapabilityStatementRestResourceSearchParam } from '@medplum/fhirtypes';
import { searchParametersOf, servedTypes } from './definitions.ts';

export function capabilityStatement(base: string, hospital: string, since: Date): CapabilityStatement {
  const oauth = new URL('/oauth/', base);
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: since.toISOString(),
    publisher: hospital,
    kind: 'instance',
    software: { name: 'Remnant pretend hospital' },
    implementation: {
      description: `${hospital}: a demonstration on this machine only (loopback), with invented patients, kept in memory and forgotten at every restart. Not for real patients.`,
      url: base,
    },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        documentation: 'Unknown search parameters and modifiers are refused with 400, never ignored.',
        security: {
          cors: true,
          service: [
            {
              coding: [
                { system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' },
              ],
            },
          ],
          extension: [
            {
              url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
              extension: ['authorize', 'token', 'introspect'].map((url) => ({
                url,
                valueUri: new URL(url, oauth).href,
              })),
            },
          ],
        },
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
        resource: servedTypes.map((type) => ({
          type,
          interaction: [
            { code: 'read' },
            { code: 'vread' },
            { code: 'history-instance' },
            { code: 'create' },
            { code: 'update' },
            { code: 'delete' },
            { code: 'search-type' },
          ],
          versioning: 'versioned-update',
          readHistory: true,
          updateCreate: false,
          conditionalCreate: true,
          conditionalUpdate: true,
          conditionalDelete: 'single',
          searchParam: [...searchParametersOf(type).values()].map(
            ({ code, type, url }): CapabilityStatementRestResourceSearchParam => ({
              name: code,
              type,
              ...(url === undefined ? {} : { definition: url }),
            }),
          ),
        })),
      },
    ],
  };
}
