import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { milan } from '#clinical/staging/milan.ts';
import type { TumourBurden } from '#clinical/staging/tumour-burden.ts';
import { ucsf } from '#clinical/staging/ucsf.ts';
import { upTo7 } from '#clinical/staging/up-to-7.ts';

const contained = { macrovascular: false, extrahepatic: false };

/** Every nodule measured. */
const burden = (...sizes: number[]): TumourBurden => ({
  number: sizes.length,
  several: sizes.length > 1,
  sizes,
  largest: Math.max(...sizes),
  ...contained,
});

describe('Milan', () => {
  test.each([
    [[4.9], 'within'],
    [[5], 'within'],
    [[5.1], 'beyond'],
    [[3, 3], 'within'],
    [[3, 2.9], 'within'],
    [[3.1, 2.5], 'beyond'],
    [[3, 3, 3], 'within'],
    [[3.1, 3, 3], 'beyond'],
    [[1, 1, 1, 1], 'beyond'],
  ] as const)('%o cm: %s', (sizes, within) => {
    expect(milan(burden(...sizes))).toBe(within);
  });

  it('is beyond with macrovascular invasion or anything outside the liver', () => {
    expect(milan({ ...burden(2), macrovascular: true })).toBe('beyond');
    expect(milan({ ...burden(2), extrahepatic: true })).toBe('beyond');
    expect(milan({ sizes: [], extrahepatic: true })).toBe('beyond');
  });

  it.each([
    // number, several, largest
    [undefined, undefined, 5.1, 'beyond'],
    [undefined, undefined, 5, 'cannot-tell'],
    [undefined, undefined, 3, 'cannot-tell'],
    [undefined, true, 3.1, 'beyond'],
    [undefined, true, 3, 'cannot-tell'],
    [undefined, false, 5, 'within'],
    [4, true, undefined, 'beyond'],
    [3, true, undefined, 'cannot-tell'],
    [1, false, undefined, 'cannot-tell'],
    [undefined, undefined, undefined, 'cannot-tell'],
  ] as const)('with number %s, several %s, largest %s: %s', (number, several, largest, within) => {
    const known = { number, several, largest };
    const partial = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
    expect(milan({ sizes: [], ...contained, ...partial })).toBe(within);
  });

  it('cannot tell "within" while spread is unreadable, but can tell "beyond"', () => {
    expect(milan({ number: 1, sizes: [2], largest: 2, macrovascular: false })).toBe('cannot-tell');
    expect(milan({ number: 1, sizes: [6], largest: 6, macrovascular: false })).toBe('beyond');
  });

  it.each([
    [{ fewest: 2, several: true, largest: 2 }, 'cannot-tell'],
    [{ fewest: 4, several: true, largest: 2 }, 'beyond'],
    [{ number: 1, largest: 5, bound: 'lower' }, 'beyond'],
    [{ number: 1, largest: 4, bound: 'lower' }, 'cannot-tell'],
    [{ number: 1, largest: 2, bound: 'upper' }, 'within'],
  ] as const)('with a count or size that is only a bound, %o: %s', (known, within) => {
    expect(milan({ sizes: [], ...contained, ...known })).toBe(within);
  });

  it('never brings a growing burden back within', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 6 }), fc.nat(30), (mm, more) => {
        const sizes = mm.map((size) => size / 10);
        const grown = sizes.map((size, index) => (index === 0 ? size + more / 10 : size));
        for (const criterion of [milan, ucsf, (one: TumourBurden) => upTo7(one, undefined)]) {
          if (criterion(burden(...sizes)) === 'beyond') {
            expect(criterion(burden(...grown))).toBe('beyond');
          }
        }
        if (milan(burden(...sizes)) === 'beyond' && sizes.length > 1) {
          expect(milan(burden(...sizes, 1))).toBe('beyond');
        }
      }),
    );
  });
});

describe('UCSF', () => {
  test.each([
    [[6.4], 'within'],
    [[6.5], 'within'],
    [[6.6], 'beyond'],
    [[4.5, 3.5], 'within'],
    [[4.6, 1], 'beyond'],
    [[4.4, 3.6], 'within'],
    [[4.4, 3.7], 'beyond'],
    [[2.7, 2.7, 2.6], 'within'],
    [[2.7, 2.7, 2.7], 'beyond'],
    [[1, 1, 1, 1], 'beyond'],
  ] as const)('%o cm: %s', (sizes, within) => {
    expect(ucsf(burden(...sizes))).toBe(within);
  });

  it('needs every size for the sum', () => {
    expect(ucsf({ ...burden(4), number: 3, several: true })).toBe('cannot-tell');
    expect(ucsf({ ...burden(4.6), number: 3, several: true })).toBe('beyond');
  });
});

describe('up-to-7', () => {
  test.each([
    [[5.9], 'within'],
    [[6], 'within'],
    [[6.1], 'beyond'],
    [[4, 1, 1], 'within'],
    [[4.1, 1, 1], 'beyond'],
  ] as const)('%o cm on imaging: %s', (sizes, within) => {
    expect(upTo7(burden(...sizes), undefined)).toBe(within);
  });

  it('asks on pathology for no microvascular invasion as well', () => {
    expect(upTo7(burden(3), { mvi: false })).toBe('within');
    expect(upTo7(burden(3), { mvi: true })).toBe('beyond');
    expect(upTo7(burden(3), { mvi: undefined })).toBe('cannot-tell');
    expect(upTo7(burden(9), { mvi: undefined })).toBe('beyond');
  });
});
