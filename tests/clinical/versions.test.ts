import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#clinical/settings.ts';
import { sha256 } from '#clinical/sha-256.ts';
import { clinicalDigest, clinicalRules, versionsFor, wordsDigest } from '#clinical/versions.ts';

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
