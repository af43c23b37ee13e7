import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Deadline } from './deadline.ts';

/**
 * The one way out. A request only selects a registered base URL: origin and path segments are compared after parsing (never startsWith), redirects are
 * refused, the address is resolved once per origin and pinned, the answer is capped after decompression, and the deadline is the caller's.
 */
export class EgressError extends Error {
  readonly reason: 'not-registered' | 'refused' | 'timeout' | 'redirect' | 'too-large' | 'not-json' | 'status';
  readonly status: number | undefined;
  constructor(reason: EgressError['reason'], status?: number) {
    super(status === undefined ? `upstream: ${reason}` : `upstream: ${reason} ${status}`);
    this.reason = reason;
    this.status = status;
  }
}

export interface EgressRequest {
  /** Registered base URL, from the tenant's configuration. */
  base: string;
  /** Absolute, or relative to the base. */
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

const sizeLimit = 16 * 1024 * 1024;
// With a timeout of its own, an agent also heeds the server's (Keep-Alive: timeout=...) and lets an idle connection go before the server does.
const kept = { keepAlive: true, maxSockets: 64, timeout: 30_000 };
const agents = { 'http:': new http.Agent(kept), 'https:': new https.Agent(kept) };

/** The URL if it lies under the registered base. @throws EgressError not-registered */
export function underBase(base: string, url: string): URL {
  const root = new URL(base);
  const rootPath = root.pathname.replace(/\/+$/, '');
  // Relative references resolve under the base as a folder, as FHIR does.
  const target = URL.canParse(url) ? new URL(url) : new URL(`${root.origin}${rootPath}/${url}`);
  const segments = target.pathname.split('/');
  const allowed = rootPath.split('/');
  const inside = allowed.every((segment, i) => segments[i] === segment);
  // Encoded separators or dot segments survive URL parsing; no FHIR path needs them.
  const plain = !/%2f|%5c|%2e/i.test(target.pathname) && !target.pathname.includes('\\');
  if (target.origin !== root.origin || !inside || !plain || target.username || target.password || target.hash)
    throw new EgressError('not-registered');
  return target;
}

/** JSON from a registered base. @throws EgressError */
export async function egressJson(request: EgressRequest, deadline: Deadline): Promise<unknown> {
  const target = underBase(request.base, request.url);
  const text = await send(target, request, deadline);
  try {
    return JSON.parse(text);
  } catch {
    throw new EgressError('not-json');
  }
}

/** @param fresh over a connection of its own. */
function send(target: URL, request: EgressRequest, deadline: Deadline, fresh = false): Promise<string> {
  const secure = target.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const fail = (reason: EgressError['reason'], status?: number) => reject(new EgressError(reason, status));
    const call = (secure ? https : http).request(
      target,
      {
        method: request.method ?? 'GET',
        agent: fresh ? false : agents[secure ? 'https:' : 'http:'],
        lookup: pinned,
        signal: deadline.signal,
        headers: {
          accept: 'application/fhir+json, application/json',
          'accept-encoding': 'gzip',
          ...request.headers,
          ...(request.body === undefined ? {} : { 'content-length': Buffer.byteLength(request.body) }),
        },
      },
      (response) => {
        const status = response.statusCode ?? 0;
        if (status < 200 || status > 299) {
          response.resume();
          return fail(status >= 300 && status < 400 ? 'redirect' : 'status', status);
        }
        const body = decompressed(response);
        const chunks: Buffer[] = [];
        let size = 0;
        body.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > sizeLimit) {
            fail('too-large');
            call.destroy();
          } else chunks.push(chunk);
        });
        body.on('end', () => (response.complete ? resolve(Buffer.concat(chunks).toString('utf8')) : fail('refused')));
        body.on('error', () => fail(deadline.left() === 0 ? 'timeout' : 'refused'));
        response.on('aborted', () => fail(deadline.left() === 0 ? 'timeout' : 'refused'));
      },
    );
    call.on('error', (error: NodeJS.ErrnoException) => {
      // An idle connection that the other side had just closed: the request was not read. Whatever leaves here may be sent twice: searches, tokens, conditional creates.
      if (!fresh && call.reusedSocket && error.code === 'ECONNRESET' && !deadline.signal.aborted)
        resolve(send(target, request, deadline, true));
      else fail(deadline.signal.aborted ? 'timeout' : 'refused');
    });
    call.end(request.body);
  });
}

function decompressed(response: http.IncomingMessage): NodeJS.ReadableStream {
  const encoding = response.headers['content-encoding'];
  if (encoding === 'gzip') return response.pipe(createGunzip());
  if (encoding === 'deflate') return response.pipe(createInflate());
  if (encoding === 'br') return response.pipe(createBrotliDecompress());
  return response;
}

const addresses = new Map<string, Promise<{ address: string; family: number }[]>>();

/** Resolved once per host and kept: a name that changes under a running service is a restart, not a rebinding. */
const pinned: LookupFunction = (hostname, options, callback) => {
  let found = addresses.get(hostname);
  if (!found) {
    found = lookup(hostname, { all: true });
    addresses.set(hostname, found);
    found.catch(() => addresses.delete(hostname));
  }
  found.then(
    (list) => {
      const first = list[0];
      if (!first) callback(new Error('no address'), '', 4);
      else if (options.all) callback(null, list);
      else callback(null, first.address, first.family);
    },
    (error) => callback(error, '', 4),
  );
};
