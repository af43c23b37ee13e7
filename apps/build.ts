import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The pages of all three apps, built once per state of their sources. */

const root = resolve(import.meta.dirname, '..');
const pages = [
  'apps/clinician/launch.html',
  'apps/clinician/index.html',
  'apps/clinician/worklist.html',
  'apps/quality/index.html',
  'apps/ehr/pages/index.html',
];
const sources = [
  'apps',
  'server/clinical',
  'models/preoperative/manifest.json',
  'models/postoperative/manifest.json',
  'package-lock.json',
];

/**
 * Resolves to the folder with `apps/clinician/launch.html`, `apps/clinician/index.html`, `apps/clinician/worklist.html`, `apps/quality/index.html`, `apps/ehr/pages/index.html` and
 * `web/`: whatever the pages load, which they ask for under `/web/`. Returns at once when the folder is there already.
 * @throws Error with the bundler's own words when a page does not build.
 */
export async function buildPages(dataDir: string): Promise<string> {
  const builds = join(resolve(dataDir), 'web');
  const folder = join(builds, await sourceDigest());
  if (existsSync(folder)) return folder;
  await mkdir(builds, { recursive: true });
  const unfinished = join(builds, `.unfinished-${randomUUID()}`);
  try {
    // A process of its own: the bundler sets NODE_ENV and keeps threads, and whoever calls this is about to become a server.
    await promisify(execFile)(process.execPath, [import.meta.filename, '--bundle', unfinished], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (existsSync(folder)) return folder;
    throw new Error(
      `The pages could not be built: ${(error as { stderr?: string }).stderr?.trim() || (error as Error).message}`,
    );
  }
  await removeOld(builds, folder);
  return folder;
}

async function sourceDigest(): Promise<string> {
  const digest = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesOf(join(root, source))) {
      digest
        .update(`${relative(root, file)}\0`)
        .update(await readFile(file))
        .update('\0');
    }
  }
  return digest.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Builds of other states, and what a killed build left behind: not the young ones, which another process may be making or serving. */
async function removeOld(builds: string, keep: string): Promise<void> {
  for (const name of await readdir(builds)) {
    const path = join(builds, name);
    const made = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (path !== keep && Date.now() - made > hour) await rm(path, { recursive: true, force: true });
  }
}

const hour = 3_600_000;

async function bundle(outDir: string): Promise<void> {
  const [{ build }, { default: react }] = await Promise.all([import('vite'), import('@vitejs/plugin-react')]);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    // fhirclient then leaves out its polyfills for old browsers.
    define: { FHIRCLIENT_PURE: 'true' },
    build: {
      outDir,
      assetsDir: 'web',
      emptyOutDir: true,
      sourcemap: false,
      target: 'es2022',
      // No data: URLs and no inline scripts, so that the strictest content security policy holds.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: pages.map((page) => join(root, page)).filter((page) => existsSync(page)) },
    },
  });
}

// `node apps/build.ts <data folder>` prints the folder of the built pages.
if (import.meta.main) {
  const [first = '.data', outDir] = process.argv.slice(2);
  const done =
    first === '--bundle' && outDir ? bundle(outDir) : buildPages(first).then((folder) => process.stdout.write(folder));
  await done.catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
