import type { Reply } from './door.ts';

/** A table as RFC 4180 text, for a spreadsheet. */

type Cell = string | number | undefined;

export const csvReply = (name: string, columns: string[], rows: Cell[][]): Reply => ({
  status: 200,
  type: 'text/csv; charset=utf-8',
  body: `${[columns, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`,
  headers: { 'content-disposition': `attachment; filename="${name}.csv"`, 'cache-control': 'no-store' },
});

/** A leading =, +, - or @ would be a formula in a spreadsheet. */
function csvCell(value: Cell): string {
  const text = String(value ?? '').replace(/^([=+\-@\t\r])/, "'$1");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
