-- Checks of the history that somebody asked for on the page, and what they found.
CREATE TABLE audit_check (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  asked_by   text NOT NULL REFERENCES person (id),
  asked_at   timestamptz NOT NULL,
  -- Moves on while the check is alive.
  seen_at    timestamptz NOT NULL,
  percent    int NOT NULL DEFAULT 0 CHECK (percent BETWEEN 0 AND 100),
  ended_at   timestamptz,
  state      text NOT NULL DEFAULT 'RUNNING' CHECK (state IN ('RUNNING', 'DONE', 'BROKEN_OFF')),
  lines      bigint NOT NULL DEFAULT 0,
  tail       bigint NOT NULL DEFAULT 0,
  findings   int NOT NULL DEFAULT 0,
  CHECK ((state = 'RUNNING') = (ended_at IS NULL))
);
-- One at a time, however many ask.
CREATE UNIQUE INDEX audit_check_running_idx ON audit_check ((true)) WHERE state = 'RUNNING';

CREATE TABLE audit_check_finding (
  check_id bigint NOT NULL REFERENCES audit_check (id),
  place    int NOT NULL,
  kind     text NOT NULL,
  source   text NOT NULL,
  row_key  text NOT NULL,
  chain    text NOT NULL,
  PRIMARY KEY (check_id, place)
);

GRANT SELECT, INSERT, UPDATE ON audit_check TO vekha_app;
GRANT SELECT, INSERT ON audit_check_finding TO vekha_app;
