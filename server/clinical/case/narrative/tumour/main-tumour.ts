import type { Claim } from '../fact.ts';
import { corrected } from './corrected-size.ts';
import type { Owner } from './length-owner.ts';

/** Which of the sizes of a report are its main tumour's, and which of those counts. */

interface Read {
  weight: number;
  issue: number;
  row?: number;
  part?: number;
  /** The segment that is named beside a size. */
  site?: number;
  /** Of sizes that follow one another in one list. */
  series?: string;
  /** Of the second of several. */
  isSecond?: boolean;
  owner?: Owner;
}

/** Weight of a size under its own label. */
export const labelled = 3;

/** What is smaller and not called the size of the tumour is something else. */
const leastInPassing = 0.5;

/** Beside a malignant tumour an adenoma or a haemangioma is by the way; beside an adenoma a haemangioma is. */
export function ofMainTumour<T extends Claim & Read>(placed: T[]): T[] {
  const histologies = placed.filter(({ fact }) => fact === 'histology');
  const isMalignant = histologies.some(({ value }) => value !== 'benign');
  const isBenign = histologies.length > 0 && !isMalignant;
  const sizes = placed.filter(({ fact }) => fact === 'tumourSize');
  const distances = placed.filter(({ fact }) => fact === 'marginDistance');
  /** The least of a list of sizes may be read as a distance too. */
  const isDistance = ({ start, end, owner, value }: T): boolean =>
    distances.some(
      (one) =>
        one.start < end &&
        start < one.end &&
        one.end - one.start <= end - start &&
        !(owner === 'tumour' && one.start === start && Number(one.value) < 10 * Number(value) - 0.01),
    );
  const has = (owner: Owner) => sizes.some((one) => one.owner === owner);
  const counts = (one: T): boolean => {
    const { owner, value, weight } = one;
    if (weight < labelled && (Number(value) < leastInPassing || isDistance(one))) return false;
    return owner === 'lesser' ? isBenign && !has('tumour') && !has('benign') : owner !== 'benign' || !isMalignant;
  };
  const counted = placed.filter((one) => one.fact !== 'tumourSize' || counts(one));
  const isSecondAlone = counted.every(
    (one) => one.fact !== 'tumourSize' || (one.isSecond === true && one.series !== 'named') || !isTold(one),
  );
  const kept = asOnlyOne(isSecondAlone ? counted.filter(({ fact }) => fact !== 'tumourSize') : counted);
  const before = largestBefore(kept);
  const told = kept
    .filter((one) => one.fact !== 'tumourSize' || isTold(one))
    .map((one) => (isSmallOneMore(one, before) ? { ...one, weight: 0 } : one));
  const stands = told.filter(({ fact, weight }) => fact === 'tumourSize' && weight === corrected);
  if (stands.length > 0 && !isFarFrom(told, stands)) return told;
  return stands.length > 0 || isToldTwice(told) || isOutdone(kept)
    ? told.filter(({ fact }) => fact !== 'tumourSize')
    : told;
}

/** Said of what was named further back ("It measures 34 mm"): of the tumour, where nothing else in the report is measured. */
function asOnlyOne<T extends Claim & Read>(placed: T[]): T[] {
  const isAlone = placed.every(({ fact, owner }) => fact !== 'tumourSize' || owner === 'unowned');
  const isOneOfSeveral = placed.some(({ fact, value }) => fact === 'tumourNumber' && Number(value) > 1);
  const unowned = new Map(
    placed.flatMap((one): [unknown, T][] => (one.fact === 'tumourSize' && one.weight > 0 ? [[one.value, one]] : [])),
  );
  const isOfOneRow = new Set([...unowned.values()].map(({ row }) => row)).size < 2;
  const owner = isAlone && isOfOneRow && !isOneOfSeveral ? 'tumour' : 'untold';
  return placed.map((one) => (one.owner === 'unowned' ? { ...one, owner } : one));
}

/** What an addendum measures that is small beside the tumour is one more nodule, and changes nothing. */
const isSmallOneMore = <T extends Claim & Read>({ fact, value, weight, issue }: T, before: number[]): boolean =>
  fact === 'tumourSize' && weight < labelled && (before[issue] ?? 0) * leastShare > Number(value);

/** For each issue the largest size of the tumour that was told before it. */
function largestBefore<T extends Claim & Read>(placed: T[]): number[] {
  const own: number[] = [];
  let last = 0;
  for (const { fact, owner, issue, value } of placed) {
    last = Math.max(last, issue);
    if (fact === 'tumourSize' && owner === 'tumour') own[issue] = Math.max(own[issue] ?? 0, Number(value));
  }
  const before = [0];
  for (let issue = 1; issue <= last; issue++) before[issue] = Math.max(before[issue - 1] ?? 0, own[issue - 1] ?? 0);
  return before;
}

