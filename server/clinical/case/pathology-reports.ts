import type { Chart, Entry } from './chart.ts';
import type { Concept } from './codes.ts';
import { references, wordsOf } from './fhir.ts';
import { type Narrated, narratedBy } from './narrated.ts';
import type { PathologyState } from './patient-case.ts';
import { isImaging, isPathologyReport, linkOf, reportedOn, type Specimens } from './specimen.ts';

/** The pathologist's reports of one operation: which are final, which are awaited, and what their text says. */
export interface PathologyReports {
  specimens: Specimens;
  state: PathologyState;
  final: Entry[];
  narrated: Narrated;
  /** Reports of what was taken before the operation. */
  biopsies: string[];
}

/** Questions only a pathologist answers: a report with such a result is a pathology report whatever it is called. */
const ofSpecimens: Concept[] = [
  'small-vessel-invasion',
  'margin-distance',
  'margin-involved',
  'margin',
  'histology',
  'grade',
];

export function readPathologyReports(specimens: Specimens): PathologyReports {
  const { chart, operated } = specimens;
  const results = chart.about(...ofSpecimens).filter(({ entry }) => !isImaging(chart, entry));
  const carriers = new Set(results.flatMap(({ entry }) => chart.reportsOf(entry)));
  const reports = [
    ...chart.of('DiagnosticReport').filter((entry) => isPathologyReport(entry) || carriers.has(entry)),
    ...chart.of('DocumentReference').filter(isPathologyReport),
    ...chart.of('Observation').filter(({ concepts }) => concepts.includes('pathology-report')),
  ].map((entry) => ({ entry, link: linkOf(specimens, entry) }));
  const linked = reports.filter(
    ({ link, entry }) => link === 'linked' || (link === 'elsewhere' && isAwaited(chart, entry)),
  );
  const isGone = ({ entry }: { entry: Entry }) => chart.superseded.has(entry.ref);
  const current = linked.filter((one) => !isGone(one)).map(({ entry }) => entry);
  const isFinal = (entry: Entry) => entry.standing === 'final' && !isFrozenSection(entry);
  const [final, awaited] = [current.filter(isFinal), current.filter((entry) => !isFinal(entry))];
  const narrated = narratedBy(final, operated?.operation.precision === 'day' ? operated.operation.date : undefined);
  const [mviSampling] = narrated.mviSampling;
  const answers = results.map(({ entry }) => entry).filter((entry) => isFinalResult(specimens, entry));
  return {
    specimens,
    state: {
      ...stateOf(chart, final, answers, [...awaited, ...promised(specimens), ...ordersFor(specimens)]),
      superseded: linked.filter(isGone).map(({ entry }) => entry.ref),
      ...(mviSampling === undefined ? {} : { mviSampling }),
    },
    final,
    narrated,
    biopsies: reports
      .filter(({ link, entry }) => link === 'biopsy' && !isGone({ entry }))
      .map(({ entry }) => entry.ref),
  };
}

/** Results that are not final and stand in no report. */
const promised = (specimens: Specimens): Entry[] =>
  specimens.chart
    .of('Observation')
    .filter((entry) => entry.standing !== 'final' && entry.concepts.some((concept) => ofSpecimens.includes(concept)))
    .filter((entry) => specimens.chart.reportsOf(entry).length === 0 && !specimens.chart.superseded.has(entry.ref))
    .filter((entry) => !isImaging(specimens.chart, entry) && linkOf(specimens, entry) === 'linked');

/** Read during the operation: the final report is still to come. */
const isFrozenSection = ({ resource }: Entry): boolean =>
  /frozen|intra-?operative|冰冻|术中/i.test(wordsOf(resource.code));

/** Promised without a date or a link: of this operation until it says otherwise. */
const isAwaited = (chart: Chart, entry: Entry): boolean =>
  entry.standing === 'pending' &&
  reportedOn(chart, entry) === undefined &&
  references(entry.resource.specimen).length === 0;

function stateOf(chart: Chart, final: Entry[], answers: Entry[], awaited: Entry[]): Omit<PathologyState, 'superseded'> {
  const [state, entries] =
    final.length > 0
      ? (['final', final] as const)
      : awaited.length > 0
        ? (['pending', awaited] as const)
        : answers.length > 0
          ? (['final', answers] as const)
          : (['none', []] as const);
  const days = entries.flatMap((entry) => reportedOn(chart, entry) ?? []).sort();
  const since = state === 'final' ? days.at(-1) : days[0];
  return { state, ...(since === undefined ? {} : { since }), reports: [...new Set(entries.map(({ ref }) => ref))] };
}

/** Final, of this specimen, and not of imaging; a result of reports that are all preliminary is preliminary. */
export function isFinalResult(specimens: Specimens, entry: Entry): boolean {
  const { chart } = specimens;
  if (entry.standing !== 'final' || chart.superseded.has(entry.ref) || isImaging(chart, entry)) return false;
  const carriers = chart.reportsOf(entry).filter(({ ref }) => !chart.superseded.has(ref));
  const counted = carriers.some(
    (report) => (report.standing === 'final' && !isFrozenSection(report)) || report.resource.status === 'partial',
  );
  return (carriers.length === 0 || counted) && linkOf(specimens, entry) === 'linked';
}

/** Pathology ordered for the operation and not yet reported. */
const ordersFor = (specimens: Specimens): Entry[] =>
  specimens.chart
    .of('ServiceRequest')
    .filter((entry) => entry.resource.status === 'active' && isPathologyReport(entry))
    .filter((entry) => linkOf(specimens, entry) === 'linked');
