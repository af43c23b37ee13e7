import type { ClinicalSettings } from '../settings.ts';
import { answerOf, conceptWords, reportedValue, valueConcepts } from './answer.ts';
import { vascularInvasion } from './answer-codes.ts';
import type { Chart, Finding } from './chart.ts';
import type { Concept } from './codes.ts';
import { daysBetween, firstDay } from './dates.ts';
import { codingsOf, type Json, text, wordsOf } from './fhir.ts';
import { type HistologyKind, histologyFindings, histologyStatements } from './histology.ts';
import { readMargin } from './margin.ts';
import { coded } from './narrated.ts';
import { isFinalResult, type PathologyReports } from './pathology-reports.ts';
import type { InputName, Inputs, Remark, TumourFindings } from './patient-case.ts';
import { type Plain, type Presence, plainly, presentFirst } from './presence.ts';
import { beside, type Statement, settle, type Told } from './settle.ts';
import { isKnown, type Missing, missing, type Sourced } from './sourced.ts';
import { specimenOf } from './specimen.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { optional, readTumours } from './tumours.ts';

/** What the pathologist found in the specimen of one operation. Preliminary pathology does not count; results follow their report. */
export interface Pathology {
  inputs: Pick<Inputs, 'mvi' | 'mviGrade' | 'margin' | 'marginDistance' | 'histology' | 'grade'> & Surroundings;
  tumours: TumourFindings;
  histology: Sourced<HistologyKind>;
  /** Where a coded number or size stands although the text says another. */
  contradicted: Remark[];
  /** Observations that state vascular invasion without saying of which vessels. */
  vascularOnly: string[];
}

export function readPathology(chart: Chart, reports: PathologyReports, settings: ClinicalSettings): Pathology {
  const { narrated, final, specimens } = reports;
  const operation = specimens.operated?.operation;
  const day = operation?.precision === 'day' ? operation.date : undefined;
  const silence = silenceOf(reports);
  const isOf = ({ entry }: Finding) => isFinalResult(specimens, entry);
  const about = (...concepts: Concept[]) => chart.about(...concepts).filter(isOf);
  const answered = (...concepts: Concept[]) => chart.answered(...concepts).filter(isOf);
  const state = ({ entry, node }: Finding) => ({
    from: [entry.ref],
    ...optional('takenOn', day),
    ...optional('reported', reportedValue(node)),
    ...optional('specimen', specimenOf(chart, entry)),
  });
  const small = about('small-vessel-invasion');
  const mviGrades = small.flatMap((finding) => {
    const grade = mviGradeOf(finding.node);
    return grade === undefined ? [] : [{ ...state(finding), value: grade, reader: 'coded' as const }];
  });
  const presence = (findings: Finding[], read: (node: Json) => Plain) =>
    findings.map((finding): Statement<Presence> => ({ ...state(finding), ...read(finding.node) }));
  const histologies = histologyStatements(histologyFindings(chart).filter(isOf), final, state);
  const histology = besideText(settle(coded(histologies, narrated.histology), { silence }), narrated.histology, same);
  const grades = about('grade').map((finding): Statement<string> => ({ ...state(finding), ...gradeOf(finding.node) }));
  const stated = readTumours(chart, {
    isOf,
    takenOn: () => day,
    silence: () => silence,
    narrated: {
      sizes: narrated.tumourSize,
      numbers: narrated.tumourNumber,
      macrovascular: narrated.macrovascular,
    },
  });
  const tumours = {
    ...stated,
    largest: besideText(stated.largest, narrated.tumourSize, near),
    number: besideText(stated.number, narrated.tumourNumber, same),
  };
  return {
    tumours,
    contradicted: contradictions(tumours, histology),
    histology,
    inputs: {
      mvi: settle<Presence>([...presence(small, mviOf), ...narrated.mvi], { silence, ...presentFirst }),
      mviGrade: settle([...mviGrades, ...narrated.mviGrade], { silence, worstFirst: ['M2', 'M1', 'M0'] }),
      ...readMargin({ about, answered, state, silence, reports: final, narrated, clearMm: settings.clearMarginMm }),
      histology: isKnown(histology)
        ? { ...histology, value: histology.value === 'else' ? 'other' : histology.value }
        : histology,
      grade: settle(coded(grades, narrated.grade), { silence }),
      ...readSurroundings({ chart, isOf, state, narrated, silence }),
    },
    vascularOnly: [...about('vascular-invasion'), ...answered('vascular-invasion')]
      .filter((finding) => !small.some(({ node }) => node === finding.node) && isVascular(finding.node))
      .map(({ entry }) => entry.ref)
      .filter((ref, i, refs) => refs.indexOf(ref) === i),
  };
}

