import { getStatus, isOk } from '@medplum/core';
import { type FhirRepository, FhirRouter, makeSimpleRequest } from '@medplum/fhir-router';
import type { Resource } from '@medplum/fhirtypes';

/** Prefetch templates, https://cds-hooks.hl7.org/2.0/#prefetch-template; `today()` with arithmetic is of 3.0. */

export interface PrefetchSource {
  context: Record<string, unknown>;
  /** FHIR id of the Practitioner at the keyboard. */
  practitioner: string;
  /** YYYY-MM-DD */
  today: string;
}

const routes = new FhirRouter();

/**
 * What the chart holds for each template: a resource or a Bundle (its first page, with the server's `next`), null for a read that finds nothing, an
 * OperationOutcome for a query that fails. A template whose tokens cannot be filled is left out.
 */
export async function fillPrefetch(
  templates: Record<string, string>,
  source: PrefetchSource,
  repository: FhirRepository,
): Promise<Record<string, Resource | null>> {
  const filled: Record<string, Resource | null> = {};
  for (const [key, template] of Object.entries(templates)) {
    const query = fillTokens(template, source);
    if (query === undefined) continue;
    const [outcome, resource] = await routes.handleRequest(makeSimpleRequest('GET', query), repository);
    const nothing = getStatus(outcome) === 404 && !query.includes('?');
    filled[key] = isOk(outcome) ? (resource ?? null) : nothing ? null : outcome;
  }
  return filled;
}

/** undefined when a token has no value here. */
export function fillTokens(template: string, source: PrefetchSource): string | undefined {
  let complete = true;
  const query = template.replaceAll(/\{\{\s*([^{}]+?)\s*\}\}/g, (_match, token: string) => {
    const value = tokenValue(token, source);
    if (value === undefined) complete = false;
    return value ?? '';
  });
  return complete ? query : undefined;
}

function tokenValue(token: string, { context, practitioner, today }: PrefetchSource): string | undefined {
  const field = /^context\.(\w+)$/.exec(token)?.[1];
  if (field !== undefined) {
    const value = context[field];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }
  if (token === 'userPractitionerId') return practitioner;
  const shift = /^today\(\)(?:\s*([+-])\s*(\d+)\s+'?(day|week|month|year)s?'?)?$/.exec(token);
  if (!shift) return undefined;
  return shifted(today, Number(`${shift[1] ?? '+'}${shift[2] ?? 0}`), shift[3] ?? 'day');
}

function shifted(date: string, amount: number, unit: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'week' ? amount * 7 : amount;
    return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
  }
  const months = unit === 'year' ? amount * 12 : amount;
  // As FHIRPath: the last day of the month where the day does not exist.
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
