// Rule of this product: a criterion is answered when every completion of what is not known answers the same, else "cannot tell".
import type { PatientCase, TumourFindings } from '../case/patient-case.ts';
import { isKnown, valueOf as knownValue } from '../case/sourced.ts';
import { largestBelievedSizeCm } from '../scores/required.ts';

/** What is known of the tumours; an unknown has no key. */
export interface TumourBurden {
  number?: number;
  /** True: more than one, counted or not. False: single. */
  several?: boolean;
  /** cm. */
  largest?: number;
  /** Every readable diameter, cm, largest first. */
  sizes: number[];
  macrovascular?: boolean;
  extrahepatic?: boolean;
}

export type BurdenSource = 'imaging' | 'pathology' | 'none';

export type Within = 'within' | 'beyond' | 'cannot-tell';

export function burdenOf(findings: TumourFindings, spread: Spread): TumourBurden {
  const number = knownValue(findings.number);
  const largest = knownValue(findings.largest);
  const several = number === undefined ? findings.several : number > 1;
  return {
    ...(number === undefined ? {} : { number }),
    ...(several === undefined ? {} : { several }),
    ...(largest !== undefined && largest > 0 && largest <= largestBelievedSizeCm ? { largest } : {}),
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
  const numbers =
    burden.number !== undefined
      ? [burden.number]
      : burden.several === true
        ? [2, 3, 4, many]
        : burden.several === false
          ? [1]
          : [1, 2, 3, 4, many];
  const sizes = burden.largest === undefined ? [tiny, largestBelievedSizeCm] : [burden.largest];
  const total = rounded(burden.sizes.reduce((sum, size) => sum + size, 0));
  return numbers.flatMap((number) =>
    sizes.map((largest) => ({
      number,
      largest,
      sum: number === 1 ? largest : burden.sizes.length === number ? total : undefined,
    })),
  );
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
