import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordTables } from '#clinical/cards/words/tables.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { sha256 } from '#clinical/sha-256.ts';
import { clinicalDigest, clinicalRules, digestOf, versionsFor, wordsDigest } from '#clinical/versions.ts';

describe('SHA-256', () => {
  it('agrees with the examples of FIPS 180-4 and with Node', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});

describe('the digest of the clinical rules', () => {
  it('is the same at every load and moves with any constant', () => {
    expect(clinicalDigest).toMatch(/^[0-9a-f]{64}$/);
    const text = JSON.stringify(clinicalRules.scores);
    expect(text).toContain('0.818');
    expect(JSON.stringify(clinicalRules.guidance)).toContain('10.1097/HEP.0000000000001269');
    expect(JSON.stringify(clinicalRules.codes)).toContain('1834-1');
  });

  it('moves with every number, code, date and sentence', () => {
    const copy = structuredCloneOf(clinicalRules);
    const before = digestOf(copy);
    expect(before).toBe(clinicalDigest);
    const leaves = [...leavesOf(copy)];
    expect(leaves.length).toBeGreaterThan(1500);
    fc.assert(
      fc.property(fc.nat({ max: leaves.length - 1 }), (index) => {
        const [holder, key] = leaves[index] as (typeof leaves)[number];
        const held = holder[key];
        holder[key] = typeof held === 'number' ? held + 0.001 : typeof held === 'boolean' ? !held : `${String(held)} `;
        const after = digestOf(copy);
        holder[key] = held;
        expect(after, String(held)).not.toBe(before);
      }),
    );
    expect(digestOf(copy)).toBe(before);
  });

  it('is the same whatever the order of the keys', () => {
    expect(digestOf({ a: 1, b: { c: 2, d: /x/i } })).toBe(digestOf({ b: { d: /x/i, c: 2 }, a: 1 }));
    expect(digestOf({ d: /x/i })).not.toBe(digestOf({ d: /x/ }));
  });

  it('knows every table of words there is', async () => {
    const folder = join(import.meta.dirname, '../../server/clinical/cards/words');
    const files = readdirSync(folder).filter((name) => name !== 'tables.ts');
    expect(files.length).toBeGreaterThan(9);
    const known = new Set<unknown>(Object.values(wordTables));
    for (const file of files) {
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(
        /^const \w+(?:: [^=]*\b(?:Pair|Words)\b| = \{$)/m,
      );
      const exported = (await import(join(folder, file))) as Record<string, unknown>;
      for (const [name, value] of Object.entries(exported))
        if (typeof value === 'object' && !Array.isArray(value)) expect(known.has(value), `${file} ${name}`).toBe(true);
    }
  });

  it('knows the words by a digest of their own', () => {
    expect(wordsDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(wordsDigest).not.toBe(clinicalDigest);
  });

  it('names the rule set of the region', () => {
    expect(versionsFor({ ...defaultSettings, region: 'china' })).toMatchObject({
      clinical: clinicalDigest,
      ruleSet: expect.stringMatching(/^china-/),
    });
  });
});

/** Patterns as they are written; functions fall away, as they do in the digest. */
function structuredCloneOf(value: object): object {
  const copied = (held: unknown): unknown => {
    if (held instanceof RegExp) return String(held);
    if (held instanceof Map || held instanceof Set) return [...held].map(copied);
    if (Array.isArray(held)) return held.map(copied);
    if (typeof held !== 'object' || held === null) return held;
    return Object.fromEntries(Object.entries(held).map(([key, one]) => [key, copied(one)]));
  };
  return copied(value) as object;
}

function* leavesOf(value: object): Generator<[Record<string, unknown>, string]> {
  for (const [key, held] of Object.entries(value)) {
    if (typeof held === 'object' && held !== null) yield* leavesOf(held);
    else if (typeof held !== 'function') yield [value as Record<string, unknown>, key];
  }
}
