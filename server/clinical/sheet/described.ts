import type { Source } from '../source.ts';
import { heading, list, open, ours, type Part, published, text } from './part.ts';

/** A source in words: what it tells, where it comes from, how far it holds, what is ours and what is still to be opened. */
export function described(title: string, { citation, tells, holds = [], ours: own = [], toOpen = [] }: Source): Part[] {
  const items = [...holds.map(published), ...own.map(ours), ...toOpen.map(open)];
  return [heading(title), text(tells), text(published(cited(citation))), ...(items.length > 0 ? [list(items)] : [])];
}

export const cited = ({ text: words, doi }: Source['citation']): string =>
  `Source: ${words}${doi === undefined ? '' : `, doi ${doi}`}.`;
