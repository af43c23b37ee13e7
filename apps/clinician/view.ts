import type { Assessment } from '#clinical/assessment.ts';
import type { Card } from '#clinical/cards/card.ts';

/** What the service tells this page about one patient; its doors are /api/assessments. */
export interface AssessmentView {
  id: string;
  at: string;
  hook: string;
  mode: 'live' | 'silent';
  assessment: Assessment;
  cards: Card[];
  answers: Answer[];
  networksShown: boolean;
  fhirServer: string;
}

export interface Answer {
  at: string;
  outcome: 'accepted' | 'overridden';
  /** fhirUser. */
  by?: string;
  where: 'ehr' | 'app';
  suggestions?: { uuid: string; label?: string }[];
  reason?: { code?: string; system?: string; display?: string; comment?: string };
}

/** One patient from the launch to the screen: whatever differs, nothing is shown. `patient` is the launch's bare id. */
export function isLaunchPatient(patient: string, sessionPatient: string | undefined, assessed: string): boolean {
  return patient !== '' && sessionPatient === `Patient/${patient}` && assessed === `Patient/${patient}`;
}

/** Why the page shows no assessment; each has its own words in labels.ts. */
export type Refusal =
  | 'no-tenant'
  | 'not-launched'
  | 'login-failed'
  | 'no-patient'
  | 'not-taken'
  | 'wrong-patient'
  | 'other-link'
  | 'nothing-yet'
  | 'unreachable';

export class NotShown extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
