import { describe, expect, it } from 'vitest';
import type { Concept } from '#clinical/case/codes.ts';
import { addDays } from '#clinical/case/dates.ts';
import type { InputName } from '#clinical/case/patient-case.ts';
import {
  aChart,
  answered,
  coded,
  hcc,
  imaging,
  lab,
  opDay,
  procedure,
  quantity,
  type Resource,
  read,
  resection,
  told,
} from './a-chart.ts';

/** Every limit in days (clinical.md, "Time"; case-rules, "Inputs" and "Operation"): the day before it, on it and after it. */

const inputOf = (name: InputName, ...resources: Resource[]) =>
  told(read(aChart(resection(), hcc(), resources)).inputs[name]);
const daysBefore = (days: number) => addDays(opDay, -days);

const labs: [InputName, Concept, string | Record<string, unknown>][] = [
  ['albumin', 'albumin', '40 g/L'],
  ['bilirubin', 'bilirubin', '10 umol/L'],
  ['platelets', 'platelets', '150 10*9/L'],
  ['inr', 'inr', '1.1'],
  ['sodium', 'sodium', '140 mmol/L'],
  ['creatinine', 'creatinine', '80 umol/L'],
  ['ast', 'ast', '40 U/L'],
  ['alt', 'alt', '40 U/L'],
  ['pivka2', 'pivka2', '40 mAU/mL'],
  ['hbvDna', 'hbv-dna', '100 [IU]/mL'],
  ['hbsag', 'hbsag', answered('present')],
  ['antiHcv', 'anti-hcv', answered('absent')],
  ['ascites', 'ascites', answered('absent')],
  ['encephalopathy', 'encephalopathy', answered('absent')],
];
const old = 'missing: out-of-window';

describe('days before the resection', () => {
  it.each(labs)('%s: 29 and 30 count, 31 is too old', (input, concept, value) => {
    const at = (days: number) => inputOf(input, lab(concept, value, daysBefore(days)));
    expect([at(29) === old, at(30) === old, at(31)]).toEqual([false, false, old]);
    expect(String(at(30))).not.toMatch(/^missing/);
  });

  it.each([
    ['afp', 'afp', '20 ng/mL', 20],
    ['ecog', 'ecog', { valueInteger: 1 }, 1],
  ] as [InputName, Concept, string | Record<string, unknown>, number][])(
    '%s: 59 and 60 count, 61 is too old',
    (input, concept, value, is) => {
      const at = (days: number) => inputOf(input, lab(concept, value, daysBefore(days)));
      expect([at(59), at(60), at(61)]).toEqual([is, is, old]);
    },
  );

  it.each([
    ['tumourSizeImaging', 'tumour-size', quantity('3 cm'), 3],
    ['tumourNumberImaging', 'tumour-number', { valueInteger: 1 }, 1],
  ] as [InputName, Concept, Record<string, unknown>, number][])(
    '%s: 30 and 31 count, 32 is too old',
    (input, concept, value, is) => {
      const at = (days: number) => inputOf(input, imaging(concept, value, daysBefore(days)));
      expect([at(30), at(31), at(32)]).toEqual([is, is, old]);
    },
  );
});

describe('days between operations and treatments', () => {
  it('89 and 90 days apart are stages of one treatment, 91 is a repeat resection', () => {
    const at = (days: number) => {
      const { staged, reResection } = read(aChart(resection(daysBefore(days)), resection(opDay), hcc())).surgery;
      return staged ? 'staged' : reResection ? 'repeat' : 'one';
    };
    expect([89, 90, 91].map(at)).toEqual(['staged', 'staged', 'repeat']);
  });

  it('ablation 89 and 90 days after is adjuvant, 91 days after a possible recurrence', () => {
    const at = (days: number) => {
      const ablation = procedure(coded({ cpt: '47382' }), addDays(opDay, days));
      const { possibleRecurrence, inputs } = read(aChart(resection(), hcc(), ablation), { asOf: '2026-12-31' });
      return [possibleRecurrence?.date, told(inputs.adjuvant)];
    };
    expect([89, 90, 91].map(at)).toEqual([
      [undefined, 'present'],
      [undefined, 'present'],
      [addDays(opDay, 91), 'absent'],
    ]);
  });
});
