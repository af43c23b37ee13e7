/** Calendar arithmetic on days written YYYY-MM-DD. Days carry no zone: an instant is turned into a day once, in the operation's offset. */

const millisecondsADay = 86_400_000;

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOfTime = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayOfTime(startOf(day) + days * millisecondsADay);

/** The same calendar day so many months on; month ends are clamped (31 August + 6 months = 28 or 29 February). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return dayOfTime(first.getTime());
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((startOf(to) - startOf(from)) / millisecondsADay);

/** Minutes east of UTC of an instant's own offset; 0 where it states none. */
export function offsetOf(instant: string | undefined): number {
  const found = /T.*([+-])(\d{2}):(\d{2})$/.exec(instant ?? '');
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

/** The calendar day of a day or an instant, in the offset of `like` (the operation's timestamp). */
export function calendarDay(moment: string, like?: string): string {
  if (!moment.includes('T')) return moment.slice(0, 10);
  const time = Date.parse(moment);
  if (like === undefined || !like.includes('T')) return moment.slice(0, 10);
  return dayOfTime(time + offsetOf(like) * 60_000);
}
