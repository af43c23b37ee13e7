import { ModelError } from './model-error.ts';

/**
 * What must be known of an ONNX file before a runtime may see it: its own metadata, and that every tensor is inside it.
 * Onnxruntime's Node binding shows neither, so the protobuf is walked here (field numbers: onnx.proto, ir_version 10).
 */

/** Message -> field number -> message inside. Only what can lead to a tensor or to metadata. */
const inside: Record<string, Record<number, string>> = {
  model: { 7: 'graph', 14: 'entry', 20: 'training', 25: 'function' },
  graph: { 1: 'node', 5: 'tensor', 15: 'sparse' },
  node: { 5: 'attribute' },
  attribute: { 5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 22: 'sparse', 23: 'sparse' },
  sparse: { 1: 'tensor', 2: 'tensor' },
  function: { 7: 'node', 11: 'attribute' },
  training: { 1: 'graph', 2: 'graph' },
  tensor: {},
  entry: {},
};
const tensorName = 8;
const tensorExternalData = 13;
const tensorDataLocation = 14;
const deepest = 64;

export interface OnnxFile {
  metadata: Record<string, string>;
  /** Names of tensors whose data lies in another file. */
  external: string[];
}

/** @throws ModelError `unreadable-onnx` for bytes that end early or are not ONNX. */
export function readOnnx(bytes: Uint8Array, file: string): OnnxFile {
  const found: OnnxFile = { metadata: {}, external: [] };
  const text = new TextDecoder();
  let graphs = 0;

  function walk(message: string, from: number, to: number, depth: number): void {
    if (depth > deepest) throw unreadable('is nested too deeply');
    const strings: Record<number, string> = {};
    let external = false;
    for (let at = from; at < to; ) {
      const tag = varint(at, to);
      const field = Math.floor(tag.value / 8);
      const wire = tag.value % 8;
      at = tag.end;
      if (wire === 0) {
        const number = varint(at, to);
        at = number.end;
        if (message === 'tensor' && field === tensorDataLocation && number.value !== 0) external = true;
      } else if (wire === 2) {
        const length = varint(at, to);
        const end = length.end + length.value;
        if (end > to) throw unreadable('ends early');
        const child = inside[message]?.[field];
        if (child === 'graph' && message === 'model') graphs++;
        if (child) walk(child, length.end, end, depth + 1);
        else if (message === 'entry' || (message === 'tensor' && field === tensorName))
          strings[field] = text.decode(bytes.subarray(length.end, end));
        else if (message === 'tensor' && field === tensorExternalData) external = true;
        at = end;
      } else if (wire === 1 || wire === 5) {
        at += wire === 1 ? 8 : 4;
        if (at > to) throw unreadable('ends early');
      } else throw unreadable('is not ONNX');
    }
    if (message === 'entry' && strings[1] !== undefined) found.metadata[strings[1]] = strings[2] ?? '';
    if (external) found.external.push(strings[tensorName] ?? '(unnamed)');
  }

  /** Ten bytes at most; lengths and tags of a real file stay far below 2^53. */
  function varint(from: number, to: number): { value: number; end: number } {
    let value = 0;
    for (let i = 0; i < 10; i++) {
      const byte = from + i < to ? bytes[from + i] : undefined;
      if (byte === undefined) throw unreadable('ends early');
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return { value, end: from + i + 1 };
    }
    throw unreadable('is not ONNX');
  }

  const unreadable = (why: string) =>
    new ModelError('unreadable-onnx', { file }, `${why}. Restore the file from the commit that has its manifest.`);

  walk('model', 0, bytes.length, 0);
  if (graphs !== 1) throw unreadable('has no graph');
  return found;
}
