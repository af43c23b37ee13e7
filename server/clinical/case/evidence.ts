import { answerOf, reportedValue } from './answer.ts';
import { flagCodes } from './answer-codes.ts';
import type { Chart, Entry, Finding } from './chart.ts';
import type { Concept, EvidenceConcept } from './codes.ts';
import { addDays, firstDay } from './dates.ts';
import { codingsOf, finite, list, record, text } from './fhir.ts';
import { readEcog } from './fitness.ts';
import { readPlatelets, readPresence } from './labs.ts';
import { measured } from './measurement.ts';
import { type Medicine, medicineOf } from './medicines.ts';
import type { Answer, Evidence } from './patient-case.ts';
import { codesOf } from './status.ts';

/** What the chart says of each caution: listed, stated absent, done, given or measured. Silence gives no entry: it is never "absent". */
export function readEvidence(chart: Chart): Evidence[] {
  const given = medicinesOf(chart);
  return [
    ...conditions(chart),
    ...(
      ['varices', 'portal-hypertension', 'splenomegaly', 'gi-bleed', 'pregnancy', 'autoimmune-disease'] as const
    ).flatMap((concept) => stated(chart, concept)),
    ...latestEvent(chart, 'endoscopy'),
    ...procedures(chart, 'transplant'),
    ...inForce(chart, given, 'anticoagulant'),
    ...inForce(chart, given, 'antiviral'),
    ...inForce(chart, given, 'unnamed-medicine'),
    ...latestValue(chart, 'platelets', ({ node }) => withUnit(readPlatelets(node), '10*9/L')),
    ...latestValue(chart, 'blood-pressure-systolic', pressure),
    ...latestValue(chart, 'blood-pressure-diastolic', pressure),
    ...latestValue(chart, 'ecog', readEcog),
    ...latestValue(chart, 'hbsag', readPresence),
    ...latestValue(chart, 'anti-hcv', readPresence),
    ...latestValue(chart, 'hcv-rna', detection),
    ...latestValue(chart, 'urine-protein', urineProtein),
  ];
}

type Listed = Extract<EvidenceConcept, Concept>;

/** On the problem list, and whether an end of the problem clears it. */
export const problems: Partial<Record<Listed, 'lasting' | 'ends'>> = {
  varices: 'lasting',
  'portal-hypertension': 'lasting',
  splenomegaly: 'lasting',
  'gi-bleed': 'lasting',
  'myocardial-infarction': 'lasting',
  stroke: 'lasting',
  transplant: 'lasting',
  hypertension: 'ends',
  proteinuria: 'ends',
  'autoimmune-disease': 'ends',
  pregnancy: 'ends',
  'post-hepatectomy-liver-failure': 'ends',
  'hepatitis-b': 'ends',
  'hepatitis-c': 'ends',
};

function conditions(chart: Chart): Evidence[] {
  return chart.of('Condition').flatMap((entry) =>
    [...new Set(entry.concepts)].flatMap((concept): Evidence[] => {
      const kind = problems[concept as Listed];
      if (!kind) return [];
      const isOver = codesOf(entry.resource.clinicalStatus).some((code) =>
        ['resolved', 'remission', 'inactive'].includes(code),
      );
      return [evidence(chart, concept as Listed, kind === 'ends' && isOver ? 'absent' : 'present', entry)];
    }),
  );
}

const evidence = (chart: Chart, concept: EvidenceConcept, state: Answer, entry: Entry): Evidence => {
  const when = entry.happened ?? entry.stated;
  return { concept, state, ...(when ? { date: firstDay(when, chart.offset) } : {}), from: [entry.ref] };
};

/** Answered present or absent by an Observation. */
function stated(chart: Chart, concept: Listed): Evidence[] {
  return chart.about(concept).flatMap(({ entry, node }) => {
    const answer = answerOf(node);
    if (answer === undefined || answer === 'silent' || answer.answer === 'uncertain') return [];
    return [evidence(chart, concept, answer.answer, entry)];
  });
}

const procedures = (chart: Chart, concept: Listed): Evidence[] =>
  chart
    .of('Procedure')
    .filter(({ standing, concepts }) => standing === 'final' && concepts.includes(concept))
    .map((entry) => evidence(chart, concept, 'present', entry));

function latestEvent(chart: Chart, concept: Listed): Evidence[] {
  const done = procedures(chart, concept).sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  return done.slice(-1);
}

/** An administration this long ago is no longer in force, days. */
export const administeredWithinDays = 30;

interface Given {
  entry: Entry;
  kind: Medicine['kind'] | undefined;
}

const medicinesOf = (chart: Chart): Given[] =>
  ['MedicationRequest', 'MedicationStatement', 'MedicationAdministration']
    .flatMap((type) => chart.of(type))
    .filter(({ standing }) => standing === 'final')
    .map((entry) => ({ entry, kind: medicineOf(chart, entry)?.kind }));

