import { describe, expect, it, test } from 'vitest';
import type { NetworkIdentity, NetworkOutput } from '#clinical/assessment.ts';
import { band } from '#clinical/risk/band.ts';
import { networkResults, validatedNetworkSaysHigh } from '#clinical/risk/networks.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase, type CaseOf, operated, resectedOn, scan } from '../a-case.ts';

const incidence = {
  aggressive: [0.02, 0.05, 0.09, 0.12, 0.15, 0.17, 0.19, 0.31],
  other: [0.02, 0.06, 0.1, 0.14, 0.17, 0.2, 0.22, 0.24],
  death: [0.01, 0.01, 0.02, 0.02, 0.03, 0.03, 0.04, 0.04],
};
const identity: NetworkIdentity = {
  id: 'postoperative',
  version: '1.0.0',
  digest: 'abc',
  status: 'demonstration',
  features: ['age'],
  highFrom: { clinical: 30 },
};
const said: NetworkOutput = { id: 'postoperative', ok: true, pattern: 'clinical', incidence };

const result = (of: CaseOf, asOf = '2026-01-25', outputs: NetworkOutput[] = [said]) => {
  const patientCase = aCase({ asOf, ...of });
  const [first] = networkResults(patientCase, stagesOf(patientCase), [identity], outputs, asOf);
  return first;
};

describe("a network's number", () => {
  it('is shown as of surgery up to day 90, with its band', () => {
    expect(result({})).toEqual({
      id: 'postoperative',
      version: '1.0.0',
      digest: 'abc',
      status: 'demonstration',
      pattern: 'clinical',
      gate: expect.objectContaining({ state: 'open' }),
      horizon: { months: 24, from: resectedOn, to: '2028-01-15' },
      riskPercent: 31,
      band: 'high',
      conditional: false,
      incidence,
    });
    expect(result({}, '2026-04-15')).toMatchObject({ riskPercent: 31, conditional: false });
  });

  it('is conditional from day 91, from today on, without a band', () => {
    const later = result({ followUp: { imaging: [scan('2026-04-10')], afp: [] } }, '2026-07-15');
    expect(later).toMatchObject({ conditional: true, horizon: { from: '2026-07-15', to: '2028-01-15' } });
    expect(later?.riskPercent).toBeCloseTo((100 * (0.31 - 0.05)) / (1 - 0.12), 10);
    expect(later).not.toHaveProperty('band');
  });

  test.each([
    ['none at all', []],
    ['an old one', [scan('2026-01-14')]],
    ['one before the resection', [scan('2026-01-10')]],
    ['one done, not read', [scan('2026-05-01', { reported: false })]],
    ['an ultrasound', [scan('2026-05-01', { modality: 'US' })]],
    ['one whose contrast is not mentioned', [scan('2026-05-01', { contrast: 'not-mentioned' })]],
    ['one without contrast', [scan('2026-05-01', { contrast: 'none' })]],
  ])('is not assessed after day 90 on %s', (_, imaging) => {
    const later = result({ followUp: { imaging, afp: [] } }, '2026-07-15');
    expect(later).not.toHaveProperty('riskPercent');
    expect(later).not.toHaveProperty('incidence');
    expect(later).toMatchObject({ gate: { state: 'open' }, withheld: [{ code: 'no-recent-imaging' }] });
  });

  test.each([
    ['2026-10-15', '2026-04-15', true],
    ['2026-10-15', '2026-04-14', false],
  ])('on %s imaging of %s is recent: %s', (asOf, imaged, recent) => {
    const later = result({ followUp: { imaging: [scan(imaged)], afp: [] } }, asOf);
    expect(later && 'riskPercent' in later).toBe(recent);
  });

  test.each([
    ['2027-12-15', true],
    ['2028-01-14', true],
    ['2028-01-15', false],
    ['2028-02-15', false],
  ])('on %s a number is shown: %s', (asOf, shown) => {
    const one = result({ followUp: { imaging: [scan('2027-11-01')], afp: [] } }, asOf);
    expect(one && 'riskPercent' in one).toBe(shown);
    if (!shown) expect(one?.withheld).toEqual([{ code: 'month-24-passed' }]);
  });

  it('is not shown on a possible recurrence, though the gate stays open', () => {
    const one = result({ possibleRecurrence: { date: '2026-05-01', what: 'ablation', from: ['Procedure/rfa'] } });
    expect(one).toMatchObject({
      gate: { state: 'open' },
      withheld: [
        { code: 'possible-recurrence', from: ['Procedure/rfa'], params: { what: 'ablation', date: '2026-05-01' } },
      ],
    });
    expect(one).not.toHaveProperty('riskPercent');
  });

  it.each([
    { inputs: { margin: 'R1' } },
    { inputs: { margin: null } },
    { inputs: { adjuvant: 'present' } },
    { recurrence: { date: '2026-01-20', from: ['Condition/r'], findings: aCase().tumours.imaging } },
  ] as CaseOf[])('is never shown outside the population: %o', (of) => {
    const one = result(of);
    for (const key of ['riskPercent', 'band', 'incidence', 'conditional']) expect(one).not.toHaveProperty(key);
  });

  test.each([
    [[{ id: 'postoperative', ok: false, reason: 'network-failed' }], 'network-failed'],
    [[{ id: 'postoperative', ok: false, reason: 'network-off' }], 'network-off'],
    [[], 'network-off'],
  ] as [NetworkOutput[], string][])('is not assessed when the network is silent: %o', (outputs, code) => {
    expect(result({}, '2026-01-25', outputs)).toMatchObject({ pattern: 'none', withheld: [{ code }] });
  });

  it('does not exist where time zero cannot be told', () => {
    expect(result({ surgery: { timeZero: operated('2026-01', { precision: 'month' }) } })).toBeUndefined();
  });
});

describe('bands', () => {
  test.each([
    [29.9, 'low'],
    [30, 'high'],
    [30.1, 'high'],
  ])('%d %% is %s', (percent, which) => {
    expect(band(percent, identity, 'clinical')).toBe(which);
  });

  it('are not known for a pattern without a working point', () => {
    expect(band(90, identity, 'clinical+mr')).toBeUndefined();
  });

  test.each([
    ['validated', true],
    ['demonstration', false],
    ['silent', false],
  ] as const)('a high band of a %s network counts: %s', (status, counts) => {
    const patientCase = aCase();
    const identities = [{ ...identity, status }];
    const networks = networkResults(patientCase, stagesOf(patientCase), identities, [said], '2026-01-25');
    expect(validatedNetworkSaysHigh(networks, identities, [said])).toBe(counts);
  });

  it('a validated network outside its population counts for nothing', () => {
    const patientCase = aCase({ inputs: { margin: 'R1' } });
    const identities = [{ ...identity, status: 'validated' as const }];
    const networks = networkResults(patientCase, stagesOf(patientCase), identities, [said], '2026-01-25');
    expect(validatedNetworkSaysHigh(networks, identities, [said])).toBe(false);
  });
});
