import { type CodeList, type Concept, codes, type SystemName, systems } from './codes.ts';
import { internationalCode } from './national-codes.ts';
import { table } from './table.ts';

/** From a coding, as charts carry it, to the concepts of codes.ts. */

export interface Coding {
  system?: string;
  code?: string;
  display?: string;
}

const systemNames = new Map<string, SystemName>(
  Object.entries(systems).map(([name, url]) => [url, name as SystemName]),
);
/** Other spellings in use, https://terminology.hl7.org/identifiers.html */
const spellings = table<SystemName>({
  'urn:oid:2.16.840.1.113883.6.1': 'loinc',
  'urn:oid:2.16.840.1.113883.6.96': 'snomed',
  'urn:oid:2.16.840.1.113883.6.90': 'icd10cm',
  'urn:oid:2.16.840.1.113883.6.3': 'icd10',
  'urn:oid:2.16.840.1.113883.6.4': 'icd10pcs',
  'urn:oid:2.16.840.1.113883.6.12': 'cpt',
  'urn:oid:2.16.840.1.113883.6.88': 'rxnorm',
  'urn:oid:2.16.840.1.113883.6.73': 'atc',
  'urn:oid:2.16.840.1.113883.6.43.1': 'icdO3',
  'http://hl7.org/fhir/sid/icd-o-3': 'icdO3',
});

export const systemOf = (coding: Coding): SystemName | undefined =>
  coding.system === undefined ? undefined : (systemNames.get(coding.system) ?? spellings.get(coding.system));

const listOf = (name: SystemName) => (name === 'icd10' || name === 'icd10cm' ? 'icd' : name);
const exact = new Map<string, Map<string, Concept[]>>();
const patterns = new Map<string, { concept: Concept; matches: (code: string) => boolean }[]>();
for (const [concept, bySystem] of Object.entries(codes) as [Concept, CodeList][]) {
  for (const [system, list] of Object.entries(bySystem)) {
    for (const code of list) {
      if (typeof code === 'string' && !code.endsWith('*')) {
        const byCode = exact.get(system) ?? new Map<string, Concept[]>();
        exact.set(system, byCode.set(code, [...(byCode.get(code) ?? []), concept]));
        continue;
      }
      const matches =
        typeof code === 'string' ? (c: string) => c.startsWith(code.slice(0, -1)) : (c: string) => code.test(c);
      patterns.set(system, [...(patterns.get(system) ?? []), { concept, matches }]);
    }
  }
}

/** Every concept a coding belongs to; none for a local or unknown code. */
export function conceptsOf(coding: Coding): Concept[] {
  const name = systemOf(coding);
  if (name === undefined || coding.code === undefined) return [];
  const system = listOf(name);
  const code = system === 'icd' ? coding.code.replace('.', '').toUpperCase() : internationalCode(system, coding.code);
  const found = exact.get(system)?.get(code) ?? [];
  const byPattern = patterns.get(system)?.filter(({ matches }) => matches(code));
  return byPattern && byPattern.length > 0 ? [...found, ...byPattern.map(({ concept }) => concept)] : found;
}

/** What an imaging code says of the examination; nothing where the code is none of these. */
export function examOf(
  concept: Concept,
): { modality: 'CT' | 'MR' | 'US'; contrast: 'stated' | 'not-mentioned' | 'none' } | undefined {
  const [, modality, contrast] = /^(ct|mr|us)(-contrast|-plain)?$/.exec(concept) ?? [];
  if (modality === undefined) return undefined;
  const told = contrast === '-contrast' ? 'stated' : contrast === '-plain' ? 'none' : 'not-mentioned';
  return { modality: modality.toUpperCase() as 'CT' | 'MR' | 'US', contrast: told };
}
