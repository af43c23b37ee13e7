import { createHmac, generateKeyPairSync, hkdfSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openKeys } from '#server/ledger/keys.ts';

const root = mkdtempSync(join(tmpdir(), 'remnant-keys-'));
afterAll(() => rmSync(root, { recursive: true }));
const master = 'a1'.repeat(32);
const keyFile = join(root, 'master');
writeFileSync(keyFile, master);

describe('the keys', () => {
  it('are made once, for their user alone', () => {
    const dataDir = join(root, 'fresh');
    const [first, second] = [openKeys({ dataDir }), openKeys({ dataDir })];
    expect(second.masterId).toBe(first.masterId);
    expect(second.head.id).toBe(first.head.id);
    for (const name of ['keys/master.key', 'keys/head.key'])
      expect(statSync(join(dataDir, name)).mode & 0o777, name).toBe(0o600);
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700);
  });

  it('hash a patient and mark a row by HMAC-SHA-256 under keys derived for the tenant', () => {
    const keys = openKeys({ dataDir: join(root, 'named'), keyFile });
    const derived = (purpose: string) =>
      Buffer.from(hkdfSync('sha256', Buffer.from(master, 'hex'), '', `remnant ${purpose}`, 32));
    const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest('hex');
    expect(keys.ofTenant('a').patient('Patient/1').toString('hex')).toBe(
      hmac(derived('pepper a'), 'patient Patient/1'),
    );
    expect(keys.ofTenant('a').seal('00ff')).toBe(hmac(derived('seal a'), '00ff'));
    expect(keys.ofTenant('b').patient('Patient/1')).not.toEqual(keys.ofTenant('a').patient('Patient/1'));
  });

  it('take the master key as hex or base64, and say what else is wrong with it', () => {
    const base64 = join(root, 'base64');
    writeFileSync(base64, `${Buffer.from(master, 'hex').toString('base64')}\n`);
    const id = (path: string) => openKeys({ dataDir: join(root, 'other'), keyFile: path }).masterId;
    expect(id(base64)).toBe(id(keyFile));
    const short = join(root, 'short');
    writeFileSync(short, 'abcd');
    expect(() => id(short)).toThrow('REMNANT_KEY_FILE must hold 32 bytes as hex or base64');
    expect(() => id(join(root, 'nowhere'))).toThrow('cannot be read');
  });

  it('are missed, not made, where something is to be verified', () => {
    expect(() => openKeys({ dataDir: join(root, 'empty') }, 'refuse')).toThrow('is not there');
  });

  it('refuse a head key that is none', () => {
    const dataDir = join(root, 'broken');
    openKeys({ dataDir });
    writeFileSync(join(dataDir, 'keys/head.key'), 'no key');
    expect(() => openKeys({ dataDir })).toThrow('is no Ed25519 key');
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(join(dataDir, 'keys/head.key'), rsa);
    expect(() => openKeys({ dataDir })).toThrow('is no Ed25519 key');
  });
});
