import { describe, expect, it, test } from 'vitest';
import type { GateState } from '#clinical/assessment.ts';
import {
  absent,
  assess,
  hccOnList,
  icdO3,
  imaged,
  imaging,
  integer,
  lab,
  labs,
  ordinary,
  pathology,
  patient,
  present,
  procedure,
  quantity,
  resection,
  specimen,
} from './a-chart.ts';

type Resource = Record<string, unknown>;

const states = (resources: Resource[], asOf?: string): Record<string, GateState> => {
  const { gates, scores } = assess(resources, asOf);
  return {
    plan: gates.plan.state,
    score: gates.score.state,
    ers: scores.ers?.gate.state ?? 'closed',
    network: gates.network.state,
  };
};
const open = { plan: 'open', score: 'open', ers: 'open', network: 'open' };

describe('ERASL from a chart: the table of the clinical content', () => {
  // ALBI grade 1 and 2 by albumin
  const albumin = { 0: 44, 1: 36 } as const;

  test.each([
    [1, 0, 0, 20, 3, 1, 1.7548, 'low', 1.4181, 'low'],
    [0, 1, 0, 5, 2, 1, 1.01, 'low', 0.9026, 'low'],
    [1, 0, 0, 10, 5, 4, 2.9657, 'intermediate', 2.3497, 'intermediate'],
    [1, 1, 1, 400, 5, 3, 3.2896, 'intermediate', 3.3922, 'intermediate'],
    [1, 1, 1, 12000, 12, 4, 4.6295, 'high', 4.4449, 'high'],
  ] as const)(
    'male %i albi23 %i mvi %i AFP %d size %d number %i',
    (male, albi23, mvi, afp, size, number, pre, preGroup, post, postGroup) => {
      const { scores } = assess([
        patient(male ? 'male' : 'female'),
        hccOnList,
        resection(),
        lab('1834-1', quantity(afp, 'ng/mL')),
        lab('1751-7', quantity(albumin[albi23], 'g/L')),
        lab('14631-6', quantity(12, 'umol/L')),
        ...imaging(size, number),
        ...specimen({ size: quantity(size * 10, 'mm'), number: integer(number), mvi: mvi ? present : absent }),
      ]);
      expect(scores['erasl-pre']).toMatchObject({ value: expect.closeTo(pre, 4), group: preGroup });
      expect(scores['erasl-post']).toMatchObject({ value: expect.closeTo(post, 4), group: postGroup });
    },
  );
});

