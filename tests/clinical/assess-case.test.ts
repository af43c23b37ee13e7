import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assessCase } from '#clinical/assess-case.ts';
import type { NetworkIdentity, NetworkOutput } from '#clinical/assessment.ts';
import type { PatientCase } from '#clinical/case/patient-case.ts';
import { type ClinicalSettings, defaultSettings } from '#clinical/settings.ts';
import { aCase, afpOn, type CaseOf, findings, lacking, operated, pendingCase, scan } from './a-case.ts';

const identities: NetworkIdentity[] = (['preoperative', 'postoperative'] as const).map((id) => ({
  id,
  version: '1.0.0',
  digest: id,
  status: 'demonstration',
  features: ['age', 'lnAfp'],
  highFrom: { clinical: 30 },
}));
const incidence = {
  aggressive: [0.02, 0.05, 0.09, 0.12, 0.15, 0.17, 0.19, 0.31],
  other: [0.02, 0.06, 0.1, 0.14, 0.17, 0.2, 0.22, 0.24],
  death: [0.01, 0.01, 0.02, 0.02, 0.03, 0.03, 0.04, 0.04],
};
const outputs: NetworkOutput[] = identities.map(({ id }) => ({ id, ok: true, pattern: 'clinical', incidence }));

const assess = (patientCase: PatientCase, settings: ClinicalSettings = defaultSettings) =>
  assessCase(patientCase, { settings, identities, outputs });

const codes = (remarks: { code: string }[]) => remarks.map(({ code }) => code);

