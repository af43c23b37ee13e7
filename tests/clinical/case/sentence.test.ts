import { describe, expect, it } from 'vitest';
import { longestAround, sentenceAround } from '#clinical/case/sentence.ts';

const around = (text: string, part: string) => {
  const start = text.indexOf(part);
  return sentenceAround(text, start, start + part.length);
};

describe('the sentence around what was read', () => {
  it.each([
    ['Liver. Closest margin 0.8 cm, clear. MVI: none.', '0.8 cm', 'Closest margin ', ', clear.'],
    ['大小6.5×5.8×5.5cm。\n切缘未见癌，最近距离0.8cm；卫星结节未见。', '0.8cm', '切缘未见癌，最近距离', '；'],
    ['Margin: free\nMVI: M1\nGrade: II', 'M1', 'MVI: ', undefined],
    ['Size 3.5 cm', '3.5 cm', 'Size ', undefined],
    ['M2', 'M2', undefined, undefined],
    ['No MVI', 'No MVI', undefined, undefined],
  ])('%s', (text, part, before, after) => {
    expect(around(text, part)).toEqual({
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  });

  it('cuts a long one on either side, and says so', () => {
    const long = 'a '.repeat(200);
    const { before, after } = around(`${long}HERE ${long}`, 'HERE');
    expect(before).toMatch(/^….*a $/);
    expect(after).toMatch(/^ a.*…$/);
    expect(before).toHaveLength(longestAround + 1);
    expect(around(`${'b'.repeat(longestAround)}HERE`, 'HERE').before).toBe('b'.repeat(longestAround));
    expect(around(`${'b'.repeat(longestAround + 1)}HERE`, 'HERE').before).toBe(`…${'b'.repeat(longestAround)}`);
  });
});
