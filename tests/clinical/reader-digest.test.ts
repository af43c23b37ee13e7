import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readerDigest } from '#clinical/case/narrative/reader-digest.ts';
import { readingRules } from '#clinical/case/reading-rules.ts';

const folder = resolve(import.meta.dirname, '../../server/clinical/case/narrative');

it('names the text reader as it is: after a change, put this digest into reader-digest.ts', () => {
  const files = globSync('**/*.ts', { cwd: folder })
    .filter((file) => file !== 'reader-digest.ts')
    .sort();
  expect(files.length).toBeGreaterThan(20);
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
      .update('\0');
  expect(readerDigest).toBe(hash.digest('hex'));
});

it('stands in the digest of the medicine', () => {
  expect(readingRules.readerDigest).toBe(readerDigest);
});
