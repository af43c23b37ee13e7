import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';

/** The hospital's ES384 keys: made at first boot, kept in the data folder, readable by its owner alone. */

const purposes = ['cds-client', 'id-token'] as const;
type Purpose = (typeof purposes)[number];

export interface Keys {
  /** Public halves only. */
  jwks: JSONWebKeySet;
  sign(purpose: Purpose, claims: JWTPayload, header?: { jku?: string }): Promise<SignedJwt>;
}
export interface SignedJwt {
  jwt: string;
  header: Record<string, string>;
}

const algorithm = 'ES384';

/** @throws Error with the fix when the key file cannot be read or written. */
export async function openKeys(dataDir: string): Promise<Keys> {
  const stored = await readOrMake(join(dataDir, 'ehr', 'keys.json'));
  const keys = await Promise.all(
    purposes.map(async (purpose) => {
      const { d: _private, ...publicHalf } = stored[purpose];
      const kid = await calculateJwkThumbprint(publicHalf);
      return { purpose, kid, key: await importJWK(stored[purpose], algorithm), publicHalf: { ...publicHalf, kid } };
    }),
  );
  return {
    jwks: { keys: keys.map(({ publicHalf }) => ({ ...publicHalf, alg: algorithm, use: 'sig' })) },
    async sign(purpose, claims, extra = {}) {
      const { key, kid } = keys.find((k) => k.purpose === purpose) as (typeof keys)[number];
      const header = { alg: algorithm, typ: 'JWT', kid, ...extra };
      return { header, jwt: await new SignJWT(claims).setProtectedHeader(header).sign(key) };
    },
  };
}

async function readOrMake(path: string): Promise<Record<Purpose, JWK>> {
  if (!existsSync(path)) {
    const made: Record<string, JWK> = {};
    for (const purpose of purposes) {
      const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
      made[purpose] = await exportJWK(privateKey);
    }
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(path, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Another process of the same folder was first: its keys are the hospital's.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  chmodSync(path, 0o600);
  try {
    const keys = JSON.parse(readFileSync(path, 'utf8')) as Record<Purpose, JWK>;
    if (purposes.every((purpose) => keys[purpose]?.kty === 'EC' && keys[purpose]?.d)) return keys;
  } catch {}
  throw new Error(`${path} holds no keys of this hospital. Delete it: new ones are made at the next start.`);
}
