-- What happened, once more: a line for every row of the history that is written, changed or removed, in the
-- transaction that does it. The application may not write here itself, only by what it does to the history.
-- A line holds who the row belongs to, which row it is and a digest of all it says; words and names stay in the
-- row, beside a salt that goes when they are erased, so nothing can be guessed from what is left here. What is empty
-- is no part of the digest, so a table may get a column that is empty at first.
CREATE TABLE audit_event (
  id      bigint GENERATED ALWAYS AS IDENTITY,
  tx      xid8 NOT NULL,
  at      timestamptz NOT NULL,
  login   text NOT NULL,
  chain   text NOT NULL,
  source  text NOT NULL,
  row_key text NOT NULL,
  -- B was there before the log began, I added, U changed, D removed when its term was over, X removed before it
  change  text NOT NULL CHECK (change IN ('B', 'I', 'U', 'D', 'X')),
  digest  bytea NOT NULL,
  -- The only index, and one that grows at its end: whoever does a task waits for it.
  PRIMARY KEY (tx, id)
);

-- The chain of each organisation: a seal stands over its line and over the seal before it.
CREATE TABLE audit_seal (
  event_id bigint PRIMARY KEY,
  chain    text NOT NULL,
  place    bigint NOT NULL CHECK (place > 0),
  hash     bytea NOT NULL,
  UNIQUE (chain, place)
);

-- How far the sealer has come: everything up to this transaction and line is sealed. The cluster is remembered
-- because numbers of transactions begin again when a copy is restored into another one.
CREATE TABLE audit_sealed_to (
  one      boolean PRIMARY KEY DEFAULT true CHECK (one),
  tx       xid8 NOT NULL,
  event_id bigint NOT NULL,
  cluster  bigint NOT NULL
);
INSERT INTO audit_sealed_to (tx, event_id, cluster) SELECT '0', 0, system_identifier FROM pg_control_system();

-- What is given out each day: one hash over the ends of all chains, and these ends.
CREATE TABLE audit_anchor (
  day     date PRIMARY KEY,
  made_at timestamptz NOT NULL,
  seals   bigint NOT NULL,
  hash    bytea NOT NULL
);
CREATE TABLE audit_anchor_end (
  day   date NOT NULL,
  chain text NOT NULL,
  place bigint NOT NULL,
  hash  bytea NOT NULL,
  PRIMARY KEY (day, chain)
);

-- Who may change the history: the login of the application, noted at each start. Everybody else is named by the
-- verifier.
CREATE TABLE audit_writer (login text PRIMARY KEY);

GRANT SELECT ON audit_event, audit_writer TO vekha_app;
GRANT SELECT, INSERT ON audit_seal, audit_anchor, audit_anchor_end TO vekha_app;
GRANT SELECT, UPDATE ON audit_sealed_to TO vekha_app;

