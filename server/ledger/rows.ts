import type { EventKind, LedgerEvent } from '../ports.ts';
import { openContent, type Said } from './content.ts';
import type { Keys } from './keys.ts';
import { unwrap } from './patient-keys.ts';
import { LedgerUnavailable } from './unavailable.ts';

/** A row as the database gives it, with the key of its patient where that still exists. */
export interface StoredRow {
  sequence: string;
  id: string;
  kind: EventKind;
  at: Date;
  mode: 'live' | 'silent';
  about: string | null;
  key: string | null;
  content: Buffer;
  previous: Buffer;
  hash: Buffer;
  owner: Buffer | null;
  wrapped: Buffer | null;
}

export const rowColumns =
  'r.sequence, r.id, r.kind, r.at, r.mode, r.about, r.key, r.content, r.previous, r.hash, k.patient AS owner, k.wrapped';
export const rowTables =
  'remnant.ledger_row r LEFT JOIN remnant.patient_key k ON k.tenant = r.tenant AND k.patient = r.patient AND k.key = r.key';

/** Decrypted; without content and patient when the patient was erased. @throws LedgerUnavailable when the row does not open under its key. */
export const readRow = (tenant: string, row: StoredRow, keys: Keys): LedgerEvent => weighedRow(tenant, row, keys).event;

/** With the length of its content. */
export function weighedRow(tenant: string, row: StoredRow, keys: Keys): { event: LedgerEvent; bytes: number } {
  const { bytes, ...inside } = said(tenant, row, keys);
  return { event: { ...closedRow(tenant, row), ...inside }, bytes };
}

/** What stands outside the ciphertext. */
export const closedRow = (tenant: string, row: StoredRow): LedgerEvent => ({
  id: row.id,
  sequence: Number(row.sequence),
  hash: row.hash.toString('hex'),
  repeated: false,
  kind: row.kind,
  tenant,
  at: row.at.toISOString(),
  mode: row.mode,
  ...(row.about === null ? {} : { about: row.about }),
  content: undefined,
});

function said(tenant: string, row: StoredRow, keys: Keys): Said {
  const { key, owner, wrapped } = row;
  const ofTenant = keys.ofTenant(tenant);
  if (key !== null && (owner === null || wrapped === null)) return { content: undefined, bytes: 0 };
  const opened =
    key === null
      ? ofTenant.content
      : unwrap(tenant, ofTenant, { patient: owner as Buffer, key, wrapped: wrapped as Buffer }).key;
  try {
    return openContent(row.content, opened, contentPlace(tenant, row.id));
  } catch {
    throw new LedgerUnavailable(
      'unreadable',
      `Row ${row.sequence} of ${tenant} was changed in the database. Run npm run audit:verify.`,
    );
  }
}

/** What a row's ciphertext is bound to. */
export const contentPlace = (tenant: string, id: string): string => `${tenant}/${id}`;
