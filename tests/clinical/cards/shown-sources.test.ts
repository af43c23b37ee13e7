import { describe, expect, it } from 'vitest';
import type { Citation } from '#clinical/assessment.ts';
import { shownSources } from '#clinical/cards/shown-sources.ts';
import { situation, situations } from './situations.ts';

const named = (name: string): Citation[] => {
  const one = situations().find((each) => each.name === name);
  if (!one) throw new Error(`No situation ${name}`);
  return shownSources(one.assessment);
};
const has = (found: Citation[], text: string) => found.find((citation) => citation.text.includes(text));

describe('the sources of what is shown', () => {
  const found = named('high group, at discharge, no network');

  it('hold the scores and the guidance, each with its doi and whether it was opened', () => {
    expect(has(found, 'Chan et al.')).toEqual({
      text: 'Chan et al., J Hepatol 2018;69:1284-93',
      doi: '10.1016/j.jhep.2018.08.027',
      verified: false,
    });
    expect(has(found, 'Zheng et al.')).toMatchObject({ doi: '10.1097/SLA.0000000000002360', verified: false });
    expect(has(found, 'Johnson et al.')).toMatchObject({ verified: true });
    expect(has(found, 'AASLD 2025')).toMatchObject({ doi: '10.1097/HEP.0000000000001269', verified: false });
    expect(has(found, 'Liver Cancer')).toMatchObject({ doi: '10.1159/000542221', verified: false });
    for (const text of ['Reig et al.', 'AJCC', 'Mazzaferro', 'EMERALD-2']) expect(has(found, text), text).toBeDefined();
  });

  it('stand once each', () => {
    for (const { assessment } of situations().filter((_, i) => i % 40 === 0)) {
      const texts = shownSources(assessment).map(({ text, doi }) => doi ?? text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('are opened when nothing of what they are cited for is left', () => {
    expect(has(found, 'Qin et al.')).toMatchObject({ doi: '10.1016/S0140-6736(23)01796-8', verified: false });
  });

  it('leave out a score that is not there, and what is not forecast any more', () => {
    expect(has(shownSources(situation({ inputs: { albumin: null } }).assessment), 'Chan et al.')).toBeUndefined();
    const late = named('high group, month 24, no network');
    expect(has(late, 'Chan et al.')).toBeUndefined();
    expect(has(late, 'Zheng et al.')).toBeUndefined();
    expect(has(late, 'Johnson et al.')).toBeDefined();
  });

  it('name the study where a recurrence is judged by its outcome', () => {
    expect(has(named('high group, recurrence beyond Milan, no network'), 'NCT07030842')).toBeDefined();
    expect(has(found, 'NCT07030842')).toBeUndefined();
  });
});
