import { type Assessment, type Citation, recurrenceScores, type ScoreId, type Stages } from '../assessment.ts';
import { isKnown } from '../case/sourced.ts';
import { citedSource, type Source } from '../source.ts';
import { sources } from '../sources.ts';
import { forecasts } from './shown.ts';

/** Where everything that the pages show of a patient comes from: each source once, and whether it was opened. */

const ofScores: Record<ScoreId, Source> = {
  'erasl-pre': sources.ERASL,
  'erasl-post': sources.ERASL,
  'hcc-crs': sources['HCC-CRS'],
  ers: sources.ERS,
  shim: sources.Shim,
  albi: sources.ALBI,
  'fib-4': sources['FIB-4'],
  apri: sources.APRI,
  'child-pugh': sources['Child-Pugh'],
  meld: sources.MELD,
  'meld-na': sources['MELD-Na'],
};

/** Shown of every patient, also where they cannot be told. */
const ofStages: Record<Exclude<keyof Stages, 'source'>, Source> = {
  bclc: sources.BCLC,
  milan: sources.Milan,
  ucsf: sources.UCSF,
  'up-to-7': sources['Up-to-seven'],
  ajcc8: sources['AJCC T category'],
  imbrave050: sources.IMbrave050,
  emerald2: sources['EMERALD-2'],
};

export function shownSources(assessment: Assessment): Citation[] {
  const { options, inputs, recurrence } = assessment;
  const all = [
    ...shownScores(assessment).map((id) => citedSource(ofScores[id])),
    ...options.flatMap(({ citation, against = [] }) => [citation, ...against]),
    ...Object.values(ofStages).map(citedSource),
    ...(isKnown(inputs.mviGrade) ? [citedSource(sources['MVI grade'])] : []),
    ...(isKnown(inputs.grade) ? [citedSource(sources.Differentiation)] : []),
    ...(recurrence ? [citedSource(sources['Aggressive recurrence'])] : []),
  ];
  const once = new Map<string, Citation>();
  for (const citation of all) {
    const key = citation.doi ?? citation.text;
    const known = once.get(key);
    // one paper cited for two things is opened when nothing of either is left
    once.set(key, known ? { ...known, verified: known.verified && citation.verified } : citation);
  }
  return [...once.values()];
}

/** Those with a value; the scores of recurrence only while anything is forecast. */
const shownScores = (assessment: Assessment): ScoreId[] => {
  const past: readonly string[] = forecasts(assessment) ? [] : recurrenceScores;
  return (Object.keys(ofScores) as ScoreId[]).filter(
    (id) => assessment.scores[id]?.value !== undefined && !past.includes(id),
  );
};
