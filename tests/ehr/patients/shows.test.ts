import { describe, expect, it } from 'vitest';
import { assessCase } from '#clinical/assess-case.ts';
import type { Assessment } from '#clinical/assessment.ts';
import { readCase } from '#clinical/case/read-case.ts';
import type { RemarkCode } from '#clinical/remarks.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { seedPatients } from '../../../apps/ehr/patients/seed.ts';

/** Each pretend patient shows what its phrase claims, on whatever day the hospital is opened. */

const identities = (['preoperative', 'postoperative'] as const).map((id) => ({
  id,
  version: '0',
  digest: '0'.repeat(64),
  status: 'demonstration' as const,
  features: [],
  highFrom: { clinical: 20 },
}));

/** Rising evenly: what the networks say is not the point here, only whether it may be shown. */
const rising = (to: number) => Array.from({ length: 8 }, (_, quarter) => ((quarter + 1) / 8) * to);
const outputs = identities.map(({ id }) => ({
  id,
  ok: true as const,
  pattern: 'clinical',
  incidence: { aggressive: rising(0.3), other: rising(0.2), death: rising(0.05) },
}));

function assessmentsOn(today: string): Map<string, Assessment> {
  const bundleOf = (resources: { resourceType: string; id?: string }[]) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({
      fullUrl: `http://127.0.0.1:4000/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  });
  return new Map(
    seedPatients(today).map(({ id, resources }) => {
      const patientCase = readCase(bundleOf(resources), { asOf: today, settings: defaultSettings });
      return [id, assessCase(patientCase, { settings: defaultSettings, identities, outputs })];
    }),
  );
}

const group = (assessment: Assessment) => assessment.scores['erasl-post']?.group;
const points = (assessment: Assessment) => assessment.scores['hcc-crs']?.value;
const reasons = (assessment: Assessment, gate: keyof Assessment['gates'] = 'network'): RemarkCode[] =>
  assessment.gates[gate].reasons.map(({ code }) => code);
const states = ({ gates }: Assessment) => [gates.plan.state, gates.score.state, gates.network.state];
const slot = (assessment: Assessment, name: string) => assessment.schedule.find((one) => one.slot === name)?.state;
const noted = ({ notes }: Assessment) => notes.map(({ code }) => code);
const numbers = ({ networks }: Assessment) =>
  networks.filter(({ riskPercent }) => riskPercent !== undefined).map(({ id, conditional }) => ({ id, conditional }));
const present = ({ cautions }: Assessment) => cautions.filter(({ state }) => state === 'present').map(({ id }) => id);

const shows: Record<string, (assessment: Assessment) => void> = {
  'zhao-min': (a) => {
    expect(group(a)).toBe('high');
    expect(points(a)).toBe(2);
    expect(a.inputs).toMatchObject({
      sex: { value: 'male' },
      mvi: { value: 'present' },
      mviGrade: { value: 'M2' },
      margin: { value: 'R0' },
      tumourSizePathology: { value: 12, unit: 'cm' },
      albumin: { value: 34 },
      bilirubin: { reported: { value: 1.3, unit: 'mg/dL' } },
    });
    expect(states(a)).toEqual(['open', 'open', 'open']);
    expect(numbers(a)).toContainEqual({ id: 'postoperative', conditional: false });
    expect(noted(a)).toContain('entered-in-error');
  },
  'guo-tao': (a) => {
    expect(group(a)).toBe('intermediate');
    expect(a.inputs.afp).toMatchObject({ value: 388 });
    expect(noted(a)).toContain('foreign-subject');
  },
  'lin-hua': (a) => {
    expect(group(a)).toBe('low');
    expect(points(a)).toBe(0);
    expect(a.inputs.afp).toMatchObject({ value: 1.3, bound: 'upper' });
    expect(a.surveillance.arm).toBe('standard');
  },
  'ma-ning': (a) => {
    expect(group(a)).toBe('low');
    expect(points(a)).toBe(1);
    expect(a.stages).toMatchObject({ bclc: 'A', milan: 'within' });
  },
  'chen-yu': (a) => {
    expect(reasons(a)).toContain('histology-pending');
    expect(a.inputs.mvi).toMatchObject({ missing: 'pending' });
    expect(a.scores['erasl-pre']?.group).toBe('low');
    expect(group(a)).toBeUndefined();
    expect(a.networks.map(({ id, gate }) => [id, gate.state])).toContainEqual(['preoperative', 'open']);
  },
  'sun-li': (a) => {
    expect(a.inputs.afp).toMatchObject({ missing: 'out-of-window', seen: [{ reported: { value: 22 } }] });
    expect(group(a)).toBeUndefined();
  },
  'wu-gang': (a) => {
    expect(a.inputs.afp).toMatchObject({ missing: 'unknown-unit' });
    expect(group(a)).toBeUndefined();
  },
  'ding-yi': (a) => {
    expect(a.inputs.margin).toMatchObject({ missing: 'not-stated' });
    expect(states(a)).toEqual(['open', 'cannot-tell', 'cannot-tell']);
    expect(reasons(a)).toContain('margin-not-told');
  },
  'song-wei': (a) => {
    expect(a.inputs.mvi).toMatchObject({ value: 'present' });
    expect(noted(a)).toContain('superseded');
    expect(points(a)).toBe(1);
  },
  'he-jun': (a) => {
    expect(a.inputs).toMatchObject({
      mvi: { value: 'present', reader: 'narrative', verified: false },
      tumourSizePathology: { value: 6.5, verified: false },
      tumourNumberPathology: { value: 1, verified: false },
    });
    expect(noted(a)).toContain('read-from-text');
  },
  'xie-lan': (a) => {
    expect(group(a)).toBe('low');
    expect(a.inputs).toMatchObject({
      mvi: { reader: 'narrative' },
      histology: { value: 'hcc', reader: 'coded' },
      margin: { value: 'R0' },
    });
  },
  'bai-xue': (a) => {
    expect(states(a)).toEqual(['open', 'closed', 'closed']);
    expect(reasons(a)).toEqual(['margin-involved']);
    expect(numbers(a)).toEqual([]);
    expect(a.schedule).not.toEqual([]);
  },
  'luo-feng': (a) => {
    expect(a.stages.bclc).toBe('B');
    expect(points(a)).toBe(3);
    expect(reasons(a)).toEqual(['bclc-beyond-a']);
  },
  'tang-jie': (a) => {
    expect(states(a)).toEqual(['open', 'closed', 'closed']);
    expect(reasons(a)).toEqual(['neoadjuvant-given']);
  },
  'gao-lei': (a) => {
    expect(states(a)).toEqual(['open', 'closed', 'closed']);
    expect(reasons(a)).toEqual(['re-resection']);
    expect(a.recurrence).toBeUndefined();
  },
  'fan-rong': (a) => {
    expect(a.voice).toBe('info');
    expect(states(a)).toEqual(['open', 'closed', 'closed']);
    expect(reasons(a)).toEqual(['combined-histology']);
  },
  'xu-ming': (a) => {
    expect(a.voice).toBe('info');
    expect(reasons(a, 'plan')).toEqual(['transplant-after']);
    expect(a.gates.plan.state).toBe('closed');
  },
  'qian-cheng': (a) => {
    expect(group(a)).toBe('high');
    expect(present(a)).toEqual(expect.arrayContaining(['varices-or-portal-hypertension', 'anticoagulation']));
  },
  'liu-yan': (a) => {
    expect(present(a)).toContain('hbv-without-antiviral');
  },
  'shen-rui': (a) => {
    expect(a.resection).toMatchObject({ planned: true });
    expect(a.scores['erasl-pre']?.group).toBe('low');
    expect(group(a)).toBeUndefined();
  },
  'cui-lan': (a) => {
    expect(slot(a, 'm3')).toBe('done');
    expect(slot(a, 'm6')).toBe('overdue');
    expect(noted(a)).toContain('ultrasound-closes-nothing');
  },
  'feng-qiang': (a) => {
    expect(['m3', 'm6', 'm9', 'm12'].map((name) => slot(a, name))).toEqual(['done', 'done', 'done', 'done']);
    expect(numbers(a)).toContainEqual({ id: 'postoperative', conditional: true });
  },
  'su-wen': (a) => {
    expect(group(a)).toBe('low');
    expect(a.surveillance.arm).toBe('standard');
    expect(slot(a, 'm8')).toBe('partial');
  },
  'deng-hong': (a) => {
    expect(slot(a, 'm36')).toBe('done');
    expect(slot(a, 'm42')).toBe('planned');
    expect(numbers(a)).toEqual([]);
  },
  'yao-ping': (a) => {
    expect(a.recurrence).toMatchObject({ pattern: 'beyond-milan', within24Months: true, aggressive: true });
    expect(reasons(a)).toEqual(['recurrence-recorded']);
    expect(a.schedule).toEqual([]);
  },
  'ye-qing': (a) => {
    expect(noted(a)).toContain('possible-recurrence');
    expect(a.recurrence).toBeUndefined();
  },
  'peng-na': (a) => {
    expect(a.voice).toBe('none');
    expect(reasons(a, 'plan')).toEqual(['not-hcc']);
  },
  'jiang-bo': (a) => {
    expect(a.voice).toBe('none');
    expect(reasons(a, 'plan')).toEqual(['no-resection']);
  },
  'kong-yi': (a) => {
    expect(a.voice).toBe('none');
    expect(reasons(a, 'plan')).toEqual(['no-resection']);
  },
};

describe.each(['2026-11-23', '2027-03-31', '2028-02-29'])('opened on %s', (today) => {
  const assessments = assessmentsOn(today);

  it('the hospital has exactly the patients this test knows', () => {
    expect([...assessments.keys()].sort()).toEqual(Object.keys(shows).sort());
  });

  it.each(seedPatients(today))('$id: $shows', ({ id }) => {
    shows[id]?.(assessments.get(id) as Assessment);
  });

  it('nobody outside "Not ours" is met with silence, and nobody in it with a card', () => {
    for (const { id, group: heading } of seedPatients(today))
      expect(assessments.get(id)?.voice === 'none', id).toBe(heading.startsWith('Not ours'));
  });
});
