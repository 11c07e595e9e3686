-- Mail goes only to people who gave an address themselves; until then, and for a fact nobody asked to hear of, there is none.
CREATE TABLE notification_setting (
  person_id          text PRIMARY KEY REFERENCES person (id),
  email              text NOT NULL DEFAULT ''
    CHECK (email = '' OR (length(email) <= 254 AND email ~ '^[A-Za-z0-9._%+''-]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}$')),
  digest             boolean NOT NULL DEFAULT false,
  immediate          boolean NOT NULL DEFAULT false,
  digest_hour        int NOT NULL DEFAULT 8 CHECK (digest_hour BETWEEN 0 AND 23),
  quiet_from         int NOT NULL DEFAULT 20 CHECK (quiet_from BETWEEN 0 AND 23),
  quiet_to           int NOT NULL DEFAULT 7 CHECK (quiet_to BETWEEN 0 AND 23),
  address_refused_at timestamptz,
  CHECK (email <> '' OR NOT (digest OR immediate))
);

-- One row for each fact and person, written with the fact: nobody is told twice, and nothing that happened is left untold.
CREATE TABLE mail_outbox (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fact            text NOT NULL CHECK (fact ~ '^[A-Za-z0-9:._-]{3,200}$'),
  person_id       text NOT NULL REFERENCES person (id),
  letter          text NOT NULL CHECK (letter ~ '^[A-Z_]{3,40}$'),
  subject         text NOT NULL CHECK (length(subject) BETWEEN 1 AND 200 AND subject !~ '[[:cntrl:]]'),
  body            text NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
  state           text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'REFUSED', 'EXPIRED', 'DROPPED')),
  attempts        int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  smtp_code       int,
  created_at      timestamptz NOT NULL,
  next_attempt_at timestamptz NOT NULL,
  expires_at      timestamptz NOT NULL CHECK (expires_at > created_at),
  ended_at        timestamptz,
  UNIQUE (fact, person_id),
  CHECK ((state = 'WAITING') = (ended_at IS NULL))
);
CREATE INDEX mail_outbox_due_idx ON mail_outbox (next_attempt_at, id) WHERE state = 'WAITING';
CREATE INDEX mail_outbox_expiry_idx ON mail_outbox (expires_at) WHERE state = 'WAITING';
CREATE INDEX mail_outbox_ended_idx ON mail_outbox (ended_at) WHERE state <> 'WAITING';
CREATE INDEX mail_outbox_person_idx ON mail_outbox (person_id, ended_at) WHERE state IN ('REFUSED', 'EXPIRED');

GRANT SELECT, INSERT, UPDATE ON notification_setting TO vekha_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON mail_outbox TO vekha_app;
