import type { Citation } from '../../assessment.ts';
import type { Locale } from '../../settings.ts';
import { fill, type Pair, pick } from './pair.ts';

/** How a source is cited, and that nobody has held it against its full text. */

export const citationSentences = {
  unverified: ['{text} (citation not verified against the full text)', '{text}（尚未对照全文核实）'],
  mark: ['†', '†'],
  footnote: ['† Source not yet verified against its full text.', '† 来源尚未对照全文核实。'],
} satisfies Record<string, Pair>;

/** The citation in full, saying so where something of it is still to be opened. */
export const citationText = ({ text, verified }: Citation, locale: Locale): string =>
  verified ? text : fill(citationSentences.unverified, locale, { text });

/** Behind the name of an unverified source in a line that has no room for more; nothing where it is verified. */
export const unverifiedMark = ({ verified }: Citation, locale: Locale): string | undefined =>
  verified ? undefined : pick(citationSentences.mark, locale);

/** What the mark means; undefined where none of the lines bears it. */
export const footnote = (lines: readonly string[], locale: Locale): string | undefined =>
  lines.some((line) => line.includes(pick(citationSentences.mark, locale)))
    ? pick(citationSentences.footnote, locale)
    : undefined;
