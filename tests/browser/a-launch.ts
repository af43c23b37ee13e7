import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import type { AssessmentView } from '../../apps/clinician/view.ts';

/** The built pages in a browser whose every request is answered here: a service, and an EHR that launches. Nothing listens. */

export const service = 'http://127.0.0.1:3000';
export const ehr = 'http://127.0.0.1:4000';
const issuer = `${ehr}/fhir`;

export interface Scene {
  /** Folder of the built pages. */
  pages: string;
  locale?: 'en' | 'zh-CN';
  /** The patient of the open chart. */
  patient?: string;
  appContext?: string;
  needPatientBanner?: boolean;
  scope?: string;
  /** What the exchange answers; 201 unless said otherwise. */
  sessionStatus?: number;
  roles?: string[];
  /** By path after the origin; a number is a status without content. */
  answers: Record<string, unknown>;
  /** The EHR's resources by reference. */
  resources?: Record<string, unknown>;
}

export interface Seen {
  method: string;
  path: string;
  body: string | null;
}

/** The content security policy the service sends with its pages. */
const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ${ehr}; base-uri 'none'; form-action 'none'; frame-ancestors 'self' ${ehr}`;

/** Returns what the page asked of service and EHR, in order. */
export async function stage(context: BrowserContext, scene: Scene): Promise<Seen[]> {
  const seen: Seen[] = [];
  const note = (route: Route) => {
    const request = route.request();
    const url = new URL(request.url());
    const asked = { method: request.method(), path: `${url.pathname}${url.search}`, body: request.postData() };
    seen.push(asked);
    return { ...asked, url };
  };
  await context.route(`${service}/**`, async (route) => {
    if (new URL(route.request().url()).pathname.startsWith('/test-fonts/')) return route.fallback();
    const { url, method } = note(route);
    const page = pageOf(url.pathname);
    if (page)
      return route.fulfill({
        body: await readFile(join(scene.pages, page)),
        contentType: 'text/html',
        headers: { 'content-security-policy': policy },
      });
    if (url.pathname.startsWith('/web/')) return route.fulfill({ path: join(scene.pages, url.pathname.slice(1)) });
    if (url.pathname === '/t/pretend-hospital/app.json') return route.fulfill({ json: hospital(scene) });
    if (url.pathname === '/app-sessions') return exchange(route, scene);
    const answer = scene.answers[`${method} ${url.pathname}`] ?? scene.answers[url.pathname];
    if (answer === undefined) return route.fulfill({ status: 404, json: { resourceType: 'OperationOutcome' } });
    if (typeof answer === 'number')
      return route.fulfill({ status: answer, json: { resourceType: 'OperationOutcome' } });
    if (typeof answer === 'string') return route.fulfill({ body: answer, contentType: 'text/csv' });
    return route.fulfill({ status: method === 'POST' ? 201 : 200, json: answer });
  });
  await context.route(`${ehr}/**`, async (route) => {
    const { url, method, body } = note(route);
    const headers = { 'access-control-allow-origin': service };
    if (url.pathname === '/fhir/.well-known/smart-configuration')
      return route.fulfill({
        headers,
        json: {
          authorization_endpoint: `${ehr}/oauth/authorize`,
          token_endpoint: `${ehr}/oauth/token`,
          code_challenge_methods_supported: ['S256'],
        },
      });
    if (url.pathname === '/oauth/authorize')
      // Chromium follows no redirect that was answered for it.
      return route.fulfill({
        contentType: 'text/html',
        body: `<meta http-equiv="refresh" content="0;url=${url.searchParams.get('redirect_uri')}?code=abc&amp;state=${url.searchParams.get('state')}">`,
      });
    if (url.pathname === '/oauth/token') return route.fulfill({ headers, json: token(scene) });
    const resource = scene.resources?.[url.pathname.replace('/fhir/', '')];
    if (method === 'POST')
      return route.fulfill({ status: 201, headers, json: { ...JSON.parse(body ?? '{}'), id: 'made-here' } });
    return resource ? route.fulfill({ headers, json: resource }) : route.fulfill({ status: 404, headers, json: {} });
  });
  return seen;
}

function pageOf(path: string): string | undefined {
  if (path === '/t/pretend-hospital/clinician/launch') return 'apps/clinician/launch.html';
  if (path === '/t/pretend-hospital/clinician/') return 'apps/clinician/index.html';
  if (path === '/t/pretend-hospital/worklist/') return 'apps/clinician/worklist.html';
  return path === '/t/pretend-hospital/quality/' ? 'apps/quality/index.html' : undefined;
}

const hospital = ({ locale = 'en' }: Scene) => ({
  tenant: 'pretend-hospital',
  name: locale === 'en' ? 'Pretend Hospital' : '虚构医院',
  locale,
  region: 'international',
  issuer,
  clinicianClientId: 'remnant-clinician',
  qualityClientId: 'remnant-quality',
  worklistClientId: 'remnant-worklist',
  networksShown: true,
});

const token = (scene: Scene) => ({
  access_token: 'an-access-token',
  token_type: 'Bearer',
  expires_in: 900,
  id_token: 'an-id-token',
  scope: scene.scope ?? 'openid fhirUser patient/*.rs',
  ...(scene.patient === undefined
    ? {}
    : { patient: scene.patient, need_patient_banner: scene.needPatientBanner ?? false }),
  ...(scene.appContext === undefined ? {} : { appContext: scene.appContext }),
});

async function exchange(route: Route, scene: Scene): Promise<void> {
  const status = scene.sessionStatus ?? 201;
  if (status !== 201) return route.fulfill({ status, json: { resourceType: 'OperationOutcome' } });
  return route.fulfill({
    status,
    json: {
      session: 'a-session',
      expiresAt: new Date(Date.now() + 900_000).toISOString(),
      tenant: 'pretend-hospital',
      fhirUser: `${issuer}/Practitioner/lan-wei`,
      roles: scene.roles ?? ['clinician'],
      ...(scene.patient === undefined ? {} : { patient: `Patient/${scene.patient}` }),
    },
  });
}

export const launchUrl = `${service}/t/pretend-hospital/clinician/launch?iss=${encodeURIComponent(issuer)}&launch=a-launch`;

/** The service's answer about one patient. */
export function viewOf(view: Pick<AssessmentView, 'assessment' | 'cards'> & Partial<AssessmentView>): AssessmentView {
  return {
    id: 'a1b2c3d4-0000-4000-8000-000000000000',
    at: new Date().toISOString(),
    hook: 'encounter-discharge',
    mode: 'live',
    answers: [],
    networksShown: true,
    fhirServer: issuer,
    ...view,
  };
}
