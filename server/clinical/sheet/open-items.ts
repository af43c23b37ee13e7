import { citationSentences } from '../cards/words/citations.ts';
import { fill } from '../cards/words/pair.ts';
import { medicinesToOpen } from '../case/medicine-codes.ts';
import { nationalCodesToOpen } from '../case/national-codes.ts';
import { guidanceToOpen, rules } from '../guidance/rule-sets.ts';
import type { Source } from '../source.ts';
import { sources } from '../sources.ts';
import { type Said, type Section, table, text } from './part.ts';

export interface OpenItem {
  /** What rests on it. */
  of: readonly string[];
  source: string;
  what: string;
}

/** Everything a person must still open: of the formulas, of the guidance, of the codes and of what the hospital itself must state. One line for what several things rest on. */
export function openItems(): OpenItem[] {
  const items = [...ofSources(), ...ofRules(), ...others()];
  const merged = new Map<string, OpenItem>();
  for (const { of, source, what } of items) {
    const key = `${source}|${what}`;
    merged.set(key, { of: [...new Set([...(merged.get(key)?.of ?? []), ...of])], source, what });
  }
  return [...merged.values()];
}

const ofSources = (): OpenItem[] =>
  (Object.entries(sources) as [string, Source][]).flatMap(([name, { citation, toOpen = [] }]) =>
    toOpen.map((what) => ({ of: [name], source: cite(citation), what })),
  );

const ofRules = (): OpenItem[] =>
  rules.flatMap(({ id, citation, against = [] }) =>
    [citation, ...against].flatMap((reference) =>
      (reference.toOpen ?? []).map((what) => ({ of: [id], source: cite(reference), what })),
    ),
  );

const others = (): OpenItem[] => [
  ...guidanceToOpen.map((what) => ({ of: ['guidance'], source: 'named beside it', what })),
  ...medicinesToOpen.map((what) => ({ of: ['code lists'], source: 'Medicines', what })),
  { of: ['code lists'], source: 'ICD-9-CM-3 and ICD-O, Chinese national editions', what: nationalCodesToOpen },
  {
    of: ['AFP'],
    source: "the laboratory's assay",
    what: 'How many ng/mL are 1 IU/mL. Until the hospital states it, AFP in IU/mL is Missing (1.21 ng/mL circulates, for one standard).',
  },
];

const cite = ({ text: words, doi }: { text: string; doi?: string }): string =>
  doi === undefined ? words : `${words}, doi ${doi}`;

export const openSection = (): Section => ({
  id: 'open-items',
  title: 'A person must open the source before a hospital relies on it',
  lead: 'Nobody of this product has held these against the original text. Each needs a person with the source in hand. What is not listed was not marked in the design; it is still yours to doubt.',
  parts: [
    text(
      `On screen such a citation is followed by "${fill(citationSentences.unverified, 'en', { text: '…' })}", in a line without room its name by "${citationSentences.mark[0]}", and below the lines stands "${citationSentences.footnote[0]}"`,
    ),
    table(
      ['', 'Of', 'Source', 'What to open', 'Opened by, on, and what it says'],
      openItems().map(({ of, source, what }, index): Said[] => [String(index + 1), of.join(', '), source, what, '']),
      undefined,
      [5, 16, 25, 32, 22],
    ),
  ],
});
