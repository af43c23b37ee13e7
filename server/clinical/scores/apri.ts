// Wai et al., Hepatology 2003;38:518-26, doi 10.1053/jhep.2003.50346.
import type { Inputs } from '../case/patient-case.ts';
import { required, type Scored } from './required.ts';

/** AST and its own laboratory's upper limit of normal in U/L, platelets in 10*9/L. */
export const apri = (ast: number, upperLimit: number, platelets: number): number =>
  (ast / upperLimit / platelets) * 100;

const names = ['ast', 'astUpperLimit', 'platelets'] as const;

export function scoreApri({ inputs }: { inputs: Inputs }): Scored {
  const found = required(inputs, names);
  if (found.missing) return found;
  const { ast, astUpperLimit, platelets } = found.values;
  return { value: apri(ast, astUpperLimit, platelets), used: [...names] };
}
