import { describe, expect, it } from 'vitest';
import { deadlineIn } from '#server/deadline.ts';
import { openLedger } from '#server/ledger/ledger.ts';
import { aLedger, connected } from './a-database.ts';
import { anEntry } from './an-entry.ts';

describe('appending', () => {
  it('answers with the place in the chain, and reads back what was said', async () => {
    const { ledger } = await aLedger();
    const receipt = await ledger.append(anEntry({ id: 'aaaaaaaa-0000-4000-8000-000000000001' }));
    expect(receipt).toMatchObject({
      id: 'aaaaaaaa-0000-4000-8000-000000000001',
      sequence: 1,
      repeated: false,
      content: anEntry().content,
    });
    const feedback = await ledger.append(
      anEntry({ kind: 'feedback', about: receipt.id, content: { outcome: 'accepted' } }),
    );
    const history = await ledger.history('pretend-hospital', 'Patient/zhao-min');
    expect(history).toEqual([
      {
        ...receipt,
        kind: 'assessment',
        tenant: 'pretend-hospital',
        patient: 'Patient/zhao-min',
        at: anEntry().at,
        mode: 'live',
      },
      {
        ...feedback,
        kind: 'feedback',
        tenant: 'pretend-hospital',
        patient: 'Patient/zhao-min',
        about: receipt.id,
        at: anEntry().at,
        mode: 'live',
      },
    ]);
    const row = await ledger.row('pretend-hospital', feedback.id);
    expect(row).toMatchObject({
      sequence: 2,
      previous: receipt.hash,
      hash: feedback.hash,
      content: { outcome: 'accepted' },
    });
    expect(await ledger.find(feedback.id)).toMatchObject({ sequence: 2, tenant: 'pretend-hospital' });
    expect(await ledger.row('pretend-hospital', 'no uuid')).toBeUndefined();
  });

  it('keeps what speaks of no patient', async () => {
    const { ledger } = await aLedger();
    const { patient: _, ...orphan } = anEntry({ kind: 'feedback', content: { card: 'unknown' } });
    const { id } = await ledger.append(orphan);
    const row = await ledger.row('pretend-hospital', id);
    expect(row?.content).toEqual({ card: 'unknown' });
    expect(row).not.toHaveProperty('patient');
  });

  it('keeps what was said when the caller changes it afterwards', async () => {
    const { ledger } = await aLedger();
    const content = { group: 'high' };
    const appended = ledger.append(anEntry({ content }));
    content.group = 'low';
    const { id } = await appended;
    expect((await ledger.row('pretend-hospital', id))?.content).toEqual({ group: 'high' });
  });

  it('puts no clinical and no identifying text into the database', async () => {
    const { ledger, urls } = await aLedger();
    await ledger.append(
      anEntry({ idempotencyKey: 'canary-key Patient/zhao-min', content: { canary: 'canary-content', group: 'high' } }),
    );
    await ledger.sessions.create('canary-token', {
      tenant: 'pretend-hospital',
      patient: 'Patient/zhao-min',
      expiresAt: new Date('2100-01-01'),
    });
    await ledger.rememberJti('https://ehr', 'canary-jti', new Date('2100-01-01'));
    const superuser = await connected(urls.administrator);
    const { rows: tables } = await superuser.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'remnant'::regnamespace AND relkind = 'r'",
    );
    expect(tables.length).toBeGreaterThanOrEqual(7);
    for (const { name } of tables) {
      const { rows } = await superuser.query<{ dump: string }>(
        `SELECT coalesce(string_agg(t::text, ' '), '') AS dump FROM remnant.${name} t`,
      );
      for (const canary of ['canary', 'zhao', '"high"']) {
        expect(rows[0]?.dump, name).not.toContain(canary);
        expect(rows[0]?.dump, name).not.toContain(Buffer.from(canary).toString('hex'));
      }
    }
  });

  it('numbers and links 500 concurrent entries without a gap, in the order they were asked for', async () => {
    const { ledger, settings } = await aLedger();
    const replica = await openLedger(settings);
    const append = (from: typeof ledger, n: number) =>
      from.append(anEntry({ patient: `Patient/${n % 7}`, content: { n } }));
    const receipts = await Promise.all(Array.from({ length: 500 }, (_, n) => append(n % 2 ? ledger : replica, n)));
    await replica.close();
    expect(receipts.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 500 }, (_, i) => i + 1),
    );
    for (const parity of [0, 1]) {
      const ofOne = receipts.filter((_, n) => n % 2 === parity).map(({ sequence }) => sequence);
      expect(ofOne, 'one process keeps its order').toEqual([...ofOne].sort((a, b) => a - b));
    }
    const [verdict] = await ledger.verify();
    expect(verdict).toMatchObject({ rows: 500, intact: true });
  });

  it('commits together what arrives together', async () => {
    const { ledger, urls } = await aLedger();
    await ledger.append(anEntry());
    const superuser = await connected(urls.administrator);
    await Promise.all(Array.from({ length: 50 }, () => ledger.append(anEntry())));
    // xmin names the transaction that wrote a row.
    const { rows } = await superuser.query(
      'SELECT count(DISTINCT xmin::text)::int AS commits FROM remnant.ledger_row WHERE sequence > 1',
    );
    expect(rows[0].commits).toBeLessThanOrEqual(3);
  });
});

