import { describe, expect, it } from 'vitest';
import { aLedger, connected } from './a-database.ts';
import { anEntry } from './an-entry.ts';

const tenants = ['hospital-a', 'hospital-b'];

async function twoHospitals() {
  const open = await aLedger();
  // The same patient id in two hospitals is two patients.
  for (const tenant of tenants) {
    await open.ledger.append(anEntry({ tenant, content: { of: tenant }, idempotencyKey: 'same' }));
    await open.ledger.append(anEntry({ tenant, content: { of: tenant } }));
    await open.ledger.count(tenant, 'not-ours', '2026-01-31');
  }
  return open;
}

describe('two hospitals in one ledger', () => {
  it('have a chain, a sequence and idempotency keys of their own', async () => {
    const { ledger } = await twoHospitals();
    for (const tenant of tenants) {
      const rows = await ledger.list(tenant, {});
      expect(rows.map(({ sequence }) => sequence)).toEqual([2, 1]);
      expect(rows.map(({ content }) => content)).toEqual([{ of: tenant }, { of: tenant }]);
    }
  });

  it('never see each other’s patients, rows or counts', async () => {
    const { ledger } = await twoHospitals();
    const [ofA] = await ledger.history('hospital-a', 'Patient/zhao-min');
    expect(ofA?.content).toEqual({ of: 'hospital-a' });
    expect(await ledger.row('hospital-b', ofA?.id ?? '')).toBeUndefined();
    expect(await ledger.row('hospital-c', ofA?.id ?? '')).toBeUndefined();
    expect(await ledger.counts('hospital-c')).toEqual([]);
  });

  it('give the same patient id different hashes', async () => {
    const { urls } = await twoHospitals();
    const superuser = await connected(urls.administrator);
    const { rows } = await superuser.query('SELECT DISTINCT tenant, patient FROM remnant.patient_key');
    expect(rows).toHaveLength(2);
    expect(rows[0].patient).not.toEqual(rows[1].patient);
  });

  it('are kept apart by the database: whatever the service asks, only the named tenant’s rows exist', async () => {
    const { urls } = await twoHospitals();
    const service = await connected(urls.service);
    const everything = "SELECT DISTINCT tenant FROM remnant.ledger_row WHERE tenant LIKE '%' OR true";
    expect((await service.query(everything)).rows).toEqual([]);
    await service.query("BEGIN; SELECT set_config('remnant.tenant', 'hospital-a', true)");
    expect((await service.query(everything)).rows).toEqual([{ tenant: 'hospital-a' }]);
    expect((await service.query('SELECT DISTINCT tenant FROM remnant.patient_key')).rows).toEqual([
      { tenant: 'hospital-a' },
    ]);
    expect((await service.query('SELECT DISTINCT tenant FROM remnant.daily_count')).rows).toEqual([
      { tenant: 'hospital-a' },
    ]);
    expect((await service.query('DELETE FROM remnant.patient_key')).rowCount).toBe(1);
    await service.query('COMMIT');
    expect((await service.query(everything)).rows, 'the setting ends with its transaction').toEqual([]);
  });

  it('cannot be written to in each other’s name', async () => {
    const { urls } = await twoHospitals();
    const service = await connected(urls.service);
    await service.query("SELECT set_config('remnant.tenant', 'hospital-a', false)");
    const other =
      "INSERT INTO remnant.patient_key VALUES ('hospital-b', decode(repeat('00', 32), 'hex'), gen_random_uuid(), 'x')";
    await expect(service.query(other)).rejects.toThrow('row-level security');
    await expect(service.query("SELECT remnant.add_count('hospital-b', '2026-01-31', 'not-ours', 1)")).rejects.toThrow(
      'row-level security',
    );
  });
});
