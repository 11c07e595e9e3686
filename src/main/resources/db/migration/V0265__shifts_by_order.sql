-- Dates of a whole roadmap or of one of its sections moved by an order: the order, what it said, and every card
-- that it moved. A card's own row of shift_request keeps the date before and after, like any other shift of it.
CREATE TABLE shift_order (
  id            uuid PRIMARY KEY,
  roadmap_id    uuid NOT NULL REFERENCES roadmap (id),
  section       text,
  order_number  text NOT NULL CHECK (length(order_number) BETWEEN 1 AND 60),
  order_date    date NOT NULL,
  reason        text NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 1500),
  unit          text NOT NULL CHECK (unit IN ('DAYS', 'WEEKS', 'MONTHS', 'NOT_BEFORE')),
  amount        int,
  not_before    date,
  end_before    date NOT NULL,
  end_after     date NOT NULL,
  moved         int NOT NULL DEFAULT 0 CHECK (moved >= 0),
  lapsed        int NOT NULL DEFAULT 0 CHECK (lapsed >= 0),
  ordered_by    text NOT NULL REFERENCES person (id),
  ordered_at    timestamptz NOT NULL,
  CHECK ((unit = 'NOT_BEFORE') = (not_before IS NOT NULL)),
  CHECK ((unit = 'NOT_BEFORE') = (amount IS NULL)),
  CHECK (amount > 0),
  CHECK (end_after >= end_before)
);
-- The same order moves the same dates once.
CREATE UNIQUE INDEX shift_order_once_idx
  ON shift_order (roadmap_id, order_number, order_date, coalesce(section, ''));
CREATE INDEX shift_order_roadmap_idx ON shift_order (roadmap_id, ordered_at);

CREATE TABLE shift_order_document (
  order_id    uuid PRIMARY KEY REFERENCES shift_order (id),
  file_name   text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
  media_type  text NOT NULL,
  content     bytea NOT NULL
);

-- Cards whose tasks still have to follow, and the request of each that nobody has to decide any more.
CREATE TABLE shift_order_card (
  order_id        uuid NOT NULL REFERENCES shift_order (id),
  card_id         uuid NOT NULL REFERENCES control_card (id),
  lapsed_request  uuid REFERENCES shift_request (id),
  followed_at     timestamptz,
  PRIMARY KEY (order_id, card_id)
);
CREATE INDEX shift_order_card_waiting_idx ON shift_order_card (order_id) WHERE followed_at IS NULL;

ALTER TABLE shift_request ADD COLUMN order_id uuid REFERENCES shift_order (id);

GRANT SELECT, INSERT, UPDATE ON shift_order, shift_order_card TO vekha_app;
GRANT SELECT, INSERT ON shift_order_document TO vekha_app;