describe('a repeated idempotency key', () => {
  it('gets the first row, writes nothing, and 50 at once get the same', async () => {
    const { ledger, settings } = await aLedger();
    const replica = await openLedger(settings);
    const receipts = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        (n % 2 ? ledger : replica).append(anEntry({ idempotencyKey: 'one call', content: { n } })),
      ),
    );
    await replica.close();
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    expect(receipts.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(receipts.map(({ content }) => JSON.stringify(content))).size).toBe(1);
    const later = await ledger.append(anEntry({ idempotencyKey: 'one call', content: { n: 'later' } }));
    expect(later).toEqual({ ...receipts.find(({ repeated }) => !repeated), repeated: true });
    expect(await ledger.history('pretend-hospital', 'Patient/zhao-min')).toHaveLength(1);
  });

  it('can be asked for', async () => {
    const { ledger } = await aLedger();
    const first = await ledger.append(anEntry({ idempotencyKey: 'one call' }));
    expect(await ledger.earlier('pretend-hospital', 'one call')).toMatchObject({
      id: first.id,
      repeated: true,
      content: first.content,
    });
    expect(await ledger.earlier('pretend-hospital', 'another')).toBeUndefined();
    expect(await ledger.earlier('another-hospital', 'one call')).toBeUndefined();
  });
});

describe('an entry that cannot be kept', () => {
  it('is refused alone', async () => {
    const { ledger } = await aLedger();
    const id = 'aaaaaaaa-0000-4000-8000-000000000001';
    await ledger.append(anEntry({ id }));
    const results = await Promise.allSettled([
      ledger.append(anEntry()),
      ledger.append(anEntry({ id })),
      ledger.append(anEntry({ at: 'yesterday' })),
      ledger.append(anEntry({ about: 'no uuid' })),
      ledger.append(anEntry()),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled']);
    expect(await ledger.verify()).toMatchObject([{ rows: 3, intact: true }]);
  });
});

describe('a ledger that cannot write', () => {
  it('says so within the caller’s deadline, and writes nothing later', async () => {
    const { ledger, urls } = await aLedger();
    await ledger.append(anEntry());
    const blocker = await connected(urls.owner);
    await blocker.query('BEGIN; LOCK TABLE remnant.ledger_row IN ACCESS EXCLUSIVE MODE');
    const started = performance.now();
    const inFlight = ledger.append(anEntry(), deadlineIn(150));
    inFlight.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    const waiting = ledger.append(anEntry({ content: 'never' }), deadlineIn(100));
    await expect(waiting).rejects.toMatchObject({ name: 'LedgerUnavailable', code: 'deadline' });
    await expect(inFlight).rejects.toMatchObject({ name: 'LedgerUnavailable', code: 'deadline' });
    expect(performance.now() - started).toBeLessThan(1_000);
    await blocker.query('ROLLBACK');
    await ledger.append(anEntry({ content: 'after' }));
    const contents = (await ledger.list('pretend-hospital', {})).map(({ content }) => content);
    expect(contents[0]).toBe('after');
    expect(contents).not.toContain('never');
  });

  it('says so when its connections are cut, and goes on when they are back', async () => {
    const { ledger, urls } = await aLedger();
    await ledger.append(anEntry());
    const superuser = await connected(urls.administrator);
    const cut = superuser.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'remnant' AND datname = current_database()",
    );
    const during = await Promise.allSettled(Array.from({ length: 20 }, () => ledger.append(anEntry())));
    await cut;
    for (const result of during)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ name: 'LedgerUnavailable', code: 'database' });
    const acknowledged = during.filter(({ status }) => status === 'fulfilled').length;
    await ledger.append(anEntry()).catch(() => ledger.append(anEntry()));
    expect((await ledger.list('pretend-hospital', {})).length).toBeGreaterThanOrEqual(acknowledged + 2);
    expect(await ledger.verify()).toMatchObject([{ intact: true }]);
  });
});
