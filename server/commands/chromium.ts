import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';

/** A real Chromium for printing and for the browser tests: the system's where there is one, else the one that comes from npm with the development packages. */

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Undefined where neither the system nor npm has one: an installation without development packages. */
export async function openChromium(): Promise<Browser | undefined> {
  const playwright = await import('playwright-core').catch(() => undefined);
  if (!playwright) return undefined;
  const args = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  const system = systemBrowsers.find((path) => existsSync(path));
  if (system) return playwright.chromium.launch({ executablePath: system, args });
  const folder = await unpacked();
  if (folder === undefined) return undefined;
  return playwright.chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: { ...environment(), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  });
}

const environment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined)) as Record<string, string>;

/** The folder of a package, undefined where it is not installed. */
function packageFolder(name: string, inside: string): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}${inside}`));
  } catch {
    return undefined;
  }
}

/**
 * The package unpacks into the temp folder, and its libraries only when its browser is not there yet: so a folder of its own, put in place whole,
 * which two processes starting at once may both make.
 */
async function unpacked(): Promise<string | undefined> {
  const entry = packageFolder('@sparticuz/chromium', '');
  if (entry === undefined) return undefined;
  const manifest = join(entry, '..', '..', 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `remnant-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}`;
  await mkdir(own, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
    // Its own list of fonts looks in places that are not here.
    await writeFile(
      join(own, 'fonts', 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
    );
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(own, folder).catch(() => rm(own, { recursive: true, force: true }));
  return folder;
}

/** Noto Sans SC in the weights asked for: where its files lie, and the style sheet that names them as `<base>/<file>`. Undefined where it is not installed. */
export async function chineseFonts(
  weights: readonly number[],
  base: string,
): Promise<{ folder: string; css: string } | undefined> {
  const folder = packageFolder('@fontsource/noto-sans-sc', '/package.json');
  if (folder === undefined) return undefined;
  const faces = await Promise.all(weights.map((weight) => readFile(join(folder, `${weight}.css`), 'utf8')));
  return { folder: join(folder, 'files'), css: faces.join('\n').replaceAll('./files/', `${base}/`) };
}
