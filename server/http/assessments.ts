import { z } from 'zod';
import type { Answer, AssessmentContent, FeedbackContent, LedgerEvent } from '../ports.ts';
import { badRequest, forbidden, notFound } from '../refusal.ts';
import { type AppSession, requireSession } from '../trust/app-session.ts';
import { type Call, type Door, type House, ok } from './door.ts';

/** What the clinician's app reads and answers. A session sees its own patient and nobody else: another patient's id is "not found". */

export const latestAssessment: Door = async (call, house) => view(call, house, () => true);

export const oneAssessment: Door = async (call, house) => view(call, house, (event) => event.id === call.params.id);

async function view(call: Call, house: House, wanted: (event: LedgerEvent) => boolean) {
  const session = await ofOnePatient(call, house);
  const history = await house.ledger.history(session.tenant, session.patient);
  const event = history.findLast(
    (candidate) => candidate.kind === 'assessment' && candidate.mode === 'live' && wanted(candidate),
  );
  if (!event) throw notFound('An assessment of this patient');
  await house.ledger.append({
    tenant: session.tenant,
    kind: 'viewed',
    patient: session.patient,
    about: event.id,
    at: house.clock.now().toISOString(),
    mode: 'live',
    content: { by: session.fhirUser },
  });
  const content = event.content as AssessmentContent;
  const tenant = house.config.tenants.find((candidate) => candidate.id === session.tenant);
  return ok({
    id: event.id,
    at: event.at,
    hook: content.hook,
    mode: event.mode,
    assessment: content.assessment,
    cards: content.cards,
    answers: answersTo(event.id, history),
    networksShown: tenant?.networks.show ?? false,
    fhirServer: tenant?.fhir.origin,
  });
}

async function ofOnePatient(call: Call, house: House): Promise<AppSession & { patient: string }> {
  const session = await requireSession(call.authorization, house.sessions, house.clock.now());
  call.log.tenant = session.tenant;
  const { patient } = session;
  if (patient === undefined || !session.roles.includes('clinician'))
    throw forbidden('This session was not launched from a patient’s chart.');
  return { ...session, patient };
}

export const answersTo = (id: string, events: LedgerEvent[]): Answer[] =>
  events
    .filter((event) => event.kind === 'feedback' && event.about === id && event.content !== undefined)
    .map((event) => (event.content as FeedbackContent).answer);

const answerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('accepted'), suggestions: z.array(z.uuid()).min(1) }),
  z.object({
    outcome: z.literal('overridden'),
    reason: z.object({ code: z.string().min(1), system: z.string().optional(), display: z.string().optional() }),
    comment: z.string().max(2000).optional(),
  }),
]);

export const answerAssessment: Door = async (call, house) => {
  const session = await ofOnePatient(call, house);
  const parsed = answerSchema.safeParse(call.body().json);
  if (!parsed.success)
    throw badRequest(
      parsed.error.issues[0]?.path.join('.') || 'outcome',
      `${parsed.error.issues[0]?.message ?? 'is invalid'}.`,
    );
  const event = (await house.ledger.history(session.tenant, session.patient)).find(
    (row) => row.kind === 'assessment' && row.id === call.params.id,
  );
  if (!event) throw notFound('An assessment of this patient');
  const { cards } = event.content as AssessmentContent;
  const at = house.clock.now().toISOString();
  const base = { at, where: 'app', by: session.fhirUser } as const;
  let answer: Answer;
  if (parsed.data.outcome === 'accepted') {
    const known = new Set(cards.flatMap((card) => card.suggestions ?? []).map((suggestion) => suggestion.uuid));
    const unknown = parsed.data.suggestions.findIndex((uuid) => !known.has(uuid));
    if (unknown >= 0) throw badRequest(`suggestions.${unknown}`, 'is no suggestion of this card.');
    answer = { ...base, outcome: 'accepted', suggestions: parsed.data.suggestions.map((uuid) => ({ uuid })) };
  } else {
    const { reason, comment } = parsed.data;
    const { code, system, display } = reason;
    answer = {
      ...base,
      outcome: 'overridden',
      reason: { code, ...(system ? { system } : {}), ...(display ? { display } : {}), ...(comment ? { comment } : {}) },
    };
  }
  const content: FeedbackContent = { card: cards[0]?.uuid ?? event.id, answer };
  await house.ledger.append({
    tenant: session.tenant,
    kind: 'feedback',
    patient: session.patient,
    about: event.id,
    at,
    mode: event.mode,
    content,
  });
  return { status: 201, body: answer };
};
