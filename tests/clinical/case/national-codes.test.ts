import { describe, expect, it } from 'vitest';
import { conceptsOf } from '#clinical/case/coding.ts';
import { internationalCode } from '#clinical/case/national-codes.ts';
import { aChart, coded, hcc, opDay, opStart, procedure, read } from './a-chart.ts';

/** Codes as Chinese hospitals extend them. */

const concepts = (system: string, code: string) => conceptsOf({ system, code });
const icd9 = 'http://hl7.org/fhir/sid/icd-9-cm';
const icdO = 'http://terminology.hl7.org/CodeSystem/icd-o-3';

describe('ICD-9-CM-3', () => {
  it.each([
    '50.22',
    '50.2200',
    '50.2201',
    '50.2206',
    '50.2200x001',
    '50.2200X010',
    '50.3',
    '50.3x00',
    '50.3x01',
    '50.3x00x002',
  ])('%s is a resection', (code) => {
    expect(concepts(icd9, code)).toEqual(['resection']);
    expect(read(aChart(procedure(coded({ icd9cm: code }), opStart), hcc())).surgery.timeZero?.date).toBe(opDay);
  });

  it.each(['50.1100', '50.1200x001', '50.1300', '50.1400x002'])('%s is a biopsy', (code) => {
    expect(concepts(icd9, code)).toEqual(['liver-biopsy']);
  });

  it.each([
    '50.2',
    '50.2x00',
    '50.220',
    '50.22001',
    '50.2200x1',
    '50.2200y001',
    '50.2900',
    '50.4x00',
    '50.30',
    '50.31',
    '150.2200',
    '5022',
  ])('%s is no resection', (code) => {
    expect(concepts(icd9, code)).not.toContain('resection');
  });

  it('an extended transplant and an extended ablation are themselves', () => {
    expect(concepts(icd9, '50.5900x001')).toEqual(['liver-transplant']);
    expect(concepts(icd9, '50.2400')).toEqual(['ablation']);
  });
});

describe('ICD-O', () => {
  it.each(['8170/3', 'M8170/3', 'M81700/3', 'm8172/3', 'M81750/3'])('%s is HCC', (code) => {
    expect(concepts(icdO, code)).toEqual(['hcc']);
  });

  it('combined, cholangiocarcinoma and metastasis keep their own meaning', () => {
    expect(concepts(icdO, 'M81800/3')).toEqual(['combined']);
    expect(concepts(icdO, 'M8160/3')).toEqual(['cholangiocarcinoma']);
    expect(concepts(icdO, 'M81400/6')).toEqual(['liver-metastasis']);
  });

  it.each(['81700/3', 'M817/3', 'M817000/3', 'M8170', 'M81700/6', 'M8176/3', 'N8170/3'])('%s is not', (code) => {
    expect(concepts(icdO, code)).not.toContain('hcc');
  });
});

it('leaves the codes of other systems as they are', () => {
  expect(internationalCode('cpt', '50.2200')).toBe('50.2200');
});
