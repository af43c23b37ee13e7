import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { moment } from '#clinical/case/dates.ts';
import { sheetHtml } from '#clinical/sheet/html.ts';
import type { ServedNetwork } from '#clinical/sheet/networks.ts';
import { signOffSheet } from '#clinical/sheet/sheet.ts';
import { ConfigError, clinicalSettings, readConfig } from '../config.ts';
import { featuresOf, parseManifest } from '../inference/manifest.ts';
import { loadNetworks } from '../inference/registry.ts';
import { readSettings } from '../settings.ts';
import { printed } from './print.ts';

/**
 * `npm run clinical:sheet -- --out <folder>`: the sign-off sheet of the product's medicine as sign-off-sheet.html and, where a Chromium is found, .pdf. With --tenant, that of one
 * hospital of REMNANT_CONFIG, with its settings beside the defaults. Prints the paths. Exit 0 done, 1 the configuration or a model cannot be used, 2 a bad option.
 */

const usage = 'usage: npm run clinical:sheet -- [--out <folder>] [--tenant <id>] [--printed <YYYY-MM-DD>]';
const say = (line: string) => process.stderr.write(`${line}\n`);

interface Asked {
  out: string | undefined;
  tenant: string | undefined;
  printedOn: string;
}

function asked(args: string[]): Asked | string {
  let values: { out?: string; tenant?: string; printed?: string };
  try {
    values = parseArgs({
      args,
      options: { out: { type: 'string' }, tenant: { type: 'string' }, printed: { type: 'string' } },
    }).values;
  } catch (error) {
    return (error as Error).message;
  }
  const printedOn = values.printed ?? localDay(new Date());
  if (moment(printedOn)?.precision !== 'day') return `--printed: "${printedOn}" is no day (2026-01-31)`;
  return { out: values.out, tenant: values.tenant, printedOn };
}

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** @throws ConfigError where there is no such hospital. */
function hospitalOf(id: string, configFile: string | undefined) {
  if (configFile === undefined)
    throw new ConfigError('--tenant needs REMNANT_CONFIG: the file that names the hospitals.');
  const { tenants } = readConfig(configFile);
  const tenant = tenants.find((one) => one.id === id);
  if (!tenant)
    throw new ConfigError(`${configFile}: no tenant "${id}"; there is ${tenants.map((one) => one.id).join(', ')}.`);
  return { name: tenant.name, settings: clinicalSettings(tenant) };
}

async function servedNetworks(modelsDir: string): Promise<ServedNetwork[]> {
  const { identities } = await loadNetworks(modelsDir);
  return Promise.all(
    identities.map(async (identity) => {
      const file = join(identity.id, 'manifest.json');
      const manifest = parseManifest(JSON.parse(await readFile(join(modelsDir, file), 'utf8')), file);
      return {
        ...identity,
        accepted: Object.fromEntries(featuresOf(manifest).map(({ name, range }) => [name, range])),
      };
    }),
  );
}

async function main(): Promise<number> {
  const request = asked(process.argv.slice(2));
  if (typeof request === 'string') {
    say(`clinical:sheet: ${request}\n${usage}`);
    return 2;
  }
  try {
    const { dataDir, configFile } = readSettings(process.env);
    const hospital = request.tenant === undefined ? undefined : hospitalOf(request.tenant, configFile);
    const sheet = signOffSheet({
      printedOn: request.printedOn,
      networks: await servedNetworks(resolve(import.meta.dirname, '../../models')),
      ...(hospital ? { hospital } : {}),
    });
    const folder = resolve(request.out ?? join(dataDir, 'sheet'));
    await mkdir(folder, { recursive: true });
    const paper = await printed((pages) => sheetHtml(sheet, pages));
    const html = join(folder, 'sign-off-sheet.html');
    await writeFile(html, sheetHtml(sheet, paper?.pages));
    process.stdout.write(`${html}\n`);
    if (paper) {
      const pdf = join(folder, 'sign-off-sheet.pdf');
      await writeFile(pdf, paper.pdf);
      process.stdout.write(`${pdf}\n`);
    } else
      say(
        'clinical:sheet: no PDF: it needs a Chromium, which npm ci brings with the development packages. Print the HTML instead.',
      );
    return 0;
  } catch (error) {
    say(`clinical:sheet: ${(error as Error).message}`);
    return 1;
  }
}

process.exitCode = await main();
