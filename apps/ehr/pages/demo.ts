import type { Bundle, Resource } from '@medplum/fhirtypes';

/** What the hospital's own program answers to these pages. */

export interface ListedPatient {
  id: string;
  name: string;
  group: string;
  shows: string;
  sex?: string;
  age?: number;
  encounter?: string;
  /** A report of theirs is still to come. */
  waiting?: true;
}

export interface User {
  id: string;
  name: string;
  roles: string[];
  current: boolean;
}

export interface Services {
  url: string;
  reachable: boolean;
  status?: number;
  ms?: number;
  problem?: string;
  services: { hook: string; id: string }[];
}

export interface Coding {
  code: string;
  system?: string;
  display?: string;
}

export interface Suggestion {
  label: string;
  uuid: string;
  isRecommended?: boolean;
  actions?: { type: string; description: string; resource?: Resource }[];
}

/** CDS Hooks 2.0, as far as this EHR shows it. */
export interface Card {
  uuid: string;
  summary: string;
  detail?: string;
  indicator: 'info' | 'warning' | 'critical';
  source: { label: string; url?: string };
  suggestions?: Suggestion[];
  selectionBehavior?: 'at-most-one' | 'any';
  overrideReasons?: Coding[];
  links?: { label: string; url: string; type: 'absolute' | 'smart'; appContext?: string }[];
}

export interface Hop {
  name: string;
  at: string;
  ms: number;
  detail?: string;
}

export interface Trace {
  hook: string;
  hookInstance: string;
  request: Record<string, unknown>;
  jwt: { header: Record<string, unknown>; claims: Record<string, unknown> };
  status: number;
  ms: number;
  response: unknown;
  responseHeaders?: Record<string, string>;
  at: string;
  hops: Hop[];
}

export interface Feedback {
  /** 0: the service was not reached. */
  status: number;
  ms?: number;
  problem?: string;
}

export const patients = (): Promise<ListedPatient[]> => ask('patients');
export const users = (): Promise<User[]> => ask('users');
export const services = (): Promise<Services> => ask('services');
export const signInAs = (user: string): Promise<User> => ask('as', { user });

export async function chartOf(patient: string): Promise<Resource[]> {
  const bundle = await ask<Bundle>(`chart/${encodeURIComponent(patient)}`);
  return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
}

export const fire = (hook: string, patient: string): Promise<Trace> => ask('fire', { hook, patient });

/** What was pending is reported now. */
export const nextDay = (): Promise<{ patient: string; filed: string[] }[]> => ask('next-day', {});

export const accept = (
  hookInstance: string,
  card: string,
  suggestions: string[],
): Promise<{ created: string[]; feedback: Feedback }> => ask('cards/accept', { hookInstance, card, suggestions });

export const override = (
  hookInstance: string,
  card: string,
  answer: { reason?: Coding; comment?: string },
): Promise<{ feedback: Feedback }> => ask('cards/override', { hookInstance, card, ...answer });

export const launch = (to: {
  patient: string;
  encounter?: string;
  url: string;
  appContext?: string;
}): Promise<{ url: string }> => ask('launch', to);

/** @throws Error with the hospital's own words */
async function ask<T>(path: string, body?: object): Promise<T> {
  const init = body
    ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
    : undefined;
  const response = await fetch(`/demo/${path}`, init).catch(() => {
    throw new Error('The pretend hospital does not answer. Is it still running?');
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `The hospital answered ${response.status}.`);
  return answer;
}

/** The cards of an answer; undefined where it was no answer with cards. */
export function cardsOf({ status, response }: Trace): Card[] | undefined {
  const { cards } = (response ?? {}) as { cards?: unknown };
  return status === 200 && Array.isArray(cards) ? cards : undefined;
}
