import { hash, hkdfSync } from 'node:crypto';
import { decrypt, encrypt } from './content.ts';
import type { Database } from './database.ts';
import { inTransaction } from './tenant-transaction.ts';

interface Expiring {
  tenant: string;
  expiresAt: Date;
}

/** App sessions by their opaque token. The database keeps the token's hash, and the session closed under a key derived from the token: it alone opens none. */
export interface SessionStore {
  create<Session extends Expiring>(token: string, session: Session): Promise<void>;
  find<Session extends Expiring>(token: string, now: Date): Promise<Session | undefined>;
}

export function sessionStore({ write, read }: Database): SessionStore {
  return {
    async create(token, session) {
      const name = hash('sha256', token, 'buffer');
      const content = encrypt(Buffer.from(JSON.stringify(session)), keyOf(token), session.tenant);
      await inTransaction(write, 'remnant.session', name.toString('hex'), (client) =>
        client.query('INSERT INTO remnant.app_session (token, tenant, expires, content) VALUES ($1, $2, $3, $4)', [
          name,
          session.tenant,
          session.expiresAt,
          content,
        ]),
      );
    },
    async find<Session extends Expiring>(token: string, now: Date) {
      const name = hash('sha256', token, 'buffer');
      const row = await inTransaction(read, 'remnant.session', name.toString('hex'), async (client) => {
        const { rows } = await client.query<{ tenant: string; expires: Date; content: Buffer }>({
          name: 'session',
          text: 'SELECT tenant, expires, content FROM remnant.app_session WHERE token = $1',
          values: [name],
        });
        return rows[0];
      });
      if (!row || row.expires <= now) return undefined;
      const session = JSON.parse(decrypt(row.content, keyOf(token), row.tenant).toString()) as Session;
      return { ...session, expiresAt: row.expires };
    },
  };
}

const keyOf = (token: string) => Buffer.from(hkdfSync('sha256', token, new Uint8Array(), 'remnant app session', 32));
