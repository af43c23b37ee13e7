import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { Reads } from '#clinical/case/patient-case.ts';
import type { Tenant } from '../config.ts';
import type { Deadline } from '../deadline.ts';
import { underBase } from '../egress.ts';
import type { Chart, ChartRead, ChartRequest } from '../ports.ts';
import { Refusal } from '../refusal.ts';
import { withDocumentTexts } from './document-texts.ts';
import { type FhirAccess, fhirRead, fhirSearch, nextPage } from './fhir-read.ts';
import { type PrefetchTemplate, prefetchTemplates } from './prefetch.ts';

/** The chart of one hook call: prefetch first, then authorised reads for what prefetch lacks. A failing EHR never throws; `reads` says what is partial. */
export const chart: Chart = {
  async read(request, tenant, deadline) {
    const access = accessOf(request, tenant);
    const parts = await Promise.all(prefetchTemplates.map((template) => readPart(template, request, access, deadline)));
    const lacking = prefetchTemplates.filter(
      (template, i) => template.required && parts[i]?.source === 'not-authorised',
    );
    if (lacking.length > 0) throw preconditionFailed(lacking);
    const read = assemble(parts, request.context.patientId);
    const entry = await withDocumentTexts(read.bundle.entry, access, deadline);
    return { ...read, bundle: { ...read.bundle, entry } };
  },
};

interface Part {
  template: PrefetchTemplate;
  source: ChartRead['sources'][string];
  state: 'complete' | 'partial' | 'failed';
  resources: Resource[];
}

/** The EHR's address selects the tenant's registered one; anything else is no access at all, and the token goes nowhere. */
function accessOf(request: ChartRequest, tenant: Tenant): FhirAccess | undefined {
  const { fhirServer, fhirAuthorization } = request;
  if (!fhirServer || !fhirAuthorization || !sameBase(fhirServer, tenant.fhir.origin)) return undefined;
  return { base: tenant.fhir.origin, token: fhirAuthorization.access_token, patient: request.context.patientId };
}

function sameBase(claimed: string, registered: string): boolean {
  try {
    return (
      underBase(registered, claimed).pathname.replace(/\/+$/, '') === new URL(registered).pathname.replace(/\/+$/, '')
    );
  } catch {
    return false;
  }
}

async function readPart(
  template: PrefetchTemplate,
  request: ChartRequest,
  access: FhirAccess | undefined,
  deadline: Deadline,
): Promise<Part> {
  const supplied = request.prefetch?.[template.key];
  // Absent: not supplied, ask. null: the client says there is none. OperationOutcome: an error, not asked again.
  if (supplied === undefined) return fetchPart(template, access, deadline);
  if (supplied === null) return { template, source: 'prefetch', state: 'complete', resources: [] };
  const resource = supplied as Resource;
  if (resource.resourceType === 'OperationOutcome' || typeof resource.resourceType !== 'string')
    return { template, source: 'failed', state: 'failed', resources: [] };
  if (resource.resourceType !== 'Bundle')
    return { template, source: 'prefetch', state: 'complete', resources: [resource] };
  return followPages(template, 'prefetch', resource as Bundle, access, deadline);
}

async function fetchPart(
  template: PrefetchTemplate,
  access: FhirAccess | undefined,
  deadline: Deadline,
): Promise<Part> {
  if (!access) return { template, source: 'not-authorised', state: 'failed', resources: [] };
  try {
    const query = template.query.replaceAll('{{context.patientId}}', access.patient);
    if (!query.includes('?'))
      return { template, source: 'fetched', state: 'complete', resources: [await fhirRead(access, query, deadline)] };
    return await followPages(template, 'fetched', await fhirSearch(access, query, deadline), access, deadline);
  } catch {
    return { template, source: 'failed', state: 'failed', resources: [] };
  }
}

const pageLimit = 20;

async function followPages(
  template: PrefetchTemplate,
  source: Part['source'],
  first: Bundle,
  access: FhirAccess | undefined,
  deadline: Deadline,
): Promise<Part> {
  const resources = resourcesOf(first);
  let page = first;
  for (let pages = 1; nextLink(page); pages++) {
    const next =
      access && pages < pageLimit
        ? await nextPage(access, nextLink(page) as string, deadline).catch(() => undefined)
        : undefined;
    if (!next) return { template, source, state: 'partial', resources };
    resources.push(...resourcesOf(next));
    page = next;
  }
  return { template, source, state: 'complete', resources };
}

const nextLink = (bundle: Bundle) =>
  Array.isArray(bundle.link) ? bundle.link.find((link) => link?.relation === 'next')?.url : undefined;

/** A searchset may carry an OperationOutcome entry about the search; it is not chart content. */
const resourcesOf = (bundle: Bundle): Resource[] =>
  (Array.isArray(bundle.entry) ? bundle.entry : []).flatMap((entry) =>
    entry?.resource && entry.resource.resourceType !== 'OperationOutcome' ? [entry.resource] : [],
  );

const worst = (a: Part['state'] | undefined, b: Part['state']) =>
  a === 'failed' || b === 'failed' ? 'failed' : a === 'partial' || b === 'partial' ? 'partial' : 'complete';

function assemble(parts: Part[], patient: string): ChartRead {
  const reads: Reads = {};
  const sources: ChartRead['sources'] = {};
  const entry: ChartRead['bundle']['entry'] = [];
  const seen = new Set<string>();
  for (const { template, source, state, resources } of parts) {
    reads[template.type] = worst(reads[template.type], state);
    sources[template.key] = source;
    for (const resource of resources) {
      const key = `${resource.resourceType}/${resource.id}/${resource.meta?.versionId}`;
      if (resource.id && seen.has(key)) continue;
      seen.add(key);
      entry.push({ resource });
    }
  }
  // Who the call is about is known even where the Patient resource is not: the rest of the chart still says something.
  if (!entry.some(({ resource }) => (resource as Resource).resourceType === 'Patient'))
    entry.unshift({ resource: { resourceType: 'Patient', id: patient } });
  return { bundle: { resourceType: 'Bundle', type: 'collection', entry }, reads, sources };
}

const preconditionFailed = (lacking: PrefetchTemplate[]) =>
  new Refusal(
    412,
    'required',
    `prefetch lacks ${lacking.map((template) => template.key).join(', ')} and no authorised FHIR access was given. Send these prefetch keys, or fhirServer with fhirAuthorization.`,
    `prefetch.${lacking[0]?.key}`,
  );
