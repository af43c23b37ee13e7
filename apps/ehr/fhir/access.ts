import { parseSearchRequest, type SearchRequest } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { isPatientType, patientsOf } from './compartment.ts';
import { isServed } from './definitions.ts';
import { checkFilters, matches } from './matching.ts';

/** What a token may do: SMART scopes, v1 (`patient/*.read`) and v2 (`patient/Observation.rs?category=laboratory`), and the patient they are bound to. */

/** Create, read, update, delete, search. */
export type Action = 'c' | 'r' | 'u' | 'd' | 's';

export interface Access {
  /** May it be done to this type at all? */
  mayUse(action: Action, type: string): boolean;
  may(action: Action, resource: Resource): boolean;
  /** Set when every rule is bound to one patient: a search need not look further. */
  patient?: string;
}

export interface ScopeRule {
  level: 'patient' | 'user' | 'system';
  type: string;
  actions: ReadonlySet<string>;
  only?: SearchRequest;
}

const v1: Record<string, string> = { read: 'rs', write: 'cud', '*': 'cruds' };

/** undefined: not a resource scope (`openid`, `launch`), or not one this hospital understands. */
export function scopeRule(scope: string): ScopeRule | undefined {
  const [, level, type, verbs, query] =
    /^(patient|user|system)\/(\*|[A-Z][A-Za-z]+)\.(read|write|\*|(?=[cruds])c?r?u?d?s?)(?:\?(.+))?$/.exec(scope) ?? [];
  if (!level || !type || !verbs || (type !== '*' && !isServed(type))) return undefined;
  const rule: ScopeRule = { level: level as ScopeRule['level'], type, actions: new Set(v1[verbs] ?? verbs) };
  if (!query) return rule;
  if (type === '*') return undefined;
  try {
    const only = parseSearchRequest(`${type}?${query}`);
    checkFilters(only);
    return { ...rule, only };
  } catch {
    return undefined;
  }
}

export function accessOf(scopes: readonly string[], patient: string | undefined): Access {
  const rules = scopes.map(scopeRule).filter((rule) => rule !== undefined);
  const applies = (rule: ScopeRule, action: Action, type: string) =>
    rule.actions.has(action) && (rule.type === '*' || rule.type === type) && (rule.level !== 'patient' || !!patient);
  return {
    mayUse: (action, type) => rules.some((rule) => applies(rule, action, type)),
    may: (action, resource) =>
      rules.some(
        (rule) =>
          applies(rule, action, resource.resourceType) &&
          (rule.level !== 'patient' || withinReach(action, resource, patient)) &&
          (!rule.only || matches(resource, rule.only)),
      ),
    ...(patient !== undefined && rules.every((rule) => rule.level === 'patient') ? { patient } : {}),
  };
}

/** A patient's token reaches that patient's compartment, and may read what is nobody's in particular (practitioners, organisations). */
function withinReach(action: Action, resource: Resource, patient: string | undefined): boolean {
  const patients = patientsOf(resource);
  if (patients.length > 0) return patient !== undefined && patients.includes(patient);
  return !isPatientType(resource.resourceType) && (action === 'r' || action === 's');
}

/** The hospital's own hand. */
export const everything: Access = { mayUse: () => true, may: () => true };
