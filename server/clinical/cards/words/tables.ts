import * as card from './card.ts';
import * as chart from './chart.ts';
import { citationSentences } from './citations.ts';
import * as dates from './dates.ts';
import * as derived from './derived.ts';
import * as facts from './facts.ts';
import * as guidance from './guidance.ts';
import * as names from './names.ts';
import { optionWords } from './options.ts';
import * as page from './page.ts';
import { listWords, type Pair } from './pair.ts';
import * as plan from './plan.ts';
import * as published from './published.ts';
import { remarkWords } from './remarks.ts';
import * as worklist from './worklist.ts';

/** Every table of words, for what must know all of them: the digest of the words, the sign-off sheet and the tests. */

export type Table = { readonly [key: string]: Pair | Table | undefined };

export const wordTables = {
  remarks: remarkWords,
  summaries: card.summaries,
  leads: card.leads,
  lines: card.lines,
  labels: card.labels,
  overrides: card.overrideWords,
  patterns: card.patternWords,
  published: published.publishedSentences,
  derived: derived.derivedSentences,
  facts: facts.factSentences,
  missing: facts.missingStates,
  untold: facts.untoldWords,
  settles: facts.settles,
  scopes: facts.scopes,
  plan: plan.planSentences,
  guidance: guidance.guidanceSentences,
  citations: citationSentences,
  options: optionWords,
  cautions: guidance.cautionWords,
  cautionStates: guidance.cautionStateWords,
  strengths: guidance.strengthWords,
  flags: guidance.flagWords,
  inputs: names.inputWords,
  values: names.valueWords,
  units: names.unitWords,
  missingReasons: names.missingWords,
  nextSteps: names.nextStepWords,
  seen: names.seenWords,
  choices: names.choiceWords,
  scores: names.scoreWords,
  groups: names.groupWords,
  networks: names.networkWords,
  statuses: names.statusWords,
  modalities: names.modalityWords,
  stages: names.stageWords,
  stageValues: names.stageValueWords,
  gates: names.gateWords,
  gateStates: names.gateStateWords,
  slotStates: names.slotStateWords,
  chart: chart.chartWords,
  distances: dates.distanceWords,
  lists: listWords,
  needs: worklist.needWords,
  pathologyStates: worklist.pathologyStateWords,
  changes: worklist.changeWords,
  tasks: worklist.taskWords,
  pages: page.pageSentences,
  causes: page.causeWords,
  populations: page.populationWords,
} satisfies Record<string, Table>;
