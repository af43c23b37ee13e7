import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Account, reaches } from './postgres-account.ts';
import type { PostgresProgram } from './postgres-program.ts';
import { DatabaseError } from './unavailable.ts';

/** The embedded database's folder and the passwords of its roles. */

export interface RolePasswords {
  owner: string;
  service: string;
  auditor: string;
}

/** What a child of ours may know of the environment: no PG* variable of the caller's can bend it. */
export const plainEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' };

/**
 * `<data folder>/postgres`; or, where the account of the database cannot walk there (a project in root's home), a folder that it
 * can, noted there.
 * @throws DatabaseError when it cannot be written.
 */
export function databaseHome(dataDir: string, account: Account): string {
  const home = join(dataDir, 'postgres');
  try {
    mkdirSync(home, { recursive: true });
    const note = join(home, 'elsewhere');
    if (existsSync(note)) return readFileSync(note, 'utf8').trim();
    if (reaches(home, account)) return home;
    // Searchable, not readable: the keys beside stay closed.
    for (const folder of [dataDir, home]) chmodSync(folder, statSync(folder).mode | 0o011);
    if (reaches(home, account)) return home;
    // What is made for a while belongs with what is made for a while.
    const beside = resolve(dataDir).startsWith(`${tmpdir()}/`) ? tmpdir() : '/var/lib';
    const elsewhere = mkdtempSync(join(beside, 'remnant-'));
    chmodSync(elsewhere, 0o755);
    return createOnce(note, elsewhere);
  } catch {
    throw new DatabaseError(
      'data-folder',
      `${home} cannot be written. Make the folder writable, or set REMNANT_DATA to one that is.`,
    );
  }
}

/** Made at the first start, readable by the starting user alone, beside the other keys. */
export function rolePasswords(dataDir: string): RolePasswords {
  const keys = join(dataDir, 'keys');
  mkdirSync(dataDir, { recursive: true });
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  const password = () => randomBytes(24).toString('base64url');
  const fresh: RolePasswords = { owner: password(), service: password(), auditor: password() };
  return JSON.parse(createOnce(join(keys, 'database-roles.json'), JSON.stringify(fresh))) as RolePasswords;
}

/** The first of several processes writes, all of them read what it wrote. */
function createOnce(path: string, text: string): string {
  if (!existsSync(path)) {
    const partial = `${path}.${process.pid}`;
    writeFileSync(partial, text, { mode: 0o600 });
    try {
      linkSync(partial, path);
    } catch {
      // It is there now.
    }
    rmSync(partial);
  }
  return readFileSync(path, 'utf8');
}

/**
 * Made aside and renamed, so that a start cut short leaves nothing half-made.
 * @param administrator password of the superuser, who has none and cannot log in otherwise. For tests.
 */
export function createCluster(
  home: string,
  program: PostgresProgram,
  account: Account,
  passwords: RolePasswords,
  administrator?: string,
): string {
  const cluster = join(home, 'cluster');
  if (existsSync(cluster)) return cluster;
  removeAbandoned(home);
  const partial = `${cluster}.${process.pid}`;
  mkdirSync(partial, { mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) chownSync(partial, account.uid, account.gid);
  const run = (file: string, args: string[], input = '') => {
    try {
      execFileSync(file, args, {
        ...account,
        cwd: home,
        env: plainEnvironment,
        input,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'pipe'],
      });
    } catch (error) {
      const { stderr } = error as { stderr?: string };
      const reason =
        stderr?.split('\n').findLast((line) => /error|fatal|cannot|could not/i.test(line)) ?? (error as Error).message;
      rmSync(partial, { recursive: true, force: true });
      throw new DatabaseError('start', `The embedded database could not be made in ${home}: ${reason.trim()}`);
    }
  };
  // The builtin C.UTF-8 sorts alike on every system.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  run(program.initdb, ['-D', partial, '--username=postgres', '--auth=reject', '--no-instructions', ...locale]);
  writeFileSync(join(partial, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
  run(
    program.postgres,
    ['--single', '-D', partial, '-c', 'exit_on_error=true', 'postgres'],
    roleSql(passwords, administrator),
  );
  try {
    renameSync(partial, cluster);
  } catch (error) {
    if (!existsSync(cluster)) throw error;
    rmSync(partial, { recursive: true });
  }
  return cluster;
}

/** One statement a line, as the single-user mode reads them. */
const roleSql = ({ owner, service, auditor }: RolePasswords, administrator?: string) =>
  [
    `CREATE ROLE remnant_owner LOGIN PASSWORD '${owner}'`,
    `CREATE ROLE remnant_service LOGIN PASSWORD '${service}'`,
    `CREATE ROLE remnant_auditor LOGIN PASSWORD '${auditor}'`,
    'CREATE DATABASE remnant OWNER remnant_owner',
    'REVOKE ALL ON DATABASE remnant FROM PUBLIC',
    'GRANT CONNECT ON DATABASE remnant TO remnant_service, remnant_auditor',
    ...(administrator === undefined ? [] : [`ALTER ROLE postgres PASSWORD '${administrator}'`]),
    '',
  ].join('\n');

function removeAbandoned(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = /^cluster\.(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(home, name), { recursive: true, force: true });
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
