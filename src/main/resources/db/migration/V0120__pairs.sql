-- What a pair's own tables refuse, whoever writes: a meeting before the one it builds on, and a full cycle with a step
-- missing.

-- What each mentee of a pair or group wants to reach: the planning meeting ends in a plan for each (school template 5/2).
CREATE TABLE pair_plan_goal (
  pair_id   uuid NOT NULL REFERENCES pair_plan (pair_id),
  mentee_id uuid NOT NULL,
  goal      text NOT NULL CHECK (length(goal) BETWEEN 1 AND 2000),
  PRIMARY KEY (pair_id, mentee_id),
  FOREIGN KEY (pair_id, mentee_id) REFERENCES pair_mentee (pair_id, mentee_id)
);

-- Reflection, personal and in the group, and the open event (Dzerzhinsk 3.4, Bataysk 3.3).
CREATE TABLE pair_completion (
  pair_id    uuid NOT NULL REFERENCES mentoring_pair (id),
  kind       text NOT NULL CHECK (kind IN ('PERSONAL_REFLECTION', 'GROUP_REFLECTION', 'PUBLIC_EVENT')),
  held_on    date NOT NULL,
  summary    text NOT NULL CHECK (length(summary) BETWEEN 1 AND 4000),
  -- Partners come to the event (school template 7/4).
  partners   int NOT NULL DEFAULT 0 CHECK (partners BETWEEN 0 AND 1000),
  entered_by text NOT NULL REFERENCES person (id),
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (pair_id, kind)
);

-- Five steps in order (Dzerzhinsk 3.4, Bataysk 3.3): each meeting has its predecessor and is not earlier than it.
CREATE FUNCTION meeting_check() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  pair mentoring_pair;
  before_kind text;
  before_number int;
  before_on date;
BEGIN
  SELECT * INTO pair FROM mentoring_pair WHERE id = NEW.pair_id FOR NO KEY UPDATE;
  IF pair.ended_on IS NOT NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'VK021', MESSAGE = 'the pair has ended';
  END IF;
  IF NEW.held_on < pair.starts_on OR NEW.held_on > pair.ends_on THEN
    RAISE EXCEPTION USING ERRCODE = 'VK022', MESSAGE = 'the meeting lies outside the term of the pair';
  END IF;
  SELECT t.kind, t.number INTO before_kind, before_number FROM (VALUES
      ('TRIAL', 'INTRODUCTION', 1), ('PLANNING', 'TRIAL', 1),
      ('JOINT', CASE WHEN NEW.number = 1 THEN 'PLANNING' ELSE 'JOINT' END, greatest(NEW.number - 1, 1)),
      ('CLOSING', 'JOINT', (SELECT joint_meetings FROM pair_plan WHERE pair_id = NEW.pair_id)))
    AS t (of_kind, kind, number) WHERE t.of_kind = NEW.kind;
  IF NEW.kind <> 'INTRODUCTION' THEN
    SELECT held_on INTO before_on FROM meeting
      WHERE pair_id = NEW.pair_id AND kind = before_kind AND number = before_number;
    IF before_on IS NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'VK023', MESSAGE = 'the meeting before this one is missing';
    END IF;
    IF NEW.held_on < before_on THEN
      RAISE EXCEPTION USING ERRCODE = 'VK024', MESSAGE = 'the meeting is dated before its predecessor';
    END IF;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER meeting_check BEFORE INSERT ON meeting FOR EACH ROW EXECUTE FUNCTION meeting_check();

-- Participation counts after the full cycle only (Bodaybo, model 5.5), so the mark needs every step of it.
CREATE FUNCTION full_cycle_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM meeting WHERE pair_id = NEW.id AND kind = 'CLOSING')
      OR NEW.reflection_personal_on IS NULL OR NEW.reflection_group_on IS NULL OR NEW.public_event_on IS NULL THEN
    RAISE EXCEPTION USING ERRCODE = 'VK025', MESSAGE = 'a step of the full cycle is missing';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER full_cycle_check BEFORE UPDATE ON mentoring_pair FOR EACH ROW
  WHEN (NEW.state = 'COMPLETED' AND OLD.state <> 'COMPLETED') EXECUTE FUNCTION full_cycle_check();

CREATE INDEX mentoring_pair_organisation_idx ON mentoring_pair (organisation_id, ended_on);
-- A pair that did not fit is replaced once.
CREATE UNIQUE INDEX mentoring_pair_replaces_idx ON mentoring_pair (replaces);

GRANT SELECT, INSERT ON pair_plan_goal, pair_completion TO vekha_app;
-- What was written about somebody is erased with the consent; the facts that are counted stay.
GRANT UPDATE (topic, result, feedback_mentor, feedback_mentee, next_step) ON meeting TO vekha_app;
GRANT UPDATE (goal) ON pair_plan, pair_plan_goal TO vekha_app;
GRANT UPDATE (summary) ON pair_completion TO vekha_app;
GRANT UPDATE (answers) ON questionnaire TO vekha_app;
