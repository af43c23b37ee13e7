import { createHash } from 'node:crypto';
import { z } from 'zod';
import { serviceId } from '../assess.ts';
import type { Answer, FeedbackContent } from '../ports.ts';
import { badRequest, notFound } from '../refusal.ts';
import { admit } from './admission.ts';
import type { Door } from './door.ts';

/** https://cds-hooks.hl7.org/2.0/#feedback. May batch, may repeat: an idempotent append. Feedback for an unknown card is kept as an orphan. */

const coding = { code: z.string().optional(), system: z.string().optional(), display: z.string().optional() };

const feedbackSchema = z.object({
  feedback: z
    .array(
      z.object({
        card: z.string().min(1),
        outcome: z.enum(['accepted', 'overridden']),
        acceptedSuggestions: z.array(z.object({ id: z.string().min(1) })).optional(),
        // Both shapes seen in the wild: {reason: Coding, userComment} of the specification, and the coding itself.
        overrideReason: z
          .object({ ...coding, reason: z.object(coding).optional(), userComment: z.string().optional() })
          .optional(),
        outcomeTimestamp: z.iso.datetime({ offset: true, local: true }),
      }),
    )
    .min(1),
});

type Feedback = z.infer<typeof feedbackSchema>['feedback'][number];

export const feedback: Door = async (call, house) => {
  if (call.params.id !== serviceId) throw notFound('CDS service');
  const { caller, admitted } = await admit(call, `/cds-services/${serviceId}/feedback`, house);
  const parsed = feedbackSchema.safeParse(call.body().json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw badRequest(issue?.path.join('.') || 'feedback', `${issue?.message ?? 'is invalid'}.`);
  }
  for (const [i, item] of parsed.data.feedback.entries()) {
    if (item.outcome === 'accepted' && !item.acceptedSuggestions?.length)
      throw badRequest(`feedback.${i}.acceptedSuggestions`, 'is required for an accepted card.');
  }
  await admitted;
  const tenant = caller.tenant.id;
  const at = house.clock.now().toISOString();
  for (const item of parsed.data.feedback) {
    const card = isUuid(item.card) ? await house.ledger.row(tenant, item.card) : undefined;
    const content: FeedbackContent = { card: item.card, answer: answerOf(item) };
    await house.ledger.append({
      tenant,
      kind: 'feedback',
      ...(card?.patient === undefined ? {} : { patient: card.patient, about: card.id }),
      idempotencyKey: createHash('sha256')
        .update(`feedback|${JSON.stringify(item)}`)
        .digest('hex'),
      at,
      mode: caller.tenant.mode,
      content,
    });
  }
  return { status: 200 };
};

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

function answerOf(item: Feedback): Answer {
  const { overrideReason } = item;
  const coding = overrideReason?.reason ?? overrideReason;
  const reason = Object.entries({
    code: coding?.code,
    system: coding?.system,
    display: coding?.display,
    comment: overrideReason?.userComment,
  }).filter(([, value]) => value);
  return {
    at: item.outcomeTimestamp,
    outcome: item.outcome,
    where: 'ehr',
    ...(item.acceptedSuggestions ? { suggestions: item.acceptedSuggestions.map(({ id }) => ({ uuid: id })) } : {}),
    ...(reason.length > 0 ? { reason: Object.fromEntries(reason) } : {}),
  };
}
