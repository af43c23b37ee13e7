import { createCipheriv, createDecipheriv, createSecretKey, hash, randomBytes } from 'node:crypto';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * What a row says, closed: AES-256-GCM under one patient's key, bound to its row. Compressed before, since charts repeat themselves and each durable byte costs.
 * The commitment is to what is encrypted, and its salt lies inside: once the key is gone, nobody can try guesses against it.
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

/** @param said `contentBytes`. @param place tenant and row id. */
export function closeContent(said: Buffer, key: Buffer, place: string): Closed {
  const compressed = zstdCompressSync(said, { params: fast, pledgedSrcSize: said.length });
  const plain = Buffer.concat([randomBytes(saltBytes), compressed]);
  return { content: encrypt(plain, key, place), commitment: hash('sha256', plain, 'hex') };
}

const fast = { [constants.ZSTD_c_compressionLevel]: 1 };

/** @throws when it was closed under another key or belongs to another row. */
export function openContent(content: Buffer, key: Buffer, place: string): Said {
  const text = zstdDecompressSync(decrypt(content, key, place).subarray(saltBytes));
  return { ...(JSON.parse(text.toString()) as Omit<Said, 'bytes'>), bytes: text.length };
}

/** JSON, written member by member: V8 copies one long string several times over, and widens all of it for one wide character. */
export function contentBytes(patient: string | undefined, content: unknown): Buffer {
  if (content?.constructor !== Object) return Buffer.from(JSON.stringify({ patient, content: content ?? null }));
  const parts = [`{${patient === undefined ? '' : `"patient":${JSON.stringify(patient)},`}"content":{`];
  for (const [name, value] of Object.entries(content)) {
    const json = JSON.stringify(value);
    if (json !== undefined) parts.push(`${parts.length > 1 ? ',' : ''}${JSON.stringify(name)}:`, json);
  }
  return Buffer.concat([...parts, '}}'].map((part) => Buffer.from(part)));
}

export function encrypt(plain: Buffer, key: Buffer, place: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), iv).setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

export function decrypt(closed: Buffer, key: Buffer, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), closed.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(place))
    .setAuthTag(closed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(closed.subarray(ivBytes, -tagBytes)), decipher.final()]);
}
