import type { Weighed } from '../claims.ts';
import type { FactName } from '../fact.ts';
import type { Stated } from '../scope/scope.ts';
import { isWithdrawn } from './plain-doubt.ts';
import { decides, doubtsSmallVessels, retellsSmallVessels } from './small-vessel-doubt.ts';

/** Which answers on microvascular invasion a report leaves open, because it speaks of small vessels in words that gave none. */

const isOfMvi = (fact: FactName): boolean => fact === 'mvi' || fact === 'mviGrade';

export function mviLeftOpen(
  stated: Stated[],
  claims: Weighed[][],
): (one: { fact: FactName; value: unknown; issue: number }) => boolean {
  /** The last issue of the report that doubts; the last that tells of small vessels again; the last that doubts what another focus is. */
  let [doubted, retold, other] = [-1, -1, -1];
  for (const [i, { statement, issue, before }] of stated.entries()) {
    const read = (claims[i] ?? []).flatMap(({ claim: { fact, value } }) => (fact === 'mvi' ? [value] : []));
    const ahead = before ?? stated[i - 1]?.statement.text ?? '';
    const isOfLast = claims[i - 1]?.some(({ claim: { fact } }) => fact === 'mvi');
    if (isOfLast && isWithdrawn(statement.text)) doubted = issue;
    const isAnswered = /\?$/.test(statement.text) && claims[i + 1]?.some(({ claim: { fact } }) => fact === 'mvi');
    if (read.includes('uncertain') || isAnswered) continue;
    const isOfFocus = claims[i]?.some(({ claim: { fact, value } }) => fact === 'satellites' && value === 'uncertain');
    const isDoubt = doubtsSmallVessels(statement.text, ahead, read.length > 0);
    if (isDoubt && isOfFocus) other = issue;
    else if (isDoubt) doubted = issue;
    else if (read.length > 0 && decides.test(statement.text)) doubted = -1;
    if (read.length === 0 && retellsSmallVessels(statement.text, ahead)) retold = issue;
  }
  return ({ fact, value, issue }) =>
    isOfMvi(fact) &&
    value !== 'uncertain' &&
    (issue <= doubted || issue < retold || (issue <= other && (value === 'absent' || value === 'M0')));
}
