import express, { type Request, type Response, Router } from 'express';
import { crossOrigin } from '../cross-origin.ts';
import type { Keys } from '../keys.ts';
import { type User, userById, users } from '../users.ts';
import { judge, redirection } from './authorize.ts';
import { backendGrant } from './backend.ts';
import type { Client } from './clients.ts';
import { smartConfiguration } from './configuration.ts';
import { type AuthorizeRequest, type Grants, seconds } from './grants.ts';
import { authenticatedClient, introspect } from './introspection.ts';
import { type Language, pagePolicy, pickerPage, refusalPage } from './picker.ts';
import { exchangeCode, TokenError } from './token.ts';

export interface SmartSettings {
  /** `http://127.0.0.1:4000` */
  origin: string;
  clients: Client[];
  grants: Grants;
  keys: Keys;
  now: () => number;
}

export function smartEndpoint({ origin, clients, grants, keys, now }: SmartSettings): Router {
  const issuer = `${origin}/fhir`;
  const door = Router();
  const configuration = smartConfiguration(origin);
  const backendToken = backendGrant({ clients, grants, tokenUrl: `${origin}/oauth/token`, now });
  const form = express.urlencoded({ extended: false, limit: '20kb' });
  const open = crossOrigin({ methods: 'GET' });

  door.all('/.well-known/jwks.json', open, (_request, response) => {
    response.set('Cache-Control', 'max-age=300').json(keys.jwks);
  });
  door.all(
    ['/fhir/.well-known/smart-configuration', '/fhir/.well-known/openid-configuration'],
    open,
    (_request, response) => {
      response.json(configuration);
    },
  );

  door.get('/oauth/authorize', (request, response) => {
    const judgement = judge(request.query, { clients, grants, issuer });
    if ('refused' in judgement) return refuse(request, response, judgement.refused);
    if ('error' in judgement) {
      const { error, description, redirectUri, state } = judgement;
      return response.redirect(303, redirection(redirectUri, { error, error_description: description, state }));
    }
    const asked = judgement.request;
    // From the chart: whoever is signed in there is known already, and the frame shows no page of ours.
    if (asked.launch) return grant(response, asked, asked.launch.user);
    const handle = grants.choosing.add(asked, seconds.choosing);
    show(
      response,
      pickerPage(languageOf(request), { app: asked.client.name, users, handle }),
      new URL(asked.redirectUri).origin,
    );
  });

  door.post('/oauth/authorize', form, (request, response) => {
    const { request: handle, user: chosen, decision } = (request.body ?? {}) as Record<string, unknown>;
    const asked = typeof handle === 'string' ? grants.choosing.take(handle) : undefined;
    if (!asked) return refuse(request, response, undefined);
    const user = userById(chosen);
    if (decision === 'continue' && user) return grant(response, asked, user);
    const { redirectUri, state } = asked;
    const error_description = 'Nobody signed in.';
    response.redirect(303, redirection(redirectUri, { error: 'access_denied', error_description, state }));
  });

  door.all('/oauth/token', crossOrigin({ methods: 'POST' }), form, async (request, response) => {
    response.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });
    try {
      if (request.method !== 'POST') throw new TokenError('invalid_request', 'POST a form.');
      const form = (request.body ?? {}) as Record<string, unknown>;
      response.json(
        form.grant_type === 'client_credentials'
          ? await backendToken(form)
          : await exchangeCode(form, { grants, keys, issuer, now }),
      );
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      response.status(400).json({ error: error.code, error_description: error.message });
    }
  });

  door.post('/oauth/introspect', form, (request, response) => {
    response.set('Cache-Control', 'no-store');
    if (authenticatedClient(request.headers.authorization, clients))
      return void response.json(introspect(request.body?.token, grants, issuer));
    response.status(401).set('WWW-Authenticate', 'Basic realm="introspection"').json({ error: 'invalid_client' });
  });

  function grant(response: Response, request: AuthorizeRequest, user: User) {
    const code = grants.codes.add({ request, user, until: now() + seconds.code * 1000 }, seconds.appToken);
    response.set('Cache-Control', 'no-store').set('Referrer-Policy', 'no-referrer');
    response.redirect(303, redirection(request.redirectUri, { code, state: request.state }));
  }
  return door;
}

const languageOf = (request: Request): Language =>
  String(request.acceptsLanguages('en', 'zh-CN', 'zh')).startsWith('zh') ? 'zh-CN' : 'en';

function show(response: Response, html: string, appOrigin?: string): void {
  response
    .set({
      'Content-Security-Policy': pagePolicy(appOrigin),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    })
    .type('html')
    .send(html);
}

function refuse(request: Request, response: Response, reason: string | undefined): void {
  response.status(400);
  show(response, refusalPage(languageOf(request), reason));
}
