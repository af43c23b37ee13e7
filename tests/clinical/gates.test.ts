import { describe, expect, it, test } from 'vitest';
import type { Gate, GateState, ScoreId } from '#clinical/assessment.ts';
import { recurrenceScores } from '#clinical/assessment.ts';
import { applyingNetwork, networkGate, planGate, scoreGate, scoresGate, voiceOf } from '#clinical/gates.ts';
import { scoreIds } from '#clinical/scores/score-case.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase, type CaseOf, known, lacking, operated, pendingCase } from './a-case.ts';
import { closed, open, rows, untold } from './gate-rows.ts';

const judged = (of: CaseOf) => {
  const patientCase = aCase(of);
  if (of.surgery && 'timeZero' in of.surgery && of.surgery.timeZero === undefined) delete patientCase.surgery.timeZero;
  const stages = stagesOf(patientCase);
  return {
    patientCase,
    plan: planGate(patientCase).gate,
    score: (id: ScoreId) => scoreGate(patientCase, id).gate,
    network: networkGate(patientCase, stages, applyingNetwork(patientCase)).gate,
  };
};

const codes = (gate: Gate) => gate.reasons.map(({ code }) => code);

describe('gates after final pathology', () => {
  test.each(rows)('%s', (_, of, [plan, pre, post, ers, network], reason) => {
    const found = judged(of);
    expect(found.plan.state).toBe(plan);
    expect(found.score('erasl-pre').state).toBe(pre);
    expect(found.score('erasl-post').state).toBe(post);
    expect(found.score('hcc-crs').state).toBe(post);
    expect(found.score('shim').state).toBe(post);
    expect(found.score('ers').state).toBe(ers);
    expect(found.network.state).toBe(network);
    expect(codes(found.network)).toContain(reason);
  });

  test.each(rows)('%s: liver function is judged for everyone', (_, of) => {
    for (const id of ['albi', 'fib-4', 'apri', 'child-pugh', 'meld', 'meld-na'] as const)
      expect(judged(of).score(id).state).toBe(open);
  });

  test.each(rows)('%s: every closed gate gives its reason, every untold one what would settle it', (_, of) => {
    const { plan, score, network } = judged(of);
    for (const gate of [plan, network, ...scoreIds.map(score)]) {
      if (gate.state === closed) expect(gate.reasons.length).toBeGreaterThan(0);
      if (gate.state === untold) expect(gate.reasons.every(({ params }) => params?.settle !== undefined)).toBe(true);
    }
  });
});

describe('gates at discharge, pathology pending', () => {
  const found = (of: CaseOf = {}) => {
    const patientCase = pendingCase(of);
    const stages = stagesOf(patientCase);
    return {
      pre: scoreGate(patientCase, 'erasl-pre').gate,
      post: scoreGate(patientCase, 'erasl-post').gate,
      preoperative: networkGate(patientCase, stages, 'preoperative').gate,
      postoperative: networkGate(patientCase, stages, 'postoperative').gate,
      applies: applyingNetwork(patientCase),
    };
  };

  it('assumes HCC, a clear margin and no macrovascular invasion, says so, and asks the preoperative network', () => {
    const { pre, post, preoperative, postoperative, applies } = found();
    expect(applies).toBe('preoperative');
    for (const gate of [pre, post, preoperative]) {
      expect(gate.state).toBe(open);
      expect(codes(gate)).toEqual(
        expect.arrayContaining(['margin-pending', 'histology-pending', 'macrovascular-pending']),
      );
    }
    expect(postoperative.state).toBe(untold);
    expect(codes(postoperative)).toContain('pathology-pending');
  });

  it('closes on what is known already', () => {
    const { pre, preoperative } = found({ inputs: { margin: known('R1', { preliminary: true }) } });
    expect(pre.state).toBe(closed);
    expect(preoperative.state).toBe(closed);
  });

  it('treats pathology nobody has heard of like pending pathology', () => {
    expect(found({ pathology: { state: 'none' } }).pre.state).toBe(open);
  });

  test.each(['conflict', 'unreadable', 'unknown-code'] as const)(
    'does not assume a margin that is stated: %s',
    (why) => {
      expect(found({ inputs: { margin: lacking(why) } }).pre.state).toBe(untold);
    },
  );
});

