import type { Assessment, Caution, Option, Stages } from '../assessment.ts';
import type { PatientCase } from '../case/patient-case.ts';
import type { Region } from '../settings.ts';
import type { Reference } from '../source.ts';

/** What a rule may ask of a patient. */
export interface RuleFacts {
  patientCase: PatientCase;
  stages: Stages;
  recurrence: Assessment['recurrence'];
}

/** The patient, and the cautions that may stop what a rule would open. */
export interface OptionFacts extends RuleFacts {
  cautions: Caution[];
}

/** A reference and when it came out: the day, or the month or year alone where we know no more. */
export interface Published extends Reference {
  published: string;
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
export interface Rule {
  id: RuleId;
  kind: 'adjuvant' | 'antiviral' | 'recurrence' | 'surveillance';
  strength: Option['strength'];
  regions: readonly Region[];
  citation: Published;
  /** What speaks against it, where that is another source. */
  against?: readonly (Reference & { published?: string })[];
  /** The adjuvant or trial treatment it speaks of; absent where it says only where a guideline stands. */
  treatment?: 'checkpoint-inhibitor' | 'other';
  /** The last day it holds. */
  validUntil?: string;
  /** `applies` in plain words, for the sign-off sheet. */
  when: string;
  applies(facts: RuleFacts): boolean;
}

/** In force from when the youngest of the sources it speaks from came out: a day, or a month or year from its first day. */
export const validFrom = ({ citation, against = [] }: Pick<Rule, 'citation' | 'against'>): string =>
  [citation, ...against]
    .map(({ published = '' }) => published)
    .sort()
    .at(-1) ?? citation.published;

export const everywhere: readonly Region[] = ['international', 'china', 'united-states', 'europe'];
