import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openHeadFile, readHeads, signHead } from '#server/ledger/heads.ts';
import { openKeys } from '#server/ledger/keys.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'remnant-heads-'));
afterAll(() => rmSync(dataDir, { recursive: true }));
const { head: key } = openKeys({ dataDir });
const now = new Date('2026-01-31T08:00:00Z');
const head = (sequence: number) => signHead({ tenant: 'a', sequence, hash: 'f'.repeat(64) }, now, key);

describe('the signed heads', () => {
  it('read as they were written, by whoever opens the file next', async () => {
    const path = join(dataDir, 'written.jsonl');
    const file = openHeadFile(path, key);
    await Promise.all([1, 2, 3].map((sequence) => file.append(head(sequence))));
    expect(
      openHeadFile(path, key)
        .of('a')
        .map(({ sequence }) => sequence),
    ).toEqual([1, 2, 3]);
  });

  it('are refused when any value was changed or another key signed', () => {
    const path = join(dataDir, 'changed.jsonl');
    const lines = [
      { ...head(7), sequence: 6 },
      { ...head(7), hash: 'e'.repeat(64) },
      { ...head(7), tenant: 'b' },
      { ...head(7), signedAt: '2027-01-31T08:00:00.000Z' },
      { ...head(7), signature: head(8).signature },
      signHead(
        { tenant: 'a', sequence: 7, hash: 'f'.repeat(64) },
        now,
        openKeys({ dataDir: join(dataDir, 'foreign') }).head,
      ),
      'not a head',
    ];
    writeFileSync(path, `${[...lines, head(7)].map((line) => JSON.stringify(line)).join('\n')}\n`);
    expect(readHeads(path, key).map((line) => line.head !== undefined)).toEqual([...lines.map(() => false), true]);
  });

  it('drop a last line whose writer died, and go on after it', async () => {
    const path = join(dataDir, 'torn.jsonl');
    await openHeadFile(path, key).append(head(1));
    appendFileSync(path, JSON.stringify(head(2)).slice(0, 40));
    expect(readHeads(path, key)).toHaveLength(1);
    await openHeadFile(path, key).append(head(3));
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
    expect(readHeads(path, key).map((line) => line.head?.sequence)).toEqual([1, 3]);
  });
});
