// Risk from now to month 24 given no recurrence to date: (CIF1(24) - CIF1(t)) / S(t), incidence linear between quarter ends (clinical.md, Time).
import { addMonths, daysBetween } from '../case/dates.ts';
import { outcomeMonths } from '../staging/aggressive-recurrence.ts';

export interface Incidence {
  /** Cumulative, 0-1, at the ends of quarters 1..8 (months 3..24). */
  aggressive: number[];
  other: number[];
  death: number[];
}

export const quarterMonths = 3;
/** The study's own: what the networks were made to forecast. */
export const horizonMonths = outcomeMonths;
/** Up to this day the number is the one as of surgery. */
export const asOfSurgeryUntilDay = 90;
/** Imaging that showed no recurrence must be this recent for a conditional number. */
export const recentImagingMonths = 6;

export const isConditional = (resection: string, asOf: string): boolean =>
  daysBetween(resection, asOf) > asOfSurgeryUntilDay;

/** On the day of month 24 no number is shown any more. */
export const isPastHorizon = (resection: string, asOf: string): boolean => asOf >= addMonths(resection, horizonMonths);

/** Cumulative incidence on a day, between the calendar ends of quarters. */
export function incidenceAt(cumulative: number[], resection: string, day: string): number {
  if (day <= resection) return 0;
  const ends = cumulative.map((_, index) => addMonths(resection, (index + 1) * quarterMonths));
  const quarter = ends.findIndex((end) => day < end);
  if (quarter < 0) return cumulative.at(-1) ?? 0;
  const from = quarter === 0 ? resection : (ends[quarter - 1] ?? resection);
  const before = quarter === 0 ? 0 : (cumulative[quarter - 1] ?? 0);
  const after = cumulative[quarter] ?? before;
  return before + ((after - before) * daysBetween(from, day)) / daysBetween(from, ends[quarter] ?? day);
}

/** 0-1: the probability of an aggressive recurrence from `day` to month 24; from surgery where `day` is not past day 90. */
export function riskToMonth24(incidence: Incidence, resection: string, day: string): number {
  const total = incidence.aggressive.at(-1) ?? Number.NaN;
  if (!isConditional(resection, day)) return total;
  const at = (cause: number[]) => incidenceAt(cause, resection, day);
  const free = 1 - at(incidence.aggressive) - at(incidence.other) - at(incidence.death);
  return (total - at(incidence.aggressive)) / free;
}
