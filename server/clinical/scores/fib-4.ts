// Sterling et al., Hepatology 2006;43:1317-25, doi 10.1002/hep.21178.
import type { Inputs } from '../case/patient-case.ts';
import type { Source } from '../source.ts';
import { mayBeHigher, required, type Scored } from './required.ts';

export const fib4Rule = { lowBelow: 1.45, highAbove: 3.25 } as const;

export const fib4Source: Source = {
  citation: { text: 'Sterling et al., Hepatology 2006;43:1317-25', doi: '10.1002/hep.21178' },
  tells: 'Fibrosis, from age, AST, ALT and platelets.',
  ours: ['Age is the age at the resection. Between the two cut points the group is called "indeterminate".'],
};

/** Age in years at the resection, AST and ALT in U/L, platelets in 10*9/L. */
export const fib4 = (age: number, ast: number, alt: number, platelets: number): number =>
  (age * ast) / (platelets * Math.sqrt(alt));

export const fib4Group = (value: number): 'low' | 'indeterminate' | 'high' =>
  value < fib4Rule.lowBelow ? 'low' : value > fib4Rule.highAbove ? 'high' : 'indeterminate';

const names = ['age', 'ast', 'alt', 'platelets'] as const;

export function scoreFib4({ inputs }: { inputs: Inputs }): Scored {
  const found = required(inputs, names);
  if (found.missing) return found;
  const { age, ast, alt, platelets } = found.values;
  const value = fib4(age, ast, alt, platelets);
  const group = fib4Group(value);
  const atLeast = group !== 'high' && mayBeHigher(inputs, ['age', 'ast'], ['alt', 'platelets']);
  return { value, group, ...(atLeast ? { atLeast } : {}), used: [...names] };
}
