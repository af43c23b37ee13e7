import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const files = globSync('{server,apps,models}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (name) => name.includes('node_modules') || name.includes('.venv'),
});

/** Rooms of one floor: none may import another. */
const siblings = ['chart', 'imaging', 'inference', 'ledger', 'jobs', 'trust'];
/** What stands on the ground between floors: contracts and the way out. */
const shared = ['ports.ts', 'config.ts', 'deadline.ts', 'refusal.ts', 'egress.ts', 'hook-request.ts', 'settings.ts'];

const imports = files.flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export|\}) [^'\n]*from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, ...found]) => ({
    file,
    target: targetOf(file, found.find((target) => target !== undefined) ?? ''),
  })),
);

function targetOf(file: string, target: string): string {
  if (target.startsWith('.')) return relative(root, resolve(root, dirname(file), target));
  return target
    .replace(/^#clinical\//, 'server/clinical/')
    .replace(/^#server\//, 'server/')
    .replace(/^#ui\//, 'apps/ui/');
}

const room = (path: string) => path.split('/').slice(0, 2).join('/');
const offending = (wrong: (file: string, target: string) => boolean) =>
  imports.filter(({ file, target }) => wrong(file, target)).map(({ file, target }) => `${file} -> ${target}`);

describe('the floors', () => {
  it('finds the source files', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(300);
  });

  it('keeps floor 0 pure: it imports itself only', () => {
    expect(
      offending((file, target) => file.startsWith('server/clinical/') && !target.startsWith('server/clinical/')),
    ).toEqual([]);
  });

  it('keeps siblings apart, and imports going down', () => {
    expect(
      offending((file, target) => {
        const from = siblings.find((name) => file.startsWith(`server/${name}/`));
        if (!from || !target.startsWith('server/')) return false;
        return (
          room(target) !== `server/${from}` &&
          room(target) !== 'server/clinical' &&
          !shared.includes(target.replace('server/', ''))
        );
      }),
    ).toEqual([]);
    expect(
      offending(
        (file, target) =>
          shared.some((name) => file === `server/${name}`) &&
          /^server\/(http|app|main|assess|replay|commands)\b/.test(target),
      ),
    ).toEqual([]);
    expect(
      offending((file, target) => file.startsWith('server/http/') && /^server\/(app|main|commands)\b/.test(target)),
    ).toEqual([]);
  });

  const texts = files
    .filter((file) => file.startsWith('server/'))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

  it('keeps codes in the code files', () => {
    const codeFile = /^server\/clinical\/case\/(?:codes|[a-z]+-codes)\.ts$/;
    const code =
      /(['"`])(?:\d{3,5}-\d|LA\d{4,5}-\d|\d{6,18}|[A-Z]\d\d[A-Z]{2}\d\d|[A-Z]\d\d\.\d+|M?\d{4}\/\d|\d\d\.\d\d)\1/;
    const found = (wanted: boolean) =>
      texts.filter(({ file, text }) => codeFile.test(file) === wanted && code.test(text)).map(({ file }) => file);
    expect(found(true).length).toBeGreaterThan(3);
    expect(found(false)).toEqual([]);
  });

  it('keeps a file of floor 0 to one idea: at most 250 lines', () => {
    const long = texts.filter(({ file, text }) => file.startsWith('server/clinical/') && text.split('\n').length > 251);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('keeps Chinese sentences in the words: elsewhere are names and patterns to read by', () => {
    const isWords = (file: string) => /^server\/clinical\/(?:cards\/words|case\/narrative)\//.test(file);
    const sentence = /\p{Script=Han}[^'"`\n]*[。！？]['"`]/u;
    const found = (wanted: boolean) =>
      texts.filter(({ file, text }) => isWords(file) === wanted && sentence.test(text)).map(({ file }) => file);
    expect(found(true).length).toBeGreaterThan(3);
    expect(found(false)).toEqual([]);
  });

  it('keeps the apps out of the server and the pretend hospital out of both', () => {
    expect(offending((file, target) => file.startsWith('server/') && target.startsWith('apps/'))).toEqual([]);
    expect(
      offending(
        (file, target) =>
          /^apps\/(clinician|quality)\//.test(file) &&
          target.startsWith('server/') &&
          !target.startsWith('server/clinical/'),
      ),
    ).toEqual([]);
    expect(offending((file, target) => file.startsWith('apps/ehr/') && target.startsWith('server/'))).toEqual([]);
    expect(
      offending((file, target) => file.startsWith('apps/ui/') && /^apps\/(clinician|quality|ehr)\//.test(target)),
    ).toEqual([]);
    expect(
      offending(
        (file, target) =>
          (file.startsWith('apps/ui/') &&
            !file.startsWith('apps/ui/case/') &&
            /^(server|apps\/ui\/case)\//.test(target)) ||
          (file.startsWith('apps/ehr/') && target.startsWith('apps/ui/case/')),
      ),
    ).toEqual([]);
  });

  it('loads ONNX in one file and reads the environment in the entries alone', () => {
    expect(
      offending((file, target) => target === 'onnxruntime-node' && file !== 'server/inference/session.ts'),
    ).toEqual([]);
    const reading = files.filter(
      (file) => file.startsWith('server/') && /process\.env/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(reading.filter((file) => file !== 'server/main.ts' && !file.startsWith('server/commands/'))).toEqual([]);
  });
});