/** So far from what else is told that it may be another nodule's. */
function isFarFrom<T extends Claim & Read>(placed: T[], stands: T[]): boolean {
  const most = Math.max(...stands.map(({ value }) => Number(value)));
  const last = Math.max(...stands.map(({ issue }) => issue));
  return placed.some(
    ({ fact, owner, value, issue }) =>
      fact === 'tumourSize' && owner === 'tumour' && issue >= last && Number(value) * leastShare > most,
  );
}

const isTold = ({ owner }: Read): boolean => owner !== 'untold' && owner !== 'unnamed';

/** As many larger things as this, and more than there are tumours, are the slices that the piece was cut into, or the blocks. */
const leastSlices = 3;

/** A larger length than the tumour's that nothing in the text accounts for: it may be its true size, or another nodule's. What is measured before any tumour, or between the diagnosis and the description that repeats its size, is the piece that was sent. */
function isOutdone<T extends Claim & Read>(placed: T[]): boolean {
  const sizes = placed.filter(({ fact, weight }) => fact === 'tumourSize' && weight > 0);
  const first = sizes.findIndex(isTold);
  const most = Math.max(...sizes.filter(isTold).map(({ value }) => Number(value)));
  const last = sizes.findLastIndex((one) => isTold(one) && Number(one.value) === most);
  const isPiece = (one: T, i: number): boolean =>
    (i < first && one.row === sizes[first]?.row) ||
    (one.owner === 'unnamed'
      ? i < first || (i < last && last > first)
      : i > first && i < last && one.row !== sizes[last]?.row);
  const own = sizes[last]?.part;
  const isOtherJars = ({ owner, part }: T): boolean => owner === 'unnamed' && Boolean(own && part && part !== own);
  const larger = sizes.filter(
    (one, i) => !isTold(one) && !isPiece(one, i) && !isOtherJars(one) && Number(one.value) > most,
  );
  const rows = new Set(larger.map(({ owner, row }) => (owner === 'unnamed' ? row : undefined)));
  const numbers = placed.flatMap(({ fact, value }) => (fact === 'tumourNumber' ? [Number(value)] : []));
  return larger.length > 0 && (rows.has(undefined) || rows.size <= Math.max(leastSlices, ...numbers));
}

/** Below this share of the larger a smaller size is of a part of the tumour, or of something small beside it. */
const leastShare = 0.5;

/** One tumour, as far as is told, and two sizes of it in different statements, not of different segments: neither can be believed. */
function isToldTwice<T extends Claim & Read>(placed: T[]): boolean {
  const numbers = placed.filter(({ fact, weight }) => fact === 'tumourNumber' && weight >= 1);
  if (numbers.some(({ value }) => value !== 1)) return false;
  const sizes = placed.filter(({ fact, weight, owner }) => fact === 'tumourSize' && weight > 0 && owner === 'tumour');
  const last = Math.max(...sizes.map(({ issue }) => issue));
  const largest = new Map<number | string | undefined, T>();
  for (const one of sizes) {
    const list = one.series ?? one.row;
    if (one.issue === last && Number(one.value) > Number(largest.get(list)?.value ?? 0)) largest.set(list, one);
  }
  const [most, ...told] = descending([...largest.values()]);
  if (!most) return false;
  const isListed = ({ value }: T) => sizes.some((one) => one.row === most.row && one.value === value);
  const others = told.filter((one) => !isListed(one) && one.series !== 'slices');
  const isElsewhere = ({ site }: T) =>
    numbers.length === 0 && site !== undefined && most.site !== undefined && site !== most.site;
  return others.some(
    (one) => one.value < most.value && Number(one.value) > leastShare * Number(most.value) && !isElsewhere(one),
  );
}

/** How much a size in passing may exceed that of the diagnosis and be of the same nodule. */
const mostApart = 1.5;

/** "Size: 1.7 cm" right beside a tumour of 4.5 cm: a label that may stand before the first of them alone. */
const isBeside = <T extends Claim & Read>(said: T, other: T): boolean =>
  other.owner === 'tumour' &&
  other.issue === said.issue &&
  Number(other.value) > Number(said.value) &&
  Math.abs((other.row ?? 0) - (said.row ?? 0)) < 2;

/** The largest of those that say it best; none where the diagnosis and the description speak of different tumours. */
export function largestSize<T extends Claim & Read>(sizes: T[]): T[] {
  const best = Math.max(...sizes.map(({ weight }) => weight));
  const [said] = descending(sizes.filter(({ weight }) => weight === best));
  const [passing, ...others] = descending(sizes.filter(({ weight }) => weight < best));
  if (!said) return [];
  if (best === labelled && passing && isBeside(said, passing)) return [];
  if (best >= labelled || !passing) return [said];
  const isTold = others.some(({ value }) => value === said.value);
  return isTold || Number(passing.value) <= mostApart * Number(said.value) ? [said] : [];
}

const descending = <T extends Claim>(sizes: T[]): T[] =>
  sizes.toSorted((one, other) => Number(other.value) - Number(one.value));
