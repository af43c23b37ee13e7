import { createHash } from 'node:crypto';
import type { Resource } from '@medplum/fhirtypes';
import type { Reads } from '#clinical/case/patient-case.ts';
import { changesBetween, toReview } from '#clinical/worklist/changes.ts';
import { digestOf } from './assess.ts';
import type { BackendAccess } from './chart/backend-token.ts';
import { changedSince } from './chart/watch.ts';
import { clinicalSettings, type Tenant } from './config.ts';
import { deadlineIn } from './deadline.ts';
import { judgedAt } from './judged-today.ts';
import type {
  AssessmentContent,
  Chart,
  ChartRead,
  Clock,
  Ledger,
  LedgerEvent,
  LedgerReader,
  Networks,
  ReassessedContent,
} from './ports.ts';

/**
 * The chart read again with nobody looking: what changed in it since a patient was last assessed, and whether that changes a group, a gate or the schedule.
 * A routine result that changes none of them leaves no row.
 */
export interface Watched {
  chart: Chart;
  backend: BackendAccess;
  networks: Networks;
  ledger: Ledger & LedgerReader;
  clock: Clock;
  gitSha: string;
}

/** Where the last pass stopped. */
export interface Cursor {
  /** Absent: every chart is read. */
  since?: string;
  /** Rows of patients whose chart could not be read last time. */
  again?: string[];
}

export interface Pass {
  patients: number;
  /** Charts read. */
  read: number;
  /** Rows written. */
  changed: number;
  /** Rows of patients to try again. */
  again: string[];
  /** Re-assessments a person should look at. */
  review: string[];
}

const tokenBudget = 10_000;
const chartBudget = 30_000;

/** Whose a row is, without reading it again at each pass; undefined: nobody resected. */
export type Known = Map<string, string | undefined>;

/** @param known kept from pass to pass. @throws EgressError where no token is to be had or nothing can be searched; LedgerUnavailable. */
export async function reassessChanged(
  tenant: Tenant,
  { since, again = [] }: Cursor,
  watched: Watched,
  known: Known = new Map(),
): Promise<Pass> {
  const patients = await resectedPatients(tenant, watched, known);
  const { token } = await watched.backend.token(tenant, deadlineIn(tokenBudget));
  const server = { base: tenant.fhir.origin, token };
  const ids = [...patients.values()].map(fhirId);
  const changed = since === undefined ? undefined : await changedSince(server, ids, since);
  const pass: Pass = { patients: patients.size, read: 0, changed: 0, again: [], review: [] };
  for (const [id, patient] of patients) {
    if (changed && !changed.has(fhirId(patient)) && !again.includes(id)) continue;
    const row = await watched.ledger.row(tenant.id, id);
    // Erased since the pass began.
    if (row?.patient === undefined) continue;
    pass.read++;
    const outcome = await reassess(tenant, row, watched);
    if (outcome === 'unread') pass.again.push(id);
    else {
      if (outcome.wrote) pass.changed++;
      if (outcome.review !== undefined) pass.review.push(outcome.review);
    }
  }
  return pass;
}

async function resectedPatients(tenant: Tenant, { ledger }: Watched, known: Known): Promise<Map<string, string>> {
  const followed = await ledger.followed(tenant.id, tenant.mode);
  const patients = new Map<string, string>();
  for (const { id } of followed) {
    if (!known.has(id)) known.set(id, resectedPatient(await ledger.row(tenant.id, id)));
    const patient = known.get(id);
    if (patient !== undefined) patients.set(id, patient);
  }
  const current = new Set(followed.map(({ id }) => id));
  for (const id of known.keys()) if (!current.has(id)) known.delete(id);
  return patients;
}

function resectedPatient(row: LedgerEvent | undefined): string | undefined {
  const resection = (row?.content as AssessmentContent | undefined)?.assessment.resection;
  return resection === undefined || resection.planned ? undefined : row?.patient;
}

const fhirId = (patient: string) => patient.replace('Patient/', '');

async function reassess(
  tenant: Tenant,
  row: LedgerEvent,
  watched: Watched,
): Promise<'unread' | { wrote: boolean; review?: string }> {
  const { ledger, networks, clock } = watched;
  const stored = row.content as AssessmentContent | ReassessedContent;
  // Each chart takes its own token: a long pass outlives the first.
  const { token } = await watched.backend.token(tenant, deadlineIn(tokenBudget));
  const request = {
    context: { patientId: fhirId(row.patient ?? '') },
    fhirServer: tenant.fhir.origin,
    fhirAuthorization: { access_token: token },
  };
  const chart = await watched.chart.read(request, tenant, deadlineIn(chartBudget));
  // What was read to the end before and is not now would look like a fact that vanished.
  if (!asComplete(stored.reads, chart.reads)) return 'unread';
  const asOf = clock.now().toISOString();
  const [before, after] = [
    await judgedAt(stored, tenant, asOf, networks),
    await judgedAt(chart, tenant, asOf, networks),
  ];
  const caseDigest = digestOf(after.patientCase);
  const changes = digestOf(before.patientCase) === caseDigest ? [] : changesBetween(before, after);
  if (changes.length === 0) return { wrote: false, ...unreviewed(row) };
  const content: ReassessedContent = {
    changes,
    causes: newIn(chart.bundle, stored.bundle),
    caseDigest,
    bundle: chart.bundle,
    reads: chart.reads,
    settings: clinicalSettings(tenant),
    assessment: after.assessment,
    features: after.features,
    networkOutputs: after.networkOutputs,
    bits: after.bits,
    fingerprint: networks.fingerprint,
    gitSha: watched.gitSha,
  };
  const receipt = await ledger.append({
    tenant: tenant.id,
    kind: 'reassessed',
    ...(row.patient === undefined ? {} : { patient: row.patient }),
    about: row.id,
    // A pass that was cut off comes this way again.
    idempotencyKey: createHash('sha256').update(`reassessed|${row.id}|${caseDigest}`).digest('hex'),
    at: asOf,
    mode: tenant.mode,
    content,
  });
  const review = tenant.mode === 'live' && toReview(changes).length > 0;
  return { wrote: !receipt.repeated, ...(review ? { review: receipt.id } : {}) };
}

/** Written by a pass that ended before it could ask for a review. */
const unreviewed = ({ kind, id, mode, content }: LedgerEvent): { review?: string } =>
  kind === 'reassessed' && mode === 'live' && toReview((content as ReassessedContent).changes).length > 0
    ? { review: id }
    : {};

/** What a reader would open first to see why. */
const causeOrder = ['DiagnosticReport', 'DocumentReference', 'Condition', 'Procedure', 'ImagingStudy', 'Observation'];

function newIn(now: ChartRead['bundle'], before: ChartRead['bundle']): string[] {
  const version = ({ resourceType, id, meta }: Resource) =>
    `${resourceType}/${id} ${meta?.versionId ?? meta?.lastUpdated}`;
  const known = new Set(before.entry.map(({ resource }) => version(resource as Resource)));
  const fresh = now.entry
    .map(({ resource }) => resource as Resource)
    .filter((resource) => !known.has(version(resource)));
  return causeOrder.flatMap((type) =>
    fresh.filter(({ resourceType }) => resourceType === type).map(({ id }) => `${type}/${id}`),
  );
}

const asComplete = (before: Reads, after: Reads): boolean =>
  Object.entries(before).every(([type, state]) => state !== 'complete' || after[type] === 'complete');
