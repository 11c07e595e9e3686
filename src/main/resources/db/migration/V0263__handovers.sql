-- Work that went from one person to another for good, with both names and why: one task, or all that a person left behind.
CREATE TABLE handover (
  id              uuid PRIMARY KEY,
  place           bigint GENERATED ALWAYS AS IDENTITY,
  at              timestamptz NOT NULL,
  actor           text NOT NULL,
  organisation_id text NOT NULL REFERENCES organisation (id),
  card_id         uuid REFERENCES control_card (id),
  task_id         text,
  from_person_id  text NOT NULL,
  to_person_id    text NOT NULL,
  reason          text NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  CHECK (card_id IS NOT NULL OR task_id IS NOT NULL),
  CHECK (from_person_id <> to_person_id)
);
CREATE INDEX handover_card_idx ON handover (card_id, place);
CREATE INDEX handover_organisation_idx ON handover (organisation_id, place);
-- What is somebody's own: asked when the person leaves or gives a role up.
CREATE INDEX control_card_own_idx ON control_card (responsible_person_id, organisation_id)
  WHERE responsible_person_id IS NOT NULL AND state NOT IN ('CLOSED', 'WITHDRAWN');

GRANT SELECT, INSERT ON handover TO vekha_app;
