// Rule of this product: a criterion is answered when every completion of what is not known answers the same, else "cannot tell".
import type { PatientCase, TumourFindings } from '../case/patient-case.ts';
import { largestBelievedSizeCm } from '../case/plausible.ts';
import { isKnown } from '../case/sourced.ts';

/** What is known of the tumours; an unknown has no key. */
export interface TumourBurden {
  number?: number;
  /** True: more than one, counted or not. False: single. */
  several?: boolean;
  /** The fewest there may be, where the count is only a lower bound. */
  fewest?: number;
  /** cm. */
  largest?: number;
  /** The largest is more, or less, than `largest`. */
  bound?: 'lower' | 'upper';
  /** Every readable diameter, cm, largest first. */
  sizes: number[];
  macrovascular?: boolean;
  extrahepatic?: boolean;
}

export type BurdenSource = 'imaging' | 'pathology' | 'none';

export type Within = 'within' | 'beyond' | 'cannot-tell';

export function burdenOf(findings: TumourFindings, spread: Spread): TumourBurden {
  const { number, largest } = findings;
  const isCounted = isKnown(number) && (number.bound !== 'lower' || number.value > 1);
  const several = isCounted ? number.value > 1 : findings.several;
  return {
    ...(isKnown(number) ? (number.bound === 'lower' ? { fewest: number.value } : { number: number.value }) : {}),
    ...(several === undefined ? {} : { several }),
    ...(isKnown(largest) && largest.value > 0 && largest.value <= largestBelievedSizeCm
      ? { largest: largest.value, ...(largest.bound ? { bound: largest.bound } : {}) }
      : {}),
    sizes: findings.sizes.map((size) => size.value),
    ...spread,
  };
}

export interface Spread {
  macrovascular?: boolean;
  extrahepatic?: boolean;
}

/** Macrovascular invasion and extrahepatic spread, whichever source: silence counts as none (listed as an assumption), an unreadable statement as unknown. */
export function spreadOf({ inputs }: Pick<PatientCase, 'inputs'>): Spread {
  const macrovascular = answer(inputs.macrovascularInvasion);
  const extrahepatic = answer(inputs.extrahepaticSpread);
  return {
    ...(macrovascular === undefined ? {} : { macrovascular }),
    ...(extrahepatic === undefined ? {} : { extrahepatic }),
  };
}

type Fact = PatientCase['inputs']['macrovascularInvasion'];

export const isSilent = (fact: Fact): boolean =>
  !isKnown(fact) && (fact.missing === 'not-found' || fact.missing === 'not-stated' || fact.missing === 'pending');

export const answer = (fact: Fact): boolean | undefined =>
  isKnown(fact) ? fact.value === 'present' : isSilent(fact) ? false : undefined;

/** Size and number from one source: imaging if it states both, else pathology for both. */
export function burdenSource({ tumours }: Pick<PatientCase, 'tumours'>): BurdenSource {
  const states = (findings: TumourFindings) => ({
    number: isKnown(findings.number),
    several: findings.several === true,
    size: isKnown(findings.largest),
  });
  const imaging = states(tumours.imaging);
  const pathology = states(tumours.pathology);
  if (imaging.number && imaging.size) return 'imaging';
  if (pathology.number && pathology.size) return 'pathology';
  if (imaging.several && imaging.size) return 'imaging';
  return pathology.number || pathology.several || pathology.size ? 'pathology' : 'none';
}

export function burdenFrom(source: BurdenSource, patientCase: Pick<PatientCase, 'inputs' | 'tumours'>): TumourBurden {
  const spread = spreadOf(patientCase);
  return source === 'none' ? { sizes: [], ...spread } : burdenOf(patientCase.tumours[source], spread);
}

interface Completed {
  number: number;
  largest: number;
  /** Sum of all diameters; undefined where there are fewer sizes than nodules. */
  sum: number | undefined;
}

const many = 99;
const tiny = 0.01;

/** Every way the burden may be: one entry when number and size are known. */
export function completions(burden: TumourBurden): Completed[] {
  const total = rounded(burden.sizes.reduce((sum, size) => sum + size, 0));
  return numbersOf(burden).flatMap((number) =>
    sizesOf(burden).map((largest) => ({
      number,
      largest,
      sum: number === 1 ? largest : burden.sizes.length === number ? total : undefined,
    })),
  );
}

/** Every number a criterion tells apart, and one no criterion allows. */
function numbersOf({ number, several, fewest }: TumourBurden): number[] {
  if (number !== undefined) return [number];
  if (several === false) return [1];
  const least = fewest ?? (several ? 2 : 1);
  return [least, 1, 2, 3, 4, many].filter((one) => one >= least);
}

function sizesOf({ largest, bound }: TumourBurden): number[] {
  if (largest === undefined) return [tiny, largestBelievedSizeCm];
  if (bound === 'lower') return [largest + tiny, largestBelievedSizeCm];
  return bound === 'upper' ? [tiny, largest - tiny] : [largest];
}

/** Rounded at the ninth decimal, so that 2.7 + 2.7 + 2.6 is 8. */
export const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

/** The one answer all agree on. */
export function agreed<T extends string>(answers: T[]): T | 'cannot-tell' {
  const [first, ...rest] = answers;
  return first !== undefined && rest.every((other) => other === first) ? first : 'cannot-tell';
}

/** A criterion of transplantation: spread is beyond whatever the tumours measure. */
export function transplantCriterion(burden: TumourBurden, tumours: (completed: Completed) => Within): Within {
  if (burden.macrovascular === true || burden.extrahepatic === true) return 'beyond';
  const within = agreed(completions(burden).map(tumours));
  if (within === 'within' && (burden.macrovascular === undefined || burden.extrahepatic === undefined))
    return 'cannot-tell';
  return within;
}
