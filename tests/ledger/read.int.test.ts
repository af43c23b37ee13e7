import { describe, expect, it } from 'vitest';
import { aLedger, connected } from './a-database.ts';
import { anEntry } from './an-entry.ts';

describe('a list', () => {
  it('holds the rows of the period, newest first', async () => {
    const { ledger } = await aLedger();
    const days = [
      '2026-01-30T23:59:59.999Z',
      '2026-01-31T00:00:00.000Z',
      '2026-01-31T23:59:59.999Z',
      '2026-02-01T00:00:00.000Z',
    ];
    for (const at of days)
      await ledger.append(anEntry({ at, content: at, kind: at.includes('T00') ? 'shown' : 'assessment' }));
    const list = async (period: Parameters<typeof ledger.list>[1]) =>
      (await ledger.list('pretend-hospital', period)).map(({ content }) => content);
    expect(await list({})).toEqual([...days].reverse());
    expect(await list({ from: '2026-01-31', to: '2026-01-31' })).toEqual([days[2], days[1]]);
    expect(await list({ from: days[1] as string, to: days[2] as string })).toEqual([days[2], days[1]]);
    expect(await list({ kinds: ['shown'] })).toEqual([days[3], days[1]]);
    expect(await list({ limit: 1 })).toEqual([days[3]]);
  });

  it('is whole beyond one fetch', async () => {
    const { ledger } = await aLedger();
    await Promise.all(Array.from({ length: 120 }, (_, n) => ledger.append(anEntry({ content: { n } }))));
    const rows = await ledger.list('pretend-hospital', {});
    expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 120 }, (_, i) => 120 - i));
  });

  it('shows a row that was changed in the database without content, and the row itself refuses', async () => {
    const { ledger, urls } = await aLedger();
    const { id } = await ledger.append(anEntry());
    await ledger.append(anEntry({ content: 'whole' }));
    const superuser = await connected(urls.administrator);
    await superuser.query('ALTER TABLE remnant.ledger_row DISABLE TRIGGER append_only');
    await superuser.query(
      'UPDATE remnant.ledger_row SET content = set_byte(content, 40, 1 # get_byte(content, 40)) WHERE sequence = 1',
    );
    expect((await ledger.list('pretend-hospital', {})).map(({ content }) => content)).toEqual(['whole', undefined]);
    await expect(ledger.row('pretend-hospital', id)).rejects.toMatchObject({ code: 'unreadable' });
  });
});

describe('a patient’s history', () => {
  it('grows by what others wrote meanwhile, and can be asked for some kinds alone', async () => {
    const { ledger } = await aLedger();
    const contents = async (kinds?: Parameters<typeof ledger.history>[2]) =>
      (await ledger.history('pretend-hospital', 'Patient/zhao-min', kinds)).map(({ content }) => content);
    expect(await contents()).toEqual([]);
    await ledger.append(anEntry({ content: 1 }));
    expect(await contents()).toEqual([1]);
    await ledger.append(anEntry({ content: 'other', patient: 'Patient/other' }));
    await ledger.append(anEntry({ content: 2, kind: 'feedback' }));
    await ledger.append(anEntry({ content: 3, kind: 'viewed' }));
    expect(await contents()).toEqual([1, 2, 3]);
    expect(await contents(['assessment', 'feedback'])).toEqual([1, 2]);
    expect(await contents(['assessment', 'feedback'])).toEqual([1, 2]);
  });

  it('is the caller’s own list', async () => {
    const { ledger } = await aLedger();
    await ledger.append(anEntry());
    (await ledger.history('pretend-hospital', 'Patient/zhao-min')).pop();
    expect(await ledger.history('pretend-hospital', 'Patient/zhao-min')).toHaveLength(1);
  });
});

describe('counts', () => {
  it('add up, concurrently, by day and kind', async () => {
    const { ledger } = await aLedger();
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        ledger.count('pretend-hospital', n % 3 ? 'not-ours' : 'told-before', n % 2 ? '2026-01-31' : '2026-02-01'),
      ),
    );
    expect(await ledger.counts('pretend-hospital')).toEqual([
      { day: '2026-01-31', kind: 'not-ours', count: 20 },
      { day: '2026-01-31', kind: 'told-before', count: 10 },
      { day: '2026-02-01', kind: 'not-ours', count: 20 },
      { day: '2026-02-01', kind: 'told-before', count: 10 },
    ]);
  });
});
