import type { Chart, Entry } from './chart.ts';
import { addDays, daysBetween, firstDay, lastDay, type Moment, moment } from './dates.ts';
import { conceptsIn, type Json, list, record, references, wordsOf } from './fhir.ts';
import type { Operated } from './surgery.ts';

/** Which pathology is that of the resection (case-rules, "Pathology finding"): by specimen, else by order or encounter, else by the day it was reported. */

/** `biopsy`: taken before the operation. `elsewhere`: another specimen, or nothing that links it. */
export type Link = 'linked' | 'biopsy' | 'elsewhere';

export interface Specimens {
  chart: Chart;
  operated: Operated | undefined;
  /** Days after the operation in which an unlinked report counts as its own. */
  window: number;
}

export function linkOf(specimens: Specimens, entry: Entry): Link {
  const { chart, operated, window } = specimens;
  if (!operated || operated.operation.planned) return 'elsewhere';
  const days = daysOf(operated.operation);
  const byCollection = collectionLink(chart, days, entry);
  if (byCollection) return byCollection;
  const reports = entry.type === 'Observation' ? chart.reportsOf(entry) : [];
  const links = reports.map((report) => linkOf(specimens, report));
  if (links.includes('linked')) return 'linked';
  if (links.length > 0 && links.every((link) => link === 'biopsy')) return 'biopsy';
  const day = reportedOn(chart, entry);
  if (day !== undefined && days !== undefined && day < days.first) return 'biopsy';
  if (byOrderOrEncounter(chart, operated, entry)) return 'linked';
  if (day === undefined || days === undefined) return 'elsewhere';
  return daysBetween(days.last, day) <= window ? 'linked' : 'elsewhere';
}

/** The days the operation may have been on; undefined where nothing is known. */
function daysOf({ date }: Operated['operation']): { first: string; last: string } | undefined {
  const when = moment(date);
  return when && { first: firstDay(when, undefined), last: lastDay(when, undefined) };
}

/** A specimen was taken at the operation when it was collected on its day or so many days after. */
export const collectedWithinDays = 1;

/** A stated collection date decides over every link: the day of the operation or the day after. */
function collectionLink(chart: Chart, operation: ReturnType<typeof daysOf>, entry: Entry): Link | undefined {
  const days = specimensOf(chart, entry).flatMap(({ resource }) => collectedOn(chart, resource) ?? []);
  if (days.length === 0 || !operation) return undefined;
  if (days.some((day) => day >= operation.first && day <= addDays(operation.last, collectedWithinDays)))
    return 'linked';
  return days.every((day) => day < operation.first) ? 'biopsy' : 'elsewhere';
}

function specimensOf(chart: Chart, { resource }: Entry): { ref: string; resource: Json }[] {
  return references(resource.specimen).flatMap((reference) => {
    const contained = reference.startsWith('#')
      ? list(resource.contained).find(({ id }) => id === reference.slice(1))
      : undefined;
    if (contained) return [{ ref: reference, resource: contained }];
    const found = chart.find(chart.resolve(reference));
    return found ? [found] : [];
  });
}

function collectedOn(chart: Chart, specimen: Json): string | undefined {
  const collection = record(specimen.collection);
  const when = moment(collection?.collectedDateTime) ?? moment(record(collection?.collectedPeriod)?.start);
  return when && isDay(when) ? firstDay(when, chart.offset) : undefined;
}

const isDay = ({ precision }: Moment) => precision === 'day' || precision === 'instant';

/** The one specimen an Observation is about, where it says. */
export const specimenOf = (chart: Chart, { resource }: Entry): string | undefined =>
  references(resource.specimen).map(chart.resolve)[0];

/** Issued, else effective. */
export function reportedOn(chart: Chart, { stated, happened }: Entry): string | undefined {
  const when = stated ?? happened;
  return when && isDay(when) ? firstDay(when, chart.offset) : undefined;
}

function byOrderOrEncounter(chart: Chart, { entries }: Operated, entry: Entry): boolean {
  const refs = (value: unknown) => references(value).map(chart.resolve);
  const encounters = ({ resource }: Entry) => [
    ...refs(resource.encounter),
    ...refs(record(resource.context)?.encounter),
  ];
  const orders = refs(entry.resource.basedOn);
  const stays = [...encounters(entry), ...orders.flatMap((order) => chart.find(order) ?? []).flatMap(encounters)];
  return entries.some(
    (procedure) =>
      refs(procedure.resource.basedOn).some((order) => orders.includes(order)) ||
      encounters(procedure).some((stay) => stays.includes(stay)) ||
      refs(procedure.resource.report).includes(entry.ref) ||
      refs(entry.resource.partOf).includes(procedure.ref),
  );
}

/** Category imaging, derived from or part of an ImagingStudy, or result of an imaging report. */
export function isImaging(chart: Chart, entry: Entry): boolean {
  const { resource } = entry;
  if (conceptsIn(resource.category).includes('imaging-report')) return true;
  const sources = [...references(resource.derivedFrom), ...references(resource.partOf)].map(chart.resolve);
  if (sources.some((ref) => ref.startsWith('ImagingStudy/') || chart.find(ref)?.type === 'ImagingStudy')) return true;
  return chart.reportsOf(entry).some(isImagingReport);
}

export const isImagingReport = ({ resource, concepts }: Entry): boolean =>
  references(resource.imagingStudy).length > 0 ||
  [...concepts, ...conceptsIn(resource.category)].some((concept) => concept === 'imaging-report' || isExam(concept)) ||
  (isNamedExam.test(wordsOf(resource.code)) && !isPathologyReport({ resource, concepts }));

const isNamedExam = /\b(?:CT|MRI|MR|ultrasound|ultrasonography)\b|tomography|magnetic resonance|磁共振|超声/i;

const isExam = (concept: string) => /^(?:ct|mr|us)(?:-|$)/.test(concept);

/** A pathologist's report or document, by code, category or name. */
export function isPathologyReport({ resource, concepts }: Pick<Entry, 'resource' | 'concepts'>): boolean {
  const kinds = [...concepts, ...conceptsIn(resource.category), ...conceptsIn(resource.type)];
  if (kinds.includes('pathology-report')) return true;
  const words = `${wordsOf(resource.code)} ${wordsOf(resource.category)} ${wordsOf(resource.type)}`;
  return /patholog|histolog|病理/i.test(words);
}

/** The same of a resource that is not yet in a chart. */
export const isPathologyDocument = (resource: Json): boolean =>
  (resource.resourceType === 'DiagnosticReport' || resource.resourceType === 'DocumentReference') &&
  isPathologyReport({ resource, concepts: conceptsIn(resource.code) });
