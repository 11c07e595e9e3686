-- Result documents, outside the engine: its attachments have no check on who reads or deletes them.
CREATE TABLE document (
  id              uuid PRIMARY KEY,
  card_id         uuid NOT NULL REFERENCES control_card (id),
  organisation_id text NOT NULL REFERENCES organisation (id),
  file_name       text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
  media_type      text NOT NULL,
  size            bigint NOT NULL CHECK (size > 0),
  sha256          text NOT NULL,
  uploaded_by     text NOT NULL REFERENCES person (id),
  uploaded_at     timestamptz NOT NULL,
  withdrawn_at    timestamptz,
  withdrawn_by    text REFERENCES person (id)
);
CREATE INDEX document_card_idx ON document (card_id);

CREATE TABLE document_content (
  document_id uuid PRIMARY KEY REFERENCES document (id),
  content     bytea NOT NULL
);

GRANT SELECT, INSERT ON document, document_content TO vekha_app;
GRANT UPDATE (withdrawn_at, withdrawn_by) ON document TO vekha_app;
