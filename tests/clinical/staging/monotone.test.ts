import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ajcc8, ajcc8 } from '#clinical/staging/ajcc8.ts';
import { type Bclc, bclc } from '#clinical/staging/bclc.ts';
import type { TumourBurden } from '#clinical/staging/tumour-burden.ts';

/** More or larger tumours, invasion or spread never lower a stage. */

const burden = (sizes: number[], more: Partial<TumourBurden> = {}): TumourBurden => ({
  number: sizes.length,
  several: sizes.length > 1,
  largest: Math.max(...sizes),
  sizes,
  macrovascular: false,
  extrahepatic: false,
  ...more,
});

/** Up to five tumours, to the millimetre, and one of them larger or one more. */
const tumours = fc
  .array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 5 })
  .map((sizes) => sizes.map((size) => size / 10));
const growth = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 80 }));
const grown = (sizes: number[], [which, by]: [number, number]): number[][] => [
  sizes.map((size, i) => (i === which % sizes.length ? size + by / 10 : size)),
  [...sizes, by / 10],
];

describe('a worse tumour', () => {
  it('never lowers BCLC', () => {
    const order: Bclc[] = ['0', 'A', 'B', 'C', 'D'];
    const rank = (one: TumourBurden, ecog?: number) => order.indexOf(bclc(one, ecog));
    fc.assert(
      fc.property(tumours, growth, fc.option(fc.nat(4), { nil: undefined }), (sizes, by, ecog) => {
        const before = rank(burden(sizes), ecog);
        expect(before).toBeGreaterThanOrEqual(0);
        for (const worse of grown(sizes, by)) expect(rank(burden(worse), ecog)).toBeGreaterThanOrEqual(before);
        expect(rank(burden(sizes, { macrovascular: true }), ecog)).toBeGreaterThanOrEqual(before);
        expect(rank(burden(sizes, { extrahepatic: true }), ecog)).toBeGreaterThanOrEqual(before);
        if (ecog !== undefined && ecog < 4) expect(rank(burden(sizes), ecog + 1)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('never lowers the T category', () => {
    const order: Ajcc8[] = ['T1a', 'T1b', 'T2', 'T3', 'T4'];
    const rank = (one: TumourBurden, mvi: boolean) => order.indexOf(ajcc8(one, mvi));
    fc.assert(
      fc.property(tumours, growth, fc.boolean(), (sizes, by, mvi) => {
        const before = rank(burden(sizes), mvi);
        expect(before).toBeGreaterThanOrEqual(0);
        for (const worse of grown(sizes, by)) expect(rank(burden(worse), mvi)).toBeGreaterThanOrEqual(before);
        expect(rank(burden(sizes), true)).toBeGreaterThanOrEqual(before);
        expect(rank(burden(sizes, { macrovascular: true }), mvi)).toBe(order.indexOf('T4'));
      }),
    );
  });
});
