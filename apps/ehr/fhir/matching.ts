import {
  badRequest,
  type Filter,
  OperationOutcomeError,
  type SearchRequest,
  splitSearchOnComma,
  toPeriod,
} from '@medplum/core';
import type { Period, Resource, SearchParameter } from '@medplum/fhirtypes';
import { searchParametersOf } from './definitions.ts';
import { elementsOf, localReference, periodsOf, referencesOf, type Token, textsOf, tokensOf } from './search-values.ts';

/** Does a resource satisfy a search (https://hl7.org/fhir/R4/search.html)? A filter that is not understood is refused, never ignored: an ignored filter answers with too much. */

const modifiers: Record<string, readonly string[]> = {
  token: ['eq', 'not', 'missing'],
  reference: ['eq', 'missing'],
  string: ['eq', 'exact', 'contains', 'missing'],
  uri: ['eq', 'missing'],
  date: ['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'missing'],
};

/** @throws OperationOutcomeError 400 naming the parameter. */
export function checkFilters({ resourceType, filters }: SearchRequest): void {
  for (const { code, operator, value } of filters ?? []) {
    const parameter = searchParametersOf(resourceType).get(code);
    if (!parameter) throw refused(`Unknown search parameter ${resourceType}?${code}. See metadata for those offered.`);
    if (!modifiers[parameter.type]?.includes(operator)) throw refused(`${code}: :${operator} is not offered.`);
    if (value === '') throw refused(`${code}: has no value.`);
    if (operator === 'missing' && value !== 'true' && value !== 'false')
      throw refused(`${code}:missing must be true or false.`);
  }
}

const refused = (text: string) => new OperationOutcomeError(badRequest(text));

/** Filters are ANDed, the comma-separated values of one are ORed. */
export const matches = (resource: Resource, request: SearchRequest): boolean =>
  resource.resourceType === request.resourceType &&
  (request.filters ?? []).every((filter) => matchesFilter(resource, filter));

function matchesFilter(resource: Resource, filter: Filter): boolean {
  const parameter = searchParametersOf(resource.resourceType).get(filter.code);
  if (!parameter) return false;
  const { code } = filter;
  if (filter.operator === 'missing') return (elementsOf(resource, code).length === 0) === (filter.value === 'true');
  const wanted = splitSearchOnComma(filter.value);
  switch (parameter.type) {
    case 'token': {
      const tokens = tokensOf(resource, code);
      const found = wanted.some((value) => tokens.some((token) => matchesToken(token, value)));
      return filter.operator === 'not' ? !found : found;
    }
    case 'reference':
      return matchesReference(referencesOf(resource, code), wanted, parameter);
    case 'date': {
      const periods = periodsOf(resource, code);
      return wanted.some((value) => periods.some((period) => matchesDate(period, filter.operator, value)));
    }
    case 'string': {
      const texts = textsOf(resource, code);
      return wanted.some((value) => texts.some((text) => matchesText(text, filter.operator, value)));
    }
    default:
      return wanted.some((value) => textsOf(resource, code).includes(value));
  }
}

/** `code`, `system|code`, `|code` (no system), `system|` (any code of it). Codes are compared as written: most clinical systems are case sensitive. */
function matchesToken(token: Token, wanted: string): boolean {
  const bar = wanted.indexOf('|');
  if (bar < 0) return token.code === wanted;
  const system = wanted.slice(0, bar);
  const code = wanted.slice(bar + 1);
  return (token.system ?? '') === system && (code === '' || token.code === code);
}

function matchesReference(references: string[], wanted: string[], parameter: SearchParameter): boolean {
  return wanted.some((value) => {
    if (value.includes('/')) return references.includes(localReference(value));
    // A bare id is only unambiguous where one type can be meant: `patient=a` always is a Patient.
    const types = parameter.code === 'patient' ? ['Patient'] : (parameter.target ?? []);
    return types.some((type) => references.includes(`${type}/${value}`));
  });
}

/** A date without time, or a month, is the whole of it: `eq` is "inside the period asked for". */
function matchesDate(target: Period, operator: Filter['operator'], wanted: string): boolean {
  const asked = toPeriod(wanted);
  if (!asked?.start || !asked.end) return false;
  const start = target.start ?? '';
  const end = target.end ?? '~';
  switch (operator) {
    case 'eq':
      return start >= asked.start && end <= asked.end;
    case 'ne':
      return !(start >= asked.start && end <= asked.end);
    case 'gt':
      return end > asked.end;
    case 'ge':
      return end > asked.end || (start >= asked.start && end <= asked.end);
    case 'lt':
      return start < asked.start;
    case 'le':
      return start < asked.start || (start >= asked.start && end <= asked.end);
    case 'sa':
      return start > asked.end;
    case 'eb':
      return end < asked.start;
    default:
      return false;
  }
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function matchesText(text: string, operator: Filter['operator'], wanted: string): boolean {
  if (operator === 'exact') return text === wanted;
  if (operator === 'contains') return folded(text).includes(folded(wanted));
  return folded(text)
    .split(/\s+/)
    .concat(folded(text))
    .some((word) => word.startsWith(folded(wanted)));
}
