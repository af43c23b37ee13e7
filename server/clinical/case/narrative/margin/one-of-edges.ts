import type { Claim } from '../fact.ts';
import type { Around } from '../scope/scope.ts';
import { readMargin } from './margin.ts';

/** One edge of several that is free, or one nodule that is clear of it, says nothing of the one that is not: "the other face is clear", "蓝墨断面未见癌", "T1 does not reach ink". */

const side =
  '(?:superior|inferior|medial|lateral|anterior|posterior|left|right|deep|cranial|caudal|upper|lower|dorsal|ventral)';
const one = new RegExp(
  [
    '^[\\s(]{0,2}(?:(?:the |all |both )?(?:other|others|remaining|rest|opposite|blue|black|green|orange|yellow|red)\\b|(?:另|其余|其它|其他|余|对侧|[蓝黑绿黄红橙]))',
    '(?:另一?|其余|其它|其他|余|对侧|[蓝黑绿黄红橙]色?墨?|\\bother |\\bremaining |\\brest of the |\\bopposite )$',
    `\\b${side}(?:,? and |, ?|\\/)?(?:${side} ?)?(?:parenchymal |liver |hepatic |resection |surgical )*(?:margins?|edges?|(?:sur)?faces?)?$`,
    `^${side}\\b`,
    '[上下左右内外前后头尾膈脏深][侧面部方](?:的|肝)?$',
    '\\b(?:T\\d|(?:nodule|tumou?r|lesion) (?:no\\.? ?)?#?\\d|(?:smaller|larger|second|other|first) (?:nodule|tumou?r|lesion|one))\\b[^.;:]{0,30}$',
  ].join('|'),
  'i',
);
const ofOneEdge = 0.5;
const ofAll = 1;

export const readMargins = (statement: string, around: Around): { claim: Claim; weight: number }[] =>
  readMargin(statement, around).map((claim) => {
    const isOne =
      claim.value === 'clear' &&
      (one.test(statement.slice(claim.start, claim.end)) || one.test(statement.slice(0, claim.start)));
    return { claim, weight: isOne ? ofOneEdge : ofAll };
  });
