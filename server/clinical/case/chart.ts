import { type Item, later, type Opened, subjectIs } from './bundle.ts';
import type { Concept } from './codes.ts';
import { firstDay, type Moment, moment, timeOf } from './dates.ts';
import { conceptsIn, type Json, list, record, references, text } from './fhir.ts';
import { type LocalCodes, localReader } from './local-codes.ts';
import type { Remark } from './patient-case.ts';
import { supersededOf } from './same-report.ts';
import { type Standing, standingOf } from './status.ts';

/** The patient's own resources that existed at `asOf`, indexed once: by type, by reference and by what they are about. */

export interface Entry extends Item {
  standing: Standing;
  /** Concepts of `code` (of the medication's own concept for medicines: see medicines.ts). */
  concepts: Concept[];
  /** When it was true of the patient: effective, performed, onset, started, collected. */
  happened?: Moment;
  /** When it was put into the chart: issued, else authored, recorded. */
  stated?: Moment;
}

/** An Observation's question and answer, its own or a component's. */
export interface Finding {
  entry: Entry;
  node: Json;
}

export interface Chart {
  asOf: Moment;
  /** Minutes east of UTC of the operation's timestamp: what makes an instant a calendar day; undefined where it has none. */
  offset: number | undefined;
  patient: Item;
  of(type: string): Entry[];
  find(ref: string): Entry | undefined;
  resolve(reference: string): string;
  /** Findings whose code is one of a concept; superseded and merely registered ones left out. */
  about(...concepts: Concept[]): Finding[];
  /** Findings about a concept that a later version replaced. */
  replaced(...concepts: Concept[]): Finding[];
  /** Findings whose value is coded with one of the concepts. */
  answered(...concepts: Concept[]): Finding[];
  /** The reports that carry an Observation as a result. */
  reportsOf(entry: Entry): Entry[];
  superseded: ReadonlySet<string>;
  notes: Remark[];
}

/** Resources that are about somebody by their nature: without a subject they are nobody's and dropped. */
const personal = new Set([
  ...['Condition', 'DiagnosticReport', 'DocumentReference', 'Encounter', 'ImagingStudy', 'MedicationAdministration'],
  ...['MedicationRequest', 'MedicationStatement', 'Observation', 'Procedure', 'ServiceRequest', 'Specimen'],
]);

export function openChart({ patient, items, resolve }: Opened, asOf: Moment, codes: LocalCodes = {}): Chart {
  const conceptsOfCode = conceptsBy(codes);
  const offset = operationOffset(items);
  const notes: Remark[] = [];
  const latest = new Map<string, Entry>();
  for (const item of items) {
    const subject = subjectIs(patient, item.resource);
    if (subject === 'another' || (subject === 'nobody' && personal.has(item.type))) {
      notes.push({ code: subject === 'another' ? 'foreign-subject' : 'no-subject', from: [item.ref] });
      continue;
    }
    const entry = entryOf(item, conceptsOfCode);
    if (!existed(entry, asOf, offset)) {
      notes.push({ code: 'not-yet-issued', from: [item.ref] });
      continue;
    }
    const other = latest.get(item.ref);
    latest.set(item.ref, other && later(other, entry) === other ? other : entry);
  }
  const entries: Entry[] = [];
  for (const entry of latest.values()) {
    if (entry.standing === 'unknown') notes.push({ code: 'unknown-status', from: [entry.ref] });
    else if (entry.standing !== 'never') entries.push(entry);
    else if (text(entry.resource.status) === 'entered-in-error')
      notes.push({ code: 'entered-in-error', from: [entry.ref] });
  }
  return indexed(entries, { asOf, offset, patient, resolve, notes }, conceptsOfCode);
}

type Known = Pick<Chart, 'asOf' | 'offset' | 'patient' | 'resolve' | 'notes'>;

type ConceptsOfCode = (code: unknown) => Concept[];

/** By the international codes, and by the hospital's own. */
function conceptsBy(codes: LocalCodes): ConceptsOfCode {
  const local = localReader(codes);
  return local === undefined ? conceptsIn : (code) => [...conceptsIn(code), ...local(code)];
}

