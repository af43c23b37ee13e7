import { fixed, type Part, table } from './part.ts';

/** A worked example: every term as the reader would compute it by hand, and the result as the score's own function gives it. */
export interface Worked {
  caption: string;
  terms: readonly { what: string; by: string; value: number }[];
  /** What the function of the score answers for the same input. */
  result: number;
  /** What the result means: its group or grade. */
  means?: string;
}

export const sumOf = ({ terms }: Pick<Worked, 'terms'>): number => terms.reduce((sum, { value }) => sum + value, 0);

export const workedTable = ({ caption, terms, result, means }: Worked): Part =>
  table(
    ['Term', 'Computed', 'Value'],
    [
      ...terms.map(({ what, by, value }) => [what, by, fixed(value)]),
      ['Result of the code', means ?? '', fixed(result)],
    ],
    caption,
  );
