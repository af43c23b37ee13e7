import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { SlotState } from '#clinical/assessment.ts';
import { addDays } from '#clinical/case/dates.ts';
import type { PatientCase } from '#clinical/case/patient-case.ts';
import { slotMonths, surveillanceSchedule } from '#clinical/guidance/schedule.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { afpOn, scan } from '../a-case.ts';

const resection = '2026-01-15';
const nothing: PatientCase['followUp'] = { imaging: [], afp: [] };

const schedule = (asOf: string, followUp = nothing, from = resection, arm: 'closer' | 'standard' = 'closer') =>
  surveillanceSchedule(from, asOf, arm, followUp, defaultSettings);
const slot = (name: string, asOf: string, followUp = nothing) =>
  schedule(asOf, followUp).find((one) => one.slot === name);

describe('the slots', () => {
  it('of closer follow-up are 3-monthly to month 24, then 6-monthly to 60', () => {
    expect(slotMonths('closer', defaultSettings.surveillance)).toEqual([
      3, 6, 9, 12, 15, 18, 21, 24, 30, 36, 42, 48, 54, 60,
    ]);
  });

  it('of standard follow-up are 4-monthly to month 24, then 6-monthly to 60', () => {
    expect(slotMonths('standard', defaultSettings.surveillance)).toEqual([
      4, 8, 12, 16, 20, 24, 30, 36, 42, 48, 54, 60,
    ]);
  });

  it('follow what the hospital sets', () => {
    const plan = { closerMonths: 6, standardMonths: 6, laterMonths: 12, denseUntilMonth: 24, untilMonth: 48 };
    expect(slotMonths('closer', plan)).toEqual([6, 12, 18, 24, 36, 48]);
  });

  it('count calendar months from the resection, 21 days either side', () => {
    expect(slot('m3', '2026-01-20')).toEqual({
      slot: 'm3',
      months: 3,
      from: '2026-03-25',
      due: '2026-04-15',
      to: '2026-05-06',
      state: 'planned',
    });
  });

  it('clamp month ends, leap years too', () => {
    const dues = (from: string) => schedule(from, nothing, from).map(({ due }) => due);
    expect(dues('2025-08-31').slice(0, 2)).toEqual(['2025-11-30', '2026-02-28']);
    expect(dues('2027-08-31')[1]).toBe('2028-02-29');
  });
});

describe('the state of a slot', () => {
  // m3: 2026-03-25 to 2026-05-06
  const both = { imaging: [scan('2026-04-15')], afp: [afpOn('2026-04-14')] };
  const imagingOnly = { imaging: [scan('2026-04-15')], afp: [] };
  const afpOnly = { imaging: [], afp: [afpOn('2026-04-15')] };

  test.each([
    ['2026-03-24', nothing, 'planned'],
    ['2026-03-25', nothing, 'due'],
    ['2026-05-06', nothing, 'due'],
    ['2026-05-07', nothing, 'overdue'],
    ['2026-04-20', both, 'done'],
    ['2027-04-20', both, 'done'],
    ['2026-04-20', imagingOnly, 'partial'],
    ['2026-05-06', imagingOnly, 'partial'],
    ['2026-05-07', imagingOnly, 'overdue'],
    ['2026-05-07', afpOnly, 'overdue'],
    ['2026-04-20', afpOnly, 'partial'],
    // what lies after the moment has not happened
    ['2026-04-14', both, 'partial'],
    ['2026-04-13', both, 'due'],
  ] as [string, PatientCase['followUp'], SlotState][])('on %s with %o is %s', (asOf, followUp, state) => {
    expect(slot('m3', asOf, followUp)?.state).toBe(state);
  });

  test.each([
    ['2026-03-24', 'overdue'],
    ['2026-03-25', 'done'],
    ['2026-05-06', 'done'],
    ['2026-05-07', 'overdue'],
  ])('closed by what was done on %s: %s', (day, state) => {
    const followUp = { imaging: [scan(day)], afp: [afpOn(day)] };
    expect(slot('m3', '2026-05-20', followUp)?.state).toBe(state);
  });

  it('is missed when a later slot is done, overdue while none is', () => {
    const laterDone = { imaging: [scan('2026-07-15')], afp: [afpOn('2026-07-15')] };
    const laterHalf = { imaging: [scan('2026-07-15')], afp: [] };
    expect(slot('m3', '2026-07-20', laterDone)?.state).toBe('missed');
    expect(slot('m3', '2026-07-20', laterHalf)?.state).toBe('overdue');
  });

  it('keeps the half that was done', () => {
    expect(slot('m3', '2026-05-07', imagingOnly)).toMatchObject({
      state: 'overdue',
      imaging: { ref: 'ImagingStudy/2026-04-15', date: '2026-04-15', contrast: 'stated' },
    });
    expect(slot('m3', '2026-05-07', imagingOnly)).not.toHaveProperty('afp');
  });

  test.each([
    [scan('2026-04-15', { contrast: 'not-mentioned' }), true],
    [scan('2026-04-15', { modality: 'CT' }), true],
    [scan('2026-04-15', { reported: false }), true],
    [scan('2026-04-15', { contrast: 'none' }), false],
    [scan('2026-04-15', { modality: 'US' }), false],
    [scan('2026-04-15', { modality: 'US', contrast: 'stated' }), false],
    [scan('2026-04-15', { modality: 'other' }), false],
  ])('%o closes the imaging half: %s', (imaging, closes) => {
    const one = slot('m3', '2026-04-20', { imaging: [imaging], afp: [] });
    expect(one && 'imaging' in one).toBe(closes);
  });

  it('prefers the scan whose contrast is stated', () => {
    const imaging = [scan('2026-04-01', { contrast: 'not-mentioned' }), scan('2026-04-20')];
    expect(slot('m3', '2026-05-01', { imaging, afp: [] })?.imaging?.date).toBe('2026-04-20');
  });

  it('lets one scan close one slot, the nearest, where windows overlap', () => {
    const monthly = {
      ...defaultSettings,
      surveillance: { ...defaultSettings.surveillance, closerMonths: 1 },
    };
    const followUp = { imaging: [scan('2026-03-10')], afp: [] };
    const closed = surveillanceSchedule(resection, '2026-03-20', 'closer', followUp, monthly).filter(
      (one) => one.imaging,
    );
    expect(closed.map((one) => one.slot)).toEqual(['m2']);
  });

  it('never goes back: once done it stays done, and a slot that is not planned any more never is again', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(resection, days));
    fc.assert(
      fc.property(day, day, fc.array(day, { maxLength: 6 }), (one, other, days) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const followUp = { imaging: days.map((date) => scan(date)), afp: days.map(afpOn) };
        const before = schedule(earlier, followUp);
        const after = schedule(later, followUp);
        before.forEach((was, index) => {
          const is = after[index];
          if (was.state === 'done') expect(is?.state).toBe('done');
          if (was.state !== 'planned') expect(is?.state).not.toBe('planned');
        });
      }),
    );
  });
});
