import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clinicalDigest } from '#clinical/versions.ts';

/** `npm run clinical:sheet`: paths on stdout, talk on stderr, exit 0, 1 or 2. */

const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'remnant-sheet-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const sheet = (args: string[], { node = [], env = {} }: { node?: string[]; env?: Record<string, string> } = {}) => {
  const command = [...node, 'server/commands/clinical-sheet.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
};

/** Like an installation without development packages. */
const withoutBrowser = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    "import { registerHooks } from 'node:module'; registerHooks({ resolve(name, context, next) { if (name === 'playwright-core') throw new Error('not installed'); return next(name, context); } });",
  )}`,
];

describe('clinical:sheet', () => {
  it('writes HTML and PDF whose contents know the pages', () => {
    const out = join(scratch, 'both');
    const { status, stdout, stderr } = sheet(['--out', out, '--printed', '2026-01-31']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toEqual([join(out, 'sign-off-sheet.html'), join(out, 'sign-off-sheet.pdf')]);
    const html = readFileSync(join(out, 'sign-off-sheet.html'), 'utf8');
    expect(html).toContain('<dd>2026-01-31</dd>');
    expect(html).toContain(clinicalDigest);
    const pages = [...html.matchAll(/<span class="page">(\d*)<\/span>/g)].map(([, page]) => Number(page));
    expect(pages.length).toBeGreaterThan(15);
    expect(pages[0]).toBeGreaterThan(2);
    expect(pages).toEqual([...pages].sort((one, other) => one - other));
    const pdf = readFileSync(join(out, 'sign-off-sheet.pdf'), 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const count = Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map(([, of]) => Number(of)));
    expect(count).toBeGreaterThanOrEqual(pages.at(-1) as number);
  }, 120_000);

  it('writes the HTML alone where there is no Chromium, and says so in one line', () => {
    const out = join(scratch, 'page');
    const { status, stdout, stderr } = sheet(['--out', out, '--printed', '2026-01-31'], { node: withoutBrowser });
    expect(status).toBe(0);
    expect(stdout).toBe(`${join(out, 'sign-off-sheet.html')}\n`);
    expect(stderr).toMatch(/^clinical:sheet: no PDF: it needs a Chromium[^\n]*\n$/);
    expect(existsSync(join(out, 'sign-off-sheet.pdf'))).toBe(false);
    expect(readFileSync(join(out, 'sign-off-sheet.html'), 'utf8')).toContain('Product as shipped');
  });

  it('writes the sheet of one hospital with its own settings', () => {
    const out = join(scratch, 'hospital');
    const env = { REMNANT_CONFIG: join(root, 'server/config.example.json') };
    const { status } = sheet(['--out', out, '--tenant', 'general-hospital'], { node: withoutBrowser, env });
    expect(status).toBe(0);
    expect(readFileSync(join(out, 'sign-off-sheet.html'), 'utf8')).toMatch(/<th scope="col">General Hospital<\/th>/);
  });

  it.each([
    [['--printed', '2026-02-30'], 2, /--printed: "2026-02-30" is no day/],
    [['--colour'], 2, /usage: npm run clinical:sheet/],
    [['stray'], 2, /usage: npm run clinical:sheet/],
  ])('refuses %j with exit %i', (args, exit, said) => {
    const { status, stdout, stderr } = sheet(args);
    expect([status, stdout]).toEqual([exit, '']);
    expect(stderr).toMatch(said);
  });

  it('refuses a hospital it does not know', () => {
    const env = { REMNANT_CONFIG: join(root, 'server/config.example.json') };
    const unknown = sheet(['--tenant', 'nowhere'], { env });
    expect([unknown.status, unknown.stdout]).toEqual([1, '']);
    expect(unknown.stderr).toMatch(/no tenant "nowhere"; there is .*general-hospital/);
    const unnamed = sheet(['--tenant', 'general-hospital'], { env: { REMNANT_CONFIG: '' } });
    expect(unnamed.status).toBe(1);
    expect(unnamed.stderr).toMatch(/REMNANT_CONFIG/);
  });
});
