-- Requests for a later date and what was decided. The card keeps the date as first set and the one in
-- force; here are all between them with their reasons.
CREATE TABLE shift_request (
  id                  uuid PRIMARY KEY,
  place               bigint GENERATED ALWAYS AS IDENTITY,
  card_id             uuid NOT NULL REFERENCES control_card (id),
  asked_by            text NOT NULL REFERENCES person (id),
  asked_at            timestamptz NOT NULL,
  due_before          date NOT NULL,
  asked_due           date NOT NULL,
  reason              text NOT NULL CHECK (length(btrim(reason)) BETWEEN 1 AND 2000),
  state               text NOT NULL CHECK (state IN ('ASKED', 'GRANTED', 'REFUSED', 'LAPSED')),
  decided_by          text REFERENCES person (id),
  decided_at          timestamptz,
  granted_due         date,
  remark              text CHECK (length(remark) <= 2000),
  process_instance_id text,
  CHECK (asked_due > due_before),
  CHECK ((state = 'ASKED') = (decided_at IS NULL)),
  CHECK ((state = 'GRANTED') = (granted_due IS NOT NULL)),
  CHECK ((state IN ('GRANTED', 'REFUSED')) = (decided_by IS NOT NULL))
);
-- One request at a time: two windows, or the head and the curator at once, ask for one shift.
CREATE UNIQUE INDEX shift_request_waiting_idx ON shift_request (card_id) WHERE state = 'ASKED';
CREATE INDEX shift_request_card_idx ON shift_request (card_id, place);

GRANT SELECT, INSERT, UPDATE ON shift_request TO vekha_app;
