/** Calendar arithmetic on days written YYYY-MM-DD. Days carry no zone: an instant is turned into a day once, in the operation's offset. */

const millisecondsADay = 86_400_000;

const startOf = (day: string): number => Date.parse(day);

function dayOfTime(time: number): string {
  const date = new Date(time);
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** By hand: toISOString costs three times as much, and a case is full of days. */
const dayText = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;

export const addDays = (day: string, days: number): string => dayOfTime(startOf(day) + days * millisecondsADay);

/** The same calendar day so many months on; month ends are clamped (31 August + 6 months = 28 or 29 February). */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + (Number(day.slice(5, 7)) || 1) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return dayText(year, month, Math.min(Number(day.slice(8)) || 1, daysIn(year, month)));
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((startOf(to) - startOf(from)) / millisecondsADay);

/** Minutes east of UTC of an instant's own offset; 0 where it states none. */
export const offsetOf = (instant: string | undefined): number =>
  minutesOf(/T.*([+-]\d{2}:\d{2})$/.exec(instant ?? '')?.[1] ?? 'Z');

function minutesOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** The calendar day of a day or an instant, in the offset of `like` (the operation's timestamp). */
export function calendarDay(moment: string, like?: string): string {
  if (!moment.includes('T')) return moment.slice(0, 10);
  const time = Date.parse(moment);
  if (like === undefined || !like.includes('T')) return moment.slice(0, 10);
  return dayOfTime(time + offsetOf(like) * 60_000);
}

/** A FHIR date, dateTime or instant. */
export interface Moment {
  text: string;
  precision: 'year' | 'month' | 'day' | 'instant';
  /** Milliseconds since 1970 of an instant; where it states no zone, read as UTC. */
  time?: number;
  /** Minutes east of UTC that an instant states. */
  zone?: number;
}

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Undefined where it is no date of FHIR's, or none of the calendar's. */
export function moment(value: unknown): Moment | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const parts = written.exec(text);
  if (!parts) return undefined;
  const [, year = '', month, date, zone] = parts;
  if (month === undefined) return { text, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (date === undefined) return { text, precision: 'month' };
  if (Number(date) < 1 || Number(date) > daysIn(Number(year), Number(month))) return undefined;
  if (text.length === 10) return { text, precision: 'day' };
  const time = Date.parse(zone === undefined ? `${text}Z` : text);
  if (Number.isNaN(time)) return undefined;
  return { text, precision: 'instant', time, ...(zone === undefined ? {} : { zone: minutesOf(zone) }) };
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** First calendar day a moment may lie on; an instant is turned into a day in the given offset (none given: in its own). */
export function firstDay({ text, time, zone }: Moment, offset: number | undefined): string {
  if (time !== undefined)
    return zone === undefined || offset === undefined || zone === offset
      ? text.slice(0, 10)
      : dayOfTime(time + offset * 60_000);
  return text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
}

/** Last calendar day a moment may lie on. */
export function lastDay(given: Moment, offset: number | undefined): string {
  if (given.precision === 'year') return `${given.text}-12-31`;
  if (given.precision !== 'month') return firstDay(given, offset);
  return `${given.text}-${daysIn(Number(given.text.slice(0, 4)), Number(given.text.slice(5)))}`;
}

/** Milliseconds since 1970; an instant without a zone is in the given offset. */
export const timeOf = ({ time, zone }: Moment, offset: number | undefined): number | undefined =>
  time === undefined || zone !== undefined ? time : time - (offset ?? 0) * 60_000;

/** Whole years of age on a day; undefined where a birth date known by month or year leaves two answers. */
export function ageOn(birth: Moment, from: string, to: string = from): number | undefined {
  const years = (born: string, day: string) =>
    Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);
  const most = years(firstDay(birth, 0), to);
  return most === years(lastDay(birth, 0), from) ? most : undefined;
}
