import type { Assessment } from '#clinical/assessment.ts';
import type { Card } from '#clinical/cards/card.ts';

/** What the service tells the quality team; its doors are /api/recommendations. */

export interface RecommendationRow {
  id: string;
  sequence: number;
  at: string;
  hook: string;
  /** Masked. */
  patient: string;
  gates: Record<'plan' | 'score' | 'network', Assessment['gates']['plan']['state']>;
  groups: Record<string, string>;
  shown: number;
  indicator?: string;
  summary?: string;
  answer: 'accepted' | 'overridden' | 'none';
  reason?: string;
}

export interface Recommendations {
  rows: RecommendationRow[];
  counts: Record<FilterName, Record<string, number>>;
}

export interface RecordAnswer {
  at: string;
  outcome: 'accepted' | 'overridden';
  by?: string;
  where: 'ehr' | 'app';
  suggestions?: { uuid: string; label?: string }[];
  reason?: { code?: string; system?: string; display?: string; comment?: string };
}

export interface Recommendation {
  row: RecommendationRow;
  /** Without sources in the chart or quotations from it. */
  known: Assessment['inputs'];
  assessment: Assessment;
  cards: Card[];
  answers: RecordAnswer[];
  events: { kind: string; at: string; sequence: number }[];
  chain: {
    sequence: number;
    hash: string;
    previous: string;
    head?: { sequence: number; signedAt: string; keyId: string };
  };
  latency: Record<string, number>;
  versions: Assessment['versions'];
  fingerprint: Record<string, string | number>;
}

/** Once the patient is asked for, which is recorded: who it is, and the assessment with its sources and quotations. */
export interface Revealed {
  patient: string;
  assessment: Assessment;
}

export interface Replay {
  identical: boolean;
  fingerprint: 'same' | 'different';
  compared: { what: string; equal: boolean; stored?: string; now?: string }[];
}

export const filterNames = ['answer', 'group', 'gate', 'hook', 'reason'] as const;
export type FilterName = (typeof filterNames)[number];

export interface Filters {
  from: string;
  to: string;
  chosen: Partial<Record<FilterName, string[]>>;
}

export const noFilters: Filters = { from: '', to: '', chosen: {} };

export const isFiltered = ({ from, to, chosen }: Filters): boolean =>
  from !== '' || to !== '' || filterNames.some((name) => (chosen[name] ?? []).length > 0);

/** `?from=...&answer=accepted&answer=none`; the last day counts whole. */
export function queryOf({ from, to, chosen }: Filters): string {
  const query = new URLSearchParams();
  if (from) query.set('from', new Date(`${from}T00:00:00`).toISOString());
  if (to) query.set('to', new Date(`${to}T23:59:59.999`).toISOString());
  for (const name of filterNames) for (const value of chosen[name] ?? []) query.append(name, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

export function toggled(filters: Filters, name: FilterName, value: string): Filters {
  const before = filters.chosen[name] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...filters, chosen: { ...filters.chosen, [name]: after } };
}
