// What a nurse or surgeon would want to hear of when a chart is read again. Rule of this product; both sides are judged for the same day, so time alone changes nothing.
import type { Assessment, GateState, SlotState } from '../assessment.ts';
import { shownCrs, shownErasl } from '../cards/shown.ts';
import type { PathologyState } from '../case/patient-case.ts';

/** An assessment and the state of the pathology it rests on. */
export interface Judged {
  assessment: Assessment;
  pathology: PathologyState;
}

export interface ScoreGroup {
  score: 'erasl-pre' | 'erasl-post' | 'hcc-crs';
  group: string;
}

type Arm = Assessment['surveillance']['arm'];

export type Change =
  | { what: 'group'; before?: ScoreGroup; after?: ScoreGroup }
  | { what: 'gate'; gate: keyof Assessment['gates']; before: GateState; after: GateState }
  | { what: 'arm'; before: Arm; after: Arm }
  | { what: 'recurrence'; date: string }
  | { what: 'pathology'; before: PathologyState['state']; after: PathologyState['state'] }
  | { what: 'visit'; months: number; before: SlotState; after: SlotState };

/** A person should look at it again; the others only bring the list up to date. */
const reviewed: ReadonlySet<Change['what']> = new Set(['group', 'gate', 'arm', 'recurrence']);

export const toReview = (changes: Change[]): Change[] => changes.filter(({ what }) => reviewed.has(what));

/** @param before judged for the same day as `after`. */
export function changesBetween(before: Judged, after: Judged): Change[] {
  return [
    ...groupChange(eraslGroup(before.assessment), eraslGroup(after.assessment)),
    ...groupChange(crsGroup(before.assessment), crsGroup(after.assessment)),
    ...gateChanges(before.assessment, after.assessment),
    ...planChanges(before.assessment, after.assessment),
    ...recurrenceChange(before.assessment, after.assessment),
    ...(before.pathology.state === after.pathology.state
      ? []
      : [{ what: 'pathology' as const, before: before.pathology.state, after: after.pathology.state }]),
  ];
}

/** ERASL-post high after ERASL-pre high is the same group: what is planned by it does not move. */
function groupChange(before: ScoreGroup | undefined, after: ScoreGroup | undefined): Change[] {
  if (before?.group === after?.group) return [];
  return [{ what: 'group', ...(before ? { before } : {}), ...(after ? { after } : {}) }];
}

export function eraslGroup(assessment: Assessment): ScoreGroup | undefined {
  const shown = shownErasl(assessment);
  return shown?.result.group === undefined ? undefined : { score: shown.id, group: shown.result.group };
}

export function crsGroup(assessment: Assessment): ScoreGroup | undefined {
  const shown = shownCrs(assessment);
  return shown?.result.group === undefined ? undefined : { score: shown.id, group: shown.result.group };
}

function gateChanges(before: Assessment, after: Assessment): Change[] {
  return (['plan', 'score', 'network'] as const).flatMap((gate): Change[] => {
    const [was, is] = [before.gates[gate].state, after.gates[gate].state];
    return was === is ? [] : [{ what: 'gate', gate, before: was, after: is }];
  });
}

/** A plan that began or ended is a gate or a recurrence; here, the same plan at other dates, or the same dates with visits done. */
function planChanges(before: Assessment, after: Assessment): Change[] {
  if (before.schedule.length === 0 || after.schedule.length === 0) return [];
  const [was, is] = [before.surveillance.arm, after.surveillance.arm];
  if (was !== is) return [{ what: 'arm', before: was, after: is }];
  return after.schedule.flatMap((slot): Change[] => {
    const earlier = before.schedule.find(({ months }) => months === slot.months);
    if (!earlier || earlier.state === slot.state) return [];
    return [{ what: 'visit', months: slot.months, before: earlier.state, after: slot.state }];
  });
}

function recurrenceChange(before: Assessment, after: Assessment): Change[] {
  const { recurrence } = after;
  return recurrence && before.recurrence?.date !== recurrence.date
    ? [{ what: 'recurrence', date: recurrence.date }]
    : [];
}
