import { describe, expect, it } from 'vitest';
import { clopperPearson } from './pathology-corpus/clopper-pearson.ts';
import { judge } from './pathology-corpus/judged.ts';
import type { FactName } from './pathology-corpus/report.ts';
import { heldOutReports } from './pathology-corpus/reports.ts';

/**
 * The reader on reports nobody looked at while it was built: figures only, no names, no texts (pathology-corpus/README). Printed with the exact 95 % interval.
 */
const measured: FactName[] = ['mvi', 'tumourNumber', 'tumourSize', 'margin', 'histology'];
const reports = heldOutReports();

const printed = (part: number, whole: number): string => {
  const [low, high] = clopperPearson(part, whole);
  const percent = (share: number) => (100 * share).toFixed(1);
  return `${part}/${whole} = ${percent(part / whole)} % (${percent(low)}-${percent(high)})`;
};

describe('on the held-out third of the corpus', () => {
  it.each(measured)('%s: precision at least 0.99 where asserted, recall at least 0.90', (name) => {
    const { right, asserted, found, required } = judge(reports, name);
    process.stderr.write(
      `held out, ${name}: precision ${printed(right, asserted)}, recall ${printed(found, required)}\n`,
    );
    expect(required).toBeGreaterThan(60);
    expect.soft(right / asserted).toBeGreaterThanOrEqual(0.99);
    expect.soft(found / required).toBeGreaterThanOrEqual(0.9);
  });
});
