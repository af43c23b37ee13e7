// Surveillance after resection: intervals inside AASLD 2023's 3-6 months [check]; the windows and what closes a slot are rules of this product.
import type { Slot, SlotState } from '../assessment.ts';
import { addDays, addMonths, daysBetween } from '../case/dates.ts';
import type { LiverImaging, PatientCase } from '../case/patient-case.ts';
import type { ClinicalSettings } from '../settings.ts';

export type Arm = 'closer' | 'standard';

type Plan = ClinicalSettings['surveillance'];

/** Months from the resection at which contrast CT or MR of the liver and AFP are due. */
export function slotMonths(arm: Arm, plan: Plan): number[] {
  const every = arm === 'closer' ? plan.closerMonths : plan.standardMonths;
  const dense = every_(every, every, plan.denseUntilMonth);
  return [...dense, ...every_(plan.denseUntilMonth + plan.laterMonths, plan.laterMonths, plan.untilMonth)];
}

const every_ = (first: number, step: number, last: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => first + index * step);

/** Contrast stated or not mentioned closes the imaging half; stated non-contrast, ultrasound and anything else close nothing. */
export const closesImaging = (
  imaging: LiverImaging,
): imaging is LiverImaging & { contrast: 'stated' | 'not-mentioned' } =>
  (imaging.modality === 'CT' || imaging.modality === 'MR') && imaging.contrast !== 'none';

/** `resection` and `asOf` are calendar days. */
export function surveillanceSchedule(
  resection: string,
  asOf: string,
  arm: Arm,
  followUp: PatientCase['followUp'],
  settings: ClinicalSettings,
): Slot[] {
  const months = slotMonths(arm, settings.surveillance);
  const dues = months.map((month) => addMonths(resection, month));
  const width = settings.windows.slot;
  /** What was done counts for the one slot it lies nearest to, inside its window. */
  const isOf = (due: string, day: string): boolean => {
    const distance = Math.abs(daysBetween(due, day));
    return day <= asOf && distance <= width && dues.every((other) => distance <= Math.abs(daysBetween(other, day)));
  };
  const slots = months.map((month, index): Slot => {
    const due = dues[index] ?? addMonths(resection, month);
    const scans = followUp.imaging.filter(closesImaging).filter(({ date }) => isOf(due, date));
    const imaging = scans.find(({ contrast }) => contrast === 'stated') ?? scans[0];
    const afp = followUp.afp.find(({ date }) => isOf(due, date));
    const window = { from: addDays(due, -width), to: addDays(due, width) };
    return {
      slot: `m${month}`,
      months: month,
      from: window.from,
      due,
      to: window.to,
      state: stateOf(window, asOf, Boolean(imaging) && Boolean(afp), Boolean(imaging) || Boolean(afp)),
      ...(imaging ? { imaging: { ref: imaging.ref, date: imaging.date, contrast: imaging.contrast } } : {}),
      ...(afp ? { afp: { ref: afp.ref, date: afp.date } } : {}),
    };
  });
  const lastDone = slots.findLastIndex(({ state }) => state === 'done');
  return slots.map((slot, index) =>
    slot.state === 'overdue' && index < lastDone ? { ...slot, state: 'missed' } : slot,
  );
}

function stateOf(window: { from: string; to: string }, asOf: string, whole: boolean, half: boolean): SlotState {
  if (whole) return 'done';
  if (asOf > window.to) return 'overdue';
  if (half) return 'partial';
  return asOf >= window.from ? 'due' : 'planned';
}
