/** Calendar days as `YYYY-MM-DD`; the pretend hospital lives at +08:00 all year. */

export function daysAfter(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

export const daysBefore = (date: string, days: number): string => daysAfter(date, -days);

/** Month ends are clamped: 31 August + 6 months = 28 or 29 February. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return moved.toISOString().slice(0, 10);
}

export const monthsBefore = (date: string, months: number): string => monthsAfter(date, -months);

export const at = (date: string, time: string): string => `${date}T${time}:00+08:00`;
