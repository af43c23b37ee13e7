// Which score is computed for whom: a score whose gate is not open has no value and no group. Rule of this product.
import type { ScoreId, ScoreResult, Stages } from '../assessment.ts';
import type { Inputs, PatientCase } from '../case/patient-case.ts';
import { type Judged, scoreGate } from '../gates.ts';
import { scoreAlbi } from './albi.ts';
import { scoreApri } from './apri.ts';
import { scoreChildPugh } from './child-pugh.ts';
import { scoreEraslPost, scoreEraslPre } from './erasl.ts';
import { scoreErs } from './ers.ts';
import { scoreFib4 } from './fib-4.ts';
import { isHccCrsConflict, scoreHccCrs } from './hcc-crs.ts';
import { scoreMeld, scoreMeldNa } from './meld.ts';
import { type Scored, usable } from './required.ts';
import { scoreShim } from './shim.ts';

const formulas: Record<ScoreId, (patientCase: PatientCase, stages: Stages) => Scored> = {
  'erasl-pre': scoreEraslPre,
  'erasl-post': scoreEraslPost,
  'hcc-crs': scoreHccCrs,
  ers: scoreErs,
  shim: scoreShim,
  albi: scoreAlbi,
  'fib-4': scoreFib4,
  apri: scoreApri,
  'child-pugh': scoreChildPugh,
  meld: scoreMeld,
  'meld-na': scoreMeldNa,
};

export const scoreIds = Object.keys(formulas) as ScoreId[];

export type Scores = Record<ScoreId, ScoreResult>;

export interface ScoredCase {
  scores: Scores;
  /** By which facts each gate was judged. */
  judged: Record<ScoreId, Judged>;
}

export function scoreCase(patientCase: PatientCase, stages: Stages): ScoredCase {
  const judged = {} as ScoredCase['judged'];
  const scores = {} as Scores;
  for (const id of scoreIds) {
    judged[id] = scoreGate(patientCase, id);
    scores[id] = resultOf(id, judged[id].gate, formulas[id](patientCase, stages), stages, patientCase.inputs);
  }
  return { scores, judged };
}

function resultOf(id: ScoreId, gate: ScoreResult['gate'], scored: Scored, stages: Stages, inputs: Inputs): ScoreResult {
  if (scored.value === undefined)
    return { gate, missing: gate.state === 'closed' ? [] : [...new Set(scored.missing)], used: [] };
  if (gate.state !== 'open') return { gate, missing: [], used: [] };
  if (id === 'hcc-crs' && isHccCrsConflict(scored.value, stages.bclc)) {
    const params = { value: scored.value, stage: stages.bclc };
    const from = scored.used.flatMap((name) => usable(inputs, name)?.from ?? []);
    return {
      gate: { state: 'cannot-tell', reasons: [{ code: 'hcc-crs-conflict', from: [...new Set(from)], params }] },
      missing: [],
      used: scored.used,
    };
  }
  return { gate, ...scored, missing: [] };
}
