import { Refusal } from '../refusal.ts';

export const bodyLimit = 2 * 1024 * 1024;
const depthLimit = 64;
const entryLimit = 5_000;

export interface JsonBody {
  json: unknown;
  /** The bytes of the outermost object's members, by name, as they were sent. */
  members: Map<string, Buffer>;
}

/** Depth is checked on the bytes, before a parser builds anything. @throws Refusal 400 */
export function readJsonBody(body: unknown): JsonBody {
  if (!Buffer.isBuffer(body) || body.length === 0)
    throw new Refusal(400, 'invalid', 'The body is empty; send application/json.');
  const members = membersOf(body);
  try {
    return { json: JSON.parse(body.toString('utf8')), members };
  } catch {
    throw new Refusal(400, 'structure', 'The body is not JSON.');
  }
}

/** Says nothing of bytes that are no JSON but what they would be: the parser refuses them. */
function membersOf(bytes: Buffer): Map<string, Buffer> {
  const members = new Map<string, Buffer>();
  let depth = 0;
  let from = 0;
  let name: string | undefined;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === 0x22) {
      const start = i;
      for (i++; i < bytes.length && bytes[i] !== 0x22; i++) if (bytes[i] === 0x5c) i++;
      if (depth === 1 && name === undefined) {
        from = start;
        name = bytes.toString('utf8', start + 1, i);
      }
    } else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > depthLimit)
        throw new Refusal(400, 'too-costly', `The body is nested deeper than ${depthLimit} levels.`);
    } else if (byte === 0x7d || byte === 0x5d) depth--;
    const isOver = depth === 0 || (depth === 1 && byte === 0x2c);
    if (isOver && name !== undefined) {
      members.set(name, bytes.subarray(from, i));
      name = undefined;
    }
  }
  return members;
}

/** @throws Refusal 400 where the prefetch holds more resources than one patient's chart can. */
export function checkEntries(prefetch: Record<string, unknown> | undefined): void {
  let entries = 0;
  for (const value of Object.values(prefetch ?? {})) {
    const list = (value as { entry?: unknown } | null)?.entry;
    entries += Array.isArray(list) ? list.length : 1;
  }
  if (entries > entryLimit) throw new Refusal(400, 'too-costly', `prefetch holds more than ${entryLimit} resources.`);
}
