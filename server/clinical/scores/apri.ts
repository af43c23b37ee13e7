// Wai et al., Hepatology 2003;38:518-26, doi 10.1053/jhep.2003.50346.
import type { Inputs } from '../case/patient-case.ts';
import type { Source } from '../source.ts';
import { required, type Scored } from './required.ts';

export const apriRule = { percent: 100 } as const;

export const apriSource: Source = {
  citation: { text: 'Wai et al., Hepatology 2003;38:518-26', doi: '10.1053/jhep.2003.50346' },
  tells: 'Fibrosis, from AST and platelets. No group is shown.',
  ours: ["Without the upper limit of normal stated by the AST's own laboratory there is no score; none is assumed."],
};

/** AST and its own laboratory's upper limit of normal in U/L, platelets in 10*9/L. */
export const apri = (ast: number, upperLimit: number, platelets: number): number =>
  (ast / upperLimit / platelets) * apriRule.percent;

const names = ['ast', 'astUpperLimit', 'platelets'] as const;

export function scoreApri({ inputs }: { inputs: Inputs }): Scored {
  const found = required(inputs, names);
  if (found.missing) return found;
  const { ast, astUpperLimit, platelets } = found.values;
  return { value: apri(ast, astUpperLimit, platelets), used: [...names] };
}
