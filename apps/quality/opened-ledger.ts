import { openSession, type Service, ServiceRefused, SessionExpired, serviceOf } from '#ui/service.ts';
import { completeLogin, isReturning, LoginError, startLogin } from '#ui/smart.ts';
import type { TenantApp } from '#ui/tenant.ts';

export interface OpenedLedger {
  app: TenantApp;
  service: Service;
  fhirUser: string;
}

export class NotOpened extends Error {
  readonly refusal: 'not-auditor' | 'not-offered' | 'login-failed' | 'unreachable';
  constructor(refusal: NotOpened['refusal']) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** SMART standalone launch: who is there, and no patient. @throws NotOpened */
export async function signIn(app: TenantApp): Promise<never> {
  if (app.qualityClientId === undefined) throw new NotOpened('not-offered');
  await startLogin({
    issuer: app.issuer,
    clientId: app.qualityClientId,
    scope: 'openid fhirUser',
    redirectUri: `${location.origin}/t/${app.tenant}/quality/`,
  }).catch(() => {
    throw new NotOpened('login-failed');
  });
  // The browser is on its way to the EHR's page: nothing more is to be shown here.
  return new Promise<never>(() => {});
}

/** @throws NotOpened, SessionExpired */
export async function openLedger(app: TenantApp): Promise<OpenedLedger> {
  if (!isReturning()) return signIn(app);
  const login = await completeLogin().catch((error: unknown) => {
    if (error instanceof LoginError && error.message === 'no-launch') return signIn(app);
    throw new NotOpened('login-failed');
  });
  const session = await openSession(login).catch((error: unknown) => {
    if (error instanceof SessionExpired) throw error;
    if (error instanceof ServiceRefused && error.status === 403) throw new NotOpened('not-auditor');
    throw new NotOpened(error instanceof ServiceRefused && error.status < 500 ? 'login-failed' : 'unreachable');
  });
  if (!session.roles.includes('auditor')) throw new NotOpened('not-auditor');
  return { app, service: serviceOf(session), fhirUser: session.fhirUser };
}
