import { createHash } from 'node:crypto';
import { freeFormReports } from './free-form.ts';
import { grammarReports } from './grammar/grammar.ts';
import type { PathologyReport } from './report.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of each part and language the third whose names have the lowest hashes. */
function thirds(): { heldOut: PathologyReport[]; development: PathologyReport[] } {
  const reports = [...grammarReports(), ...freeFormReports()];
  const strata = Map.groupBy(reports, ({ kind, language }) => `${kind === 'free-form'} ${language}`);
  const names = new Set(
    [...strata.values()].flatMap((stratum) =>
      stratum
        .map(({ name }) => name)
        .sort((one, other) => (sha256(one) < sha256(other) ? -1 : 1))
        .slice(0, Math.ceil(stratum.length / 3)),
    ),
  );
  const { heldOut = [], development = [] } = Object.groupBy(reports, ({ name }) =>
    names.has(name) ? 'heldOut' : 'development',
  );
  return { heldOut, development };
}

/** What a reader of pathology text may be built and tested on, every day. */
export const developmentReports = (): PathologyReport[] => thirds().development;

/** What it is measured on, once per release; see the README. Nobody reads these to improve it. */
export const heldOutReports = (): PathologyReport[] => thirds().heldOut;

const byKey = <T extends object>(record: T) => Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));

/** One number over held-out texts and facts, so that neither can be changed in silence. */
export function digest(reports: PathologyReport[]): string {
  const lines = reports
    .map(({ name, text, facts, optional }) => JSON.stringify([name, text, byKey(facts), byKey(optional)]))
    .sort();
  return sha256(lines.join('\n'));
}
