import { expect, it } from 'vitest';
import { claimsOf } from '#clinical/case/narrative/claims.ts';
import { scoped } from '#clinical/case/narrative/scope/scope.ts';
import { developmentReports, textOf } from '../../pathology-corpus/reports.ts';

it('a statement without a word of the topic has nothing for its reader: asking every reader finds no more', () => {
  for (const report of developmentReports()) {
    const { stated } = scoped(textOf(report));
    expect(claimsOf(stated), report.name).toEqual(claimsOf(stated, () => true));
  }
});