describe('gates from a chart', () => {
  it('are all open for an ordinary resection', () => {
    expect(states(ordinary())).toEqual(open);
    expect(assess(ordinary())).toMatchObject({
      stages: { milan: 'within', bclc: 'A', ajcc8: 'T1b', source: 'imaging' },
      scores: { 'hcc-crs': { value: 0 }, albi: { group: '1' } },
      surveillance: { arm: 'standard' },
    });
  });

  const base = [patient(), hccOnList, resection(), ...labs(), ...imaging()];
  const cpt = (code: string) => ({ coding: [{ system: 'http://www.ama-assn.org/go/cpt', code }] });

  test.each([
    ['R1', [...base, ...specimen({ margin: present })], { score: 'closed', network: 'closed' }],
    ['margin not stated', [...base, ...specimen({ margin: {} })], { score: 'cannot-tell', network: 'cannot-tell' }],
    ['large-vessel invasion', [...base, ...specimen({ large: present })], { score: 'closed', network: 'closed' }],
    ['nothing said of large vessels', [...base, ...specimen({ large: {} })], {}],
    [
      'combined histology',
      [...base, ...specimen({ histology: icdO3('8180/3') })],
      { score: 'closed', ers: 'closed', network: 'closed' },
    ],
    [
      'cholangiocarcinoma',
      [...base, ...specimen({ histology: icdO3('8160/3') })],
      { plan: 'closed', score: 'closed', ers: 'closed', network: 'closed' },
    ],
    [
      'an unknown histology code',
      [...base, ...specimen({ histology: icdO3('9999/9') })],
      { score: 'cannot-tell', ers: 'cannot-tell', network: 'cannot-tell' },
    ],
    ['pathology pending', [...base, ...pathology([], 'registered')], {}],
    ['no pathology', base, {}],
    ['BCLC B', [...base.slice(0, -2), ...imaging(4, 2), ...specimen()], { network: 'closed' }],
    ['ECOG 2', [...ordinary(), lab('89247-1', integer(2))], { network: 'closed' }],
    [
      'TACE before',
      [...ordinary(), procedure('tace', { text: 'TACE' }, '2025-12-01')],
      { score: 'closed', ers: 'closed', network: 'closed' },
    ],
    ['ablation on the day', [...ordinary(), procedure('rfa', cpt('47382'), '2026-01-15')], {}],
    [
      'an embolisation of unstated kind before',
      [...ordinary(), procedure('pve', cpt('37243'), '2025-12-01')],
      { score: 'cannot-tell', ers: 'cannot-tell', network: 'cannot-tell' },
    ],
    ['TACE after', [...ordinary(), procedure('tace', { text: 'TACE' }, '2026-01-24')], { network: 'closed' }],
    [
      're-resection',
      [...ordinary(), resection('2024-05-01', 'first')],
      { score: 'closed', ers: 'closed', network: 'closed' },
    ],
    [
      'staged operation',
      [...ordinary(), resection('2025-12-01', 'first')],
      { score: 'cannot-tell', ers: 'cannot-tell', network: 'cannot-tell' },
    ],
    [
      'transplant after',
      [...ordinary(), procedure('olt', cpt('47135'), '2026-01-24')],
      { plan: 'closed', network: 'closed' },
    ],
    [
      'transplant before',
      [...ordinary(), procedure('olt', cpt('47135'), '2025-01-24')],
      { plan: 'closed', score: 'closed', ers: 'closed', network: 'closed' },
    ],
  ] as [string, Resource[], object][])('%s', (_, resources, change) => {
    expect(states(resources)).toEqual({ ...open, ...change });
  });

  it('cannot tell what a plain "liver excision" was, and never closes the plan on it', () => {
    const untold = procedure('op', { coding: [{ system: 'http://snomed.info/sct', code: '107963000' }] }, '2026-01-15');
    const found = assess([patient(), hccOnList, untold, ...labs()]);
    expect(found).toMatchObject({ voice: 'info', gates: { plan: { state: 'cannot-tell' } }, schedule: [] });
  });

  it('are silent without a resection', () => {
    expect(assess([patient(), hccOnList, ...labs()])).toMatchObject({
      voice: 'none',
      gates: { plan: { state: 'closed' } },
    });
  });

  it('ask whether it was HCC where nothing says so, and show the schedule as if it was', () => {
    const found = assess([patient(), resection(), ...labs(), ...imaging()]);
    expect(found).toMatchObject({ voice: 'info', gates: { plan: { state: 'cannot-tell' } } });
    expect(found.schedule.length).toBeGreaterThan(0);
  });

  it('open ERASL-pre alone before a planned operation', () => {
    const planned = {
      resourceType: 'ServiceRequest',
      id: 'plan',
      status: 'active',
      intent: 'order',
      subject: { reference: 'Patient/p' },
      code: { coding: [{ system: 'http://snomed.info/sct', code: '71273005' }] },
      occurrenceDateTime: '2026-01-15',
      authoredOn: '2026-01-02',
    };
    const { scores, resection: operation } = assess(
      [patient(), hccOnList, planned, ...labs(), ...imaging()],
      '2026-01-12',
    );
    expect(operation).toMatchObject({ date: '2026-01-15', planned: true });
    expect(scores['erasl-pre']).toMatchObject({ group: 'low' });
    for (const id of ['erasl-post', 'hcc-crs', 'ers', 'shim'] as const) expect(scores[id]?.gate.state).toBe('closed');
  });

  it('tell no score and no due date of an operation known by month', () => {
    const found = assess([
      patient(),
      hccOnList,
      procedure('op', { coding: [{ system: 'http://snomed.info/sct', code: '71273005' }] }, '2026-01'),
      ...labs(),
      ...imaging(),
      ...specimen(),
    ]);
    expect(found.schedule).toEqual([]);
    for (const score of Object.values(found.scores)) expect(score).not.toHaveProperty('value');
  });
});

describe('what is missing, from a chart', () => {
  it('is AFP drawn after the operation: the reason and what it would change', () => {
    const found = assess([
      patient(),
      hccOnList,
      resection(),
      ...labs().slice(1),
      lab('1834-1', quantity(20, 'ng/mL'), '2026-01-18'),
      ...imaging(),
      ...specimen(),
    ]);
    const afp = found.missing.find(({ input }) => input === 'afp');
    expect(afp).toEqual({ input: 'afp', reason: 'out-of-window', wouldChange: ['erasl-pre', 'erasl-post', 'ers'] });
    expect(found.surveillance.arm).toBe('closer');
  });

  it('is the number of tumours where only "multiple" is stated: multinodular for HCC-CRS, nothing for ERASL', () => {
    const several = [imaged('21889-1', quantity(4, 'cm')), imaged('42030-7', present)];
    const { scores, stages } = assess([
      patient(),
      hccOnList,
      resection(),
      ...labs(),
      ...several,
      ...specimen({ size: {}, number: {} }),
    ]);
    expect(stages).toMatchObject({ source: 'imaging', milan: 'beyond', bclc: 'B' });
    expect(scores['hcc-crs']).toMatchObject({ value: 2 });
    expect(scores['erasl-pre']?.missing).toEqual(['tumourNumberImaging']);
  });

  it('is the size of the other nodules, for Shim alone', () => {
    const { scores } = assess([
      ...[patient(), hccOnList, resection(), ...labs(), ...imaging()],
      ...specimen({ number: integer(3) }),
    ]);
    expect(scores.shim?.missing).toEqual(['tumourSizePathology']);
    expect(scores['erasl-post']).toHaveProperty('value');
  });
});
