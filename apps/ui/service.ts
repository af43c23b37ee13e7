import type { Login } from './smart.ts';

/** The service behind the pages: one exchange of the EHR's tokens for a short session, then the session alone. */

export interface Session {
  session: string;
  expiresAt: string;
  tenant: string;
  patient?: string;
  fhirUser: string;
  roles: string[];
}

export class SessionExpired extends Error {}

export class ServiceRefused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`The service answered ${status}.`);
    this.status = status;
  }
}

export interface Service {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: unknown): Promise<T>;
  text(path: string): Promise<string>;
}

const keptAs = (login: Login) => `remnant.session.${login.state}`;

/** A page that is reloaded goes on with its session: the exchange is made once per launch. */
export async function openSession(login: Login): Promise<Session> {
  const kept = sessionStorage.getItem(keptAs(login));
  if (kept !== null) {
    const session = JSON.parse(kept) as Session;
    if (Date.parse(session.expiresAt) > Date.now()) return session;
    sessionStorage.removeItem(keptAs(login));
  }
  const response = await fetch('/app-sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({
      iss: login.issuer,
      id_token: login.idToken,
      access_token: login.accessToken,
      nonce: login.nonce,
      ...(login.patient === undefined ? {} : { patient: login.patient }),
    }),
  });
  // The EHR's tokens are no longer taken: to the reader this is the same as a session that ended.
  if (response.status === 401 && kept !== null) throw new SessionExpired();
  if (!response.ok) throw new ServiceRefused(response.status);
  const session = (await response.json()) as Session;
  sessionStorage.setItem(keptAs(login), JSON.stringify(session));
  return session;
}

export function serviceOf(session: Session): Service {
  const call = async (path: string, init: RequestInit) => {
    const response = await fetch(path, {
      ...init,
      headers: { authorization: `Bearer ${session.session}`, ...init.headers },
    });
    if (response.status === 401) throw new SessionExpired();
    if (!response.ok) throw new ServiceRefused(response.status);
    return response;
  };
  return {
    get: async (path) => (await call(path, { headers: { accept: 'application/json' } })).json(),
    post: async (path, body) =>
      (
        await call(path, {
          method: 'POST',
          headers: {
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
      ).json(),
    text: async (path) => (await call(path, { headers: { accept: 'text/csv' } })).text(),
  };
}
