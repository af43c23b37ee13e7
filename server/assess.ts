import { hash } from 'node:crypto';
import { assessCase } from '#clinical/assess-case.ts';
import type { Assessment } from '#clinical/assessment.ts';
import type { Card } from '#clinical/cards/card.ts';
import { type CardContext, composeCards } from '#clinical/cards/compose.ts';
import type { PatientCase } from '#clinical/case/patient-case.ts';
import { readCase } from '#clinical/case/read-case.ts';
import { networkFeatures } from '#clinical/risk/features.ts';
import type { ClinicalSettings } from '#clinical/settings.ts';
import { type Config, clinicalSettings, type Tenant } from './config.ts';
import { type Deadline, deadlineIn } from './deadline.ts';
import type { HookRequest } from './hook-request.ts';
import type {
  AssessmentContent,
  Chart,
  Clock,
  FeatureVector,
  Ledger,
  LedgerEntry,
  LedgerEvent,
  Networks,
  ShownContent,
} from './ports.ts';
import { Refusal } from './refusal.ts';

/**
 * The FAST river: hook -> Assessment -> cards. Four awaits (chart and history, networks, who is calling, the durable row); all else is arithmetic.
 * No hook ever waits for pixels.
 */
export interface River {
  config: Config;
  chart: Chart;
  networks: Networks;
  ledger: Ledger;
  clock: Clock;
  gitSha: string;
}

export const serviceId = 'remnant-follow-up';

/** An EHR that hangs must leave time to judge what is known and to make it durable. */
const readingShare = 0.6;

export interface Answered {
  cards: Card[];
  /** Milliseconds per stage, for the access log and Server-Timing. */
  timing: Record<string, number>;
}

export async function assess(
  request: HookRequest,
  tenant: Tenant,
  admitted: Promise<void>,
  river: River,
  deadline: Deadline,
): Promise<Answered> {
  const started = performance.now();
  const asOf = river.clock.now().toISOString();
  const patient = `Patient/${request.context.patientId}`;
  const [chart, history] = await Promise.all([
    river.chart.read(request, tenant, deadlineIn(deadline.left() * readingShare)),
    river.ledger.history(tenant.id, patient, ['assessment', 'feedback']),
  ]);
  const read = performance.now();
  const timing: Record<string, number> = { read: read - started };
  const settings = clinicalSettings(tenant);
  const patientCase = readCase(chart.bundle, { asOf, settings, reads: chart.reads });
  if (patientCase.patient !== patient)
    throw new Refusal(400, 'invalid', 'prefetch.patient: is not context.patientId.', 'prefetch.patient');
  const { assessment, features, networkOutputs, bits } = await judge(patientCase, settings, river.networks);
  timing.judge = performance.now() - read;

  await admitted;
  const day = asOf.slice(0, 10);
  /** Nothing to say: but the same call again hears what it heard. */
  const silence = async (why: string): Promise<Answered> => {
    const earlier = await river.ledger.earlier(tenant.id, idempotencyKey(request));
    if (earlier) return { cards: settled(earlier, request, tenant), timing };
    await river.ledger.count(tenant.id, why, day);
    return { cards: [], timing };
  };
  if (assessment.voice === 'none') return silence('not-ours');
  const caseDigest = digestOf(patientCase);
  const latest = history.findLast((event) => event.kind === 'assessment');
  const content = latest?.content as AssessmentContent | undefined;
  const sameEncounter = content !== undefined && content.encounter === request.context.encounterId;
  const unchanged = content?.caseDigest === caseDigest;
  if (
    latest &&
    content &&
    unchanged &&
    isAnswered(latest, history) &&
    (sameEncounter || request.hook === 'patient-view') &&
    !newlyOverdue(content.assessment, assessment)
  )
    return silence('answered-before');
  const keep = async (row: LedgerEntry): Promise<Answered> => {
    const before = performance.now();
    const receipt = await river.ledger.append(row, deadline);
    timing.ledger = performance.now() - before;
    return { cards: settled(receipt, request, tenant), timing };
  };
  const common = { hook: request.hook, hookInstance: request.hookInstance, requestDigest: request.digest };
  const entry = { tenant: tenant.id, patient, idempotencyKey: idempotencyKey(request), at: asOf, mode: tenant.mode };
  if (latest && content && unchanged && sameEncounter && content.assessment.asOf.slice(0, 10) === day) {
    const shown: ShownContent = { ...common, cards: content.cards };
    return keep({ ...entry, kind: 'shown', about: latest.id, content: shown });
  }

  const id = crypto.randomUUID();
  const context = cardContext(request, tenant, river.config, toldReasons(history, request.context.encounterId));
  const cards = composeCards(assessment, { ...context, appContext: id, newId: idsFrom(id) });
  if (cards.length === 0) return silence('told-before');
  const row: AssessmentContent = {
    ...common,
    ...(request.context.encounterId === undefined ? {} : { encounter: request.context.encounterId }),
    userId: request.context.userId,
    caseDigest,
    bundle: chart.bundle,
    reads: chart.reads,
    settings,
    context,
    assessment,
    cards,
    features,
    networkOutputs,
    bits,
    fingerprint: river.networks.fingerprint,
    gitSha: river.gitSha,
    latency: timing,
  };
  return keep({ ...entry, id, kind: 'assessment', content: row });
}