function silenceOf({ state: { state, since }, specimens: { chart, operated, window } }: PathologyReports): Missing {
  if (!operated) return missing('not-found', 'no operation whose pathology it could be');
  if (state === 'final') return missing('not-stated', 'the final pathology does not say');
  if (state === 'pending')
    return missing('pending', `pathology is not final${since === undefined ? '' : ` (awaited since ${since})`}`);
  const { precision, date } = operated.operation;
  const isLate = precision === 'day' && daysBetween(date, firstDay(chart.asOf, chart.offset)) > window;
  return missing(isLate ? 'not-found' : 'pending', 'no pathology of the operation was found');
}

/** A text that gives the size to the centimetre does not contradict one to the millimetre beside it, cm. */
const sizeRoundingCm = 0.5;

const near = (one: number, other: number): boolean => Math.abs(one - other) <= sizeRoundingCm;
const same = <T>(one: T, other: T): boolean => one === other;

/** What is coded stands, with what the text says otherwise beside it. */
function besideText<T>(fact: Sourced<T>, narrated: Statement<T>[], agrees: (one: T, other: T) => boolean): Sourced<T> {
  if (!isKnown(fact) || fact.reader === 'narrative') return fact;
  const others = narrated.filter((one): one is Told<T> => 'value' in one && !agrees(one.value, fact.value));
  return beside(fact, others, 'from-text');
}

/** Where a coded answer stands although the text says another; for MVI and margin neither stands. */
function contradictions(tumours: TumourFindings, histology: Sourced<HistologyKind>): Remark[] {
  const facts: Partial<Record<InputName, Sourced<unknown>>> = {
    tumourSizePathology: tumours.largest,
    tumourNumberPathology: tumours.number,
    histology,
  };
  return Object.entries(facts).flatMap(([input, fact]): Remark[] => {
    const others = isKnown(fact) ? (fact.seen ?? []).filter(({ why }) => why === 'from-text') : [];
    if (!isKnown(fact) || others.length === 0) return [];
    return [{ code: 'conflict', from: [...fact.from, ...others.flatMap(({ from }) => from)], params: { input } }];
  });
}

/** M0 is none, M1 and M2 are some; a grade against the plain answer beside it cannot be read. */
function mviOf(node: Json): Plain {
  const grade = mviGradeOf(node);
  const plain = plainly(node);
  if (grade === undefined) return plain;
  const value = grade === 'M0' ? 'absent' : 'present';
  if ('value' in plain && plain.value !== value) return { why: 'unreadable', detail: `${grade}, but ${plain.value}` };
  return { value, reader: 'value' in plain ? plain.reader : 'string' };
}

function mviGradeOf({ valueCodeableConcept, valueString }: Json): 'M0' | 'M1' | 'M2' | undefined {
  const coded = codingsOf(valueCodeableConcept).map(({ code }) => code ?? '');
  const words = [wordsOf(valueCodeableConcept), text(valueString) ?? '', ...coded].join(' ');
  return /(?<![A-Za-z0-9])M[012](?![0-9A-Za-z])/.exec(words)?.[0] as 'M0' | 'M1' | 'M2' | undefined;
}

/** Asked in general, or answered with the finding itself. */
function isVascular(node: Json): boolean {
  const answer = answerOf(node);
  if (answer === 'silent') return codingsOf(node.code).some(({ code }) => code === vascularInvasion.present);
  return answer?.answer === 'present';
}

const gradeNames: Partial<Record<Concept, string>> = { g1: 'G1', g2: 'G2', g3: 'G3', g4: 'G4' };

/** As written; a code alone by its name. */
function gradeOf(
  node: Json,
): { value: string; reader: 'coded' | 'string' } | { why: 'unknown-code' | 'unreadable'; detail: string } {
  const [coded] = valueConcepts(node).flatMap((concept) => gradeNames[concept] ?? []);
  const words = text(node.valueString) ?? text(conceptWords(node));
  if (words !== undefined && /[1-4IVⅠ-Ⅳ]|well|moderate|poor|undifferentiated|分化/i.test(words))
    return { value: words.split(' / ')[0] ?? words, reader: coded ? 'coded' : 'string' };
  if (coded) return { value: coded, reader: 'coded' };
  const isSilent = words === undefined && node.valueCodeableConcept === undefined;
  return { why: isSilent ? 'unreadable' : 'unknown-code', detail: 'the grade is not known here' };
}
