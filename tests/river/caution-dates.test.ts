import { describe, expect, it } from 'vitest';
import { assessmentOf, situations } from './a-situation.ts';

/** Every caution that is present says on what it rests and since when. */

describe('a caution that is present', () => {
  it.each(situations.map((situation) => [situation.name, situation] as const))('%s', async (_, situation) => {
    const { cautions } = await assessmentOf(situation);
    const undated = cautions.filter(({ state, evidence }) => state === 'present' && evidence?.date === undefined);
    expect(undated.map(({ id }) => id)).toEqual([]);
  });
});
