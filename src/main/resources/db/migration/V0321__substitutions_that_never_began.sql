-- A substitution that was ended before it began takes no time: another deputy may be named for its days.
CREATE OR REPLACE FUNCTION substitution_fits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM person WHERE id IN (NEW.person_id, NEW.deputy_id) ORDER BY id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM person WHERE id IN (NEW.person_id, NEW.deputy_id) AND NOT active)
     OR NOT EXISTS (SELECT 1 FROM membership m JOIN organisation_above a ON a.above_id = m.organisation_id
                     WHERE m.person_id = NEW.deputy_id AND a.organisation_id = NEW.organisation_id) THEN
    RAISE EXCEPTION 'The deputy is not of the organisation' USING ERRCODE = 'check_violation', CONSTRAINT = 'substitution_at_home';
  END IF;
  IF EXISTS (SELECT 1 FROM substitution s
              WHERE s.person_id = NEW.person_id AND s.organisation_id = NEW.organisation_id AND s.role = NEW.role
                AND s.starts_at < NEW.ends_at AND NEW.starts_at < s.ends_at AND s.starts_at < s.ends_at) THEN
    RAISE EXCEPTION 'The role has a deputy then' USING ERRCODE = 'unique_violation', CONSTRAINT = 'substitution_once';
  END IF;
  -- Whoever is away stands in for nobody: so there are neither circles nor chains.
  IF EXISTS (SELECT 1 FROM substitution s
              WHERE (s.person_id = NEW.deputy_id OR s.deputy_id = NEW.person_id)
                AND s.starts_at < NEW.ends_at AND NEW.starts_at < s.ends_at AND s.starts_at < s.ends_at) THEN
    RAISE EXCEPTION 'A deputy is away' USING ERRCODE = 'check_violation', CONSTRAINT = 'substitution_without_chain';
  END IF;
  RETURN NEW;
END
$$;
