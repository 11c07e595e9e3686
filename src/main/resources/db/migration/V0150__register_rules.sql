-- A forbidden pair must not come about afterwards either: what V0100 checks when a pair is made is checked here when
-- something that it depends on changes. Whoever changes a mentor's side locks the mentor, as pairing does, so that of
-- two at the same moment the second sees the first.

CREATE FUNCTION mentor_child_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM mentor WHERE id = NEW.mentor_id FOR NO KEY UPDATE;
  IF (SELECT organisation_id FROM mentor WHERE id = NEW.mentor_id)
      <> (SELECT organisation_id FROM mentee WHERE id = NEW.mentee_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'VK001', MESSAGE = 'mentor and mentee belong to different organisations';
  END IF;
  IF EXISTS (
    SELECT 1 FROM pair_mentee m JOIN mentoring_pair p ON p.id = m.pair_id
     WHERE p.mentor_id = NEW.mentor_id AND m.mentee_id = NEW.mentee_id AND p.ended_on IS NULL
       AND m.left_on IS NULL) THEN
    RAISE EXCEPTION USING ERRCODE = 'VK002', MESSAGE = 'a parent may not be the mentor of their own child';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER mentor_child_check BEFORE INSERT OR UPDATE ON mentor_child
  FOR EACH ROW EXECUTE FUNCTION mentor_child_check();

CREATE FUNCTION mentor_class_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM mentor WHERE id = NEW.mentor_id FOR NO KEY UPDATE;
  IF EXISTS (
    SELECT 1 FROM pair_mentee m JOIN mentoring_pair p ON p.id = m.pair_id
      JOIN mentee_person t ON t.mentee_id = m.mentee_id
     WHERE p.mentor_id = NEW.mentor_id AND p.ended_on IS NULL AND m.left_on IS NULL
       AND lower(t.school_class) = lower(NEW.school_class)) THEN
    RAISE EXCEPTION USING ERRCODE = 'VK003', MESSAGE = 'a teacher may not be the mentor within their own programme';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER mentor_class_check BEFORE INSERT OR UPDATE ON mentor_class
  FOR EACH ROW EXECUTE FUNCTION mentor_class_check();

CREATE FUNCTION mentee_class_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM mentor m JOIN mentor_class c ON c.mentor_id = m.id
    WHERE lower(c.school_class) = lower(NEW.school_class) AND m.organisation_id = NEW.organisation_id
    ORDER BY m.id FOR NO KEY UPDATE OF m;
  IF NEW.school_class <> '' AND EXISTS (
    SELECT 1 FROM pair_mentee m JOIN mentoring_pair p ON p.id = m.pair_id
      JOIN mentor_class c ON c.mentor_id = p.mentor_id
     WHERE m.mentee_id = NEW.mentee_id AND p.ended_on IS NULL AND m.left_on IS NULL
       AND lower(c.school_class) = lower(NEW.school_class)) THEN
    RAISE EXCEPTION USING ERRCODE = 'VK003', MESSAGE = 'a teacher may not be the mentor within their own programme';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER mentee_class_check BEFORE UPDATE OF school_class ON mentee_person
  FOR EACH ROW EXECUTE FUNCTION mentee_class_check();

CREATE FUNCTION mentor_capacity_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.capacity < (SELECT count(*) FROM pair_mentee m JOIN mentoring_pair p ON p.id = m.pair_id
                      WHERE p.mentor_id = NEW.id AND p.ended_on IS NULL AND m.left_on IS NULL) THEN
    RAISE EXCEPTION USING ERRCODE = 'VK004', MESSAGE = 'the mentor has more mentees than that';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER mentor_capacity_check BEFORE UPDATE OF capacity ON mentor
  FOR EACH ROW WHEN (NEW.capacity < OLD.capacity) EXECUTE FUNCTION mentor_capacity_check();

-- A pair keeps its mentor, and what has ended stays ended: otherwise both would be ways around the checks.
CREATE FUNCTION mentoring_pair_fixed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'VK006', MESSAGE = 'a pair keeps its mentor and does not begin again';
END
$$;
CREATE TRIGGER mentoring_pair_fixed BEFORE UPDATE ON mentoring_pair FOR EACH ROW
  WHEN (NEW.mentor_id <> OLD.mentor_id OR NEW.organisation_id <> OLD.organisation_id
        OR (OLD.ended_on IS NOT NULL AND NEW.ended_on IS NULL))
  EXECUTE FUNCTION mentoring_pair_fixed();

CREATE TRIGGER pair_mentee_fixed BEFORE UPDATE ON pair_mentee FOR EACH ROW
  WHEN (NEW.pair_id <> OLD.pair_id OR NEW.mentee_id <> OLD.mentee_id OR NEW.organisation_id <> OLD.organisation_id
        OR (OLD.left_on IS NOT NULL AND NEW.left_on IS NULL))
  EXECUTE FUNCTION mentoring_pair_fixed();

GRANT UPDATE (left_on) ON pair_mentee TO vekha_app;

-- Who has left the programme is paired no more.
CREATE FUNCTION pair_mentee_present_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM mentee WHERE id = NEW.mentee_id AND left_on IS NOT NULL)
      OR EXISTS (SELECT 1 FROM mentoring_pair p JOIN mentor m ON m.id = p.mentor_id
                  WHERE p.id = NEW.pair_id AND m.left_on IS NOT NULL) THEN
    RAISE EXCEPTION USING ERRCODE = 'VK007', MESSAGE = 'the mentor or the mentee has left';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER pair_mentee_present_check BEFORE INSERT ON pair_mentee
  FOR EACH ROW EXECUTE FUNCTION pair_mentee_present_check();

-- A withdrawn consent and the data it allowed do not stand side by side when a transaction ends.
CREATE FUNCTION consent_in_force_check() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
BEGIN
  IF TG_TABLE_NAME = 'consent' THEN
    ids := ARRAY[NEW.id];
  ELSE
    ids := ARRAY[NEW.own_consent_id, NEW.representative_consent_id];
  END IF;
  IF EXISTS (
    SELECT 1 FROM consent c
     WHERE c.id = ANY (ids) AND c.withdrawn_on IS NOT NULL
       AND (EXISTS (SELECT 1 FROM mentee_person p WHERE p.own_consent_id = c.id OR p.representative_consent_id = c.id)
         OR EXISTS (SELECT 1 FROM mentor_person p WHERE p.own_consent_id = c.id OR p.representative_consent_id = c.id)))
  THEN
    RAISE EXCEPTION USING ERRCODE = 'VK008', MESSAGE = 'the consent has been withdrawn';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER consent_in_force_check AFTER UPDATE ON consent
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION consent_in_force_check();
CREATE CONSTRAINT TRIGGER consent_in_force_check AFTER INSERT OR UPDATE ON mentee_person
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION consent_in_force_check();
CREATE CONSTRAINT TRIGGER consent_in_force_check AFTER INSERT OR UPDATE ON mentor_person
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION consent_in_force_check();

CREATE INDEX mentee_person_own_consent_idx ON mentee_person (own_consent_id);
CREATE INDEX mentee_person_representative_consent_idx ON mentee_person (representative_consent_id);
CREATE INDEX mentor_person_own_consent_idx ON mentor_person (own_consent_id);
CREATE INDEX mentor_person_representative_consent_idx ON mentor_person (representative_consent_id);

CREATE UNIQUE INDEX mentor_person_once_idx
  ON mentor_person (organisation_id, lower(family_name), lower(given_name), lower(patronymic),
                    coalesce(birth_date, '-infinity'));
