import type { Chart, Entry } from './chart.ts';
import type { Concept } from './codes.ts';
import { firstDay } from './dates.ts';
import { conceptsIn, references, wordsOf } from './fhir.ts';
import { type HistologyKind, histologyFindings, kindsIn } from './histology.ts';
import type { Diagnosis } from './patient-case.ts';
import { isKnown, isMissing, type Sourced } from './sourced.ts';
import type { Operated } from './surgery.ts';

/** What was resected (case-rules, "Diagnosis"): final histology decides; without it the problem list and the operation's stated reason. */

interface Listed {
  kind: HistologyKind | 'liver-malignancy';
  from: string;
  text: string;
  date?: string;
}

export function readDiagnosis(
  chart: Chart,
  operated: Operated | undefined,
  histology: Sourced<HistologyKind>,
  isOfOperation: (entry: Entry) => boolean,
): Diagnosis {
  const listed = [
    ...conditions(chart),
    ...(operated?.entries ?? []).flatMap((entry) => reasons(chart, entry)),
    ...otherSpecimens(chart, isOfOperation),
  ];
  const of = (...kinds: Listed['kind'][]) => listed.filter(({ kind }) => kinds.includes(kind));
  if (isKnown(histology)) {
    const against = histology.value === 'else' ? of('hcc', 'combined') : of('else');
    // A text nobody has confirmed does not overrule an HCC on the chart, and never ends in silence.
    if (histology.value === 'else' && histology.reader === 'narrative' && against.length > 0)
      return { kind: 'cannot-tell', from: [...histology.from, ...refs(against)], ...disagreement(against) };
    const kind = histology.value === 'else' ? 'plainly-else' : histology.value;
    const date = kind === 'combined' ? histology.takenOn : undefined;
    return { kind, from: histology.from, ...(date === undefined ? {} : { date }), ...disagreement(against) };
  }
  const [combined, hcc, elses] = [of('combined'), of('hcc'), of('else')];
  if (combined.length > 0)
    return { kind: 'combined', from: refs(combined), ...lastDay(combined), ...disagreement(elses) };
  if (hcc.length > 0) return { kind: 'hcc', from: refs(hcc), ...disagreement(elses) };
  const unread = (histology.seen ?? []).flatMap(({ from }) => from);
  // An unknown histology code never closes the plan.
  if (elses.length > 0 && elses.length === listed.length && unread.length === 0)
    return { kind: 'plainly-else', from: refs(elses) };
  return { kind: 'cannot-tell', from: [...unread, ...refs(listed)] };
}

/** Plainly of something else: by its own histology, or by the reason stated for it where histology is silent. */
export function isOfSomethingElse(chart: Chart, operated: Operated, histology: Sourced<HistologyKind>): boolean {
  if (isKnown(histology) && (histology.reader !== 'narrative' || histology.value !== 'else'))
    return histology.value === 'else';
  if (isMissing(histology) && (histology.seen ?? []).length > 0) return false;
  const stated = operated.entries.flatMap((entry) => reasons(chart, entry));
  return stated.length > 0 && stated.every(({ kind }) => kind === 'else');
}

const lastDay = (listed: Listed[]): { date?: string } => {
  const date = listed
    .flatMap((one) => one.date ?? [])
    .sort()
    .at(-1);
  return date === undefined ? {} : { date };
};

const refs = (listed: Listed[]): string[] => [...new Set(listed.map(({ from }) => from))];

function disagreement(listed: Listed[]): Pick<Diagnosis, 'against'> {
  const [first] = listed;
  return first ? { against: { text: first.text, from: refs(listed) } } : {};
}

const conditions = (chart: Chart): Listed[] =>
  chart.of('Condition').flatMap((entry) => {
    const when = entry.happened ?? entry.stated;
    const date = when === undefined ? {} : { date: firstDay(when, chart.offset) };
    return listedAs(entry.concepts, entry.ref, wordsOf(entry.resource.code)).map((one) => ({ ...one, ...date }));
  });

/** HCC in a biopsy or an earlier specimen is a diagnosis; anything else there says nothing of what was resected. */
const otherSpecimens = (chart: Chart, isOfOperation: (entry: Entry) => boolean): Listed[] =>
  histologyFindings(chart)
    .filter(({ entry }) => entry.standing === 'final' && !isOfOperation(entry))
    .flatMap(({ entry, node }) =>
      listedAs(conceptsIn(node.valueCodeableConcept), entry.ref, wordsOf(node.valueCodeableConcept)),
    )
    .filter(({ kind }) => kind === 'hcc');

function reasons(chart: Chart, { ref, resource }: Entry): Listed[] {
  const referred = references(resource.reasonReference).flatMap(
    (reference) => chart.find(chart.resolve(reference)) ?? [],
  );
  return [
    ...listedAs(conceptsIn(resource.reasonCode), ref, wordsOf(resource.reasonCode)),
    ...referred.flatMap((condition) => listedAs(condition.concepts, condition.ref, wordsOf(condition.resource.code))),
  ];
}

function listedAs(concepts: readonly Concept[], from: string, words: string): Listed[] {
  const kinds = new Set<Listed['kind']>(kindsIn(concepts));
  if (concepts.includes('liver-malignancy') && kinds.size === 0) kinds.add('liver-malignancy');
  return [...kinds].map((kind) => ({ kind, from, text: words === '' ? kind : (words.split(' / ')[0] ?? words) }));
}
