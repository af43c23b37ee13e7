import type pg from 'pg';
import { DatabaseError } from './unavailable.ts';

const fix = 'Give DATABASE_URL a role that is only a member of remnant_service.';

/**
 * Triggers and row-level security hold nobody who may switch them off. So the service does not start as one who may.
 * @throws DatabaseError
 */
export async function requireServiceRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; powers: string[]; lacks: string[] }>(roleSql);
  const role = rows[0];
  if (!role) throw new DatabaseError('too-weak', `The database has no ledger for this role. ${fix}`);
  if (role.powers.length > 0)
    throw new DatabaseError(
      'too-powerful',
      `The service will not run as the database role "${role.name}": ${role.powers.join(', ')}. ${fix}`,
    );
  if (role.lacks.length > 0)
    throw new DatabaseError(
      'too-weak',
      `The database role "${role.name}" lacks ${role.lacks.join(', ')}. Run: GRANT remnant_service TO "${role.name}".`,
    );
}

// A role counts as an owner when it is one, or may become one.
const roleSql = `
SELECT current_user AS name,
  array_remove(ARRAY[
    CASE WHEN r.rolsuper OR current_setting('is_superuser') = 'on' THEN 'it is a superuser' END,
    CASE WHEN r.rolbypassrls THEN 'it bypasses row-level security' END,
    CASE WHEN r.rolcreaterole THEN 'it may create roles' END,
    (SELECT 'it owns ' || min(relname) FROM pg_class c
       WHERE c.relnamespace = 'remnant'::regnamespace AND c.relkind IN ('r', 'p') AND pg_has_role(session_user, c.relowner, 'MEMBER')),
    (SELECT 'it is a member of "' || min(b.rolname) || '", which bypasses the rules' FROM pg_roles b
       WHERE (b.rolsuper OR b.rolbypassrls) AND b.rolname <> session_user AND pg_has_role(session_user, b.oid, 'MEMBER')),
    CASE WHEN has_table_privilege('remnant.ledger_row', 'UPDATE, DELETE, TRUNCATE, TRIGGER') THEN 'it may change ledger rows' END
  ], NULL) AS powers,
  array_remove(ARRAY[
    CASE WHEN NOT has_table_privilege('remnant.ledger_row', 'SELECT') THEN 'SELECT on remnant.ledger_row' END,
    CASE WHEN NOT has_table_privilege('remnant.ledger_row', 'INSERT') THEN 'INSERT on remnant.ledger_row' END
  ], NULL) AS lacks
FROM pg_roles r WHERE r.rolname = session_user`;
