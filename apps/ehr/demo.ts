import { calculateAge } from '@medplum/core';
import type { Bundle, Patient, Procedure } from '@medplum/fhirtypes';
import express, { type ErrorRequestHandler, Router } from 'express';
import { dayPasser } from './a-day-later.ts';
import { servedTypes } from './fhir/definitions.ts';
import { acceptSuggestions, overrideCard } from './hooks/answer-card.ts';
import { discover } from './hooks/discovery.ts';
import { fireHook } from './hooks/fire-hook.ts';
import { ServiceUnreachable } from './hooks/service-call.ts';
import type { Hospital } from './hospital.ts';
import { ownPagesOnly } from './loopback.ts';
import { Problem } from './problem.ts';
import { redirection } from './smart/authorize.ts';
import { seconds } from './smart/grants.ts';
import { userById, users } from './users.ts';

/** What the hospital's own pages and `npm run fire` ask for. JSON; an error is `{ error }` in words. No login: this machine only. */
export function demoEndpoint(hospital: Hospital): Router {
  let user = users[0];
  const days = dayPasser(hospital);
  const door = Router();
  door.use(ownPagesOnly, express.json({ limit: '100kb' }), (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });

  door.get('/patients', (_request, response) => {
    const waiting = new Set(days.waiting());
    response.json(
      hospital.patients.map((patient) => ({
        ...listed(hospital, patient),
        ...(waiting.has(patient.id) ? { waiting: true } : {}),
      })),
    );
  });

  /** Everything in one patient's compartment. */
  door.get('/chart/:patient', (request, response) => {
    const { patient } = request.params;
    requirePatient(hospital, patient);
    const bundle: Bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: servedTypes.flatMap((type) =>
        [...hospital.store.ofPatient(type, patient)].map((resource) => ({
          fullUrl: `${hospital.fhirBase}/${type}/${resource.id}`,
          resource,
        })),
      ),
    };
    response.json(bundle);
  });

  door.get('/users', (_request, response) => {
    response.json(users.map((one) => ({ ...one, current: one.id === user.id })));
  });

  door.post('/as', (request, response) => {
    const chosen = userById(request.body?.user);
    if (!chosen) throw new Problem(400, `user: one of ${users.map(({ id }) => id).join(', ')}.`);
    user = chosen;
    response.json({ ...user, current: true });
  });

  door.get('/services', async (_request, response) => {
    const url = hospital.remnantUrl;
    try {
      const { services, answer } = await discover(hospital);
      response.json({ url, reachable: true, status: answer.status, ms: answer.ms, services });
    } catch (error) {
      if (!(error instanceof ServiceUnreachable)) throw error;
      response.json({ url, reachable: false, problem: error.message, services: [] });
    }
  });

  door.post('/fire', async (request, response) => {
    const { hook, patient } = (request.body ?? {}) as Record<string, unknown>;
    if (typeof hook !== 'string' || typeof patient !== 'string')
      throw new Problem(400, 'hook and patient are required.');
    response.json(await fireHook(hospital, hook, patient, user));
  });

  door.post('/next-day', (_request, response) => {
    response.json(days.pass());
  });

  door.post('/cards/accept', async (request, response) => {
    response.json(await acceptSuggestions(hospital, request.body ?? {}));
  });

  door.post('/cards/override', async (request, response) => {
    response.json(await overrideCard(hospital, request.body ?? {}));
  });

  door.post('/launch', (request, response) => {
    const { patient, encounter, url, appContext } = (request.body ?? {}) as Record<string, unknown>;
    requirePatient(hospital, patient);
    const client = hospital.clients.find(({ launchUrls }) => typeof url === 'string' && launchUrls.includes(url));
    if (!client) throw new Problem(400, 'url: no app is registered here with this launch address.');
    const visit = encounterOf(hospital, patient, encounter);
    const launch = hospital.grants.launches.add(
      {
        client,
        user,
        patient,
        ...(visit === undefined ? {} : { encounter: visit }),
        ...(typeof appContext === 'string' ? { appContext } : {}),
        fhirContext: operationsDuring(hospital, patient, visit),
      },
      seconds.launch,
    );
    response.json({ url: redirection(url as string, { iss: hospital.fhirBase, launch }) });
  });

  door.use(((error, _request, response, next) => {
    if (error instanceof Problem) return void response.status(error.status).json({ error: error.message });
    if (error instanceof ServiceUnreachable) return void response.status(502).json({ error: error.message });
    if (error?.type === 'entity.parse.failed')
      return void response.status(400).json({ error: 'The body is not JSON.' });
    next(error);
  }) satisfies ErrorRequestHandler);
  return door;
}

function listed({ store }: Hospital, { id, name, group, shows, encounter }: Hospital['patients'][number]) {
  const patient = store.current('Patient', id)?.resource as Patient | undefined;
  return {
    id,
    name,
    group,
    shows,
    sex: patient?.gender,
    age: patient?.birthDate ? calculateAge(patient.birthDate).years : undefined,
    ...(encounter ? { encounter } : {}),
  };
}

function requirePatient({ patients }: Hospital, patient: unknown): asserts patient is string {
  if (!patients.some(({ id }) => id === patient)) throw new Problem(404, 'patient: is not one of this hospital.');
}

/** The one asked for, which must be this patient's; else the one the chart is open at. */
function encounterOf(hospital: Hospital, patient: string, asked: unknown): string | undefined {
  const id = asked === undefined ? hospital.patients.find((p) => p.id === patient)?.encounter : asked;
  if (!id) return undefined;
  const own = [...hospital.store.ofPatient('Encounter', patient)].some((encounter) => encounter.id === id);
  if (!own) throw new Problem(400, "encounter: is not one of this patient's.");
  return id as string;
}

/** fhirContext: what the encounter was for. */
function operationsDuring(
  { store }: Hospital,
  patient: string,
  encounter: string | undefined,
): { reference: string }[] {
  if (encounter === undefined) return [];
  return [...store.ofPatient('Procedure', patient)]
    .map((resource) => resource as Procedure)
    .filter((p) => p.status === 'completed' && p.encounter?.reference === `Encounter/${encounter}`)
    .map((procedure) => ({ reference: `Procedure/${procedure.id}` }));
}
