import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apri } from '#clinical/scores/apri.ts';
import { childPugh } from '#clinical/scores/child-pugh.ts';
import { ers } from '#clinical/scores/ers.ts';
import { fib4 } from '#clinical/scores/fib-4.ts';
import { hccCrs, scoreHccCrs } from '#clinical/scores/hcc-crs.ts';
import { meld, meldNa } from '#clinical/scores/meld.ts';
import { shim } from '#clinical/scores/shim.ts';
import { stagesOf } from '#clinical/staging/stages.ts';
import { aCase } from '../a-case.ts';

/** Worse findings never give a better score. */

const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Every change that makes things worse leaves the score where it was or higher. */
function neverFalls<T>(anyone: fc.Arbitrary<T>, score: (one: T) => number, worse: (one: T, by: number) => T[]) {
  fc.assert(
    fc.property(anyone, fc.integer({ min: 1, max: 100 }), (one, by) => {
      for (const other of worse(one, by)) expect(score(other)).toBeGreaterThanOrEqual(score(one));
    }),
  );
}

describe('rises, or stays, with what is worse', () => {
  it('Shim: man, fewer platelets, less albumin, larger and more tumours, MVI', () => {
    const anyone = fc.record({
      male: fc.boolean(),
      platelets: amount(101, 600),
      albumin: amount(2.5, 5.5),
      diameters: fc.array(amount(0.1, 20), { minLength: 1, maxLength: 4 }),
      mvi: fc.boolean(),
    });
    neverFalls(anyone, shim, (one, by) => [
      { ...one, male: true },
      { ...one, platelets: one.platelets - by },
      { ...one, albumin: one.albumin - by / 100 },
      { ...one, diameters: one.diameters.map((size) => size + by / 10) },
      { ...one, diameters: [...one.diameters, by / 10] },
      { ...one, mvi: true },
    ]);
  });

  it('ERS: AFP, size, several, satellites, vascular invasion, R1', () => {
    const anyone = fc.record({
      afp: amount(0.1, 2000),
      size: amount(0.1, 20),
      multifocal: fc.boolean(),
      satellites: fc.boolean(),
      vascularInvasion: fc.boolean(),
      marginInvolved: fc.boolean(),
    });
    neverFalls(anyone, ers, (one, by) => [
      { ...one, afp: one.afp + by },
      { ...one, size: one.size + by / 10 },
      { ...one, multifocal: true },
      { ...one, satellites: true },
      { ...one, vascularInvasion: true },
      { ...one, marginInvolved: true },
    ]);
  });

  it('HCC-CRS: beyond Milan, several, MVI', () => {
    const anyone = fc.record({ beyondMilan: fc.boolean(), multinodular: fc.boolean(), mvi: fc.boolean() });
    neverFalls(anyone, hccCrs, (one) => [
      { ...one, beyondMilan: true },
      { ...one, multinodular: true },
      { ...one, mvi: true },
    ]);
  });

  it('HCC-CRS of a patient: larger and more tumours', () => {
    const score = (sizes: number[]) => {
      const patientCase = aCase({ imaging: { number: sizes.length, sizes } });
      return scoreHccCrs(patientCase, stagesOf(patientCase)).value ?? Number.NaN;
    };
    const millimetres = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 });
    const anyone = millimetres.map((sizes) => sizes.map((size) => size / 10));
    neverFalls(anyone, score, (sizes, by) => [
      sizes.map((size, i) => (i === 0 ? size + by / 10 : size)),
      [...sizes, by / 10],
    ]);
  });

  it('FIB-4: age, AST, fewer platelets, less ALT', () => {
    const anyone = fc.record({
      age: amount(18, 90),
      ast: amount(5, 500),
      alt: amount(101, 500),
      plt: amount(101, 600),
    });
    neverFalls(
      anyone,
      ({ age, ast, alt, plt }) => fib4(age, ast, alt, plt),
      (one, by) => [
        { ...one, age: one.age + by },
        { ...one, ast: one.ast + by },
        { ...one, alt: one.alt - by },
        { ...one, plt: one.plt - by },
      ],
    );
  });

  it('APRI: AST, a lower upper limit, fewer platelets', () => {
    const anyone = fc.record({ ast: amount(5, 500), limit: amount(101, 200), plt: amount(101, 600) });
    neverFalls(
      anyone,
      ({ ast, limit, plt }) => apri(ast, limit, plt),
      (one, by) => [
        { ...one, ast: one.ast + by },
        { ...one, limit: one.limit - by },
        { ...one, plt: one.plt - by },
      ],
    );
  });

  it('Child-Pugh: bilirubin, less albumin, INR, ascites, encephalopathy', () => {
    const anyone = fc.record({
      bilirubin: amount(2, 200),
      albumin: amount(15, 60),
      inr: amount(0.8, 4),
      ascites: fc.constantFrom('none' as const, 'mild' as const),
      encephalopathy: fc.constantFrom('none' as const, 'grade-1-2' as const),
    });
    neverFalls<Parameters<typeof childPugh>[0]>(anyone, childPugh, (one, by) => [
      { ...one, bilirubin: one.bilirubin + by },
      { ...one, albumin: one.albumin - by / 10 },
      { ...one, inr: one.inr + by / 50 },
      { ...one, ascites: 'mild' },
      { ...one, ascites: 'moderate-severe' },
      { ...one, encephalopathy: 'grade-1-2' },
      { ...one, encephalopathy: 'grade-3-4' },
    ]);
  });

  it('MELD and MELD-Na: bilirubin, INR, creatinine, less sodium', () => {
    const anyone = fc.record({
      bilirubin: amount(2, 500),
      inr: amount(0.8, 4),
      creatinine: amount(30, 600),
      sodium: amount(110, 150),
    });
    const plain = ({ bilirubin, inr, creatinine }: { bilirubin: number; inr: number; creatinine: number }) =>
      meld(bilirubin, inr, creatinine);
    neverFalls(anyone, plain, (one, by) => [
      { ...one, bilirubin: one.bilirubin + by },
      { ...one, inr: one.inr + by / 50 },
      { ...one, creatinine: one.creatinine + by },
    ]);
    neverFalls(
      anyone,
      (one) => meldNa(plain(one), one.sodium),
      (one, by) => [{ ...one, sodium: one.sodium - by / 10 }],
    );
  });
});
