import {
  type FactName,
  type Facts,
  factNames,
  type Optional,
  type PathologyReport,
  type Trait,
  traits,
} from '../report.ts';
import { chance } from './chance.ts';
import { samples } from './fact-lists.ts';
import type { HouseStyle } from './house-style.ts';
import type { Said } from './said.ts';
import type { Sample, Story } from './sample.ts';
import { enAlignedTable } from './styles/en-aligned-table.ts';
import { enCapSynoptic } from './styles/en-cap-synoptic.ts';
import { enCapitals } from './styles/en-capitals.ts';
import { enCheckbox } from './styles/en-checkbox.ts';
import { enCommonwealth } from './styles/en-commonwealth.ts';
import { enHtml } from './styles/en-html.ts';
import { enOneParagraph } from './styles/en-one-paragraph.ts';
import { enSectioned } from './styles/en-sectioned.ts';
import { zhBilingual } from './styles/zh-bilingual.ts';
import { zhHtml } from './styles/zh-html.ts';
import { zhNumbered } from './styles/zh-numbered.ts';
import { zhSectioned } from './styles/zh-sectioned.ts';
import { zhSynoptic } from './styles/zh-synoptic.ts';
import { zhTable } from './styles/zh-table.ts';
import { zhTerminal } from './styles/zh-terminal.ts';
import { zhWard } from './styles/zh-ward.ts';

export const houseStyles: HouseStyle[] = [
  enAlignedTable,
  enCapSynoptic,
  enCapitals,
  enCheckbox,
  enCommonwealth,
  enHtml,
  enOneParagraph,
  enSectioned,
  zhBilingual,
  zhHtml,
  zhNumbered,
  zhSectioned,
  zhSynoptic,
  zhTable,
  zhTerminal,
  zhWard,
];

/** Every report of the grammar, always the same. */
export const grammarReports = (): PathologyReport[] =>
  houseStyles.flatMap((style) => samples(style.name).map((sample, at) => report(style, sample, at)));

function report(style: HouseStyle, sample: Sample, at: number): PathologyReport {
  const name = `${style.name}-${String(at + 1).padStart(2, '0')}`;
  const written = style.write(sample, chance(name));
  const { facts, optional } = sample.kind === 'benign' ? ofALesion(written) : written;
  return {
    name,
    language: style.language,
    kind: style.name,
    media: style.media,
    text: written.text,
    facts,
    optional: open(facts, optional),
    traits: traitsOf(sample, facts, written.traits),
  };
}

/** A benign nodule has a size and a margin, but nobody has to read them as a tumour's. */
function ofALesion({ facts, optional }: Said): Pick<Said, 'facts' | 'optional'> {
  const stated: FactName[] = ['specimen', 'histology', 'cirrhosis'];
  const kept: Record<string, unknown> = {};
  const allowed: Record<string, unknown[]> = { ...optional };
  for (const name of factNames) {
    if (facts[name] === undefined) continue;
    if (stated.includes(name)) kept[name] = facts[name];
    else allowed[name] = [...(allowed[name] ?? []), facts[name]];
  }
  return { facts: kept as Facts, optional: allowed as Optional };
}

/** What stays optional once the whole report is read: a fact stated anywhere is settled. */
const open = (facts: Facts, optional: Optional): Optional =>
  Object.fromEntries(Object.entries(optional).filter(([name]) => facts[name as FactName] === undefined)) as Optional;

const storyTraits: Partial<Record<Story, Trait>> = {
  addendum: 'addendum',
  history: 'history',
  gallbladder: 'two-specimens',
  node: 'two-specimens',
  biopsy: 'two-specimens',
  imaging: 'clinical-details',
};

function traitsOf(sample: Sample, facts: Facts, said: Trait[]): Trait[] {
  const values = Object.values(facts);
  const found = new Set<Trait | undefined>([...said, storyTraits[sample.story]]);
  if (values.some((value) => value === 'absent' || value === 'clear' || value === 'M0')) found.add('negation');
  if (values.includes('uncertain')) found.add('uncertain');
  if (facts.tumourSize !== undefined && sample.tumours.sizes.length > 1) found.add('several-nodules');
  if (facts.histology && facts.histology !== 'hcc') found.add('not-hcc');
  if (facts.specimen !== 'resection') found.add('not-resection');
  if (values.length <= 4) found.add('sparse');
  return traits.filter((trait) => found.has(trait));
}
