-- A row that a step of a lifecycle process performs has no assignment process of its own: its card is tied to the
-- task of that step, so that one piece of work is one task and one card.
ALTER TABLE control_card ADD COLUMN step text CHECK (step ~ '^[a-z][A-Za-z]{2,60}$');
CREATE INDEX control_card_step_idx ON control_card (roadmap_id, organisation_id, step) WHERE step IS NOT NULL;
