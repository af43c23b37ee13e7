/** What the sign-off sheet is made of: sections of plain parts, each statement with its origin. How they look is html.ts's. */

/** `published`: stands in the source named beside it. `ours`: rule of this product. `open`: a person must open the source first. */
export type Origin = 'published' | 'ours' | 'open';

/** A statement of a cell, a list or a paragraph. */
export interface Statement {
  text: string;
  origin?: Origin;
  /** The sentence a clinician reads in Chinese. */
  zh?: string;
}
export type Said = string | Statement;

export type Part =
  | { is: 'heading'; text: string }
  | { is: 'text'; said: Said }
  | { is: 'list'; items: readonly Said[] }
  | { is: 'formula'; lines: readonly string[] }
  | TablePart
  | { is: 'card'; text: string; zh: string };

export interface TablePart {
  is: 'table';
  caption?: string;
  head: readonly string[];
  rows: readonly (readonly Said[])[];
  /** Percent of the page's width, column by column; by their content where absent. */
  widths?: readonly number[];
  small?: true;
}

export interface Section {
  /** Anchor and place in the contents. */
  id: string;
  title: string;
  /** What the reader is asked to judge here, in one or two sentences. */
  lead: string;
  parts: readonly Part[];
}

export const heading = (text: string): Part => ({ is: 'heading', text });
export const text = (said: Said): Part => ({ is: 'text', said });
export const list = (items: readonly Said[]): Part => ({ is: 'list', items });
export const formula = (...lines: string[]): Part => ({ is: 'formula', lines });
export const table = (
  head: readonly string[],
  rows: readonly (readonly Said[])[],
  caption?: string,
  widths?: readonly number[],
): TablePart => ({
  is: 'table',
  head,
  rows,
  ...(caption === undefined ? {} : { caption }),
  ...(widths === undefined ? {} : { widths }),
});
/** Long lists of short things: codes, words. */
export const smallTable = (...given: Parameters<typeof table>): TablePart => ({ ...table(...given), small: true });

export const published = (said: string): Statement => ({ text: said, origin: 'published' });
export const ours = (said: string): Statement => ({ text: said, origin: 'ours' });
export const open = (said: string): Statement => ({ text: said, origin: 'open' });

/** At most so many decimals, never in powers of ten. */
export const decimals = (value: number, most = 4): string => String(Number(value.toFixed(most)));
/** Always so many decimals: results of worked examples stand under one another. */
export const fixed = (value: number, places = 4): string => value.toFixed(places).replace('-', '−');
