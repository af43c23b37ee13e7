import { createHash } from 'node:crypto';
import { z } from 'zod';
import { badRequest } from './refusal.ts';

/** CDS Hooks 2.0.1 request, https://cds-hooks.hl7.org/2.0/#http-request_1. */

const fhirId = z.string().regex(/^[A-Za-z0-9\-.]{1,64}$/, 'is not a FHIR id');
const text = z.string().min(1, 'is empty');

const requestSchema = z.object({
  hook: text,
  hookInstance: z.uuid('is not a UUID'),
  fhirServer: z.url('is not a URL').optional(),
  fhirAuthorization: z
    .object({
      access_token: text,
      token_type: z.literal('Bearer', 'must be "Bearer"'),
      expires_in: z.number('must be a number of seconds'),
      scope: z.string(),
      subject: text,
    })
    .optional(),
  context: z.object({ userId: text, patientId: fhirId, encounterId: fhirId.optional() }),
  prefetch: z.record(z.string(), z.unknown()).optional(),
});

export type HookRequest = z.infer<typeof requestSchema> & { digest: string };

/** Hooks whose context must carry an encounter. */
const encounterHooks = new Set(['encounter-discharge', 'encounter-start']);

/** What was sent: as JSON, and the bytes of its members. */
interface Sent {
  json: unknown;
  members: ReadonlyMap<string, Uint8Array>;
}

/** @throws Refusal 400 naming the field. */
export function parseHookRequest({ json, members }: Sent, hooks: readonly string[]): HookRequest {
  const result = requestSchema.safeParse(json);
  if (!result.success) {
    const issue = result.error.issues[0];
    const field = issue?.path.join('.') || 'body';
    const absent = issue?.code === 'invalid_type' && /received undefined/.test(issue.message);
    throw badRequest(field, absent ? 'is required.' : `${issue?.message ?? 'is invalid'}.`);
  }
  const request = result.data;
  if (!hooks.includes(request.hook)) throw badRequest('hook', `this service answers ${hooks.join(', ')}.`);
  if (encounterHooks.has(request.hook) && request.context.encounterId === undefined)
    throw badRequest('context.encounterId', `is required for ${request.hook}.`);
  if (request.fhirAuthorization && !request.fhirServer)
    throw badRequest('fhirServer', 'is required with fhirAuthorization.');
  return { ...request, digest: requestDigest(members) };
}

/** A retry sends the same bytes, but may carry a fresh access token. */
function requestDigest(members: Sent['members']): string {
  const digest = createHash('sha256');
  for (const [name, bytes] of members) if (name !== 'fhirAuthorization') digest.update(bytes);
  return digest.digest('hex');
}
