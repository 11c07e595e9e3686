-- How many assignments of each kind are open below every authority (adr 0022). Whoever changes cards adds what has
-- changed as rows of their own, in the same transaction, so the sum is true for everybody at any moment and two
-- transactions never wait for one another's row. Every 64th change folds what has gathered.
CREATE TABLE open_card_count (
  above_id  text NOT NULL,
  kind      text NOT NULL CHECK (kind IN ('AWAITING_DATE', 'IN_WORK', 'HANDED_IN', 'SHIFT_ASKED')),
  -- By when somebody has to act: the responsible, or the controller where a result waits; infinity where nobody has to.
  moment    timestamptz NOT NULL,
  escalated boolean NOT NULL,
  cards     bigint NOT NULL,
  folded    boolean NOT NULL DEFAULT false
) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
CREATE INDEX open_card_count_idx ON open_card_count (above_id, kind, moment);
CREATE INDEX open_card_count_loose_idx ON open_card_count (above_id) WHERE NOT folded;
CREATE SEQUENCE open_card_count_turn;

CREATE FUNCTION open_card_kind(state text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT CASE state WHEN 'OPEN' THEN 'IN_WORK' WHEN 'RETURNED' THEN 'IN_WORK' WHEN 'HANDED_IN' THEN 'HANDED_IN'
                     WHEN 'AWAITING_DATE' THEN 'AWAITING_DATE' END $$;

CREATE FUNCTION open_card_moment(state text, due_at timestamptz, accept_at timestamptz) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT coalesce(CASE state WHEN 'OPEN' THEN due_at WHEN 'RETURNED' THEN due_at WHEN 'HANDED_IN' THEN accept_at END,
                   'infinity') $$;

-- What the sums should be, counted one by one.
CREATE VIEW open_card_plain_count AS
SELECT a.above_id, x.kind, x.moment, x.escalated, count(*) AS cards
  FROM (SELECT c.organisation_id, open_card_kind(c.state) AS kind,
               open_card_moment(c.state, c.due_at, c.accept_at) AS moment, c.level > 0 AS escalated
          FROM control_card c WHERE open_card_kind(c.state) IS NOT NULL
        UNION ALL
        SELECT c.organisation_id, 'SHIFT_ASKED', 'infinity', false
          FROM shift_request s JOIN control_card c ON c.id = s.card_id WHERE s.state = 'ASKED') x
  JOIN organisation_above a ON a.organisation_id = x.organisation_id AND a.above_id <> a.organisation_id
 GROUP BY a.above_id, x.kind, x.moment, x.escalated;

-- Where the two differ: always empty.
CREATE VIEW open_card_count_difference AS
SELECT above_id, kind, moment, escalated, sum(counted) AS counted, sum(plain) AS plain
  FROM (SELECT above_id, kind, moment, escalated, cards AS counted, 0 AS plain FROM open_card_count
        UNION ALL
        SELECT above_id, kind, moment, escalated, 0, cards FROM open_card_plain_count) both_ways
 GROUP BY above_id, kind, moment, escalated HAVING sum(counted) <> sum(plain);

INSERT INTO open_card_count (above_id, kind, moment, escalated, cards, folded)
SELECT above_id, kind, moment, escalated, cards, true FROM open_card_plain_count ORDER BY above_id, kind, moment;

-- Takes rows that nobody else is folding, with the sums they belong to, and writes new sums. What another transaction
-- has in hand is left for a later turn; the sum of all rows is the same before and after.
CREATE FUNCTION fold_open_card_counts() RETURNS void LANGUAGE sql AS $$
  WITH loose AS (
    SELECT ctid AS place, above_id, kind, moment FROM open_card_count
     WHERE NOT folded LIMIT 2000 FOR UPDATE SKIP LOCKED),
  sums AS (
    SELECT found.place FROM (SELECT DISTINCT above_id, kind, moment FROM loose) l
     CROSS JOIN LATERAL (
       SELECT o.ctid AS place FROM open_card_count o
        WHERE o.folded AND o.above_id = l.above_id AND o.kind = l.kind AND o.moment = l.moment
          FOR UPDATE SKIP LOCKED) found),
  taken AS (
    DELETE FROM open_card_count WHERE ctid = ANY (ARRAY(SELECT place FROM loose UNION ALL SELECT place FROM sums))
    RETURNING above_id, kind, moment, escalated, cards)
  INSERT INTO open_card_count (above_id, kind, moment, escalated, cards, folded)
  SELECT above_id, kind, moment, escalated, sum(cards), true FROM taken
   GROUP BY above_id, kind, moment, escalated HAVING sum(cards) <> 0
$$;

CREATE FUNCTION count_changed_cards() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO open_card_count (above_id, kind, moment, escalated, cards)
  SELECT a.above_id, x.kind, x.moment, x.escalated, sum(x.cards)
    FROM (SELECT organisation_id, kind, moment, escalated, sum(n) AS cards
            FROM (SELECT organisation_id, open_card_kind(state) AS kind,
                         open_card_moment(state, due_at, accept_at) AS moment, level > 0 AS escalated, -1 AS n
                    FROM before
                  UNION ALL
                  SELECT organisation_id, open_card_kind(state),
                         open_card_moment(state, due_at, accept_at), level > 0, 1
                    FROM after) c
           WHERE kind IS NOT NULL
           GROUP BY organisation_id, kind, moment, escalated HAVING sum(n) <> 0) x
    JOIN organisation_above a ON a.organisation_id = x.organisation_id AND a.above_id <> a.organisation_id
   GROUP BY a.above_id, x.kind, x.moment, x.escalated HAVING sum(x.cards) <> 0;
  IF FOUND AND nextval('open_card_count_turn') % 64 = 0 THEN
    PERFORM fold_open_card_counts();
  END IF;
  RETURN NULL;
END $$;

-- One card that comes or goes; almost all come planned, which is not counted and costs nothing.
CREATE FUNCTION count_single_card() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  card control_card := CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  INSERT INTO open_card_count (above_id, kind, moment, escalated, cards)
  SELECT a.above_id, open_card_kind(card.state), open_card_moment(card.state, card.due_at, card.accept_at),
         card.level > 0, CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END
    FROM organisation_above a WHERE a.organisation_id = card.organisation_id AND a.above_id <> a.organisation_id;
  RETURN NULL;
END $$;

CREATE FUNCTION count_shift_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO open_card_count (above_id, kind, moment, escalated, cards)
  SELECT a.above_id, 'SHIFT_ASKED', 'infinity', false, CASE WHEN NEW.state = 'ASKED' THEN 1 ELSE -1 END
    FROM control_card c JOIN organisation_above a
      ON a.organisation_id = c.organisation_id AND a.above_id <> a.organisation_id
   WHERE c.id = NEW.card_id;
  RETURN NULL;
END $$;

CREATE TRIGGER count_changed_cards AFTER UPDATE ON control_card
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_changed_cards();
CREATE TRIGGER count_new_card AFTER INSERT ON control_card FOR EACH ROW
  WHEN (open_card_kind(NEW.state) IS NOT NULL) EXECUTE FUNCTION count_single_card();
CREATE TRIGGER count_removed_card AFTER DELETE ON control_card FOR EACH ROW
  WHEN (open_card_kind(OLD.state) IS NOT NULL) EXECUTE FUNCTION count_single_card();
CREATE TRIGGER count_asked_shift AFTER INSERT ON shift_request FOR EACH ROW
  WHEN (NEW.state = 'ASKED') EXECUTE FUNCTION count_shift_request();
CREATE TRIGGER count_decided_shift AFTER UPDATE OF state ON shift_request FOR EACH ROW
  WHEN ((OLD.state = 'ASKED') <> (NEW.state = 'ASKED')) EXECUTE FUNCTION count_shift_request();

-- The board: one organisation's cards by date, and everybody's by date.
DROP INDEX control_card_late_idx;
CREATE INDEX control_card_late_idx ON control_card (organisation_id, due_at, id) WHERE state IN ('OPEN', 'RETURNED');
CREATE INDEX control_card_board_idx ON control_card (due_at, id) INCLUDE (organisation_id)
  WHERE state IN ('OPEN', 'RETURNED');
CREATE INDEX control_card_waiting_idx ON control_card (organisation_id) WHERE state IN ('AWAITING_DATE', 'HANDED_IN');

GRANT SELECT, INSERT, UPDATE, DELETE ON open_card_count TO vekha_app;
GRANT USAGE ON SEQUENCE open_card_count_turn TO vekha_app;
GRANT SELECT ON open_card_plain_count, open_card_count_difference TO vekha_app;
