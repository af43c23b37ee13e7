import { join } from 'node:path';
import { expect, it } from 'vitest';
import { featuresOf } from '#server/inference/manifest.ts';
import { bitsOf, feedsOf, predict } from '#server/inference/predict.ts';
import { loadNetwork } from '#server/inference/registry.ts';
import type { FeatureVector } from '#server/ports.ts';

const post = await loadNetwork(join(import.meta.dirname, '../../models'), 'postoperative');
const names = featuresOf(post.manifest).map(({ name }) => name);
const ordinary: Record<string, number> = {
  age: 58, sexMale: 1, lnAfp: 3.5, albumin: 40, bilirubin: 14, platelets: 150, inr: 1.05, ast: 35, alt: 33, tumourSizeImaging: 4,
  tumourNumberImaging: 1, hbsag: 1, antiHcv: 0, ecog: 0, mvi: 0, mviM2: 0, tumourSizePathology: 4, tumourNumberPathology: 1,
  satellites: 0, gradeHigh: 0,
}; // biome-ignore format: one patient, one glance

const patient = (changes: Record<string, number> = {}, unknown: string[] = []): FeatureVector => ({
  values: names.map((name) => (unknown.includes(name) ? 0 : ({ ...ordinary, ...changes }[name] as number))),
  known: names.map((name) => !unknown.includes(name)),
});
const pathology = names.slice(14);

async function risk(changes: Record<string, number> = {}, unknown: string[] = []): Promise<number> {
  const answer = await predict(post, patient(changes, unknown));
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return (answer.incidence.aggressive.at(-1) as number) * 100;
}

it('answers with the pattern of what is known', async () => {
  expect(await predict(post, patient())).toMatchObject({
    id: 'postoperative',
    ok: true,
    pattern: 'clinical+pathology',
  });
  expect(await predict(post, patient({}, pathology))).toMatchObject({ ok: true, pattern: 'clinical' });
  expect(await predict(post, patient({}, pathology.slice(1)))).toMatchObject({
    ok: true,
    pattern: 'clinical+pathology',
  });
});

it('refuses a pattern that has no calibration', async () => {
  expect(await predict(post, patient({}, names))).toEqual({
    id: 'postoperative',
    ok: false,
    reason: 'network-failed',
    refusal: { code: 'pattern-not-offered' },
  });
  expect(await predict(post, patient({}, names.slice(0, 14)))).toMatchObject({
    refusal: { code: 'pattern-not-offered' },
  });
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d, known or not', async (value) => {
  const known = patient({ albumin: value });
  expect(await predict(post, known)).toMatchObject({ ok: false, refusal: { code: 'not-finite', feature: 'albumin' } });
  known.known[names.indexOf('albumin')] = false;
  expect(await predict(post, known)).toMatchObject({ ok: false, refusal: { code: 'not-finite', feature: 'albumin' } });
});

const bad: [string, number, string][] = [
  ['tumourSizeImaging', 0, 'out-of-range'],
  ['tumourSizeImaging', 30.1, 'out-of-range'],
  ['albumin', 4.1, 'out-of-range'], // g/dL
  ['sexMale', 2, 'out-of-range'],
  ['sexMale', 0.5, 'not-whole'],
  ['tumourNumberPathology', 1.5, 'not-whole'],
  ['lnAfp', -0.1, 'out-of-range'],
];
it.each(bad)('refuses %s = %d and says which, not what', async (feature, value, code) => {
  const answer = await predict(post, patient({ [feature]: value }));
  expect(answer).toEqual({ id: 'postoperative', ok: false, reason: 'network-failed', refusal: { code, feature } });
});

it('takes the ends of a range', async () => {
  expect(await risk({ tumourSizeImaging: 30, tumourSizePathology: 30 })).toBeGreaterThan(0);
  expect(await risk({ tumourSizeImaging: 0.1, tumourSizePathology: 0.1 })).toBeGreaterThan(0);
});

it('refuses a vector of the wrong length', async () => {
  const { values, known } = patient();
  expect(await predict(post, { values: values.slice(1), known })).toMatchObject({ refusal: { code: 'wrong-length' } });
  expect(await predict(post, { values, known: [...known, true] })).toMatchObject({ refusal: { code: 'wrong-length' } });
});

it('does not read the value of an unknown entry', async () => {
  const hidden = patient({}, ['ast']);
  const first = await predict(post, hidden);
  hidden.values[names.indexOf('ast')] = 900;
  expect(await predict(post, hidden)).toEqual(first);
});

it('refuses an answer that cannot be: falling, above one, not a number', async () => {
  const right = await post.session.run(feedsOf(post.manifest, patient()), 'incidence');
  for (const [at, value] of [
    [7, 0],
    [0, 1.1],
    [3, Number.NaN],
    [15, 0.99],
  ] as const) {
    const session = { ...post.session, run: async () => Float32Array.from(right, (x, i) => (i === at ? value : x)) };
    expect(await predict({ ...post, session }, patient())).toMatchObject({
      ok: false,
      refusal: { code: 'impossible-output' },
    });
  }
  const broken = { ...post.session, run: () => Promise.reject(new Error('broken')) };
  expect(await predict({ ...post, session: broken }, patient())).toMatchObject({
    ok: false,
    refusal: { code: 'run-failed' },
  });
});

it('masks every image input', () => {
  const feeds = feedsOf(post.manifest, patient());
  expect(Object.keys(feeds)).toEqual(['clinical', 'clinical_known', 'mr', 'mr_known', 'slide', 'slide_known']);
  for (const name of ['mr', 'mr_known', 'slide', 'slide_known'])
    expect(feeds[name]?.data.every((x) => x === 0)).toBe(true);
});

it('writes bits as IEEE-754, big-endian', () => {
  expect(bitsOf(Float32Array.of(1, 0.5, 0.1))).toBe('3f8000003f0000003dcccccd');
});

const worse: [string, Record<string, number>, Record<string, number>][] = [
  ['a larger tumour', {}, { tumourSizeImaging: 7, tumourSizePathology: 7 }],
  ['microvascular invasion', {}, { mvi: 1 }],
  ['M2 rather than M1', { mvi: 1 }, { mvi: 1, mviM2: 1 }],
  ['two nodules', { tumourSizeImaging: 2.5, tumourSizePathology: 2.5 }, { tumourSizeImaging: 2.5, tumourSizePathology: 2.5, tumourNumberImaging: 2, tumourNumberPathology: 2 }],
  ['a high AFP', {}, { lnAfp: 8 }],
  ['satellites', {}, { satellites: 1 }],
  ['a poor grade', {}, { gradeHigh: 1 }],
]; // biome-ignore format: before and after side by side
it.each(worse)('says more for %s', async (_, before, after) => {
  expect(await risk(after)).toBeGreaterThan(await risk(before));
});

it('spreads as such patients do', async () => {
  expect(await risk()).toBeLessThan(12);
  const worst = {
    mvi: 1,
    mviM2: 1,
    tumourSizeImaging: 8,
    tumourSizePathology: 8,
    lnAfp: 7,
    gradeHigh: 1,
    satellites: 1,
  };
  expect(await risk(worst)).toBeGreaterThan(45);
  expect(await risk({ mvi: 1, tumourSizeImaging: 6, tumourSizePathology: 6 })).toBeGreaterThan(12);
});
