-- Who has to decide on the result that was handed in, and by when. Work that waits for this is late
-- for the controller and not for whoever did it.
ALTER TABLE control_card
  ADD COLUMN accept_by           date,
  ADD COLUMN accept_at           timestamptz,
  ADD COLUMN accepting_role      text,
  ADD COLUMN acceptance_noted_at timestamptz,
  ADD CHECK ((accept_by IS NULL) = (accept_at IS NULL) AND (accept_by IS NULL) = (accepting_role IS NULL));
CREATE INDEX control_card_acceptance_idx ON control_card (accept_at)
  WHERE state = 'HANDED_IN' AND acceptance_noted_at IS NULL;