/** The part of the river that replay runs again: from the case to the Assessment, networks included. */
export async function judge(
  patientCase: PatientCase,
  settings: ClinicalSettings,
  networks: Networks,
): Promise<{
  assessment: Assessment;
  features: Record<string, FeatureVector>;
  networkOutputs: Record<string, unknown>;
  bits: Record<string, string>;
}> {
  const vectors = networks.identities.flatMap((identity) => {
    const vector = networkFeatures(patientCase, identity);
    return vector ? [{ id: identity.id, vector }] : [];
  });
  const outputs = await Promise.all(vectors.map(({ id, vector }) => networks.predict(id, vector)));
  const assessment = assessCase(patientCase, { settings, identities: networks.identities, outputs });
  return {
    assessment,
    features: Object.fromEntries(vectors.map(({ id, vector }) => [id, vector])),
    networkOutputs: Object.fromEntries(outputs.map((output) => [output.id, output])),
    bits: Object.fromEntries(
      outputs.flatMap((output) => (output.bits === undefined ? [] : [[output.id, output.bits]])),
    ),
  };
}

/** A card, its suggestions and its appContext carry ids derived from the row's: the first is the row's own, so feedback finds it without an index. */
export function idsFrom(id: string): () => string {
  let n = 0;
  return () => {
    if (n++ === 0) return id;
    const hex = hash('sha256', `${id}:${n}`, 'hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}

const sha256 = (text: string) => hash('sha256', text, 'hex');

const idempotencyKey = (request: HookRequest) => sha256(`${serviceId}|${request.hook}|${request.hookInstance}`);

/** What was made durable is what is said: the same call again, also at once, is answered by the first one's row; the same hookInstance with another body is an error of the caller. */
function settled(receipt: { content: unknown }, request: HookRequest, tenant: Tenant): Card[] {
  const content = receipt.content as ShownContent;
  if (content.requestDigest !== request.digest) throw reusedInstance();
  return tenant.mode === 'silent' ? [] : content.cards;
}

const reusedInstance = () =>
  new Refusal(
    400,
    'duplicate',
    'hookInstance: was used before with another patient or body. Send a new UUID for each invocation.',
    'hookInstance',
  );

/** The clinical content read, whatever the day: asOf apart, the same chart is the same case. */
export const digestOf = ({ asOf: _asOf, ...content }: PatientCase) => sha256(JSON.stringify(content));

const isAnswered = (assessment: LedgerEvent, history: LedgerEvent[]) =>
  history.some((event) => event.kind === 'feedback' && event.about === assessment.id);

function newlyOverdue(before: Assessment, now: Assessment): boolean {
  const was = new Set(before.schedule.filter((slot) => slot.state === 'overdue').map((slot) => slot.slot));
  return now.schedule.some((slot) => slot.state === 'overdue' && !was.has(slot.slot));
}

/** Reasons of the info cards this encounter has seen already. */
function toldReasons(history: LedgerEvent[], encounter: string | undefined): string[] {
  return history.flatMap((event) => {
    const content = event.content as AssessmentContent;
    const told = event.kind === 'assessment' && content.encounter === encounter && content.assessment.voice === 'info';
    return told ? content.assessment.gates.plan.reasons.map((reason) => reason.code) : [];
  });
}

function cardContext(
  request: HookRequest,
  tenant: Tenant,
  config: Config,
  told: string[],
): Omit<CardContext, 'newId' | 'appContext'> {
  return {
    hook: request.hook,
    locale: tenant.locale,
    region: tenant.region,
    networksShown: tenant.networks.show,
    hospital: tenant.name,
    publicUrl: config.publicUrl,
    launchUrl: `${config.publicUrl}/t/${tenant.id}/clinician/launch`,
    ...(request.context.encounterId === undefined ? {} : { encounter: `Encounter/${request.context.encounterId}` }),
    user: request.context.userId,
    toldReasons: told,
  };
}
