import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Link, linkHash, linkText } from '#server/ledger/chain.ts';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const link: fc.Arbitrary<Link> = fc.record({
  tenant: fc.string(),
  sequence: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  id: fc.uuid(),
  kind: fc.string(),
  at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  mode: fc.constantFrom('live', 'silent'),
  patient: nullable(hex),
  about: nullable(fc.uuid()),
  request: nullable(hex),
  key: nullable(fc.uuid()),
  content: hex,
  commitment: hex,
  previous: hex,
});

describe('a link of the chain', () => {
  it('is RFC 8785 canonical JSON', () => {
    fc.assert(fc.property(link, (any) => linkText(any) === canonicalize(any)));
  });

  it('has another hash when any field differs', () => {
    const base = fc.sample(link, { numRuns: 1, seed: 1 })[0] as Link;
    for (const field of Object.keys(base) as (keyof Link)[])
      expect(linkHash({ ...base, [field]: field === 'sequence' ? base.sequence + 1 : 'other' }), field).not.toBe(
        linkHash(base),
      );
  });
});
