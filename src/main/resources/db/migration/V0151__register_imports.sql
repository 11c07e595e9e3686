-- Rows of a school's own spreadsheet that are good, kept aside until whoever brought them confirms; then, or when they
-- are discarded, they are erased. A row without a consent's day is not kept even here (152-FZ), and of bad rows only
-- number, field and reason, never what stood in them.
CREATE TABLE register_import (
  id              uuid PRIMARY KEY,
  organisation_id text NOT NULL REFERENCES organisation (id),
  register        text NOT NULL CHECK (register IN ('MENTEES', 'MENTORS')),
  brought_by      text NOT NULL REFERENCES person (id),
  brought_at      timestamptz NOT NULL,
  -- Rows that were in the register already.
  known           int NOT NULL CHECK (known >= 0),
  problems        jsonb NOT NULL,
  -- Headings of columns that are not taken over.
  left_out        text[] NOT NULL
);
CREATE INDEX register_import_brought_idx ON register_import (brought_by, brought_at);

CREATE TABLE register_import_row (
  import_id uuid NOT NULL REFERENCES register_import (id) ON DELETE CASCADE,
  number    int NOT NULL CHECK (number > 0),
  fields    jsonb NOT NULL CHECK (fields ? 'ownConsentOn' OR fields ? 'representativeConsentOn'),
  PRIMARY KEY (import_id, number)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON register_import TO vekha_app;
GRANT SELECT, INSERT, DELETE ON register_import_row TO vekha_app;
