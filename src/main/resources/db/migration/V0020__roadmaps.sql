-- A launched roadmap and its rows, in the document's own words.
CREATE TABLE roadmap (
  id                  uuid PRIMARY KEY,
  organisation_id     text NOT NULL REFERENCES organisation (id),
  title               text NOT NULL,
  order_number        text NOT NULL DEFAULT '',
  order_date          date NOT NULL,
  period_from         date NOT NULL,
  period_to           date NOT NULL,
  launched_on         date NOT NULL,
  launched_at         timestamptz NOT NULL,
  launched_by         text NOT NULL REFERENCES person (id),
  process_instance_id text,
  closed_at           timestamptz,
  CHECK (period_from <= period_to)
);
-- The same order is launched once.
CREATE UNIQUE INDEX roadmap_order_idx ON roadmap (organisation_id, order_number, order_date);

CREATE TABLE activity (
  id              uuid PRIMARY KEY,
  roadmap_id      uuid NOT NULL REFERENCES roadmap (id),
  place           int NOT NULL,
  number          text NOT NULL,
  section         text NOT NULL,
  title           text NOT NULL,
  deadline        text NOT NULL,
  deadline_read   text NOT NULL,
  responsible     text NOT NULL,
  result          text NOT NULL,
  document_kind   text NOT NULL,
  UNIQUE (roadmap_id, place)
);

-- A document that was uploaded to be looked at; nothing runs until it is launched.
CREATE TABLE roadmap_draft (
  id               uuid PRIMARY KEY,
  organisation_id  text NOT NULL REFERENCES organisation (id),
  file_name        text NOT NULL,
  content          bytea NOT NULL,
  uploaded_by      text NOT NULL REFERENCES person (id),
  uploaded_at      timestamptz NOT NULL,
  roadmap_id       uuid REFERENCES roadmap (id)
);
CREATE INDEX roadmap_draft_organisation_idx ON roadmap_draft (organisation_id, uploaded_at);

GRANT SELECT, INSERT, UPDATE ON roadmap, roadmap_draft TO vekha_app;
GRANT SELECT, INSERT ON activity TO vekha_app;