describe('gates before a planned operation', () => {
  const patientCase = pendingCase({
    asOf: '2026-01-10',
    pathology: { state: 'none' },
    surgery: { timeZero: operated('2026-01-15', { planned: true, refs: ['ServiceRequest/s'] }) },
  });

  it('opens ERASL-pre alone, and the preoperative network', () => {
    for (const id of recurrenceScores)
      expect(scoreGate(patientCase, id).gate.state, id).toBe(id === 'erasl-pre' ? open : closed);
    const stages = stagesOf(patientCase);
    expect(networkGate(patientCase, stages, 'preoperative').gate.state).toBe(open);
    expect(networkGate(patientCase, stages, 'postoperative').gate.state).toBe(closed);
    expect(planGate(patientCase).gate).toMatchObject({ state: closed, reasons: [{ code: 'operation-planned' }] });
  });
});

describe('reasons', () => {
  it('cite the fact and where it was found', () => {
    const { network } = judged({
      inputs: {
        margin: known('R1', { from: ['Observation/margin'] }),
        neoadjuvant: known('present', { from: ['Procedure/tace'] }),
      },
      therapies: [{ kind: 'neoadjuvant', what: 'TACE', date: '2025-11-02', from: ['Procedure/tace'] }],
    });
    expect(network.reasons).toEqual([
      { code: 'margin-involved', from: ['Observation/margin'] },
      { code: 'neoadjuvant-given', from: ['Procedure/tace'], params: { what: 'TACE', date: '2025-11-02' } },
    ]);
  });

  it('cite both statements where histology and problem list disagree', () => {
    const { plan } = judged({
      diagnosis: {
        kind: 'plainly-else',
        from: ['Observation/histology'],
        against: { text: 'HCC', from: ['Condition/hcc'] },
      },
    });
    expect(plan.reasons[0]?.from).toEqual(['Observation/histology', 'Condition/hcc']);
  });

  it('of an open gate list what it assumes', () => {
    expect(codes(judged({}).network)).toEqual([
      'within-study-criteria',
      'neoadjuvant-none-recorded',
      'adjuvant-none-recorded',
    ]);
  });
});

describe('the gate of the scores together', () => {
  const gate = (state: GateState): Gate => ({ state, reasons: [] });

  test.each([
    [[open, untold, closed], open],
    [[untold, closed], untold],
    [[closed, closed], closed],
  ] as const)('%o is %s', (states, together) => {
    expect(scoresGate(states.map(gate)).state).toBe(together);
  });
});

describe('the voice', () => {
  test.each([
    ['no resection', 'none'],
    ['plainly else', 'none'],
    ['an operation whose code does not say what it was', 'info'],
    ['a resection known by month only', 'info'],
    ['HCC not told', 'info'],
    ['combined histology', 'info'],
    ['transplant before', 'info'],
    ['transplant after', 'info'],
    ['R2', 'info'],
    ['R1', 'card'],
    ['BCLC B', 'card'],
    ['recurrence', 'card'],
    ['nothing against it', 'card'],
  ])('%s: %s', (name, voice) => {
    const { patientCase, plan } = judged(rows.find(([row]) => row === name)?.[1] ?? {});
    expect(voiceOf(patientCase, plan)).toBe(voice);
  });

  it('speaks of a planned operation, and is silent of a planned operation for something plainly else', () => {
    const surgery = { timeZero: operated('2026-02-01', { planned: true }) };
    const hcc = aCase({ surgery });
    const other = aCase({ surgery, diagnosis: { kind: 'plainly-else' } });
    expect(voiceOf(hcc, planGate(hcc).gate)).toBe('card');
    expect(voiceOf(other, planGate(other).gate)).toBe('none');
  });

  it('is silent of an operation not told on something plainly else', () => {
    const { patientCase, plan } = judged({
      surgery: { timeZero: undefined as never, untold: [operated()] },
      diagnosis: { kind: 'plainly-else' },
    });
    expect(voiceOf(patientCase, plan)).toBe('none');
  });
});
