import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { Deadline } from '../deadline.ts';
import { EgressError, egressJson } from '../egress.ts';

/** A token for the tenant's registered FHIR base. */
export interface FhirServer {
  base: string;
  token: string;
}

/** Authorised reads of one patient's chart there. @throws EgressError */
export interface FhirAccess extends FhirServer {
  /** FHIR id. */
  patient: string;
}

export const bearer = (access: FhirServer) => ({ authorization: `Bearer ${access.token}` });

export async function fhirRead(access: FhirServer, reference: string, deadline: Deadline): Promise<Resource> {
  const resource = (await egressJson(
    { base: access.base, url: reference, headers: bearer(access) },
    deadline,
  )) as Resource;
  if (resource.resourceType !== reference.split('/')[0]) throw new EgressError('not-json');
  return resource;
}

/** POST `_search` keeps the patient out of URLs and their logs; servers without it answer the GET. */
export async function fhirSearch(access: FhirServer, query: string, deadline: Deadline): Promise<Bundle> {
  const [type, parameters] = query.split('?') as [string, string];
  try {
    const headers = { ...bearer(access), 'content-type': 'application/x-www-form-urlencoded' };
    return bundle(
      await egressJson(
        { base: access.base, url: `${type}/_search`, method: 'POST', headers, body: parameters },
        deadline,
      ),
    );
  } catch (error) {
    const unsupported = error instanceof EgressError && [404, 405, 501].includes(error.status ?? 0);
    if (!unsupported) throw error;
    return bundle(await egressJson({ base: access.base, url: query, headers: bearer(access) }, deadline));
  }
}

/** The server's own `next` link, only under the registered base. */
export async function nextPage(access: FhirServer, url: string, deadline: Deadline): Promise<Bundle> {
  return bundle(await egressJson({ base: access.base, url, headers: bearer(access) }, deadline));
}

function bundle(json: unknown): Bundle {
  if ((json as Bundle | null)?.resourceType !== 'Bundle') throw new EgressError('not-json');
  return json as Bundle;
}
