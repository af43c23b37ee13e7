import type { Assessment, Option, Stages } from '../assessment.ts';
import type { PatientCase } from '../case/patient-case.ts';
import type { Region } from '../settings.ts';

/** What a rule may ask of a patient. */
export interface RuleFacts {
  patientCase: PatientCase;
  stages: Stages;
  recurrence: Assessment['recurrence'];
}

/** Every rule, so that one without words does not compile. */
export const ruleIds = [
  'surveillance-3-to-6-months',
  'surveillance-3-to-4-months',
  'aasld-no-adjuvant-systemic',
  'esmo-no-adjuvant-systemic',
  'imbrave050',
  'keynote-937',
  'storm',
  'emerald-2',
  'adjuvant-tace',
  'adjuvant-haic',
  'huaier',
  'adjuvant-sintilimab',
  'hbv-antiviral',
  'hcv-antiviral',
  'hcv-rna-not-known',
  'salvage-transplant-evaluation',
  'locoregional-therapy',
  'systemic-therapy',
  'restage-recurrence',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** One piece of guidance: where it stands, where it comes from, whom it is for, and since when. Its words stand in the words file under its id. */
export interface Rule extends Omit<Option, 'id' | 'cautions'> {
  id: RuleId;
  kind: 'adjuvant' | 'antiviral' | 'recurrence' | 'surveillance';
  regions: readonly Region[];
  /** Calendar days; `validUntil` is the last day it holds. */
  validFrom: string;
  validUntil?: string;
  /** `applies` in plain words, for the sign-off sheet. */
  when: string;
  /** What a person must still look up in the source, where `citation.verified` does not say it. */
  toOpen?: string;
  applies(facts: RuleFacts): boolean;
}

export const everywhere: readonly Region[] = ['international', 'china', 'united-states', 'europe'];
