import type { FactName } from '../fact.ts';

/**
 * A finding that a report both denies and asserts: shown as it is where each stands under a label of its own, else one of the two was misread and neither is told.
 * Of microvascular invasion both are always shown, for blocks of one tumour differ in it.
 */

interface Told {
  fact: FactName;
  value: unknown;
  start: number;
  end: number;
}

const opposites: Partial<Record<FactName, readonly [string, string]>> = {
  satellites: ['present', 'absent'],
  bileDuctInvasion: ['present', 'absent'],
  cirrhosis: ['present', 'absent'],
  margin: ['involved', 'clear'],
};

export function withoutContradicted<T extends Told>(told: T[], text: string): T[] {
  const isAgainst = (fact: FactName): boolean => {
    const own = told.filter((one) => one.fact === fact);
    const both = opposites[fact]?.every((value) => own.some((one) => one.value === value)) ?? false;
    return both && !own.every((one) => isLabelled(text, one));
  };
  return told.filter(({ fact }) => !isAgainst(fact));
}

/** "Satellites: none", on its line. */
const isLabelled = (text: string, { start, end }: Told): boolean =>
  /^[^:：\n]{1,60}[:：]/.test(text.slice(text.lastIndexOf('\n', start) + 1, end));
