import { cautionName, optionText, strengthName } from '../cards/words/guidance.ts';
import { type Rule, validFrom } from '../guidance/rule.ts';
import { checkpointStops, ruleSetId, rules } from '../guidance/rule-sets.ts';
import type { Region } from '../settings.ts';
import { citation } from './described.ts';
import { heading, list, open, ours, type Part, type Said, type Section, table } from './part.ts';

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
      ours(
        'A rule is in force from when the youngest of the sources it speaks from came out. Where only a month or a year is known to us, from its first day; the rule says so.',
      ),
      ours(
        `A checkpoint inhibitor is not offered while one of these cautions is present: ${checkpointStops.map((id) => cautionName(id, 'en')).join('; ')}. It stays listed, with the reason. Every other caution is shown beside the options and stops none of them.`,
      ),
      ours(
        'The card names no adjuvant option: it counts them, says where the guideline stands, which cautions are present and how many nobody has assessed. What speaks for and against each is one step away.',
      ),
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
  const rows: Said[][] = [
    ['Name', { text: en.name, zh: zh.name }],
    ['Strength', { text: strengthName(rule.strength, 'en'), zh: strengthName(rule.strength, 'zh-CN') }],
    ['What the clinician reads', { text: en.says, zh: zh.says }],
    ...(en.context === undefined ? [] : [['Beside it, without a grade', { text: en.context, zh: zh.context ?? '' }]]),
    ...(en.against === undefined ? [] : [['What speaks against it', { text: en.against, zh: zh.against ?? '' }]]),
    ['Applies to', rule.when],
    ['Rests on', citation(rule.citation)],
    ...(rule.against ?? []).map((one): Said[] => ['Against it', citation(one)]),
    ...[rule.citation, ...(rule.against ?? [])].flatMap(({ toOpen = [] }) =>
      toOpen.map((what): Said[] => ['To be opened', open(what)]),
    ),
    ['Regions', rule.regions.map((region) => regionNames[region]).join('; ')],
    [
      'In force',
      `from ${since(rule)}${rule.validUntil === undefined ? ', until withdrawn' : ` to ${rule.validUntil}`}`,
    ],
  ];
  return [table(['Rule', rule.id], rows, undefined, [22, 78])];
}

/** With the precision it is known by. */
function since(rule: Rule): string {
  const from = validFrom(rule);
  const known = { 4: ' (the year alone is known to us)', 7: ' (the month alone is known to us)' }[from.length] ?? '';
  return `${from}${known}`;
}
