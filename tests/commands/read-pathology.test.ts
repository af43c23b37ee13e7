import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aPdf } from '../chart/a-pdf.ts';

/** The command that reads one report: facts as JSON on stdout, talk on stderr, exit 0, 1 or 2. */

const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'remnant-read-'));
const saved = (name: string, content: string | Buffer) => {
  writeFileSync(join(scratch, name), content);
  return join(scratch, name);
};
const readPathology = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/commands/read-pathology.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const values = (stdout: string) =>
  Object.fromEntries(
    (JSON.parse(stdout) as { fact: string; value: unknown }[]).map(({ fact, value }) => [fact, value]),
  );

const text =
  'Liver, segment VI, resection:\nHepatocellular carcinoma, 4.2 cm, single.\nNo microvascular invasion. Margin clear, 8 mm.';
const facts = {
  ...{ specimen: 'resection', histology: 'hcc', mvi: 'absent', tumourNumber: 1, tumourSize: 4.2 },
  ...{ margin: 'clear', marginDistance: 8 },
};

describe('read:pathology', () => {
  it('prints the facts of a text and nothing else, each with its span', () => {
    const { status, stdout, stderr } = readPathology(saved('report.txt', text));
    expect([status, stderr]).toEqual([0, '']);
    expect(values(stdout)).toEqual(facts);
    expect(JSON.parse(stdout)).toContainEqual({
      ...{ fact: 'tumourSize', value: 4.2, unit: 'cm', start: 56, end: 62, text: '4.2 cm', verified: false },
    });
  });

  it.each([
    ['HTML', 'report.html', `<html><body><p>${text.replaceAll('\n', '<br>')}</p></body></html>`],
    ['PDF', 'report.pdf', aPdf([text.split('\n')])],
    ['UTF-16', 'wide.txt', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('reads %s alike', (_, name, content) => {
    const { status, stdout } = readPathology(saved(name, content));
    expect([status, values(stdout)]).toEqual([0, facts]);
  });

  it('reads Chinese in GB 18030, and prints the text it read', () => {
    const gb = Buffer.from('ceb4bcfbceb2d1aab9dcc7d6b7b8', 'hex');
    gb.write('ceb4bcfbcea2d1aab9dcc7d6b7b8', 'hex');
    const file = saved('gb.txt', gb);
    expect(values(readPathology(file).stdout)).toEqual({ mvi: 'absent' });
    expect(readPathology('--text', file).stdout).toBe('未见微血管侵犯\n');
  });

  it('exits 0 with no facts where nothing is asserted', () => {
    expect(readPathology(saved('none.txt', 'Received in formalin.'))).toEqual({
      status: 0,
      stdout: '[]\n',
      stderr: '',
    });
  });

  it.each([
    ['an empty file', 'empty.txt', ''],
    ['a PDF without text', 'scan.pdf', aPdf([[]])],
    ['a broken PDF', 'broken.pdf', '%PDF-1.4 and no more'],
    ['bytes that are no text', 'image.bin', Buffer.from([0, 1, 2, 0, 255, 254])],
  ])('exits 1 on %s', (_, name, content) => {
    const { status, stdout, stderr } = readPathology(saved(name, content));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('holds no text that can be read');
  });

  it.each([
    ['no file', []],
    ['a missing file', [join(scratch, 'nowhere.txt')]],
    ['two files', ['a.txt', 'b.txt']],
    ['an unknown option', ['--loud', 'a.txt']],
  ])('exits 2 on %s', (_, args) => {
    const { status, stdout, stderr } = readPathology(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('usage: npm run read:pathology');
  });
});
