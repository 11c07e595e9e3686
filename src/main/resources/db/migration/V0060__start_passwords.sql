-- A password that an administrator has seen is good for one thing: signing in to choose another.
ALTER TABLE account ADD COLUMN must_change boolean NOT NULL DEFAULT false;

CREATE INDEX organisation_parent_idx ON organisation (parent_id);

-- Who entered, changed or closed what. Ids and codes only, so that it may be kept when a person's data is erased;
-- hence no foreign keys either.
CREATE TABLE directory_event (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at              timestamptz NOT NULL,
  actor           text NOT NULL CHECK (actor ~ '^p-[a-z0-9]{16}$'),
  kind            text NOT NULL CHECK (kind ~ '^[A-Z_]{3,40}$'),
  person_id       text CHECK (person_id ~ '^p-[a-z0-9]{16}$'),
  organisation_id text CHECK (organisation_id ~ '^[a-z0-9-]{3,40}$'),
  detail          text NOT NULL DEFAULT '' CHECK (detail ~ '^[A-Za-z_-]{0,40}$'),
  CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL)
);
CREATE INDEX directory_event_person_idx ON directory_event (person_id, id);
CREATE INDEX directory_event_organisation_idx ON directory_event (organisation_id, id);

GRANT SELECT, INSERT ON directory_event TO vekha_app;
