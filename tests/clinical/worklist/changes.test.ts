import { describe, expect, it } from 'vitest';
import { assessCase } from '#clinical/assess-case.ts';
import type { PatientCase } from '#clinical/case/patient-case.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { changesBetween, type Judged, toReview } from '#clinical/worklist/changes.ts';
import { aCase, afpOn, pendingCase, scan } from '../a-case.ts';

const judged = (patientCase: PatientCase): Judged => ({
  assessment: assessCase(patientCase, { settings: defaultSettings, identities: [], outputs: [] }),
  pathology: patientCase.pathology,
});
const changes = (before: PatientCase, after: PatientCase) => changesBetween(judged(before), judged(after));

describe('a chart read again', () => {
  it('that says the same changes nothing, nor does the passing of time', () => {
    expect(changes(aCase(), aCase())).toEqual([]);
    const later = { asOf: '2027-03-01' };
    expect(changes(aCase(later), aCase(later))).toEqual([]);
  });

  it('whose pathology became final names the groups that were not known, and the state', () => {
    const found = changes(pendingCase(), aCase({ inputs: { mvi: 'present' }, specimen: { number: 1, sizes: [6] } }));
    expect(found).toContainEqual({ what: 'pathology', before: 'pending', after: 'final' });
    expect(found).toContainEqual({
      what: 'group',
      after: { score: 'hcc-crs', group: expect.stringMatching(/^[0-3]$/) },
    });
    expect(toReview(found).some(({ what }) => what === 'pathology')).toBe(false);
  });

  it('names a group by the score that leads, and a group kept under another score not at all', () => {
    const high = { afp: 4000, albumin: 30, bilirubin: 30 };
    const big = { number: 1, sizes: [12] };
    const found = changes(
      pendingCase({ inputs: high, imaging: big }),
      aCase({ inputs: { ...high, mvi: 'present' }, imaging: big, specimen: big }),
    );
    expect(found.filter((change) => change.what === 'group' && change.after?.score !== 'hcc-crs')).toEqual([]);
    const lower = changes(
      aCase({ inputs: { ...high, mvi: 'present' }, imaging: big, specimen: big }),
      aCase({ inputs: { mvi: 'absent' } }),
    );
    expect(lower).toContainEqual({
      what: 'group',
      before: { score: 'erasl-post', group: 'high' },
      after: { score: 'erasl-post', group: 'low' },
    });
  });

  it('whose margin turned out involved closes the scores', () => {
    const found = toReview(changes(aCase(), aCase({ inputs: { margin: 'R1' } })));
    expect(found).toContainEqual({ what: 'gate', gate: 'score', before: 'open', after: 'closed' });
    expect(found).toContainEqual({ what: 'group', before: { score: 'erasl-post', group: 'low' } });
  });

  it('tells other intervals from visits done', () => {
    const [standard, closer] = [aCase(), aCase({ inputs: { margin: 'R1' } })];
    expect(changes(standard, closer)).toContainEqual({ what: 'arm', before: 'standard', after: 'closer' });
    const day = { asOf: '2026-05-20' };
    const found = changes(
      aCase(day),
      aCase({ ...day, followUp: { imaging: [scan('2026-05-14')], afp: [afpOn('2026-05-14')] } }),
    );
    expect(found).toEqual([{ what: 'visit', months: 4, before: 'due', after: 'done' }]);
    expect(toReview(found)).toEqual([]);
  });

  it('with a recurrence says so once', () => {
    const { tumours } = aCase();
    const recurrence = { date: '2026-06-01', from: ['Condition/r'], findings: tumours.imaging };
    const day = { asOf: '2026-06-10' };
    expect(changes(aCase(day), aCase({ ...day, recurrence }))).toContainEqual({
      what: 'recurrence',
      date: '2026-06-01',
    });
    expect(changes(aCase({ ...day, recurrence }), aCase({ ...day, recurrence }))).toEqual([]);
  });
});
