import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { hookBodies } from './hook-bodies.ts';

/**
 * The calls of one caller. The n-th is the same in every run of a day, but for its signature: patient, hookInstance and jti follow from n, the chart's dates from
 * today's. Another patient in each call: the ledger has no history to reuse, which is the dearest case.
 */
export interface Call {
  token: string;
  body: string;
}

export interface Calls {
  /** JSON Web Key Set of the caller. */
  keySet: object;
  call(n: number, kilobytes: number): Call;
  /** Signing is the caller's work: it is done before the clock starts, and each token serves every server once. */
  sign(count: number): void;
}

export function calls(issuer: string, audience: string): Calls {
  const now = new Date();
  const iat = Math.floor(now.getTime() / 1000);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const header = part({ alg: 'ES384', kid: 'bench', typ: 'JWT' });
  const signed = (n: number): string => {
    const text = `${header}.${part({ iss: issuer, aud: audience, iat, exp: iat + 7200, jti: uuid(`token ${n}`) })}`;
    const signature = sign('sha384', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    return `${text}.${signature.toString('base64url')}`;
  };
  const tokens: string[] = [];
  const bodies = new Map<number, ReturnType<typeof hookBodies>>();
  const bodyOf = (kilobytes: number) => {
    const made = bodies.get(kilobytes) ?? hookBodies(kilobytes, now.toISOString().slice(0, 10));
    bodies.set(kilobytes, made);
    return made;
  };
  return {
    keySet: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'ES384' }] },
    call(n, kilobytes) {
      tokens[n] ??= signed(n);
      return { token: tokens[n], body: bodyOf(kilobytes)(`bench-${n}`, uuid(`call ${n}`)) };
    },
    sign(count) {
      for (let n = tokens.length; n < count; n++) tokens.push(signed(n));
    },
  };
}

function uuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
