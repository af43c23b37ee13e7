import type { Claim } from '../fact.ts';
import type { Around } from '../scope/scope.ts';
import { benign, isOfNoTumour } from './beside-tumour.ts';
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
/** A haemangioma beside the tumour, that runs up to the plane. */
const ofBenign = 0;

/** "The haemangiomas do not reach the cut end." */
const notReached =
  /^\W*(?:(?:do|does|did) )?not (?:reach|touch|extend|abut|involve)|^(?:[\s\S]{0,12}reach|[^,。;]{0,6}未(?:及|达|累及|侵及|到达))/i;

/** "Ablation zone: ghost cells, giant cells. Extends to the ink." */
const goesOn =
  /^\W*(?:it )?(?:focally )?(?:(?:extend|reach|touch|abut|run|go|involv)(?:s|es)\b|(?:is |was )?(?:at|present at)\b)|^\W*(?:局部|局灶)?(?:达|抵|及|累及|到达|延伸至)/i;

/** "2. Right adrenal: adenoma, margin clear." */
const ofOtherOrgan =
  /\b(?:adrenal|kidney|renal|rectum|rectal|colon|colonic|bowel|stomach|gastric|spleen|splenic|pancrea\w+|skin)\b|肾|结肠|直肠|肠|胃|脾|胰|皮肤/i;
const ofLiver = /liver|hepat|\bHCC\b|transection|parenchym|segment|肝|癌/i;

export const readMargins = (statement: string, around: Around): { claim: Claim; weight: number }[] =>
  (ofOtherOrgan.test(statement) && !ofLiver.test(statement) ? [] : readMargin(statement, around)).map((claim) => {
    const said = statement.slice(claim.start, claim.end);
    const isOne = claim.value === 'clear' && (one.test(said) || one.test(statement.slice(0, claim.start)));
    const isBenign =
      (claim.value === 'involved' || notReached.test(said)) &&
      (benign.test(statement.slice(0, claim.end)) ||
        isOfNoTumour(statement.slice(0, claim.end)) ||
        (goesOn.test(statement.slice(0, claim.end)) && isOfNoTumour(`${around.under}: ${statement}`)));
    return { claim, weight: isBenign ? ofBenign : isOne ? ofOneEdge : ofAll };
  });
