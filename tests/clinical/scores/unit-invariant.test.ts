import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { scoreIds } from '#clinical/scores/score-case.ts';
import { absent, assess, hccOnList, imaging, lab, patient, quantity, resection, specimen } from '../a-chart.ts';

/** The same blood in other known units gives the same scores. */

/** How many of each unit are one of the first. */
const units: Record<string, readonly (readonly [unit: string, factor: number])[]> = {
  // afp, albumin, bilirubin, platelets, AST, ALT, INR, creatinine, sodium
  '1834-1': [
    ['ng/mL', 1],
    ['ug/L', 1],
    ['ng/dL', 100],
    ['pg/mL', 1000],
  ],
  '1751-7': [
    ['g/L', 1],
    ['g/dL', 0.1],
    ['mg/dL', 100],
  ],
  '1975-2': [
    ['umol/L', 1],
    ['mg/dL', 1 / 17.104],
    ['mg/L', 10 / 17.104],
  ],
  '777-3': [
    ['10*9/L', 1],
    ['10*3/uL', 1],
    ['K/uL', 1],
    ['/uL', 1000],
  ],
  '1920-8': [
    ['U/L', 1],
    ['IU/L', 1],
    ['U/mL', 0.001],
  ],
  '1742-6': [
    ['U/L', 1],
    ['[IU]/L', 1],
    ['kU/L', 0.001],
  ],
  '6301-6': [
    ['1', 1],
    ['{INR}', 1],
    ['ratio', 1],
  ],
  '2160-0': [
    ['umol/L', 1],
    ['mg/dL', 1 / 88.42],
  ],
  '2951-2': [
    ['mmol/L', 1],
    ['meq/L', 1],
  ],
};
const codes = Object.keys(units);

const values = fc.record({
  '1834-1': fc.integer({ min: 1, max: 20_000 }),
  '1751-7': fc.integer({ min: 20, max: 55 }),
  '1975-2': fc.integer({ min: 4, max: 120 }),
  '777-3': fc.integer({ min: 40, max: 400 }),
  '1920-8': fc.integer({ min: 10, max: 300 }),
  '1742-6': fc.integer({ min: 10, max: 300 }),
  '6301-6': fc.constantFrom(0.9, 1.1, 1.6, 1.8, 2.4),
  '2160-0': fc.integer({ min: 40, max: 300 }),
  '2951-2': fc.integer({ min: 120, max: 145 }),
});
const chosen = fc.tuple(...codes.map((code) => fc.nat((units[code]?.length ?? 1) - 1)));

const sign = (code: string) =>
  lab(code, absent, '2026-01-10', { code: { coding: [{ system: 'http://snomed.info/sct', code }] } });

function scoresIn(amounts: Record<string, number>, picks: readonly number[], size: [number, string]) {
  const labs = codes.map((code, i) => {
    const [unit, factor] = units[code]?.[picks[i] ?? 0] ?? ['', 1];
    const range = code === '1920-8' ? { referenceRange: [{ high: { value: 40 * factor, unit } }] } : {};
    return lab(code, quantity((amounts[code] ?? 0) * factor, unit), '2026-01-10', range);
  });
  const tumour = specimen({ size: quantity(...size) });
  const chart = [
    patient(),
    hccOnList,
    resection(),
    ...labs,
    ...imaging(),
    ...tumour,
    sign('389026000'),
    sign('13920009'),
  ];
  return assess(chart).scores;
}

it('scores are the same in every unit a laboratory may use', () => {
  const first = codes.map(() => 0);
  fc.assert(
    fc.property(values, chosen, fc.boolean(), (amounts, picks, inMillimetres) => {
      const plain = scoresIn(amounts, first, [4.5, 'cm']);
      const other = scoresIn(amounts, picks, inMillimetres ? [45, 'mm'] : [4.5, 'cm']);
      for (const id of scoreIds.filter((one) => one !== 'ers')) {
        expect(plain[id]?.value, id).toBeTypeOf('number');
        expect(other[id]?.value, id).toBeCloseTo(plain[id]?.value ?? 0, 8);
        expect(other[id]?.group, id).toBe(plain[id]?.group);
      }
      // satellites are not told here
      expect(other.ers?.missing).toEqual(plain.ers?.missing);
    }),
    { numRuns: 150 },
  );
});
