import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tenant } from '../config.ts';
import { notFound } from '../refusal.ts';
import { type Call, type Door, type House, ok, type Reply } from './door.ts';

/** The built pages, under one path per tenant, so that frame-ancestors and redirect URIs are per tenant. */

export const appSettings: Door = async (call, house) => {
  const tenant = tenantOf(call, house);
  return ok({
    tenant: tenant.id,
    name: tenant.name,
    locale: tenant.locale,
    region: tenant.region,
    issuer: tenant.smart.issuer,
    clinicianClientId: tenant.smart.clinicianClientId,
    ...(tenant.smart.qualityClientId ? { qualityClientId: tenant.smart.qualityClientId } : {}),
    ...(tenant.smart.worklistClientId ? { worklistClientId: tenant.smart.worklistClientId } : {}),
    networksShown: tenant.networks.show,
  });
};

export const clinicianLaunch: Door = (call, house) => page(call, house, 'apps/clinician/launch.html');
export const clinician: Door = (call, house) => page(call, house, 'apps/clinician/index.html');
export const followUp: Door = (call, house) => page(call, house, 'apps/clinician/worklist.html');
export const quality: Door = (call, house) => page(call, house, 'apps/quality/index.html');

/** Public keys of the tenant's backend client: what its EHR checks our assertions against. */
export const backendKeys: Door = async (call, house) => {
  const keys = house.backend.jwks(tenantOf(call, house).id);
  if (!keys) throw notFound('A backend client of this hospital');
  return { ...ok(keys), headers: { 'cache-control': 'max-age=300' } };
};

function tenantOf(call: Call, house: House): Tenant {
  const tenant = house.config.tenants.find(({ id }) => id === call.params.tenant);
  if (!tenant) throw notFound('This hospital');
  return tenant;
}

async function page(call: Call, house: House, file: string): Promise<Reply> {
  const tenant = tenantOf(call, house);
  const origins = [new URL(tenant.smart.issuer).origin, new URL(tenant.fhir.origin).origin];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${[...new Set(origins)].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...tenant.frameAncestors].join(' ')}`,
  ];
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: await readFile(join(house.web, file), 'utf8'),
    headers: {
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
    },
  };
}
