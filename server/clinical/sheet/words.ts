import type { Pair } from '../cards/words/pair.ts';
import { type Table, wordTables } from '../cards/words/tables.ts';
import { heading, list, type Said, type Section, smallTable } from './part.ts';

/** Every sentence a clinician may read, in both languages. */
export const words = (): Section => ({
  id: 'words',
  title: 'Every sentence a clinician reads',
  lead: 'English and Simplified Chinese side by side. Please judge whether each says no more than it may, and whether the two say the same.',
  parts: [
    list([
      '{braces} hold a value that is filled in: a date, a name, a number.',
      '[brackets] fall away when the value in them is not known.',
    ]),
    ...(Object.keys(wordTables) as (keyof typeof wordTables)[]).flatMap((name) => [
      heading(titles[name]),
      smallTable(['', 'English', '中文'], rowsOf(wordTables[name]), undefined, [18, 44, 38]),
    ]),
  ],
});

const titles: Record<keyof typeof wordTables, string> = {
  remarks: 'Reasons, assumptions and notes',
  summaries: 'Card: summaries',
  leads: 'Card: how a line begins',
  lines: 'Card: lines',
  labels: 'Card: actions and names',
  overrides: 'Reasons to set a card aside',
  patterns: 'Pattern of a recurrence',
  published: 'Published figures and investigational numbers',
  derived: 'Beside stages, trial groups and scores without groups',
  facts: 'Facts: sentences',
  missing: 'Missing facts: what is said',
  untold: 'Missing facts: treatments',
  settles: 'What a missing fact would settle',
  scopes: 'What would not apply',
  plan: 'Visits',
  guidance: 'Options and cautions: sentences',
  citations: 'How a source is cited',
  options: 'Guidance rules',
  cautions: 'Cautions',
  cautionStates: 'States of a caution',
  strengths: 'Strength of a rule',
  flags: 'Groups of the trials',
  inputs: 'Names of facts',
  values: 'Values',
  units: 'Units',
  missingReasons: 'Why a fact is missing',
  nextSteps: 'What the reader can do',
  seen: 'Why a value is not used',
  choices: 'The rule that chose among several answers',
  scores: 'Names of scores',
  groups: 'Names of groups',
  networks: 'Names of networks',
  statuses: 'Standing of a network',
  modalities: 'Modalities',
  stages: 'Names of stages',
  stageValues: 'Values of stages',
  gates: 'Names of gates',
  gateStates: 'States of gates',
  slotStates: 'States of a visit',
  chart: 'Treatments and parts of a chart',
  changes: 'Worklist: what changed',
  needs: 'Worklist: what needs a person',
  pathologyStates: 'Worklist: state of pathology',
  tasks: 'Task for the care team',
  pages: 'Pages: sentences',
  causes: 'Pages: what a curve counts',
  populations: 'Pages: patients a network was checked on',
  distances: 'How far away a day is',
  lists: 'Lists',
};

const isPair = (value: unknown): value is Pair => Array.isArray(value);

/** A table inside a table (one rule's name, what it says, what speaks against it) is written as `rule: part`. */
function rowsOf(table: Table, prefix = ''): Said[][] {
  return Object.entries(table).flatMap(([key, value]): Said[][] => {
    if (value === undefined) return [];
    if (isPair(value)) return [[`${prefix}${key}`, value[0], value[1]]];
    return rowsOf(value, `${prefix}${key}: `);
  });
}
