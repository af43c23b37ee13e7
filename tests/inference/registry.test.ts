import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ModelError } from '#server/inference/model-error.ts';
import { loadNetworks } from '#server/inference/registry.ts';
import { field, modelFolder, whole } from './model-folder.ts';

const refusal = async (models: string): Promise<Pick<ModelError, 'code' | 'file' | 'field' | 'message'>> =>
  loadNetworks(models).then(
    () => {
      throw new Error('was loaded');
    },
    (error: ModelError) => ({ code: error.code, file: error.file, field: error.field, message: error.message }),
  );

it('loads the committed networks and says who they are', async () => {
  const { models } = await modelFolder();
  const networks = await loadNetworks(models);
  expect(networks.identities.map(({ id, status }) => [id, status])).toEqual([
    ['preoperative', 'demonstration'],
    ['postoperative', 'demonstration'],
  ]);
  const [pre, post] = networks.identities;
  const clinical =
    'age sexMale lnAfp albumin bilirubin platelets inr ast alt tumourSizeImaging tumourNumberImaging hbsag antiHcv ecog';
  expect(pre?.features).toEqual(clinical.split(' '));
  expect(post?.features).toEqual([
    ...clinical.split(' '),
    ...'mvi mviM2 tumourSizePathology tumourNumberPathology satellites gradeHigh'.split(' '),
  ]);
  expect(pre?.highFrom).toEqual({ clinical: 20 });
  expect(post?.highFrom).toEqual({ clinical: 20, 'clinical+pathology': 20 });
  expect(post?.digest).toMatch(/^[0-9a-f]{64}$/);
});

it('fingerprints what can change a bit', async () => {
  const { models } = await modelFolder();
  const { fingerprint } = await loadNetworks(models);
  expect(fingerprint).toMatchObject({
    onnxruntime: '1.30.0',
    intraOpThreads: 1,
    interOpThreads: 1,
    execution: 'sequential',
    optimisation: 'basic',
  });
  expect(fingerprint.cpu).toBeTruthy();
  if (process.platform === 'linux') expect(fingerprint.cpuFlags).toMatch(/avx|sse4|asimd/);
});

it('refuses bytes that are not the digested ones', async () => {
  const { models, graph } = await modelFolder();
  await writeFile(graph, Buffer.from('other bytes'));
  expect(await refusal(models)).toMatchObject({
    code: 'digest-mismatch',
    file: 'postoperative/model.onnx',
    field: 'sha256',
  });
});

it('refuses one flipped bit', async () => {
  const { models, replaceGraph, editManifest } = await modelFolder();
  let digest = '';
  await editManifest((json) => {
    digest = json.onnx[0].sha256;
  });
  await replaceGraph((bytes) => {
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    return bytes;
  });
  await editManifest((json) => {
    json.onnx[0].sha256 = digest;
  });
  expect((await refusal(models)).code).toBe('digest-mismatch');
});

it.each([0.1, 0.5, 0.9, 0.999])('refuses a graph cut at %d of its length, even with its digest', async (share) => {
  const { models, replaceGraph } = await modelFolder();
  await replaceGraph((bytes) => bytes.subarray(0, Math.floor(bytes.length * share)));
  expect(await refusal(models)).toMatchObject({ code: 'unreadable-onnx', file: 'postoperative/model.onnx' });
});

it('refuses a file that is no protobuf', async () => {
  const { models, replaceGraph } = await modelFolder();
  await replaceGraph(() => Buffer.from('this is a text, not a network'));
  expect((await refusal(models)).code).toBe('unreadable-onnx');
});

it('refuses an empty file', async () => {
  const { models, replaceGraph } = await modelFolder();
  await replaceGraph(() => Buffer.alloc(0));
  expect((await refusal(models)).code).toBe('unreadable-onnx');
});

it('refuses nesting made to exhaust the stack', async () => {
  const { models, replaceGraph } = await modelFolder();
  await replaceGraph(() => {
    let graph: Buffer = Buffer.alloc(0);
    for (let i = 0; i < 100; i++) graph = field(1, field(5, field(6, graph)));
    return field(7, graph);
  });
  expect((await refusal(models)).code).toBe('unreadable-onnx');
});

const stored = field(13, Buffer.concat([field(1, 'location'), field(2, '/etc/hostname')]));
const located = whole(14, 1);
const outside = Buffer.concat([field(8, 'w'), stored]);
const elsewhere = {
  'an initializer by its location flag': field(7, field(5, Buffer.concat([field(8, 'w'), located]))),
  'an initializer by its external entry': field(7, field(5, outside)),
  'a tensor inside a node attribute': field(7, field(1, field(5, field(5, outside)))),
  'a tensor in a list of an attribute': field(7, field(1, field(5, field(10, outside)))),
  'a tensor of a subgraph': field(7, field(1, field(5, field(6, field(5, outside))))),
  'a sparse initializer': field(7, field(15, field(1, outside))),
  'a function': Buffer.concat([field(7, ''), field(25, field(7, field(5, field(5, outside))))]),
};
it.each(Object.entries(elsewhere))('refuses data in another file: %s', async (_, bytes) => {
  const { models, replaceGraph } = await modelFolder();
  await replaceGraph(() => bytes);
  expect(await refusal(models)).toMatchObject({ code: 'external-data', file: 'postoperative/model.onnx', field: 'w' });
});

