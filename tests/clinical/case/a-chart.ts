import { type Concept, codes, systems } from '#clinical/case/codes.ts';
import type { PatientCase, Reads } from '#clinical/case/patient-case.ts';
import { readCase } from '#clinical/case/read-case.ts';
import type { Sourced } from '#clinical/case/sourced.ts';
import { type ClinicalSettings, defaultSettings } from '#clinical/settings.ts';

/**
 * Charts for tests, in the field's words: `aChart(resection('2026-01-10'), hcc(), lab('afp', '20 ng/mL', '2026-01-05'))` is a Bundle of a man born 1960-05-20.
 * Every function gives one FHIR resource; its last argument overrides any element. Ids are given by type and order (`Observation/2`) unless stated.
 */

export type Resource = Record<string, unknown> & { resourceType: string };
type Over = Record<string, unknown>;

export const opDay = '2026-01-10';
export const opStart = '2026-01-10T08:30:00+08:00';
export const asOf = '2026-01-31';

const subject = { reference: 'Patient/p1' };

export const person = (over: Over = {}): Resource => ({
  resourceType: 'Patient',
  id: 'p1',
  gender: 'male',
  birthDate: '1960-05-20',
  ...over,
});

/** A Bundle of one patient's resources; a Patient among them replaces the usual one. */
export function aChart(
  ...resources: (Resource | Resource[])[]
): Record<string, unknown> & { entry: { resource: Resource; fullUrl?: string }[] } {
  const all = resources.flat();
  const counts = new Map<string, number>();
  const named = all.map((resource) => {
    const n = (counts.get(resource.resourceType) ?? 0) + 1;
    counts.set(resource.resourceType, n);
    return 'id' in resource ? resource : { ...resource, id: String(n) };
  });
  const patients = named.some(({ resourceType }) => resourceType === 'Patient') ? [] : [person()];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [...patients, ...named].map((resource) => ({ resource })),
  };
}

export interface Reading {
  asOf?: string;
  settings?: Partial<ClinicalSettings>;
  reads?: Reads;
}

export const read = (bundle: unknown, { asOf: at = asOf, settings = {}, reads }: Reading = {}): PatientCase =>
  readCase(bundle, { asOf: at, settings: { ...defaultSettings, ...settings }, ...(reads ? { reads } : {}) });

/** What a fact says in one word: its value, or why it is missing. */
export const told = (fact: Sourced<unknown>): unknown => ('value' in fact ? fact.value : `missing: ${fact.missing}`);

export const notesOf = (patientCase: PatientCase): string[] =>
  patientCase.notes.map(({ code, from }) => `${code} ${from?.join(' ') ?? ''}`.trim());

/** `coded('afp')` by concept, `coded({ cpt: '47120' })` by system and code. */
export function coded(
  what: Concept | Partial<Record<keyof typeof systems, string>>,
  text?: string,
): Record<string, unknown> {
  const named = typeof what === 'string' ? firstCode(what) : what;
  const coding = Object.entries(named).map(([system, code]) => ({
    system: systems[system as keyof typeof systems],
    code,
  }));
  return { ...(coding.length > 0 ? { coding } : {}), ...(text === undefined ? {} : { text }) };
}

function firstCode(concept: Concept): Partial<Record<keyof typeof systems, string>> {
  const [system, list] =
    Object.entries(codes[concept]).find(([, known]) =>
      known.some((code) => typeof code === 'string' && !code.endsWith('*')),
    ) ?? [];
  if (system === undefined || list === undefined) throw new Error(`${concept} has no plain code`);
  const code = list.find((one): one is string => typeof one === 'string' && !one.endsWith('*'));
  return { [system === 'icd' ? 'icd10' : system]: code ?? '' };
}

const when = (element: string, at: string | undefined): Over => (at === undefined ? {} : { [element]: at });

export const procedure = (code: Record<string, unknown>, at: string | undefined, over: Over = {}): Resource => ({
  resourceType: 'Procedure',
  status: 'completed',
  subject,
  code,
  ...when('performedDateTime', at),
  ...over,
});

export const resection = (at: string | undefined = opStart, over: Over = {}): Resource =>
  procedure(coded('resection'), at, over);

export const condition = (code: Record<string, unknown>, since?: string, over: Over = {}): Resource => ({
  resourceType: 'Condition',
  subject,
  code,
  ...when('onsetDateTime', since),
  ...over,
});

