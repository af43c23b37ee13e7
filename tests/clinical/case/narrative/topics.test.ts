import { expect, it } from 'vitest';
import { claimsOf } from '#clinical/case/narrative/claims.ts';
import { htmlText } from '#clinical/case/narrative/layout/html-text.ts';
import { scoped } from '#clinical/case/narrative/scope/scope.ts';
import { developmentReports } from '../../pathology-corpus/reports.ts';

it('a statement without a word of the topic has nothing for its reader: asking every reader finds no more', () => {
  for (const { name, media, text } of developmentReports()) {
    const { stated } = scoped(media === 'text/html' ? htmlText(text) : text);
    expect(claimsOf(stated), name).toEqual(claimsOf(stated, () => true));
  }
});
