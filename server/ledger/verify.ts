import type pg from 'pg';
import { beginning, type Link, linkHash } from './chain.ts';
import { type Head, type HeadLine, readHeads } from './heads.ts';
import type { Keys } from './keys.ts';
import { allTenants } from './read.ts';
import { rowTables } from './rows.ts';
import { asTenant } from './tenant-transaction.ts';

export interface Finding {
  what: 'edited' | 'forged' | 'deleted' | 'moved' | 'cut' | 'recomputed' | 'unsigned' | 'head-edited';
  /** The row's place in the chain; for `deleted` and `cut` the first of the absent rows. */
  sequence?: number;
  id?: string;
  why: string;
}

export interface Verdict {
  tenant: string;
  rows: number;
  /** Rows whose patient was erased: their place in the chain is left. */
  erased: number;
  end?: { sequence: number; hash: string };
  head?: { sequence: number; signedAt: string; keyId: string };
  intact: boolean;
  findings: Finding[];
}

/** Reads every row of every tenant and says which were edited, inserted, deleted, cut off or computed anew. Needs no content key: the chain covers ciphertext. */
export async function verifyLedger(pool: pg.Pool, keys: Keys, headsPath: string): Promise<Verdict[]> {
  // Heads first: rows and heads that come meanwhile are no contradiction.
  const lines = readHeads(headsPath, keys.head);
  const heads = Map.groupBy(
    lines.flatMap(({ head }) => head ?? []),
    ({ tenant }) => tenant,
  );
  const known = await allTenants(pool, keys);
  const tenants = [...new Set([...known, ...heads.keys()])].sort();
  const verdicts: Verdict[] = [];
  for (const tenant of tenants) verdicts.push(await verifyTenant(pool, keys, tenant, heads.get(tenant) ?? []));
  const edited = editedLines(lines);
  return edited.length === 0
    ? verdicts
    : [...verdicts, { tenant: 'signed heads', rows: 0, erased: 0, intact: false, findings: edited }];
}

const editedLines = (lines: HeadLine[]): Finding[] =>
  lines
    .filter(({ head }) => !head)
    .map(({ line }) => ({ what: 'head-edited', why: `line ${line} of the signed heads is not what was signed` }));

async function verifyTenant(pool: pg.Pool, keys: Keys, tenant: string, heads: Head[]): Promise<Verdict> {
  const check = rowChecker(keys.ofTenant(tenant).seal, tenant, heads);
  await asTenant(pool, tenant, (client) => streamRows(client, tenant, check.row));
  const findings = check.end();
  const { rows, erased, last } = check.seen();
  const head = heads.at(-1);
  return {
    tenant,
    rows,
    erased,
    ...(last ? { end: last } : {}),
    ...(head ? { head: { sequence: head.sequence, signedAt: head.signedAt, keyId: head.keyId } } : {}),
    intact: findings.length === 0,
    findings,
  };
}

interface CheckedRow extends Link {
  hash: string;
  seal: string;
  erased: boolean;
}

function rowChecker(sealOf: (hash: string) => string, tenant: string, heads: Head[]) {
  const findings: Finding[] = [];
  const headsAt = Map.groupBy(heads, ({ sequence }) => sequence);
  let before = { sequence: 0, hash: beginning, sound: true };
  let rows = 0;
  let erased = 0;

  const row = (row: CheckedRow): void => {
    const at = { sequence: row.sequence, id: row.id };
    const find = (what: Finding['what'], why: string) => findings.push({ what, ...at, why });
    const already = findings.length;
    rows++;
    if (row.erased) erased++;
    const expected = before.sequence + 1;
    if (row.sequence > expected) {
      const absent =
        row.sequence - 1 === expected ? `row ${expected} is` : `rows ${expected} to ${row.sequence - 1} are`;
      findings.push({ what: 'deleted', sequence: expected, why: `${absent} absent` });
    } else if (row.sequence < expected) find('forged', `a second row ${row.sequence} was inserted`);
    if (linkHash(row) !== row.hash) find('edited', 'its fields are not those its hash was made of');
    else if (sealOf(row.hash) !== row.seal)
      find('forged', 'it was inserted or its hash computed anew by someone without the key of this service');
    else if (before.sound && row.sequence === expected && row.previous !== before.hash)
      find('moved', `it does not follow row ${before.sequence} as that stands here`);
    const head = headsAt.get(row.sequence)?.find(({ hash }) => hash !== row.hash);
    if (head) find('recomputed', `its hash is not the one signed at ${head.signedAt}`);
    before = { sequence: row.sequence, hash: row.hash, sound: findings.length === already };
  };

  const end = (): Finding[] => {
    const furthest = heads.reduce<Head | undefined>(
      (far, head) => (far && far.sequence >= head.sequence ? far : head),
      undefined,
    );
    if (furthest && furthest.sequence > before.sequence) {
      const why = `rows ${before.sequence + 1} to ${furthest.sequence} are absent: the head signed at ${furthest.signedAt} covers ${furthest.sequence} rows`;
      findings.push({ what: 'cut', sequence: before.sequence + 1, why });
    }
    if (!furthest && rows > 0)
      findings.push({ what: 'unsigned', why: `no signed head of ${tenant} is left: a cut tail could not be seen` });
    return findings;
  };
  return {
    row,
    end,
    seen: () => ({
      rows,
      erased,
      last: before.sequence > 0 ? { sequence: before.sequence, hash: before.hash } : undefined,
    }),
  };
}

const rowsAtOnce = 4_000;
const columnsSql = `r.sequence, r.id, r.kind, to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), r.mode, encode(r.patient, 'hex'), r.about,
  encode(r.request, 'hex'), r.key, encode(sha256(r.content), 'hex'), encode(r.commitment, 'hex'), encode(r.previous, 'hex'), encode(r.hash, 'hex'),
  encode(r.seal, 'hex'), r.key IS NOT NULL AND k.key IS NULL`;

/** The database digests the ciphertexts, so that they need not travel; the next rows are on their way while these are checked. */
async function streamRows(client: pg.PoolClient, tenant: string, check: (row: CheckedRow) => void): Promise<void> {
  await client.query(
    `DECLARE verifying NO SCROLL CURSOR FOR SELECT ${columnsSql}
     FROM ${rowTables} WHERE r.tenant = $1 ORDER BY r.sequence`,
    [tenant],
  );
  const fetch = () => client.query<unknown[]>({ text: `FETCH ${rowsAtOnce} FROM verifying`, rowMode: 'array' });
  let next = fetch();
  for (;;) {
    const { rows } = await next;
    if (rows.length === 0) return;
    next = fetch();
    next.catch(() => {});
    for (const row of rows) check(rowOf(tenant, row));
  }
}

function rowOf(tenant: string, columns: unknown[]): CheckedRow {
  const [sequence, id, kind, at, mode, patient, about, request, key, content, commitment, previous, hash, seal] =
    columns as (string | null)[];
  return {
    tenant,
    sequence: Number(sequence),
    id: id as string,
    kind: kind as string,
    at: at as string,
    mode: mode as string,
    patient: patient ?? null,
    about: about ?? null,
    request: request ?? null,
    key: key ?? null,
    content: content as string,
    commitment: commitment as string,
    previous: previous as string,
    hash: hash as string,
    seal: seal as string,
    erased: columns[14] === true,
  };
}
