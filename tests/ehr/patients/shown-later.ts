import { expect } from 'vitest';
import { group, noted, numbers, reasons, type Shows, slot } from './assessed.ts';

/** What patients who come back, and those who are not ours, are here to show. */
export const shownLater: Shows = {
  'xu-ming': (a) => {
    expect(a.voice).toBe('info');
    expect(reasons(a, 'plan')).toEqual(['transplant-after']);
    expect(a.gates.plan.state).toBe('closed');
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
  'tian-he': (a) => {
    expect(a.recurrence).toMatchObject({ pattern: 'beyond-milan', aggressive: true, branch: 'systemic' });
    expect(a.options.map(({ id }) => id)).toContain('systemic-therapy');
  },
  'wen-hai-discharge': (a) => {
    expect(group(a)).toBe('high');
    expect(a.surveillance.arm).toBe('closer');
    expect(slot(a, 'm3')).toBe('planned');
  },
  'wen-hai-3-months': (a) => {
    expect(group(a)).toBe('high');
    expect(slot(a, 'm3')).toBe('done');
    expect(numbers(a)).toHaveLength(2);
  },
  'wen-hai-7-months': (a) => {
    expect(a.schedule.find(({ months }) => months === 6)).toMatchObject({ state: 'overdue', afp: {} });
    expect(a.schedule.find(({ months }) => months === 6)).not.toHaveProperty('imaging');
  },
  'wen-hai-9-months': (a) => {
    expect(a.recurrence).toMatchObject({ pattern: 'beyond-milan', aggressive: true, branch: 'cannot-tell' });
    expect(a.schedule).toEqual([]);
    expect(numbers(a)).toEqual([]);
  },
  'han-ying-discharge': (a) => {
    expect(reasons(a)).toContain('histology-pending');
    expect(a.scores['erasl-pre']?.group).toBe('low');
    expect(group(a)).toBeUndefined();
  },
  'han-ying-3-months': (a) => {
    expect(a.inputs.mvi).toMatchObject({ value: 'present' });
    expect(group(a)).toBe('low');
    expect(a.surveillance.arm).toBe('standard');
    expect(slot(a, 'm4')).toBe('planned');
  },
  'han-ying-7-months': (a) => {
    expect(a.schedule.find(({ months }) => months === 4)).toMatchObject({ state: 'overdue', afp: {} });
    expect(slot(a, 'm8')).toBe('planned');
  },
  'han-ying-9-months': (a) => {
    expect(a.recurrence).toMatchObject({ pattern: 'within-milan', aggressive: false, branch: 'within-milan' });
    expect(a.options.map(({ id }) => id)).toContain('salvage-transplant-evaluation');
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
  'chu-lei': (a) => {
    expect(a.voice).toBe('none');
    expect(reasons(a, 'plan')).toEqual(['not-hcc']);
  },
};
