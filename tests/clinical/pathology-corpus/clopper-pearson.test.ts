import { expect, it } from 'vitest';
import { clopperPearson } from './clopper-pearson.ts';

/** Closed forms where there are any, and the textbook's 5 of 20. */
it.each([
  [0, 10, 0, 1 - 0.025 ** 0.1],
  [10, 10, 0.025 ** 0.1, 1],
  [5, 20, 0.0866, 0.491],
  [99, 100, 0.9455, 0.99975],
])('%s of %s', (part, whole, low, high) => {
  const [from, to] = clopperPearson(part, whole);
  expect(from).toBeCloseTo(low, 3);
  expect(to).toBeCloseTo(high, 3);
});
