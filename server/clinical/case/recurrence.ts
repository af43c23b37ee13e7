import type { Chart, Entry } from './chart.ts';
import { addDays, firstDay, lastDay, type Moment } from './dates.ts';
import { conceptsIn, list, references, text, wordsOf } from './fhir.ts';
import { readImagingAround } from './imaging-findings.ts';
import type { Operation, PossibleRecurrence, Recurrence, TumourFindings } from './patient-case.ts';
import { missing } from './sourced.ts';
import { codesOf } from './status.ts';
import { readTumours } from './tumours.ts';

/** The first recurrence after time zero (case-rules, "Recurrence recorded"): a Condition that says so, or our own first-recurrence Observation. */

/** Findings so close to a recurrence's day are those of the recurrence, days (ours: the imaging window). */
export const aroundDays = 31;

export function readRecurrence(chart: Chart, operation: Operation | undefined): Recurrence | undefined {
  if (!operation || operation.planned || operation.precision === 'unknown') return undefined;
  const own = chart.about('first-recurrence').map(({ entry }) => entry);
  const conditions = chart.of('Condition').filter((entry) => entry.concepts.includes('hcc') && hasRecurred(entry));
  const recorded = [...new Set([...own, ...conditions])]
    .flatMap((entry) => {
      const when = entry.happened ?? entry.stated;
      const day = when && dayAfter(when, operation, chart.offset);
      return day === undefined ? [] : [{ entry, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first] = recorded;
  if (!first) return undefined;
  const together = recorded.filter(({ day }) => day === first.day).map(({ entry }) => entry);
  const observation = together.find((entry) => own.includes(entry));
  const pattern = observation && statedPattern(observation);
  return {
    date: first.day,
    from: together.map(({ ref }) => ref),
    findings: withMetastases(
      chart,
      operation,
      observation ? ownFindings(chart, observation) : imaged(chart, operation, first.day, together),
    ),
    ...(pattern === undefined ? {} : { statedPattern: pattern }),
  };
}

const hasRecurred = ({ resource }: Entry): boolean => {
  const status = codesOf(resource.clinicalStatus);
  return status.includes('recurrence') || status.includes('relapse');
};

/** The first day a moment may lie on that is after the operation; undefined where all of it is before. */
function dayAfter(when: Moment, operation: Operation, offset: number | undefined): string | undefined {
  const [first, last] = [firstDay(when, offset), lastDay(when, offset)];
  if (first > operation.date) return first;
  return last > operation.date && first !== last ? addDays(operation.date, 1) : undefined;
}

function ownFindings(chart: Chart, observation: Entry): TumourFindings {
  return readTumours(chart, {
    isOf: ({ entry }) => entry === observation,
    takenOn: () => (observation.happened ? firstDay(observation.happened, chart.offset) : undefined),
    silence: () => missing('not-stated', `${observation.ref} does not say`),
  });
}

/** What the Condition names as its evidence, else what was imaged around its day. */
function imaged(chart: Chart, operation: Operation, day: string, conditions: Entry[]): TumourFindings {
  const named = conditions.flatMap(({ resource }) =>
    list(resource.evidence).flatMap(({ detail }) => references(detail).map(chart.resolve)),
  );
  const results = named.flatMap((ref) => references(chart.find(ref)?.resource.result).map(chart.resolve));
  const [from, afterIt] = [addDays(day, -aroundDays), addDays(operation.date, 1)];
  return readImagingAround(
    chart,
    from > afterIt ? from : afterIt,
    addDays(day, aroundDays),
    new Set([...named, ...results]),
  );
}

/** Metastases outside the liver recorded after the operation, earliest first. Nobody has said yet that one is a recurrence. */
export function metastasesAfter(chart: Chart, operation: Operation): PossibleRecurrence[] {
  const what = 'extrahepatic-metastasis';
  return chart
    .of('Condition')
    .flatMap(({ concepts, happened, stated, ref }) => {
      const when = happened ?? stated;
      const date = concepts.includes(what) && when ? firstDay(when, chart.offset) : '';
      return date > operation.date ? [{ date, what, from: [ref] }] : [];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A metastasis outside the liver that was recorded after the operation is part of what recurred. */
function withMetastases(chart: Chart, operation: Operation, findings: TumourFindings): TumourFindings {
  const from = metastasesAfter(chart, operation).flatMap((one) => one.from);
  if ('value' in findings.extrahepatic || from.length === 0) return findings;
  return { ...findings, extrahepatic: { value: 'present', from, reader: 'coded', verified: true } };
}

function statedPattern({ resource }: Entry): Recurrence['statedPattern'] {
  const part = list(resource.component).find(({ code }) => conceptsIn(code).includes('recurrence-pattern'));
  const said = [
    ...codesOf(part?.valueCodeableConcept),
    wordsOf(part?.valueCodeableConcept),
    text(part?.valueString) ?? '',
  ].join(' ');
  return /within-milan/.test(said) ? 'within-milan' : /beyond-milan/.test(said) ? 'beyond-milan' : undefined;
}
