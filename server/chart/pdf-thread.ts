import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The thread that opens a PDF: whatever the file does, it does it here, and only as long as it is waited for. */

const mostPages = 40;
const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const folder = (name: string) => `${join(home, name)}/`;

interface Piece {
  str: string;
  width: number;
  height: number;
  hasEOL: boolean;
}

async function text(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    data: bytes,
    // Chinese hospitals print with fonts that are not embedded: without these maps their text is lost.
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? lineOf(item) : [])).join(''));
  }
  return pages.join('\n').trim();
}

/** A wide gap on a line parts the cells of a table. */
function lineOf({ str, width, height, hasEOL }: Piece): string {
  const isGap = str !== '' && str.trim() === '' && width > 1.5 * Math.max(height, 8);
  return `${isGap ? '\t' : str}${hasEOL ? '\n' : ''}`;
}

parentPort?.postMessage(await text(workerData as Uint8Array));
