import type { ClinicalSettings } from '../settings.ts';
import { answerOf, reportedValue } from './answer.ts';
import { ecogAnswers, severityCodes } from './answer-codes.ts';
import type { Chart, Entry, Finding } from './chart.ts';
import type { Concept } from './codes.ts';
import { ageOn, firstDay, lastDay, moment } from './dates.ts';
import { codingsOf, finite, record, text, wordsOf } from './fhir.ts';
import type { Inputs, Operation } from './patient-case.ts';
import { latestBefore, type Reading } from './preoperative.ts';
import { isKnown, missing, type Sourced } from './sourced.ts';
import { codesOf } from './status.ts';

/** The person before the operation: sex, age, performance status, and Child-Pugh's two clinical signs. */
export function readFitness(
  chart: Chart,
  operation: Operation | undefined,
  settings: ClinicalSettings,
): Pick<Inputs, 'sex' | 'age' | 'ecog' | 'ascites' | 'encephalopathy'> {
  return {
    sex: readSex(chart),
    age: readAge(chart, operation),
    ecog: latestBefore(chart, operation, {
      findings: chart.about('ecog'),
      replaced: chart.replaced('ecog'),
      window: settings.windows.ecog,
      read: readEcog,
    }),
    ascites: sign(chart, operation, settings, 'ascites', gradeOfAscites),
    encephalopathy: sign(chart, operation, settings, 'encephalopathy', gradeOfEncephalopathy),
  };
}

function readSex({ patient }: Chart): Inputs['sex'] {
  const { gender } = patient.resource;
  if (gender === 'male' || gender === 'female')
    return { value: gender, from: [patient.ref], reader: 'coded', verified: true };
  return missing('not-stated', `Patient.gender is ${text(gender) ?? 'absent'}`);
}

/** At the operation. */
function readAge({ patient, asOf, offset }: Chart, operation: Operation | undefined): Inputs['age'] {
  const birth = moment(patient.resource.birthDate);
  const at = operation && operation.precision !== 'unknown' ? moment(operation.date) : asOf;
  if (!birth || !at) return missing('not-stated', 'Patient.birthDate is absent or no date');
  const age = ageOn(birth, firstDay(at, offset), lastDay(at, offset));
  if (age === undefined)
    return missing('unreadable', 'the age in years has two answers: a date is known by month or year only');
  if (age < 0 || age > 130) return missing('unreadable', `an age of ${age} is not possible`);
  return { value: age, unit: 'a', from: [patient.ref], reader: 'derived', verified: true };
}

export function readEcog({ node }: Finding): Reading<number> {
  const coded = codingsOf(node.valueCodeableConcept).flatMap(({ code }) => ecogAnswers.get(code ?? '') ?? []);
  const printed = text(node.valueString) ?? wordsOf(node.valueCodeableConcept);
  const digit = /^\s*(?:ECOG\s*)?([0-4])\s*(?:分|级)?\s*$/i.exec(printed.split(' / ')[0] ?? '')?.[1];
  const quantity = record(node.valueQuantity);
  const value =
    finite(node.valueInteger) ??
    finite(quantity?.value) ??
    coded[0] ??
    (digit === undefined ? undefined : Number(digit));
  const reported = reportedValue(node);
  if (value === undefined || new Set(coded).size > 1 || quantity?.comparator !== undefined)
    return {
      why: value === undefined && !reported ? 'unreadable' : 'unknown-code',
      detail: 'it is no ECOG status',
      ...(reported ? { reported } : {}),
    };
  if (!Number.isInteger(value) || value < 0 || value > 4)
    return {
      why: 'unreadable',
      detail: `${value} is no ECOG status of a living person`,
      ...(reported ? { reported } : {}),
    };
  return { value, reader: digit === undefined ? 'coded' : 'string', reported: reported ?? { value } };
}

/** Stated by an Observation in the laboratory window, else by a Condition there was before the operation. */
function sign<T extends string>(
  chart: Chart,
  operation: Operation | undefined,
  settings: ClinicalSettings,
  concept: Concept,
  grade: (words: string, present: boolean) => T,
): Sourced<T> {
  const observed = latestBefore<T>(chart, operation, {
    findings: chart.about(concept),
    replaced: chart.replaced(concept),
    window: settings.windows.labs,
    read: ({ node }) => {
      const answer = answerOf(node);
      const words = `${wordsOf(node.valueCodeableConcept)} ${text(node.valueString) ?? ''} ${severityOf(node.valueCodeableConcept)}`;
      const reported = reportedValue(node);
      const isGraded = /mild|moderate|severe|slight|grade|轻|中|重|大量|少量/i.test(words);
      if (answer === 'silent' || (answer === undefined && !isGraded) || (answer && answer.answer === 'uncertain'))
        return {
          why: answer === 'silent' ? 'unreadable' : 'unknown-code',
          detail: 'the answer is not known here',
          ...(reported ? { reported } : {}),
        };
      return {
        value: grade(words, answer === undefined || answer.answer === 'present'),
        reader: answer?.reader ?? 'string',
        ...(reported ? { reported } : {}),
      };
    },
  });
  if (isKnown(observed) || operation?.precision !== 'day') return observed;
  const condition = chart
    .of('Condition')
    .find((entry) => entry.concepts.includes(concept) && wasThere(chart, entry, operation.date));
  if (!condition) return observed;
  const words = `${wordsOf(condition.resource.severity)} ${severityOf(condition.resource.severity)} ${wordsOf(condition.resource.code)}`;
  return {
    value: grade(words, true),
    reported: { value: wordsOf(condition.resource.code) },
    from: [condition.ref],
    reader: 'coded',
    verified: true,
  };
}

function wasThere(chart: Chart, { resource, happened, stated }: Entry, day: string): boolean {
  const began = happened ?? stated;
  const ended = moment(resource.abatementDateTime);
  const isOver = codesOf(resource.clinicalStatus).some((code) => ['resolved', 'remission', 'inactive'].includes(code));
  if (began && firstDay(began, chart.offset) >= day) return false;
  return ended ? firstDay(ended, chart.offset) >= day : !isOver;
}

const severityOf = (concept: unknown): string =>
  codesOf(concept).flatMap((code) => severityCodes.get(code) ?? [])[0] ?? '';

function gradeOfAscites(words: string, present: boolean): 'none' | 'mild' | 'moderate-severe' | 'present' {
  if (!present) return 'none';
  if (/moderate|severe|中|重|大量/i.test(words)) return 'moderate-severe';
  return /mild|slight|轻|少量/i.test(words) ? 'mild' : 'present';
}

function gradeOfEncephalopathy(words: string, present: boolean): 'none' | 'grade-1-2' | 'grade-3-4' | 'present' {
  if (!present) return 'none';
  if (/grade\s*(?:3|4|III|IV)\b|severe|[34]\s*级/i.test(words)) return 'grade-3-4';
  return /grade\s*(?:1|2|I{1,2})\b|mild|[12]\s*级/i.test(words) ? 'grade-1-2' : 'present';
}
