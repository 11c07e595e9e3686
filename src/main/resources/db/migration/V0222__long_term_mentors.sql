-- The long-term register takes in mentees who went the whole way of a programme (school template 7/6): a mentor who was
-- a mentee here, once, after the mark of the full cycle, for long-term work.
CREATE TABLE mentor_former_mentee (
  mentor_id       uuid PRIMARY KEY,
  mentee_id       uuid NOT NULL UNIQUE,
  organisation_id text NOT NULL,
  FOREIGN KEY (mentor_id, organisation_id) REFERENCES mentor (id, organisation_id),
  FOREIGN KEY (mentee_id, organisation_id) REFERENCES mentee (id, organisation_id)
);
CREATE FUNCTION former_mentee_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM mentee WHERE id = NEW.mentee_id AND full_cycle_on IS NOT NULL)
      OR NOT EXISTS (SELECT 1 FROM mentor WHERE id = NEW.mentor_id AND long_term) THEN
    RAISE EXCEPTION USING ERRCODE = 'VK010', MESSAGE = 'only after the full cycle and for long-term work';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER former_mentee_check BEFORE INSERT ON mentor_former_mentee
  FOR EACH ROW EXECUTE FUNCTION former_mentee_check();
GRANT SELECT, INSERT ON mentor_former_mentee TO vekha_app;
