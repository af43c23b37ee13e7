import type { Chart, Entry } from './chart.ts';
import { type Coding, systemOf } from './coding.ts';
import { codingsOf, type Json, list, references, wordsOf } from './fhir.ts';
import {
  antineoplasticAtc,
  antineoplasticStems,
  type Ingredient,
  ingredients,
  type MedicineKind,
} from './medicine-codes.ts';

/** Which medicine an order, a statement or an administration is of: by ingredient code, else by name; one that has neither may be anything. */

export interface Medicine {
  kind: MedicineKind | 'unnamed';
  name: string;
}

export const unnamedMedicine = 'unnamed-medicine';

const isLatin = (name: string): boolean => /^[\w-]/.test(name);
const named = ({ name, names }: Ingredient): RegExp => {
  const all = [name, ...names];
  const latin = `(?<![a-z])(?:${all.filter(isLatin).join('|')})(?!oid)`;
  return new RegExp([latin, ...all.filter((one) => !isLatin(one))].join('|'), 'i');
};
const patterns = ingredients.map((ingredient) => ({ ingredient, pattern: named(ingredient) }));

export function medicineOf(chart: Chart, entry: Entry): Medicine | undefined {
  const concepts = conceptsOfMedicine(chart, entry);
  const codings = concepts.flatMap(codingsOf);
  const found = ingredients.find((one) => codings.some((coding) => isOf(one, coding)));
  if (found) return { kind: found.kind, name: found.name };
  const words = concepts.map(wordsOf).filter(Boolean).join(' / ');
  const byName = patterns.find(({ pattern }) => pattern.test(words))?.ingredient;
  if (byName) return { kind: byName.kind, name: byName.name };
  const atc = codings.flatMap((coding) => (systemOf(coding) === 'atc' && coding.code ? [coding.code] : []));
  const code = atc.find((one) => one.startsWith(antineoplasticAtc));
  if (code !== undefined || antineoplasticStems.some((stem) => stem.test(words)))
    return { kind: 'antineoplastic', name: words === '' ? (code ?? '') : (words.split(' / ')[0] ?? words) };
  return atc.length > 0 || isReadable(words) ? undefined : { kind: 'unnamed', name: unnamedMedicine };
}

/** A word in the letters of the names above; "200 mg" and a name in another script tell nothing. */
const isReadable = (words: string): boolean => /\p{Script=Han}|[a-z]{3}/iu.test(words);

function isOf({ atc, rxnorm }: Ingredient, coding: Coding): boolean {
  const code = coding.code ?? '';
  if (systemOf(coding) === 'rxnorm') return rxnorm.includes(code);
  if (systemOf(coding) !== 'atc') return false;
  return atc.some((one) => (one.endsWith('*') ? code.startsWith(one.slice(0, -1)) : code === one));
}

/** Its own concept and, through the Medication it refers to, that one's code and ingredients. */
function conceptsOfMedicine(chart: Chart, { resource }: Entry): Json[] {
  const own = list(resource.medicationCodeableConcept);
  const referred = references(resource.medicationReference).flatMap((reference) => {
    const medication = reference.startsWith('#')
      ? list(resource.contained).find(({ id }) => id === reference.slice(1))
      : chart.find(chart.resolve(reference))?.resource;
    const shown = list(resource.medicationReference).map(({ display }): Json => ({ text: display }));
    if (!medication) return shown;
    const parts = list(medication.ingredient).flatMap(({ itemCodeableConcept }) => list(itemCodeableConcept));
    return [...list(medication.code), ...parts, ...shown];
  });
  return [...own, ...referred];
}
