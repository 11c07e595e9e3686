-- What the responsible one gives to co-executors: a part with a date of its own, delivered to the responsible one.
CREATE TABLE card_part (
  id                   uuid PRIMARY KEY,
  place                bigint GENERATED ALWAYS AS IDENTITY,
  card_id              uuid NOT NULL REFERENCES control_card (id),
  organisation_id      text NOT NULL REFERENCES organisation (id),
  role                 text NOT NULL,
  person_id            text REFERENCES person (id),
  words                text NOT NULL CHECK (length(btrim(words)) BETWEEN 1 AND 500),
  zone                 text NOT NULL,
  due                  date NOT NULL,
  due_at               timestamptz NOT NULL,
  state                text NOT NULL CHECK (state IN ('GIVEN', 'DELIVERED', 'RETURNED', 'TAKEN_BACK', 'LEFT_UNDONE')),
  given_by             text NOT NULL REFERENCES person (id),
  given_at             timestamptz NOT NULL,
  delivered_by         text REFERENCES person (id),
  delivered_at         timestamptz,
  answer               text CHECK (length(answer) <= 4000),
  remark               text CHECK (length(remark) <= 2000),
  process_instance_id  text,
  CHECK (state <> 'DELIVERED' OR delivered_by IS NOT NULL AND delivered_at IS NOT NULL AND answer IS NOT NULL)
);
CREATE INDEX card_part_card_idx ON card_part (card_id, place);
CREATE INDEX card_part_late_idx ON card_part (organisation_id, due_at) WHERE state IN ('GIVEN', 'RETURNED');

-- Every change of a part with the part as it was after it.
CREATE TABLE card_part_event (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  part_id  uuid NOT NULL REFERENCES card_part (id),
  at       timestamptz NOT NULL,
  actor    text NOT NULL,
  kind     text NOT NULL,
  state    text NOT NULL,
  due      date NOT NULL,
  words    text NOT NULL DEFAULT ''
);
CREATE INDEX card_part_event_part_idx ON card_part_event (part_id, id);

-- Documents of the assignment that came with a part.
CREATE TABLE card_part_document (
  part_id      uuid NOT NULL REFERENCES card_part (id),
  document_id  uuid NOT NULL REFERENCES document (id),
  PRIMARY KEY (part_id, document_id)
);

GRANT SELECT, INSERT, UPDATE ON card_part TO vekha_app;
GRANT SELECT, INSERT ON card_part_event, card_part_document TO vekha_app;
