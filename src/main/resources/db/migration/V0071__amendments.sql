-- A running roadmap is changed by an order of its own. The document of that order is a draft like any other,
-- settled in the same way; what it changes is worked out against the roadmap and done in one transaction.
ALTER TABLE roadmap_draft ADD COLUMN amends uuid REFERENCES roadmap (id);

CREATE TABLE amendment (
  id                  uuid PRIMARY KEY,
  roadmap_id          uuid NOT NULL REFERENCES roadmap (id),
  draft_id            uuid NOT NULL UNIQUE REFERENCES roadmap_draft (id),
  order_number        text NOT NULL,
  order_date          date NOT NULL,
  amended_by          text NOT NULL REFERENCES person (id),
  amended_at          timestamptz NOT NULL
);
CREATE INDEX amendment_roadmap_idx ON amendment (roadmap_id, amended_at);

-- What the amendment did to each row that it touched; place 0 is the roadmap as a whole.
CREATE TABLE amendment_row (
  amendment_id  uuid NOT NULL REFERENCES amendment (id),
  place         int NOT NULL,
  activity_id   uuid REFERENCES activity (id),
  kind          text NOT NULL CHECK (kind IN ('ADDED', 'REMOVED', 'CHANGED')),
  number        text NOT NULL,
  title         text NOT NULL,
  moved         int NOT NULL,
  withdrawn     int NOT NULL,
  added         int NOT NULL,
  PRIMARY KEY (amendment_id, place)
);

-- Which words of the row changed.
CREATE TABLE amendment_word (
  amendment_id  uuid NOT NULL,
  place         int NOT NULL,
  field         text NOT NULL,
  before        text NOT NULL,
  after         text NOT NULL,
  PRIMARY KEY (amendment_id, place, field),
  FOREIGN KEY (amendment_id, place) REFERENCES amendment_row (amendment_id, place)
);

-- Cards whose process instance still has to follow what was decided about them.
CREATE TABLE amendment_card (
  amendment_id  uuid NOT NULL REFERENCES amendment (id),
  card_id       uuid NOT NULL REFERENCES control_card (id),
  followed_at   timestamptz,
  PRIMARY KEY (amendment_id, card_id)
);
CREATE INDEX amendment_card_waiting_idx ON amendment_card (amendment_id) WHERE followed_at IS NULL;

-- A row that an order has struck out stays, with all that was done for it.
ALTER TABLE activity ADD COLUMN removed_by uuid REFERENCES amendment (id);
-- Rows change their places all at once.
ALTER TABLE activity DROP CONSTRAINT activity_roadmap_id_place_key;
ALTER TABLE activity ADD CONSTRAINT activity_roadmap_id_place_key
  UNIQUE (roadmap_id, place) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE control_card DROP CONSTRAINT control_card_state_check;
ALTER TABLE control_card ADD CONSTRAINT control_card_state_check
  CHECK (state IN ('PLANNED', 'AWAITING_DATE', 'OPEN', 'HANDED_IN', 'RETURNED', 'CLOSED', 'WITHDRAWN'));

GRANT SELECT, INSERT ON amendment, amendment_row, amendment_word TO vekha_app;
GRANT SELECT, INSERT, UPDATE ON amendment_card TO vekha_app;
GRANT UPDATE ON activity TO vekha_app;
GRANT DELETE ON activity_responsible, card_co_executor TO vekha_app;
