-- What co-executors have still to deliver below every authority, kept in step as what stands at steps is (adr 0022,
-- 0031). A part stands in the process of its own and is counted where its co-executor is.
ALTER TABLE step_card_count DROP CONSTRAINT step_card_count_kind_check;
ALTER TABLE step_card_count ADD CONSTRAINT step_card_count_kind_check
  CHECK (kind IN ('AWAITING_DATE', 'IN_WORK', 'HANDED_IN', 'PART'));

CREATE OR REPLACE VIEW step_card_plain_count AS
SELECT a.above_id, x.step, x.kind, x.moment, count(*) AS cards
  FROM (SELECT c.organisation_id, c.step, open_card_kind(c.state) AS kind,
               open_card_moment(c.state, c.due_at, c.accept_at) AS moment
          FROM control_card c WHERE c.step IS NOT NULL AND open_card_kind(c.state) IS NOT NULL
        UNION ALL
        SELECT p.organisation_id, '', 'PART', p.due_at FROM card_part p WHERE p.state IN ('GIVEN', 'RETURNED')) x
  JOIN organisation_above a ON a.organisation_id = x.organisation_id AND a.above_id <> a.organisation_id
 GROUP BY 1, 2, 3, 4;

INSERT INTO step_card_count (above_id, step, kind, moment, cards, folded)
SELECT above_id, step, kind, moment, cards, true FROM step_card_plain_count WHERE kind = 'PART' ORDER BY above_id, moment;

-- One part after the other: an assignment has few, and each change of one has its line in the story.
CREATE FUNCTION count_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO step_card_count (above_id, step, kind, moment, cards)
  SELECT a.above_id, '', 'PART', x.due_at, sum(x.n)
    FROM (VALUES (OLD.organisation_id, OLD.state, OLD.due_at, -1),
                 (NEW.organisation_id, NEW.state, NEW.due_at, 1)) x (organisation_id, state, due_at, n)
    JOIN organisation_above a ON a.organisation_id = x.organisation_id AND a.above_id <> a.organisation_id
   WHERE x.state IN ('GIVEN', 'RETURNED')
   GROUP BY a.above_id, x.due_at HAVING sum(x.n) <> 0;
  IF FOUND AND nextval('step_card_count_turn') % 64 = 0 THEN
    PERFORM fold_step_card_counts();
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER count_part AFTER INSERT OR DELETE OR UPDATE OF organisation_id, state, due_at ON card_part
  FOR EACH ROW EXECUTE FUNCTION count_part();
