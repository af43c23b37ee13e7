import type { Claim } from '../fact.ts';

/** Which of the counts of a report is its number of tumours. What is counted in passing may be some of them, or nodules that are none. */

interface Read {
  weight: number;
  part: number;
}

/** Weights of a count: under its own label; in the diagnosis; by a word that says there is but one. */
export const labelledCount = 3;
export const diagnosedCount = 2.5;
/** A count that is put in place of another in the same report. */
export const replacingCount = 4;
/** Weight of a count in the diagnosis that says it is of all there are, in all pieces. */
export const countOfAll = 2.75;
/** Of those with a label that are said to be tumours, where others are not. */
export const sortedCount = 2.6;
export const soleWord = 1.5;
/** Weight of one more that turns up: no count, but what a lower count leaves out. */
export const yetAnother = 0.5;
/** Said of several tumours nobody counted, and of a stage that a single one has. */
export const uncounted = 0;

/** "Nodule b is a dysplastic nodule and not carcinoma": it counts no more. */
export const takesForAnother =
  /\b(?:nodule|lesion|focus|tumou?r|deposit)\b[^.;]{0,80}\b(?:is|are|as|to(?: be)?|represents?|considered|reclassified|favou?red)\b[^.;]{0,40}\b(?:dysplastic|regenerative|benign|ha?emangioma|fnh|focal nodular|adenoma|hamartoma|not (?:a )?(?:carcinoma|malignan\w+|tumou?r|hcc))\b|(?<!小)(?:结节|病灶|肿物)[^。;]{0,40}(?:为|系|属|符合|考虑|改为|更正为|修正为)[^。;]{0,12}(?:再生|异型增生|不典型增生|良性|血管瘤)/i;

/** A labelled count, else that of the diagnosis, else one in passing that no other gainsays. */
export function numberTold<T extends Claim & Read>(claims: T[]): T[] {
  const counts = claims.filter(({ value, weight }) => value !== uncounted && weight !== yetAnother);
  if (isOfOnePiece(counts)) return [];
  const most = Math.max(...counts.map(({ weight }) => weight));
  const heaviest = counts.filter(({ weight }) => weight === most);
  const ofAll = counts.find(({ weight }) => weight === countOfAll);
  if (ofAll && heaviest.some(({ value }) => Number(value) < Number(ofAll.value))) return [ofAll];
  if (most >= labelledCount) return distinct(heaviest);
  const told = agreed(
    most >= diagnosedCount ? heaviest : most > 1 ? counts.filter(({ weight }) => weight > 1) : heaviest,
  );
  const isMany = claims.some(({ value }) => value === uncounted);
  const isOutdone = ({ value, weight }: T): boolean =>
    weight < diagnosedCount && claims.some((one) => one.weight === yetAnother && Number(one.value) > Number(value));
  return told.filter((one) => !(isMany && one.value === 1) && !isOutdone(one));
}

/** Counts in two pieces of liver, each its own, and none that is of both. */
function isOfOnePiece<T extends Claim & Read>(counts: T[]): boolean {
  const inPiece = new Map<number, number>();
  for (const { part, value } of counts)
    if (part > 0) inPiece.set(part, Math.max(inPiece.get(part) ?? 0, Number(value)));
  const sum = [...inPiece.values()].reduce((total, count) => total + count, 0);
  return inPiece.size > 1 && counts.every(({ value }) => Number(value) < sum);
}

/** "Three nodules ... two of them are encapsulated": the later, lesser count is of some; any other difference is of different things. */
function agreed<T extends Claim & Read>(counts: T[]): T[] {
  const values = new Set(counts.map(({ value }) => value));
  const [first] = counts;
  if (!first || values.size === 1) return first ? [first] : [];
  const isSole = counts.some(({ weight }) => weight === soleWord);
  return !isSole && counts.every(({ value }) => Number(value) <= Number(first.value)) ? [first] : [];
}

/** One of each value, the first that says it. */
const distinct = <T extends Claim>(claims: T[]): T[] =>
  [...new Map(claims.toReversed().map((one) => [one.value, one])).values()].toReversed();
