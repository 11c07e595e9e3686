-- Who signs in as one user of Vekha is not the mentee of their own pair, by whatever path it is made.
CREATE FUNCTION pair_of_two_people_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM mentoring_pair p
      JOIN mentor_person a ON a.mentor_id = p.mentor_id
      JOIN mentee_person b ON b.person_id = a.person_id
     WHERE p.id = NEW.pair_id AND b.mentee_id = NEW.mentee_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'VK009', MESSAGE = 'nobody may be their own mentor';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER pair_of_two_people_check BEFORE INSERT ON pair_mentee
  FOR EACH ROW EXECUTE FUNCTION pair_of_two_people_check();
