import { hash } from 'node:crypto';
import { inBatches } from './batches.ts';
import type { Database } from './database.ts';
import { databaseFailure } from './unavailable.ts';

interface Token {
  iss: string;
  jti: string;
  expires: Date;
}

/** A token is used once, whichever replica it reaches: (iss, jti) is unique in the database. False: seen before. */
export function replayStore(
  { write }: Database,
  milliseconds: number,
): (iss: string, jti: string, expires: Date) => Promise<boolean> {
  const remember = inBatches(async (tokens: Token[]) => {
    const { rows } = await write
      .query<{ iss: string; jti: Buffer }>({
        name: 'remember jti',
        text: `INSERT INTO remnant.jti_seen (iss, jti, expires) SELECT * FROM unnest($1::text[], $2::bytea[], $3::timestamptz[])
               ON CONFLICT DO NOTHING RETURNING iss, jti`,
        values: [tokens.map(({ iss }) => iss), tokens.map(digest), tokens.map(({ expires }) => expires)],
      })
      .catch((error: unknown) => {
        throw databaseFailure(error);
      });
    const fresh = new Set(rows.map(({ iss, jti }) => `${jti.toString('hex')} ${iss}`));
    // Of equal tokens in one batch the first alone is fresh.
    return tokens.map((token) => fresh.delete(`${digest(token).toString('hex')} ${token.iss}`));
  }, milliseconds);
  return (iss, jti, expires) => remember({ iss, jti, expires });
}

const digest = ({ jti }: Token) => hash('sha256', jti, 'buffer');
