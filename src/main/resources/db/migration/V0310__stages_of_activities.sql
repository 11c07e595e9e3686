-- What the methodology's check asks of a row: its stage of the lifecycle, and every kind of document that shows it done.
-- The words of a row tell both, and reading them takes the application: it fills in what is stored already at its start.
ALTER TABLE activity
  ADD COLUMN stage          text CHECK (stage ~ '^[0-9]{2}_[a-z_]{3,40}$'),
  ADD COLUMN document_kinds text[] NOT NULL DEFAULT '{}';
CREATE INDEX activity_without_stage_idx ON activity (id) WHERE stage IS NULL;
CREATE INDEX programme_authority_idx ON programme (authority_id);
