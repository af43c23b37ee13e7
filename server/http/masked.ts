import { createHash } from 'node:crypto';
import type { Assessment } from '#clinical/assessment.ts';
import type { Card } from '#clinical/cards/card.ts';
import { isChartText } from '#clinical/cards/words.ts';
import type { Reported } from '#clinical/case/sourced.ts';
import type { LedgerEvent } from '../ports.ts';
import type { Replay } from '../replay.ts';

/** What the quality team sees before it asks for the patient: to see who it is, and what a report says in its own words, is a step of its own and recorded. */

/** The same patient looks the same, and nobody can be recognised by it. */
export const maskedPatient = ({ tenant, patient = '' }: LedgerEvent): string =>
  `…${createHash('sha256').update(`${tenant}|${patient}`).digest('hex').slice(0, 4)}`;

/** A card is its words: whom and what its proposals refer to is masked. */
export const maskedCards = (cards: Card[], row: LedgerEvent): Card[] =>
  mapped(cards, (key, part) => (key === 'reference' || part === row.patient ? maskedPatient(row) : part));

/** No patient, no way into the chart and no word of its texts: values, days and reasons stay. */
export const maskedAssessment = (assessment: Assessment, row: LedgerEvent): Assessment =>
  mapped(assessment, (key, part) => withoutSource(key, part, row));

/** Where a replay differs, both sides are parts of an assessment or a card. */
export function maskedReplay(replay: Replay, row: LedgerEvent): Replay {
  const masked = (json: string | undefined) =>
    json && JSON.stringify(mapped(JSON.parse(json), (key, part) => withoutSource(key, part, row)));
  return mapped(replay, (key, part) => (key === 'stored' || key === 'now' ? masked(part as string) : part));
}

function withoutSource(key: string, part: unknown, row: LedgerEvent): unknown {
  if (part === row.patient || key === 'reference') return maskedPatient(row);
  if (key === 'span') return undefined;
  if (key === 'reported' && isReported(part) && isChartText(part)) return undefined;
  if ((key === 'from' || key === 'refs') && Array.isArray(part)) return [];
  // Its detail is for integrators and names resources.
  if (isObject(part) && 'missing' in part && 'detail' in part) return { ...part, detail: '' };
  return key === 'ref' ? '' : part;
}

const isReported = (part: unknown): part is Reported => isObject(part) && 'value' in part;
const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;

const mapped = <T>(value: T, by: (key: string, part: unknown) => unknown): T =>
  JSON.parse(JSON.stringify(value), by) as T;
