import type { ClinicalSettings } from '../settings.ts';
import { reportedValue } from './answer.ts';
import type { Chart, Entry, Finding } from './chart.ts';
import type { Concept } from './codes.ts';
import { daysBetween, firstDay, type Moment, timeOf } from './dates.ts';
import { references } from './fhir.ts';
import type { Operation, TumourFindings } from './patient-case.ts';
import { isBefore } from './preoperative.ts';
import { missing, type Seen } from './sourced.ts';
import { isImaging } from './specimen.ts';
import { aboutTumours, optional, readTumours } from './tumours.ts';

/** What imaging told of the tumours before the operation, and at a recurrence. */

interface Scanned {
  finding: Finding;
  when: Moment;
  day: string;
  /** The study it was measured on; findings of one study belong together. */
  study: string;
}

/** Findings dated at most the window before the operation; of each question, those of the latest study that answers it. */
export function readImaging(
  chart: Chart,
  operation: Operation | undefined,
  settings: ClinicalSettings,
): TumourFindings {
  const scanned = scannedFindings(chart);
  const before = operation
    ? scanned.filter((one) => isBefore(chart, operation, one.day, timeOf(one.when, chart.offset)))
    : [];
  const inWindow = before.filter(({ day }) => daysBetween(day, operation?.date ?? day) <= settings.windows.imaging);
  return fromStudies(chart, inWindow, (asked) => {
    const older = before.filter(asked);
    const why = older.length > 0 ? 'out-of-window' : 'after-operation';
    const seen = (older.length > 0 ? older : scanned.filter(asked)).map((one) => seenAs(one, why));
    if (operation?.precision !== 'day')
      return missing('not-stated', 'no operation with a known day: what was before it cannot be told', seen);
    if (seen.length > 0)
      return missing(
        'out-of-window',
        `no imaging of the last ${settings.windows.imaging} days before the operation says so`,
        seen,
      );
    return missing(inWindow.length > 0 ? 'not-stated' : 'not-found', 'no imaging before the operation says so');
  });
}

/** Findings of the days around a recurrence: what recurred. */
export function readImagingAround(
  chart: Chart,
  from: string,
  to: string,
  evidence: ReadonlySet<string>,
): TumourFindings {
  const scanned = scannedFindings(chart).filter(({ finding, day, study }) =>
    evidence.size > 0 && (evidence.has(finding.entry.ref) || evidence.has(study)) ? true : day >= from && day <= to,
  );
  return fromStudies(chart, scanned, () => missing('not-found', 'no imaging of the recurrence says so'));
}

function fromStudies(
  chart: Chart,
  scanned: Scanned[],
  silence: (asked: (one: Scanned) => boolean) => ReturnType<typeof missing>,
): TumourFindings {
  const concerns = (concepts: readonly Concept[]) => {
    const nodes = new Set([...chart.about(...concepts), ...chart.answered(...concepts)].map(({ node }) => node));
    return ({ finding }: Scanned) => nodes.has(finding.node);
  };
  const groups: readonly Concept[][] = [
    ['tumour-size', 'tumour-longest'],
    ['tumour-number', 'multifocal'],
    ['large-vessel-invasion'],
    ['extrahepatic-spread', 'clinical-m'],
  ];
  const chosen = new Map<unknown, Scanned>();
  for (const concepts of groups) {
    const asked = scanned.filter(concerns(concepts));
    const newest = asked.reduce<Scanned | undefined>(
      (one, other) => (one && !isLater(chart, other, one) ? one : other),
      undefined,
    );
    for (const one of asked) if (one.study === newest?.study) chosen.set(one.finding.node, one);
  }
  return readTumours(chart, {
    isOf: ({ node }) => chosen.has(node),
    takenOn: (entry) =>
      entry.happened
        ? firstDay(entry.happened, chart.offset)
        : scanned.find(({ finding }) => finding.entry === entry)?.day,
    silence: (concepts) => silence(concerns(concepts)),
  });
}

function isLater(chart: Chart, one: Scanned, other: Scanned): boolean {
  if (one.day !== other.day) return one.day > other.day;
  return (timeOf(one.when, chart.offset) ?? 0) > (timeOf(other.when, chart.offset) ?? 0);
}

function scannedFindings(chart: Chart): Scanned[] {
  return aboutTumours(chart).flatMap((finding) => {
    const { entry } = finding;
    if (!isImaging(chart, entry)) return [];
    const reports = chart.reportsOf(entry);
    const study = studyOf(chart, [entry, ...reports]);
    const when =
      entry.happened ?? chart.find(study ?? '')?.happened ?? reports.find(({ happened }) => happened)?.happened;
    if (!when || when.precision === 'month' || when.precision === 'year') return [];
    const day = firstDay(when, chart.offset);
    return [{ finding, when, day, study: study ?? reports[0]?.ref ?? day }];
  });
}

/** The ImagingStudy an Observation was measured on, itself or by its report, in the Bundle or not. */
function studyOf(chart: Chart, entries: Entry[]): string | undefined {
  const refs = entries
    .flatMap(({ resource }) => [resource.derivedFrom, resource.partOf, resource.imagingStudy].flatMap(references))
    .map(chart.resolve);
  return refs.find((ref) => /(?:^|\/)ImagingStudy\//.test(ref) || chart.find(ref)?.type === 'ImagingStudy');
}

const seenAs = ({ finding, day }: Scanned, why: Seen['why']): Seen => ({
  ...optional('reported', reportedValue(finding.node)),
  takenOn: day,
  from: [finding.entry.ref],
  why,
});
