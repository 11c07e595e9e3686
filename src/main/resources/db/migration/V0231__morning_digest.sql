-- One digest for each person and day, also an empty one, of which no letter is written.
CREATE TABLE morning_digest (
  person_id text NOT NULL REFERENCES person (id),
  day       date NOT NULL,
  made_at   timestamptz NOT NULL,
  items     int NOT NULL CHECK (items >= 0),
  PRIMARY KEY (person_id, day)
);
CREATE INDEX morning_digest_day_idx ON morning_digest (day);

-- What one person has to do, and what waits for an authority's acceptance.
CREATE INDEX control_card_person_idx ON control_card (responsible_person_id)
  WHERE responsible_person_id IS NOT NULL AND state IN ('OPEN', 'RETURNED');
CREATE INDEX control_card_to_accept_idx ON control_card (controller_organisation_id) WHERE state = 'HANDED_IN';

GRANT SELECT, INSERT, DELETE ON morning_digest TO vekha_app;
