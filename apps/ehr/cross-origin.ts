import type { RequestHandler } from 'express';

/** CORS for browser apps of any origin. No cookies are used anywhere, so `*` gives away nothing that a token does not. */
export function crossOrigin({ methods, expose = '' }: { methods: string; expose?: string }): RequestHandler {
  return (request, response, next) => {
    response.set('Access-Control-Allow-Origin', '*');
    if (expose) response.set('Access-Control-Expose-Headers', expose);
    if (request.method !== 'OPTIONS') return next();
    response
      .set('Access-Control-Allow-Methods', methods)
      .set(
        'Access-Control-Allow-Headers',
        'Authorization, Content-Type, Accept, If-Match, If-None-Match, If-None-Exist, Prefer',
      )
      .set('Access-Control-Max-Age', '600')
      .status(204)
      .end();
  };
}
