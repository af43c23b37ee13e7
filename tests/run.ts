import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * `npm test`: runs everything whose tools are present and ends with one line per absent tool, then `N passed, N failed`.
 * REMNANT_REQUIRE=<names> makes an absent tool a failure.
 */

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'remnant-tests-'));
let passed = 0;
let failed = 0;
const absent: string[] = [];

interface Step {
  name: string;
  command: [string, ...string[]];
  /** The tool this step needs beyond npm, how to see that it is there, and how many tests wait for it. */
  needs?: { tool: string; check: [string, ...string[]]; tests: string };
  /** Counts from the step's own report; without it the step is one test. */
  count?: (output: string) => [passed: number, failed: number];
}

/** The virtual environment of models/training where it was made, else the system's Python. */
const ownPython = join(root, 'models/training/.venv/bin/python');
const python = existsSync(ownPython) ? ownPython : 'python3';
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const vitestReport = join(scratch, 'vitest.json');

const steps: Step[] = [
  { name: 'style', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: [bin('tsc'), '-p', 'tsconfig.json'] },
  { name: 'types of floor 0', command: [bin('tsc'), '-p', 'server/clinical/tsconfig.json'] },
  {
    name: 'vitest',
    command: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: () => {
      const report = JSON.parse(readFileSync(vitestReport, 'utf8')) as {
        numPassedTests: number;
        numFailedTests: number;
        testResults: { status: string; assertionResults: { status: string }[] }[];
      };
      // A file that failed outside its tests (an import, a hook) is one failure more.
      const files = report.testResults.filter(
        ({ status, assertionResults }) =>
          status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
      );
      return [report.numPassedTests, report.numFailedTests + files.length];
    },
  },
  {
    name: 'training',
    command: [python, '-m', 'pytest', '-q', 'models/training/tests'],
    needs: {
      tool: 'python-torch',
      check: [python, '-c', 'import torch, onnx, onnxscript, onnxruntime, sksurv, pytest'],
      tests: 'models/training/tests',
    },
    count: (output) => [
      Number(/(\d+) passed/.exec(output)?.[1] ?? 0),
      Number(/(\d+) failed/.exec(output)?.[1] ?? 0) + Number(/(\d+) error/.exec(output)?.[1] ?? 0),
    ],
  },
];

const required = (process.env.REMNANT_REQUIRE ?? '').split(',').filter(Boolean);
for (const step of steps) run(step);
const known = steps.flatMap(({ needs }) => needs?.tool ?? []);
for (const name of required.filter((tool) => !known.includes(tool))) {
  console.log(`REMNANT_REQUIRE names ${name}, which no test knows; known: ${known.join(', ')}`);
  failed++;
}
for (const line of absent) console.log(line);
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function run({ name, command: [file, ...args], needs, count }: Step): void {
  if (needs && spawnSync(needs.check[0], needs.check.slice(1), { stdio: 'ignore' }).status !== 0) {
    absent.push(`absent: ${needs.tool}; not run: ${needs.tests}`);
    if (required.includes(needs.tool)) failed++;
    return;
  }
  console.log(`\n== ${name}`);
  const result = spawnSync(file, args, {
    cwd: root,
    stdio: ['ignore', count && needs ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
  });
  if (result.stdout) process.stdout.write(result.stdout);
  const ok = result.status === 0;
  let counted: [number, number] = ok ? [1, 0] : [0, 1];
  try {
    if (count) counted = count(result.stdout ?? '');
  } catch {
    counted = [0, 1];
  }
  // A runner that failed without counting a failure (a crash, nothing found) is one.
  if (!ok && counted[1] === 0) counted[1] = 1;
  passed += counted[0];
  failed += counted[1];
}
