-- In whose place it was done; null in the actor's own right.
ALTER TABLE control_event ADD COLUMN for_person_id text;
