import { randomUUID } from 'node:crypto';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { accessOf } from '../fhir/access.ts';
import { ChartRepository } from '../fhir/repository.ts';
import type { Hospital } from '../hospital.ts';
import { Problem } from '../problem.ts';
import { seconds } from '../smart/grants.ts';
import type { User } from '../users.ts';
import { discover } from './discovery.ts';
import { fillPrefetch } from './prefetch.ts';
import { callService, rounded } from './service-call.ts';
import type { Hop, Trace } from './trace.ts';

/** What the user does in the chart becomes a hook, https://cds-hooks.hl7.org/2.0/#calling-a-cds-service. */

/** Hooks that cannot be without an encounter. */
const encounterHooks = ['encounter-discharge', 'encounter-start'];

const hookScopes = ['patient/*.rs'];

/** @throws Problem 404 for an unknown patient or a hook that the service does not offer; ServiceUnreachable */
export async function fireHook(hospital: Hospital, hook: string, patient: string, user: User): Promise<Trace> {
  const seed = hospital.patients.find(({ id }) => id === patient);
  if (!seed) throw new Problem(404, `There is no patient ${patient}. GET /demo/patients lists them.`);
  const encounter = seed.encounter || undefined;
  if (encounterHooks.includes(hook) && !encounter) throw new Problem(409, `${patient} has no encounter for ${hook}.`);
  const at = new Date(hospital.now());
  const hops: Hop[] = [];
  const hop = (name: string, ms: number, detail: string) =>
    hops.push({ name, at: new Date(hospital.now() - ms).toISOString(), ms: rounded(ms), detail });

  const { services, answer: discovered } = await discover(hospital);
  hop('discovery', discovered.ms, `GET /cds-services: ${discovered.status}, ${services.length} services`);
  const service = services.find((s) => s.hook === hook);
  if (!service)
    throw new Problem(
      discovered.status === 200 ? 404 : 502,
      discovered.status === 200
        ? `The service offers nothing for ${hook}. It offers ${services.map((s) => s.hook).join(', ') || 'nothing at all'}.`
        : `The service answered discovery with ${discovered.status}.`,
    );

  const context = {
    userId: `Practitioner/${user.id}`,
    patientId: patient,
    ...(encounter === undefined ? {} : { encounterId: encounter }),
  };
  const started = performance.now();
  // By the same rights as the token that goes with it: prefetch holds nothing that the service could not ask for.
  const repository = new ChartRepository(hospital.store, accessOf(hookScopes, patient), hospital.fhirBase);
  const prefetch = await fillPrefetch(
    service.prefetch ?? {},
    { context, practitioner: user.id, today: hospital.today },
    repository,
  );
  hop('chart', performance.now() - started, described(prefetch));

  const authorization = {
    token_type: 'Bearer',
    expires_in: seconds.hookToken,
    scope: hookScopes.join(' '),
    subject: 'remnant-service',
    patient,
  };
  const access_token = hospital.grants.issue(
    { client: 'remnant-service', scopes: hookScopes, user, patient, ...(encounter === undefined ? {} : { encounter }) },
    seconds.hookToken,
  );
  const request = {
    hook,
    hookInstance: randomUUID(),
    fhirServer: hospital.fhirBase,
    fhirAuthorization: { access_token, ...authorization },
    context,
    ...(Object.keys(prefetch).length > 0 ? { prefetch } : {}),
  };
  const answer = await callService(hospital, `/cds-services/${service.id}`, request);
  hop('sign', answer.signMs, `${answer.jwt.header.alg} for ${answer.jwt.claims.aud}`);
  hop('hook', answer.ms, `POST /cds-services/${service.id}: ${answer.status}`);
  hops.push(...serviceHops(answer.headers['server-timing'], hops.at(-1)?.at ?? at.toISOString()));

  const trace: Trace = {
    hook,
    hookInstance: request.hookInstance,
    request: { ...request, fhirAuthorization: { access_token: '(not shown)', ...authorization } },
    jwt: answer.jwt,
    status: answer.status,
    ms: answer.ms,
    response: answer.body,
    responseHeaders: answer.headers,
    at: at.toISOString(),
    hops,
  };
  hospital.traces.keep({ trace, service: service.id, patient, user, answered: new Map() });
  return trace;
}

function described(prefetch: Record<string, Resource | null>): string {
  const sizes = Object.values(prefetch).map((value) =>
    value?.resourceType === 'Bundle' ? ((value as Bundle).entry?.length ?? 0) : value ? 1 : 0,
  );
  return `${sizes.length} prefetch keys, ${sizes.reduce((sum, size) => sum + size, 0)} resources`;
}

/** What the service says of its own stages (https://www.w3.org/TR/server-timing/): `case;dur=1.2, ledger;dur=3`. */
function serviceHops(header: string | undefined, at: string): Hop[] {
  return (header ?? '').split(',').flatMap((entry): Hop[] => {
    const [name, ...parameters] = entry.split(';').map((part) => part.trim());
    const duration = parameters.map((p) => /^dur="?([\d.]+)"?$/.exec(p)?.[1]).find((found) => found !== undefined);
    return name && duration !== undefined ? [{ name: `service: ${name}`, at, ms: rounded(Number(duration)) }] : [];
  });
}
