import { createHash } from 'node:crypto';
import { env, InferenceSession, Tensor } from 'onnxruntime-node';
import { ModelError } from './model-error.ts';
import { readOnnx } from './onnx-file.ts';

/** The one place that knows onnxruntime. */

/**
 * `basic`, not `all`: the higher levels fuse and re-lay tensors for the CPU at hand, so the same file gives other bits on
 * another machine; on graphs this small they save a tenth. One thread for the same reason.
 */
const options = {
  executionProviders: ['cpu'],
  executionMode: 'sequential',
  graphOptimizationLevel: 'basic',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 3,
} as const satisfies InferenceSession.SessionOptions;

/** What of the runtime can change an output bit; a part of the replay fingerprint. */
export const runtime = {
  onnxruntime: env.versions.node ?? env.versions.common,
  provider: options.executionProviders[0],
  execution: options.executionMode,
  optimisation: options.graphOptimizationLevel,
  intraOpThreads: options.intraOpNumThreads,
  interOpThreads: options.interOpNumThreads,
};

export interface Ports {
  name: string;
  dtype: string;
  /** Symbolic dimensions are strings. */
  shape: readonly (number | string)[];
}

export interface Session {
  inputs: Ports[];
  outputs: Ports[];
  /** The graph's own metadata_props. */
  metadata: Record<string, string>;
  run(feeds: Record<string, { data: Float32Array; shape: number[] }>, output: string): Promise<Float32Array>;
  close(): Promise<void>;
}

/**
 * Bytes, not a path: what was digested is what runs, and a file beside it cannot be pulled in.
 * @throws ModelError `digest-mismatch`, `external-data` or `unreadable-onnx`.
 */
export async function openSession(bytes: Uint8Array, expected: { file: string; sha256: string }): Promise<Session> {
  const { file } = expected;
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== expected.sha256)
    throw new ModelError(
      'digest-mismatch',
      { file, field: 'sha256' },
      `is ${digest}, but its manifest says ${expected.sha256}. Restore both files from one commit.`,
    );
  const { metadata, external } = readOnnx(bytes, file);
  if (external.length > 0)
    throw new ModelError(
      'external-data',
      { file, field: external[0] as string },
      'keeps its data in another file. Export the network as a single file.',
    );
  const session = await InferenceSession.create(bytes, options).catch((error: Error) => {
    throw new ModelError(
      'unreadable-onnx',
      { file },
      `onnxruntime ${runtime.onnxruntime} does not load it: ${error.message}`,
    );
  });
  return {
    inputs: session.inputMetadata.map(ports),
    outputs: session.outputMetadata.map(ports),
    metadata,
    async run(feeds, output) {
      const tensors = Object.fromEntries(
        Object.entries(feeds).map(([name, { data, shape }]) => [name, new Tensor('float32', data, shape)]),
      );
      const results = await session.run(tensors, [output]);
      return results[output]?.data as Float32Array;
    },
    close: () => session.release(),
  };
}

const ports = (metadata: InferenceSession.ValueMetadata): Ports =>
  metadata.isTensor
    ? { name: metadata.name, dtype: metadata.type, shape: metadata.shape }
    : { name: metadata.name, dtype: 'not a tensor', shape: [] };
