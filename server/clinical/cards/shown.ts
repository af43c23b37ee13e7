import type { Assessment, NetworkResult, ScoreResult, Slot } from '../assessment.ts';
import { addMonths, calendarDay, daysBetween } from '../case/dates.ts';
import { armRule } from '../guidance/arm.ts';
import { asOfSurgeryUntilDay, horizonMonths } from '../risk/conditional.ts';

/** What of an Assessment is shown, and what is not any more (case-rules: the JSON keeps surgical values at every `asOf`, screens do not). */

/** `planned` before the operation, `forecast` up to month 24, `late` from that day, `recurrence` once one is recorded. */
export type Phase = 'planned' | 'forecast' | 'late' | 'recurrence';

/** The calendar day due and overdue were judged by. */
export const today = (assessment: Assessment): string => assessment.day ?? calendarDay(assessment.asOf);

export function phase(assessment: Assessment): Phase {
  const { resection, recurrence } = assessment;
  if (recurrence) return 'recurrence';
  if (resection?.planned) return 'planned';
  const isDated = resection !== undefined && /^\d{4}-\d\d-\d\d$/.test(resection.date);
  return isDated && today(assessment) >= addMonths(resection.date, horizonMonths) ? 'late' : 'forecast';
}

export interface ShownScore<Id extends string = 'erasl-pre' | 'erasl-post' | 'hcc-crs'> {
  id: Id;
  result: ScoreResult;
}

/** Whether groups and numbers are shown at all. */
export const forecasts = (assessment: Assessment) => ['planned', 'forecast'].includes(phase(assessment));

/** ERASL-post where it has a group, else ERASL-pre. */
export function shownErasl(assessment: Assessment): ShownScore<'erasl-pre' | 'erasl-post'> | undefined {
  if (!forecasts(assessment)) return undefined;
  for (const id of ['erasl-post', 'erasl-pre'] as const) {
    const result = assessment.scores[id];
    if (result?.group !== undefined) return { id, result };
  }
  return undefined;
}

/** Its points stand as its group on screens. */
export function shownCrs(assessment: Assessment): ShownScore<'hcc-crs'> | undefined {
  const result = assessment.scores['hcc-crs'];
  if (!forecasts(assessment) || result?.value === undefined) return undefined;
  return { id: 'hcc-crs', result: { ...result, group: String(result.value) } };
}

/** Only where the hospital shows networks, and never a silent one. */
export function shownNetwork(assessment: Assessment, networksShown: boolean): NetworkResult | undefined {
  if (!networksShown || !forecasts(assessment)) return undefined;
  const numbers = assessment.networks.filter(
    (network) => network.status !== 'silent' && network.riskPercent !== undefined,
  );
  return numbers.find((network) => network.id === 'postoperative') ?? numbers[0];
}

/** What to do after the operation is a question of its first months; later it reads as advice out of season. */
export const asksTheTeam = (assessment: Assessment): boolean =>
  phase(assessment) === 'forecast' &&
  daysBetween(assessment.resection?.date ?? today(assessment), today(assessment)) <= asOfSurgeryUntilDay;

/** Visits with something left to do, earliest first; a missed one is behind a later one that is done. */
export const outstanding = (schedule: Slot[]): Slot[] =>
  schedule.filter((slot) => slot.state !== 'done' && slot.state !== 'missed');

/** What can still be planned: of several overdue visits one is made up for, the latest. */
export function plannable(schedule: Slot[]): Slot[] {
  const latest = overdue(schedule).at(-1);
  return outstanding(schedule).filter((slot) => slot.state !== 'overdue' || slot === latest);
}

export const overdue = (schedule: Slot[]): Slot[] => schedule.filter((slot) => slot.state === 'overdue');

/** A high published group, or a validated network's high band that is shown. */
export function isHigh(assessment: Assessment, networksShown: boolean): boolean {
  const network = shownNetwork(assessment, networksShown);
  return (
    shownErasl(assessment)?.result.group === 'high' ||
    (shownCrs(assessment)?.result.value ?? 0) >= armRule.hccCrsHighFrom ||
    (network?.status === 'validated' && network.band === 'high')
  );
}
