import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * What a row says, closed: AES-256-GCM under one patient's key, bound to its row. Compressed before, since charts repeat themselves and each durable byte costs.
 * The commitment is salted and the salt lies inside: once the key is gone, nobody can try guesses against it.
 */
export interface Closed {
  content: Buffer;
  commitment: string;
}

export interface Said {
  patient?: string;
  content: unknown;
  /** Length of the JSON it was. */
  bytes: number;
}

const saltBytes = 32;
const ivBytes = 12;
const tagBytes = 16;

/** @param text of `contentText`. @param place tenant and row id. */
export function closeContent(text: string, key: Buffer, place: string): Closed {
  const salt = randomBytes(saltBytes);
  const bytes = Buffer.from(text);
  const commitment = hash('sha256', Buffer.concat([salt, bytes]), 'hex');
  return { content: encrypt(Buffer.concat([salt, deflateRawSync(bytes, { level: 1 })]), key, place), commitment };
}

/** @throws when it was closed under another key or belongs to another row. */
export function openContent(content: Buffer, key: Buffer, place: string): Said {
  const text = inflateRawSync(decrypt(content, key, place).subarray(saltBytes));
  return { ...(JSON.parse(text.toString()) as Omit<Said, 'bytes'>), bytes: text.length };
}

export const contentText = (patient: string | undefined, content: unknown): string =>
  JSON.stringify({ patient, content: content ?? null });

export function encrypt(plain: Buffer, key: Buffer, place: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function decrypt(closed: Buffer, key: Buffer, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, closed.subarray(0, ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(place))
    .setAuthTag(closed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(closed.subarray(ivBytes, -tagBytes)), decipher.final()]);
}
