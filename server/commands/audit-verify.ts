import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../ledger/database.ts';
import { openKeys } from '../ledger/keys.ts';
import { headsPath } from '../ledger/ledger.ts';
import { DatabaseError } from '../ledger/unavailable.ts';
import { type Finding, type Verdict, verifyLedger } from '../ledger/verify.ts';
import { readSettings, type Settings } from '../settings.ts';

/**
 * `npm run audit:verify [-- --json]`: reads every row of every tenant, beside the running service or without it, and says which were edited, inserted, deleted,
 * cut off or computed anew. Exit 0 intact, 1 tampered, 2 usage, or a ledger that cannot be read.
 */

const known = ['--json'];
const shownFindings = 20;
const say = (line: string) => process.stderr.write(`${line}\n`);
const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(args: string[]): Promise<number> {
  if (args.some((argument) => !known.includes(argument))) {
    say('usage: npm run audit:verify [-- --json]');
    return 2;
  }
  const settings = readSettings(process.env);
  if (!settings.databaseUrl && !existsSync(join(settings.dataDir, 'postgres'))) {
    say(`There is no ledger in ${settings.dataDir} yet. Run npm start first, or set REMNANT_DATA or DATABASE_URL.`);
    return 2;
  }
  const started = performance.now();
  const verdicts = await verify(settings);
  if (args.includes('--json'))
    print(JSON.stringify({ intact: verdicts.every(({ intact }) => intact), tenants: verdicts }, null, 2));
  else for (const verdict of verdicts) report(verdict);
  const rows = verdicts.reduce((sum, verdict) => sum + verdict.rows, 0);
  say(
    `${counted(rows, 'row')} of ${counted(verdicts.length, 'tenant')} read in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  );
  return verdicts.every(({ intact }) => intact) ? 0 : 1;
}

async function verify(settings: Settings): Promise<Verdict[]> {
  const keys = openKeys(settings, 'refuse');
  const database = await openDatabase(settings);
  try {
    return await verifyLedger(database.read, keys, headsPath(settings.dataDir));
  } finally {
    await database.close();
  }
}

function report({ tenant, rows, erased, end, head, intact, findings }: Verdict): void {
  print(
    `${tenant}: ${intact ? 'intact' : 'TAMPERED'}, ${counted(rows, 'row')}${erased > 0 ? ` (${erased} of erased patients)` : ''}`,
  );
  if (end) print(`  end of the chain   row ${end.sequence}, ${end.hash}`);
  if (head) print(`  last signed head   row ${head.sequence}, ${head.signedAt}, key ${head.keyId}`);
  for (const finding of findings.slice(0, shownFindings)) print(`  ${line(finding)}`);
  if (findings.length > shownFindings) print(`  … and ${findings.length - shownFindings} more (--json lists all)`);
}

const counted = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`;

const line = ({ what, sequence, id, why }: Finding) =>
  `${what.padEnd(12)}${sequence === undefined ? '' : `row ${sequence}${id ? ` (${id})` : ''}: `}${why}`;

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(`audit:verify: ${(error as Error).message}`);
    if (error instanceof DatabaseError && error.sql) print(error.sql);
    process.exit(2);
  },
);
