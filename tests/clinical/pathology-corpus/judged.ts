import type { Fact } from '#clinical/case/narrative/fact.ts';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';
import { type FactName, factNames, type PathologyReport } from './report.ts';
import { textOf } from './reports.ts';

/** What the reader says of reports, held against what they state. */

export interface Judged {
  /** Asserted, and right: required or allowed. */
  right: number;
  asserted: number;
  /** Required, and asserted with that value alone. */
  found: number;
  required: number;
}

const read = new WeakMap<PathologyReport, Fact[]>();
/** Read once, judged for every fact. */
export function factsOf(report: PathologyReport): Fact[] {
  const facts = read.get(report) ?? readFacts(textOf(report));
  read.set(report, facts);
  return facts;
}

/** What is wrong with the reader's answer on one report, in words; empty where nothing is. */
export function mistakes(report: PathologyReport): string[] {
  const facts = factsOf(report);
  return factNames.flatMap((name) => {
    const values = facts.filter(({ fact }) => fact === name).map(({ value }) => value);
    const [wanted, allowed] = [report.facts[name], (report.optional[name] ?? []) as unknown[]];
    return [
      ...values
        .filter((value) => value !== wanted && !allowed.includes(value))
        .map((value) => `${name} ${value}, not ${wanted ?? 'stated'}`),
      ...(wanted !== undefined && !values.includes(wanted) ? [`${name} ${wanted} missed`] : []),
    ];
  });
}

export function judge(reports: PathologyReport[], name: FactName): Judged {
  const judged: Judged = { right: 0, asserted: 0, found: 0, required: 0 };
  for (const report of reports) {
    const values = factsOf(report)
      .filter(({ fact }) => fact === name)
      .map(({ value }) => value);
    const [wanted, allowed] = [report.facts[name], (report.optional[name] ?? []) as unknown[]];
    judged.asserted += values.length;
    judged.right += values.filter((value) => value === wanted || allowed.includes(value)).length;
    if (wanted === undefined) continue;
    judged.required++;
    if (values.length === 1 && values[0] === wanted) judged.found++;
  }
  return judged;
}
