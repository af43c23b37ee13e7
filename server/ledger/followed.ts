import type pg from 'pg';
import type { Followed } from '../ports.ts';
import { asTenant } from './tenant-transaction.ts';

/** The newest assessment of each patient, and the newest row that bears on it; nobody whose content was erased. Decrypts nothing. */
export function followedPatients(pool: pg.Pool, tenant: string, mode: 'live' | 'silent'): Promise<Followed[]> {
  return asTenant(pool, tenant, async (client) => {
    const { rows } = await client.query<{ id: string; sequence: string }>({
      name: 'followed',
      text: `SELECT (array_agg(r.id ORDER BY r.sequence DESC) FILTER (WHERE r.kind IN ('assessment', 'reassessed')))[1] AS id,
                    max(r.sequence) AS sequence
             FROM remnant.ledger_row r
             JOIN remnant.patient_key k ON k.tenant = r.tenant AND k.patient = r.patient AND k.key = r.key
             WHERE r.tenant = $1 AND r.mode = $2 AND r.kind IN ('assessment', 'reassessed', 'feedback', 'tasked')
             GROUP BY r.patient HAVING count(*) FILTER (WHERE r.kind IN ('assessment', 'reassessed')) > 0`,
      values: [tenant, mode],
    });
    return rows.map(({ id, sequence }) => ({ id, sequence: Number(sequence) }));
  });
}
