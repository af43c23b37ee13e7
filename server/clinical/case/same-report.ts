import type { Entry } from './chart.ts';
import { list, references, text } from './fhir.ts';

/** Which resources a later version of the same report has replaced (case-rules, "same report"): one identifier, or one order, specimen and code. */

const resulting = ['DiagnosticReport', 'Observation'] as const;

/** Refs of superseded reports and results; a report's results go with it unless its successor carries them too. */
export function supersededOf(
  byType: ReadonlyMap<string, Entry[]>,
  reportsOf: ReadonlyMap<string, Entry[]>,
  resolve: (reference: string) => string,
): Set<string> {
  const gone = new Set<string>();
  for (const type of resulting) {
    const same = new Map<string, Entry[]>();
    for (const entry of byType.get(type) ?? []) {
      for (const key of keysOf(entry, resolve)) same.set(key, [...(same.get(key) ?? []), entry]);
    }
    for (const versions of same.values()) {
      if (versions.length < 2) continue;
      const winner = versions.reduce(latest);
      for (const entry of versions) if (isOlder(entry, winner)) gone.add(entry.ref);
    }
  }
  for (const document of byType.get('DocumentReference') ?? []) {
    if (document.standing === 'superseded') gone.add(document.ref);
    for (const { code, target } of list(document.resource.relatesTo))
      if (code === 'replaces') for (const reference of references(target)) gone.add(resolve(reference));
  }
  for (const [result, reports] of reportsOf) if (reports.every(({ ref }) => gone.has(ref))) gone.add(result);
  return gone;
}

/** Identifiers may be an accession number shared by a whole panel: results are the same only under one code. Nodules share order, specimen and code. */
function keysOf({ type, resource, concepts }: Entry, resolve: (reference: string) => string): string[] {
  const identifiers = list(resource.identifier).filter(({ value }) => text(value) !== undefined);
  const [orders, specimens] = [references(resource.basedOn), references(resource.specimen)];
  const nodules = concepts.includes('tumour-size') || concepts.includes('tumour-longest');
  const isOrdered = !nodules && orders.length > 0 && specimens.length > 0;
  if (identifiers.length === 0 && !isOrdered) return [];
  const code = list(list(resource.code)[0]?.coding)
    .map((coding) => `${text(coding.system) ?? ''}|${text(coding.code) ?? ''}`)
    .sort()
    .join(',');
  const scope = type === 'Observation' ? code : '';
  const keys = identifiers.map(({ system, value }) => `${text(system) ?? ''}|${text(value)}|${scope}`);
  const all = (references: string[]) => references.map(resolve).sort().join(',');
  return isOrdered && code !== '' ? [...keys, `${all(orders)}|${all(specimens)}|${code}`] : keys;
}

/** The latest final, amended or corrected one; a preliminary one only where there is no other. */
const latest = (one: Entry, other: Entry): Entry => (isOlder(one, other) ? other : one);

function isOlder(entry: Entry, winner: Entry): boolean {
  if (entry === winner) return false;
  const [isFinal, winnerFinal] = [entry.standing === 'final', winner.standing === 'final'];
  if (isFinal !== winnerFinal) return winnerFinal;
  const [at, winnerAt] = [ageOf(entry), ageOf(winner)];
  if (at !== winnerAt) return at < winnerAt;
  return corrects(winner) && !corrects(entry);
}

const ageOf = ({ stated, happened, resource }: Entry): number => {
  const { time, text: written } = stated ?? happened ?? {};
  return time ?? Date.parse(written ?? text(list(resource.meta)[0]?.lastUpdated) ?? '1900-01-01');
};

const corrects = ({ resource }: Entry): boolean => resource.status === 'amended' || resource.status === 'corrected';
