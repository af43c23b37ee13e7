import type { Around } from '../scope/scope.ts';
import { mentionsIn } from './finding-mentions.ts';

/** Questions and answers: what is asked is not asserted, and what stands next answers it. */

const asks =
  /^\W*(?:q(?:uestion)?|问|問)\s?\d{0,2}\s?[.:)]|^\W*(?:(?:[a-z]|\d{1,2})[.)]\s?)?(?:is|are|was|were|did|does|do|has|have|any|what|which|how)\b|^[^,。;]{0,16}(?:有没有|有无|是否|是不是|会不会|可有)[^,。;]{0,16}\?\W*$|(?:[吗嗎呢]|怎[么麼]样?|怎样|如何)\W*$/i;
/** "Satellites?" */
const bare =
  /^(?:\(\w{1,2}\) )?(?!.*(?:possib|suspic|suspect|probab|likely|query|maybe|perhaps))[\w\s/-]{0,60}\w\?$|^(?!.*(?:疑|似|可能|有))(?:[a-z]{1,5} )?[\u3400-\u9fffa-z]{1,12}(?<![a-z])\?$/i;
export const isQuestion = (text: string): boolean => /\?\W*$/.test(text) && (asks.test(text) || bare.test(text));

/** Where "yes" is of the vessels, and says that there is nothing in them. */
const inverted =
  /\b(?:no|not|without|free|clear|clean|patent|spared|intact|negative|normal|excluded?|absent|un\w+)\b|n't\b|通畅|干净|阴性|(?<!有)[未无没](?!有)/i;
export const answerMark = /^\W*(?:a(?:ns(?:wer)?)?|答)\s?[.:]\s*/i;
const denial =
  /^(?:there (?:is|are|was|were) (?:none|no)|(?:it|they) (?:is|are|was|were) not|no|none|nil|neither|not|negative|absent|[无没未否]|阴)/i;

/** The findings asked for, as a label for the answer; nothing where they are several and it says yes. */
export function topicAsked(answer: string, { before }: Pick<Around, 'before'>): string {
  const asked = mentionsIn(before).filter(({ finding, level }) => finding !== 'besides' && !level);
  const isOne = new Set(asked.map(({ finding }) => finding)).size === 1;
  if (asked.length === 0 || inverted.test(before) || !(isOne || denial.test(answer))) return '';
  return `${asked.map(({ name }) => name).join(' / ')}: `;
}