/** One run of treatment: from the earliest start known of what is in force. A completed order tells of an anticoagulant's risk, but keeps no virus down. */
function inForce(
  chart: Chart,
  given: Given[],
  concept: 'anticoagulant' | 'antiviral' | 'unnamed-medicine',
): Evidence[] {
  const wanted = concept === 'unnamed-medicine' ? 'unnamed' : concept;
  const recent = addDays(firstDay(chart.asOf, chart.offset), -administeredWithinDays);
  const all = given.flatMap(({ entry, kind }) => (kind === wanted ? [entry] : []));
  const isNow = (entry: Entry): boolean => {
    const when = entry.happened ?? entry.stated;
    if (entry.type === 'MedicationAdministration') return when !== undefined && firstDay(when, chart.offset) >= recent;
    return entry.resource.status === 'active' || (concept === 'anticoagulant' && entry.type === 'MedicationRequest');
  };
  if (!all.some(isNow)) return [];
  const counted = all.filter((entry) => isNow(entry) || entry.type === 'MedicationAdministration');
  const days = counted.flatMap((entry) => startOf(chart, entry) ?? []).sort();
  const [start] = days;
  return [
    { concept, state: 'present', ...(start === undefined ? {} : { date: start }), from: counted.map(({ ref }) => ref) },
  ];
}

function startOf(chart: Chart, { resource, happened, stated }: Entry): string | undefined {
  const when = happened ?? stated;
  const bounds = list(resource.dosageInstruction).flatMap(
    ({ timing }) => text(record(record(record(timing)?.repeat)?.boundsPeriod)?.start) ?? [],
  );
  return bounds[0]?.slice(0, 10) ?? (when && firstDay(when, chart.offset));
}

type Value = { value: Answer | number; unit?: string } | { why: string; settles?: true };

/** The latest that can be read, whatever its distance from the operation. */
function latestValue(
  chart: Chart,
  concept: Extract<EvidenceConcept, Concept>,
  read: (finding: Finding) => Value,
): Evidence[] {
  const dated = chart
    .about(concept)
    .flatMap((finding) => (finding.entry.happened ? [{ finding, when: finding.entry.happened }] : []))
    .sort(
      (a, b) =>
        order(b.when.time, a.when.time) || (firstDay(a.when, chart.offset) < firstDay(b.when, chart.offset) ? 1 : -1),
    );
  for (const { finding } of dated) {
    const found = read(finding);
    if ('why' in found && found.settles) return [];
    if ('why' in found) continue;
    const known = evidence(chart, concept, typeof found.value === 'number' ? 'present' : found.value, finding.entry);
    return [
      typeof found.value === 'number'
        ? { ...known, value: found.value, ...(found.unit ? { unit: found.unit } : {}) }
        : known,
    ];
  }
  return [];
}

const order = (a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined ? 0 : a - b;

const withUnit = <T extends object>(found: T, unit: string): T & { unit: string } => ({ ...found, unit });

const pressure = ({ node }: Finding): Value => withUnit(measured(node, { unit: 'mm[Hg]' }), 'mm[Hg]');

/** Detected or not, as answered, as flagged or as counted. "Below the limit" alone tells neither, and no earlier result stands in for it. */
function detection(finding: Finding): Value {
  const { node } = finding;
  if (/^(?:target )?not detected\b|^undetect|^未检[出测]/i.test(text(node.valueString)?.trim() ?? ''))
    return { value: 'absent' };
  const answered = readPresence(finding);
  if ('value' in answered) return { value: answered.value };
  const quantity = record(node.valueQuantity);
  const value = finite(quantity?.value);
  const counted =
    value === undefined
      ? measured(node, { unit: '[IU]/mL', zero: true })
      : { value, bound: text(quantity?.comparator)?.startsWith('<') ? 'upper' : undefined };
  if ('why' in counted) return { why: 'unknown' };
  return counted.bound === 'upper'
    ? { why: 'below the limit', settles: true }
    : { value: counted.value > 0 ? 'present' : 'absent' };
}

/** As answered ("negative", "trace", "2+"), as flagged, or above the laboratory's own limit. */
function urineProtein({ entry, node }: Finding): Value {
  const printed = String(reportedValue(node)?.value ?? '').trim();
  if (/^[1-4]?\s*\++$|^[1-4]\+/.test(printed)) return { value: 'present' };
  if (/^(?:trace|±|\+\/-|微量)$/i.test(printed)) return { value: 'absent' };
  const flags = codingsOf(node.interpretation ?? entry.resource.interpretation).flatMap(
    ({ code }) => flagCodes.get(code ?? '') ?? [],
  );
  if (flags.length > 0) return { value: flags.includes('absent') ? 'absent' : 'present' };
  const value = finite(record(node.valueQuantity)?.value);
  const [high] = list(node.referenceRange).flatMap((range) => finite(record(range.high)?.value) ?? []);
  if (value !== undefined)
    return high === undefined ? { why: 'no limit' } : { value: value > high ? 'present' : 'absent' };
  const answer = answerOf(node);
  if (answer === undefined || answer === 'silent' || answer.answer === 'uncertain') return { why: 'unknown' };
  return { value: answer.answer };
}
