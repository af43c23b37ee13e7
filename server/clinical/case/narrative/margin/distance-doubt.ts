import type { Around, Stated } from '../scope/scope.ts';
import { isAbout } from '../scope/topics.ts';
import { ofBothOperations } from './all-edges.ts';
import { ofBenign } from './beside-tumour.ts';
import { nearerThan } from './margin-distance.ts';
import { isKeyOfGrades } from './margin-excision.ts';
import { isEdge } from './margin-names.ts';
import { isOfAnother, isOfOuterInk, singles } from './of-another.ts';
import { readMargins } from './one-of-edges.ts';
import { isOfFirstStage } from './this-time.ts';

/** What leaves the distance open: tumour somewhere nearer than was told, or an addendum that speaks of the distance and gives none that was understood. */

const nearer =
  /\b(?:nearer|closer|(?:comes?|came|gets?|got) (?:nearest|closest)|on (?:the )?(?:slides?|microscopy|histology)|histological(?:ly)?|microscopical(?:ly)?)\b|更近|较近|镜下(?=[^,。;]{0,6}(?:测|量|约|仅|为|距|最|则|\d))/i;
const speaksOfDistance =
  /\bmargin(?:al)? (?:distance|clearance|width)|\bclearances?\b|\bdistances? (?:to|from|of)|(?:切缘|断面)\S{0,4}(?:距离|宽度)/i;
const edge = /\bedge\b|(?:切|断|离)\S?[缘面]/i;
const unchanged =
  /\b(?:un(?:changed|altered|affected)|not? (?:\w+ )?(?:change|affect|alter)\w*|remains?|stands?)\b|\bintervals?\b|间隔|不变|未变|同前/i;

const malignant = /carcinoma|\bHCC\b|metasta|sarcoma|malignan|癌|转移/i;

interface Told {
  value: unknown;
  issue: number;
  weight: number;
  row?: number | undefined;
}

export function isDistanceInDoubt(
  stated: Stated[],
  aroundOf: (i: number) => Around,
  { value, issue, weight, row }: Told,
): boolean {
  if (isOfAnother(stated[row ?? -1]?.statement.text ?? '', Number(value), stated)) return true;
  if (weight === ofBenign && stated.some(({ statement }) => malignant.test(statement.text))) return true;
  const own = stated[row ?? -1];
  if (
    own &&
    [own.statement.text, own.under].some((text) =>
      isOfFirstStage(
        text,
        stated.flatMap(({ statement, under }) => [statement.text, under]),
      ),
    )
  )
    return true;
  const isOfBoth = ofBothOperations(stated[row ?? -1]?.statement.text ?? '');
  const isNearer = (mm: number) => mm < Number(value);
  return stated.some(({ statement: { text }, issue: last }, i) => {
    if (last < issue || (isOfBoth && i < (row ?? 0))) return false;
    const around = aroundOf(i);
    if (isKeyOfGrades(text, around.before)) return false;
    if (nearerThan(text, around).some((mm) => mm <= Number(value))) return true;
    if (
      isAbout('margin', text, around) &&
      readMargins(text, around).some(
        ({ claim, weight: sure }) =>
          claim.value === 'involved' && sure > 0 && !isOfOuterInk(text, around, claim, stated),
      )
    )
      return true;
    const isOfEdge = isEdge.test(text) || isEdge.test(around.before);
    if (last === issue) return isOfEdge && !isEdge.test(text) && saysNearer(text, isNearer);
    return (
      !unchanged.test(text) &&
      (speaksOfDistance.test(text) ||
        ((isEdge.test(text) || edge.test(text)) && singles(text).some(({ cm }) => isNearer(cm * 10))))
    );
  });
}

const ofSize = /(?:厚|径|大小|长|宽)[为约]?$|\b(?:thick\w*|measur\w+|diameter|size) (?:is |of )?$/i;

/** "On the slides it is nearer, at 3 mm." */
const saysNearer = (text: string, isNearer: (mm: number) => boolean): boolean =>
  singles(text).some(
    ({ cm, start, end }) =>
      isNearer(cm * 10) &&
      !ofSize.test(text.slice(0, start)) &&
      nearer.test(text.slice(Math.max(0, start - 60), end + 40)),
  );
