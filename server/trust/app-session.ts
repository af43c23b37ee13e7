import { randomBytes } from 'node:crypto';
import { jwtVerify } from 'jose';
import { z } from 'zod';
import type { Config, Tenant } from '../config.ts';
import type { Deadline } from '../deadline.ts';
import { egressJson } from '../egress.ts';
import { badRequest, forbidden, unauthorised } from '../refusal.ts';
import type { KeySource } from './jwks.ts';

/** The one place where an EHR's token crosses to us (interop.md, "App to service"): checked once, then forgotten. */

const exchangeSchema = z.object({
  iss: z.string().min(1),
  id_token: z.string().min(1),
  access_token: z.string().min(1),
  patient: z
    .string()
    .regex(/^[A-Za-z0-9\-.]{1,64}$/)
    .optional(),
  nonce: z.string().optional(),
});

export type Role = 'clinician' | 'auditor' | 'follow-up';

export interface AppSession {
  tenant: string;
  /** `Patient/<id>`; absent for a standalone launch. */
  patient?: string;
  fhirUser: string;
  roles: Role[];
  expiresAt: Date;
}

export interface Sessions {
  create(token: string, session: AppSession): Promise<void>;
  find(token: string, now: Date): Promise<AppSession | undefined>;
}

const sessionMinutes = 15;

/** @throws Refusal 400, 401, 403 */
export async function openAppSession(
  body: unknown,
  {
    config,
    keys,
    sessions,
    now,
    deadline,
  }: { config: Config; keys: KeySource; sessions: Sessions; now: Date; deadline: Deadline },
): Promise<{ session: string } & AppSession> {
  const parsed = exchangeSchema.safeParse(body);
  if (!parsed.success)
    throw badRequest(parsed.error.issues[0]?.path.join('.') || 'body', 'is required and must be a string.');
  const exchange = parsed.data;
  const tenant = config.tenants.find((t) => t.smart.issuer === exchange.iss);
  if (!tenant) throw unauthorised();
  const claims = await verifyIdToken(exchange, tenant, keys);
  const roles = rolesOf(claims, tenant, exchange.patient !== undefined);
  if (roles.length === 0)
    throw forbidden('Your account has no role that opens this page. Ask your administrator to map it in roles.');
  await checkAccessToken(exchange, claims.clientId, tenant, deadline);
  const session: AppSession = {
    tenant: tenant.id,
    ...(exchange.patient === undefined ? {} : { patient: `Patient/${exchange.patient}` }),
    fhirUser: claims.fhirUser,
    roles,
    expiresAt: new Date(now.getTime() + sessionMinutes * 60_000),
  };
  const token = randomBytes(32).toString('base64url');
  await sessions.create(token, session);
  return { session: token, ...session };
}

interface IdClaims {
  clientId: string;
  fhirUser: string;
  all: Record<string, unknown>;
}

async function verifyIdToken(
  exchange: z.infer<typeof exchangeSchema>,
  tenant: Tenant,
  keys: KeySource,
): Promise<IdClaims> {
  const { clinicianClientId, qualityClientId, worklistClientId } = tenant.smart;
  const clients = [clinicianClientId, qualityClientId, worklistClientId].filter((id) => id !== undefined);
  try {
    const { payload } = await jwtVerify(exchange.id_token, keys(tenant.smart.jwks), {
      algorithms: ['ES384', 'RS384', 'ES256', 'RS256'],
      issuer: tenant.smart.issuer,
      audience: clients,
      requiredClaims: ['exp', 'iat'],
    });
    if (payload.nonce !== undefined && payload.nonce !== exchange.nonce) throw unauthorised();
    const audience = [payload.aud].flat();
    const clientId = clients.find((id) => audience.includes(id));
    const fhirUser = payload.fhirUser ?? payload.profile;
    if (!clientId || audience.length !== 1 || typeof fhirUser !== 'string') throw unauthorised();
    return { clientId, fhirUser, all: payload };
  } catch {
    throw unauthorised();
  }
}

/** Roles come from the tenant's configuration alone, never inferred. Whoever launched from a chart is a clinician of that patient. */
function rolesOf(claims: IdClaims, tenant: Tenant, withPatient: boolean): Role[] {
  const roles: Role[] = [];
  if (withPatient && claims.clientId === tenant.smart.clinicianClientId) roles.push('clinician');
  const granted = (rule: Tenant['roles']['auditor']) => {
    if (!rule) return false;
    if ('fhirUsers' in rule) return rule.fhirUsers.includes(claims.fhirUser);
    return [claims.all[rule.claim]].flat().some((value) => typeof value === 'string' && rule.values.includes(value));
  };
  if (granted(tenant.roles.auditor)) roles.push('auditor');
  if (granted(tenant.roles.followUp)) roles.push('follow-up');
  return roles;
}

async function checkAccessToken(
  exchange: z.infer<typeof exchangeSchema>,
  clientId: string,
  tenant: Tenant,
  deadline: Deadline,
): Promise<void> {
  const { introspection } = tenant.smart;
  try {
    if (introspection) {
      const answer = (await egressJson(
        {
          base: introspection.url,
          url: introspection.url,
          method: 'POST',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            authorization: `Basic ${Buffer.from(`${introspection.clientId}:${introspection.clientSecret}`).toString('base64')}`,
          },
          body: new URLSearchParams({ token: exchange.access_token }).toString(),
        },
        deadline,
      )) as { active?: unknown; client_id?: unknown; patient?: unknown };
      if (answer.active !== true || answer.client_id !== clientId || answer.patient !== exchange.patient)
        throw unauthorised();
    } else if (exchange.patient !== undefined) {
      const patient = (await egressJson(
        {
          base: tenant.fhir.origin,
          url: `Patient/${exchange.patient}`,
          headers: { authorization: `Bearer ${exchange.access_token}` },
        },
        deadline,
      )) as { resourceType?: unknown; id?: unknown };
      if (patient.resourceType !== 'Patient' || patient.id !== exchange.patient) throw unauthorised();
    }
  } catch {
    throw unauthorised();
  }
}

/** Opaque bearer of our own doors. @throws Refusal 401 */
export async function requireSession(
  authorization: string | undefined,
  sessions: Sessions,
  now: Date,
): Promise<AppSession> {
  const token = /^Bearer ([\w-]{43})$/.exec(authorization ?? '')?.[1];
  const session = token ? await sessions.find(token, now) : undefined;
  if (!session) throw unauthorised();
  return session;
}
