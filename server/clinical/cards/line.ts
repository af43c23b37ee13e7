import type { Remark } from '../case/patient-case.ts';
import type { Locale } from '../settings.ts';
import { plain } from './markdown.ts';
import { lead, line, remark } from './words.ts';

/** One line of a card's body. */

export interface DetailContext {
  locale: Locale;
  networksShown: boolean;
}

/** A line and how soon it gives way when there are too many: higher stays longer. */
export interface Line {
  text: string;
  keep: number;
}

export const led = (key: Parameters<typeof lead>[0], text: string, locale: Locale, keep: number): Line => ({
  text: line('lead', locale, { lead: lead(key, locale), text: plain(text) }),
  keep,
});

/** What each reason says, one after the other; a reason stands once however many gates give it. */
export function sentences(remarks: Remark[], locale: Locale): string {
  const said = remarks.map((each) => remark(each, locale));
  return [...new Set(said)].slice(0, 3).join(locale === 'en' ? ' ' : '');
}
