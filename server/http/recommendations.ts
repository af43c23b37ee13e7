import type { Assessment } from '#clinical/assessment.ts';
import type { AssessmentContent, LedgerEvent } from '../ports.ts';
import { forbidden, notFound, Refusal } from '../refusal.ts';
import { replay } from '../replay.ts';
import { type AppSession, requireSession } from '../trust/app-session.ts';
import { answersTo } from './assessments.ts';
import { csvReply } from './csv.ts';
import { type Call, type Door, type House, ok } from './door.ts';
import { maskedAssessment, maskedCards, maskedPatient, maskedReplay } from './masked.ts';

/** What the quality team reads: every recommendation, its answers, one opened, replayed, exported. Showing a patient and exporting are themselves recorded. */

export interface RecommendationRow {
  id: string;
  sequence: number;
  at: string;
  hook: string;
  /** Masked; the whole reference, with the sources in the chart, is shown on request and logged. */
  patient: string;
  gates: Record<keyof Assessment['gates'], string>;
  groups: Record<string, string>;
  shown: number;
  indicator?: string;
  summary?: string;
  answer: 'accepted' | 'overridden' | 'none';
  reason?: string;
}

export const recommendations: Door = async (call, house) => {
  const session = await auditor(call, house);
  const rows = await rowsOf(call, house, session);
  const counts = {
    gate: tally(rows.map((row) => row.gates.network)),
    group: tally(rows.map(groupOf)),
    answer: tally(rows.map((row) => row.answer)),
    reason: tally(rows.flatMap((row) => row.reason ?? [])),
    hook: tally(rows.map((row) => row.hook)),
  };
  return ok({ rows: rows.filter(wantedBy(call.query)), counts });
};

export const recommendationsCsv: Door = async (call, house) => {
  const session = await auditor(call, house);
  const rows = (await rowsOf(call, house, session)).filter(wantedBy(call.query));
  await record(house, session, 'exported', { rows: rows.length });
  const columns = [
    'id',
    'sequence',
    'at',
    'hook',
    'patient',
    'plan_gate',
    'score_gate',
    'network_gate',
    'group',
    'shown',
    'answer',
    'reason',
    'summary',
  ];
  const cells = rows.map((row) => [
    row.id,
    row.sequence,
    row.at,
    row.hook,
    row.patient,
    row.gates.plan,
    row.gates.score,
    row.gates.network,
    groupOf(row),
    row.shown,
    row.answer,
    row.reason,
    row.summary,
  ]);
  return csvReply('recommendations', columns, cells);
};

export const recommendation: Door = async (call, house) => {
  const session = await auditor(call, house);
  const row = await rowOf(call, house, session);
  const events = (await house.ledger.history(session.tenant, row.patient ?? '')).filter(
    (event) => event.about === row.id,
  );
  await record(house, session, 'viewed', {}, row);
  const content = row.content as AssessmentContent;
  const assessment = maskedAssessment(content.assessment, row);
  return ok({
    row: summarised(row, [row, ...events]),
    known: assessment.inputs,
    assessment,
    cards: maskedCards(content.cards, row),
    answers: answersTo(row.id, events),
    events: events.map(({ kind, at, sequence }) => ({ kind, at, sequence })),
    chain: { sequence: row.sequence, hash: row.hash, previous: row.previous, ...(row.head ? { head: row.head } : {}) },
    latency: content.latency,
    versions: content.assessment.versions,
    fingerprint: content.fingerprint,
  });
};

export const replayRecommendation: Door = async (call, house) => {
  const session = await auditor(call, house);
  const row = await rowOf(call, house, session);
  const result = await replay(row, house.networks);
  await record(house, session, 'replayed', { identical: result.identical, fingerprint: result.fingerprint }, row);
  return ok(maskedReplay(result, row));
};

export const revealPatient: Door = async (call, house) => {
  const session = await auditor(call, house);
  const row = await rowOf(call, house, session);
  await record(house, session, 'revealed', {}, row);
  return ok({ patient: row.patient, assessment: (row.content as AssessmentContent).assessment });
};

async function auditor(call: Call, house: House): Promise<AppSession> {
  const session = await requireSession(call.authorization, house.sessions, house.clock.now());
  call.log.tenant = session.tenant;
  if (!session.roles.includes('auditor')) throw forbidden('This page is for the quality team of your hospital.');
  return session;
}

async function rowOf(call: Call, house: House, session: AppSession) {
  const row = await house.ledger.row(session.tenant, call.params.id ?? '');
  if (row?.kind !== 'assessment') throw notFound('This recommendation');
  if (row.content === undefined)
    throw new Refusal(410, 'deleted', 'This patient’s content was erased; only its place in the chain is left.');
  return row;
}

async function record(
  house: House,
  session: AppSession,
  kind: 'viewed' | 'replayed' | 'revealed' | 'exported',
  content: object,
  row?: LedgerEvent,
) {
  await house.ledger.append({
    tenant: session.tenant,
    kind,
    ...(row?.patient === undefined ? {} : { patient: row.patient, about: row.id }),
    at: house.clock.now().toISOString(),
    mode: 'live',
    content: { by: session.fhirUser, ...content },
  });
}

async function rowsOf(call: Call, house: House, session: AppSession): Promise<RecommendationRow[]> {
  const [from, to] = [call.query.get('from'), call.query.get('to')];
  const events = await house.ledger.list(session.tenant, {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    kinds: ['assessment', 'shown', 'feedback'],
  });
  const about = Map.groupBy(events, (event) => event.about);
  return events
    .filter((event) => event.kind === 'assessment' && event.content !== undefined)
    .map((event) => summarised(event, about.get(event.id) ?? []));
}

function summarised(event: LedgerEvent, events: LedgerEvent[]): RecommendationRow {
  const { assessment, cards, hook } = event.content as AssessmentContent;
  const answer = answersTo(event.id, events).at(-1);
  const reason = answer?.reason?.display ?? answer?.reason?.code;
  const card = cards[0];
  return {
    id: event.id,
    sequence: event.sequence,
    at: event.at,
    hook,
    patient: maskedPatient(event),
    gates: {
      plan: assessment.gates.plan.state,
      score: assessment.gates.score.state,
      network: assessment.gates.network.state,
    },
    groups: Object.fromEntries(
      Object.entries(assessment.scores).flatMap(([id, score]) =>
        score.group === undefined ? [] : [[id, score.group]],
      ),
    ),
    shown: event.mode === 'silent' ? 0 : 1 + events.filter(({ kind }) => kind === 'shown').length,
    ...(card ? { indicator: card.indicator, summary: card.summary } : {}),
    answer: answer?.outcome ?? 'none',
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The group the card led with. */
const groupOf = (row: RecommendationRow) => row.groups['erasl-post'] ?? row.groups['erasl-pre'] ?? 'none';

function wantedBy(query: URLSearchParams): (row: RecommendationRow) => boolean {
  const is = (name: string, value: string | undefined) => !query.has(name) || query.getAll(name).includes(value ?? '');
  return (row) =>
    is('gate', row.gates.network) &&
    is('group', groupOf(row)) &&
    is('answer', row.answer) &&
    is('hook', row.hook) &&
    is('reason', row.reason);
}

function tally(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
