import { serviceId } from '../assess.ts';
import { prefetchQueries } from '../chart/prefetch.ts';
import type { Tenant } from '../config.ts';
import { admit } from './admission.ts';
import { type Door, ok } from './door.ts';

/** https://cds-hooks.hl7.org/2.0/#discovery. Without a JWT the generic 2.0 list; with one, the tenant's hooks and dialect; a bad one is 401. */
export const discovery: Door = async (call, house) => {
  if (call.authorization === undefined)
    return ok({ services: services(['patient-view', 'encounter-discharge'], '2.0') });
  const { caller, admitted } = await admit(call, '/cds-services', house);
  await admitted;
  return ok({ services: services(caller.tenant.hooks, caller.tenant.prefetch) });
};

/** One id under several hooks: a client replaces a stale card by the newer one. */
function services(hooks: Tenant['hooks'], dialect: Tenant['prefetch']) {
  return hooks.map((hook) => ({
    hook,
    id: serviceId,
    title: 'Follow-up after resection of hepatocellular carcinoma',
    description:
      'For a patient whose hepatocellular carcinoma was resected: published recurrence-risk group, what is missing, and the surveillance schedule with due dates. Silent for everyone else.',
    prefetch: prefetchQueries(dialect),
    usageRequirements:
      'Needs the patient and their procedures, by prefetch or by FHIR access with the token of the call; everything else improves the answer.',
  }));
}
