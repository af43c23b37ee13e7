import { randomUUID } from 'node:crypto';
import { isOk, operationOutcomeToString } from '@medplum/core';
import { FhirRouter, makeSimpleRequest } from '@medplum/fhir-router';
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { accessOf } from '../fhir/access.ts';
import { ChartRepository } from '../fhir/repository.ts';
import type { Hospital } from '../hospital.ts';
import { Problem } from '../problem.ts';
import { callService, rounded, ServiceUnreachable } from './service-call.ts';
import type { Fired } from './trace.ts';

/** What the user answers: suggestions are written to the chart, and the service is told, https://cds-hooks.hl7.org/2.0/#feedback. */

interface CardSent {
  uuid?: string;
  suggestions?: { uuid?: string; label?: string; actions?: ActionSent[] }[];
  selectionBehavior?: string;
  overrideReasons?: { code?: string; system?: string; display?: string }[];
}
interface ActionSent {
  type?: string;
  description?: string;
  resource?: Resource;
  resourceId?: string;
}

export interface FeedbackResult {
  /** 0: the service could not be reached. */
  status: number;
  ms?: number;
  problem?: string;
}

const routes = new FhirRouter();

/** @throws Problem: nothing was written and nothing was told */
export async function acceptSuggestions(
  hospital: Hospital,
  { hookInstance, card: cardId, suggestions: chosen }: Record<string, unknown>,
): Promise<{ created: string[]; feedback: FeedbackResult }> {
  const { fired, card, uuid } = cardOf(hospital, hookInstance, cardId);
  if (!Array.isArray(chosen) || chosen.length === 0) throw new Problem(400, 'suggestions: name at least one.');
  if (card.selectionBehavior !== 'any' && chosen.length > 1)
    throw new Problem(400, 'suggestions: this card lets one be chosen.');
  const suggestions = [...new Set(chosen)].map((id) => {
    const suggestion = card.suggestions?.find((s) => s.uuid === id);
    if (!suggestion) throw new Problem(404, 'suggestions: one of them is not of this card.');
    return suggestion;
  });
  const actions = suggestions.flatMap((suggestion) => suggestion.actions ?? []);
  const created = await apply(hospital, fired, actions);
  fired.answered.set(uuid, 'accepted');
  const acceptedSuggestions = suggestions.map((suggestion) => ({ id: suggestion.uuid }));
  return { created, feedback: await tell(hospital, fired, { card: uuid, outcome: 'accepted', acceptedSuggestions }) };
}

/** @throws Problem */
export async function overrideCard(
  hospital: Hospital,
  { hookInstance, card: cardId, reason, comment }: Record<string, unknown>,
): Promise<{ feedback: FeedbackResult }> {
  const { fired, card, uuid } = cardOf(hospital, hookInstance, cardId);
  const { code, system } = (reason ?? {}) as { code?: unknown; system?: unknown };
  const offered = card.overrideReasons?.find((r) => r.code === code && (system === undefined || r.system === system));
  if (reason !== undefined && !offered) throw new Problem(400, 'reason: is not one of those the card offers.');
  const userComment = typeof comment === 'string' && comment.trim() !== '' ? comment.trim() : undefined;
  const overrideReason = { ...(offered ? { reason: offered } : {}), ...(userComment ? { userComment } : {}) };
  fired.answered.set(uuid, 'overridden');
  return {
    feedback: await tell(hospital, fired, {
      card: uuid,
      outcome: 'overridden',
      ...(Object.keys(overrideReason).length > 0 ? { overrideReason } : {}),
    }),
  };
}

function cardOf(hospital: Hospital, hookInstance: unknown, cardId: unknown) {
  const fired = hospital.traces.find(hookInstance);
  if (!fired) throw new Problem(404, 'hookInstance: was not fired here since the hospital started.');
  const { cards } = (fired.trace.response ?? {}) as { cards?: CardSent[] };
  const card = Array.isArray(cards) ? cards.find(({ uuid }) => uuid === cardId) : undefined;
  if (!card?.uuid) throw new Problem(404, 'card: is not of this hook.');
  const answered = fired.answered.get(card.uuid);
  if (answered) throw new Problem(409, `card: was ${answered} already.`);
  return { fired, card, uuid: card.uuid };
}

/** All actions or none, and only in the chart of the patient the hook was about. */
async function apply(hospital: Hospital, { patient, trace }: Fired, actions: ActionSent[]): Promise<string[]> {
  if (actions.length === 0) return [];
  const started = performance.now();
  const bundle: Bundle = { resourceType: 'Bundle', type: 'transaction', entry: linked(actions.map(entryOf)) };
  const repository = new ChartRepository(hospital.store, accessOf(['patient/*.cruds'], patient), hospital.fhirBase);
  const request = { ...makeSimpleRequest('POST', '', bundle), config: { transactions: true } };
  const [outcome, result] = await routes.handleRequest(request, repository);
  if (!isOk(outcome)) throw new Problem(422, `The chart refused the suggestion: ${operationOutcomeToString(outcome)}`);
  const written = ((result as Bundle).entry ?? []).flatMap((entry) => entry.response?.location ?? []);
  const ms = rounded(performance.now() - started);
  trace.hops.push({
    name: 'accept',
    at: new Date(hospital.now() - ms).toISOString(),
    ms,
    detail: `transaction of ${actions.length}`,
  });
  return written;
}

function entryOf({ type, resource, resourceId }: ActionSent): BundleEntry {
  if (type === 'delete' && resourceId) return { request: { method: 'DELETE', url: resourceId } };
  if (type === 'update' && resource?.id)
    return { resource, request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` } };
  if (type === 'create' && resource?.resourceType)
    return {
      fullUrl: `urn:uuid:${randomUUID()}`,
      resource: structuredClone(resource),
      request: { method: 'POST', url: resource.resourceType },
    };
  throw new Problem(422, `The suggestion has an action that cannot be carried out (${type}).`);
}

/** A created resource may be spoken of by the id that the service gave it; the transaction knows it by its `fullUrl`. */
function linked(entries: BundleEntry[]): BundleEntry[] {
  const names = new Map<string, string>();
  for (const { fullUrl, resource } of entries) {
    if (!fullUrl || !resource?.id) continue;
    names.set(`${resource.resourceType}/${resource.id}`, fullUrl);
    names.set(`urn:uuid:${resource.id}`, fullUrl);
  }
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, v]) => [
        key,
        key === 'reference' && typeof v === 'string' ? (names.get(v) ?? v) : rename(v),
      ]),
    );
  };
  return entries.map((entry) => (entry.resource ? { ...entry, resource: rename(entry.resource) as Resource } : entry));
}

async function tell(hospital: Hospital, { service, trace }: Fired, item: object): Promise<FeedbackResult> {
  const feedback = [{ ...item, outcomeTimestamp: new Date(hospital.now()).toISOString() }];
  try {
    const { status, ms } = await callService(hospital, `/cds-services/${service}/feedback`, { feedback });
    const detail = `POST /cds-services/${service}/feedback: ${status}`;
    trace.hops.push({ name: 'feedback', at: new Date(hospital.now() - ms).toISOString(), ms, detail });
    return { status, ms };
  } catch (error) {
    if (!(error instanceof ServiceUnreachable)) throw error;
    return { status: 0, problem: error.message };
  }
}
