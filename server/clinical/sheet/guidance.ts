import { citationText, optionText, strengthName } from '../cards/words/guidance.ts';
import type { Rule } from '../guidance/rule.ts';
import { ruleSetId, rules } from '../guidance/rule-sets.ts';
import type { Region } from '../settings.ts';
import { heading, list, open, ours, type Part, published, type Said, type Section, table } from './part.ts';

/** Every rule of every region: what it says, on what it rests, for whom and since when. */
export const guidance = (): Section => ({
  id: 'guidance',
  title: 'Guidance by region',
  lead: 'Each hospital has one region. A rule appears for a patient when it is in force on that day and applies; whatever is an option carries what speaks against it. Nothing is ever ordered by the product.',
  parts: [
    table(
      ['Region', 'Rule set', 'Rules'],
      regions.map((region) => [
        regionNames[region],
        ruleSetId(region),
        rules
          .filter((rule) => rule.regions.includes(region))
          .map(({ id }) => id)
          .join(', '),
      ]),
      'Rule sets',
      [20, 22, 58],
    ),
    list([
      ours('The days from which a rule is in force are set here, by when its source came out.'),
      ours(
        'A recurrence replaces the adjuvant rules by what follows it. Whatever may be opened after surgery is shown with every caution of the next section.',
      ),
    ]),
    ...kinds.flatMap(([kind, title]) => [
      heading(title),
      ...rules.filter((rule) => rule.kind === kind).flatMap(ruleParts),
    ]),
  ],
});

const regions: readonly Region[] = ['international', 'china', 'united-states', 'europe'];
export const regionNames: Record<Region, string> = {
  international: 'International (default)',
  china: 'China',
  'united-states': 'United States',
  europe: 'Europe',
};
const kinds = [
  ['surveillance', 'Surveillance'],
  ['adjuvant', 'After resection: adjuvant therapy'],
  ['antiviral', 'Antiviral therapy'],
  ['recurrence', 'After a recurrence'],
] as const satisfies readonly [Rule['kind'], string][];

function ruleParts(rule: Rule): Part[] {
  const [en, zh] = [optionText(rule.id, 'en'), optionText(rule.id, 'zh-CN')];
  const cite = (citation: Rule['citation']): Said => {
    const words = `${citation.text}${citation.doi === undefined ? '' : `, doi ${citation.doi}`}`;
    return citation.verified ? published(words) : open(citationText({ ...citation, text: words }, 'en'));
  };
  const rows: Said[][] = [
    ['Name', { text: en.name, zh: zh.name }],
    ['Strength', { text: strengthName(rule.strength, 'en'), zh: strengthName(rule.strength, 'zh-CN') }],
    ['What the clinician reads', { text: en.says, zh: zh.says }],
    ...(en.against === undefined ? [] : [['What speaks against it', { text: en.against, zh: zh.against ?? '' }]]),
    ['Applies to', rule.when],
    ['Rests on', cite(rule.citation)],
    ...(rule.against ?? []).map((citation): Said[] => ['Against it', cite(citation)]),
    ...(rule.toOpen === undefined ? [] : [['To be opened', open(rule.toOpen)]]),
    ['Regions', rule.regions.map((region) => regionNames[region]).join('; ')],
    [
      'In force',
      `from ${rule.validFrom}${rule.validUntil === undefined ? ', until withdrawn' : ` to ${rule.validUntil}`}`,
    ],
  ];
  return [table(['Rule', rule.id], rows, undefined, [22, 78])];
}
