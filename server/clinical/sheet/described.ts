import { citationText } from '../cards/words/citations.ts';
import { cited, type Reference, type Source } from '../source.ts';
import { heading, list, open, ours, type Part, published, type Statement, text } from './part.ts';

/** A source in words: what it tells, where it comes from, how far it holds, what is ours and what is still to be opened. */
export function described(title: string, source: Source): Part[] {
  const { tells, holds = [], ours: own = [], toOpen = [] } = source;
  const items = [...holds.map(published), ...own.map(ours), ...toOpen.map(open)];
  const from = citation({ ...source.citation, text: `Source: ${source.citation.text}`, toOpen });
  return [heading(title), text(tells), text(from), ...(items.length > 0 ? [list(items)] : [])];
}

/** With its doi, and whether anybody has held it against the original. */
export function citation(reference: Reference): Statement {
  const { text: name, doi, verified } = cited(reference);
  const words = `${name}${doi === undefined ? '' : `, doi ${doi}`}`;
  return verified ? published(words) : open(citationText({ text: words, verified }, 'en'));
}
