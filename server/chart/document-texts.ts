import { isPathologyDocument } from '#clinical/case/specimen.ts';
import type { Deadline } from '../deadline.ts';
import { egressJson } from '../egress.ts';
import type { ChartRead } from '../ports.ts';
import { bearer, type FhirServer } from './fhir-read.ts';
import { pdfText } from './pdf-text.ts';

/** What a pathologist wrote into a PDF, behind a link or in another charset, as text floor 0 can read. What cannot be read stays as it is, and is noted there. */

type Json = Record<string, unknown>;
type Entry = ChartRead['bundle']['entry'][number];

/** Of one chart; more is no reading within a hook's time. */
const mostDocuments = 8;
const largestBytes = 8 * 1024 * 1024;

export async function withDocumentTexts(
  entries: Entry[],
  access: FhirServer | undefined,
  deadline: Deadline,
): Promise<Entry[]> {
  let left = mostDocuments;
  return Promise.all(
    entries.map(async (entry) => {
      const resource = entry.resource as Json;
      const holders = isPathologyDocument(resource) ? attachmentsOf(resource) : [];
      if (!holders.some(needsReading) || left-- <= 0) return entry;
      const texts = new Map<Json, Json>();
      for (const attachment of holders.filter(needsReading)) {
        const read = await asText(attachment, access, deadline).catch(() => undefined);
        if (read !== undefined) texts.set(attachment, plain(attachment, read));
      }
      return texts.size === 0 ? entry : { ...entry, resource: withTexts(resource, texts) };
    }),
  );
}

const records = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter((one): one is Json => typeof one === 'object' && one !== null) : [];

const attachmentsOf = ({ presentedForm, content }: Json): Json[] => [
  ...records(presentedForm),
  ...records(content).flatMap(({ attachment }) => records([attachment])),
];

const kindOf = ({ contentType }: Json): string => (typeof contentType === 'string' ? contentType.toLowerCase() : '');
const charsetOf = (attachment: Json): string => /charset="?([\w-]{2,20})/.exec(kindOf(attachment))?.[1] ?? 'utf-8';

/** Inline text in UTF-8 is read as it is. */
function needsReading(attachment: Json): boolean {
  const kind = kindOf(attachment);
  if (kind.startsWith('application/pdf')) return true;
  if (!/^(?:text\/(?:plain|html)|application\/xhtml\+xml)/.test(kind)) return false;
  return typeof attachment.data !== 'string' || !/^(?:utf-?8|us-ascii)$/.test(charsetOf(attachment));
}

async function asText(
  attachment: Json,
  access: FhirServer | undefined,
  deadline: Deadline,
): Promise<string | undefined> {
  const data = typeof attachment.data === 'string' ? attachment.data : await fetched(attachment.url, access, deadline);
  if (data === undefined || data.length > largestBytes * 1.4) return undefined;
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  if (kindOf(attachment).startsWith('application/pdf')) return pdfText(bytes, deadline);
  return new TextDecoder(charsetOf(attachment), { fatal: true }).decode(bytes);
}

/** A Binary under the tenant's own FHIR base, nothing else. @throws EgressError */
async function fetched(url: unknown, access: FhirServer | undefined, deadline: Deadline): Promise<string | undefined> {
  if (
    !access ||
    typeof url !== 'string' ||
    !/(?:^|\/)Binary\/[A-Za-z0-9.-]{1,64}(?:\/_history\/[\w.-]{1,64})?$/.test(url)
  )
    return undefined;
  const binary = (await egressJson({ base: access.base, url, headers: bearer(access) }, deadline)) as Json | null;
  return binary?.resourceType === 'Binary' && typeof binary.data === 'string' ? binary.data : undefined;
}

/** HTML stays HTML: floor 0 strips it. */
function plain({ url: _, ...attachment }: Json, text: string): Json {
  const kind = kindOf(attachment).includes('html') ? 'text/html' : 'text/plain';
  return { ...attachment, contentType: `${kind}; charset=utf-8`, data: Buffer.from(text, 'utf8').toString('base64') };
}

function withTexts(resource: Json, texts: Map<Json, Json>): Json {
  const read = (attachment: unknown) => texts.get(attachment as Json) ?? attachment;
  return {
    ...resource,
    ...(Array.isArray(resource.presentedForm) ? { presentedForm: resource.presentedForm.map(read) } : {}),
    ...(Array.isArray(resource.content)
      ? {
          content: resource.content.map((one: unknown) =>
            typeof one === 'object' && one !== null ? { ...one, attachment: read((one as Json).attachment) } : one,
          ),
        }
      : {}),
  };
}
