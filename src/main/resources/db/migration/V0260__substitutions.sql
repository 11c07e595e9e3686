-- Who stands in for whom («замещение»): one row for each role of an organisation, so that two deputies may share a person's
-- work and none overlaps. Administration and audit are not handed to a deputy.
CREATE TABLE substitution (
  id              uuid PRIMARY KEY,
  person_id       text NOT NULL REFERENCES person (id),
  deputy_id       text NOT NULL REFERENCES person (id),
  organisation_id text NOT NULL REFERENCES organisation (id),
  role            text NOT NULL,
  -- Both days included, as they were named, in the zone of the organisation.
  first_day       date NOT NULL,
  last_day        date NOT NULL,
  starts_at       timestamptz NOT NULL,
  -- The moment the last day is over, or the one at which it was ended before.
  ends_at         timestamptz NOT NULL,
  named_by        text NOT NULL REFERENCES person (id),
  named_at        timestamptz NOT NULL,
  ended_by        text REFERENCES person (id),
  ended_at        timestamptz,
  -- When the tasks that the deputy still had were given back.
  returned_at     timestamptz,
  CONSTRAINT substitution_of_another CHECK (person_id <> deputy_id),
  CONSTRAINT substitution_of_a_role CHECK (role NOT IN ('administrator', 'auditor')),
  CHECK (first_day <= last_day),
  CHECK (starts_at <= ends_at),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX substitution_deputy_idx ON substitution (deputy_id, ends_at);
CREATE INDEX substitution_person_idx ON substitution (person_id, ends_at);
CREATE INDEX substitution_organisation_idx ON substitution (organisation_id, ends_at);
CREATE INDEX substitution_return_idx ON substitution (ends_at) WHERE returned_at IS NULL;

-- Rows of one person or deputy are entered one after the other, so that what is asked here is true when they are kept.
CREATE FUNCTION substitution_fits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM person WHERE id IN (NEW.person_id, NEW.deputy_id) ORDER BY id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM person WHERE id IN (NEW.person_id, NEW.deputy_id) AND NOT active)
     OR NOT EXISTS (SELECT 1 FROM membership m JOIN organisation_above a ON a.above_id = m.organisation_id
                     WHERE m.person_id = NEW.deputy_id AND a.organisation_id = NEW.organisation_id) THEN
    RAISE EXCEPTION 'The deputy is not of the organisation' USING ERRCODE = 'check_violation', CONSTRAINT = 'substitution_at_home';
  END IF;
  IF EXISTS (SELECT 1 FROM substitution s
              WHERE s.person_id = NEW.person_id AND s.organisation_id = NEW.organisation_id AND s.role = NEW.role
                AND s.starts_at < NEW.ends_at AND NEW.starts_at < s.ends_at) THEN
    RAISE EXCEPTION 'The role has a deputy then' USING ERRCODE = 'unique_violation', CONSTRAINT = 'substitution_once';
  END IF;
  -- Whoever is away stands in for nobody: so there are neither circles nor chains.
  IF EXISTS (SELECT 1 FROM substitution s
              WHERE (s.person_id = NEW.deputy_id OR s.deputy_id = NEW.person_id)
                AND s.starts_at < NEW.ends_at AND NEW.starts_at < s.ends_at) THEN
    RAISE EXCEPTION 'A deputy is away' USING ERRCODE = 'check_violation', CONSTRAINT = 'substitution_without_chain';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER substitution_fits BEFORE INSERT ON substitution
  FOR EACH ROW EXECUTE FUNCTION substitution_fits();

-- What people are at a moment: in their own right, and (for_person_id) in the place of somebody who is away.
CREATE FUNCTION membership_at(moment timestamptz)
RETURNS TABLE (person_id text, organisation_id text, role text, for_person_id text) LANGUAGE sql STABLE AS $$
  SELECT m.person_id, m.organisation_id, m.role, CAST(NULL AS text)
    FROM membership m JOIN person p ON p.id = m.person_id
   WHERE p.active
   UNION ALL
  SELECT s.deputy_id, s.organisation_id, s.role, s.person_id
    FROM substitution s
    JOIN membership m ON m.person_id = s.person_id AND m.organisation_id = s.organisation_id AND m.role = s.role
    JOIN person a ON a.id = s.person_id
    JOIN person d ON d.id = s.deputy_id
   WHERE s.starts_at <= moment AND moment < s.ends_at AND a.active AND d.active
     AND EXISTS (SELECT 1 FROM membership o JOIN organisation_above u ON u.above_id = o.organisation_id
                  WHERE o.person_id = s.deputy_id AND u.organisation_id = s.organisation_id)
$$;

GRANT SELECT, INSERT ON substitution TO vekha_app;
GRANT UPDATE (ends_at, ended_by, ended_at, returned_at) ON substitution TO vekha_app;
