import { execFileSync } from 'node:child_process';
import { type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseError } from './unavailable.ts';

/** Whom the embedded database runs as. PostgreSQL refuses to run as root, so root lends it the account `postgres`. */
export interface Account {
  uid?: number;
  gid?: number;
}

/** @throws DatabaseError when root has no such account and cannot make one. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const known = lookUp();
  if (known) return known;
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      {
        stdio: 'ignore',
      },
    );
  } catch {
    // Another start may have made it meanwhile; looked up below.
  }
  const made = lookUp();
  if (made) return made;
  throw new DatabaseError(
    'account',
    'PostgreSQL does not run as root, and the account "postgres" could not be made. Start as an ordinary user, or set DATABASE_URL.',
  );
}

function lookUp(): Account | undefined {
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** Whether the account may walk to the folder: root's own home, for one, is closed to it. */
export function reaches(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true;
  let path = resolve(folder);
  for (;;) {
    if (!maySearch(statSync(path), account)) return false;
    if (path === dirname(path)) return true;
    path = dirname(path);
  }
}

function maySearch({ mode, uid, gid }: Stats, account: Account): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === account.gid ? 0o010 : 0o001)) !== 0;
}
