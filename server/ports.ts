import type { Assessment, NetworkIdentity, NetworkOutput } from '#clinical/assessment.ts';
import type { Card } from '#clinical/cards/card.ts';
import type { CardContext } from '#clinical/cards/compose.ts';
import type { Reads } from '#clinical/case/patient-case.ts';
import type { ClinicalSettings } from '#clinical/settings.ts';
import type { Change } from '#clinical/worklist/changes.ts';
import type { Tenant } from './config.ts';
import type { Deadline } from './deadline.ts';
import type { HookRequest } from './hook-request.ts';

/** What the shell must supply to the rivers: one to three methods each, typed structurally. */

/** Reads a patient's chart: prefetch first, then authorised FHIR reads for what prefetch lacks. Never throws for a failing EHR: `reads` says what is partial. */
export interface Chart {
  read(request: ChartRequest, tenant: Tenant, deadline: Deadline): Promise<ChartRead>;
}
/** Whose chart, what was supplied of it, and by what right the rest is read. */
export type ChartRequest = Pick<HookRequest, 'prefetch' | 'fhirServer'> & {
  context: Pick<HookRequest['context'], 'patientId'>;
  fhirAuthorization?: { access_token: string } | undefined;
};
export interface ChartRead {
  /** FHIR R4 Bundle (collection) of everything read. */
  bundle: { resourceType: 'Bundle'; type: 'collection'; entry: { fullUrl?: string; resource: unknown }[] };
  reads: Reads;
  /** Prefetch keys that were supplied, fetched or lacking, for the protocol log. */
  sources: Record<string, 'prefetch' | 'fetched' | 'failed' | 'not-authorised'>;
}

export interface Networks {
  identities: NetworkIdentity[];
  /** One run, inline (tiny graphs: about 12 us). `values` and `known` are ordered as the identity's features. Never rejects: a `refusal` names the feature, not its value. */
  predict(
    id: NetworkIdentity['id'],
    features: FeatureVector,
  ): Promise<NetworkOutput & { bits?: string; refusal?: { code: string; feature?: string } }>;
  /** What replay compares: ORT version, threads, optimisation level, CPU flags. */
  fingerprint: Record<string, string | number>;
}
export interface FeatureVector {
  values: number[];
  known: boolean[];
}

/** Everything that was said about one patient, oldest first, decrypted. */
export interface Ledger {
  /** Resolves when durable. A repeated `idempotencyKey` resolves to the first row and writes nothing. */
  append(entry: LedgerEntry, deadline?: Deadline): Promise<LedgerReceipt>;
  history(tenant: string, patient: string, kinds?: EventKind[]): Promise<LedgerEvent[]>;
  /** The row an idempotency key got before. */
  earlier(tenant: string, idempotencyKey: string): Promise<LedgerReceipt | undefined>;
  /** One counter a day and kind, without patient data. */
  count(tenant: string, kind: string, day: string): Promise<void>;
}

export type EventKind =
  | 'assessment'
  | 'shown'
  | 'feedback'
  | 'viewed'
  | 'revealed'
  | 'replayed'
  | 'exported'
  /** The chart changed between hooks, and with it what would be said. */
  | 'reassessed'
  /** A task about a re-assessment was written into the chart. */
  | 'tasked'
  | 'erased';

export interface LedgerEntry {
  /** The row's UUID where the caller needs to know it beforehand (a card carries it); made by the ledger otherwise. */
  id?: string;
  tenant: string;
  kind: EventKind;
  /** `Patient/<id>`; hashed with the tenant's pepper, and the key to its own ciphertext. Absent for events about no patient and orphan feedback. */
  patient?: string;
  /** The assessment row an event speaks of. */
  about?: string;
  idempotencyKey?: string;
  at: string;
  mode: 'live' | 'silent';
  /** Encrypted under the patient's key. JSON. */
  content: unknown;
}
export interface LedgerReceipt {
  /** UUID of the row. */
  id: string;
  sequence: number;
  hash: string;
  /** True when the key had been used before: `content` is the first row's. */
  repeated: boolean;
  content: unknown;
}
export interface LedgerEvent extends LedgerReceipt {
  kind: EventKind;
  tenant: string;
  patient?: string;
  about?: string;
  at: string;
  mode: 'live' | 'silent';
}

/** Content of a `shown` event: the same assessment, said again to another call. */
export interface ShownContent {
  hook: string;
  hookInstance: string;
  requestDigest: string;
  cards: Card[];
}

/** Content of an `assessment` row: everything needed to replay it. */
export interface AssessmentContent extends ShownContent {
  encounter?: string;
  userId?: string;
  /** Digest of the PatientCase without asOf: the same case in the same encounter is shown again, not assessed again. */
  caseDigest: string;
  bundle: ChartRead['bundle'];
  reads: Reads;
  settings: ClinicalSettings;
  /** What the card was composed with. */
  context: Omit<CardContext, 'newId' | 'appContext'>;
  assessment: Assessment;
  features: Record<string, FeatureVector>;
  networkOutputs: Record<string, unknown>;
  /** Network outputs as IEEE-754 hex. */
  bits: Record<string, string>;
  fingerprint: Record<string, string | number>;
  gitSha: string;
  /** Milliseconds per stage. */
  latency: Record<string, number>;
}

/** Content of a `reassessed` row: an assessment nobody asked for, and what it changed; `about` is the row it follows. */
export interface ReassessedContent
  extends Pick<
    AssessmentContent,
    | 'caseDigest'
    | 'bundle'
    | 'reads'
    | 'settings'
    | 'assessment'
    | 'features'
    | 'networkOutputs'
    | 'bits'
    | 'fingerprint'
    | 'gitSha'
  > {
  changes: Change[];
  /** What is new in the chart since the row before, or another version: reports first. */
  causes: string[];
}

/** How a card was answered. "No response" is a state of its own: no Answer. */
export interface Answer {
  at: string;
  outcome: 'accepted' | 'overridden';
  where: 'ehr' | 'app';
  /** fhirUser, where the answer came through the app. */
  by?: string;
  suggestions?: { uuid: string }[];
  reason?: { code?: string; system?: string; display?: string; comment?: string };
}

/** Content of a `feedback` row; a card nobody knows is kept as an orphan. */
export interface FeedbackContent {
  card: string;
  answer: Answer;
}

/** One patient with an assessment, by its rows. */
export interface Followed {
  /** The newest assessment or re-assessment. */
  id: string;
  /** The newest row that bears on it, answers and tasks included: while it is the same, so is everything said from it. */
  sequence: number;
}

/** What the app and the auditor's page read. */
export interface LedgerReader {
  /** Everybody with an assessment of this mode. */
  followed(tenant: string, mode: 'live' | 'silent'): Promise<Followed[]>;
  /** All rows of the period, newest first, decrypted; a row whose patient was erased has no content. */
  list(tenant: string, period: { from?: string; to?: string; kinds?: EventKind[] }): Promise<LedgerEvent[]>;
  row(tenant: string, id: string): Promise<LedgerRow | undefined>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
}
export interface LedgerRow extends LedgerEvent {
  /** Hash of the row before it in the tenant's chain. */
  previous: string;
  /** The first signed head that covers it, once there is one. */
  head?: { sequence: number; hash: string; signedAt: string; keyId: string };
}

/** Client JWTs already used. */
export interface ReplayStore {
  /** False when (iss, jti) was seen before. */
  rememberJti(iss: string, jti: string, expires: Date): Promise<boolean>;
}

export interface Clock {
  now(): Date;
}
