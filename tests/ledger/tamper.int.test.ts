import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { linkHash } from '#server/ledger/chain.ts';
import { headsPath, openLedger } from '#server/ledger/ledger.ts';
import { aLedger, connected, type TestDatabase } from './a-database.ts';
import { anEntry } from './an-entry.ts';

/** Whoever owns the database can switch its rules off. What they then do must be found. */

const rows = 20;

async function aChain() {
  const open = await aLedger();
  for (let n = 1; n <= rows; n++) await open.ledger.append(anEntry({ content: { n }, patient: `Patient/${n % 3}` }));
  return open;
}

async function intruder({ urls }: TestDatabase): Promise<pg.Client> {
  const superuser = await connected(urls.administrator);
  await superuser.query('ALTER TABLE remnant.ledger_row DISABLE TRIGGER append_only');
  return superuser;
}

async function found(ledger: Awaited<ReturnType<typeof aChain>>['ledger']) {
  const verdicts = await ledger.verify();
  const findings = verdicts.flatMap((verdict) =>
    verdict.findings.map(({ what, sequence }) => (sequence ? `${what} ${sequence}` : what)),
  );
  expect(verdicts.every(({ intact }) => intact)).toBe(findings.length === 0);
  return findings;
}

/** What an intruder knows of the chain: everything but the keys. */
async function recompute(client: pg.Client, from: number): Promise<void> {
  const { rows: all } = await client.query(
    `SELECT tenant, sequence::int, id, kind, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, mode, encode(patient, 'hex') AS patient, about,
       encode(request, 'hex') AS request, key, encode(sha256(content), 'hex') AS content, encode(commitment, 'hex') AS commitment, encode(previous, 'hex') AS previous,
       encode(hash, 'hex') AS hash FROM remnant.ledger_row ORDER BY sequence`,
  );
  let previous: string | undefined;
  for (const { hash, ...link } of all) {
    if (link.sequence < from) {
      previous = hash;
      continue;
    }
    const chained = { ...link, previous: previous ?? link.previous };
    previous = linkHash(chained);
    await client.query(
      "UPDATE remnant.ledger_row SET previous = decode($1, 'hex'), hash = decode($2, 'hex') WHERE sequence = $3",
      [chained.previous, previous, link.sequence],
    );
  }
}

describe('an intact ledger', () => {
  it('is intact, also while it grows and after a restart', async () => {
    const { ledger, settings } = await aChain();
    expect(await found(ledger)).toEqual([]);
    const [, findings] = await Promise.all([
      Promise.all(Array.from({ length: 200 }, () => ledger.append(anEntry()))),
      found(ledger),
    ]);
    expect(findings).toEqual([]);
    const again = await openLedger(settings);
    expect(again.concerns).toEqual([]);
    const [verdict] = await again.verify();
    expect(verdict).toMatchObject({ rows: rows + 200, head: { sequence: rows + 200 } });
    await again.close();
  });
});

