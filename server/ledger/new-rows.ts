import { hash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { LedgerEntry } from '../ports.ts';
import { type Link, linkHash } from './chain.ts';
import { closeContent } from './content.ts';
import type { TenantKeys } from './keys.ts';
import type { PatientKey } from './patient-keys.ts';
import { contentPlace } from './rows.ts';

/** An entry on its way to becoming a row: closed, linked, sealed, inserted. */
export interface Job {
  entry: LedgerEntry;
  /** JSON of the content, taken when append was called: what the caller changes later is not what was said. */
  said: Buffer;
  patient?: Buffer;
  request?: Buffer;
  /** Deletes this patient's key in the same transaction. */
  erase?: Buffer;
}

export interface Tail {
  sequence: number;
  hash: string;
}

export interface NewRow extends Tail {
  link: Link;
  content: Buffer;
  seal: string;
}

export function newRow(
  { entry, said, patient, request }: Job,
  before: Tail,
  patientKey: PatientKey | undefined,
  keys: TenantKeys,
): NewRow {
  const id = entry.id ?? randomUUID();
  const { content, commitment } = closeContent(said, patientKey?.key ?? keys.content, contentPlace(entry.tenant, id));
  const link: Link = {
    tenant: entry.tenant,
    sequence: before.sequence + 1,
    id,
    kind: entry.kind,
    at: new Date(entry.at).toISOString(),
    mode: entry.mode,
    patient: patient?.toString('hex') ?? null,
    about: entry.about ?? null,
    request: request?.toString('hex') ?? null,
    key: patientKey?.id ?? null,
    content: hash('sha256', content, 'hex'),
    commitment,
    previous: before.hash,
  };
  const rowHash = linkHash(link);
  return { link, content, hash: rowHash, sequence: link.sequence, seal: keys.seal(rowHash) };
}

const bytes = (hex: string | null) => (hex === null ? null : Buffer.from(hex, 'hex'));

export function insertRows(client: pg.PoolClient, rows: NewRow[]): Promise<unknown> {
  const values = rows.flatMap(({ link, content, hash, seal }) => [
    link.tenant,
    link.sequence,
    link.id,
    link.kind,
    link.at,
    link.mode,
    bytes(link.patient),
    link.about,
    bytes(link.request),
    link.key,
    content,
    bytes(link.commitment),
    bytes(link.previous),
    bytes(hash),
    bytes(seal),
  ]);
  const width = values.length / rows.length;
  const tuples = rows.map(
    (_, row) => `(${Array.from({ length: width }, (_, column) => `$${row * width + column + 1}`).join(',')})`,
  );
  const columns =
    'tenant, sequence, id, kind, at, mode, patient, about, request, key, content, commitment, previous, hash, seal';
  return client.query(`INSERT INTO remnant.ledger_row (${columns}) VALUES ${tuples.join(',')}`, values);
}
