import type { Locale } from '../../settings.ts';
import { fill, type Pair, pick } from './pair.ts';

/** Dates as the locale writes them, and how far away they are. Own tables, not Intl: a card must be the same bytes in every runtime. */

export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-12-14` -> "14 Dec 2026" / "2026年12月14日"; the year falls away inside `asOf`'s year. YYYY-MM and YYYY keep their precision. */
export function day(date: string, locale: Locale, asOf?: string): string {
  const [, year, month, dayOfMonth] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return locale === 'en' ? year : `${year}年`;
  const name = months[Number(month) - 1] ?? month;
  if (dayOfMonth === undefined) return locale === 'en' ? `${name} ${year}` : `${year}年${Number(month)}月`;
  const sameYear = asOf?.slice(0, 4) === year;
  if (locale === 'en') return `${Number(dayOfMonth)} ${name}${sameYear ? '' : ` ${year}`}`;
  return `${sameYear ? '' : `${year}年`}${Number(month)}月${Number(dayOfMonth)}日`;
}

const dayNumber = (date: string) => Math.round(Date.parse(date.slice(0, 10)) / 86_400_000);

/** Whole days from `asOf` to `date`; negative when past. */
export const daysUntil = (date: string, asOf: string): number => dayNumber(date) - dayNumber(asOf);

export const distanceWords = {
  today: ['today', '今天'],
  later: ['in {span}', '{span}后'],
  ago: ['{span} ago', '{span}前'],
  day: ['{count} day{s}', '{count}天'],
  week: ['{count} week{s}', '{count}周'],
  month: ['{count} month{s}', '{count}个月'],
  year: ['{count} year{s}', '{count}年'],
  when: ['{on}, {away}', '{on}（{away}）'],
} satisfies Record<string, Pair>;

/** "in 3 weeks", "10 weeks ago", "today" / "3周后", "10周前", "今天". */
export function distance(date: string, locale: Locale, asOf: string): string {
  const days = daysUntil(date, asOf);
  if (days === 0) return pick(distanceWords.today, locale);
  const size = Math.abs(days);
  const [count, unit] =
    size < 14
      ? ([size, 'day'] as const)
      : size < 84
        ? ([Math.round(size / 7), 'week'] as const)
        : size < 730
          ? ([Math.round(size / 30.4375), 'month'] as const)
          : ([Math.floor(size / 365.25 + 0.05), 'year'] as const);
  const span = fill(distanceWords[unit], locale, { count, s: count === 1 ? '' : 's' });
  return fill(days > 0 ? distanceWords.later : distanceWords.ago, locale, { span });
}

/** "14 Dec, in 3 weeks" / "12月14日（3周后）". */
export function when(date: string, locale: Locale, asOf: string): string {
  const [on, away] = [day(date, locale, asOf), distance(date, locale, asOf)];
  return fill(distanceWords.when, locale, { on, away });
}