describe('an edited row', () => {
  const edits: Record<string, string> = {
    kind: "'viewed'",
    at: "at + interval '1 millisecond'",
    mode: "'silent'",
    id: 'gen_random_uuid()',
    patient: "decode(repeat('ab', 32), 'hex')",
    about: 'gen_random_uuid()',
    request: "decode(repeat('ab', 32), 'hex')",
    key: 'NULL',
    content: 'set_byte(content, 40, 255 - get_byte(content, 40))',
    commitment: "decode(repeat('ab', 32), 'hex')",
    previous: "decode(repeat('ab', 32), 'hex')",
  };
  for (const [column, value] of Object.entries(edits))
    it(`is named: ${column}`, async () => {
      const open = await aChain();
      await (await intruder(open)).query(`UPDATE remnant.ledger_row SET ${column} = ${value} WHERE sequence = 7`);
      expect(await found(open.ledger)).toEqual(['edited 7']);
    });

  it('is named when its seal was changed', async () => {
    const open = await aChain();
    await (await intruder(open)).query(
      "UPDATE remnant.ledger_row SET seal = decode(repeat('ab', 32), 'hex') WHERE sequence = 7",
    );
    expect(await found(open.ledger)).toEqual(['forged 7']);
  });

  it('is named when its hash was computed anew', async () => {
    const open = await aChain();
    const client = await intruder(open);
    await client.query("UPDATE remnant.ledger_row SET kind = 'viewed' WHERE sequence = 7");
    const before = await client.query('SELECT previous, hash FROM remnant.ledger_row WHERE sequence = 8');
    await recompute(client, 7);
    await client.query('UPDATE remnant.ledger_row SET previous = $1, hash = $2 WHERE sequence = 8', [
      before.rows[0].previous,
      before.rows[0].hash,
    ]);
    expect(await found(open.ledger)).toContain('forged 7');
  });

  it('is found 300 times in 300 edits', async () => {
    const open = await aChain();
    const client = await intruder(open);
    const columns = Object.keys(edits);
    for (let n = 0; n < 300; n++) {
      const column = columns[(n * 7) % columns.length] as string;
      const sequence = 1 + ((n * 13) % rows);
      await client.query('BEGIN');
      await client.query('SAVEPOINT before');
      await client.query(`CREATE TABLE kept AS SELECT * FROM remnant.ledger_row WHERE sequence = ${sequence}`);
      await client.query(`UPDATE remnant.ledger_row SET ${column} = ${edits[column]} WHERE sequence = ${sequence}`);
      await client.query('COMMIT');
      expect(await found(open.ledger), `${column} of row ${sequence}`).toEqual([`edited ${sequence}`]);
      await client.query(
        `UPDATE remnant.ledger_row r SET (${columns.join(',')}) = (SELECT ${columns.join(',')} FROM kept) WHERE sequence = ${sequence}`,
      );
      await client.query('DROP TABLE kept');
    }
    expect(await found(open.ledger)).toEqual([]);
  }, 120_000);
});

describe('an absent row', () => {
  it('is named: the first, one between, several, with their number', async () => {
    const open = await aChain();
    await (await intruder(open)).query('DELETE FROM remnant.ledger_row WHERE sequence IN (1, 7, 12, 13)');
    expect(await found(open.ledger)).toEqual(['deleted 1', 'deleted 7', 'deleted 12']);
    const [verdict] = await open.ledger.verify();
    expect(verdict?.findings[2]?.why).toBe('rows 12 to 13 are absent');
  });

  it('is found when the rows behind it were renumbered and linked anew', async () => {
    const open = await aChain();
    const client = await intruder(open);
    await client.query('DELETE FROM remnant.ledger_row WHERE sequence = 7');
    for (let n = 8; n <= rows; n++)
      await client.query('UPDATE remnant.ledger_row SET sequence = sequence - 1 WHERE sequence = $1', [n]);
    await recompute(client, 7);
    expect(await found(open.ledger)).toContain('forged 7');
  });

  it('is found when another tenant got it', async () => {
    const open = await aChain();
    await (await intruder(open)).query("UPDATE remnant.ledger_row SET tenant = 'elsewhere' WHERE sequence = 7");
    expect(await found(open.ledger)).toEqual(['deleted 7']);
  });
});

describe('a cut tail', () => {
  it('is found by the head that was signed at the stop', async () => {
    const open = await aChain();
    await open.ledger.close();
    await (await intruder(open)).query('DELETE FROM remnant.ledger_row WHERE sequence > 15');
    const again = await openLedger(open.settings);
    expect(again.concerns).toHaveLength(1);
    expect(await found(again)).toEqual(['cut 16']);
    // Rows written over the cut do not hide it.
    for (let n = 0; n < 10; n++) await again.append(anEntry());
    expect(await found(again)).toEqual(['recomputed 20']);
    await again.close();
  });

  it('is found when everything was deleted', async () => {
    const open = await aChain();
    await open.ledger.close();
    const client = await intruder(open);
    await client.query('ALTER TABLE remnant.tenant DISABLE TRIGGER append_only');
    await client.query('DELETE FROM remnant.ledger_row; DELETE FROM remnant.tenant');
    const again = await openLedger(open.settings);
    expect(await found(again)).toEqual(['cut 1']);
    await again.close();
  });

  it('is found behind each thousandth row without a stop', async () => {
    const open = await aLedger();
    await Promise.all(Array.from({ length: 1_050 }, () => open.ledger.append(anEntry())));
    await expect
      .poll(() => readFileSync(headsPath(open.settings.dataDir), 'utf8').split('\n').length)
      .toBeGreaterThanOrEqual(3);
    await (await intruder(open)).query('DELETE FROM remnant.ledger_row WHERE sequence > 900');
    expect(await found(open.ledger)).toEqual(['cut 901']);
  });
});

