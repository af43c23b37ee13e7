import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLengths, plain } from '#clinical/case/narrative/likelihood/all-lengths.ts';
import { signsOf } from '#clinical/case/narrative/likelihood/signs.ts';
import type { PathologyReport } from './report.ts';
import { developmentReports, textOf } from './reports.ts';

/**
 * Fits the weights of the second opinion on size to the development reports and writes them: a conditional logit with an L2 penalty over all lengths of a report and "none of
 * them". Deterministic; some seconds.
 */

const penalty = 3;
const leastOften = 5;
const rounds = 400;
const none = '(none)';

/** One report: for each of its lengths, and at last for "none", the signs by number and amount. */
interface Choice {
  options: { signs: Uint32Array; amounts: Float64Array; isRight: boolean }[];
}

function descended(choices: Choice[], count: number): Float64Array {
  const [weights, mean, square] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((one) => penalty * one);
    for (const { options } of choices) {
      const scores = options.map(({ signs, amounts }) =>
        signs.reduce((sum, sign, i) => sum + at(weights, sign) * at(amounts, i), 0),
      );
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const all = powers.reduce((sum, one) => sum + one, 0);
      const right = powers.reduce((sum, one, i) => sum + (options[i]?.isRight ? one : 0), 0);
      for (const [i, { signs, amounts, isRight }] of options.entries()) {
        const pull = (powers[i] ?? 0) / all - (isRight ? (powers[i] ?? 0) / right : 0);
        signs.forEach((sign, k) => {
          gradient[sign] = at(gradient, sign) + pull * at(amounts, k);
        });
      }
    }
    // Adam (Kingma and Ba 2015), the step shrinking to nothing.
    const step = 0.05 * (1 - round / (rounds + 1));
    for (let sign = 0; sign < count; sign++) {
      mean[sign] = 0.9 * at(mean, sign) + 0.1 * at(gradient, sign);
      square[sign] = 0.999 * at(square, sign) + 0.001 * at(gradient, sign) ** 2;
      const [m, s] = [at(mean, sign) / (1 - 0.9 ** round), at(square, sign) / (1 - 0.999 ** round)];
      weights[sign] = at(weights, sign) - (step * m) / (Math.sqrt(s) + 1e-8);
    }
  }
  return weights;
}
const at = (list: Float64Array, i: number): number => list[i] ?? 0;

/** Of each report all lengths and "none of them", each with its signs and whether it is the size. */
const optionsOf = (report: PathologyReport) => {
  const text = plain(textOf(report));
  const lengths = allLengths(text);
  const size = report.facts.tumourSize;
  const isSize = lengths.map(({ cm }) => size !== undefined && Math.abs(cm - size) <= 0.05);
  const options = signsOf(text, lengths).map((signs, i) => ({ signs, isRight: isSize[i] ?? false }));
  return [...options, { signs: new Map([[none, 1]]), isRight: !isSize.includes(true) }];
};

/** The text of weights.ts. */
export function fittedWeights(): string {
  const told = developmentReports()
    .map(optionsOf)
    .filter(({ length }) => length > 1);
  const often = new Map<string, number>();
  for (const { signs } of told.flat()) for (const name of signs.keys()) often.set(name, (often.get(name) ?? 0) + 1);
  const names = [...often].filter(([, times]) => times >= leastOften).map(([name]) => name);
  const numbers = new Map(names.map((name, i) => [name, i]));
  const choices = told.map(
    (options): Choice => ({
      options: options.map(({ signs, isRight }) => {
        const known = [...signs].filter(([name]) => numbers.has(name));
        return {
          signs: Uint32Array.from(known, ([name]) => numbers.get(name) ?? 0),
          amounts: Float64Array.from(known, ([, amount]) => amount),
          isRight,
        };
      }),
    }),
  );
  const fitted = descended(choices, names.length);
  const hundredths = new Map(names.map((name, i) => [name, Math.round(100 * at(fitted, i))]));
  const entries = [...hundredths]
    .filter(([name, weight]) => name !== none && weight !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]) => `${name} ${weight}`);
  const lines = entries.reduce<string[]>((all, entry) => {
    const last = all.at(-1);
    if (last !== undefined && last.length + entry.length < 176) all[all.length - 1] = `${last} ${entry}`;
    else all.push(entry);
    return all;
  }, []);
  return `/** Written by tests/clinical/pathology-corpus/fit-size-likelihood.ts: each sign and its weight in hundredths. */

/** The score of "none of these lengths". */
export const none = ${(hundredths.get(none) ?? 0) / 100};

const written = \`
${lines.join('\n')}
\`;

export const weights: ReadonlyMap<string, number> = new Map(
  [...written.matchAll(/(\\S+) (-?\\d+)/g)].map(([, sign = '', hundredths]): [string, number] => [
    sign,
    Number(hundredths) / 100,
  ]),
);
`;
}

export const weightsFile = join(import.meta.dirname, '../../../server/clinical/case/narrative/likelihood/weights.ts');
if (import.meta.main) writeFileSync(weightsFile, fittedWeights());
