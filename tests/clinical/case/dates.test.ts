import { describe, expect, it } from 'vitest';
import { addMonths, ageOn, calendarDay, daysBetween, firstDay, lastDay, moment, timeOf } from '#clinical/case/dates.ts';

describe('a moment', () => {
  it.each([
    ['2026', 'year'],
    ['2026-02', 'month'],
    ['2024-02-29', 'day'],
    ['2026-01-10T08:30', 'instant'],
    ['2026-01-10T08:30:00Z', 'instant'],
    ['2026-01-10T08:30:00.123+08:00', 'instant'],
    [' 2026-01-10 ', 'day'],
  ])('%s is known by %s', (text, precision) => {
    expect(moment(text)?.precision).toBe(precision);
  });

  it.each([
    '',
    '2026-2-1',
    '2026-13',
    '2026-00',
    '2026-02-29',
    '2026-04-31',
    '2026-01-10T25:00:00Z',
    '10/01/2026',
    'today',
    20260110,
    null,
    undefined,
  ])('%j is none', (text) => {
    expect(moment(text)).toBeUndefined();
  });
});

describe('the day of an instant', () => {
  it.each([
    ['2026-01-09T16:30:00Z', 480, '2026-01-10'],
    ['2026-01-10T00:30:00+08:00', 480, '2026-01-10'],
    ['2026-01-10T00:30:00+08:00', 0, '2026-01-09'],
    ['2026-01-10T00:30:00+08:00', undefined, '2026-01-10'],
    ['2026-01-10T23:30:00', 480, '2026-01-10'],
    ['2026-01-10', 480, '2026-01-10'],
    ['2026-02', 0, '2026-02-01'],
  ])('%s at %s minutes is %s', (text, offset, day) => {
    expect(firstDay(moment(text) ?? { text: '', precision: 'day' }, offset)).toBe(day);
  });

  it.each([
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2026', '2026-12-31'],
    ['2026-01-10', '2026-01-10'],
  ])('the last of %s is %s', (text, day) => {
    expect(lastDay(moment(text) ?? { text: '', precision: 'day' }, 0)).toBe(day);
  });

  it('reads an instant without a zone in the offset given', () => {
    const [zoned, local] = [moment('2026-01-10T08:30:00+08:00'), moment('2026-01-10T08:30:00')];
    expect(local && timeOf(local, 480)).toBe(zoned?.time);
  });

  it('is that of the operation’s offset', () => {
    expect(calendarDay('2026-01-09T17:00:00Z', '2026-01-10T08:30:00+08:00')).toBe('2026-01-10');
    expect(calendarDay('2026-01-10T17:00:00Z', '2026-01-10T08:30:00-05:00')).toBe('2026-01-10');
    expect(calendarDay('2026-01-10T17:00:00Z')).toBe('2026-01-10');
  });
});

it.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-01-10', 24, '2028-01-10'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2025-11-30', 3, '2026-02-28'],
])('%s and %s months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

it('counts days across months and leap years', () => {
  expect([
    daysBetween('2025-12-11', '2026-01-10'),
    daysBetween('2028-02-28', '2028-03-01'),
    daysBetween('2026-01-10', '2026-01-09'),
  ]).toEqual([30, 2, -1]);
});

it('knows an age only where a birth date known in part leaves one answer', () => {
  const age = (birth: string, day: string) => ageOn(moment(birth) ?? { text: '', precision: 'day' }, day);
  expect([
    age('1960-02-29', '2026-02-28'),
    age('1960-02-29', '2026-03-01'),
    age('1960', '2026-12-31'),
    age('1960', '2026-06-01'),
  ]).toEqual([65, 66, 66, undefined]);
});
