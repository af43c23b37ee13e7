import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '#server/inference/manifest.ts';
import { feedsOf, predict } from '#server/inference/predict.ts';
import { loadNetwork } from '#server/inference/registry.ts';

/** What PyTorch said at training time, asked again through the runtime that serves. */

interface Golden {
  id: string;
  sha256: string;
  tolerance: number;
  vectors: { name: string; values: number[]; known: boolean[]; maskedImages: number; incidence: number[][] }[];
}

const models = join(import.meta.dirname, '../../models');

describe.each(['preoperative', 'postoperative'] as const)('%s', async (id) => {
  const network = await loadNetwork(models, id);
  const golden: Golden = JSON.parse(readFileSync(join(models, id, 'golden.json'), 'utf8'));

  it('golden vectors belong to the graph that is served, and are enough', () => {
    expect(golden.sha256).toBe(network.manifest.onnx[0]?.sha256);
    expect(golden.tolerance).toBe(1e-5);
    expect(golden.vectors.length).toBeGreaterThanOrEqual(32);
    const names = golden.vectors.map(({ name }) => name);
    for (const { name } of featuresOf(network.manifest)) expect(names).toContain(`only ${name}`);
    expect(names).toContain('nothing known');
  });

  it.each(golden.vectors)('$name', async ({ values, known, maskedImages, incidence }) => {
    const feeds = feedsOf(network.manifest, { values, known });
    for (const input of network.manifest.inputs)
      if (input.holds === 'phases' || input.holds === 'slide') feeds[input.name]?.data.fill(maskedImages);
    const answer = await network.session.run(feeds, network.manifest.output.name);
    const expected = incidence.flat();
    expect(answer.length).toBe(expected.length);
    const furthest = Math.max(...expected.map((value, i) => Math.abs(value - (answer[i] as number))));
    expect(furthest).toBeLessThanOrEqual(golden.tolerance);
  });

  it('gives the same bits every time, through the same door as a patient', async () => {
    const { values, known } = golden.vectors.find(({ name }) => name === 'typical') as Golden['vectors'][number];
    const first = await predict(network, { values, known });
    expect(first.ok && first.bits).toMatch(/^[0-9a-f]{192}$/);
    for (let i = 0; i < 20; i++) expect(await predict(network, { values, known })).toEqual(first);
  });

  it('prints its speed', async () => {
    const { values, known } = golden.vectors[0] as Golden['vectors'][number];
    const feeds = feedsOf(network.manifest, { values, known });
    const runs = 500;
    const began = performance.now();
    for (let i = 0; i < runs; i++) await network.session.run(feeds, network.manifest.output.name);
    console.log(`${id}: ${(((performance.now() - began) * 1000) / runs).toFixed(0)} us a run`);
  });
});
