-- One table of sums that are kept in step for all that is counted instead of one for each (adr 0022): below every
-- authority by section of the roadmap and by step of a lifecycle, and of an authority's roadmap by row. An
-- organisation's own work is not in them, it is little and counted by its index.
DROP TRIGGER count_changed_cards ON control_card;
DROP TRIGGER count_new_card ON control_card;
DROP TRIGGER count_removed_card ON control_card;
DROP TRIGGER count_changed_step_cards ON control_card;
DROP TRIGGER count_new_step_card ON control_card;
DROP TRIGGER count_removed_step_card ON control_card;
DROP FUNCTION count_changed_cards, count_single_card, count_changed_step_cards, count_single_step_card,
  fold_open_card_counts, fold_step_card_counts;
DROP VIEW open_card_count_difference, open_card_plain_count, step_card_count_difference, step_card_plain_count;
DROP TABLE open_card_count, step_card_count;
DROP SEQUENCE open_card_count_turn, step_card_count_turn;

CREATE TABLE card_count (
  book      text NOT NULL CHECK (book IN ('SECTION', 'STEP', 'ROW')),
  -- The authority above; the row of the roadmap in its book.
  of_id     text NOT NULL,
  -- The section of what is in work, or the step; empty where nobody asks for it.
  facet     text NOT NULL,
  -- Who is responsible; empty for parts.
  role      text NOT NULL,
  kind      text NOT NULL
            CHECK (kind IN ('PLANNED', 'AWAITING_DATE', 'IN_WORK', 'HANDED_IN', 'CLOSED', 'SHIFT_ASKED', 'PART')),
  -- By when somebody has to act: the responsible, or the controller where a result waits; infinity where nobody has to.
  moment    timestamptz NOT NULL,
  escalated boolean NOT NULL,
  cards     bigint NOT NULL,
  folded    boolean NOT NULL DEFAULT false
) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
CREATE INDEX card_count_idx ON card_count (of_id, book, kind, moment);
CREATE INDEX card_count_loose_idx ON card_count (of_id) WHERE NOT folded;

