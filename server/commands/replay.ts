import { resolve } from 'node:path';
import { loadNetworks } from '../inference/registry.ts';
import { openLedger } from '../ledger/ledger.ts';
import { replay } from '../replay.ts';
import { readSettings } from '../settings.ts';

/** `npm run replay -- <id>`: computes one stored recommendation again from its row and prints what was compared. Exit 0 identical, 1 not, 2 usage. */

const [id, ...rest] = process.argv.slice(2).filter((argument) => argument !== '--json');
const json = process.argv.includes('--json');
const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  if (!id || rest.length > 0) {
    say(
      'usage: npm run replay -- <recommendation id> [--json]   (ids: npm run audit:verify -- --json, or the quality team’s page)',
    );
    return 2;
  }
  const ledger = await openLedger(readSettings(process.env));
  try {
    const row = await ledger.find(id);
    if (row?.kind !== 'assessment') {
      say(`${id}: no recommendation in the ledger has this id.`);
      return 1;
    }
    if (row.content === undefined) {
      say(`${id}: this patient’s content was erased; there is nothing to replay.`);
      return 1;
    }
    const result = await replay(row, await loadNetworks(resolve(import.meta.dirname, '../../models')));
    if (json) process.stdout.write(`${JSON.stringify({ id, ...result }, null, 2)}\n`);
    else {
      for (const { what, equal, stored, now } of result.compared)
        process.stdout.write(
          `${equal ? 'equal    ' : 'DIFFERENT'}  ${what}${equal ? '' : `\n  stored ${stored}\n  now    ${now}`}\n`,
        );
      process.stdout.write(
        `${result.identical ? 'bit-identical' : 'NOT identical'} (runtime fingerprint: ${result.fingerprint}, ${result.compared.length} parts compared)\n`,
      );
    }
    return result.identical ? 0 : 1;
  } finally {
    await ledger.close();
  }
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    say(`replay: ${error.message}`);
    process.exit(1);
  },
);
