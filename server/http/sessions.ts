import { openAppSession } from '../trust/app-session.ts';
import type { Door } from './door.ts';

/** The app shows its EHR tokens once and gets a session of our own. */
export const appSessions: Door = async (call, house) => {
  const { session, tenant, patient, fhirUser, roles, expiresAt } = await openAppSession(call.body().json, {
    config: house.config,
    keys: house.keys,
    sessions: house.sessions,
    now: house.clock.now(),
    deadline: call.deadline,
  });
  call.log.tenant = tenant;
  const body = {
    session,
    expiresAt: expiresAt.toISOString(),
    tenant,
    ...(patient === undefined ? {} : { patient }),
    fhirUser,
    roles,
  };
  return { status: 201, body, headers: { 'cache-control': 'no-store' } };
};
