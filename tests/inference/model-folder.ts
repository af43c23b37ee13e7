import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A copy of the committed models that a test may spoil. */
export async function modelFolder() {
  const models = await mkdtemp(join(tmpdir(), 'remnant-models-'));
  onTestFinished(() => rm(models, { recursive: true }));
  const source = join(import.meta.dirname, '../../models');
  for (const id of ['preoperative', 'postoperative']) await cp(join(source, id), join(models, id), { recursive: true });
  const graph = join(models, 'postoperative/model.onnx');
  const manifest = join(models, 'postoperative/manifest.json');

  async function editManifest(edit: (json: ManifestJson) => void): Promise<void> {
    const json = JSON.parse(await readFile(manifest, 'utf8'));
    edit(json);
    await writeFile(manifest, JSON.stringify(json));
  }

  return {
    models,
    manifest,
    graph,
    editManifest,
    /** Other bytes under a manifest that vouches for them: what the digest alone cannot catch. */
    async replaceGraph(change: (bytes: Buffer) => Buffer): Promise<void> {
      const bytes = change(await readFile(graph));
      await writeFile(graph, bytes);
      await editManifest((json) => {
        json.onnx[0].sha256 = createHash('sha256').update(bytes).digest('hex');
      });
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a manifest a test breaks on purpose
export type ManifestJson = any;

/** Protobuf field of length-delimited bytes. */
export function field(number: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

/** Protobuf field of a varint. */
export const whole = (number: number, value: number): Buffer => Buffer.concat([varint(number * 8), varint(value)]);

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}
