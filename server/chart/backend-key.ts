import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { ConfigError, type Tenant } from '../config.ts';

/** The key a tenant's backend client signs with. Its public half is published, so that the EHR fetches it and a changed key needs no call. */
export interface BackendKey {
  key: CryptoKey;
  kid: string;
  algorithm: 'ES384' | 'RS384';
  publicJwk: JWK;
}

type Backend = NonNullable<Tenant['backend']>;

/** @throws ConfigError naming the file or field. */
export async function readBackendKey(backend: Backend): Promise<BackendKey> {
  const where = backend.keyFile ?? 'backend.jwk';
  const unusable = new ConfigError(`${where}: is no private JWK for ES384 or RS384.`);
  let jwk: JWK;
  try {
    jwk = (backend.jwk ?? JSON.parse(readFileSync(backend.keyFile ?? '', 'utf8'))) as JWK;
  } catch {
    throw new ConfigError(
      `${where}: cannot be read as JSON. It holds the private key of ${backend.clientId} as a JWK.`,
    );
  }
  const algorithm = jwk.kty === 'EC' && jwk.crv === 'P-384' ? 'ES384' : jwk.kty === 'RSA' ? 'RS384' : undefined;
  if (algorithm === undefined || jwk.d === undefined) throw unusable;
  const publicHalf: JWK =
    algorithm === 'ES384'
      ? { kty: 'EC', crv: 'P-384', x: jwk.x ?? '', y: jwk.y ?? '' }
      : { kty: 'RSA', n: jwk.n ?? '', e: jwk.e ?? '' };
  try {
    const kid = jwk.kid ?? (await calculateJwkThumbprint(publicHalf));
    const key = await importJWK({ ...jwk, alg: algorithm }, algorithm);
    if (key instanceof Uint8Array) throw unusable;
    return { key, kid, algorithm, publicJwk: { ...publicHalf, kid, alg: algorithm, use: 'sig' } };
  } catch {
    throw unusable;
  }
}

/** The pretend hospital's tenant brings no key: one is made at first boot, readable by its owner alone. */
export async function makeBackendKey(path: string): Promise<void> {
  if (existsSync(path)) return;
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    // Another process of the same folder was first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
