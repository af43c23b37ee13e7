import { describe, expect, it } from 'vitest';
import type { InputName } from '#clinical/case/patient-case.ts';
import {
  aChart,
  answered,
  hcc,
  pathology,
  pathologyReport,
  person,
  type Resource,
  read,
  resection,
  specimen,
  told,
} from './a-chart.ts';

/** Satellites, bile ducts, capsule and the liver around: no code is known for these questions, so their names are read; else the report's text. */

const found = (name: InputName, ...resources: Resource[]) =>
  told(read(aChart([person(), resection(), hcc(), specimen(), ...resources])).inputs[name]);
const question = (text: string, value: string | Parameters<typeof pathology>[1]) => pathology({ text }, value);

describe('asked by name', () => {
  it.each([
    ['satellites', 'Satellite nodules', answered('present'), 'present'],
    ['satellites', '卫星结节', answered('absent'), 'absent'],
    ['bileDuctInvasion', 'Bile duct invasion', answered('indeterminate'), 'uncertain'],
    ['bileDuctInvasion', '胆管癌栓', answered('present'), 'present'],
    ['capsule', 'Tumor capsule', { valueString: 'Incomplete' }, 'incomplete'],
    ['capsule', '包膜', { valueString: '完整' }, 'complete'],
    ['capsule', 'Capsule', { valueString: 'see text' }, 'missing: unknown-code'],
    ['cirrhosis', 'Cirrhosis', answered('absent'), 'absent'],
    ['cirrhosis', '肝硬化', { valueString: '有' }, 'present'],
  ] as const)('%s: %s', (name, text, value, expected) => {
    expect(found(name, pathologyReport(), question(text, { ...value }))).toBe(expected);
  });

  it('capsular invasion is no capsule', () => {
    expect(found('capsule', pathologyReport(), question('Capsular invasion', answered('present')))).toBe(
      'missing: not-stated',
    );
  });
});

describe('in the text of the report', () => {
  const report = (conclusion: string) => pathologyReport([], { conclusion });
  it.each([
    ['bileDuctInvasion', 'Hepatectomy. Hepatocellular carcinoma. Bile duct invasion: not identified.', 'absent'],
    ['capsule', 'Hepatectomy. Hepatocellular carcinoma. Capsule: incomplete.', 'incomplete'],
    ['cirrhosis', 'Hepatectomy. Hepatocellular carcinoma. Cirrhosis: present.', 'present'],
  ] as const)('%s', (name, conclusion, expected) => {
    expect(found(name, report(conclusion))).toBe(expected);
    const fact = read(aChart([person(), resection(), hcc(), specimen(), report(conclusion)])).inputs[name];
    expect(fact).toMatchObject({ reader: 'narrative', verified: false });
  });

  it('a question asked stands before the text', () => {
    const both = [report('Hepatectomy. Capsule: complete.'), question('Capsule', { valueString: 'absent' })];
    expect(found('capsule', ...both)).toBe('absent');
  });

  it('is awaited with the rest of the pathology', () => {
    expect(found('cirrhosis', pathologyReport([], { status: 'preliminary', conclusion: 'Cirrhosis: present.' }))).toBe(
      'missing: pending',
    );
  });
});
