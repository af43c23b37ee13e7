import { createHash } from 'node:crypto';
import { htmlText } from '#clinical/case/narrative/layout/html-text.ts';
import { freeFormReports } from './free-form.ts';
import { grammarReports } from './grammar/grammar.ts';
import type { PathologyReport } from './report.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of the grammar's reports in each language the third whose names have the lowest hashes. */
function grammarThird(): Set<PathologyReport> {
  const byLanguage = Map.groupBy(grammarReports(), ({ language }) => language);
  const lowest = (reports: PathologyReport[]) =>
    reports
      .toSorted((one, other) => (sha256(one.name) < sha256(other.name) ? -1 : 1))
      .slice(0, Math.ceil(reports.length / 3));
  return new Set([...byLanguage.values()].flatMap(lowest));
}

/** What a reader of pathology text may be built and tested on, every day. */
export const developmentReports = (): PathologyReport[] => {
  const heldOut = new Set([...grammarThird()].map(({ name }) => name));
  return [...grammarReports().filter(({ name }) => !heldOut.has(name)), ...freeFormReports('development')];
};

/** What it is measured on, once per release; see the README. Nobody reads these to improve it. */
export const heldOutReports = (): PathologyReport[] => [...grammarThird(), ...freeFormReports('held-out')];

/** What of a report is read. */
export const textOf = ({ media, text }: PathologyReport): string => (media === 'text/html' ? htmlText(text) : text);

const byKey = <T extends object>(record: T) => Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));

/** One number over held-out texts and facts, so that neither can be changed in silence. */
export function digest(reports: PathologyReport[]): string {
  const lines = reports
    .map(({ name, text, facts, optional }) => JSON.stringify([name, text, byKey(facts), byKey(optional)]))
    .sort();
  return sha256(lines.join('\n'));
}
