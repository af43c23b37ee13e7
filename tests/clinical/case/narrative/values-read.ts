import { readFacts } from '#clinical/case/narrative/read-facts.ts';
import { factValues } from '../../pathology-corpus/report.ts';

/** What the reader asserts of one fact in a text. A fact that there is not is a slip of the test. */
export function valuesRead(text: string, fact: string) {
  if (!(fact in factValues)) throw new Error(`no fact is called ${fact}`);
  return readFacts(text).flatMap((one) => (one.fact === fact ? [one.value] : []));
}
