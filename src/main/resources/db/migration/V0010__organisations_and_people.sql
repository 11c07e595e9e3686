-- The tree of organisations up to the region. An organisation's id is also its tenant id in the engine.
CREATE TABLE organisation (
  id          text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]{3,40}$'),
  parent_id   text REFERENCES organisation (id),
  kind        text NOT NULL,
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
  short_name  text NOT NULL CHECK (length(short_name) BETWEEN 1 AND 120),
  zone        text NOT NULL
);

-- Who stands above whom, each organisation above itself included: rights on a branch are one join, however deep it is.
CREATE TABLE organisation_above (
  organisation_id text NOT NULL REFERENCES organisation (id),
  above_id        text NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (organisation_id, above_id)
);
CREATE INDEX organisation_above_idx ON organisation_above (above_id, organisation_id);

-- People live here and nowhere else: the engine knows their opaque ids only.
CREATE TABLE person (
  id          text PRIMARY KEY CHECK (id ~ '^p-[a-z0-9]{16}$'),
  family_name text NOT NULL,
  given_name  text NOT NULL,
  patronymic  text NOT NULL DEFAULT '',
  position    text NOT NULL DEFAULT '',
  active      boolean NOT NULL DEFAULT true
);

CREATE TABLE account (
  person_id     text PRIMARY KEY REFERENCES person (id),
  login         text NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9._-]{3,60}$'),
  password_hash text NOT NULL
);

CREATE TABLE membership (
  person_id       text NOT NULL REFERENCES person (id),
  organisation_id text NOT NULL REFERENCES organisation (id),
  role            text NOT NULL,
  PRIMARY KEY (person_id, organisation_id, role)
);
CREATE INDEX membership_organisation_idx ON membership (organisation_id, role);

-- Failed sign-ins per login and address, so that a stranger cannot lock somebody else out.
CREATE TABLE sign_in_failure (
  login         text NOT NULL,
  address       text NOT NULL,
  failures      int NOT NULL,
  blocked_until timestamptz NOT NULL,
  PRIMARY KEY (login, address)
);

GRANT SELECT, INSERT, UPDATE ON organisation, person, account TO vekha_app;
GRANT SELECT, INSERT, DELETE ON organisation_above, membership TO vekha_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_failure TO vekha_app;
