-- 001 ledger: what was recommended, shown, answered and what happened after.
--
-- Run by the owner of schema `remnant`. Three roles: the owner (migrations only), remnant_service (INSERT, SELECT) and
-- remnant_auditor (SELECT). A login role of another name works when it is a member of one of them.
-- Every table of a tenant's content is closed by row-level security: only rows of the tenant named by
-- set_config('remnant.tenant', ...) in the same transaction exist. FORCE holds the owner to it as well.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'remnant_service') THEN
    CREATE ROLE remnant_service NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'remnant_auditor') THEN
    CREATE ROLE remnant_auditor NOLOGIN;
  END IF;
END $$;

CREATE SCHEMA IF NOT EXISTS remnant;
GRANT USAGE ON SCHEMA remnant TO remnant_service, remnant_auditor;

CREATE TABLE remnant.schema_migration (
  name text PRIMARY KEY,
  digest text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
);

-- Which tenants have a ledger, and the master key (its name, not the key) that it was begun with.
CREATE TABLE remnant.tenant (
  id text PRIMARY KEY,
  master_key text NOT NULL
);

-- A plain column holds kinds, times, modes, ids and hashes, nothing clinical and nothing identifying.
-- patient: HMAC of the reference under the tenant's pepper. request: HMAC of the idempotency key. key: which patient_key
-- encrypts the content (NULL: the tenant's own). timestamptz(3): the chain covers milliseconds, so nothing finer may be stored.
CREATE TABLE remnant.ledger_row (
  tenant text NOT NULL,
  sequence bigint NOT NULL CHECK (sequence >= 1),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind ~ '^[a-z][a-z-]{0,30}$'),
  at timestamptz(3) NOT NULL,
  mode text NOT NULL CHECK (mode IN ('live', 'silent')),
  patient bytea CHECK (octet_length(patient) = 32),
  about uuid,
  request bytea CHECK (octet_length(request) = 32),
  key uuid,
  content bytea NOT NULL,
  commitment bytea NOT NULL CHECK (octet_length(commitment) = 32),
  previous bytea NOT NULL CHECK (octet_length(previous) = 32),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  seal bytea NOT NULL CHECK (octet_length(seal) = 32),
  PRIMARY KEY (tenant, sequence)
);
-- Ciphertext does not compress.
ALTER TABLE remnant.ledger_row ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX ledger_row_id ON remnant.ledger_row (tenant, id);
CREATE UNIQUE INDEX ledger_row_request ON remnant.ledger_row (tenant, request) WHERE request IS NOT NULL;
CREATE INDEX ledger_row_patient ON remnant.ledger_row (tenant, patient, kind, sequence) WHERE patient IS NOT NULL;
CREATE INDEX ledger_row_about ON remnant.ledger_row (tenant, about) WHERE about IS NOT NULL;
CREATE INDEX ledger_row_at ON remnant.ledger_row (tenant, at);

-- The only table with DELETE: without its key a patient's content can never be read again, and the chain stays whole.
CREATE TABLE remnant.patient_key (
  tenant text NOT NULL,
  patient bytea NOT NULL CHECK (octet_length(patient) = 32),
  key uuid NOT NULL,
  wrapped bytea NOT NULL,
  PRIMARY KEY (tenant, patient)
);

CREATE TABLE remnant.daily_count (
  tenant text NOT NULL,
  day date NOT NULL,
  kind text NOT NULL CHECK (kind ~ '^[a-z][a-z-]{0,62}$'),
  count bigint NOT NULL,
  PRIMARY KEY (tenant, day, kind)
);

-- One row per token a CDS client has used; jti is hashed, since nobody can say what a client puts into it.
CREATE TABLE remnant.jti_seen (
  iss text NOT NULL,
  jti bytea NOT NULL,
  expires timestamptz NOT NULL,
  PRIMARY KEY (iss, jti)
);
CREATE INDEX jti_seen_expires ON remnant.jti_seen (expires);

-- token: SHA-256 of the opaque session token; content is encrypted under a key derived from the token itself, so the database alone opens no session.
CREATE TABLE remnant.app_session (
  token bytea PRIMARY KEY,
  tenant text NOT NULL,
  expires timestamptz NOT NULL,
  content bytea NOT NULL
);
CREATE INDEX app_session_expires ON remnant.app_session (expires);

-- Append-only, for every role: statement triggers fire even where row-level security hides the rows, and ALWAYS under any session_replication_role.
CREATE FUNCTION remnant.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON remnant.ledger_row
  FOR EACH STATEMENT EXECUTE FUNCTION remnant.refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON remnant.tenant
  FOR EACH STATEMENT EXECUTE FUNCTION remnant.refuse_change();
CREATE TRIGGER no_change BEFORE UPDATE OR TRUNCATE ON remnant.patient_key
  FOR EACH STATEMENT EXECUTE FUNCTION remnant.refuse_change();
CREATE TRIGGER no_change BEFORE UPDATE OR TRUNCATE ON remnant.jti_seen
  FOR EACH STATEMENT EXECUTE FUNCTION remnant.refuse_change();
CREATE TRIGGER no_change BEFORE UPDATE OR TRUNCATE ON remnant.app_session
  FOR EACH STATEMENT EXECUTE FUNCTION remnant.refuse_change();
ALTER TABLE remnant.ledger_row ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE remnant.tenant ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE remnant.patient_key ENABLE ALWAYS TRIGGER no_change;
ALTER TABLE remnant.jti_seen ENABLE ALWAYS TRIGGER no_change;
ALTER TABLE remnant.app_session ENABLE ALWAYS TRIGGER no_change;

ALTER TABLE remnant.ledger_row ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE remnant.patient_key ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE remnant.daily_count ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
-- No FORCE here: prune() below runs as the owner, across tenants.
ALTER TABLE remnant.app_session ENABLE ROW LEVEL SECURITY;

CREATE POLICY of_tenant ON remnant.ledger_row USING (tenant = current_setting('remnant.tenant', true));
CREATE POLICY of_tenant ON remnant.patient_key USING (tenant = current_setting('remnant.tenant', true));
CREATE POLICY of_tenant ON remnant.daily_count USING (tenant = current_setting('remnant.tenant', true));
-- A session exists for whoever can name its token's hash, and for nobody else.
CREATE POLICY of_token ON remnant.app_session USING (encode(token, 'hex') = current_setting('remnant.session', true));

CREATE FUNCTION remnant.add_count(of_tenant text, of_day date, of_kind text, more bigint) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  INSERT INTO remnant.daily_count AS c (tenant, day, kind, count) VALUES (of_tenant, of_day, of_kind, greatest(more, 0))
  ON CONFLICT (tenant, day, kind) DO UPDATE SET count = c.count + excluded.count;
$$;

-- Five minutes of grace: more than the clock skew granted to a token.
CREATE FUNCTION remnant.prune() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  DELETE FROM remnant.jti_seen WHERE expires < now() - interval '5 minutes';
  DELETE FROM remnant.app_session WHERE expires < now() - interval '5 minutes';
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA remnant FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remnant.add_count, remnant.prune TO remnant_service;

GRANT INSERT, SELECT ON remnant.tenant, remnant.ledger_row, remnant.jti_seen, remnant.app_session TO remnant_service;
GRANT INSERT, SELECT, DELETE ON remnant.patient_key TO remnant_service;
GRANT SELECT ON remnant.daily_count, remnant.schema_migration TO remnant_service;
GRANT SELECT ON remnant.tenant, remnant.ledger_row, remnant.daily_count, remnant.schema_migration TO remnant_auditor;
