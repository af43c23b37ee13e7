import { randomUUID } from 'node:crypto';
import { type JSONWebKeySet, SignJWT } from 'jose';
import { z } from 'zod';
import type { Config, Tenant } from '../config.ts';
import type { Deadline } from '../deadline.ts';
import { EgressError, egressJson } from '../egress.ts';
import { type BackendKey, readBackendKey } from './backend-key.ts';

/**
 * Access between hooks, with nobody signed in: SMART backend services, https://hl7.org/fhir/smart-app-launch/STU2.2/backend-services.html.
 * A hook's token is never used for it. Tokens live in memory until they end, and in no log.
 */
export interface BackendAccess {
  /** Shared by everybody who asks while it is good. @throws EgressError; Error when the tenant has no backend client. */
  token(tenant: Tenant, deadline: Deadline): Promise<BackendToken>;
  /** Public keys of the tenant's backend client; undefined without one. */
  jwks(tenant: string): JSONWebKeySet | undefined;
}

export interface BackendToken {
  token: string;
  /** What the EHR granted. */
  scopes: string[];
}

interface Held extends BackendToken {
  /** Milliseconds since 1970. */
  until: number;
}

const assertionSeconds = 240;
/** A token about to end is asked for anew: it must outlive the reads it is for. */
const marginSeconds = 30;

const answerSchema = z.object({
  access_token: z.string().min(1),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive().default(60),
  /** Absent: as asked. */
  scope: z.string().optional(),
});

/** Reads every tenant's key. @throws ConfigError */
export async function openBackendAccess(config: Config, now: () => Date): Promise<BackendAccess> {
  const keys = new Map<string, BackendKey>();
  for (const { id, backend } of config.tenants) if (backend) keys.set(id, await readBackendKey(backend));
  const held = new Map<string, Held>();
  const asking = new Map<string, Promise<Held>>();

  return {
    async token(tenant, deadline) {
      const [key, current] = [keys.get(tenant.id), held.get(tenant.id)];
      if (!key || !tenant.backend) throw new Error('The tenant has no backend client.');
      if (current && current.until > now().getTime()) return current;
      const asked =
        asking.get(tenant.id) ?? ask(tenant.backend, key, now(), deadline).finally(() => asking.delete(tenant.id));
      asking.set(tenant.id, asked);
      const fresh = await asked;
      held.set(tenant.id, fresh);
      return fresh;
    },
    jwks(tenant) {
      const key = keys.get(tenant);
      return key && { keys: [key.publicJwk] };
    },
  };
}

async function ask(
  { clientId, tokenUrl, scope: asked }: NonNullable<Tenant['backend']>,
  { key, kid, algorithm }: BackendKey,
  now: Date,
  deadline: Deadline,
): Promise<Held> {
  const seconds = Math.floor(now.getTime() / 1000);
  const assertion = await new SignJWT({
    iss: clientId,
    sub: clientId,
    aud: tokenUrl,
    iat: seconds,
    exp: seconds + assertionSeconds,
    jti: randomUUID(),
  })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT', kid })
    .sign(key);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope: asked,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = answerSchema.safeParse(
    await egressJson({ base: tokenUrl, url: tokenUrl, method: 'POST', headers, body }, deadline),
  );
  if (!answer.success) throw new EgressError('not-json');
  const { access_token, expires_in, scope = asked } = answer.data;
  return {
    token: access_token,
    scopes: scope.split(' ').filter(Boolean),
    until: now.getTime() + Math.max(0, expires_in - marginSeconds) * 1000,
  };
}
