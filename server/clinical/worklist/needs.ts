// Why a resected patient stands on the follow-up list, and in which order. Rule of this product.
import { outstanding, overdue, today } from '../cards/shown.ts';
import { addDays, daysBetween } from '../case/dates.ts';
import type { ClinicalSettings } from '../settings.ts';
import type { Judged } from './changes.ts';

/** In the order in which they need a person. */
export const needCodes = ['overdue', 'changed', 'pathology-pending', 'due-soon'] as const;
export type NeedCode = (typeof needCodes)[number];

export interface Need {
  code: NeedCode;
  /** The day since when it is so. */
  since: string;
}

export const dueSoonDays = 30;

/** @param changedOn the day of a change since discharge that nobody has answered. */
export function needsOf(
  { assessment, pathology }: Judged,
  changedOn: string | undefined,
  settings: ClinicalSettings,
): Need[] {
  const day = today(assessment);
  const { resection, schedule, gates } = assessment;
  const late = overdue(schedule)[0];
  const soon = outstanding(schedule).find(
    ({ state, due }) => state !== 'overdue' && daysBetween(day, due) <= dueSoonDays,
  );
  const operated = resection !== undefined && !resection.planned;
  const isAwaited =
    pathology.state === 'pending' ||
    (pathology.state === 'none' && operated && daysBetween(resection.date, day) <= settings.windows.pathology);
  return [
    ...(late ? [{ code: 'overdue' as const, since: late.to }] : []),
    ...(changedOn === undefined ? [] : [{ code: 'changed' as const, since: changedOn }]),
    ...(operated && isAwaited && gates.plan.state !== 'closed'
      ? [{ code: 'pathology-pending' as const, since: pathology.since ?? resection.date }]
      : []),
    ...(soon ? [{ code: 'due-soon' as const, since: addDays(soon.due, -dueSoonDays) }] : []),
  ];
}

/** What needs a person most comes first; of equals, what has waited longest. */
export function byNeed(a: Need[], b: Need[]): number {
  const [one, other] = [a[0], b[0]];
  if (!one || !other) return Number(one === undefined) - Number(other === undefined);
  const order = needCodes.indexOf(one.code) - needCodes.indexOf(other.code);
  return order !== 0 ? order : one.since < other.since ? -1 : one.since > other.since ? 1 : 0;
}
