import type { Around, Stated } from '../scope/scope.ts';
import { isAbout } from '../scope/topics.ts';
import { lengthsIn } from '../tumour/lengths.ts';
import { readMargin } from './margin.ts';
import { nearerThan, ofBenign } from './margin-distance.ts';
import { isEdge } from './margin-names.ts';

/** What leaves the distance open: tumour somewhere nearer than was told, or an addendum that speaks of the distance and gives none that was understood. */

const nearer =
  /\b(?:nearer|closer|on (?:the )?(?:slides?|microscopy|histology)|histological(?:ly)?|microscopical(?:ly)?)\b|更近|较近|镜下(?=[^,。;]{0,6}(?:测|量|约|仅|为|距|最|则|\d))/i;
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
}

export function isDistanceInDoubt(
  stated: Stated[],
  aroundOf: (i: number) => Around,
  { value, issue, weight }: Told,
): boolean {
  if (weight === ofBenign && stated.some(({ statement }) => malignant.test(statement.text))) return true;
  const isNearer = (mm: number) => mm < Number(value);
  return stated.some(({ statement: { text }, issue: last }, i) => {
    if (last < issue) return false;
    const around = aroundOf(i);
    if (nearerThan(text, around).some((mm) => mm <= Number(value))) return true;
    if (isAbout('margin', text, around) && readMargin(text, around).some((one) => one.value === 'involved'))
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
const singles = (text: string) => lengthsIn(text).filter(({ axes }) => axes === 1);

/** "On the slides it is nearer, at 3 mm." */
const saysNearer = (text: string, isNearer: (mm: number) => boolean): boolean =>
  singles(text).some(
    ({ cm, start, end }) =>
      isNearer(cm * 10) &&
      !ofSize.test(text.slice(0, start)) &&
      nearer.test(text.slice(Math.max(0, start - 60), end + 40)),
  );
