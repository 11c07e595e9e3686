-- How many assignments of each kind stand at each step of a lifecycle below every authority, kept in step as the counts
-- of V0270 are (adr 0022, 0027). What has a process of its own is the rest of those counts and is not written twice.
CREATE TABLE step_card_count (
  above_id text NOT NULL,
  step     text NOT NULL,
  kind     text NOT NULL CHECK (kind IN ('AWAITING_DATE', 'IN_WORK', 'HANDED_IN')),
  moment   timestamptz NOT NULL,
  cards    bigint NOT NULL,
  folded   boolean NOT NULL DEFAULT false
) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
CREATE INDEX step_card_count_idx ON step_card_count (above_id, step, kind, moment);
CREATE INDEX step_card_count_loose_idx ON step_card_count (above_id) WHERE NOT folded;
CREATE SEQUENCE step_card_count_turn;

CREATE VIEW step_card_plain_count AS
SELECT a.above_id, c.step, open_card_kind(c.state) AS kind,
       open_card_moment(c.state, c.due_at, c.accept_at) AS moment, count(*) AS cards
  FROM control_card c
  JOIN organisation_above a ON a.organisation_id = c.organisation_id AND a.above_id <> a.organisation_id
 WHERE c.step IS NOT NULL AND open_card_kind(c.state) IS NOT NULL
 GROUP BY 1, 2, 3, 4;

-- Where the sums differ from what is counted one by one: always empty.
CREATE VIEW step_card_count_difference AS
SELECT above_id, step, kind, moment, sum(counted) AS counted, sum(plain) AS plain
  FROM (SELECT above_id, step, kind, moment, cards AS counted, 0 AS plain FROM step_card_count
        UNION ALL
        SELECT above_id, step, kind, moment, 0, cards FROM step_card_plain_count) both_ways
 GROUP BY above_id, step, kind, moment HAVING sum(counted) <> sum(plain);

INSERT INTO step_card_count (above_id, step, kind, moment, cards, folded)
SELECT above_id, step, kind, moment, cards, true FROM step_card_plain_count ORDER BY above_id, step, kind, moment;

CREATE FUNCTION fold_step_card_counts() RETURNS void LANGUAGE sql AS $$
  WITH loose AS (
    SELECT ctid AS place, above_id, step, kind, moment FROM step_card_count
     WHERE NOT folded LIMIT 2000 FOR UPDATE SKIP LOCKED),
  sums AS (
    SELECT found.place FROM (SELECT DISTINCT above_id, step, kind, moment FROM loose) l
     CROSS JOIN LATERAL (
       SELECT o.ctid AS place FROM step_card_count o
        WHERE o.folded AND o.above_id = l.above_id AND o.step = l.step AND o.kind = l.kind AND o.moment = l.moment
          FOR UPDATE SKIP LOCKED) found),
  taken AS (
    DELETE FROM step_card_count WHERE ctid = ANY (ARRAY(SELECT place FROM loose UNION ALL SELECT place FROM sums))
    RETURNING above_id, step, kind, moment, cards)
  INSERT INTO step_card_count (above_id, step, kind, moment, cards, folded)
  SELECT above_id, step, kind, moment, sum(cards), true FROM taken
   GROUP BY above_id, step, kind, moment HAVING sum(cards) <> 0
$$;

CREATE FUNCTION count_changed_step_cards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO step_card_count (above_id, step, kind, moment, cards)
  SELECT a.above_id, x.step, x.kind, x.moment, sum(x.cards)
    FROM (SELECT organisation_id, step, kind, moment, sum(n) AS cards
            FROM (SELECT organisation_id, step, open_card_kind(state) AS kind,
                         open_card_moment(state, due_at, accept_at) AS moment, -1 AS n
                    FROM before WHERE step IS NOT NULL
                  UNION ALL
                  SELECT organisation_id, step, open_card_kind(state), open_card_moment(state, due_at, accept_at), 1
                    FROM after WHERE step IS NOT NULL) c
           WHERE kind IS NOT NULL
           GROUP BY organisation_id, step, kind, moment HAVING sum(n) <> 0) x
    JOIN organisation_above a ON a.organisation_id = x.organisation_id AND a.above_id <> a.organisation_id
   GROUP BY a.above_id, x.step, x.kind, x.moment HAVING sum(x.cards) <> 0;
  IF FOUND AND nextval('step_card_count_turn') % 64 = 0 THEN
    PERFORM fold_step_card_counts();
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION count_single_step_card() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  card control_card := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  INSERT INTO step_card_count (above_id, step, kind, moment, cards)
  SELECT a.above_id, card.step, open_card_kind(card.state),
         open_card_moment(card.state, card.due_at, card.accept_at), CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END
    FROM organisation_above a WHERE a.organisation_id = card.organisation_id AND a.above_id <> a.organisation_id;
  RETURN NULL;
END $$;

CREATE TRIGGER count_changed_step_cards AFTER UPDATE ON control_card
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_changed_step_cards();
CREATE TRIGGER count_new_step_card AFTER INSERT ON control_card FOR EACH ROW
  WHEN (NEW.step IS NOT NULL AND open_card_kind(NEW.state) IS NOT NULL) EXECUTE FUNCTION count_single_step_card();
CREATE TRIGGER count_removed_step_card AFTER DELETE ON control_card FOR EACH ROW
  WHEN (OLD.step IS NOT NULL AND open_card_kind(OLD.state) IS NOT NULL) EXECUTE FUNCTION count_single_step_card();

GRANT SELECT, INSERT, UPDATE, DELETE ON step_card_count TO vekha_app;
GRANT USAGE ON SEQUENCE step_card_count_turn TO vekha_app;
GRANT SELECT ON step_card_plain_count, step_card_count_difference TO vekha_app;
