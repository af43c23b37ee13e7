import { type Json, list, text } from './fhir.ts';
import { table } from './table.ts';

/** Which resources count (case-rules, "Patient, time, versions"): entered-in-error, cancelled, not-done and refuted never; requests only when ordered. */

/**
 * `final`: counts. `preliminary`: a laboratory value that counts, marked; pathology that does not. `pending`: promised, nothing said yet.
 * `planned`: may lie ahead. `stopped`: begun or said to be, how far is not told. `never`: dropped. `unknown`: no status one can rely on: dropped and named.
 */
export type Standing = 'final' | 'preliminary' | 'pending' | 'planned' | 'stopped' | 'superseded' | 'never' | 'unknown';

const never = { 'entered-in-error': 'never', cancelled: 'never', 'not-done': 'never', revoked: 'never' } as const;
const results = { ...never, final: 'final', amended: 'final', corrected: 'final', preliminary: 'preliminary' } as const;
const orders = { ...never, active: 'final', completed: 'final', draft: 'never' } as const;

export const standings = table<Record<string, Standing>>({
  Observation: { ...results, registered: 'pending' },
  DiagnosticReport: { ...results, appended: 'final', partial: 'preliminary', registered: 'pending' },
  Procedure: {
    ...never,
    completed: 'final',
    'in-progress': 'final',
    preparation: 'planned',
    stopped: 'stopped',
    unknown: 'stopped',
    'on-hold': 'stopped',
  },
  ServiceRequest: { ...orders, stopped: 'never', 'on-hold': 'never' },
  // Stopped before all of it was given, or on hold to go on later: some may have been given.
  MedicationRequest: { ...orders, stopped: 'stopped', 'on-hold': 'stopped', unknown: 'stopped' },
  MedicationAdministration: {
    ...never,
    completed: 'final',
    'in-progress': 'final',
    stopped: 'final',
    'on-hold': 'stopped',
    unknown: 'stopped',
  },
  MedicationStatement: {
    ...never,
    active: 'final',
    completed: 'final',
    stopped: 'stopped',
    intended: 'never',
    'not-taken': 'never',
    'on-hold': 'stopped',
  },
  ImagingStudy: { ...never, available: 'final', inactive: 'final', registered: 'pending' },
  DocumentReference: { ...never, current: 'final', superseded: 'superseded' },
});

const ordered = ['order', 'plan', 'original-order', 'reflex-order', 'filler-order', 'instance-order'];

export function standingOf(type: string, resource: Json): Standing {
  if (type === 'Condition') return conditionStanding(resource);
  const status = text(resource.status);
  if (status === 'entered-in-error' || status === 'cancelled') return 'never';
  const known = standings.get(type);
  if (!known) return 'final';
  const standing = (status !== undefined && Object.hasOwn(known, status) ? known[status] : undefined) ?? 'unknown';
  const isOrder = type === 'ServiceRequest' || type === 'MedicationRequest';
  if (isOrder && (standing === 'final' || standing === 'stopped') && !ordered.includes(text(resource.intent) ?? ''))
    return 'never';
  if (type === 'DocumentReference' && standing === 'final') return documentStanding(text(resource.docStatus));
  return standing;
}

function documentStanding(docStatus: string | undefined): Standing {
  if (docStatus === 'entered-in-error') return 'never';
  return docStatus === 'preliminary' ? 'preliminary' : 'final';
}

/** A differential diagnosis is a question, not a statement. */
function conditionStanding(resource: Json): Standing {
  const verification = codesOf(resource.verificationStatus);
  const out = ['refuted', 'entered-in-error', 'differential'].some((code) => verification.includes(code));
  return out ? 'never' : 'final';
}

export const codesOf = (concept: unknown): string[] =>
  list(concept).flatMap(({ coding }) => list(coding).map(({ code }) => text(code) ?? ''));
