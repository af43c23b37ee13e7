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

export function insertKey(
  client: pg.PoolClient,
  tenant: string,
  keys: TenantKeys,
  patient: Buffer,
): { made: PatientKey; done: Promise<unknown> } {
  const made = { id: randomUUID(), key: randomBytes(32) };
  const wrapped = encrypt(made.key, keys.wrapping, place(tenant, patient, made.id));
  const text = 'INSERT INTO remnant.patient_key (tenant, patient, key, wrapped) VALUES ($1, $2, $3, $4)';
  return { made, done: client.query({ name: 'new patient key', text, values: [tenant, patient, made.id, wrapped] }) };
}
