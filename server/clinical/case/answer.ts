import type { Concept } from './codes.ts';
import { conceptsOf } from './coding.ts';
import { codingsOf, finite, type Json, list, text, wordsOf } from './fhir.ts';
import type { Reported } from './sourced.ts';
import { table } from './table.ts';

/** What a yes-or-no question was answered (case-rules, "Answers"): coded, boolean, or one of the plain words laboratories print. */
export interface Answered {
  answer: 'present' | 'absent' | 'uncertain';
  reader: 'coded' | 'string';
  reported: Reported;
}

type Word = Answered['answer'];

export const answerCodes = table<Word>({
  // SNOMED CT: present, positive, detected, yes; absent, negative, not detected, no; indeterminate, equivocal
  ...{ '52101004': 'present', '10828004': 'present', '260373001': 'present', '373066001': 'present' },
  ...{ '2667000': 'absent', '260385009': 'absent', '260415000': 'absent', '373067005': 'absent' },
  ...{ '82334004': 'uncertain', '42425007': 'uncertain' },
  // LOINC answers: present, positive, detected, yes; absent, negative, not detected, no; indeterminate
  ...{ 'LA9633-4': 'present', 'LA6576-8': 'present', 'LA11882-0': 'present', 'LA33-6': 'present' },
  ...{ 'LA9634-2': 'absent', 'LA6577-6': 'absent', 'LA11883-8': 'absent', 'LA32-8': 'absent' },
  'LA11884-6': 'uncertain',
  // pregnant, not pregnant (LOINC 82810-3; SNOMED CT)
  ...{ 'LA15173-0': 'present', 'LA26683-5': 'absent', '77386006': 'present', '60001007': 'absent' },
  // SNOMED CT, vascular invasion as a finding: present, none, indeterminate
  ...{ '372287009': 'present', '127494000': 'absent', '127495004': 'uncertain' },
  // HL7 v3 interpretation
  ...{ POS: 'present', NEG: 'absent', IND: 'uncertain', E: 'uncertain' },
});

export const answerWords: [RegExp, Word][] = [
  [/^(present|positive|pos|yes|detected|reactive|identified|seen|阳性|有|可见|是|\+|\(\+\)|\+ve)$/i, 'present'],
  [
    /^(absent|negative|neg|no|none|not (?:detected|identified|present|seen)|non-?reactive|阴性|无|未见|否|-|\(-\)|-ve)$/i,
    'absent',
  ],
  [
    /^(indeterminate|equivocal|uncertain|suspicious|borderline|cannot be (?:determined|assessed|excluded)|可疑|不确定|弱阳性)$/i,
    'uncertain',
  ],
];

/** Undefined where there is an answer this product does not know; `silent` where nothing was answered at all. */
export function answerOf(node: Json): Answered | 'silent' | undefined {
  if (typeof node.valueBoolean === 'boolean')
    return {
      answer: node.valueBoolean ? 'present' : 'absent',
      reader: 'coded',
      reported: { value: node.valueBoolean },
    };
  const string = text(node.valueString);
  if (string !== undefined) return worded(string);
  if (node.valueCodeableConcept !== undefined) {
    const reported = { value: reportedConcept(node.valueCodeableConcept) };
    const coded = new Set(
      codingsOf(node.valueCodeableConcept).flatMap(({ code }) => answerCodes.get(code ?? '') ?? []),
    );
    if (coded.size > 1) return undefined;
    const [answer] = coded;
    return answer ? { answer, reader: 'coded', reported } : worded(wordsOf(node.valueCodeableConcept));
  }
  const flagged = codingsOf(node.interpretation).flatMap(({ code }) => answerCodes.get(code ?? '') ?? []);
  const [answer] = flagged;
  if (answer) return { answer, reader: 'coded', reported: { value: answer } };
  return hasValue(node) ? undefined : 'silent';
}

function worded(words: string): Answered | undefined {
  const [word = ''] = words.split(' / ');
  const found = answerWords.find(([pattern]) => pattern.test(word.normalize('NFKC').trim()));
  return found && { answer: found[1], reader: 'string', reported: { value: word } };
}

const hasValue = (node: Json): boolean => Object.keys(node).some((key) => /^value[A-Z]/.test(key));

/** What a coded value says, for a reader: its text or display, else its code. */
export const reportedConcept = (concept: unknown): string => {
  const [first] = codingsOf(concept);
  const words = text(list(concept)[0]?.text) ?? first?.display;
  return words ?? first?.code ?? '';
};

export const conceptWords = (node: Json): string => wordsOf(node.valueCodeableConcept);

/** Concepts of a value's codings. */
export const valueConcepts = (node: Json): Concept[] => codingsOf(node.valueCodeableConcept).flatMap(conceptsOf);

/** What the chart wrote, whatever it is. */
export function reportedValue(node: Json): Reported | undefined {
  const quantity = list(node.valueQuantity)[0];
  const number = finite(quantity?.value) ?? finite(node.valueInteger);
  const unit = text(quantity?.unit) ?? text(quantity?.code);
  if (number !== undefined) return { value: number, ...(unit === undefined ? {} : { unit }) };
  const value = text(node.valueString) ?? (reportedConcept(node.valueCodeableConcept) || undefined);
  if (value !== undefined) return { value };
  return typeof node.valueBoolean === 'boolean' ? { value: node.valueBoolean } : undefined;
}
