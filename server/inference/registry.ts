import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NetworkIdentity } from '#clinical/assessment.ts';
import { featureDefinitions } from '#clinical/risk/features.ts';
import type { Networks } from '../ports.ts';
import { fingerprint } from './fingerprint.ts';
import { featuresOf, type Manifest, parseManifest } from './manifest.ts';
import { ModelError } from './model-error.ts';
import { type Network, predict } from './predict.ts';
import { openSession, type Ports, runtime, type Session } from './session.ts';

/** The networks a service may ask: each checked against its manifest at every boot, or not served at all. */

const ids = ['preoperative', 'postoperative'] as const;

/** @throws ModelError naming the file and the field that do not fit. */
export async function loadNetworks(modelsDir: string): Promise<Networks> {
  const networks = new Map<NetworkIdentity['id'], Network>();
  for (const id of ids) networks.set(id, await loadNetwork(modelsDir, id));
  return {
    identities: [...networks.values()].map(({ manifest }) => identityOf(manifest)),
    predict(id, features) {
      const network = networks.get(id);
      return network ? predict(network, features) : Promise.resolve({ id, ok: false, reason: 'network-off' });
    },
    fingerprint: fingerprint(runtime),
  };
}

export async function loadNetwork(modelsDir: string, id: NetworkIdentity['id']): Promise<Network> {
  // Paths in errors are relative to the models folder: an operator's log needs no more.
  const file = `${id}/manifest.json`;
  const manifest = parseManifest(parseJson(await read(modelsDir, file), file), file);
  if (manifest.id !== id)
    throw new ModelError('bad-field', { file, field: 'id' }, `is ${manifest.id}, but the folder is ${id}`);
  const [graph] = manifest.onnx as [Manifest['onnx'][number]];
  const onnxFile = `${id}/${graph.file}`;
  const session = await openSession(await read(modelsDir, onnxFile), { file: onnxFile, sha256: graph.sha256 });
  checkGraph(session, manifest, file);
  return { manifest, session };
}

/** The graph must take and give what the manifest says, in that order: a mislabelled column is a wrong number nobody sees. */
function checkGraph(session: Session, manifest: Manifest, file: string): void {
  const trainedOn = parseJson(session.metadata['remnant.features'] ?? 'null', file);
  if (session.metadata['remnant.id'] !== manifest.id)
    throw new ModelError(
      'graph-mismatch',
      { file, field: 'id' },
      `is ${manifest.id}, but the graph says ${session.metadata['remnant.id'] ?? 'nothing'}`,
    );
  const at = manifest.inputs.findIndex((input) => input.holds === 'features');
  const named = featuresOf(manifest).map(({ name }) => name);
  if (!Array.isArray(trainedOn) || trainedOn.length !== named.length)
    throw new ModelError(
      'feature-order',
      { file, field: `inputs.${at}.features` },
      `names ${named.length} features, not the ${Array.isArray(trainedOn) ? trainedOn.length : 0} the graph was trained on`,
    );
  const wrong = named.findIndex((name, i) => name !== trainedOn[i]);
  if (wrong >= 0)
    throw new ModelError(
      'feature-order',
      { file, field: `inputs.${at}.features.${wrong}.name` },
      `is ${named[wrong]}, but the graph was trained on ${trainedOn[wrong]} there`,
    );
  const strange = named.findIndex((name) => !Object.hasOwn(featureDefinitions, name));
  if (strange >= 0)
    throw new ModelError(
      'unknown-feature',
      { file, field: `inputs.${at}.features.${strange}.name` },
      `is ${named[strange]}, which this release cannot read from a chart. Deploy the release the network was made for.`,
    );
  checkPorts(session.inputs, manifest.inputs, file, (i) => `inputs.${i}`);
  checkPorts(session.outputs, [manifest.output], file, () => 'output');
}

function checkPorts(graph: Ports[], stated: Ports[], file: string, fieldOf: (i: number) => string): void {
  stated.forEach((port, i) => {
    const real = graph[i];
    const field = fieldOf(i);
    if (real?.name !== port.name)
      throw new ModelError(
        'graph-mismatch',
        { file, field: `${field}.name` },
        `is ${port.name}, but the graph has ${real?.name ?? 'none'} there`,
      );
    if (real.dtype !== port.dtype)
      throw new ModelError(
        'graph-mismatch',
        { file, field: `${field}.dtype` },
        `is ${port.dtype}, but the graph has ${real.dtype}`,
      );
    const same =
      real.shape.length === port.shape.length &&
      real.shape.every((size, d) => (d === 0 ? typeof size === 'string' : size === port.shape[d]));
    if (!same)
      throw new ModelError(
        'graph-mismatch',
        { file, field: `${field}.shape` },
        `is [${port.shape}], but the graph has [${real.shape}]`,
      );
  });
  if (graph.length !== stated.length)
    throw new ModelError(
      'graph-mismatch',
      { file, field: fieldOf(stated.length) },
      `is not stated, but the graph has ${graph[stated.length]?.name}`,
    );
}

function identityOf(manifest: Manifest): NetworkIdentity {
  return {
    id: manifest.id,
    version: manifest.version,
    digest: (manifest.onnx[0] as Manifest['onnx'][number]).sha256,
    status: manifest.status,
    features: featuresOf(manifest).map(({ name }) => name),
    highFrom: Object.fromEntries(
      Object.entries(manifest.patterns).map(([pattern, { highFrom }]) => [pattern, highFrom]),
    ),
  };
}

async function read(modelsDir: string, file: string): Promise<Buffer> {
  return readFile(join(modelsDir, file)).catch(() => {
    throw new ModelError('file-missing', { file }, `cannot be read in ${modelsDir}. \`npm run train\` makes it.`);
  });
}

function parseJson(content: Buffer | string, file: string): unknown {
  try {
    return JSON.parse(content.toString());
  } catch (error) {
    throw new ModelError('not-json', { file }, `is not JSON (${(error as Error).message})`);
  }
}
