-- Since there are stages (V0250) they say what was noted of a passed date.
ALTER TABLE control_card DROP COLUMN overdue_noted_at, DROP COLUMN acceptance_noted_at;

-- Digests and calendars ask for the parts that are somebody's own.
CREATE INDEX card_part_own_idx ON card_part (person_id, due) WHERE person_id IS NOT NULL AND state IN ('GIVEN', 'RETURNED');
