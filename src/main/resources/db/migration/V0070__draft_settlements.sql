-- What the reader understood of an uploaded document, kept so that the file is read once and what was settled
-- goes on fitting it. Null for documents uploaded before; they are read when they are opened next.
ALTER TABLE roadmap_draft ADD COLUMN reading jsonb;

-- Everything a methodist settles about a draft. Nothing is overwritten: the newest row counts, the older ones
-- tell who had settled what and when. One sequence numbers them all, so its greatest number is the draft's version.
CREATE SEQUENCE draft_settlement_seq;

-- The order's data as settled, and whether due days move from days off (null while nobody has decided).
CREATE TABLE draft_head (
  id              bigint PRIMARY KEY DEFAULT nextval('draft_settlement_seq'),
  draft_id        uuid NOT NULL REFERENCES roadmap_draft (id),
  title           text NOT NULL,
  order_number    text,
  order_date      date,
  period_from     date,
  period_to       date,
  moves_days_off  boolean,
  settled_by      text NOT NULL REFERENCES person (id),
  settled_at      timestamptz NOT NULL,
  CHECK (period_from <= period_to)
);
CREATE INDEX draft_head_draft_idx ON draft_head (draft_id, id);

-- A row as settled. Rows of the document have their place in it as key; rows added by hand have greater keys.
CREATE TABLE draft_row (
  id             bigint PRIMARY KEY DEFAULT nextval('draft_settlement_seq'),
  draft_id       uuid NOT NULL REFERENCES roadmap_draft (id),
  row_key        int NOT NULL,
  after_key      int,
  removed        boolean NOT NULL,
  number         text NOT NULL,
  section        text NOT NULL,
  title          text NOT NULL,
  deadline       text NOT NULL,
  responsible    text NOT NULL,
  result         text NOT NULL,
  document_kind  text,
  settled_by     text NOT NULL REFERENCES person (id),
  settled_at     timestamptz NOT NULL
);
CREATE INDEX draft_row_draft_idx ON draft_row (draft_id, row_key, id);

-- Who answers for a settled row, chosen from the directory: the first is responsible, the others help.
CREATE TABLE draft_row_responsible (
  draft_row_id  bigint NOT NULL REFERENCES draft_row (id),
  place         int NOT NULL,
  target        text NOT NULL,
  role          text NOT NULL,
  PRIMARY KEY (draft_row_id, place)
);

-- A notice that a methodist has looked at and found right; row 0 is the document as a whole.
CREATE TABLE draft_confirmation (
  id            bigint PRIMARY KEY DEFAULT nextval('draft_settlement_seq'),
  draft_id      uuid NOT NULL REFERENCES roadmap_draft (id),
  row_key       int NOT NULL,
  what          text NOT NULL,
  confirmed_by  text NOT NULL REFERENCES person (id),
  confirmed_at  timestamptz NOT NULL
);
CREATE INDEX draft_confirmation_draft_idx ON draft_confirmation (draft_id, id);

-- What a launched roadmap keeps of it.
ALTER TABLE roadmap ADD COLUMN moves_days_off boolean NOT NULL DEFAULT false;
CREATE TABLE activity_responsible (
  activity_id  uuid NOT NULL REFERENCES activity (id),
  place        int NOT NULL,
  target       text NOT NULL,
  role         text NOT NULL,
  PRIMARY KEY (activity_id, place)
);

GRANT USAGE ON SEQUENCE draft_settlement_seq TO vekha_app;
GRANT SELECT, INSERT ON draft_head, draft_row, draft_row_responsible, draft_confirmation, activity_responsible
  TO vekha_app;
