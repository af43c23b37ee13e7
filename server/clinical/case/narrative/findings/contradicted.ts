import type { FactName } from '../fact.ts';
import { isCorrectedLater } from './corrected-later.ts';

/**
 * A finding that a report answers in two ways: shown as it is where each stands under a label of its own, else one of the two was misread and neither is told.
 * Blocks of one tumour may differ: what each is said to show is shown. An answer under a label stands against a doubt in the prose.
 */

interface Told {
  fact: FactName;
  value: unknown;
  start: number;
  end: number;
  issue: number;
}

const opposites: Partial<Record<FactName, readonly [string, string]>> = {
  mvi: ['present', 'absent'],
  satellites: ['present', 'absent'],
  bileDuctInvasion: ['present', 'absent'],
  cirrhosis: ['present', 'absent'],
  margin: ['involved', 'clear'],
};

export function withoutContradicted<T extends Told>(told: T[], text: string): T[] {
  const isAgainst = (fact: FactName): boolean => {
    const own = told.filter((one) => one.fact === fact);
    const both = opposites[fact]?.every((value) => own.some((one) => one.value === value)) ?? false;
    return both && !own.every((one) => isLabelled(text, one) || isOfBlock(text, one));
  };
  const grades = told.filter(({ fact }) => fact === 'mviGrade');
  const isUngraded =
    isAgainst('mvi') ||
    (new Set(grades.map(({ value }) => value)).size > 1 && !grades.every((one) => isLabelled(text, one)));
  return withoutDoubtful(withoutOvercome(told, text), text).filter(
    (one) => !isAgainst(one.fact) && !(isUngraded && one.fact === 'mviGrade') && !isCorrectedLater(one, told, text),
  );
}

/** "We conclude that there is none": the doubt told before is gone. */
const withoutOvercome = <T extends Told>(told: T[], text: string): T[] =>
  told.filter(
    ({ fact, value, start, end }) =>
      value !== 'uncertain' ||
      !told.some(
        (other) =>
          other.fact === fact &&
          other.value !== 'uncertain' &&
          other.start > end &&
          (asks.test(text.slice(start, end + 30)) ||
            concludes.test(text.slice(Math.max(0, other.start - 50), other.start))),
      ),
  );
/** Put as a question, in its line. */
const asks = /^[^.;。\n]{0,120}[?？]\s*(?:\n|$)/;
const concludes =
  /\b(?:we|I) (?:therefore |thus |hence )?concluded?,? (?:therefore,? )?that (?:there is )?(?:the )?$|结[论論][:：]?[^。;；\n]{0,4}$|(?:综上|最终|权衡)[^。;；\n]{0,12}$/i;

/** Microvascular invasion in doubt here and answered there: the answer counts where it has the label and the doubt has none. */
function withoutDoubtful<T extends Told>(told: T[], text: string): T[] {
  const own = told.filter(({ fact }) => fact === 'mvi');
  const doubts = own.filter(({ value }) => value === 'uncertain');
  const answers = own.filter(({ value }) => value !== 'uncertain');
  if (doubts.length === 0 || answers.length === 0) return told;
  const isSettled = answers.every((one) => isLabelled(text, one)) && !doubts.some((one) => isLabelled(text, one));
  return told.filter((one) => one.fact !== 'mvi' || (isSettled && answers.includes(one)));
}

/** "Satellites: none", on its line. */
const isLabelled = (text: string, { start, end }: Told): boolean =>
  /^[^:：\n]{1,60}[:：]/.test(text.slice(text.lastIndexOf('\n', start) + 1, end));

/** "No invasion in block A." */
const isOfBlock = (text: string, { end }: Told): boolean =>
  /^[^.;。\n]{0,30}(?:\b(?:block|slide|section|cassette)s?\b|蜡块|切片)/i.test(text.slice(end));
