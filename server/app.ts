import express, { type Express, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { deadlineIn } from './deadline.ts';
import { answerAssessment, latestAssessment, oneAssessment } from './http/assessments.ts';
import { discovery } from './http/discovery.ts';
import type { Call, Door, House, Reply } from './http/door.ts';
import { feedback } from './http/feedback.ts';
import { live, ready } from './http/health.ts';
import { hook } from './http/hook.ts';
import { bodyLimit, readJsonBody } from './http/json-body.ts';
import { appSettings, backendKeys, clinician, clinicianLaunch, followUp, quality } from './http/pages.ts';
import {
  recommendation,
  recommendations,
  recommendationsCsv,
  replayRecommendation,
  revealPatient,
} from './http/recommendations.ts';
import { rootPage } from './http/root-page.ts';
import { appSessions } from './http/sessions.ts';
import { worklist, worklistAssessment, worklistCsv } from './http/worklist.ts';
import { operationOutcome, Refusal, unavailable } from './refusal.ts';

/** Doors by route. The only file that knows Express; maps thrown errors to a status once; never listens. */
export function app(house: House, log: Logger): Express {
  const server = express();
  server.disable('x-powered-by');
  server.set('query parser', 'simple');
  server.use((_request, response, next) => {
    response.setHeader('x-content-type-options', 'nosniff');
    next();
  });
  server.use(
    '/web',
    express.static(`${house.web}/web`, { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  server.use('/cds-services', crossOrigin(house));

  const body = express.raw({ type: () => true, limit: bodyLimit });
  const get = (path: string, door: Door, budget?: number) => server.get(path, handle(door, house, log, path, budget));
  const post = (path: string, door: Door, budget?: number) =>
    server.post(path, body, handle(door, house, log, path, budget));

  get('/', rootPage);
  get('/health/live', live);
  get('/health/ready', ready);
  get('/cds-services', discovery);
  post('/cds-services/:id', hook, house.config.hookBudget);
  post('/cds-services/:id/feedback', feedback);
  get('/t/:tenant/app.json', appSettings);
  get('/t/:tenant/jwks.json', backendKeys);
  get('/t/:tenant/clinician/launch', clinicianLaunch);
  get('/t/:tenant/clinician/', clinician);
  get('/t/:tenant/worklist/', followUp);
  get('/t/:tenant/quality/', quality);
  post('/app-sessions', appSessions);
  get('/api/assessments/latest', latestAssessment);
  get('/api/assessments/:id', oneAssessment);
  post('/api/assessments/:id/answers', answerAssessment);
  get('/api/worklist', worklist);
  get('/api/worklist.csv', worklistCsv);
  get('/api/worklist/:id/assessment', worklistAssessment);
  get('/api/recommendations', recommendations);
  get('/api/recommendations.csv', recommendationsCsv);
  get('/api/recommendations/:id', recommendation);
  post('/api/recommendations/:id/replay', replayRecommendation);
  post('/api/recommendations/:id/reveal', revealPatient);

  server.use((_request: Request, response: Response) =>
    refuse(response, new Refusal(404, 'not-found', 'There is nothing at this address.')),
  );
  server.use((error: unknown, _request: Request, response: Response, _next: unknown) =>
    refuse(response, asRefusal(error, log)),
  );
  return server;
}

const doorBudget = 10_000;

function handle(door: Door, house: House, log: Logger, route: string, budget = doorBudget) {
  return async (request: Request, response: Response): Promise<void> => {
    const started = performance.now();
    const call: Call = {
      authorization: request.get('authorization'),
      params: request.params as Record<string, string>,
      query: new URL(request.originalUrl, 'http://local').searchParams,
      body: () => readJsonBody(request.body),
      deadline: deadlineIn(budget),
      log: {},
    };
    let reply: Reply;
    try {
      reply = await inTime(door(call, house), call);
    } catch (error) {
      const refusal = asRefusal(error, log);
      reply = { status: refusal.status, body: operationOutcome(refusal), type: 'application/fhir+json; charset=utf-8' };
    }
    send(response, reply);
    log.info(
      { method: request.method, route, status: reply.status, ms: Math.round(performance.now() - started), ...call.log },
      'call',
    );
  };
}

/** A card that comes after the caller stopped waiting is no card: better a 503 inside the budget, and the same call again. */
function inTime(reply: Promise<Reply>, call: Call): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(unavailable('The service')), call.deadline.left());
    reply.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

function send(response: Response, { status, body, type, headers }: Reply): void {
  response.status(status);
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (body === undefined) response.end();
  else if (type === undefined || type.startsWith('application/'))
    response.setHeader('content-type', type ?? 'application/json; charset=utf-8').end(JSON.stringify(body));
  else response.setHeader('content-type', type).end(body);
}

const refuse = (response: Response, refusal: Refusal) =>
  send(response, {
    status: refusal.status,
    body: operationOutcome(refusal),
    type: 'application/fhir+json; charset=utf-8',
  });

/** Anything not refused on purpose is ours: no detail leaves, the kind of error is logged (its text may carry chart content). */
function asRefusal(error: unknown, log: Logger): Refusal {
  if (error instanceof Refusal) return error;
  const { status, type, name } = error as { status?: number; type?: string; name?: string };
  if (type === 'entity.too.large') return new Refusal(413, 'too-long', `The body is larger than ${bodyLimit} bytes.`);
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new Refusal(status, 'invalid', 'The request cannot be read.');
  if (name === 'LedgerUnavailable') return unavailable('The ledger');
  if (name === 'CaseError') return new Refusal(400, 'invalid', (error as Error).message);
  log.error({ error: name, stack: (error as Error).stack?.split('\n').slice(1, 6) }, 'unexpected');
  return new Refusal(500, 'exception', 'The service failed. Nothing was recommended.');
}

/** Browser clients of the registered origins, https://cds-hooks.hl7.org/2.0/#cross-origin-resource-sharing */
function crossOrigin(house: House) {
  const allowed = new Set(
    house.config.tenants.flatMap((tenant) => tenant.corsOrigins.map((origin) => new URL(origin).origin)),
  );
  return (request: Request, response: Response, next: () => void): void => {
    const origin = request.get('origin');
    response.setHeader('vary', 'origin');
    if (origin && allowed.has(origin)) response.setHeader('access-control-allow-origin', origin);
    if (request.method !== 'OPTIONS') {
      next();
      return;
    }
    response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
    response.setHeader('access-control-allow-headers', 'authorization, content-type');
    response.setHeader('access-control-max-age', '600');
    response.status(204).end();
  };
}
