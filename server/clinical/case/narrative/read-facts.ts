import { addendumStart, type Fact } from './fact.ts';
import { readMvi } from './mvi.ts';
import { readTumourNumber } from './tumour-number.ts';
import { readTumourSize } from './tumour-size.ts';

/**
 * The facts of one pathology text, each with its span, all unverified. An addendum that speaks of a fact replaces what was said of it before; statements that
 * contradict one another are all kept, for whoever reads to see the conflict; of several sizes the largest.
 */
export function readFacts(text: string): Fact[] {
  const mvi = readMvi(text);
  const kinds: Fact[][] = [
    mvi.filter(({ fact }) => fact === 'mvi'),
    mvi.filter(({ fact }) => fact === 'mviGrade'),
    readTumourNumber(text),
    readTumourSize(text),
  ];
  const changed = addendumStart(text);
  return kinds.flatMap((facts) => {
    const added = facts.filter(({ start }) => start >= changed);
    return distinct(added.length > 0 ? added : facts);
  });
}

function distinct(facts: Fact[]): Fact[] {
  const [first] = facts;
  if (first?.fact === 'tumourSize')
    return [facts.reduce((largest, one) => (Number(one.value) > Number(largest.value) ? one : largest))];
  return [...new Map(facts.toReversed().map((fact) => [fact.value, fact])).values()].toReversed();
}
