import type { ScoreResult } from '../assessment.ts';
import type { InputName, Inputs } from '../case/patient-case.ts';
import { largestBelievedSizeCm } from '../case/plausible.ts';
import { isKnown, type Known, type Sourced } from '../case/sourced.ts';

/** What a score file answers for one case: its result, or the inputs it lacks. */
export type Scored =
  | (Pick<ScoreResult, 'group' | 'atLeast' | 'observed' | 'used'> & { value: number })
  | { value?: never; missing: InputName[] };

type ValueOf<K extends InputName> = Inputs[K] extends Sourced<infer T> ? T : never;
type Values<K extends InputName> = { [P in K]: Exclude<ValueOf<P>, 'uncertain'> };

/** Any input, whatever it holds. */
export const factOf = (inputs: Inputs, name: InputName): Sourced<unknown> => inputs[name];

const sizes: InputName[] = ['tumourSizeImaging', 'tumourSizePathology'];
const mayBeZero: InputName[] = ['ecog', 'age', 'marginDistance', 'hbvDna'];

/** A fact a formula may use: known, not "uncertain", and a number a body can have. */
export function usable<K extends InputName>(
  inputs: Inputs,
  name: K,
): Known<Exclude<ValueOf<K>, 'uncertain'>> | undefined {
  const fact = factOf(inputs, name);
  if (!isKnown(fact) || fact.value === 'uncertain') return undefined;
  if (typeof fact.value === 'number') {
    if (!Number.isFinite(fact.value) || fact.value < 0) return undefined;
    if (fact.value === 0 && !mayBeZero.includes(name)) return undefined;
    if (sizes.includes(name) && fact.value > largestBelievedSizeCm) return undefined;
  }
  return fact as Known<Exclude<ValueOf<K>, 'uncertain'>>;
}

/** All of the named inputs, or the names of those that are missing: there is no score on part of them. */
export function required<K extends InputName>(
  inputs: Inputs,
  names: readonly K[],
): { values: Values<K>; missing?: never } | { missing: K[] } {
  const missing = names.filter((name) => usable(inputs, name) === undefined);
  if (missing.length > 0) return { missing };
  return { values: Object.fromEntries(names.map((name) => [name, usable(inputs, name)?.value])) as Values<K> };
}

/** Whether the true score may be higher: an input that raises it is only a lower bound, or one that lowers it only an upper bound. */
export function mayBeHigher(inputs: Inputs, raises: readonly InputName[], lowers: readonly InputName[] = []): boolean {
  const isBound = (name: InputName, bound: 'lower' | 'upper') => {
    const fact = factOf(inputs, name);
    return isKnown(fact) && fact.bound === bound;
  };
  return raises.some((name) => isBound(name, 'lower')) || lowers.some((name) => isBound(name, 'upper'));
}
