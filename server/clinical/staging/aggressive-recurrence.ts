// The outcome of NCT07030842: a first recurrence beyond the Milan criteria within 24 months of the resection.
import type { Assessment } from '../assessment.ts';
import { addMonths } from '../case/dates.ts';
import type { Recurrence, Remark } from '../case/patient-case.ts';
import { valueOf as knownValue } from '../case/sourced.ts';
import type { Source } from '../source.ts';
import { milan } from './milan.ts';
import { answer, burdenOf, isSilent, type TumourBurden } from './tumour-burden.ts';

export const studySource: Source = {
  citation: { text: 'NCT07030842 (Tongji Hospital; 579 patients, 2 centres)' },
  tells: 'The first recurrence exceeds the Milan criteria within 2 years of the resection. What the networks forecast.',
  holds: [
    'Included: curative R0 resection, HCC by histology, BCLC 0 or A, contrast MRI at most 1 month before surgery, adequate H&E slides, at least 2 years of follow-up where none recurred. Excluded: R1 or R2, missing or poor MRI, neoadjuvant or adjuvant therapy, a procedure that was not curative.',
  ],
  ours: [
    'Those who have it are a minority: planned for with 10 to 20 % at 2 years (34 of 253 beyond UCSF in the nearest published cohort).',
    'The day on which 24 months are full still counts as within; later never does.',
    "What was found decides. The chart's own statement of the pattern stands in where the findings cannot tell; where the two disagree, the pattern cannot be told.",
    'A recurrence of which vascular invasion or spread outside the liver is not stated is read as within Milan on the assumption of none, which card and app say. It is called "in the liver only" where both are stated absent and never by silence: then it is to be staged in full.',
  ],
};

export const outcomeMonths = 24;

type Pattern = NonNullable<Assessment['recurrence']>['pattern'];
type Branch = NonNullable<Assessment['recurrence']>['branch'];

/** The same calendar day 24 months on is still within. */
export const isWithinOutcomeMonths = (resection: string, day: string): boolean =>
  day <= addMonths(resection, outcomeMonths);

/** What was found decides; the chart's own statement of the pattern stands in where the findings cannot tell; a disagreement cannot tell. */
export function recurrencePattern({ findings, statedPattern }: Recurrence): Pattern {
  const found = milan(recurrenceBurden(findings));
  if (found === 'cannot-tell') return statedPattern ?? 'cannot-tell';
  const pattern = found === 'within' ? 'within-milan' : 'beyond-milan';
  return statedPattern !== undefined && statedPattern !== pattern ? 'cannot-tell' : pattern;
}

const recurrenceBurden = (findings: Recurrence['findings']): TumourBurden => {
  const macrovascular = answer(findings.macrovascular);
  const extrahepatic = answer(findings.extrahepatic);
  return burdenOf(findings, {
    ...(macrovascular === undefined ? {} : { macrovascular }),
    ...(extrahepatic === undefined ? {} : { extrahepatic }),
  });
};

/** What "within Milan" rests on where nothing is said: no vascular invasion, nothing outside the liver. */
export function recurrenceAssumptions({ findings, from }: Recurrence, pattern: Pattern): Remark[] {
  if (pattern !== 'within-milan' || milan(recurrenceBurden(findings)) !== 'within') return [];
  const spread = { macrovascularInvasion: findings.macrovascular, extrahepaticSpread: findings.extrahepatic };
  return Object.entries(spread)
    .filter(([, fact]) => isSilent(fact))
    .map(([input]) => ({ code: 'recurrence-none-stated', from, params: { input } }));
}

/** Where it is decides what follows (clinical.md, Guidance): within Milan, beyond but in the liver only, or vascular or outside the liver. */
export function recurrenceBranch(recurrence: Recurrence, pattern: Pattern): Branch {
  const burden = recurrenceBurden(recurrence.findings);
  const { macrovascular, extrahepatic } = burden;
  if (macrovascular === true || extrahepatic === true) return 'systemic';
  if (pattern === 'within-milan') return 'within-milan';
  // silence, or a bare statement "beyond Milan", does not say where
  const { findings } = recurrence;
  const isContained = [findings.macrovascular, findings.extrahepatic].every((fact) => knownValue(fact) === 'absent');
  const isLiverOnly = isContained && milan(burden) === 'beyond';
  return pattern === 'beyond-milan' && isLiverOnly ? 'liver-only' : 'cannot-tell';
}

/** True, false, or not to be told: a first recurrence after month 24 is never the outcome. */
export const isAggressive = (pattern: Pattern, within24Months: boolean): boolean | 'cannot-tell' =>
  !within24Months || pattern === 'within-milan' ? false : pattern === 'beyond-milan' ? true : 'cannot-tell';

export type Outcome = 'aggressive' | 'other-recurrence' | 'death' | 'none' | 'too-short' | 'cannot-tell';

/** The outcome at 24 months of one followed patient. Days are calendar days; death after a recurrence does not compete with it. */
export function outcomeAt24Months(followed: {
  resection: string;
  recurrence?: { date: string; pattern: Pattern };
  death?: string;
  lastSeen: string;
}): Outcome {
  const within = (day: string) => isWithinOutcomeMonths(followed.resection, day);
  const { recurrence, death } = followed;
  if (recurrence && within(recurrence.date)) {
    const aggressive = isAggressive(recurrence.pattern, true);
    return aggressive === 'cannot-tell' ? 'cannot-tell' : aggressive ? 'aggressive' : 'other-recurrence';
  }
  if (death !== undefined && within(death)) return 'death';
  const end = addMonths(followed.resection, outcomeMonths);
  const seenAfter = [followed.lastSeen, recurrence?.date, death].some((day) => day !== undefined && day >= end);
  return seenAfter ? 'none' : 'too-short';
}
