import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aChart, finalPathology, hcc, lab, resection } from '../clinical/case/a-chart.ts';

/** The command an integrator runs on a file: data on stdout, talk on stderr, exit 0, 1 or 2. */

const root = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'remnant-assess-'));
const saved = (name: string, content: string) => {
  writeFileSync(join(scratch, name), content);
  return join(scratch, name);
};
const assess = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/commands/assess.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const ours = saved(
  'ours.json',
  JSON.stringify(aChart(resection(), hcc(), lab('afp', '20 ng/mL', '2026-01-05'), finalPathology())),
);

describe('assess', () => {
  it('prints the Assessment and nothing else', () => {
    const { status, stdout, stderr } = assess(ours, '--as-of', '2026-01-31');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2026-01-31',
      resection: { date: '2026-01-10' },
      gates: { plan: { state: 'open' } },
      inputs: { afp: { value: 20 } },
    });
  });

  it('says the same every time', () => {
    expect(assess(ours, '--as-of=2026-01-31').stdout).toBe(assess(ours, '--as-of', '2026-01-31').stdout);
  });

  it('exits 0 where nobody of ours is in the Bundle', () => {
    const { status, stdout } = assess(saved('nobody.json', JSON.stringify(aChart())), '--as-of', '2026-01-31');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ voice: 'none', gates: { plan: { state: 'closed' } } });
  });

  it.each([
    ['no JSON', '{', 'is not JSON'],
    ['no Bundle', '{"resourceType":"Patient"}', 'resourceType: is Patient'],
    ['no Patient', '{"resourceType":"Bundle"}', 'entry: has no Patient'],
  ])('exits 1 on %s', (name, content, message) => {
    const { status, stdout, stderr } = assess(saved(`${name}.json`, content), '--as-of', '2026-01-31');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  it.each([
    ['no file', ['--as-of', '2026-01-31']],
    ['a missing file', [join(scratch, 'absent.json'), '--as-of', '2026-01-31']],
    ['a folder', [scratch, '--as-of', '2026-01-31']],
    ['no date', [ours]],
    ['a day the calendar lacks', [ours, '--as-of', '2026-02-30']],
    ['a month', [ours, '--as-of', '2026-01']],
    ['words', [ours, '--as-of', 'yesterday']],
    ['an unknown option', [ours, '--as-of', '2026-01-31', '--verbose']],
    ['two files', [ours, ours, '--as-of', '2026-01-31']],
  ])('exits 2 on %s', (_, args) => {
    const { status, stdout, stderr } = assess(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('usage: npm run assess');
  });
});
