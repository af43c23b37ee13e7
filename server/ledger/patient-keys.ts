import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { decrypt, encrypt } from './content.ts';
import type { TenantKeys } from './keys.ts';
import { LedgerUnavailable } from './unavailable.ts';

/** One patient's key: the only thing that is ever deleted. Wrapped by the master key; never kept in memory between two uses, so that erased means erased. */
export interface PatientKey {
  id: string;
  key: Buffer;
}

export interface WrappedKey {
  patient: Buffer;
  key: string;
  wrapped: Buffer;
}

const place = (tenant: string, patient: Buffer, id: string) => `${tenant}/${patient.toString('hex')}/${id}`;

/** @throws LedgerUnavailable when the wrapping is not ours. */
export function unwrap(tenant: string, keys: TenantKeys, { patient, key, wrapped }: WrappedKey): PatientKey {
  try {
    return { id: key, key: decrypt(wrapped, keys.wrapping, place(tenant, patient, key)) };
  } catch {
    throw new LedgerUnavailable('unreadable', 'A patient’s key was changed in the database. Run npm run audit:verify.');
  }
}

export const selectKeys = (
  client: pg.PoolClient,
  tenant: string,
  patients: Buffer[],
): Promise<pg.QueryResult<WrappedKey>> =>
  client.query({
    name: 'patient keys',
    text: 'SELECT patient, key, wrapped FROM remnant.patient_key WHERE tenant = $1 AND patient = ANY($2::bytea[])',
    values: [tenant, patients],
  });

export function newKey(): PatientKey {
  return { id: randomUUID(), key: randomBytes(32) };
}

/** @param made by the patient's hash in hex. */
export function insertKeys(
  client: pg.PoolClient,
  tenant: string,
  keys: TenantKeys,
  made: Map<string, PatientKey>,
): Promise<unknown> {
  const rows = [...made].map(([hex, { id, key }]) => {
    const patient = Buffer.from(hex, 'hex');
    return { patient, id, wrapped: encrypt(key, keys.wrapping, place(tenant, patient, id)) };
  });
  return client.query({
    name: 'new patient keys',
    text: `INSERT INTO remnant.patient_key (tenant, patient, key, wrapped)
           SELECT $1, * FROM unnest($2::bytea[], $3::uuid[], $4::bytea[])`,
    values: [tenant, rows.map(({ patient }) => patient), rows.map(({ id }) => id), rows.map(({ wrapped }) => wrapped)],
  });
}
