import { Refusal } from '../refusal.ts';

export const bodyLimit = 2 * 1024 * 1024;
const depthLimit = 64;
const entryLimit = 5_000;

/** Depth is checked on the bytes, before a parser builds anything. @throws Refusal 400 */
export function parseJsonBody(body: unknown): unknown {
  if (!Buffer.isBuffer(body) || body.length === 0)
    throw new Refusal(400, 'invalid', 'The body is empty; send application/json.');
  checkDepth(body);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal(400, 'structure', 'The body is not JSON.');
  }
}

function checkDepth(bytes: Buffer): void {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inString) {
      if (byte === 0x5c) i++;
      else if (byte === 0x22) inString = false;
    } else if (byte === 0x22) inString = true;
    else if (byte === 0x7b || byte === 0x5b) {
      if (++depth > depthLimit)
        throw new Refusal(400, 'too-costly', `The body is nested deeper than ${depthLimit} levels.`);
    } else if (byte === 0x7d || byte === 0x5d) depth--;
  }
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
