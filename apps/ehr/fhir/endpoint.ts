import { getStatus, isOk, isOperationOutcome, notFound } from '@medplum/core';
import { FhirRouter, type HttpMethod } from '@medplum/fhir-router';
import type { OperationOutcome, Resource } from '@medplum/fhirtypes';
import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { crossOrigin } from '../cross-origin.ts';
import { type Access, accessOf } from './access.ts';
import { capabilityStatement } from './capability.ts';
import { isServed } from './definitions.ts';
import { ChartRepository } from './repository.ts';
import type { Store } from './store.ts';

/** FHIR R4 over HTTP. The router answers with values; only this file speaks HTTP. */

const fhirJson = 'application/fhir+json';

export interface FhirSettings {
  store: Store;
  /** FHIR base URL. */
  base: string;
  hospital: string;
  /** What an access token stands for; undefined when it is unknown or has ended. */
  tokenOf(accessToken: string): { scopes: string[]; patient?: string } | undefined;
}

export function fhirEndpoint(settings: FhirSettings): Router {
  const routes = new FhirRouter();
  const statement = capabilityStatement(settings.base, settings.hospital, new Date());
  const door = Router();
  door.use(crossOrigin({ methods: 'GET, POST, PUT, DELETE', expose: 'ETag, Last-Modified, Location' }));
  door.get('/metadata', (_request, response) => void send(response, 200, statement));
  door.use((request, response, next) => {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '')?.[1];
    const granted = token === undefined ? undefined : settings.tokenOf(token);
    if (granted) {
      response.locals.access = accessOf(granted.scopes, granted.patient);
      return next();
    }
    response.set('WWW-Authenticate', token === undefined ? 'Bearer' : 'Bearer error="invalid_token"');
    send(
      response,
      401,
      outcome('login', 'An access token of this hospital is required (see .well-known/smart-configuration).'),
    );
  });
  door.use((request, response, next) => {
    const binary = request.path.startsWith('/Binary/');
    if (binary || request.accepts([fhirJson, 'application/json'])) return next();
    send(response, 406, outcome('not-supported', `This server speaks ${fhirJson}.`));
  });
  door.use(express.json({ type: [fhirJson, 'application/json'], limit: '5mb' }));
  door.use(express.urlencoded({ extended: false, limit: '100kb' }));
  door.use(async (request, response) => {
    const access = response.locals.access as Access;
    await answer(routes, new ChartRepository(settings.store, access, settings.base), request, response);
  });
  door.use(((error, _request, response, _next) => {
    const status = typeof error?.status === 'number' ? error.status : 500;
    send(
      response,
      status,
      outcome(
        status < 500 ? 'structure' : 'exception',
        status < 500 ? 'The body cannot be read as JSON.' : 'The server failed.',
      ),
    );
  }) satisfies ErrorRequestHandler);
  return door;
}

async function answer(routes: FhirRouter, repository: ChartRepository, request: Request, response: Response) {
  const [type = '', id] = request.path.split('/').filter(Boolean);
  const writing = request.method === 'POST' || request.method === 'PUT';
  if (type !== '' && !isServed(type)) return send(response, 404, notFound);
  if (type === '' && request.method !== 'POST') return send(response, 404, notFound);
  if (writing && request.body === undefined) {
    const empty = request.headers['content-length'] === '0' || request.headers['content-type'] === undefined;
    if (!(id === '_search' && empty))
      return send(response, empty ? 400 : 415, outcome('structure', `A body of type ${fhirJson} is required.`));
  }
  const search = id === '_search' ? { ...parameters(request), ...(request.body ?? {}) } : request.body;
  const [result, resource] = await routes.handleRequest(
    {
      method: request.method as HttpMethod,
      url: request.url,
      pathname: '',
      params: {},
      query: {},
      headers: request.headers,
      body: search,
      config: { transactions: true },
    },
    repository,
  );
  if (!isOk(result)) return send(response, getStatus(result), withoutId(result));
  if (resource === undefined) return void response.status(204).end();
  return sendResource(request, response, getStatus(result), resource, repository.base);
}

/** A POST _search may carry parameters in its URL too. */
const parameters = (request: Request) => Object.fromEntries(new URL(request.url, 'http://here').searchParams);

function sendResource(request: Request, response: Response, status: number, resource: Resource, base: string) {
  const { versionId, lastUpdated } = resource.meta ?? {};
  if (versionId !== undefined) {
    const etag = `W/"${versionId}"`;
    response.set('ETag', etag);
    if (request.method === 'GET' && request.headers['if-none-match'] === etag) return void response.status(304).end();
  }
  if (lastUpdated !== undefined) response.set('Last-Modified', new Date(lastUpdated).toUTCString());
  if (status === 201) response.set('Location', `${base}/${resource.resourceType}/${resource.id}/_history/${versionId}`);
  // https://hl7.org/fhir/R4/binary.html#rest: whoever does not ask for FHIR gets the content itself.
  if (resource.resourceType === 'Binary' && !request.accepts([fhirJson]) && resource.data) {
    response.status(status).type(resource.contentType ?? 'application/octet-stream');
    return void response.set('X-Content-Type-Options', 'nosniff').end(Buffer.from(resource.data, 'base64'));
  }
  return send(response, status, isOperationOutcome(resource) ? withoutId(resource) : resource);
}

function send(response: Response, status: number, resource: Resource): void {
  response
    .status(status)
    .set({ 'Content-Type': `${fhirJson}; charset=utf-8`, 'Cache-Control': 'no-store' })
    .end(JSON.stringify(resource));
}

/** The library's ids are its own bookkeeping. */
const withoutId = ({ id: _id, ...result }: OperationOutcome): OperationOutcome => result;

const outcome = (code: NonNullable<OperationOutcome['issue']>[number]['code'], text: string): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, details: { text } }],
});
