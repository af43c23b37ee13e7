import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assessCase } from '#clinical/assess-case.ts';
import type { PatientCase } from '#clinical/case/patient-case.ts';
import { networkFeatures } from '#clinical/risk/features.ts';
import { defaultSettings } from '#clinical/settings.ts';
import { loadNetworks } from '#server/inference/registry.ts';
import { aCase, lacking, pendingCase } from '../clinical/a-case.ts';

/** From a read case to the number on the card, through the real networks. */

const networks = await loadNetworks(join(import.meta.dirname, '../../models'));
const { identities } = networks;

async function numbers(patientCase: PatientCase) {
  const answers = await Promise.all(
    identities.map(async (identity) => {
      const features = networkFeatures(patientCase, identity);
      return features ? [await networks.predict(identity.id, features)] : [];
    }),
  );
  const { networks: results } = assessCase(patientCase, {
    settings: defaultSettings,
    identities,
    outputs: answers.flat(),
  });
  return {
    answers: answers.flat(),
    pre: results.find(({ id }) => id === 'preoperative'),
    post: results.find(({ id }) => id === 'postoperative'),
  };
}

it('gives the postoperative number of a patient with final pathology, with status and pattern', async () => {
  const { post } = await numbers(aCase());
  expect(post).toMatchObject({
    status: 'demonstration',
    pattern: 'clinical+pathology',
    band: 'low',
    conditional: false,
  });
  expect(post?.riskPercent).toBeGreaterThan(0);
  expect(post?.riskPercent).toBeLessThan(15);
});

it('puts invasion, size and satellites into the high band', async () => {
  const { post } = await numbers(
    aCase({
      imaging: { number: 1, sizes: [8] },
      specimen: { number: 1, sizes: [8] },
      inputs: { afp: 900, mvi: 'present', mviGrade: 'M2', satellites: 'present', grade: 'III' },
    }),
  );
  expect(post?.band).toBe('high');
  expect(post?.riskPercent).toBeGreaterThan(40);
});

it('answers before pathology with the preoperative network', async () => {
  const { pre, answers } = await numbers(pendingCase());
  expect(pre).toMatchObject({ pattern: 'clinical', status: 'demonstration' });
  expect(pre?.riskPercent).toBeGreaterThan(0);
  expect(answers.every(({ ok }) => ok)).toBe(true);
});

it('answers with an input missing, and with another number', async () => {
  const whole = await numbers(aCase());
  const partly = await numbers(aCase({ inputs: { afp: lacking(), ecog: lacking(), satellites: lacking() } }));
  expect(partly.post?.riskPercent).toBeGreaterThan(0);
  expect(partly.post?.riskPercent).not.toBe(whole.post?.riskPercent);
});

it('asks no network about a patient outside its population', async () => {
  const { answers } = await numbers(aCase({ inputs: { margin: 'R1' } }));
  expect(answers.map(({ id }) => id)).not.toContain('postoperative');
});

it('gives the same bits for the same case', async () => {
  const [first, second] = [await numbers(aCase()), await numbers(aCase())];
  expect(second.answers).toEqual(first.answers);
});
