import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Facts, Optional, PathologyReport, Trait } from './report.ts';

/** Reports written by hand, each a text (.txt) or page (.htm) beside the facts it states (.json). */
export const freeFormReports = (part: 'development' | 'held-out'): PathologyReport[] => {
  const folder = join(import.meta.dirname, 'free-form', part);
  return globSync('*.{txt,htm}', { cwd: folder })
    .sort()
    .map((file) => {
      const name = basename(file).replace(/\.(txt|htm)$/, '');
      const told = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
        facts: Facts;
        optional: Optional;
        traits: Trait[];
      };
      return {
        name,
        language: name.startsWith('zh-') ? 'zh' : 'en',
        kind: 'free-form',
        media: file.endsWith('.htm') ? 'text/html' : 'text/plain',
        text: readFileSync(join(folder, file), 'utf8'),
        ...told,
      };
    });
};
