import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CaseError } from '#clinical/case/bundle.ts';
import { moment } from '#clinical/case/dates.ts';
import { readCase } from '#clinical/case/read-case.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { judge } from '../assess.ts';
import { withDocumentTexts } from '../chart/document-texts.ts';
import { deadlineIn } from '../deadline.ts';
import { loadNetworks } from '../inference/registry.ts';

/**
 * `npm run assess -- bundle.json --as-of 2026-01-31`: the Assessment of a FHIR R4 Bundle as JSON, with the product's default settings. No server, no network, no
 * database. Exit 0 done (also when the patient is not ours), 1 the content cannot be used, 2 a bad option, date or missing file.
 */

const usage = 'usage: npm run assess -- <bundle.json> --as-of <YYYY-MM-DD or instant>';
const say = (line: string) => process.stderr.write(`${line}\n`);

interface Asked {
  file: string;
  asOf: string;
}

function asked(args: string[]): Asked | string {
  let parsed: { values: { 'as-of'?: string }; positionals: string[] };
  try {
    parsed = parseArgs({ args, options: { 'as-of': { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    return (error as Error).message;
  }
  const { positionals, values } = parsed;
  const [file, ...rest] = positionals;
  const asOf = values['as-of'];
  if (file === undefined) return 'the file of the Bundle is missing';
  if (rest.length > 0) return `one file at a time: "${rest[0]}" is one too many`;
  if (asOf === undefined) return '--as-of is missing: the day to assess for, as 2026-01-31';
  const precision = moment(asOf)?.precision;
  if (precision !== 'day' && precision !== 'instant') return `--as-of: "${asOf}" is no day (2026-01-31) and no instant`;
  return { file, asOf };
}

const pdfMilliseconds = 30_000;

/** Pathology kept as PDF inside the Bundle becomes text; links are not followed. */
async function withPdfTexts(bundle: unknown): Promise<unknown> {
  const { entry } = (bundle ?? {}) as { entry?: unknown };
  if (!Array.isArray(entry) || entry.some((one) => typeof one?.resource !== 'object' || one.resource === null))
    return bundle;
  return { ...(bundle as object), entry: await withDocumentTexts(entry, undefined, deadlineIn(pdfMilliseconds)) };
}

async function main(): Promise<number> {
  const request = asked(process.argv.slice(2));
  if (typeof request === 'string') {
    say(`assess: ${request}\n${usage}`);
    return 2;
  }
  let text: string;
  try {
    text = await readFile(request.file, 'utf8');
  } catch (error) {
    say(
      `assess: ${request.file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unreadable'}).\n${usage}`,
    );
    return 2;
  }
  let bundle: unknown;
  try {
    bundle = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    say(`assess: ${request.file}: is not JSON. Give one FHIR R4 Bundle.`);
    return 1;
  }
  try {
    const patientCase = readCase(await withPdfTexts(bundle), { asOf: request.asOf, settings: defaultSettings });
    const networks = await loadNetworks(resolve(import.meta.dirname, '../../models'));
    const { assessment } = await judge(patientCase, defaultSettings, networks);
    process.stdout.write(`${JSON.stringify(assessment, null, 2)}\n`);
    return 0;
  } catch (error) {
    say(`assess: ${error instanceof CaseError ? `${request.file}: ` : ''}${(error as Error).message}`);
    return 1;
  }
}

process.exitCode = await main();
