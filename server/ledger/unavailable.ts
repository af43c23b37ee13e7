/** Nothing was recorded, or nobody can say whether it was: the caller answers 503, and the same idempotency key is safe to send again. Carries no row content. */
export class LedgerUnavailable extends Error {
  override readonly name = 'LedgerUnavailable';
  readonly code: 'deadline' | 'busy' | 'database' | 'erased' | 'unreadable';
  constructor(code: LedgerUnavailable['code'], why: string) {
    super(why);
    this.code = code;
  }
}

/** The database cannot be used as it is: one line with the fix. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code:
    | 'data-folder'
    | 'account'
    | 'program'
    | 'start'
    | 'unreachable'
    | 'migrations-pending'
    | 'migrations-changed'
    | 'too-powerful'
    | 'too-weak'
    | 'keys';
  /** What a DBA has to run, where that is the fix. */
  readonly sql: string | undefined;
  constructor(code: DatabaseError['code'], message: string, sql?: string) {
    super(message);
    this.code = code;
    this.sql = sql;
  }
}

/** node-pg's message may quote values; the SQLSTATE or system code says enough. */
export function databaseFailure(error: unknown): LedgerUnavailable {
  if (error instanceof LedgerUnavailable) return error;
  const { code } = error as { code?: unknown };
  return new LedgerUnavailable(
    'database',
    `The ledger's database failed (${typeof code === 'string' ? code : 'no answer'}).`,
  );
}
