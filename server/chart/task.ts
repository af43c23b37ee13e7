import type { Bundle, CapabilityStatement, CareTeam, Patient, Procedure, Resource, Task } from '@medplum/fhirtypes';
import type { Deadline } from '../deadline.ts';
import { EgressError, egressJson } from '../egress.ts';
import { bearer, type FhirServer, fhirSearch } from './fhir-read.ts';

/** A proposal to the care team that somebody look again: the one thing that is ever written into a chart with nobody signed in. */
export interface ReviewTask {
  /** Ours: the same one twice is created once. */
  identifier: { system: string; value: string };
  /** Our own address: who asks. */
  service: string;
  name: string;
  text: string;
  /** `Patient/x` and what the change was found in. */
  patient: string;
  focus: string;
  /** The operation, for whom to ask where the chart names no team. */
  resection: string | undefined;
  authoredOn: string;
  chart: { entry: { resource: unknown }[] };
}

export const maySendTasks = (scopes: string[]): boolean =>
  scopes.some((scope) => /^system\/(Task|\*)\.(c[ruds]*|write|\*)$/.test(scope));

/** What the server says of itself: https://hl7.org/fhir/R4/http.html#capabilities. @throws EgressError */
export async function takesTasks(server: FhirServer, deadline: Deadline): Promise<boolean> {
  const statement = (await egressJson({ base: server.base, url: 'metadata' }, deadline)) as CapabilityStatement;
  return (statement.rest ?? []).some(
    ({ mode, resource }) =>
      mode === 'server' &&
      resource?.some(({ type, interaction }) => type === 'Task' && interaction?.some(({ code }) => code === 'create')),
  );
}

/** @returns `Task/x`; undefined where the server created it without saying where. @throws EgressError */
export async function sendTask(server: FhirServer, task: ReviewTask, deadline: Deadline): Promise<string | undefined> {
  const { identifier } = task;
  const owner = (await careTeam(server, task, deadline)) ?? operator(task) ?? organization(task);
  const resource: Task = {
    resourceType: 'Task',
    identifier: [identifier],
    status: 'requested',
    intent: 'proposal',
    priority: 'routine',
    code: { text: task.name },
    description: task.text,
    focus: { reference: task.focus },
    for: { reference: task.patient },
    authoredOn: task.authoredOn,
    lastModified: task.authoredOn,
    requester: {
      type: 'Device',
      identifier: { system: 'urn:ietf:rfc:3986', value: task.service },
      display: 'Remnant',
    },
    ...(owner === undefined ? {} : { owner: { reference: owner } }),
  };
  const headers = {
    ...bearer(server),
    'content-type': 'application/fhir+json',
    prefer: 'return=representation',
    // A try whose answer was lost must not leave two: https://hl7.org/fhir/R4/http.html#ccreate
    'if-none-exist': `identifier=${encodeURIComponent(identifier.system)}|${identifier.value}`,
  };
  const body = JSON.stringify(resource);
  try {
    const made = (await egressJson(
      { base: server.base, url: 'Task', method: 'POST', headers, body },
      deadline,
    )) as Task;
    return made.resourceType === 'Task' && made.id ? `Task/${made.id}` : undefined;
  } catch (error) {
    // Created, and nothing said about it.
    if (error instanceof EgressError && error.reason === 'not-json') return undefined;
    throw error;
  }
}

async function careTeam(server: FhirServer, { patient }: ReviewTask, deadline: Deadline): Promise<string | undefined> {
  const query = `CareTeam?patient=${patient.replace('Patient/', '')}&status=active`;
  const teams: Bundle | undefined = await fhirSearch(server, query, deadline).catch(() => undefined);
  const team = teams?.entry?.map(({ resource }) => resource as CareTeam | undefined).find((one) => one?.id);
  return team && `CareTeam/${team.id}`;
}

const inChart = <T extends Resource>({ chart }: ReviewTask, reference: string | undefined): T | undefined =>
  chart.entry
    .map(({ resource }) => resource as T)
    .find(({ resourceType, id }) => `${resourceType}/${id}` === reference);

/** Whoever operated. */
const operator = (task: ReviewTask): string | undefined =>
  inChart<Procedure>(task, task.resection)?.performer?.find(({ actor }) =>
    /^(Practitioner|PractitionerRole)\//.test(actor.reference ?? ''),
  )?.actor.reference;

const organization = (task: ReviewTask): string | undefined =>
  inChart<Patient>(task, task.patient)?.managingOrganization?.reference;
