import type { Chart, Finding } from './chart.ts';
import type { Concept } from './codes.ts';
import { conceptsOf } from './coding.ts';
import { codingsOf, wordsOf } from './fhir.ts';

/** A laboratory's own codes, as its hospital states them in its settings; a name alone is never read. */

/** What a hospital may state its own codes for. */
export const localConcepts = [
  'afp',
  'albumin',
  'bilirubin',
  'platelets',
  'inr',
  'creatinine',
  'alt',
  'ast',
  'sodium',
  'pivka2',
  'hbsag',
  'anti-hcv',
  'hcv-rna',
  'hbv-dna',
] as const satisfies readonly Concept[];

export type LocalConcept = (typeof localConcepts)[number];
export interface LocalCode {
  /** As Coding.system carries it in the hospital's charts. */
  system: string;
  code: string;
}
export type LocalCodes = Partial<Record<LocalConcept, readonly LocalCode[]>>;

/** Concepts of a CodeableConcept by the hospital's codes; undefined where it states none. */
export function localReader(codes: LocalCodes): ((codeable: unknown) => Concept[]) | undefined {
  const known = new Map<string, Concept[]>();
  for (const [concept, list] of Object.entries(codes) as [LocalConcept, readonly LocalCode[]][])
    for (const one of list) known.set(key(one), [...(known.get(key(one)) ?? []), concept]);
  if (known.size === 0) return undefined;
  return (codeable) =>
    codingsOf(codeable).flatMap(({ system, code }) =>
      system === undefined || code === undefined ? [] : (known.get(key({ system, code })) ?? []),
    );
}

const key = ({ system, code }: LocalCode): string => `${system}|${code}`;

/** What is wrong with a hospital's list, by the place in it: a code that means two things, or something else to this product already. */
export function localCodeFaults(codes: LocalCodes): { path: (string | number)[]; message: string }[] {
  const owner = new Map<string, string>();
  return Object.entries(codes).flatMap(([concept, list]) =>
    (list as readonly LocalCode[]).flatMap((one, i) => {
      const path = [concept, i, 'code'];
      const other = owner.get(key(one));
      owner.set(key(one), `${concept}.${i}`);
      if (other !== undefined) return [{ path, message: `repeats ${other}. State each code once.` }];
      const read = conceptsOf(one).filter((known) => known !== concept);
      return read.length > 0 ? [{ path, message: `is read as ${read.join(', ')} already. Remove it.` }] : [];
    }),
  );
}

/** Results under a code not known here are hinted at by these names, so that somebody can state the code. */
export const localNames: readonly (readonly [LocalConcept, RegExp])[] = [
  ['afp', /^(?:serum )?(?:AFP|alpha[- ]?(?:1[- ])?f(?:o)?etoprotein)\b|甲胎蛋白/i],
  ['albumin', /^(?:serum )?albumin$|^(?:血清)?白蛋白$/i],
  ['bilirubin', /^(?:serum )?(?:total bilirubin|bilirubin,? total)$|^(?:血清)?总胆红素$/i],
  ['platelets', /^platelets?(?: count)?$|^血小板(?:计数|数目)?$/i],
];

export function namedOnly(chart: Chart, concept: LocalConcept): Finding[] {
  const [, name] = localNames.find(([one]) => one === concept) ?? [];
  if (!name) return [];
  return chart
    .of('Observation')
    .filter(
      ({ concepts, standing, ref }) => concepts.length === 0 && standing !== 'pending' && !chart.superseded.has(ref),
    )
    .filter(({ resource }) =>
      wordsOf(resource.code)
        .split(' / ')
        .some((words) => name.test(words.trim())),
    )
    .map((entry) => ({ entry, node: entry.resource }));
}
