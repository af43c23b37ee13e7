import { assess, serviceId } from '../assess.ts';
import { parseHookRequest } from '../hook-request.ts';
import { notFound } from '../refusal.ts';
import { admit } from './admission.ts';
import type { Door } from './door.ts';
import { checkEntries } from './json-body.ts';

/** https://cds-hooks.hl7.org/2.0/#calling-a-cds-service */
export const hook: Door = async (call, house) => {
  if (call.params.id !== serviceId) throw notFound('CDS service');
  const { caller, admitted } = await admit(call, `/cds-services/${serviceId}`, house);
  const request = parseHookRequest(call.body(), caller.tenant.hooks);
  checkEntries(request.prefetch);
  call.log.hook = request.hook;
  const { cards, timing } = await assess(request, caller.tenant, admitted, house, call.deadline);
  call.log.cards = cards.length;
  const stages = Object.entries(timing).map(([stage, ms]) => `${stage};dur=${ms.toFixed(1)}`);
  return { status: 200, body: { cards }, headers: { 'server-timing': stages.join(', ') } };
};
