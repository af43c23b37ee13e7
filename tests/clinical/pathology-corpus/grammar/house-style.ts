import type { FactName, Facts, FactValue, Optional, PathologyReport } from '../report.ts';
import type { Chance } from './chance.ts';
import { type Said, say } from './said.ts';
import type { Sample } from './sample.ts';

/** One hospital's way of writing. `write` says the whole report and, with it, what it stated. */
export interface HouseStyle {
  name: string;
  language: PathologyReport['language'];
  media: PathologyReport['media'];
  write(sample: Sample, c: Chance): Said;
}

/** Statements of one fact: for each value, the ways this house writes it. */
export type Phrases<F extends FactName> = Partial<Record<FactValue<F> & string, string[]>>;

/** One of the house's phrases for a fact, or nothing when the fact (or this house's word for it) is not there. */
export function phrase<F extends FactName>(
  c: Chance,
  name: F,
  value: (FactValue<F> & string) | undefined,
  phrases: Phrases<F>,
): Said | undefined {
  const choice = value && phrases[value];
  return choice && say(c.of(choice), { [name]: value } as Facts);
}

/** What a distance without a word for the margin allows. */
export const distanceAlone: Optional = { margin: ['clear', 'close'] };

/** Facts of the tumours' sizes: the count only where it is told. */
export const tumourFacts = ({ sizes, counted }: Sample['tumours']): Facts => ({
  tumourSize: (sizes[0] ?? 0) / 10,
  ...(counted ? { tumourNumber: sizes.length } : {}),
});

/** Facts of a statement about microvascular invasion that writes the grade where there is one. */
export const mviFacts = ({ state, grade }: NonNullable<Sample['mvi']>): Facts => ({
  mvi: state,
  ...(grade ? { mviGrade: grade } : {}),
});

/** The report as first signed: the sample with what an addendum later changed. */
export const asFirstSigned = (sample: Sample): Sample => ({ ...sample, ...sample.before });

/** mm as written in cm (or mm), sometimes with the idle ".0". */
export function length(mm: number, unit: 'cm' | 'mm', c: Chance): string {
  if (unit === 'mm') return String(mm);
  return mm % 10 === 0 && c.often(0.5) ? String(mm / 10) : (mm / 10).toFixed(1);
}

/** The T category such a specimen would get: noise in the report, and a trap where an M0 stands beside it. */
export function category({ tumours, mvi, macrovascularInvasion }: Sample): string {
  const largest = tumours.sizes[0] ?? 0;
  if (macrovascularInvasion === 'present') return 'pT4';
  if (tumours.sizes.length > 1) return largest > 50 ? 'pT3' : 'pT2';
  if (largest <= 20) return 'pT1a';
  return mvi?.state === 'present' ? 'pT2' : 'pT1b';
}
