import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#clinical/settings.ts';
import { clinicalDigest, versionsFor } from '#clinical/versions.ts';
import { parseConfig } from '#server/config.ts';
import example from '../../../server/config.example.json' with { type: 'json' };
import { aChart, hcc, lab, observation, opDay, quantity, type Resource, read, resection, told } from './a-chart.ts';

/** A laboratory's own codes: read where the hospital states them, hinted at where only the name tells, never guessed. */

const own = { system: 'https://lab.example.org/tests', code: 'AFP-7' };
const codes = { afp: [own] };
const local = (text: string, value = '20 ng/mL', at = '2026-01-05'): Resource =>
  observation({ coding: [own], text }, quantity(value), { effectiveDateTime: at });
const afpOf = (resources: Resource[], settings = {}) =>
  read(aChart(resection(), hcc(), resources), { settings }).inputs.afp;

describe("a laboratory's own code", () => {
  it('is read where the hospital states it, whatever the name', () => {
    expect(told(afpOf([local('Tumour marker 7')], { codes }))).toBe(20);
    expect(told(afpOf([local('Tumour marker 7', '20 foo')], { codes }))).toBe('missing: unknown-unit');
  });

  it('counts for its system only', () => {
    const elsewhere = { ...own, system: 'https://another.example.org' };
    expect(told(afpOf([local('x')], { codes: { afp: [elsewhere] } }))).toBe('missing: not-found');
  });

  it.each(['AFP', 'Alpha-fetoprotein', 'alpha fetoprotein (serum)', '甲胎蛋白', '血清甲胎蛋白定量'])(
    'not stated, but named %s, is hinted at and never read',
    (name) => {
      const afp = afpOf([local(name)]);
      expect(afp).toMatchObject({
        missing: 'unknown-code',
        seen: [{ why: 'unknown-code', takenOn: '2026-01-05', reported: { value: 20, unit: 'ng/mL' } }],
      });
      expect('detail' in afp && afp.detail).toContain('a code not known here');
    },
  );

  it.each([
    ['a name that says nothing of it', local('Tumour marker 7')],
    ['AFP-L3 percent under another name', local('L3 fraction')],
    ['a result from after the operation', local('AFP', '20 ng/mL', '2026-01-20')],
    ['an old one', local('AFP', '20 ng/mL', '2025-10-01')],
  ])('%s is no hint', (_, resource) => {
    expect(told(afpOf([resource]))).toBe('missing: not-found');
  });

  it('is no hint beside a result that could be read', () => {
    expect(told(afpOf([local('AFP', '900 ng/mL', '2026-01-08'), lab('afp', '20 ng/mL', '2026-01-05')]))).toBe(20);
  });

  it('stands in the digest', () => {
    const { clinical } = versionsFor({ ...defaultSettings, codes });
    expect(clinical).not.toBe(clinicalDigest);
    expect(versionsFor({ ...defaultSettings, codes: { afp: [{ ...own }] } }).clinical).toBe(clinical);
    expect(versionsFor({ ...defaultSettings, codes: { albumin: [own] } }).clinical).not.toBe(clinical);
    expect(opDay).toBe('2026-01-10');
  });
});

describe('clinical.codes in the configuration', () => {
  const parsed = (stated: unknown) => {
    const json = structuredClone(example) as { tenants: { clinical: Record<string, unknown> }[] };
    for (const tenant of json.tenants) tenant.clinical.codes = stated;
    return () => parseConfig(json, 'config.json');
  };
  const at = 'tenants.0.clinical.codes';

  it('is accepted as documented', () => {
    expect(parsed(codes)().tenants[0]?.clinical.codes).toEqual(codes);
    expect(() => parseConfig(example, 'config.example.json')).not.toThrow();
  });

  it.each([
    ['a concept not read from a laboratory', { 'tumour-size': [own] }, at],
    ['no list', { afp: own }, `${at}.afp`],
    ['an empty list', { afp: [] }, `${at}.afp`],
    ['no system', { afp: [{ code: 'x' }] }, `${at}.afp.0.system`],
    ['an empty code', { afp: [{ system: 'x', code: ' ' }] }, `${at}.afp.0.code`],
    ['one code for two things', { afp: [own], albumin: [own] }, `${at}.albumin.0.code: repeats afp.0`],
    [
      'a code that means something else already',
      { afp: [{ system: 'http://loinc.org', code: '1751-7' }] },
      `${at}.afp.0.code: is read as albumin already`,
    ],
  ])('%s is refused, naming the field', (_, stated, message) => {
    expect(parsed(stated)).toThrow(message);
  });
});
