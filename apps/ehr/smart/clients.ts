import { scopeRule } from '../fhir/access.ts';

/** Who is registered here. One tenant of the service has these very ids in its configuration. */

export interface Client {
  id: string;
  name: string;
  /** Public clients have none and prove themselves by PKCE. */
  secret?: string;
  /** Where a backend service publishes the keys it signs its assertions with. */
  jwksUrl?: string;
  launchUrls: string[];
  /** Compared character by character. */
  redirectUris: string[];
  allows(scope: string): boolean;
}

const identity = ['openid', 'fhirUser', 'profile'];
const context = ['launch', 'launch/patient', 'launch/encounter'];

export function registeredClients(remnantUrl: string): Client[] {
  const pages = `${remnantUrl}/t/pretend-hospital`;
  return [
    {
      id: 'remnant-clinician',
      name: 'Remnant',
      launchUrls: [`${pages}/clinician/launch`],
      redirectUris: [`${pages}/clinician/`],
      allows: (scope) =>
        identity.includes(scope) ||
        context.includes(scope) ||
        ['patient', 'user'].includes(scopeRule(scope)?.level ?? ''),
    },
    {
      id: 'remnant-quality',
      name: 'Remnant for quality teams',
      launchUrls: [],
      redirectUris: [`${pages}/quality/`],
      allows: (scope) => identity.includes(scope),
    },
    {
      id: 'remnant-worklist',
      name: 'Remnant follow-up worklist',
      launchUrls: [],
      redirectUris: [`${pages}/worklist/`],
      allows: (scope) => identity.includes(scope) || reads(scope, 'user'),
    },
    {
      // Watches the charts of patients it has spoken about, with nobody signed in.
      id: 'remnant-watch',
      name: 'Remnant chart watch',
      jwksUrl: `${pages}/jwks.json`,
      launchUrls: [],
      redirectUris: [],
      allows: (scope) => reads(scope, 'system') || scope === 'system/Task.c',
    },
    {
      // Receives hook tokens and asks what the app's tokens are; the secret is public knowledge, as everything here.
      id: 'remnant-service',
      name: 'Remnant service',
      secret: 'pretend-hospital-only',
      launchUrls: [],
      redirectUris: [],
      allows: () => false,
    },
  ];
}

function reads(scope: string, level: 'user' | 'system'): boolean {
  const rule = scopeRule(scope);
  return rule?.level === level && [...rule.actions].every((action) => action === 'r' || action === 's');
}
