import type { Claim } from '../fact.ts';
import type { Owner } from './length-owner.ts';

/** Which of the sizes of a report are its main tumour's, and which of those counts. */

interface Read {
  weight: number;
  issue: number;
  owner?: Owner;
}

/** Weight of a size under its own label. */
const labelled = 3;
/** Weight of a size of the diagnosis. */
const named = 2;

/** Beside a malignant tumour an adenoma or a haemangioma is by the way; beside an adenoma a haemangioma is. */
export function ofMainTumour<T extends Claim & Read>(placed: T[]): T[] {
  const histologies = placed.filter(({ fact }) => fact === 'histology');
  const isMalignant = histologies.some(({ value }) => value !== 'benign');
  const isBenign = histologies.length > 0 && !isMalignant;
  const sizes = placed.filter(({ fact }) => fact === 'tumourSize');
  const has = (owner: Owner) => sizes.some((one) => one.owner === owner);
  const counts = ({ owner }: T): boolean =>
    owner === 'lesser' ? isBenign && !has('tumour') && !has('benign') : owner !== 'benign' || !isMalignant;
  const kept = placed.filter((one) => one.fact !== 'tumourSize' || counts(one));
  const told = kept.filter((one) => one.fact !== 'tumourSize' || one.owner !== 'untold');
  return isToldTwice(told) || isOutdone(kept) ? told.filter(({ fact }) => fact !== 'tumourSize') : told;
}

/** A size in passing, and a larger length that may be of another nodule of the tumour. */
function isOutdone<T extends Claim & Read>(placed: T[]): boolean {
  const sizes = placed.filter(({ fact }) => fact === 'tumourSize');
  const told = sizes.filter(({ owner }) => owner !== 'untold');
  const most = Math.max(...told.map(({ value }) => Number(value)));
  return (
    told.every(({ weight }) => weight < named) &&
    sizes.some(({ owner, value }) => owner === 'untold' && Number(value) > most)
  );
}

/** One tumour, and two sizes of it under the same label: neither can be believed. */
function isToldTwice<T extends Claim & Read>(placed: T[]): boolean {
  const numbers = placed.filter(({ fact, weight }) => fact === 'tumourNumber' && weight >= 1);
  const sizes = placed.filter(({ fact, weight }) => fact === 'tumourSize' && weight === labelled);
  const last = Math.max(...sizes.map(({ issue }) => issue));
  const values = new Set(sizes.flatMap(({ value, issue }) => (issue === last ? [value] : [])));
  return numbers.length > 0 && numbers.every(({ value }) => value === 1) && values.size > 1;
}

/** How much a size in passing may exceed that of the diagnosis and be of the same nodule. */
const mostApart = 1.5;

/** The largest of those that say it best; none where the diagnosis and the description speak of different tumours. */
export function largestSize<T extends Claim & Read>(sizes: T[]): T[] {
  const best = Math.max(...sizes.map(({ weight }) => weight));
  const [said] = descending(sizes.filter(({ weight }) => weight === best));
  const [passing, ...others] = descending(sizes.filter(({ weight }) => weight < best));
  if (!said) return [];
  if (best >= labelled || !passing) return [said];
  const isTold = others.some(({ value }) => value === said.value);
  return isTold || Number(passing.value) <= mostApart * Number(said.value) ? [said] : [];
}

const descending = <T extends Claim>(sizes: T[]): T[] =>
  sizes.toSorted((one, other) => Number(other.value) - Number(one.value));
