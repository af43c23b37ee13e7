import { expect } from 'vitest';
import { group, noted, numbers, points, present, reasons, type Shows, slot, states } from './assessed.ts';

/** What patients about to go home, and one before the operation, are here to show. */
export const shownAtDischarge: Shows = {
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
    expect(states(a)).toEqual(['open', 'open', 'open']);
    expect(group(a)).toBe('intermediate');
    expect(a.inputs).toMatchObject({
      mvi: { value: 'present', reader: 'narrative', verified: false },
      tumourSizePathology: { value: 6.5, verified: false },
      tumourNumberPathology: { value: 1, verified: false },
      histology: { value: 'hcc', reader: 'narrative', verified: false },
      margin: { value: 'R0', reader: 'narrative', verified: false },
      satellites: { value: 'absent', verified: false },
      grade: { value: 'III', verified: false },
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
  'lu-sen': (a) => {
    expect(a.inputs.mvi).toMatchObject({ missing: 'conflict' });
    expect(group(a)).toBeUndefined();
    expect(noted(a)).toContain('conflict');
  },
  'wei-ran': (a) => {
    expect(a.inputs.mvi).toMatchObject({ value: 'uncertain' });
    expect(a.scores['erasl-pre']?.group).toBe('low');
    expect(group(a)).toBeUndefined();
  },
  'jin-bei': (a) => {
    expect(a.inputs.afp).toMatchObject({ value: 1210, bound: 'lower' });
    expect(a.scores['erasl-post']).toMatchObject({ group: 'intermediate', atLeast: true });
    expect(a.surveillance.arm).toBe('closer');
  },
  'yin-tong': (a) => {
    expect(states(a)).toEqual(['open', 'cannot-tell', 'cannot-tell']);
    expect(reasons(a)).toEqual(['neoadjuvant-not-told']);
  },
  'nie-fan': (a) => {
    expect(a.voice).toBe('info');
    expect(reasons(a, 'plan')).toEqual(['operation-not-told']);
    expect(a.schedule).toEqual([]);
  },
  'pan-yun': (a) => {
    expect(a.voice).toBe('info');
    expect(a.gates.plan).toMatchObject({ state: 'cannot-tell', reasons: [{ code: 'hcc-not-told' }] });
    expect(slot(a, 'm3')).toBe('planned');
  },
  'shi-man': (a) => {
    expect(states(a)).toEqual(['open', 'open', 'closed']);
    expect(reasons(a)).toEqual(['adjuvant-given']);
    expect(group(a)).toBe('low');
    expect(a.surveillance.arm).toBe('closer');
  },
  'dou-kai': (a) => {
    expect(states(a)).toEqual(['open', 'cannot-tell', 'cannot-tell']);
    expect(reasons(a)).toEqual(['staged-operation']);
  },
  'miao-yu': (a) => {
    expect(states(a)).toEqual(['open', 'closed', 'closed']);
    expect(reasons(a)).toContain('macrovascular-invasion');
    expect(a.stages).toMatchObject({ bclc: 'C', ajcc8: 'T4' });
    expect(a.scores.ers).toMatchObject({ value: 5 });
  },
  'hao-lin': (a) => {
    expect(a.voice).toBe('info');
    expect(a.gates.plan).toMatchObject({ state: 'closed', reasons: [{ code: 'residual-disease' }] });
  },
};
