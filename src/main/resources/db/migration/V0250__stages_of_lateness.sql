-- Every table of stages that has been in force, as it was read; the last one is.
CREATE TABLE lateness_policy (
  version   int PRIMARY KEY CHECK (version > 0),
  file_name text NOT NULL,
  content   text NOT NULL,
  read_at   timestamptz NOT NULL
);

-- What the order itself charges somebody with beside the table's rows is important; such rows are
-- numbered by the order's clause («по приказу, п. 5.2»).
ALTER TABLE activity
  ADD COLUMN important boolean NOT NULL GENERATED ALWAYS AS (number LIKE 'по приказу, п. %') STORED;

ALTER TABLE control_card
  -- When the next stage comes; -infinity while it has to be worked out.
  ADD COLUMN next_stage_at timestamptz,
  ADD COLUMN next_stage    text,
  ADD COLUMN stage_policy  int,
  -- Since when the present day is in force or the work is back with its people; null since it was opened.
  ADD COLUMN stages_since  timestamptz,
  -- The task has got another priority or group by a stage.
  ADD COLUMN raised        boolean NOT NULL DEFAULT false,
  ADD CHECK (next_stage_at IS NULL OR state IN ('OPEN', 'RETURNED', 'HANDED_IN'));
CREATE INDEX control_card_stage_idx ON control_card (next_stage_at, id) WHERE next_stage_at IS NOT NULL;
DROP INDEX control_card_overdue_idx;
DROP INDEX control_card_acceptance_idx;

-- Whoever changes what stages depend on, by whatever statement: the next stage is worked out anew, and a
-- finished card has none.
CREATE FUNCTION control_card_stage_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.next_stage := NULL;
  NEW.next_stage_at := CASE
    WHEN NEW.state IN ('OPEN', 'RETURNED') AND NEW.current_due IS NOT NULL
      OR NEW.state = 'HANDED_IN' AND NEW.accept_by IS NOT NULL THEN '-infinity'::timestamptz END;
  RETURN NEW;
END
$$;
CREATE TRIGGER control_card_stage_of_new BEFORE INSERT ON control_card
  FOR EACH ROW WHEN (NEW.state <> 'PLANNED') EXECUTE FUNCTION control_card_stage_check();
CREATE TRIGGER control_card_stage_of_changed
  BEFORE UPDATE OF state, current_due, accept_by, round, zone, stages_since ON control_card
  FOR EACH ROW WHEN (
    OLD.state <> NEW.state OR OLD.round <> NEW.round OR OLD.zone <> NEW.zone
    OR OLD.current_due IS DISTINCT FROM NEW.current_due OR OLD.accept_by IS DISTINCT FROM NEW.accept_by
    OR OLD.stages_since IS DISTINCT FROM NEW.stages_since)
  EXECUTE FUNCTION control_card_stage_check();

-- The stages a card has come to: each once for one day, and for one result where a decision is waited for.
CREATE TABLE card_stage (
  card_id    uuid NOT NULL REFERENCES control_card (id),
  waits_for  text NOT NULL CHECK (waits_for IN ('EXECUTOR', 'CONTROLLER')),
  day        date NOT NULL,
  round      int NOT NULL,
  stage      text NOT NULL,
  at         timestamptz NOT NULL,
  level      int NOT NULL CHECK (level BETWEEN 0 AND 3),
  priority   int NOT NULL,
  also_group text,
  policy     int REFERENCES lateness_policy (version),
  noted_at   timestamptz NOT NULL,
  PRIMARY KEY (card_id, waits_for, day, round, stage),
  CHECK ((waits_for = 'EXECUTOR') = (round = 0))
);

ALTER TABLE control_event ADD COLUMN stage text, ADD COLUMN policy int REFERENCES lateness_policy (version);

-- What was noted before there were stages is not noted again.
INSERT INTO card_stage (card_id, waits_for, day, round, stage, at, level, priority, noted_at)
SELECT id, 'EXECUTOR', current_due, 0, 'passed', due_at, 0, 50, overdue_noted_at
  FROM control_card WHERE overdue_noted_at IS NOT NULL AND current_due IS NOT NULL
UNION ALL
SELECT id, 'CONTROLLER', accept_by, round, 'passed', accept_at, 0, 50, acceptance_noted_at
  FROM control_card WHERE acceptance_noted_at IS NOT NULL AND accept_by IS NOT NULL AND round > 0;
UPDATE control_card SET next_stage_at = '-infinity'
 WHERE state IN ('OPEN', 'RETURNED') AND current_due IS NOT NULL OR state = 'HANDED_IN' AND accept_by IS NOT NULL;

GRANT SELECT, INSERT ON lateness_policy, card_stage TO vekha_app;