describe('an assessment', () => {
  it('of an ordinary resection: every gate open, scores, a number, standard follow-up', () => {
    const found = assess(aCase());
    expect(found).toMatchObject({
      asOf: '2026-01-25',
      day: '2026-01-25',
      patient: 'Patient/p',
      resection: { date: '2026-01-15', ref: 'Procedure/resection' },
      voice: 'card',
      gates: { plan: { state: 'open' }, score: { state: 'open' }, network: { state: 'open' } },
      scores: { 'erasl-post': { group: 'low' }, 'hcc-crs': { value: 0 } },
      stages: { milan: 'within', bclc: 'A', source: 'imaging' },
      surveillance: { arm: 'standard' },
      missing: [],
    });
    expect(found.networks.map(({ riskPercent }) => riskPercent)).toEqual([31, 31]);
    expect(found.schedule[0]).toMatchObject({ slot: 'm4', state: 'planned' });
    expect(codes(found.notes)).toEqual(expect.arrayContaining(['imaging-source', 'mvi-sampling-not-stated']));
    expect(codes(found.assumptions)).toEqual(['neoadjuvant-none-recorded', 'adjuvant-none-recorded']);
  });

  it('at discharge with pathology pending: ERASL-pre and the preoperative network, the rest missing', () => {
    const found = assess(pendingCase());
    expect(found.gates.score.state).toBe('open');
    expect(found.scores['erasl-pre']).toMatchObject({ group: 'low' });
    expect(found.scores['erasl-post']).toMatchObject({
      gate: { state: 'open' },
      missing: ['mvi', 'tumourSizePathology', 'tumourNumberPathology'],
    });
    expect(found.networks.map(({ id, gate }) => [id, gate.state])).toEqual([
      ['preoperative', 'open'],
      ['postoperative', 'cannot-tell'],
    ]);
    expect(found.surveillance.why).toEqual([{ code: 'schedule-closer-pending' }]);
    expect(codes(found.assumptions)).toEqual(expect.arrayContaining(['margin-pending', 'histology-pending']));
  });

  it('of BCLC B with a 3 on HCC-CRS: the score is shown, the network closed, follow-up closer', () => {
    const found = assess(aCase({ imaging: { number: 4, sizes: [6, 2, 2, 2] }, inputs: { mvi: 'present' } }));
    expect(found.scores['hcc-crs']).toMatchObject({ value: 3 });
    expect(found.gates.network).toMatchObject({ state: 'closed', reasons: [{ code: 'bclc-beyond-a' }] });
    expect(found.surveillance.arm).toBe('closer');
  });

  it('before a planned operation: ERASL-pre from the planned date, no schedule', () => {
    const found = assess(
      pendingCase({
        asOf: '2026-01-10',
        pathology: { state: 'none' },
        surgery: { timeZero: operated('2026-01-15', { planned: true }) },
      }),
    );
    expect(found).toMatchObject({ voice: 'card', resection: { planned: true }, schedule: [], options: [] });
    expect(found.scores['erasl-pre']).toHaveProperty('value');
    expect(found.networks.find(({ id }) => id === 'preoperative')).toMatchObject({ riskPercent: 31 });
  });

  it('of a resection known by month: no scores, no due dates, a question', () => {
    const found = assess(aCase({ surgery: { timeZero: operated('2026-01', { precision: 'month' }) } }));
    expect(found).toMatchObject({
      voice: 'info',
      schedule: [],
      networks: [],
      gates: { score: { state: 'cannot-tell' } },
    });
  });

  it('where HCC cannot be told: the schedule as if it was', () => {
    const found = assess(aCase({ diagnosis: { kind: 'cannot-tell' }, inputs: { histology: null } }));
    expect(found.voice).toBe('info');
    expect(found.schedule).not.toEqual([]);
  });

  it.each([
    { diagnosis: { kind: 'plainly-else' } },
    { surgery: { transplants: [operated('2026-01-20')] } },
    { inputs: { margin: 'R2' } },
  ] as CaseOf[])('with the plan closed, %o: no schedule, no options, no cautions', (of) => {
    expect(assess(aCase(of))).toMatchObject({ schedule: [], options: [], cautions: [] });
  });

  it('judges due and overdue by the day it is in the theatre, not in Greenwich', () => {
    const timeZero = operated('2026-01-15', { start: '2026-01-15T09:00:00+08:00' });
    const at = (asOf: string) => assess(aCase({ asOf, surgery: { timeZero } }));
    // m4: 2026-04-24 to 2026-06-05
    expect(at('2026-06-05T15:59:00Z')).toMatchObject({
      day: '2026-06-05',
      schedule: [{ state: 'due' }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    });
    expect(at('2026-06-05T16:00:00Z').schedule[0]?.state).toBe('overdue');
  });

  test.each([
    ['2028-01-14', true],
    ['2028-01-15', false],
  ])('on %s shows a number: %s; scores keep their surgical values', (asOf, shown) => {
    const found = assess(aCase({ asOf, followUp: { imaging: [scan('2027-12-15')], afp: [afpOn('2027-12-15')] } }));
    expect(found.networks.every((network) => 'riskPercent' in network)).toBe(shown);
    expect(found.scores['erasl-post']).toMatchObject({ value: expect.closeTo(1.4181, 4) });
    expect(found.gates.score.state).toBe('open');
  });
});

describe('after a recurrence', () => {
  const recurred = (tumours: Parameters<typeof findings>[0], date = '2027-01-15', asOf = '2027-02-01') =>
    assess(aCase({ asOf, recurrence: { date, from: ['Condition/r'], findings: findings(tumours) } }));

  it('there is no forecast and no schedule, but the branch that follows', () => {
    const found = recurred({ number: 1, sizes: [6], macrovascular: 'absent', extrahepatic: 'absent' });
    expect(found.recurrence).toEqual({
      date: '2027-01-15',
      pattern: 'beyond-milan',
      within24Months: true,
      aggressive: true,
      from: ['Condition/r'],
      branch: 'liver-only',
    });
    expect(found).toMatchObject({ voice: 'card', schedule: [] });
    for (const network of found.networks) expect(network).not.toHaveProperty('riskPercent');
    expect(found.scores['erasl-post']).toHaveProperty('value');
    expect(found.options.map(({ id }) => id)).toEqual(['locoregional-therapy']);
  });

  test.each([
    ['2028-01-15', true, true],
    ['2028-01-16', false, false],
  ])('on %s: within %s, aggressive %s', (date, within24Months, aggressive) => {
    expect(recurred({ number: 4, sizes: [1, 1, 1, 1] }, date, '2028-03-01').recurrence).toMatchObject({
      within24Months,
      aggressive,
    });
  });
});

describe('whatever the chart says', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) =>
    fc.oneof(value, fc.constantFrom(null, lacking('unreadable'), lacking('conflict'), lacking('pending')));
  const answer = fc.constantFrom('present', 'absent');
  const tumours = fc
    .array(fc.integer({ min: 2, max: 120 }), { maxLength: 5 })
    .chain((mm) =>
      fc.constantFrom(
        { sizes: mm.map((size) => size / 10) },
        { number: Math.max(1, mm.length), sizes: mm.map((size) => size / 10) },
        { number: 'several' as const, sizes: mm.map((size) => size / 10) },
      ),
    );
  const anyCase: fc.Arbitrary<PatientCase> = fc
    .record({
      inputs: fc.record({
        afp: maybe(fc.double({ min: 0.1, max: 1e5, noNaN: true })),
        albumin: maybe(fc.integer({ min: 15, max: 60 })),
        bilirubin: maybe(fc.integer({ min: 0, max: 300 })),
        platelets: maybe(fc.integer({ min: 0, max: 500 })),
        sex: maybe(fc.constantFrom('male', 'female')),
        mvi: maybe(fc.constantFrom('present', 'absent', 'uncertain')),
        margin: maybe(fc.constantFrom('R0', 'R1', 'R2')),
        histology: maybe(fc.constantFrom('hcc')),
        neoadjuvant: maybe(answer),
        adjuvant: maybe(answer),
        macrovascularInvasion: maybe(answer),
        extrahepaticSpread: maybe(answer),
        ecog: maybe(fc.integer({ min: 0, max: 4 })),
      }),
      imaging: tumours,
      specimen: tumours,
      kind: fc.constantFrom('hcc', 'combined', 'plainly-else', 'cannot-tell'),
      state: fc.constantFrom('final', 'pending', 'none'),
      surgery: fc.record({ staged: fc.boolean(), reResection: fc.boolean() }),
      asOf: fc.constantFrom('2026-01-20', '2026-07-01', '2027-07-01', '2028-01-15', '2031-06-01'),
    })
    .map(({ kind, state, ...of }) =>
      aCase({ ...(of as CaseOf), diagnosis: { kind: kind as 'hcc' }, pathology: { state: state as 'final' } }),
    );

  it('there is never a value, group or number outside an open gate', () => {
    fc.assert(
      fc.property(anyCase, (patientCase) => {
        const found = assess(patientCase);
        for (const score of Object.values(found.scores)) {
          expect('value' in score).toBe(score.gate.state === 'open' && score.missing.length === 0);
          if (!('value' in score)) expect('group' in score || 'observed' in score).toBe(false);
          else expect(Number.isFinite(score.value)).toBe(true);
        }
        for (const network of found.networks) {
          const isShown = network.gate.state === 'open' && !network.withheld;
          expect('riskPercent' in network).toBe(isShown);
          if (isShown) expect(network.riskPercent).toBeGreaterThanOrEqual(0);
        }
        if (found.gates.plan.state === 'closed') expect(found.schedule).toEqual([]);
        for (const item of found.missing) expect(item.wouldChange.length).toBeGreaterThan(0);
      }),
    );
  });

  it('standard follow-up is always justified', () => {
    fc.assert(
      fc.property(anyCase, (patientCase) => {
        const { surveillance, scores } = assess(patientCase);
        if (surveillance.arm !== 'standard') return;
        expect(['low', 'intermediate']).toContain(scores['erasl-post']?.group);
        expect(scores['hcc-crs']?.value).toBeLessThan(2);
        expect(patientCase.pathology.state).toBe('final');
      }),
    );
  });

  it('the same case gives the same JSON, says it whole, and is left as it was', () => {
    fc.assert(
      fc.property(anyCase, (patientCase) => {
        const before = JSON.stringify(patientCase);
        const found = assess(patientCase);
        expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
        expect(JSON.stringify(assess(structuredClone(patientCase)))).toBe(JSON.stringify(found));
        expect(JSON.stringify(patientCase)).toBe(before);
      }),
    );
  });
});
