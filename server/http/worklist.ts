import { changeSentence } from '#clinical/cards/words.ts';
import type { Worklist, WorklistRow } from '#clinical/worklist/row.ts';
import { lastChecked } from '../chart-watch.ts';
import type { Tenant } from '../config.ts';
import { judgedAt } from '../judged-today.ts';
import type { AssessmentContent, LedgerEntry, ReassessedContent } from '../ports.ts';
import { forbidden, notFound, unauthorised } from '../refusal.ts';
import { type AppSession, requireSession } from '../trust/app-session.ts';
import { answersTo } from './assessments.ts';
import { csvReply } from './csv.ts';
import { type Call, type Door, type House, ok } from './door.ts';

/** What a nurse planning follow-up reads: who needs somebody, and one patient opened. Every reading is itself recorded. */

export const worklist: Door = async (call, house) => {
  const { session, tenant } = await nurse(call, house);
  const [list, watch] = await Promise.all([house.followUp.list(tenant), watchOf(tenant, house)]);
  const rows = list.rows.filter(wantedBy(call.query));
  await record(house, session, { kind: 'viewed', content: { list: 'worklist', rows: rows.length } });
  return { ...ok({ ...list, rows, watch } satisfies Worklist), headers: { 'cache-control': 'no-store' } };
};

export const worklistCsv: Door = async (call, house) => {
  const { session, tenant } = await nurse(call, house);
  const rows = (await house.followUp.list(tenant)).rows.filter(wantedBy(call.query));
  await record(house, session, { kind: 'exported', content: { list: 'worklist', rows: rows.length } });
  return csvReply(
    'follow-up',
    Object.keys(columns),
    rows.map((row) => Object.values(columns).map((cell) => cell(row, tenant))),
  );
};

const columns: Record<string, (row: WorklistRow, tenant: Tenant) => string | undefined> = {
  patient: ({ patient }) => patient.ref,
  name: ({ patient }) => patient.name,
  birth_date: ({ patient }) => patient.birthDate,
  record_number: ({ patient }) => patient.number,
  operation: ({ resection }) => resection.date,
  score: ({ group }) => group?.score,
  group: ({ group }) => group?.group,
  hcc_crs: ({ points }) => points?.group,
  plan_gate: ({ gates }) => gates.plan,
  score_gate: ({ gates }) => gates.score,
  network_gate: ({ gates }) => gates.network,
  next_visit: ({ next }) => next?.slot,
  next_due: ({ next }) => next?.due,
  next_state: ({ next }) => next?.state,
  state: ({ state }) => state,
  since: ({ since }) => since,
  reasons: ({ reasons }) => reasons.map(({ code }) => code).join(' '),
  changes: ({ changes }, { locale }) => changes.map((change) => changeSentence(change, locale)).join(' '),
  assessment: ({ assessmentId }) => assessmentId,
};

/** One patient of the list, judged for today as the list is. A row that is not the newest any more leads to the one that is. */
export const worklistAssessment: Door = async (call, house) => {
  const { session, tenant } = await nurse(call, house);
  const asked = await house.ledger.row(tenant.id, call.params.id ?? '');
  const patient = asked?.mode === 'live' ? asked.patient : undefined;
  const events =
    patient === undefined
      ? []
      : await house.ledger.history(tenant.id, patient, ['assessment', 'reassessed', 'feedback']);
  const newest = events.findLast(
    ({ kind, mode }) => (kind === 'assessment' || kind === 'reassessed') && mode === 'live',
  );
  if (!newest || !events.some(({ id, kind }) => id === asked?.id && kind !== 'feedback'))
    throw notFound('A patient of the follow-up list');
  const content = newest.content as AssessmentContent | ReassessedContent;
  const asOf = house.clock.now().toISOString();
  const { assessment } = await judgedAt(content, tenant, asOf, house.networks);
  if (!assessment.resection || assessment.resection.planned) throw notFound('A patient of the follow-up list');
  await record(house, session, {
    kind: 'viewed',
    ...(patient === undefined ? {} : { patient }),
    about: newest.id,
    content: { list: 'worklist', asOf },
  });
  const said = 'cards' in content ? content : undefined;
  return ok({
    id: newest.id,
    at: newest.at,
    hook: said?.hook ?? 'chart-watch',
    mode: newest.mode,
    assessment,
    cards: said?.cards ?? [],
    answers: answersTo(newest.id, events),
    networksShown: tenant.networks.show,
    fhirServer: tenant.fhir.origin,
  });
};

async function nurse(call: Call, house: House): Promise<{ session: AppSession; tenant: Tenant }> {
  const session = await requireSession(call.authorization, house.sessions, house.clock.now());
  call.log.tenant = session.tenant;
  if (!session.roles.includes('follow-up'))
    throw forbidden('This list is for those who plan follow-up in your hospital.');
  const tenant = house.config.tenants.find(({ id }) => id === session.tenant);
  if (!tenant) throw unauthorised();
  return { session, tenant };
}

async function watchOf({ id, backend }: Tenant, { queue }: House): Promise<Worklist['watch']> {
  if (!backend || !queue) return { configured: false };
  const checked = await lastChecked(queue, id);
  return {
    configured: true,
    everySeconds: backend.pollSeconds,
    ...(checked === undefined ? {} : { lastChecked: checked }),
  };
}

const wantedBy = (query: URLSearchParams) => (row: WorklistRow) =>
  !query.has('reason') || row.reasons.some(({ code }) => query.getAll('reason').includes(code));

const record = (
  house: House,
  session: AppSession,
  { content, ...event }: Pick<LedgerEntry, 'kind' | 'patient' | 'about'> & { content: object },
) =>
  house.ledger.append({
    tenant: session.tenant,
    ...event,
    at: house.clock.now().toISOString(),
    mode: 'live',
    content: { by: session.fhirUser, ...content },
  });
