import { type Claim, claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Mention } from './finding-mentions.ts';
import { records } from './site-words.ts';
import { isOfThen, sentenceAhead } from './unsaid.ts';

/** M0, M1 or M2 as a grade of microvascular invasion; not the M of a TNM stage, and not one of several in a legend. */

const grade = /(?<![A-Za-z0-9])M([012])(?![0-9A-Za-z]|\s?[:=]\s?(?:≤|<|>|≥|不超过)|\s*\((?:clinical|临床))/g;
const ofStage =
  /(?:N\s?[0-3xX]|T\s?[0-4xX][a-d]?)[\s,;()+/]*$|\b(?:TNM|AJCC|UICC|stage)\b[^:;]{0,20}$|分期[^,;]{0,6}$/i;

const supposed = new RegExp(String.raw`\bif\b|\bwould\b(?! (?:\w+ )?${records})`, 'i');
const earlier =
  /\b(?:in (?:19|20)\d\d|(?:years?|yrs?|months?) (?:ago|earlier|before))\b|(?:19|20)\d\d ?年(?!版|第|规|指|标|共)|旧(?:标本|片|报告)/i;
/** "M0 instead of M1". */
const replaced =
  /(?:\bin ?stead of|\bin ?place of|\brather than|\bnot|\breplac(?:es|ing)|\b(?:changed|corrected|revised|amended|altered|(?:up|down)graded) from|原[为报]?|[非由]|而?不是)\s*$/i;

/** A grade alone says whether there is any; a grade against the word beside it says nothing, nor does the word. */
export function gradeClaims(text: string, mentions: Mention[]): Claim[] | 'against' {
  const own = mentions.filter(({ finding }) => finding === 'mvi');
  const [first] = own;
  if (
    !first ||
    supposed.test(text) ||
    earlier.test(sentenceAhead(text, first.start)) ||
    isOfThen(text.slice(0, first.start))
  )
    return [];
  const grades = everyMatch(text, grade).filter(({ index }) => {
    const ahead = text.slice(Math.max(0, index - 40), index);
    return !ofStage.test(ahead) && !replaced.test(ahead);
  });
  const [found] = grades;
  if (!found || earlier.test(sentenceAhead(text, found.index)) || new Set(grades.map(([each]) => each)).size > 1)
    return [];
  const value = found[0] as 'M0' | 'M1' | 'M2';
  const says = value === 'M0' ? 'absent' : 'present';
  const { start } = own.findLast((mention) => mention.start < found.index) ?? first;
  const [from, to] = [Math.min(start, found.index), Math.max(first.end, found.index + found[0].length)];
  const end = from === found.index ? to : found.index + found[0].length;
  const told = own.filter(({ presence }) => presence !== undefined);
  if (told.some(({ presence }) => presence !== says)) return 'against';
  return [claim('mviGrade', value, from, end), ...(told.length === 0 ? [claim('mvi', says, from, end)] : [])];
}
