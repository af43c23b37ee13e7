import FHIR from 'fhirclient';
import { isRelative } from './relative-reference.ts';

/** SMART App Launch 2.2 with fhirclient. Everything a launch leaves behind is in sessionStorage under that launch's own `state`: two charts open in two frames of one window never see each other. */

FHIR.oauth2.settings.fullSessionStorageSupport = false;

export interface LoginRequest {
  issuer: string;
  clientId: string;
  scope: string;
  /** Absolute. */
  redirectUri: string;
  /** The EHR's launch token; absent for a standalone launch. */
  launch?: string;
}

/** What is kept of a launch besides fhirclient's own state: the nonce its id_token must carry, and how to start again. */
interface Kept {
  nonce: string;
  launch?: string;
}

export interface Login {
  /** Key of everything this launch keeps. */
  state: string;
  issuer: string;
  idToken: string;
  accessToken: string;
  nonce: string;
  launch?: string;
  /** Scopes the EHR granted, as it wrote them. */
  scope: string;
  patient?: string;
  /** Opaque, carried from the card's link; absent where the EHR does not pass it on. */
  appContext?: string;
  needPatientBanner: boolean;
  /** Reads one resource of the launch's FHIR server by its relative reference. */
  read(reference: string): Promise<Record<string, unknown>>;
  create(resource: Record<string, unknown>): Promise<Record<string, unknown>>;
}

export class LoginError extends Error {}

const keptAs = (state: string) => `remnant.launch.${state}`;

/** Sends the browser to the EHR's authorization page. @throws LoginError when the EHR has no PKCE or cannot be reached. */
export async function startLogin(request: LoginRequest): Promise<void> {
  // fhirclient lets the page's own query overrule client, patient and server: only what was checked may stand there.
  const query = new URLSearchParams({
    iss: request.issuer,
    ...(request.launch === undefined ? {} : { launch: request.launch }),
  });
  history.replaceState(null, '', `${location.pathname}?${query}`);
  const state = crypto.randomUUID();
  const nonce = crypto.randomUUID();
  const url = await FHIR.oauth2
    .authorize({
      iss: request.issuer,
      clientId: request.clientId,
      scope: request.scope,
      redirectUri: request.redirectUri,
      stateKey: state,
      pkceMode: 'required',
      completeInTarget: true,
      noRedirect: true,
      ...(request.launch === undefined ? {} : { launch: request.launch }),
    })
    .catch((error: Error) => {
      throw new LoginError(error.message);
    });
  const kept: Kept = { nonce, ...(request.launch === undefined ? {} : { launch: request.launch }) };
  sessionStorage.setItem(keptAs(state), JSON.stringify(kept));
  location.replace(`${url}&nonce=${encodeURIComponent(nonce)}`);
}

/** Whether the EHR sent the browser here, with a code or with an error. */
export const isReturning = (): boolean => {
  const query = new URLSearchParams(location.search);
  return query.has('state') || query.has('error');
};

/** Completes the login on the page the EHR sent the browser back to. @throws LoginError with the EHR's reason. */
export async function completeLogin(): Promise<Login> {
  const state = new URLSearchParams(location.search).get('state');
  const text = state === null ? null : sessionStorage.getItem(keptAs(state));
  if (state === null || text === null) throw new LoginError('no-launch');
  const kept = JSON.parse(text) as Kept;
  const client = await FHIR.oauth2.ready().catch((error: Error) => {
    throw new LoginError(error.message);
  });
  const token = client.state.tokenResponse ?? {};
  if (typeof token.id_token !== 'string' || typeof token.access_token !== 'string') throw new LoginError('no-token');
  const appContext = (token as { appContext?: unknown }).appContext;
  return {
    state,
    issuer: client.state.serverUrl,
    idToken: token.id_token,
    accessToken: token.access_token,
    nonce: kept.nonce,
    scope: token.scope ?? '',
    needPatientBanner: token.need_patient_banner !== false,
    ...(kept.launch === undefined ? {} : { launch: kept.launch }),
    ...(typeof token.patient === 'string' ? { patient: token.patient } : {}),
    ...(typeof appContext === 'string' && appContext !== '' ? { appContext } : {}),
    read: (reference) => {
      if (!isRelative(reference)) return Promise.reject(new LoginError('not-relative'));
      return client.request<Record<string, unknown>>(reference);
    },
    create: async (resource) => (await client.create(resource as never)) as Record<string, unknown>,
  };
}
