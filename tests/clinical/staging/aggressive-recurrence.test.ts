import { describe, expect, it, test } from 'vitest';
import type { Recurrence } from '#clinical/case/patient-case.ts';
import {
  isAggressive,
  isWithinOutcomeMonths,
  outcomeAt24Months,
  recurrenceAssumptions,
  recurrenceBranch,
  recurrencePattern,
} from '#clinical/staging/aggressive-recurrence.ts';
import { findings, type Tumours } from '../a-case.ts';

const recurrence = (tumours: Tumours, statedPattern?: Recurrence['statedPattern']): Recurrence => ({
  date: '2027-01-15',
  from: ['Condition/recurrence'],
  findings: findings(tumours),
  ...(statedPattern ? { statedPattern } : {}),
});

const contained = { macrovascular: 'absent', extrahepatic: 'absent' } as const;

describe('the pattern of a first recurrence', () => {
  test.each([
    [{ number: 1, sizes: [5] }, undefined, 'within-milan', 'within-milan'],
    [{ number: 1, sizes: [5.1], ...contained }, undefined, 'beyond-milan', 'liver-only'],
    [{ number: 1, sizes: [5.1], macrovascular: 'absent' }, undefined, 'beyond-milan', 'cannot-tell'],
    [{ number: 1, sizes: [5.1], extrahepatic: 'absent' }, undefined, 'beyond-milan', 'cannot-tell'],
    [{ number: 1, sizes: [5.1] }, undefined, 'beyond-milan', 'cannot-tell'],
    [{ number: 2, sizes: [3, 3] }, undefined, 'within-milan', 'within-milan'],
    [{ number: 2, sizes: [3.1, 2.5], ...contained }, undefined, 'beyond-milan', 'liver-only'],
    [{ number: 4, sizes: [1, 1, 1, 1], ...contained }, undefined, 'beyond-milan', 'liver-only'],
    [{ number: 1, sizes: [1], macrovascular: 'present' }, undefined, 'beyond-milan', 'systemic'],
    [{ extrahepatic: 'present' }, undefined, 'beyond-milan', 'systemic'],
    [{ number: 'several', sizes: [2] }, undefined, 'cannot-tell', 'cannot-tell'],
    [{}, undefined, 'cannot-tell', 'cannot-tell'],
    [{}, 'beyond-milan', 'beyond-milan', 'cannot-tell'],
    [{ number: 1, sizes: [6], ...contained }, 'beyond-milan', 'beyond-milan', 'liver-only'],
    [{ number: 1, sizes: [6] }, 'beyond-milan', 'beyond-milan', 'cannot-tell'],
    [{ ...contained }, 'beyond-milan', 'beyond-milan', 'cannot-tell'],
    [{}, 'within-milan', 'within-milan', 'within-milan'],
    [{ number: 1, sizes: [2] }, 'beyond-milan', 'cannot-tell', 'cannot-tell'],
  ] as [Tumours, Recurrence['statedPattern'], string, string][])(
    '%o, stated %s: %s, then %s',
    (tumours, stated, pattern, branch) => {
      const one = recurrence(tumours, stated);
      expect(recurrencePattern(one)).toBe(pattern);
      expect(recurrenceBranch(one, recurrencePattern(one))).toBe(branch);
    },
  );
});

describe('what "within Milan" assumes of a recurrence', () => {
  test.each([
    [{ number: 1, sizes: [2] }, undefined, ['macrovascularInvasion', 'extrahepaticSpread']],
    [{ number: 1, sizes: [2], macrovascular: 'absent' }, undefined, ['extrahepaticSpread']],
    [{ number: 1, sizes: [2], ...contained }, undefined, []],
    // beyond whatever is said of spread
    [{ number: 1, sizes: [6] }, undefined, []],
    // the chart's own statement, not ours
    [{}, 'within-milan', []],
  ] as [Tumours, Recurrence['statedPattern'], string[]][])('%o, stated %s: %o', (tumours, stated, inputs) => {
    const one = recurrence(tumours, stated);
    const assumed = recurrenceAssumptions(one, recurrencePattern(one));
    expect(assumed.map(({ code }) => code)).toEqual(inputs.map(() => 'recurrence-none-stated'));
    expect(assumed.map(({ params }) => params?.input)).toEqual(inputs);
  });
});

describe('24 months', () => {
  test.each([
    ['2026-01-15', '2028-01-14', true],
    ['2026-01-15', '2028-01-15', true],
    ['2026-01-15', '2028-01-16', false],
    ['2024-02-29', '2026-02-28', true],
    ['2024-02-29', '2026-03-01', false],
  ])('from %s, %s is within: %s', (resection, day, within) => {
    expect(isWithinOutcomeMonths(resection, day)).toBe(within);
  });

  test.each([
    ['beyond-milan', true, true],
    ['beyond-milan', false, false],
    ['within-milan', true, false],
    ['cannot-tell', true, 'cannot-tell'],
    ['cannot-tell', false, false],
  ] as const)('%s, within %s: aggressive %s', (pattern, within, aggressive) => {
    expect(isAggressive(pattern, within)).toBe(aggressive);
  });
});

describe("the trial's outcome", () => {
  const resection = '2026-01-15';
  const beyond = { date: '2027-06-01', pattern: 'beyond-milan' } as const;

  it.each([
    ['aggressive', { recurrence: beyond, lastSeen: '2027-07-01' }],
    ['aggressive', { recurrence: beyond, death: '2027-07-01', lastSeen: '2027-07-01' }],
    ['other-recurrence', { recurrence: { date: '2027-06-01', pattern: 'within-milan' }, lastSeen: '2027-07-01' }],
    ['cannot-tell', { recurrence: { date: '2027-06-01', pattern: 'cannot-tell' }, lastSeen: '2027-07-01' }],
    ['death', { death: '2028-01-15', lastSeen: '2028-01-15' }],
    ['none', { death: '2028-01-16', lastSeen: '2028-01-16' }],
    ['none', { recurrence: { date: '2028-01-16', pattern: 'beyond-milan' }, lastSeen: '2028-02-01' }],
    ['none', { lastSeen: '2028-01-15' }],
    ['too-short', { lastSeen: '2028-01-14' }],
  ] as const)('is %s for %o', (outcome, followed) => {
    expect(outcomeAt24Months({ resection, ...followed })).toBe(outcome);
  });
});
