-- Calendars that programs read without signing in. Whoever holds the address reads it, so only its hash is kept, and it ends
-- when its owner makes another one or leaves.
CREATE TABLE calendar_feed (
  id           uuid PRIMARY KEY,
  person_id    text NOT NULL REFERENCES person (id),
  roadmap_id   uuid REFERENCES roadmap (id),
  token_hash   bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
  made_at      timestamptz NOT NULL,
  revoked_at   timestamptz,
  last_read_at timestamptz,
  hour_began   timestamptz,
  reads        int NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX calendar_feed_one_idx
  ON calendar_feed (person_id, coalesce(roadmap_id, '00000000-0000-0000-0000-000000000000')) WHERE revoked_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON calendar_feed TO vekha_app;
