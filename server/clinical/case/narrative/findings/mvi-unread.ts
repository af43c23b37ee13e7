import type { Weighed } from '../claims.ts';
import type { FactName } from '../fact.ts';
import type { Stated } from '../scope/scope.ts';
import { isQuestion } from './asked.ts';
import { isWithdrawn } from './plain-doubt.ts';
import { decides, doubtsSmallVessels, retellsSmallVessels } from './small-vessel-doubt.ts';

/** Which answers on microvascular invasion a report leaves open, because it speaks of small vessels in words that gave none. */

/** "M0: none; M1: up to five; M2: more": what the grades mean. */
const isGrade = /^[\s*-]*M[12]\s*[:=]?\s*(?:[≤<>≥]|[1-9]\s?(?:-|to)|up to|more|fewer|less)/i;

const seenFirst = new Set<FactName>(['specimen', 'histology', 'tumourSize', 'grade']);
const isOfMvi = (fact: FactName): boolean => fact === 'mvi' || fact === 'mviGrade';

export function mviLeftOpen(
  stated: Stated[],
  claims: Weighed[][],
): (one: { fact: FactName; value: unknown; issue: number; row?: number }) => boolean {
  /** The last issue of the report that doubts; the last that tells of small vessels again; the last that doubts what another focus is. */
  let [doubted, retold, other] = [-1, -1, -1];
  for (const [i, { statement, issue, before }] of stated.entries()) {
    const read = (claims[i] ?? []).flatMap(({ claim: { fact, value } }) => (fact === 'mvi' ? [value] : []));
    const ahead = before ?? stated[i - 1]?.statement.text ?? '';
    const isOfLast = claims[i - 1]?.some(({ claim: { fact } }) => fact === 'mvi');
    if (isOfLast && isWithdrawn(statement.text)) doubted = issue;
    const isAnswered = /\?$/.test(statement.text) && claims[i + 1]?.some(({ claim: { fact } }) => fact === 'mvi');
    if (read.includes('uncertain') || isAnswered || isQuestion(statement.text)) continue;
    const isOfFocus = claims[i]?.some(({ claim: { fact, value } }) => fact === 'satellites' && value === 'uncertain');
    /** What comes next says which vessel it was. */
    const isOfLarge = claims[i + 1]?.some(
      ({ claim: { fact, value } }) => fact === 'macrovascularInvasion' && value !== 'absent',
    );
    const isDoubt = !isOfLarge && doubtsSmallVessels(statement.text, ahead, read.length > 0);
    if (isDoubt && isOfFocus) other = issue;
    else if (isDoubt) doubted = issue;
    else if (read.length > 0 && decides.test(statement.text)) doubted = -1;
    if (read.length === 0 && !isOfLarge && retellsSmallVessels(statement.text, ahead)) retold = issue;
  }
  const slides = claims.findIndex((read) => read.some(({ claim: { fact } }) => seenFirst.has(fact)));
  /** Told before anything of the specimen, and answered by it: what imaging or the ward thought. */
  const isForetold = (fact: FactName, row: number) =>
    row < slides &&
    claims.slice(slides).some((read) => read.some(({ claim: one }) => one.fact === fact && one.value !== 'uncertain'));
  const isLegend = (row: number) =>
    /M0/.test(stated[row]?.statement.text ?? '') && isGrade.test(stated[row + 1]?.statement.text ?? '');
  return ({ fact, value, issue, row }) =>
    value === 'uncertain'
      ? row !== undefined && isForetold(fact, row)
      : isOfMvi(fact) &&
        ((row !== undefined && isLegend(row)) ||
          issue <= doubted ||
          issue < retold ||
          (issue <= other && (value === 'absent' || value === 'M0')));
}
