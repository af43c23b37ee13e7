import { allLengths, plain } from './all-lengths.ts';
import { signsOf } from './signs.ts';
import { none, weights } from './weights.ts';

/**
 * A second opinion on the tumour's size, which knows no rule of the reader: of all lengths of a report, how likely each is the size, by a conditional logit over
 * the words around it, fitted to the development reports (tests/clinical/pathology-corpus/fit-size-likelihood.ts). It finds no size; one that it holds for unlikely is withheld.
 */

/** Measured on reports of writers that neither the rules nor the weights had seen: two in five wrong sizes lie below, one in sixty right ones (pathology-corpus/README). */
export const leastLikelySize = 0.05;
/** More lengths than any report has. */
const mostLengths = 400;

export function isUnlikelySize(cm: number, text: string): boolean {
  const read = plain(text);
  const lengths = allLengths(read);
  if (lengths.length > mostLengths) return false;
  const scores = signsOf(read, lengths).map((signs) =>
    [...signs].reduce((sum, [name, amount]) => sum + amount * (weights.get(name) ?? 0), 0),
  );
  const top = Math.max(none, ...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const whole = powers.reduce((sum, one) => sum + one, Math.exp(none - top));
  const own = powers.filter((_, i) => Math.abs((lengths[i]?.cm ?? 0) - cm) <= 0.05);
  return own.length > 0 && own.reduce((sum, one) => sum + one, 0) / whole < leastLikelySize;
}
