import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { htmlText, looksLikeHtml } from '#clinical/case/narrative/layout/html-text.ts';
import { readFacts } from '#clinical/case/narrative/read-facts.ts';
import { pdfText } from '../chart/pdf-text.ts';
import { deadlineIn } from '../deadline.ts';

/**
 * `npm run read:pathology -- report.txt|.html|.pdf`: the facts of one pathology report as JSON, each with its span in the extracted text. `--text` prints that
 * text instead. Exit 0 done (also when nothing is asserted), 1 the file holds no text that can be read, 2 a bad option or missing file.
 */

const usage = 'usage: npm run read:pathology -- [--text] <report.txt | report.html | report.pdf>';
const say = (line: string) => process.stderr.write(`${line}\n`);
const pdfMilliseconds = 30_000;

function asked(args: string[]): { file: string; text: boolean } | string {
  try {
    const { positionals, values } = parseArgs({ args, options: { text: { type: 'boolean' } }, allowPositionals: true });
    const [file, ...rest] = positionals;
    if (file === undefined) return 'the file of the report is missing';
    if (rest.length > 0) return `one file at a time: "${rest[0]}" is one too many`;
    return { file, text: values.text === true };
  } catch (error) {
    return (error as Error).message;
  }
}

/** Chinese hospitals export GB 18030 as often as UTF-8; undefined for bytes that are neither. */
function decoded(bytes: Uint8Array): string | undefined {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const charsets = isUtf16 ? [bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'gb18030'];
  for (const charset of charsets)
    try {
      const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {}
  return undefined;
}

async function textOf(file: string, bytes: Uint8Array): Promise<string | undefined> {
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return pdfText(bytes, deadlineIn(pdfMilliseconds));
  const text = decoded(bytes);
  const isHtml = text !== undefined && (/^\.x?html?$/i.test(extname(file)) || looksLikeHtml(text));
  return isHtml ? htmlText(text) : text;
}

async function main(): Promise<number> {
  const request = asked(process.argv.slice(2));
  if (typeof request === 'string') {
    say(`read:pathology: ${request}\n${usage}`);
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(request.file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    say(`read:pathology: ${request.file}: cannot be read (${code ?? 'unreadable'}).\n${usage}`);
    return 2;
  }
  const text = await textOf(request.file, bytes);
  if (text === undefined || text.trim() === '') {
    say(
      `read:pathology: ${request.file}: holds no text that can be read. Give a text, an HTML page or a PDF with a text layer.`,
    );
    return 1;
  }
  process.stdout.write(request.text ? `${text}\n` : `${JSON.stringify(readFacts(text), null, 2)}\n`);
  return 0;
}

process.exitCode = await main();
