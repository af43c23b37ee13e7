import { answerOf } from './answer.ts';
import type { Json } from './fhir.ts';

/** A finding of the pathologist's: there, not there, or not certain. */
export type Presence = 'present' | 'absent' | 'uncertain';

/** Of several answers about a finding, the one that holds for the patient. */
export const presentFirst = {
  worstFirst: ['present', 'uncertain', 'absent'],
  vague: { value: 'uncertain', yieldsTo: 'present' },
} as const;

export type Plain =
  | { value: Presence; reader: 'coded' | 'string' }
  | { why: 'unknown-code' | 'unreadable'; detail: string };

export function plainly(node: Json): Plain {
  const answer = answerOf(node);
  if (answer === 'silent') return { why: 'unreadable', detail: 'the result has no value' };
  if (!answer) return { why: 'unknown-code', detail: 'the answer is not known here' };
  return { value: answer.answer, reader: answer.reader };
}
