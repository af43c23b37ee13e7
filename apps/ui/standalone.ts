import { openSession, type Service, ServiceRefused, SessionExpired, serviceOf } from './service.ts';
import { completeLogin, isReturning, type Login, LoginError, startLogin } from './smart.ts';
import type { TenantApp } from './tenant.ts';

/** SMART standalone launch: who is there, and no patient. */

export interface StandaloneApp {
  clientId: string | undefined;
  /** Under `/t/<tenant>/`, where the EHR sends the browser back. */
  path: string;
  scope: string;
  /** Without it nothing is shown. */
  role: string;
}

export interface SignedIn {
  app: TenantApp;
  login: Login;
  service: Service;
  fhirUser: string;
}

export class NotOpened extends Error {
  readonly refusal: 'no-role' | 'not-offered' | 'login-failed' | 'unreachable';
  constructor(refusal: NotOpened['refusal']) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** @throws NotOpened */
export async function signIn(app: TenantApp, { clientId, path, scope }: StandaloneApp): Promise<never> {
  if (clientId === undefined) throw new NotOpened('not-offered');
  await startLogin({
    issuer: app.issuer,
    clientId,
    scope,
    redirectUri: `${location.origin}/t/${app.tenant}/${path}/`,
  }).catch(() => {
    throw new NotOpened('login-failed');
  });
  // The browser is on its way to the EHR's page: nothing more is to be shown here.
  return new Promise<never>(() => {});
}

/** @throws NotOpened, SessionExpired */
export async function openStandalone(app: TenantApp, standalone: StandaloneApp): Promise<SignedIn> {
  if (!isReturning()) return signIn(app, standalone);
  const login = await completeLogin().catch((error: unknown) => {
    if (error instanceof LoginError && error.message === 'no-launch') return signIn(app, standalone);
    throw new NotOpened('login-failed');
  });
  const session = await openSession(login).catch((error: unknown) => {
    if (error instanceof SessionExpired) throw error;
    if (error instanceof ServiceRefused && error.status === 403) throw new NotOpened('no-role');
    throw new NotOpened(error instanceof ServiceRefused && error.status < 500 ? 'login-failed' : 'unreachable');
  });
  if (!session.roles.includes(standalone.role)) throw new NotOpened('no-role');
  return { app, login, service: serviceOf(session), fhirUser: session.fhirUser };
}
