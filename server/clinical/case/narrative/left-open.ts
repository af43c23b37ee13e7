import { aroundOf } from './claims.ts';
import type { Claim } from './fact.ts';
import { isRejected } from './histology/rejected.ts';
import { isDistanceInDoubt } from './margin/distance-doubt.ts';
import { hintsAtCloseMargin, leavesTumour, speaksOfMargin, unsettlesMargin } from './margin/margin-doubt.ts';
import { isMarginUnsaid } from './margin/margin-unsaid.ts';
import type { Stated } from './scope/scope.ts';
import { isMixedUp, isReferred, isRetracted, takesBack } from './scope/taken-back.ts';
import { isNumberInDoubt } from './tumour/number-doubt.ts';
import { isSizeInDoubt } from './tumour/size-doubt.ts';

/** What a report says of a fact and leaves open elsewhere: in words not understood, or understood to gainsay it. */

type Placed = Claim & { issue: number; part: number; weight: number; row?: number };

export function isLeftOpen(one: Placed, stated: Stated[], source: string, told: Placed[]): boolean {
  const { fact, value, issue, weight, start, end } = one;
  const around = (i: number) => aroundOf(stated, i);
  if (issue === 0 && stated.some(({ written }, i) => i > (one.row ?? i) && isRetracted(fact, value, written)))
    return true;
  if (stated.some(({ statement }) => isReferred(fact, statement.text))) return true;
  if (stated.some(({ statement, written, issue: last }) => last > issue && takesBack(fact, statement.text, written)))
    return true;
  if (fact !== 'specimen' && stated.some(({ statement: { text }, issue: last }) => last > issue && isMixedUp(text)))
    return true;
  if (fact === 'histology') return stated.some(({ statement: { text } }) => isRejected(value, text));
  if (fact === 'tumourSize') return isSizeInDoubt(stated, { value, issue, weight });
  if (fact === 'tumourNumber')
    return isNumberInDoubt(stated, around, { value, issue, weight, words: source.slice(start, end) });
  if (fact === 'marginDistance') return isDistanceInDoubt(stated, around, { value, issue, weight });
  if (fact !== 'margin') return false;
  const margins = told.flatMap((each) => (each.fact === 'margin' ? [each] : []));
  if (isMarginUnsaid({ ...one, value }, margins, stated)) return true;
  return stated.some(({ statement: { text }, issue: last }, i) => {
    if (last > issue && speaksOfMargin(text)) return true;
    if (last < issue || value !== 'clear') return false;
    if (leavesTumour(text, around(i)) && !source.slice(start, end).endsWith('R0')) return true;
    return hintsAtCloseMargin(text, around(i)) || unsettlesMargin(text, around(i));
  });
}
