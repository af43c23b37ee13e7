import { aroundOf } from './claims.ts';
import type { Claim } from './fact.ts';
import { isBesideMalignant, isOtherwiseDiagnosed, isRejected } from './histology/rejected.ts';
import { isUnlikelySize } from './likelihood/size-likelihood.ts';
import { isOfOptions } from './margin/capsule.ts';
import { isDistanceInDoubt } from './margin/distance-doubt.ts';
import { hintsAtCloseMargin, leavesTumour, speaksOfMargin, unsettlesMargin } from './margin/margin-doubt.ts';
import { isMarginUnsaid } from './margin/margin-unsaid.ts';
import type { Stated } from './scope/scope.ts';
import { isMixedUp, isReferred, isRemarkedOn, isRetracted, takesBack } from './scope/taken-back.ts';
import { corrected } from './tumour/corrected-size.ts';
import { isNumberInDoubt } from './tumour/number-doubt.ts';
import { isSizeInDoubt } from './tumour/size-doubt.ts';

/** What a report says of a fact and leaves open elsewhere: in words not understood, or understood to gainsay it. */

type Placed = Claim & { issue: number; part: number; weight: number; row?: number };

export function isLeftOpen(one: Placed, stated: Stated[], source: string, told: Placed[]): boolean {
  const { fact, value, issue, weight, start, end } = one;
  const around = (i: number) => aroundOf(stated, i);
  if (issue === 0 && stated.some(({ written }, i) => i > (one.row ?? i) && isRetracted(fact, value, written)))
    return true;
  const rows = stated.map(({ statement }) => statement.text);
  if (fact !== 'specimen' && isRemarkedOn(one.row, rows)) return true;
  if (stated.some(({ statement }) => isReferred(fact, statement.text))) return true;
  if (stated.some(({ statement, written, issue: last }) => last > issue && takesBack(fact, statement.text, written)))
    return true;
  if (fact !== 'specimen' && stated.some(({ statement: { text }, issue: last }) => last > issue && isMixedUp(text)))
    return true;
  if (fact === 'histology')
    return (
      stated.some(({ statement: { text } }) => isRejected(value, text)) ||
      isBesideMalignant(value, told, stated) ||
      isOtherwiseDiagnosed(one, told, stated, source)
    );
  if (fact === 'tumourSize')
    return (
      isSizeInDoubt(stated, { value, issue, weight }, source) ||
      (weight < corrected && isUnlikelySize(Number(value), source))
    );
  if (fact === 'tumourNumber')
    return isNumberInDoubt(stated, around, { value, issue, weight, words: source.slice(start, end) });
  if (fact === 'marginDistance') return isDistanceInDoubt(stated, around, { value, issue, weight, row: one.row });
  if (fact === 'capsule') return isOfOptions(rows[one.row ?? -1] ?? '', rows[(one.row ?? -1) + 1] ?? '');
  if (fact !== 'margin') return false;
  const margins = told.flatMap((each) => (each.fact === 'margin' ? [each] : []));
  if (isMarginUnsaid({ ...one, value }, margins, stated)) return true;
  return stated.some(({ statement: { text }, issue: last }, i) => {
    if (last > issue && speaksOfMargin(text)) return true;
    if (last < issue || value !== 'clear' || (weight > 1 && i < (one.row ?? 0))) return false;
    if (leavesTumour(text, around(i)) && !source.slice(start, end).endsWith('R0')) return true;
    return hintsAtCloseMargin(text, around(i)) || unsettlesMargin(text, around(i));
  });
}
