import { describe, expect, it } from 'vitest';
import { assessCase } from '#clinical/assess-case.ts';
import { addDays, addMonths } from '#clinical/case/dates.ts';
import type { PatientCase } from '#clinical/case/patient-case.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { byNeed, dueSoonDays, type Need, needsOf } from '#clinical/worklist/needs.ts';
import { aCase, afpOn, type CaseOf, operated, pendingCase, resectedOn, scan } from '../a-case.ts';

const needs = (patientCase: PatientCase, changedOn?: string): Need[] =>
  needsOf(
    {
      assessment: assessCase(patientCase, { settings: defaultSettings, identities: [], outputs: [] }),
      pathology: patientCase.pathology,
    },
    changedOn,
    defaultSettings,
  );
const codes = (patientCase: PatientCase, changedOn?: string) => needs(patientCase, changedOn).map(({ code }) => code);

/** An ordinary patient, whose first visit is at month 4. */
const on = (asOf: string, rest: CaseOf = {}) => aCase({ asOf, ...rest });
const due = addMonths(resectedOn, 4);

describe('a patient stands on the list', () => {
  it('for nothing while nothing is near', () => {
    expect(needs(on(addDays(due, -dueSoonDays - 1)))).toEqual([]);
  });

  it('from 30 days before a visit is due until its window has passed', () => {
    expect(needs(on(addDays(due, -dueSoonDays)))).toEqual([{ code: 'due-soon', since: addDays(due, -dueSoonDays) }]);
    expect(codes(on(due))).toEqual(['due-soon']);
    expect(codes(on(addDays(due, 21)))).toEqual(['due-soon']);
  });

  it('as overdue from the day after', () => {
    expect(needs(on(addDays(due, 22)))).toEqual([{ code: 'overdue', since: addDays(due, 21) }]);
  });

  it('no more once both halves are done', () => {
    const done = { imaging: [scan(due)], afp: [afpOn(due)] };
    expect(codes(on(addDays(due, 22), { followUp: done }))).toEqual([]);
    expect(codes(on(addDays(due, 22), { followUp: { ...done, afp: [] } }))).toEqual(['overdue']);
  });

  it('while pathology is pending, since it is', () => {
    expect(needs(pendingCase())).toEqual([{ code: 'pathology-pending', since: resectedOn }]);
  });

  it('while no report was found at all, as long as one can still be that operation’s', () => {
    const none: CaseOf = { pathology: { state: 'none', reports: [] } };
    const last = addDays(resectedOn, defaultSettings.windows.pathology);
    expect(codes(on(last, none))).toContain('pathology-pending');
    expect(codes(on(addDays(last, 1), none))).not.toContain('pathology-pending');
  });

  it('never for pathology where the plan is closed, nor before the operation', () => {
    expect(codes(pendingCase({ diagnosis: { kind: 'plainly-else' } }))).not.toContain('pathology-pending');
    const planned = operated('2026-02-10', { planned: true });
    expect(codes(pendingCase({ surgery: { timeZero: planned } }))).not.toContain('pathology-pending');
  });

  it('for a change that nobody has answered, after what is overdue', () => {
    expect(needs(on(addDays(due, 22)), '2026-05-01')).toEqual([
      { code: 'overdue', since: addDays(due, 21) },
      { code: 'changed', since: '2026-05-01' },
    ]);
  });

  it('with what is next due beside what is overdue', () => {
    const next = addMonths(resectedOn, 8);
    expect(codes(on(addDays(next, -10)))).toEqual(['overdue', 'due-soon']);
  });
});

describe('the order', () => {
  it('is by need, then by how long it has waited; nobody without a need before anybody with one', () => {
    const need = (code: Need['code'], since: string): Need[] => [{ code, since }];
    const rows = [
      [],
      need('due-soon', '2026-01-01'),
      need('pathology-pending', '2026-01-01'),
      need('changed', '2026-03-01'),
      need('changed', '2026-02-01'),
      need('overdue', '2026-04-01'),
    ];
    expect(rows.sort(byNeed).map(([first]) => first && `${first.code} ${first.since}`)).toEqual([
      'overdue 2026-04-01',
      'changed 2026-02-01',
      'changed 2026-03-01',
      'pathology-pending 2026-01-01',
      'due-soon 2026-01-01',
      undefined,
    ]);
  });
});
