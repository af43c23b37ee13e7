import type { Chart, Entry } from './chart.ts';
import { daysBetween, firstDay, moment, timeOf } from './dates.ts';
import { conceptsIn, type Json, list, wordsOf } from './fhir.ts';
import { type LiverProcedure, liverProcedure } from './liver-procedure.ts';
import { type Medicine, medicineOf } from './medicines.ts';
import type { Answer, Operation, PatientCase, Reads, Recurrence, Remark, Therapy } from './patient-case.ts';
import { missing, type Sourced } from './sourced.ts';

/** Treatment of the HCC before and after the operation (case-rules, "Therapy"). */

/** Ablation or embolisation later than this after the resection may mean a recurrence nobody recorded, days. */
export const possibleRecurrenceAfterDays = 90;

/** `none recorded` may be said only when these were read to the end. */
const readsNeeded = ['Procedure', 'MedicationRequest', 'MedicationAdministration'] as const;

export const directedProcedures: ReadonlySet<LiverProcedure> = new Set([
  'tace',
  'haic',
  'ablation',
  'radioembolisation',
  'radiotherapy',
]);
export const localProcedures: ReadonlySet<LiverProcedure> = new Set([
  'ablation',
  'tace',
  'embolisation',
  'radioembolisation',
]);

interface Given {
  entry: Entry;
  what: string;
  /** Whether it was directed at the HCC is not told. */
  unclear: boolean;
  isLocal: boolean;
  when: 'before' | 'after' | 'same-day' | 'untold';
  date: string;
}

type Treatment = Pick<PatientCase, 'therapies' | 'possibleRecurrence'> & {
  neoadjuvant: Sourced<Answer>;
  adjuvant: Sourced<Answer>;
  notes: Remark[];
};

export function readTherapies(
  chart: Chart,
  operation: Operation | undefined,
  recurrence: Recurrence | undefined,
  reads: Reads,
): Treatment {
  const given = [...procedures(chart), ...medicines(chart)]
    .map((one) => place(chart, operation, one))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const partOfIt = given.filter(({ when, what }) => when === 'same-day' && what === 'ablation');
  const isLate = ({ when, date }: Given) =>
    when === 'after' && operation !== undefined && daysBetween(operation.date, date) > possibleRecurrenceAfterDays;
  const late = given.filter((one) => one.isLocal && isLate(one));
  const counted = given.filter(
    (one) =>
      !partOfIt.includes(one) &&
      !late.includes(one) &&
      !(recurrence && one.when === 'after' && one.date >= recurrence.date),
  );
  const [first] = late;
  return {
    therapies: counted.map(therapyOf),
    ...(first && !recurrence
      ? { possibleRecurrence: { date: first.date, what: first.what, from: [first.entry.ref] } }
      : {}),
    neoadjuvant: answer(counted, 'before', operation, reads),
    adjuvant: answer(counted, 'after', operation, reads),
    notes: partOfIt.map(({ entry, date }) => ({ code: 'same-day-ablation', from: [entry.ref], params: { date } })),
  };
}

type Untimed = Pick<Given, 'entry' | 'what' | 'unclear' | 'isLocal'>;

function procedures(chart: Chart): Untimed[] {
  return chart.of('Procedure').flatMap((entry) => {
    const kind = entry.standing === 'planned' ? undefined : liverProcedure(entry);
    if (kind === undefined || !(directedProcedures.has(kind) || kind === 'embolisation')) return [];
    const site = kind === 'radiotherapy' ? siteOf(entry.resource) : 'liver';
    if (site === 'elsewhere') return [];
    const unclear = kind === 'embolisation' || site === 'untold' || entry.standing === 'stopped';
    return [{ entry, what: kind, unclear, isLocal: localProcedures.has(kind) }];
  });
}

function siteOf(procedure: Json): 'liver' | 'elsewhere' | 'untold' {
  const words = `${wordsOf(procedure.code)} ${wordsOf(procedure.bodySite)}`;
  if (conceptsIn(procedure.bodySite).includes('liver') || /liver|hepat|肝/i.test(words)) return 'liver';
  return list(procedure.bodySite).length > 0 ? 'elsewhere' : 'untold';
}

/** A medicine without a name may be any of these. */
const bearsOnCancer: Medicine['kind'][] = ['hcc-drug', 'antineoplastic', 'unnamed'];

function medicines(chart: Chart): Untimed[] {
  const entries = ['MedicationRequest', 'MedicationAdministration', 'MedicationStatement'].flatMap((type) =>
    chart.of(type),
  );
  return entries.flatMap((entry) => {
    const medicine = medicineOf(chart, entry);
    if (medicine === undefined || !bearsOnCancer.includes(medicine.kind)) return [];
    const unclear = medicine.kind !== 'hcc-drug' || entry.standing === 'stopped';
    return [{ entry, what: medicine.name, unclear, isLocal: false }];
  });
}

/** A request happens when it was authored. */
function place(chart: Chart, operation: Operation | undefined, one: Untimed): Given {
  const moment_ = one.entry.happened ?? one.entry.stated;
  const date = moment_ ? firstDay(moment_, chart.offset) : '';
  if (!moment_ || !operation || operation.precision !== 'day') return { ...one, date, when: 'untold' };
  if (date !== operation.date) return { ...one, date, when: date < operation.date ? 'before' : 'after' };
  const start = moment(operation.start);
  const [time, started] = [timeOf(moment_, chart.offset), start && timeOf(start, chart.offset)];
  if (time === undefined || started === undefined || one.isLocal) return { ...one, date, when: 'same-day' };
  return { ...one, date, when: time < started ? 'before' : 'after' };
}

function therapyOf({ entry, what, unclear, when, date }: Given): Therapy {
  const kind =
    unclear || when === 'same-day' || when === 'untold' ? 'unclear' : when === 'before' ? 'neoadjuvant' : 'adjuvant';
  return { kind, what, date, from: [entry.ref] };
}

function answer(
  counted: Given[],
  wanted: 'before' | 'after',
  operation: Operation | undefined,
  reads: Reads,
): Sourced<Answer> {
  if (!operation) return missing('not-stated', 'no operation: nothing was before or after it');
  const concerned = counted.filter(({ when }) => when === wanted || when === 'same-day' || when === 'untold');
  const told = concerned.filter(({ unclear, when }) => !unclear && when === wanted);
  const [first] = told;
  if (first)
    return {
      value: 'present',
      reported: { value: first.what },
      takenOn: first.date,
      from: told.map(({ entry }) => entry.ref),
      reader: 'coded',
      verified: true,
    };
  const [unclear] = concerned;
  if (unclear)
    return missing('unknown-code', `whether ${unclear.what} was given for the HCC, and when, is not told`, [
      {
        from: [unclear.entry.ref],
        why: 'unknown-code',
        reported: { value: unclear.what },
        ...(unclear.date === '' ? {} : { takenOn: unclear.date }),
      },
    ]);
  const unread = readsNeeded.find((type) => reads[type] !== 'complete');
  if (unread !== undefined)
    return missing('unreadable', `${unread} was not read to its end: that none is there cannot be told`);
  return { value: 'absent', from: [], reader: 'derived', verified: true };
}
