import type { ClinicalSettings } from '../settings.ts';
import { CaseError, openBundle } from './bundle.ts';
import { type Chart, type Entry, openChart } from './chart.ts';
import { moment } from './dates.ts';
import { isOfSomethingElse, readDiagnosis } from './diagnosis.ts';
import { readEvidence } from './evidence.ts';
import { text } from './fhir.ts';
import { readFitness } from './fitness.ts';
import { readFollowUp } from './follow-up.ts';
import { readImaging } from './imaging-findings.ts';
import { readLabs } from './labs.ts';
import { type Pathology, readPathology } from './pathology.ts';
import { type PathologyReports, readPathologyReports } from './pathology-reports.ts';
import type { Inputs, PatientCase, Reads, Remark, Surgery } from './patient-case.ts';
import { metastasesAfter, readRecurrence } from './recurrence.ts';
import { isKnown, type Sourced } from './sourced.ts';
import { linkOf } from './specimen.ts';
import { readSpread } from './spread.ts';
import { readStatedStages } from './stated-stage.ts';
import { type Operated, readOperations, readSurgery } from './surgery.ts';
import { readTherapies } from './therapies.ts';

export interface ReadOptions {
  /** YYYY-MM-DD or an instant. */
  asOf: string;
  settings: ClinicalSettings;
  /** How completely each type was read; absent for a file: complete unless the Bundle has a next page. */
  reads?: Reads;
}

/**
 * One patient at one moment, from a FHIR R4 Bundle of their chart.
 * @throws CaseError where the content cannot be used: no Bundle, no Patient or two.
 */
export function readCase(bundle: unknown, { asOf, settings, reads: given }: ReadOptions): PatientCase {
  const at = moment(asOf);
  if (at?.precision !== 'day' && at?.precision !== 'instant')
    throw new CaseError('as-of', `asOf: "${asOf}" is neither a day (YYYY-MM-DD) nor an instant.`);
  const opened = openBundle(bundle, given);
  const chart = openChart(opened, at, settings.codes);
  const { reads } = opened;

  const pathologies = new Map<Operated | undefined, { reports: PathologyReports; pathology: Pathology }>();
  const pathologyOf = (operated: Operated | undefined) => {
    const known = pathologies.get(operated);
    if (known) return known;
    const reports = readPathologyReports({ chart, operated, window: settings.windows.pathology });
    const read = { reports, pathology: readPathology(chart, reports, settings) };
    pathologies.set(operated, read);
    return read;
  };
  const isElse = (operated: Operated) => isOfSomethingElse(chart, operated, pathologyOf(operated).pathology.histology);
  const { surgery, timeZero } = readSurgery(readOperations(chart), chart, isElse);
  const operation = surgery.timeZero;
  const { reports, pathology } = pathologyOf(timeZero);
  const isOfOperation = (entry: Entry) => linkOf(reports.specimens, entry) === 'linked';
  const ofOthers = new Set(
    [...pathologies.values()].flatMap((other) => (other.reports === reports ? [] : other.reports.state.reports)),
  );
  const diagnosis = readDiagnosis(chart, timeZero, pathology.histology, isOfOperation);

  const imaging = readImaging(chart, operation, settings);
  const tumours = { imaging, pathology: pathology.tumours };
  const recurrence = readRecurrence(chart, operation);
  const treatment = readTherapies(chart, operation, recurrence, reads);
  const { followUp, notes: followUpNotes } = readFollowUp(chart, operation);
  const metastases = operation?.precision === 'day' && !operation.planned ? metastasesAfter(chart, operation) : [];
  const possible = recurrence
    ? []
    : [...(treatment.possibleRecurrence ? [treatment.possibleRecurrence] : []), ...metastases];
  const possibleRecurrence = possible.reduce<PatientCase['possibleRecurrence']>(
    (first, one) => (first && first.date <= one.date ? first : one),
    undefined,
  );
  const statedStages = readStatedStages(chart, reports.specimens);
  const inputs: Inputs = {
    ...readLabs(chart, operation, settings),
    ...readFitness(chart, operation, settings),
    tumourSizeImaging: imaging.largest,
    tumourSizePathology: tumours.pathology.largest,
    tumourNumberImaging: imaging.number,
    tumourNumberPathology: tumours.pathology.number,
    ...pathology.inputs,
    ...readSpread(chart, operation, tumours, reports.state, statedStages),
    neoadjuvant: treatment.neoadjuvant,
    adjuvant: treatment.adjuvant,
  };
  const birthDate = text(opened.patient.resource.birthDate);
  return {
    asOf,
    patient: opened.patient.ref,
    ...(birthDate === undefined ? {} : { birthDate }),
    surgery,
    diagnosis,
    pathology: reports.state,
    inputs,
    tumours,
    ...(statedStages.length > 0 ? { statedStages } : {}),
    therapies: treatment.therapies,
    ...(recurrence ? { recurrence } : {}),
    ...(possibleRecurrence ? { possibleRecurrence } : {}),
    followUp,
    evidence: readEvidence(chart),
    reads,
    assumptions: [],
    notes: [
      ...readNotes(chart, reads),
      ...treatment.notes,
      ...followUpNotes,
      ...surgeryNotes(surgery),
      ...factNotes(inputs),
      ...pathology.contradicted,
      ...reports.narrated.unread.map((ref): Remark => ({ code: 'document-not-read', from: [ref] })),
      ...reports.biopsies
        .filter((ref) => !ofOthers.has(ref))
        .map((ref): Remark => ({ code: 'biopsy-not-used', from: [ref] })),
      ...(pathology.vascularOnly.length > 0 && !isKnown(inputs.mvi)
        ? [{ code: 'mvi-level-not-assessed' as const, from: pathology.vascularOnly }]
        : []),
    ],
  };
}

function readNotes(chart: Chart, reads: Reads): Remark[] {
  const untold = Object.entries(reads).flatMap(([type, state]): Remark[] =>
    state === 'complete' || state === undefined
      ? []
      : [{ code: state === 'failed' ? 'read-failed' : 'read-partial', params: { what: type } }],
  );
  const superseded = [...chart.superseded].filter((ref) => chart.find(ref) !== undefined);
  return [...chart.notes, ...superseded.map((ref): Remark => ({ code: 'superseded', from: [ref] })), ...untold];
}

const surgeryNotes = ({ earlier }: Surgery): Remark[] =>
  earlier.map(({ refs, date }) => ({ code: 'earlier-operation', from: refs, params: { date } }));

/** What a reader must know of how a value was come by. */
function factNotes(inputs: Inputs): Remark[] {
  return (Object.entries(inputs) as [string, Sourced<unknown>][]).flatMap(([input, fact]): Remark[] => {
    const params = { input };
    if (!isKnown(fact))
      return fact.missing === 'conflict'
        ? [{ code: 'conflict', from: (fact.seen ?? []).flatMap(({ from }) => from), params }]
        : [];
    return fact.reader === 'narrative' ? [{ code: 'read-from-text', from: fact.from, params }] : [];
  });
}
