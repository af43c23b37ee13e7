import { describe, expect, it } from 'vitest';
import { openLedger } from '#server/ledger/ledger.ts';
import { aLedger, connected } from './a-database.ts';
import { anEntry } from './an-entry.ts';

describe('erasing a patient', () => {
  it('makes all that was written about them unreadable, leaves the chain whole, and is itself recorded', async () => {
    const { ledger } = await aLedger();
    const first = await ledger.append(anEntry());
    await ledger.append(anEntry({ patient: 'Patient/other', content: 'stays' }));
    expect(await ledger.history('pretend-hospital', 'Patient/zhao-min')).toHaveLength(1);

    const erased = await ledger.erasePatient('pretend-hospital', 'Patient/zhao-min');

    expect(await ledger.history('pretend-hospital', 'Patient/zhao-min')).toEqual([]);
    const row = await ledger.row('pretend-hospital', first.id);
    expect(row).toMatchObject({ id: first.id, sequence: 1, kind: 'assessment', content: undefined });
    expect(row).not.toHaveProperty('patient');
    expect(await ledger.list('pretend-hospital', {})).toMatchObject([
      { kind: 'erased', id: erased.id },
      { content: 'stays' },
      { content: undefined },
    ]);
    expect(await ledger.verify()).toMatchObject([{ intact: true, rows: 3, erased: 1 }]);
    expect(await ledger.history('pretend-hospital', 'Patient/other')).toMatchObject([{ content: 'stays' }]);
  });

  it('leaves no key in the database', async () => {
    const { ledger, urls } = await aLedger();
    await ledger.append(anEntry());
    const superuser = await connected(urls.administrator);
    expect((await superuser.query('SELECT FROM remnant.patient_key')).rowCount).toBe(1);
    await ledger.erasePatient('pretend-hospital', 'Patient/zhao-min');
    expect((await superuser.query('SELECT FROM remnant.patient_key')).rowCount).toBe(0);
  });

  it('reaches the other replicas, whatever they had read before', async () => {
    const { ledger, settings } = await aLedger();
    const replica = await openLedger(settings);
    await ledger.append(anEntry());
    expect(await replica.history('pretend-hospital', 'Patient/zhao-min')).toHaveLength(1);
    await ledger.erasePatient('pretend-hospital', 'Patient/zhao-min');
    expect(await replica.history('pretend-hospital', 'Patient/zhao-min')).toEqual([]);
    await replica.append(anEntry({ content: 'came back' }));
    expect(await replica.history('pretend-hospital', 'Patient/zhao-min')).toMatchObject([{ content: 'came back' }]);
    expect(await ledger.history('pretend-hospital', 'Patient/zhao-min')).toMatchObject([{ content: 'came back' }]);
    await replica.close();
  });

  it('keeps what is written at the same moment', async () => {
    const { ledger } = await aLedger();
    await ledger.append(anEntry({ content: 'before' }));
    await Promise.all([
      ledger.append(anEntry({ content: 'with' })),
      ledger.erasePatient('pretend-hospital', 'Patient/zhao-min'),
      ledger.append(anEntry({ content: 'with' })),
    ]);
    expect(await ledger.history('pretend-hospital', 'Patient/zhao-min')).toMatchObject([
      { content: 'with' },
      { content: 'with' },
    ]);
  });

  it('refuses a repeated call whose answer went with the patient', async () => {
    const { ledger } = await aLedger();
    await ledger.append(anEntry({ idempotencyKey: 'one call' }));
    await ledger.erasePatient('pretend-hospital', 'Patient/zhao-min');
    await expect(ledger.append(anEntry({ idempotencyKey: 'one call' }))).rejects.toMatchObject({
      name: 'LedgerUnavailable',
      code: 'erased',
    });
  });
});
