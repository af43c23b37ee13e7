import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';

/** A CDS service that believes only what it can verify against the hospital's published keys. */

export interface Received {
  method: string;
  path: string;
  header: Record<string, unknown>;
  claims: JWTPayload;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON was sent
  body: any;
}

export interface TestService {
  url: string;
  received: Received[];
  /** What a hook is answered with. */
  answer: { status: number; body: unknown; headers?: Record<string, string> };
  prefetch: Record<string, string>;
  feedbackStatus: number;
  close(): void;
}

export const serviceId = 'tests';

export async function serviceForTest(jwksUrl: () => string): Promise<TestService> {
  const service: TestService = {
    url: '',
    received: [],
    answer: { status: 200, body: { cards: [] } },
    prefetch: { patient: 'Patient/{{context.patientId}}' },
    feedbackStatus: 200,
    close: () => void server.close(),
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const path = request.url ?? '';
    const reply = (status: number, body: unknown, headers = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(typeof body === 'string' ? body : JSON.stringify(body));
    try {
      const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
      const { payload, protectedHeader } = await jwtVerify(token, createRemoteJWKSet(new URL(jwksUrl())), {
        algorithms: ['ES384'],
        audience: `${service.url}${path}`,
        issuer: new URL(jwksUrl()).origin,
        requiredClaims: ['iat', 'exp', 'jti'],
      });
      const body = text === '' ? undefined : JSON.parse(text);
      const { method = '' } = request;
      service.received.push({ method, path, header: { ...protectedHeader }, claims: payload, body });
    } catch (error) {
      return reply(401, { error: (error as Error).message });
    }
    if (path === '/cds-services') {
      const { prefetch } = service;
      const services = ['patient-view', 'encounter-discharge'].map((hook) => ({
        hook,
        id: serviceId,
        description: 'tests',
        prefetch,
      }));
      return reply(200, { services });
    }
    if (path.endsWith('/feedback')) return reply(service.feedbackStatus, {});
    return reply(service.answer.status, service.answer.body, service.answer.headers);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  service.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return service;
}
