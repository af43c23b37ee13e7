import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  hkdfSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError } from './unavailable.ts';

/** What only the service's machine holds: whoever has the database alone can neither read, nor forge a row, nor sign a head. */
export interface Keys {
  /** Names the master key in the database without telling it. */
  masterId: string;
  ofTenant(tenant: string): TenantKeys;
  head: HeadKey;
}

export interface TenantKeys {
  /** A patient's reference, as the database knows it. */
  patient(reference: string): Buffer;
  /** An idempotency key, as the database knows it. */
  request(key: string): Buffer;
  /** Encrypts what speaks of no patient. */
  content: Buffer;
  /** Wraps patients' keys. */
  wrapping: Buffer;
  /** Hex of the mark that only a holder of the master key can put on a row's hash (hex). */
  seal(rowHash: string): string;
}

export interface HeadKey {
  id: string;
  sign(text: string): string;
  verify(text: string, signature: string): boolean;
}

export interface KeySettings {
  dataDir: string;
  /** The master key's file; `<data folder>/keys/master.key` where none is named. */
  keyFile?: string | undefined;
}

/**
 * Made at the first start, readable by its user alone, in `<data folder>/keys`.
 * @param absent whether keys that are not there are made, or missed: who verifies must never do it with new ones.
 * @throws DatabaseError when a key file is absent that should be there, or is no key.
 */
export function openKeys({ dataDir, keyFile }: KeySettings, absent: 'make' | 'refuse' = 'make'): Keys {
  const folder = join(dataDir, 'keys');
  const paths = { master: keyFile ?? join(folder, 'master.key'), head: join(folder, 'head.key') };
  if (absent === 'refuse') for (const path of Object.values(paths)) requireFile(path);
  mkdirSync(dataDir, { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (keyFile === undefined) onceAs(paths.master, () => `${randomBytes(32).toString('hex')}\n`);
  const master = masterKey(paths.master, keyFile);
  const tenants = new Map<string, TenantKeys>();
  return {
    masterId: derived(master, 'master id').toString('hex').slice(0, 16),
    ofTenant(tenant) {
      const known = tenants.get(tenant) ?? tenantKeys(master, tenant);
      tenants.set(tenant, known);
      return known;
    },
    head: headKey(folder, paths.head),
  };
}

function requireFile(path: string): void {
  if (!existsSync(path))
    throw new DatabaseError(
      'keys',
      `${path} is not there. Set REMNANT_DATA (and REMNANT_KEY_FILE) to what the service runs with.`,
    );
}

function masterKey(path: string, named: string | undefined): Buffer {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch {
    throw new DatabaseError(
      'keys',
      `The master key ${path} cannot be read. Correct REMNANT_KEY_FILE, or bring the file back from its backup.`,
    );
  }
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (key.length !== 32)
    throw new DatabaseError(
      'keys',
      `${named ? 'REMNANT_KEY_FILE' : path} must hold 32 bytes as hex or base64 (openssl rand -hex 32).`,
    );
  return key;
}

function tenantKeys(master: Buffer, tenant: string): TenantKeys {
  const pepper = derived(master, `pepper ${tenant}`);
  const mark = hmacSha256(derived(master, `seal ${tenant}`));
  const under = hmacSha256(pepper);
  return {
    patient: (reference) => Buffer.from(under(`patient ${reference}`), 'hex'),
    request: (key) => Buffer.from(under(`request ${key}`), 'hex'),
    content: derived(master, `content ${tenant}`),
    wrapping: derived(master, `wrapping ${tenant}`),
    seal: mark,
  };
}

const derived = (master: Buffer, purpose: string) =>
  Buffer.from(hkdfSync('sha256', master, new Uint8Array(), `remnant ${purpose}`, 32));

/** RFC 2104 with one-shot hashes: verifying a million rows, Node's Hmac object would cost ten times as much. */
function hmacSha256(key: Buffer): (text: string) => string {
  const block = Buffer.alloc(64);
  key.copy(block);
  const inner = block.map((byte) => byte ^ 0x36);
  const outer = block.map((byte) => byte ^ 0x5c);
  return (text) =>
    hash('sha256', Buffer.concat([outer, hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer')]), 'hex');
}

function headKey(folder: string, path: string): HeadKey {
  onceAs(path, () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  });
  let secret: KeyObject;
  try {
    secret = createPrivateKey(readFileSync(path));
    if (secret.asymmetricKeyType !== 'ed25519') throw new TypeError();
  } catch {
    throw new DatabaseError('keys', `${path} is no Ed25519 key. Bring the file back from its backup.`);
  }
  const shared = createPublicKey(secret);
  const spki = shared.export({ type: 'spki', format: 'der' });
  // For whoever checks heads elsewhere, without us.
  onceAs(join(folder, 'head.pub'), () => shared.export({ type: 'spki', format: 'pem' }).toString());
  return {
    id: createHash('sha256').update(spki).digest('hex').slice(0, 16),
    sign: (text) => sign(null, Buffer.from(text), secret).toString('base64url'),
    verify: (text, signature) => verify(null, Buffer.from(text), shared, Buffer.from(signature, 'base64url')),
  };
}

/** The first of several processes makes the file. */
function onceAs(path: string, text: () => string): void {
  if (existsSync(path)) return;
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, text(), { mode: 0o600 });
  try {
    linkSync(partial, path);
  } catch {
    // Another process was first; its key counts.
  }
  rmSync(partial);
}