describe('an inserted row', () => {
  it('is found at the end, well linked', async () => {
    const open = await aChain();
    const client = await intruder(open);
    await client.query(`INSERT INTO remnant.ledger_row SELECT tenant, sequence + 1, gen_random_uuid(), kind, at, mode, patient, about, NULL, key, content,
      commitment, hash, hash, seal FROM remnant.ledger_row WHERE sequence = ${rows}`);
    await recompute(client, rows + 1);
    expect(await found(open.ledger)).toEqual([`forged ${rows + 1}`]);
  });

  it('is found between two, well linked', async () => {
    const open = await aChain();
    const client = await intruder(open);
    for (let n = rows; n >= 7; n--)
      await client.query('UPDATE remnant.ledger_row SET sequence = sequence + 1 WHERE sequence = $1', [n]);
    await client.query(`INSERT INTO remnant.ledger_row SELECT tenant, 7, gen_random_uuid(), kind, at, mode, patient, about, NULL, key, content, commitment, previous,
      hash, seal FROM remnant.ledger_row WHERE sequence = 6`);
    await recompute(client, 7);
    expect(await found(open.ledger)).toContain('forged 7');
  });

  it('is found beside another of the same number', async () => {
    const open = await aChain();
    const client = await intruder(open);
    await client.query('ALTER TABLE remnant.ledger_row DROP CONSTRAINT ledger_row_pkey');
    await client.query(`INSERT INTO remnant.ledger_row SELECT tenant, sequence, gen_random_uuid(), kind, at, mode, patient, about, NULL, key, content, commitment,
      previous, hash, seal FROM remnant.ledger_row WHERE sequence = 7`);
    expect(await found(open.ledger)).toEqual(expect.arrayContaining(['forged 7']));
  });

  it('is found when two rows changed places', async () => {
    const open = await aChain();
    const client = await intruder(open);
    await client.query('UPDATE remnant.ledger_row SET sequence = 1000 WHERE sequence = 7');
    await client.query('UPDATE remnant.ledger_row SET sequence = 7 WHERE sequence = 8');
    await client.query('UPDATE remnant.ledger_row SET sequence = 8 WHERE sequence = 1000');
    expect(await found(open.ledger)).toEqual(['edited 7', 'edited 8']);
  });
});

describe('a chain computed anew', () => {
  it('is found by its seals, and by the heads even for one who had the seal', async () => {
    const open = await aChain();
    await open.ledger.close();
    const client = await intruder(open);
    await client.query("UPDATE remnant.ledger_row SET mode = 'silent' WHERE sequence = 7");
    await recompute(client, 7);
    const again = await openLedger(open.settings);
    const findings = await found(again);
    expect(findings).toContain('forged 7');
    expect(findings).toContain(`recomputed ${rows}`);
    await again.close();
  });
});

describe('the heads’ file', () => {
  it('is missed', async () => {
    const { ledger, settings } = await aChain();
    rmSync(headsPath(settings.dataDir));
    expect(await found(ledger)).toEqual(['unsigned']);
  });

  it('is not believed when it was edited', async () => {
    const { ledger, settings } = await aChain();
    const path = headsPath(settings.dataDir);
    copyFileSync(path, join(settings.dataDir, 'kept'));
    const [line = ''] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${line}\n${line.replace('"sequence":1,', '"sequence":9,')}\n`);
    expect(await found(ledger)).toEqual(['head-edited']);
  });
});