-- Of cards what they are counted by, each with the number n.
CREATE FUNCTION counted_cards(cards text, n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT format('SELECT organisation_id, roadmap_id, activity_id, state, due_at, accept_at, level, step, responsible_role, '
                || '%s AS n FROM %I', n, cards)
$$;

-- What cards are counted as, minus one for each as it was before and one for each as it is. First what
-- is alike is added up, and only the rest looks for the authorities above.
CREATE FUNCTION card_books(source text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT replace($sql$
    SELECT 'SECTION' AS book, a.above_id AS of_id, m.section AS facet, m.role, m.kind, m.moment, m.escalated,
           sum(m.cards) AS cards
      FROM (SELECT c.organisation_id, CASE open_card_kind(c.state) WHEN 'IN_WORK' THEN s.section ELSE '' END AS section,
                   c.responsible_role AS role, open_card_kind(c.state) AS kind,
                   open_card_moment(c.state, c.due_at, c.accept_at) AS moment, c.level > 0 AS escalated, sum(c.n) AS cards
              FROM {source} c JOIN activity s ON s.id = c.activity_id
             WHERE open_card_kind(c.state) IS NOT NULL
             GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(c.n) <> 0) m
      JOIN organisation_above a ON a.organisation_id = m.organisation_id AND a.above_id <> a.organisation_id
     GROUP BY 2, 3, 4, 5, 6, 7 HAVING sum(m.cards) <> 0
    UNION ALL
    SELECT 'STEP', a.above_id, m.step, '', m.kind, m.moment, false, sum(m.cards)
      FROM (SELECT c.organisation_id, c.step, open_card_kind(c.state) AS kind,
                   open_card_moment(c.state, c.due_at, c.accept_at) AS moment, sum(c.n) AS cards
              FROM {source} c
             WHERE c.step IS NOT NULL AND open_card_kind(c.state) IS NOT NULL
             GROUP BY 1, 2, 3, 4 HAVING sum(c.n) <> 0) m
      JOIN organisation_above a ON a.organisation_id = m.organisation_id AND a.above_id <> a.organisation_id
     GROUP BY 2, 3, 5, 6 HAVING sum(m.cards) <> 0
    UNION ALL
    SELECT 'ROW', c.activity_id::text, '', c.responsible_role, coalesce(open_card_kind(c.state), c.state),
           CASE open_card_kind(c.state) WHEN 'IN_WORK' THEN coalesce(c.due_at, 'infinity') ELSE 'infinity' END, false,
           sum(c.n)
      FROM {source} c JOIN roadmap r ON r.id = c.roadmap_id AND r.organisation_id <> c.organisation_id
     WHERE c.state <> 'WITHDRAWN'
     GROUP BY 2, 4, 5, 6 HAVING sum(c.n) <> 0$sql$, '{source}', source)
$$;

-- What the sums should be, counted one by one.
DO $make$
BEGIN
  EXECUTE 'CREATE VIEW card_plain_count AS ' || card_books('(' || counted_cards('control_card', 1) || ')') || $sql$
    UNION ALL
    SELECT 'SECTION', a.above_id, '', c.responsible_role, 'SHIFT_ASKED', 'infinity', false, count(*)
      FROM shift_request s JOIN control_card c ON c.id = s.card_id
      JOIN organisation_above a ON a.organisation_id = c.organisation_id AND a.above_id <> a.organisation_id
     WHERE s.state = 'ASKED' GROUP BY a.above_id, c.responsible_role
    UNION ALL
    SELECT 'STEP', a.above_id, '', '', 'PART', p.due_at, false, count(*)
      FROM card_part p
      JOIN organisation_above a ON a.organisation_id = p.organisation_id AND a.above_id <> a.organisation_id
     WHERE p.state IN ('GIVEN', 'RETURNED') GROUP BY a.above_id, p.due_at$sql$;
END $make$;

-- Where the two differ: always empty.
CREATE VIEW card_count_difference AS
SELECT book, of_id, facet, role, kind, moment, escalated, sum(counted) AS counted, sum(plain) AS plain
  FROM (SELECT book, of_id, facet, role, kind, moment, escalated, cards AS counted, 0 AS plain FROM card_count
        UNION ALL
        SELECT book, of_id, facet, role, kind, moment, escalated, 0, cards FROM card_plain_count) both_ways
 GROUP BY book, of_id, facet, role, kind, moment, escalated HAVING sum(counted) <> sum(plain);

-- Counts everything anew; only while nobody writes.
CREATE FUNCTION count_cards_anew() RETURNS void LANGUAGE sql AS $$
  DELETE FROM card_count;
  INSERT INTO card_count (book, of_id, facet, role, kind, moment, escalated, cards, folded)
  SELECT book, of_id, facet, role, kind, moment, escalated, cards, true FROM card_plain_count
   ORDER BY of_id, book, kind, moment
$$;
SELECT count_cards_anew();

-- Takes rows that nobody else is folding, with the sums they belong to, and writes new sums. What another transaction
-- has in hand is left for a later turn; the sum of all rows is the same before and after.
CREATE FUNCTION fold_card_counts() RETURNS void LANGUAGE sql AS $$
  WITH loose AS (
    SELECT ctid AS place, of_id, book, kind, moment FROM card_count
     WHERE NOT folded LIMIT 2000 FOR UPDATE SKIP LOCKED),
  sums AS (
    SELECT found.place FROM (SELECT DISTINCT of_id, book, kind, moment FROM loose) l
     CROSS JOIN LATERAL (
       SELECT o.ctid AS place FROM card_count o
        WHERE o.folded AND o.of_id = l.of_id AND o.book = l.book AND o.kind = l.kind AND o.moment = l.moment
          FOR UPDATE SKIP LOCKED) found),
  taken AS (
    DELETE FROM card_count WHERE ctid = ANY (ARRAY(SELECT place FROM loose UNION ALL SELECT place FROM sums))
    RETURNING book, of_id, facet, role, kind, moment, escalated, cards)
  INSERT INTO card_count (book, of_id, facet, role, kind, moment, escalated, cards, folded)
  SELECT book, of_id, facet, role, kind, moment, escalated, sum(cards), true FROM taken
   GROUP BY book, of_id, facet, role, kind, moment, escalated HAVING sum(cards) <> 0
$$;

-- Whoever adds rows folds, too, so often that twice as many are folded as come.
CREATE FUNCTION fold_after_adding(added bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF random() * 1000 < added THEN
    PERFORM fold_card_counts();
  END IF;
END $$;

-- A function for each kind of statement, because each has tables of its own.
DO $make$
DECLARE
  gone text := counted_cards('before', -1);
  come text := counted_cards('after', 1);
  each record;
BEGIN
  FOR each IN VALUES ('insert', 'NEW TABLE AS after', come),
                     ('delete', 'OLD TABLE AS before', gone),
                     ('update', 'OLD TABLE AS before NEW TABLE AS after', gone || ' UNION ALL ' || come)
  LOOP
    EXECUTE format($function$
      CREATE FUNCTION count_cards_of_%1$s() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        added bigint;
      BEGIN
        INSERT INTO card_count (book, of_id, facet, role, kind, moment, escalated, cards) %2$s;
        GET DIAGNOSTICS added = ROW_COUNT;
        PERFORM fold_after_adding(added);
        RETURN NULL;
      END $$ $function$, each.column1, card_books('(' || each.column3 || ')'));
    EXECUTE format(
      'CREATE TRIGGER count_cards_of_%1$s AFTER %1$s ON control_card REFERENCING %2$s FOR EACH STATEMENT EXECUTE FUNCTION count_cards_of_%1$s()',
      each.column1, each.column2);
  END LOOP;
END $make$;

-- Whoever changes the card is waited for: the request is counted with whom it makes responsible.
CREATE OR REPLACE FUNCTION count_shift_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM control_card WHERE id = NEW.card_id FOR NO KEY UPDATE;
  INSERT INTO card_count (book, of_id, facet, role, kind, moment, escalated, cards)
  SELECT 'SECTION', a.above_id, '', c.responsible_role, 'SHIFT_ASKED', 'infinity', false,
         CASE WHEN NEW.state = 'ASKED' THEN 1 ELSE -1 END
    FROM control_card c JOIN organisation_above a
      ON a.organisation_id = c.organisation_id AND a.above_id <> a.organisation_id
   WHERE c.id = NEW.card_id;
  RETURN NULL;
END $$;

-- An order may make somebody else responsible while a later date is asked for.
CREATE FUNCTION count_shift_request_of_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO card_count (book, of_id, facet, role, kind, moment, escalated, cards)
  SELECT 'SECTION', a.above_id, '', x.role, 'SHIFT_ASKED', 'infinity', false, x.n
    FROM organisation_above a CROSS JOIN (VALUES (OLD.responsible_role, -1), (NEW.responsible_role, 1)) x (role, n)
   WHERE a.organisation_id = NEW.organisation_id AND a.above_id <> a.organisation_id
     AND EXISTS (SELECT 1 FROM shift_request s WHERE s.card_id = NEW.id AND s.state = 'ASKED');
  RETURN NULL;
END $$;
CREATE TRIGGER count_shift_request_of_another AFTER UPDATE OF responsible_role ON control_card FOR EACH ROW
  WHEN (OLD.responsible_role <> NEW.responsible_role) EXECUTE FUNCTION count_shift_request_of_another();

CREATE OR REPLACE FUNCTION count_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO card_count (book, of_id, facet, role, kind, moment, escalated, cards)
  SELECT 'STEP', a.above_id, '', '', 'PART', x.due_at, false, sum(x.n)
    FROM (VALUES (OLD.organisation_id, OLD.state, OLD.due_at, -1),
                 (NEW.organisation_id, NEW.state, NEW.due_at, 1)) x (organisation_id, state, due_at, n)
    JOIN organisation_above a ON a.organisation_id = x.organisation_id AND a.above_id <> a.organisation_id
   WHERE x.state IN ('GIVEN', 'RETURNED')
   GROUP BY a.above_id, x.due_at HAVING sum(x.n) <> 0;
  PERFORM fold_after_adding(1);
  RETURN NULL;
END $$;

-- An order may put a row of the roadmap under another section. Whoever changes one of its cards right now is waited for,
-- and whoever comes later finds the new section.
-- What is in work is counted by section as card_books says.
CREATE FUNCTION count_cards_of_section() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM control_card WHERE activity_id = NEW.id ORDER BY id FOR NO KEY UPDATE;
  INSERT INTO card_count (book, of_id, facet, role, kind, moment, escalated, cards)
  SELECT 'SECTION', a.above_id, x.section, c.responsible_role, open_card_kind(c.state),
         open_card_moment(c.state, c.due_at, c.accept_at), c.level > 0, sum(x.n)
    FROM control_card c
    JOIN organisation_above a ON a.organisation_id = c.organisation_id AND a.above_id <> a.organisation_id
   CROSS JOIN (VALUES (OLD.section, -1), (NEW.section, 1)) x (section, n)
   WHERE c.activity_id = NEW.id AND open_card_kind(c.state) = 'IN_WORK'
   GROUP BY 2, 3, 4, 5, 6, 7;
  RETURN NULL;
END $$;
CREATE TRIGGER count_cards_of_section AFTER UPDATE OF section ON activity FOR EACH ROW
  WHEN (OLD.section <> NEW.section) EXECUTE FUNCTION count_cards_of_section();

-- How much of a roadmap's row there is, done and late comes from the sums now.
DROP INDEX control_card_roadmap_idx;
CREATE INDEX control_card_roadmap_idx ON control_card (roadmap_id, state);

-- A node of the version before goes on reading while this one starts.
CREATE VIEW open_card_count AS
SELECT of_id AS above_id, kind, moment, escalated, cards FROM card_count WHERE book = 'SECTION';
CREATE VIEW step_card_count AS
SELECT of_id AS above_id, facet AS step, kind, moment, cards FROM card_count WHERE book = 'STEP';
GRANT SELECT ON open_card_count, step_card_count TO vekha_app;

-- And by when the next of it is due: what is done stands apart, or all of it would be passed over first.
CREATE FUNCTION card_is_done(state text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT CASE state WHEN 'CLOSED' THEN 1 ELSE 0 END $$;
DROP INDEX control_card_due_day_idx;
CREATE INDEX control_card_due_day_idx ON control_card (activity_id, card_is_done(state), current_due)
  WHERE state <> 'WITHDRAWN';

-- What is filtered by a roadmap is known by its rows, without a look at the cards.
DROP INDEX control_card_escalated_idx, control_card_handed_in_idx, control_card_undated_idx;
CREATE INDEX control_card_escalated_idx ON control_card (due_at, id) INCLUDE (organisation_id, activity_id, responsible_role)
  WHERE level > 0 AND state IN ('AWAITING_DATE', 'OPEN', 'HANDED_IN', 'RETURNED');
CREATE INDEX control_card_handed_in_idx ON control_card (due_at, id) INCLUDE (organisation_id, activity_id, responsible_role)
  WHERE state = 'HANDED_IN';
CREATE INDEX control_card_undated_idx ON control_card (id) INCLUDE (organisation_id, activity_id, responsible_role)
  WHERE state = 'AWAITING_DATE';

GRANT SELECT, INSERT, UPDATE, DELETE ON card_count TO vekha_app;
GRANT SELECT ON card_plain_count, card_count_difference TO vekha_app;
