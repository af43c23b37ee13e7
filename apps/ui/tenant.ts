import type { Locale } from './labels.ts';

/** The hospital a page belongs to: pages live under `/t/<tenant>/`. */
export interface TenantApp {
  tenant: string;
  name: string;
  locale: Locale;
  region: string;
  issuer: string;
  clinicianClientId: string;
  qualityClientId?: string;
  worklistClientId?: string;
  networksShown: boolean;
}

export function tenantOf(path: string): string | undefined {
  return /^\/t\/([a-z0-9][a-z0-9-]{0,62})\//.exec(path)?.[1];
}

/** @throws Error when the address names no hospital or the service does not know it. */
export async function readTenant(path: string, signal?: AbortSignal): Promise<TenantApp> {
  const tenant = tenantOf(path);
  if (tenant === undefined) throw new Error('The address names no hospital.');
  const response = await fetch(`/t/${tenant}/app.json`, {
    headers: { accept: 'application/json' },
    signal: signal ?? null,
  });
  if (!response.ok) throw new Error(`The service answered ${response.status} for this hospital.`);
  return (await response.json()) as TenantApp;
}

/** The one registered issuer, compared whole; a trailing slash is the same place. */
export function isRegisteredIssuer(iss: string | null, app: Pick<TenantApp, 'issuer'>): boolean {
  const bare = (url: string) => url.replace(/\/+$/, '');
  return iss !== null && bare(iss) === bare(app.issuer);
}
