import { unauthorised } from '../refusal.ts';
import { type Caller, verifyClientJwt } from '../trust/client-jwt.ts';
import type { Call, House } from './door.ts';

/**
 * Who is calling. The signature is checked before anything else happens; whether the jti was used before is asked of the database at the same time as the
 * chart is read, and `admitted` is awaited before anything is kept or said.
 * @throws Refusal 401
 */
export async function admit(
  call: Call,
  path: string,
  house: House,
): Promise<{ caller: Caller; admitted: Promise<void> }> {
  const caller = await verifyClientJwt(
    call.authorization,
    `${house.config.publicUrl}${path}`,
    house.config,
    house.keys,
  );
  call.log.tenant = caller.tenant.id;
  call.log.iss = caller.iss;
  call.log.jti = caller.jti;
  const admitted = house.replayStore.rememberJti(caller.iss, caller.jti, caller.expires).then((fresh) => {
    if (!fresh) throw unauthorised();
  });
  // Whoever awaits it sees the rejection; a call that failed earlier for another reason must not crash the process.
  admitted.catch(() => undefined);
  return { caller, admitted };
}
