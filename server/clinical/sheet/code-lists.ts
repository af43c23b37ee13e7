import { type CodeList, codes, systems } from '../case/codes.ts';
import { findingCodes } from '../case/finding-codes.ts';
import { type LocalCode, localConcepts, localNames } from '../case/local-codes.ts';
import { orderCodes } from '../case/order-codes.ts';
import type { ClinicalSettings } from '../settings.ts';
import { heading, list, ours, type Said, type Section, smallTable } from './part.ts';

/** Every code this product reads or writes. */
export const codeLists = ({ codes: own = {} }: ClinicalSettings): Section => ({
  id: 'codes',
  title: 'Code lists',
  lead: 'By which codes each fact is recognised. A code of the hospital that is missing here is not read. Please have an informatician and a clinician judge the lists together.',
  parts: [
    list([
      ours(
        'A star is any continuation of the code. In a pattern, [0-5] is one of the characters named and . any one; what begins (?! is excluded. A code without a source is left out.',
      ),
      ours('ICD-10 and ICD-10-CM share one list, written without dots.'),
      ours(
        'ICD-9-CM-3 as Chinese hospitals extend it (50.2200, 50.2201, 50.2200x003, 50.3x00) and ICD-O morphology with its letter (M8170/3, M81700/3) are read by the international code they begin with.',
      ),
    ]),
    smallTable(
      ['Concept', 'System', 'Codes'],
      (Object.entries(codes) as [string, CodeList][]).flatMap(([concept, bySystem]) =>
        Object.entries(bySystem).map(([system, all], index): Said[] => [
          index === 0 ? concept.replaceAll('-', ' ') : '',
          systemTitles[system] ?? system,
          all.map(readable).join(', '),
        ]),
      ),
      'Codes that are read',
      [26, 16, 58],
    ),
    smallTable(
      ['Order', 'System', 'Code'],
      Object.entries(orderCodes).map(([name, { system, code }]): Said[] => [name, system, code]),
      'Codes that draft orders carry',
    ),
    smallTable(
      ['System', 'Address'],
      Object.entries(systems).map(([name, address]): Said[] => [systemTitles[name] ?? name, address]),
      'Code systems',
    ),
    heading("The laboratory's own codes"),
    list([
      ours(
        `A hospital may state its own codes for ${localConcepts.join(', ')}; they then stand beside the lists above and in the version digest. Without that a result under another code is not read: one named ${localNames.map(([concept]) => concept).join(', ')} is shown as "unknown code" where nothing else was found.`,
      ),
    ]),
    ...(Object.keys(own).length === 0
      ? []
      : [
          smallTable(
            ['Concept', 'System', 'Codes'],
            (Object.entries(own) as [string, readonly LocalCode[]][]).flatMap(([concept, all]) =>
              all.map(({ system, code }): Said[] => [concept.replaceAll('-', ' '), system, code]),
            ),
            'Stated by this hospital',
            [26, 44, 30],
          ),
        ]),
    heading('Asked of the hospital'),
    list([`Observations asked for beside laboratory results: ${findingCodes.join(', ')}.`]),
  ],
});

/** A pattern that is not held at its beginning or end goes on there. */
export function readable(code: string | RegExp): string {
  if (typeof code === 'string') return code;
  const { source } = code;
  const plain = source
    .replace(/^\^|\$$/g, '')
    .replaceAll('\\/', '/')
    .replaceAll('\\d', '[0-9]');
  return `${source.startsWith('^') ? '' : '*'}${plain}${source.endsWith('$') ? '' : '*'}`;
}

const systemTitles: Record<string, string> = {
  loinc: 'LOINC',
  snomed: 'SNOMED CT',
  icd: 'ICD-10',
  icd10: 'ICD-10',
  icd10cm: 'ICD-10-CM',
  icd10pcs: 'ICD-10-PCS',
  icd9cm: 'ICD-9-CM',
  cpt: 'CPT',
  rxnorm: 'RxNorm',
  atc: 'ATC',
  icdO3: 'ICD-O-3',
  interpretation: 'HL7 interpretation',
  section: 'HL7 diagnostic service',
  category: 'HL7 observation category',
  ucum: 'UCUM',
  dicom: 'DICOM',
  own: 'this product',
};