function indexed(entries: Entry[], known: Known, conceptsOfCode: ConceptsOfCode): Chart {
  const byType = new Map<string, Entry[]>();
  const byRef = new Map<string, Entry>();
  for (const entry of entries) {
    push(byType, entry.type, entry);
    byRef.set(entry.ref, entry);
  }
  const reports = new Map<string, Entry[]>();
  for (const report of byType.get('DiagnosticReport') ?? []) {
    for (const ref of membersOf(report, known.resolve, byRef)) push(reports, ref, report);
  }
  const superseded = supersededOf(byType, reports, known.resolve);
  const byCode = new Map<Concept, Finding[]>();
  const replaced = new Map<Concept, Finding[]>();
  const byAnswer = new Map<Concept, Finding[]>();
  for (const entry of byType.get('Observation') ?? []) {
    if (entry.standing === 'pending') continue;
    const isReplaced = superseded.has(entry.ref);
    for (const node of [entry.resource, ...list(entry.resource.component)]) {
      const concepts = node === entry.resource ? entry.concepts : conceptsOfCode(node.code);
      for (const concept of new Set(concepts)) push(isReplaced ? replaced : byCode, concept, { entry, node });
      if (isReplaced || node.valueCodeableConcept === undefined) continue;
      for (const concept of new Set(conceptsIn(node.valueCodeableConcept))) push(byAnswer, concept, { entry, node });
    }
  }
  return {
    ...known,
    superseded,
    of: (type) => byType.get(type) ?? [],
    find: (ref) => byRef.get(ref),
    about: (...concepts) => gather(byCode, concepts),
    replaced: (...concepts) => gather(replaced, concepts),
    answered: (...concepts) => gather(byAnswer, concepts),
    reportsOf: (entry) => reports.get(entry.ref) ?? [],
  };
}

/** A report's results, and the members of a result that is a panel. */
function membersOf(report: Entry, resolve: Chart['resolve'], byRef: Map<string, Entry>): Set<string> {
  const found = new Set<string>();
  const open = references(report.resource.result);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const ref = resolve(next);
    if (found.has(ref)) continue;
    found.add(ref);
    open.push(...references(byRef.get(ref)?.resource.hasMember));
  }
  return found;
}

function gather(index: Map<Concept, Finding[]>, concepts: Concept[]): Finding[] {
  const [only, ...more] = concepts;
  if (only !== undefined && more.length === 0) return index.get(only) ?? [];
  const found = concepts.flatMap((concept) => index.get(concept) ?? []);
  return [...new Map(found.map((finding) => [finding.node, finding])).values()];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function entryOf(item: Item, conceptsOfCode: ConceptsOfCode): Entry {
  const { resource } = item;
  const happened = happenedAt(item);
  const stated = firstMoment(
    resource.issued,
    resource.authoredOn,
    resource.recordedDate,
    resource.dateAsserted,
    item.type === 'DocumentReference' ? resource.date : undefined,
  );
  return {
    ...item,
    standing: standingOf(item.type, resource),
    concepts: conceptsOfCode(resource.code),
    ...(happened ? { happened } : {}),
    ...(stated ? { stated } : {}),
  };
}

function happenedAt({ type, resource }: Item): Moment | undefined {
  const collection = record(resource.collection);
  const period = record(
    resource.effectivePeriod ?? resource.performedPeriod ?? resource.onsetPeriod ?? resource.occurrencePeriod,
  );
  return firstMoment(
    resource.effectiveDateTime,
    resource.effectiveInstant,
    resource.performedDateTime,
    resource.onsetDateTime,
    resource.occurrenceDateTime,
    resource.started,
    collection?.collectedDateTime,
    record(collection?.collectedPeriod)?.start,
    period?.start,
    period?.end,
    type === 'Encounter' ? record(resource.period)?.start : undefined,
  );
}

function firstMoment(...values: unknown[]): Moment | undefined {
  for (const value of values) {
    const found = moment(value);
    if (found) return found;
  }
  return undefined;
}

/** It was stated by then (else happened by then), and only what is planned may lie ahead. */
function existed(entry: Entry, asOf: Moment, offset: number | undefined): boolean {
  const planned = entry.standing === 'planned' || entry.type === 'ServiceRequest';
  const by = (when: Moment | undefined) => when === undefined || notAfter(when, asOf, offset);
  return by(entry.stated) && (planned || by(entry.happened));
}

export function notAfter(when: Moment, asOf: Moment, offset: number | undefined): boolean {
  const [time, limit] = [timeOf(when, offset), timeOf(asOf, offset)];
  if (time !== undefined && limit !== undefined) return time <= limit;
  return firstDay(when, offset) <= firstDay(asOf, offset);
}

/** The offset of the latest resection's timestamp. */
function operationOffset(items: Item[]): number | undefined {
  let latest: { time: number; offset: number } | undefined;
  for (const { type, resource } of items) {
    if (type !== 'Procedure' && type !== 'ServiceRequest') continue;
    const start = happenedAt({ type, resource, ref: '' });
    if (start?.time === undefined || start.zone === undefined || (latest && latest.time >= start.time)) continue;
    if (!conceptsIn(resource.code).includes('resection')) continue;
    latest = { time: start.time, offset: start.zone };
  }
  return latest?.offset;
}
