-- When the step that performs an assignment had its turn, if that was after the assignment opened: nobody could work
-- on it before, so the time until then is held against nobody.
ALTER TABLE control_card ADD COLUMN begun_at timestamptz;

-- What an organisation was held to over the years.
CREATE INDEX control_card_organisation_idx ON control_card (organisation_id, roadmap_id);
