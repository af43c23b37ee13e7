import type { Assessment, Option, Stages } from '../assessment.ts';
import type { PatientCase } from '../case/patient-case.ts';
import type { Region } from '../settings.ts';

/** What a rule may ask of a patient. */
export interface RuleFacts {
  patientCase: PatientCase;
  stages: Stages;
  recurrence: Assessment['recurrence'];
}

/** One piece of guidance: where it stands, where it comes from, whom it is for, and since when. Its words stand in the words file under its id. */
export interface Rule extends Omit<Option, 'cautions'> {
  kind: 'adjuvant' | 'antiviral' | 'recurrence' | 'surveillance';
  regions: readonly Region[];
  /** Calendar days; `validUntil` is the last day it holds. */
  validFrom: string;
  validUntil?: string;
  applies(facts: RuleFacts): boolean;
}

export const everywhere: readonly Region[] = ['international', 'china', 'united-states', 'europe'];
