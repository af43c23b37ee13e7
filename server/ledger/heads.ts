import { existsSync, readFileSync, truncateSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { HeadKey } from './keys.ts';

/**
 * The end of a tenant's chain, signed, in a file outside the database: whoever cuts the tail or computes the chain anew would have to change this file too, and
 * cannot sign. Copy it to a place that cannot be rewritten, and nothing before the copy can be changed unnoticed.
 */
export interface Head {
  tenant: string;
  sequence: number;
  hash: string;
  signedAt: string;
  keyId: string;
  signature: string;
}

export interface HeadLine {
  line: number;
  /** Absent: the line is no head that this key signed. */
  head?: Head;
}

/** What is signed: RFC 8785, members in order. */
const signedText = ({ hash, keyId, sequence, signedAt, tenant }: Omit<Head, 'signature'>) =>
  JSON.stringify({ hash, keyId, sequence, signedAt, tenant });

export function signHead(tail: { tenant: string; sequence: number; hash: string }, signedAt: Date, key: HeadKey): Head {
  const head = { ...tail, signedAt: signedAt.toISOString(), keyId: key.id };
  return { ...head, signature: key.sign(signedText(head)) };
}

/** Every line with its verdict. A last line without its end was being written when its writer died: no head, and no evidence. */
export function readHeads(path: string, key: HeadKey): HeadLine[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((text, i) => {
      const head = parsed(text);
      return {
        line: i + 1,
        ...(head && head.keyId === key.id && key.verify(signedText(head), head.signature) ? { head } : {}),
      };
    });
}

function parsed(text: string): Head | undefined {
  try {
    const head = JSON.parse(text) as Head;
    const { tenant, hash, signedAt, keyId, signature } = head;
    const isText = [tenant, hash, signedAt, keyId, signature].every((value) => typeof value === 'string');
    return isText && Number.isInteger(head.sequence) ? head : undefined;
  } catch {
    return undefined;
  }
}

export interface HeadFile {
  /** Resolves when the head is on the disk. */
  append(head: Head): Promise<void>;
  of(tenant: string): Head[];
}

export function openHeadFile(path: string, key: HeadKey): HeadFile {
  if (existsSync(path)) {
    const whole = readFileSync(path);
    const end = whole.lastIndexOf(10) + 1;
    if (end < whole.length) truncateSync(path, end);
  }
  const heads = Map.groupBy(
    readHeads(path, key).flatMap(({ head }) => head ?? []),
    ({ tenant }) => tenant,
  );
  let last: Promise<void> = Promise.resolve();
  return {
    append(head) {
      const write = async () => {
        const file = await open(path, 'a', 0o600);
        try {
          await file.appendFile(`${JSON.stringify(head)}\n`);
          await file.datasync();
        } finally {
          await file.close();
        }
        heads.set(head.tenant, [...(heads.get(head.tenant) ?? []), head]);
      };
      const written = last.then(write);
      last = written.catch(() => {});
      return written;
    },
    of: (tenant) => heads.get(tenant) ?? [],
  };
}
