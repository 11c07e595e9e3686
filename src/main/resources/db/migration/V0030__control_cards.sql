-- One card per assignment: what a person is held to. Late is read from here and from nowhere else.
CREATE TABLE control_card (
  id                         uuid PRIMARY KEY,
  roadmap_id                 uuid NOT NULL REFERENCES roadmap (id),
  activity_id                uuid NOT NULL REFERENCES activity (id),
  organisation_id            text NOT NULL REFERENCES organisation (id),
  controller_organisation_id text NOT NULL REFERENCES organisation (id),
  responsible_role           text NOT NULL,
  responsible_person_id      text REFERENCES person (id),
  occurrence                 int NOT NULL,
  basis                      text NOT NULL,
  state                      text NOT NULL,
  zone                       text NOT NULL,
  opens_at                   timestamptz NOT NULL,
  settle_by                  date NOT NULL,
  original_due               date,
  current_due                date,
  due_at                     timestamptz,
  shift_count                int NOT NULL DEFAULT 0,
  level                      int NOT NULL DEFAULT 0,
  round                      int NOT NULL DEFAULT 0,
  overdue_noted_at           timestamptz,
  process_instance_id        text,
  opened_at                  timestamptz,
  handed_in_at               timestamptz,
  closed_at                  timestamptz,
  UNIQUE (activity_id, organisation_id, occurrence),
  CHECK ((original_due IS NULL) = (current_due IS NULL) AND (current_due IS NULL) = (due_at IS NULL)),
  CHECK (state IN ('PLANNED', 'AWAITING_DATE', 'OPEN', 'HANDED_IN', 'RETURNED', 'CLOSED'))
);
-- What is due to be opened, and what is due to be noted as late: the two questions of the watch.
CREATE INDEX control_card_opening_idx ON control_card (opens_at) WHERE state = 'PLANNED';
CREATE INDEX control_card_overdue_idx ON control_card (due_at)
  WHERE state IN ('OPEN', 'RETURNED') AND overdue_noted_at IS NULL;
-- The overdue board of a branch.
CREATE INDEX control_card_late_idx ON control_card (organisation_id, due_at) WHERE state IN ('OPEN', 'RETURNED');
CREATE INDEX control_card_roadmap_idx ON control_card (roadmap_id, state);
CREATE INDEX control_card_instance_idx ON control_card (process_instance_id);

CREATE TABLE card_co_executor (
  card_id   uuid NOT NULL REFERENCES control_card (id),
  place     int NOT NULL,
  role      text NOT NULL,
  person_id text REFERENCES person (id),
  PRIMARY KEY (card_id, place)
);

-- Every change of a card with the card as it was after it, so that any past day can be shown.
CREATE TABLE control_event (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  card_id       uuid NOT NULL REFERENCES control_card (id),
  at            timestamptz NOT NULL,
  actor         text NOT NULL,
  kind          text NOT NULL,
  state         text NOT NULL,
  current_due   date,
  level         int NOT NULL,
  round         int NOT NULL,
  submission_id uuid
);
CREATE INDEX control_event_card_idx ON control_event (card_id, id);

GRANT SELECT, INSERT, UPDATE ON control_card TO vekha_app;
GRANT SELECT, INSERT ON card_co_executor, control_event TO vekha_app;
