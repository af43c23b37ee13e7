import { answerCodes } from './answer-codes.ts';
import type { Concept } from './codes.ts';
import { conceptsOf } from './coding.ts';
import { codingsOf, finite, type Json, list, text, wordsOf } from './fhir.ts';
import type { Reported } from './sourced.ts';

/** What a yes-or-no question was answered (case-rules, "Answers"): coded, boolean, or one of the plain words laboratories print. */
export interface Answered {
  answer: 'present' | 'absent' | 'uncertain';
  reader: 'coded' | 'string';
  reported: Reported;
}

export const answerWords: [RegExp, Answered['answer']][] = [
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
  const comparator = text(quantity?.comparator);
  if (number !== undefined)
    return {
      value: comparator === undefined ? number : `${comparator}${number}`,
      ...(unit === undefined ? {} : { unit }),
    };
  const value = text(node.valueString) ?? (reportedConcept(node.valueCodeableConcept) || undefined);
  if (value !== undefined) return { value };
  return typeof node.valueBoolean === 'boolean' ? { value: node.valueBoolean } : undefined;
}