-- Runs of the house's own machinery say nothing about anybody's work, and the sealer's would never come to an end.
CREATE FUNCTION audit_is_machinery(process text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN coalesce(process, '') IN ('deadlineControl', 'deadlineArming', 'mailSending', 'morningDigest', 'historySealing', 'roadmapWatch', 'reportingWatch', 'substitutionEnding');

ALTER TABLE form_submission ADD COLUMN salt uuid DEFAULT gen_random_uuid();
ALTER TABLE shift_request ADD COLUMN salt uuid DEFAULT gen_random_uuid();
ALTER TABLE document ADD COLUMN salt uuid DEFAULT gen_random_uuid();

-- The tables under the log, and how a row of theirs is known.
CREATE TABLE audit_source (source text PRIMARY KEY, row_key text NOT NULL, only_when text NOT NULL);
GRANT SELECT ON audit_source TO vekha_app;

-- Puts a table under the log. A function of its own for each, so that its plan is kept.
CREATE FUNCTION audit_watch(watched text, chain text, row_key text, only_when text, end_of_term text) RETURNS void
LANGUAGE plpgsql AS $watch$
DECLARE
  written text := 'sha256(convert_to(jsonb_strip_nulls(to_jsonb(r))::text, ''UTF8''))';
  event record;
BEGIN
  FOR event IN SELECT * FROM (VALUES
      ('insert', 'NEW TABLE AS rows', '''I'''),
      ('update', 'NEW TABLE AS rows', '''U'''),
      ('delete', 'OLD TABLE AS rows', format('CASE WHEN %s THEN ''D'' ELSE ''X'' END', end_of_term)))
      AS events (kind, transition, change)
  LOOP
    EXECUTE format($function$
      CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp SET timezone = 'UTC' AS $body$
      BEGIN
        INSERT INTO audit_event (tx, at, login, chain, source, row_key, change, digest)
        SELECT pg_current_xact_id(), clock_timestamp(), session_user, %s, %L, %s, %s, %s FROM rows r WHERE %s;
        RETURN NULL;
      END $body$
      $function$, 'audit_' || watched || '_' || event.kind, chain, watched, row_key, event.change, written, only_when);
    EXECUTE format('CREATE TRIGGER audit_%s AFTER %s ON %I REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      event.kind, event.kind, watched, event.transition, 'audit_' || watched || '_' || event.kind);
  END LOOP;
  INSERT INTO audit_source VALUES (watched, row_key, only_when);
  EXECUTE format('SET LOCAL timezone = ''UTC''; INSERT INTO audit_event (tx, at, login, chain, source, row_key, change, digest)'
    ' SELECT pg_current_xact_id(), clock_timestamp(), session_user, %s, %L, %s, ''B'', %s FROM %I r WHERE %s',
    chain, watched, row_key, written, watched, only_when);
END
$watch$;

SELECT audit_watch(engine.watched, 'coalesce(r.tenant_id_, ''-'')', 'r.id_', 'NOT audit_is_machinery(r.proc_def_key_)',
    -- The engine goes by another clock than the database; an hour is more than they ever differ.
    'r.removal_time_ <= clock_timestamp() AT TIME ZONE ''UTC'' + interval ''1 hour''')
  FROM unnest(ARRAY['act_hi_procinst', 'act_hi_actinst', 'act_hi_taskinst', 'act_hi_varinst', 'act_hi_detail',
    'act_hi_decinst', 'act_hi_incident', 'act_hi_identitylink', 'act_hi_op_log']) AS engine (watched);

SELECT audit_watch(ours.watched, ours.chain, 'r.id::text', 'true', 'false')
  FROM (VALUES
    ('control_card', 'r.organisation_id'),
    ('control_event', '(SELECT c.organisation_id FROM control_card c WHERE c.id = r.card_id)'),
    ('shift_request', '(SELECT c.organisation_id FROM control_card c WHERE c.id = r.card_id)'),
    ('document', 'r.organisation_id'),
    ('form_submission', 'coalesce(r.tenant_id, ''-'')'),
    ('directory_event', 'coalesce(r.organisation_id, ''-'')')) AS ours (watched, chain);

-- Rows of a table that are not what the last line about them says.
CREATE FUNCTION audit_differences(watched text) RETURNS TABLE (kind text, row_key text, chain text)
LANGUAGE plpgsql STABLE SET timezone = 'UTC' AS $$
DECLARE
  source_of record;
BEGIN
  SELECT * INTO STRICT source_of FROM audit_source s WHERE s.source = watched;
  RETURN QUERY EXECUTE format($query$
    WITH told AS (
      SELECT DISTINCT ON (e.row_key) e.row_key, e.change IN ('D', 'X') AS gone, e.digest, e.chain
        FROM audit_event e WHERE e.source = %L ORDER BY e.row_key, e.id DESC),
    found AS (
      SELECT %s AS row_key, sha256(convert_to(jsonb_strip_nulls(to_jsonb(r))::text, 'UTF8')) AS digest FROM %I r WHERE %s)
    SELECT CASE WHEN t.row_key IS NULL OR t.gone THEN 'ROW_ADDED'
                WHEN f.row_key IS NULL THEN 'ROW_REMOVED' ELSE 'ROW_CHANGED' END,
           coalesce(t.row_key, f.row_key), coalesce(t.chain, '-')
      FROM told t FULL JOIN found f ON f.row_key = t.row_key
     WHERE CASE WHEN t.row_key IS NULL OR t.gone THEN f.row_key IS NOT NULL
                ELSE f.digest IS DISTINCT FROM t.digest END
     ORDER BY 2$query$, watched, source_of.row_key, watched, source_of.only_when);
END
$$;

-- Tables that are no longer under the log, or whose triggers are switched off.
CREATE FUNCTION audit_switched_off() RETURNS TABLE (source text) LANGUAGE sql STABLE AS $$
  SELECT known.source
    FROM (SELECT s.source FROM audit_source s UNION SELECT e.source FROM audit_event e) known
   WHERE NOT EXISTS (SELECT 1 FROM audit_source s WHERE s.source = known.source)
      OR 3 <> (SELECT count(*) FROM pg_trigger t
                WHERE t.tgrelid = to_regclass(quote_ident(known.source)) AND t.tgname LIKE 'audit\_%' AND t.tgenabled IN ('O', 'A'))
   ORDER BY 1
$$;

-- The value of a day, made of the ends of the chains as they were noted that day.
CREATE FUNCTION audit_anchor_hash(of_day date) RETURNS bytea LANGUAGE sql STABLE
RETURN (SELECT sha256(convert_to(coalesce(string_agg(format('%s:%s:%s', chain, place, encode(hash, 'hex')), ' ' ORDER BY chain COLLATE "C"), ''), 'UTF8'))
          FROM audit_anchor_end WHERE day = of_day);

-- Notes the ends of all chains once a day; false when it has been done, or nothing is sealed yet.
CREATE FUNCTION audit_make_anchor(of_day date, made timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM audit_seal) OR EXISTS (SELECT 1 FROM audit_anchor WHERE day >= of_day) THEN
    RETURN false;
  END IF;
  INSERT INTO audit_anchor_end (day, chain, place, hash)
  SELECT DISTINCT ON (s.chain) of_day, s.chain, s.place, s.hash FROM audit_seal s ORDER BY s.chain, s.place DESC;
  INSERT INTO audit_anchor VALUES (of_day, made, (SELECT sum(place) FROM audit_anchor_end WHERE day = of_day), audit_anchor_hash(of_day));
  RETURN true;
END
$$;
