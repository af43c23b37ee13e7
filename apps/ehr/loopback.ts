import type { RequestHandler } from 'express';

/**
 * This is a demonstration with no login: only this machine may speak to it. Listening on 127.0.0.1 keeps other machines out; these two keep out web pages that
 * make the user's own browser ask (DNS rebinding, cross-site requests).
 */

const ownHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

export const ownHostOnly: RequestHandler = (request, response, next) => {
  if (ownHost.test(request.headers.host ?? '')) return next();
  response.status(403).json({ error: 'This demonstration answers on this machine only.' });
};

export const ownPagesOnly: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === request.headers.host))
    return void response.status(403).json({ error: "Only the hospital's own pages may do this." });
  // Anything but JSON could be sent cross-site without asking first.
  if (request.method !== 'GET' && !request.is('application/json'))
    return void response.status(415).json({ error: 'Send JSON (content-type application/json).' });
  next();
};
