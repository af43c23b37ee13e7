import { describe, expect, it } from 'vitest';
import { choiceSentence, seenReason } from '#clinical/cards/words.ts';
import { isKnown, type Seen, type Sourced } from '#clinical/case/sourced.ts';
import {
  aChart,
  answered,
  coded,
  finalPathology,
  hcc,
  lab,
  opStart,
  pathology,
  pathologyReport,
  quantity,
  type Resource,
  read,
  resection,
  specimen,
  told,
} from './a-chart.ts';

/** Where a rule chose among several answers, the others stand beside the one it chose. */

const inputs = (...resources: Resource[]) => read(aChart(resection(opStart), hcc(), resources)).inputs;
const besides = (fact: Sourced<unknown>) =>
  isKnown(fact) ? (fact.seen ?? []).map(({ reported, why }) => [reported?.value, why]) : told(fact);
const at = (hour: string) => `2026-01-05T${hour}:00:00+08:00`;

describe('laboratory values not chosen', () => {
  it('of the same day, earlier', () => {
    const { afp } = inputs(lab('afp', '900 ng/mL', at('06')), lab('afp', '20 ng/mL', at('08')));
    expect(told(afp)).toBe(20);
    expect(besides(afp)).toEqual([[900, 'earlier-same-day']]);
  });

  it('preliminary, of the same moment', () => {
    const { afp } = inputs(
      lab('afp', '900 ng/mL', at('06'), { status: 'preliminary' }),
      lab('afp', '30 ng/mL', at('06')),
    );
    expect(told(afp)).toBe(30);
    expect(besides(afp)).toEqual([[900, 'preliminary']]);
  });

  it('replaced by a corrected version', () => {
    const identifier = [{ system: 'urn:lab', value: 'A1' }];
    const { afp } = inputs(
      lab('afp', '900 ng/mL', at('06'), { identifier, issued: at('07') }),
      lab('afp', '9 ng/mL', at('06'), { identifier, issued: at('12'), status: 'corrected' }),
    );
    expect(told(afp)).toBe(9);
    expect(besides(afp)).toEqual([[900, 'superseded']]);
  });

  it('are none where all say the same, or another day is earlier', () => {
    const { afp } = inputs(
      lab('afp', '20 ng/mL', at('06')),
      lab('afp', '20 ug/L', at('08')),
      lab('afp', '900 ng/mL', '2026-01-02T08:00:00+08:00'),
    );
    expect(afp).not.toHaveProperty('seen');
  });
});

describe('findings of the pathologist not chosen', () => {
  it('of another specimen, less bad', () => {
    const second = specimen(undefined, { id: 's2', collection: { collectedDateTime: '2026-01-10' } });
    const { mvi } = inputs(
      ...finalPathology(),
      second,
      pathology('small-vessel-invasion', answered('absent')),
      pathology('small-vessel-invasion', answered('present'), { specimen: { reference: 'Specimen/s2' } }),
    );
    expect(told(mvi)).toBe('present');
    expect(besides(mvi)).toHaveLength(1);
    expect(isKnown(mvi) && mvi.seen?.[0]?.why).toBe('other-specimen');
  });

  it('in the text, beside what is coded', () => {
    const { tumourSizePathology } = inputs(
      specimen(),
      pathologyReport([], {
        specimen: [{ reference: 'Specimen/s1' }],
        conclusion: 'Hepatocellular carcinoma, 8.0 cm.',
      }),
      pathology('tumour-size', quantity('3 cm')),
      pathology('histology', { valueCodeableConcept: coded({ icdO3: '8170/3' }) }),
    );
    expect(told(tumourSizePathology)).toBe(3);
    expect(isKnown(tumourSizePathology) && tumourSizePathology.seen).toMatchObject([
      { why: 'from-text', reported: { value: expect.stringContaining('8.0 cm') } },
    ]);
  });
});

describe('a size no liver could hold', () => {
  const sized = (value: string) =>
    inputs(...finalPathology(), pathology('tumour-size', quantity(value))).tumourSizePathology;

  it.each([
    ['29.9 cm', 29.9],
    ['30 cm', 30],
    ['300 mm', 30],
    ['30.1 cm', 'missing: unreadable'],
    ['35 cm', 'missing: unreadable'],
    ['0 cm', 'missing: unreadable'],
    ['-3 cm', 'missing: unreadable'],
  ])('%s is %s', (value, is) => {
    expect(told(sized(value))).toBe(is);
  });

  it('is shown, with why it is not used', () => {
    expect(sized('35 cm')).toMatchObject({
      detail: expect.stringContaining('35 cm is larger than is believed'),
      seen: [{ reported: { value: 35, unit: 'cm' }, why: 'unreadable' }],
    });
  });

  it('makes the largest unknown beside one that can be read', () => {
    const { tumourSizePathology } = inputs(
      ...finalPathology(),
      pathology('tumour-size', quantity('3 cm')),
      pathology('tumour-size', quantity('35 cm')),
    );
    expect(told(tumourSizePathology)).toBe('missing: unreadable');
  });
});

describe('the rule that chose', () => {
  it.each([
    'earlier-same-day',
    'preliminary',
    'superseded',
    'other-specimen',
    'less-definite',
    'from-text',
  ] satisfies Seen['why'][])('has a sentence for %s in both languages', (why) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      expect(choiceSentence(why, locale)).toMatch(locale === 'en' ? /\.$/ : /。$/);
      expect(seenReason(why, locale)).not.toBe('');
    }
  });

  it('has none where nothing was chosen', () => {
    expect(choiceSentence('conflict', 'en')).toBeUndefined();
  });
});
