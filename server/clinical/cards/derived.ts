import type { Assessment, Stages } from '../assessment.ts';
import type { InputName } from '../case/patient-case.ts';
import { ersSource } from '../scores/ers.ts';
import { shimSource } from '../scores/shim.ts';
import type { Locale } from '../settings.ts';
import type { Source } from '../source.ts';
import { forecasts } from './shown.ts';
import {
  aboutUngrouped,
  atSurgery,
  citationText,
  ersPoints,
  flagText,
  remark,
  scoreName,
  stageName,
  stageValue,
  t4NotRead,
  trialContext,
  trialGroup,
} from './words.ts';

/** What was worked out beside the answer's groups, as rows: what it is, what came out, what it rests on. */

export interface DerivedRow {
  name: string;
  value: string;
  notes: string[];
  /** The inputs it was computed from. */
  used: InputName[];
}

type Stage = 'bclc' | 'milan' | 'ucsf' | 'up-to-7' | 'ajcc8';
const stages: readonly Stage[] = ['bclc', 'milan', 'ucsf', 'up-to-7', 'ajcc8'];
const trials = ['imbrave050', 'emerald2'] as const;

/** Stages and criteria, each with the source its size and number came from. */
export const stageRows = ({ stages: found, notes }: Assessment, locale: Locale): DerivedRow[] =>
  stages.map((stage) => ({
    name: stageName(stage, locale),
    value: stageValue(found[stage], locale),
    notes: [
      ...burdenSource(stage === 'ajcc8' ? 'pathology' : found.source, found[stage], locale),
      ...(stage === 'ajcc8' && mayBeT4.includes(found.ajcc8) ? [t4NotRead(locale)] : []),
      ...(stage === 'ajcc8' ? notes : [])
        .filter(({ code }) => code === 'ajcc-stage-differs')
        .map((note) => remark(note, locale)),
    ],
    used: [],
  }));

const mayBeT4: readonly Stages['ajcc8'][] = ['T1a', 'T1b', 'T2', 'T3'];

/** Nothing came from anywhere where it cannot be told. */
const burdenSource = (source: Stages['source'], value: string, locale: Locale): string[] =>
  source === 'none' || value === 'cannot-tell' ? [] : [remark({ code: `${source}-source` }, locale)];

/** Which group of a trial the patient would have been in: its own words, never a bare "high risk". */
export const trialRows = ({ stages: found }: Assessment, locale: Locale): DerivedRow[] =>
  trials.map((trial) => {
    const group = stageValue(found[trial], locale);
    const whom = flagText(trial, found[trial], locale);
    return {
      name: stageName(trial, locale),
      value: whom === undefined ? group : trialGroup(group, whom, locale),
      notes: [trialContext(locale), ...burdenSource('pathology', found[trial], locale)],
      used: [],
    };
  });

const ungrouped: readonly ['ers' | 'shim', Source][] = [
  ['ers', ersSource],
  ['shim', shimSource],
];

/** ERS and Shim, which have no groups known to us: like every published score not from month 24 and not after a recurrence. */
export function ungroupedRows(assessment: Assessment, locale: Locale): DerivedRow[] {
  if (!forecasts(assessment) || assessment.voice !== 'card') return [];
  return ungrouped.flatMap(([id, { citation, toOpen }]) => {
    const score = assessment.scores[id];
    if (score?.value === undefined) return [];
    return [
      {
        name: scoreName(id, locale),
        value: id === 'ers' ? ersPoints(score, locale) : score.value.toFixed(2),
        notes: [
          aboutUngrouped(id, locale),
          atSurgery(locale),
          citationText({ text: citation.text, verified: toOpen === undefined }, locale),
        ],
        used: score.used,
      },
    ];
  });
}