export const hcc = (since = '2025-12-20', over: Over = {}): Resource =>
  condition(coded({ icd10: 'C22.0' }), since, over);

/** `'20 ng/mL'`, `'<1.3 ng/mL'`, `'1.1'` as a Quantity; anything else as it is. */
export function quantity(written: string): Over {
  const [, comparator, value, unit] = /^([<>]=?)?\s*(-?[\d.]+)\s*(.*)$/.exec(written) ?? [];
  if (value === undefined) throw new Error(`not a quantity: ${written}`);
  return {
    valueQuantity: {
      value: Number(value),
      ...(comparator === undefined ? {} : { comparator }),
      ...(unit ? { unit } : {}),
    },
  };
}

export const observation = (code: Record<string, unknown>, value: Over, over: Over = {}): Resource => ({
  resourceType: 'Observation',
  status: 'final',
  subject,
  code,
  ...value,
  ...over,
});

export const lab = (name: Concept, value: string | Over, at?: string, over: Over = {}): Resource =>
  observation(coded(name), typeof value === 'string' ? quantity(value) : value, {
    ...when('effectiveDateTime', at),
    ...over,
  });

const snomedAnswers = { present: '52101004', absent: '2667000', indeterminate: '82334004' } as const;
export const answered = (answer: keyof typeof snomedAnswers): Over => ({
  valueCodeableConcept: coded({ snomed: snomedAnswers[answer] }),
});

/** The specimen of the operation unless another day is given. */
export const specimen = (collected: string | undefined = opDay, over: Over = {}): Resource => ({
  resourceType: 'Specimen',
  id: 's1',
  subject,
  ...(collected === undefined ? {} : { collection: { collectedDateTime: collected } }),
  ...over,
});

/** An answer about the operation's specimen (`s1`, to be put into the chart too). */
export const pathology = (about: Concept | Record<string, unknown>, value: string | Over, over: Over = {}): Resource =>
  observation(typeof about === 'string' ? coded(about) : about, typeof value === 'string' ? quantity(value) : value, {
    specimen: { reference: 'Specimen/s1' },
    issued: '2026-01-16T10:00:00+08:00',
    ...over,
  });

export const pathologyReport = (results: string[] = [], over: Over = {}): Resource => ({
  resourceType: 'DiagnosticReport',
  status: 'final',
  subject,
  code: coded({ loinc: '11529-5' }),
  issued: '2026-01-16T10:00:00+08:00',
  ...(results.length > 0 ? { result: results.map((reference) => ({ reference })) } : {}),
  ...over,
});

/** The report of the operation as it usually is: HCC, and nothing else said. */
export const finalPathology = (): Resource[] => [
  specimen(),
  pathologyReport([], { id: 'r1', specimen: [{ reference: 'Specimen/s1' }] }),
  pathology('histology', { valueCodeableConcept: coded({ icdO3: '8170/3' }) }, { id: 'histology' }),
];

export const imaging = (
  about: Concept,
  value: string | Over,
  at: string | undefined = '2026-01-02',
  over: Over = {},
): Resource =>
  observation(coded(about), typeof value === 'string' ? quantity(value) : value, {
    category: [{ coding: [{ system: systems.category, code: 'imaging' }] }],
    ...when('effectiveDateTime', at),
    ...over,
  });

export const study = (modality: string, started: string, over: Over = {}): Resource => ({
  resourceType: 'ImagingStudy',
  status: 'available',
  subject,
  started,
  modality: [{ system: systems.dicom, code: modality }],
  description: `${modality} liver with contrast`,
  ...over,
});

export const imagingReport = (studyRef: string, issued: string, over: Over = {}): Resource => ({
  resourceType: 'DiagnosticReport',
  status: 'final',
  subject,
  code: { text: 'Imaging report' },
  category: [{ coding: [{ system: systems.section, code: 'RAD' }] }],
  imagingStudy: [{ reference: studyRef }],
  issued,
  ...over,
});

export const medicine = (name: string, authored: string, over: Over = {}): Resource => ({
  resourceType: 'MedicationRequest',
  status: 'active',
  intent: 'order',
  subject,
  medicationCodeableConcept: { text: name },
  authoredOn: authored,
  ...over,
});

export const request = (code: Record<string, unknown>, over: Over = {}): Resource => ({
  resourceType: 'ServiceRequest',
  status: 'active',
  intent: 'order',
  subject,
  code,
  ...over,
});