it('refuses a second graph hidden behind the first', async () => {
  const { models, replaceGraph } = await modelFolder();
  await replaceGraph((graph) => Buffer.concat([graph, field(7, field(2, 'another'))]));
  expect((await refusal(models)).code).toBe('unreadable-onnx');
});

it('refuses swapped features and names the first that is wrong', async () => {
  const { models, editManifest } = await modelFolder();
  await editManifest((json) => {
    const { features } = json.inputs[0];
    [features[7], features[8]] = [features[8], features[7]];
  });
  expect(await refusal(models)).toMatchObject({
    code: 'feature-order',
    file: 'postoperative/manifest.json',
    field: 'inputs.0.features.7.name',
  });
});

it('refuses a renamed feature', async () => {
  const { models, editManifest } = await modelFolder();
  await editManifest((json) => {
    json.inputs[0].features[2].name = 'afp';
  });
  expect((await refusal(models)).message).toBe(
    'postoperative/manifest.json: inputs.0.features.2.name: is afp, but the graph was trained on lnAfp there',
  );
});

it('refuses a feature that no chart reader makes, though graph and manifest agree on it', async () => {
  const { models, replaceGraph, editManifest } = await modelFolder();
  await replaceGraph((bytes) => Buffer.from(bytes.toString('latin1').replace('"hbsag"', '"hbsaG"'), 'latin1'));
  await editManifest((json) => {
    json.inputs[0].features[11].name = 'hbsaG';
  });
  expect(await refusal(models)).toMatchObject({ code: 'unknown-feature', field: 'inputs.0.features.11.name' });
});

it("refuses the other network's graph and the other network's manifest", async () => {
  const { models, manifest, replaceGraph } = await modelFolder();
  const other = await readFile(join(models, 'preoperative/model.onnx'));
  await replaceGraph(() => other);
  expect(await refusal(models)).toMatchObject({ code: 'graph-mismatch', field: 'id' });
  await writeFile(manifest, await readFile(join(models, 'preoperative/manifest.json')));
  expect(await refusal(models)).toMatchObject({ code: 'bad-field', field: 'id' });
});

const broken: [string, (json: import('./model-folder.ts').ManifestJson) => void, Partial<ModelError>][] = [
  ['a short digest', (json) => (json.onnx[0].sha256 = 'abc'), { code: 'bad-field', field: 'onnx.0.sha256' }],
  [
    'a path for a file',
    (json) => (json.onnx[0].file = '../preoperative/model.onnx'),
    { code: 'bad-field', field: 'onnx.0.file' },
  ],
  ['an unknown status', (json) => (json.status = 'approved'), { code: 'bad-field', field: 'status' }],
  ['an unknown field', (json) => (json.trusted = true), { code: 'bad-field' }],
  [
    'no known input for the features',
    (json) => json.inputs.splice(1, 1),
    { code: 'bad-field', field: 'inputs.0.name' },
  ],
  [
    'a range upside down',
    (json) => json.inputs[0].features[0].range.reverse(),
    { code: 'bad-field', field: 'inputs.0.features.0.range' },
  ],
  [
    'a repeated feature',
    (json) => (json.inputs[0].features[1].name = 'age'),
    { code: 'bad-field', field: 'inputs.0.features.1.name' },
  ],
  ['a wrong width', (json) => (json.inputs[0].shape = ['N', 19]), { code: 'bad-field', field: 'inputs.0.shape' }],
  [
    'quarters that do not rise',
    (json) => json.output.quarterEnds.reverse(),
    { code: 'bad-field', field: 'output.quarterEnds' },
  ],
  ['a wrong input name', (json) => (json.inputs[1].name = 'known'), { code: 'graph-mismatch', field: 'inputs.1.name' }],
  [
    'a wrong image width',
    (json) => (json.inputs[2].shape = ['N', 6, 32]),
    { code: 'graph-mismatch', field: 'inputs.2.shape' },
  ],
];
it.each(broken)('refuses a manifest with %s', async (_, edit, expected) => {
  const { models, editManifest } = await modelFolder();
  await editManifest((json) => void edit(json));
  expect(await refusal(models)).toMatchObject({ file: 'postoperative/manifest.json', ...expected });
});

it('refuses a missing file and one that is not JSON', async () => {
  const { models, manifest, graph } = await modelFolder();
  await rm(graph);
  expect(await refusal(models)).toMatchObject({ code: 'file-missing', file: 'postoperative/model.onnx' });
  await writeFile(manifest, '{');
  expect(await refusal(models)).toMatchObject({ code: 'not-json', file: 'postoperative/manifest.json' });
});
