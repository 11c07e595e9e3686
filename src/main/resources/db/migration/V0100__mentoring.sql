-- Mentoring in an organisation: its programme, the two registers, pairs and their meetings. What tells of a person
-- stands in tables of its own (mentee_person, mentor_person), so that it can be erased and everything that was
-- counted stays true. The engine knows the ids only.

-- An organisation's own way under the roadmap that obliges it.
CREATE TABLE programme (
  id                  uuid PRIMARY KEY,
  organisation_id     text NOT NULL REFERENCES organisation (id),
  roadmap_id          uuid NOT NULL REFERENCES roadmap (id),
  state               text NOT NULL CHECK (state IN ('RUNNING', 'COMPLETED', 'ENDED_EARLY')),
  agreement_round     int NOT NULL DEFAULT 0 CHECK (agreement_round >= 0),
  mentoring_form      text,
  -- The day the model is determined; the two weeks for forming pairs run from it (Dzerzhinsk 3.3).
  model_determined_on date,
  pairs_due           date,
  process_instance_id text,
  started_at          timestamptz NOT NULL,
  ended_at            timestamptz,
  UNIQUE (roadmap_id, organisation_id),
  CHECK ((model_determined_on IS NULL) = (pairs_due IS NULL))
);
CREATE INDEX programme_organisation_idx ON programme (organisation_id);

-- 152-FZ: without a consent nothing about a person may be stored. OWN is the person's own, REPRESENTATIVE that of a
-- minor's parent or guardian.
CREATE TABLE consent (
  id              uuid PRIMARY KEY,
  organisation_id text NOT NULL REFERENCES organisation (id),
  kind            text NOT NULL CHECK (kind IN ('OWN', 'REPRESENTATIVE')),
  given_on        date NOT NULL,
  valid_until     date,
  document_ref    text NOT NULL CHECK (length(document_ref) BETWEEN 1 AND 100),
  entered_by      text NOT NULL REFERENCES person (id),
  entered_at      timestamptz NOT NULL,
  withdrawn_on    date,
  CHECK (valid_until IS NULL OR valid_until >= given_on),
  CHECK (withdrawn_on IS NULL OR withdrawn_on >= given_on),
  UNIQUE (id, kind, organisation_id)
);

CREATE TABLE mentee (
  id              uuid PRIMARY KEY,
  organisation_id text NOT NULL REFERENCES organisation (id),
  -- The staff groups are those of Bodaybo, model 4.3.
  category        text NOT NULL
    CHECK (category IN ('LEARNER', 'STUDENT', 'YOUNG_SPECIALIST', 'TEACHER', 'TEACHER_NEW_DUTIES', 'TEACHER_MOVED')),
  -- Only codes and counts here: see mentee_person. The year stays, so that age groups are counted after an erasure.
  birth_year      int CHECK (birth_year BETWEEN 1900 AND 2200),
  special_programme boolean NOT NULL DEFAULT false,
  mentoring_form  text NOT NULL,
  entered_on      date NOT NULL,
  left_on         date,
  leaving_reason  text CHECK (leaving_reason ~ '^[A-Z_]{3,40}$'),
  -- The mark of the full cycle (Bodaybo, model 5.5): counted only with it.
  full_cycle_on   date,
  -- Counts the changes: of two windows that change the same entry the second is told so.
  version         int NOT NULL DEFAULT 1,
  entered_by      text NOT NULL REFERENCES person (id),
  entered_at      timestamptz NOT NULL,
  CHECK (left_on IS NULL OR left_on >= entered_on),
  CHECK ((left_on IS NULL) = (leaving_reason IS NULL)),
  UNIQUE (id, organisation_id)
);
CREATE INDEX mentee_organisation_idx ON mentee (organisation_id, left_on);

CREATE TABLE mentee_person (
  mentee_id                 uuid PRIMARY KEY,
  organisation_id           text NOT NULL,
  person_id                 text REFERENCES person (id),
  family_name               text NOT NULL CHECK (length(family_name) BETWEEN 1 AND 100),
  given_name                text NOT NULL CHECK (length(given_name) BETWEEN 1 AND 100),
  patronymic                text NOT NULL DEFAULT '' CHECK (length(patronymic) <= 100),
  birth_date                date NOT NULL,
  -- The day of entry again, so that the age at entry can be checked here.
  entered_on                date NOT NULL,
  school_class              text NOT NULL DEFAULT '' CHECK (length(school_class) <= 20),
  contact                   text NOT NULL DEFAULT '' CHECK (length(contact) <= 300),
  representative            text NOT NULL DEFAULT '' CHECK (length(representative) <= 300),
  request                   text NOT NULL CHECK (length(request) BETWEEN 1 AND 2000),
  request_tags              text[] NOT NULL DEFAULT '{}',
  result                    text NOT NULL DEFAULT '' CHECK (length(result) <= 4000),
  case_url                  text NOT NULL DEFAULT '' CHECK (length(case_url) <= 500),
  work_started_on           date,
  own_consent_id            uuid,
  own_consent_kind          text GENERATED ALWAYS AS ('OWN') STORED,
  representative_consent_id uuid,
  representative_kind       text GENERATED ALWAYS AS ('REPRESENTATIVE') STORED,
  FOREIGN KEY (mentee_id, organisation_id) REFERENCES mentee (id, organisation_id),
  FOREIGN KEY (own_consent_id, own_consent_kind, organisation_id) REFERENCES consent (id, kind, organisation_id),
  FOREIGN KEY (representative_consent_id, representative_kind, organisation_id)
    REFERENCES consent (id, kind, organisation_id),
  CHECK (birth_date < entered_on),
  -- A minor's legal representative consents, the pupil too from 14 on, an adult alone (school template 2/2).
  CONSTRAINT mentee_representative_consent
    CHECK (birth_date + interval '18 years' <= entered_on OR representative_consent_id IS NOT NULL),
  CONSTRAINT mentee_own_consent
    CHECK (birth_date + interval '14 years' > entered_on OR own_consent_id IS NOT NULL)
);
CREATE UNIQUE INDEX mentee_person_once_idx
  ON mentee_person (organisation_id, lower(family_name), lower(given_name), lower(patronymic), birth_date);

CREATE TABLE mentor (
  id                  uuid PRIMARY KEY,
  organisation_id     text NOT NULL REFERENCES organisation (id),
  category            text NOT NULL
    CHECK (category IN ('LEARNER', 'STUDENT', 'TEACHER', 'GRADUATE', 'PARENT', 'EMPLOYER', 'VOLUNTEER')),
  birth_year          int CHECK (birth_year BETWEEN 1900 AND 2200),
  mentoring_forms     text[] NOT NULL CHECK (cardinality(mentoring_forms) > 0),
  capacity            int NOT NULL CHECK (capacity BETWEEN 1 AND 50),
  hours_per_week      numeric(4, 1) NOT NULL CHECK (hours_per_week > 0 AND hours_per_week <= 40),
  age_from            int CHECK (age_from BETWEEN 3 AND 99),
  age_to              int CHECK (age_to BETWEEN 3 AND 99),
  -- Survey and test come before the register (school template 3/2, 3/3).
  surveyed_on         date NOT NULL,
  tested_on           date NOT NULL,
  -- An employer's mentor has said that they are ready (Bodaybo, model 3.2).
  readiness_stated_on date,
  entered_on          date NOT NULL,
  left_on             date,
  leaving_reason      text CHECK (leaving_reason ~ '^[A-Z_]{3,40}$'),
  long_term           boolean NOT NULL DEFAULT false,
  version             int NOT NULL DEFAULT 1,
  entered_by          text NOT NULL REFERENCES person (id),
  entered_at          timestamptz NOT NULL,
  CHECK (age_from IS NULL OR age_to IS NULL OR age_from <= age_to),
  CHECK (left_on IS NULL OR left_on >= entered_on),
  CHECK ((left_on IS NULL) = (leaving_reason IS NULL)),
  CONSTRAINT mentor_surveyed_and_tested CHECK (surveyed_on <= entered_on AND tested_on <= entered_on),
  CONSTRAINT mentor_readiness CHECK (category <> 'EMPLOYER' OR readiness_stated_on IS NOT NULL),
  UNIQUE (id, organisation_id)
);
CREATE INDEX mentor_organisation_idx ON mentor (organisation_id, left_on);

CREATE TABLE mentor_person (
  mentor_id                 uuid PRIMARY KEY,
  organisation_id           text NOT NULL,
  person_id                 text REFERENCES person (id),
  family_name               text NOT NULL CHECK (length(family_name) BETWEEN 1 AND 100),
  given_name                text NOT NULL CHECK (length(given_name) BETWEEN 1 AND 100),
  patronymic                text NOT NULL DEFAULT '' CHECK (length(patronymic) <= 100),
  birth_date                date,
  entered_on                date NOT NULL,
  contact                   text NOT NULL DEFAULT '' CHECK (length(contact) <= 300),
  place                     text NOT NULL DEFAULT '' CHECK (length(place) <= 300),
  competences               text NOT NULL CHECK (length(competences) BETWEEN 1 AND 2000),
  competence_tags           text[] NOT NULL DEFAULT '{}',
  achievements              text NOT NULL DEFAULT '' CHECK (length(achievements) <= 2000),
  interests                 text NOT NULL DEFAULT '' CHECK (length(interests) <= 2000),
  result                    text NOT NULL DEFAULT '' CHECK (length(result) <= 4000),
  case_url                  text NOT NULL DEFAULT '' CHECK (length(case_url) <= 500),
  own_consent_id            uuid NOT NULL,
  own_consent_kind          text GENERATED ALWAYS AS ('OWN') STORED,
  representative_consent_id uuid,
  representative_kind       text GENERATED ALWAYS AS ('REPRESENTATIVE') STORED,
  FOREIGN KEY (mentor_id, organisation_id) REFERENCES mentor (id, organisation_id),
  FOREIGN KEY (own_consent_id, own_consent_kind, organisation_id) REFERENCES consent (id, kind, organisation_id),
  FOREIGN KEY (representative_consent_id, representative_kind, organisation_id)
    REFERENCES consent (id, kind, organisation_id),
  CONSTRAINT mentor_representative_consent CHECK (
    birth_date IS NULL OR birth_date + interval '18 years' <= entered_on OR representative_consent_id IS NOT NULL)
);

-- Whose parent a mentor is, and which classes a teacher teaches: pairs that must never be made.
CREATE TABLE mentor_child (
  mentor_id uuid NOT NULL REFERENCES mentor (id),
  mentee_id uuid NOT NULL REFERENCES mentee (id),
  PRIMARY KEY (mentor_id, mentee_id)
);
CREATE TABLE mentor_class (
  mentor_id    uuid NOT NULL REFERENCES mentor (id),
  school_class text NOT NULL CHECK (length(school_class) BETWEEN 1 AND 20),
  PRIMARY KEY (mentor_id, school_class)
);

CREATE TABLE training (
  id              uuid PRIMARY KEY,
  organisation_id text NOT NULL REFERENCES organisation (id),
  mentor_id       uuid REFERENCES mentor (id),
  -- A curator or another employee who was trained.
  person_id       text REFERENCES person (id),
  title           text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  hours           int NOT NULL CHECK (hours BETWEEN 1 AND 1000),
  finished_on     date NOT NULL,
  document_ref    text NOT NULL DEFAULT '' CHECK (length(document_ref) <= 100),
  qualification   boolean NOT NULL DEFAULT false,
  entered_by      text NOT NULL REFERENCES person (id),
  entered_at      timestamptz NOT NULL,
  CHECK ((mentor_id IS NULL) <> (person_id IS NULL))
);
CREATE INDEX training_organisation_idx ON training (organisation_id, finished_on);

CREATE TABLE mentoring_pair (
  id                  uuid PRIMARY KEY,
  programme_id        uuid NOT NULL REFERENCES programme (id),
  organisation_id     text NOT NULL REFERENCES organisation (id),
  mentor_id           uuid NOT NULL REFERENCES mentor (id),
  mentoring_form      text NOT NULL,
  role_variant        text NOT NULL DEFAULT '' CHECK (length(role_variant) <= 100),
  order_number        text NOT NULL CHECK (length(order_number) BETWEEN 1 AND 50),
  order_date          date NOT NULL,
  starts_on           date NOT NULL,
  ends_on             date NOT NULL,
  state               text NOT NULL
    CHECK (state IN ('FORMED', 'TRIAL_DONE', 'WORKING', 'CLOSING', 'COMPLETED', 'NOT_FIT', 'ENDED_EARLY')),
  -- Labour Code, article 351.8: an employee's consent and the addendum to the contract.
  employment_consent_on date,
  addendum_number     text CHECK (length(addendum_number) <= 50),
  addendum_date       date,
  notice_on           date,
  notice_by           text CHECK (notice_by IN ('EMPLOYEE', 'EMPLOYER')),
  last_day            date,
  ended_on            date,
  end_reason          text CHECK (end_reason ~ '^[A-Z_]{3,40}$'),
  end_order_number    text CHECK (length(end_order_number) BETWEEN 1 AND 50),
  end_order_date      date,
  not_replaced_because text CHECK (length(not_replaced_because) BETWEEN 1 AND 500),
  replaces            uuid REFERENCES mentoring_pair (id),
  reflection_personal_on date,
  reflection_group_on date,
  public_event_on     date,
  full_cycle_on       date,
  process_instance_id text,
  formed_by           text NOT NULL REFERENCES person (id),
  formed_at           timestamptz NOT NULL,
  CHECK (starts_on <= ends_on),
  CHECK ((ended_on IS NULL) = (state NOT IN ('COMPLETED', 'NOT_FIT', 'ENDED_EARLY'))),
  CHECK (full_cycle_on IS NULL OR state = 'COMPLETED'),
  FOREIGN KEY (mentor_id, organisation_id) REFERENCES mentor (id, organisation_id)
);
CREATE INDEX mentoring_pair_programme_idx ON mentoring_pair (programme_id, state);
CREATE INDEX mentoring_pair_mentor_idx ON mentoring_pair (mentor_id) WHERE ended_on IS NULL;

CREATE TABLE pair_mentee (
  pair_id         uuid NOT NULL REFERENCES mentoring_pair (id),
  mentee_id       uuid NOT NULL,
  organisation_id text NOT NULL,
  -- Who leaves a group while it goes on; the mentor has the place free again.
  left_on         date,
  PRIMARY KEY (pair_id, mentee_id),
  FOREIGN KEY (mentee_id, organisation_id) REFERENCES mentee (id, organisation_id)
);
CREATE INDEX pair_mentee_mentee_idx ON pair_mentee (mentee_id);

-- No path may make a forbidden pair: a parent and their own child, a teacher and a learner of a class they teach
-- (Bodaybo, model 3.2), or more mentees than the mentor has room for.
CREATE FUNCTION pair_mentee_check() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  pair mentoring_pair;
  room int;
  taken int;
BEGIN
  SELECT * INTO pair FROM mentoring_pair WHERE id = NEW.pair_id;
  IF pair.organisation_id <> NEW.organisation_id THEN
    RAISE EXCEPTION USING ERRCODE = 'VK001', MESSAGE = 'pair and mentee belong to different organisations';
  END IF;
  -- Of two pairings of one mentor at the same moment the second waits here and then counts the first.
  SELECT capacity INTO room FROM mentor WHERE id = pair.mentor_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM mentor_child WHERE mentor_id = pair.mentor_id AND mentee_id = NEW.mentee_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'VK002', MESSAGE = 'a parent may not be the mentor of their own child';
  END IF;
  IF EXISTS (
    SELECT 1 FROM mentor_class c JOIN mentee_person p ON lower(p.school_class) = lower(c.school_class)
     WHERE c.mentor_id = pair.mentor_id AND p.mentee_id = NEW.mentee_id AND p.school_class <> '') THEN
    RAISE EXCEPTION USING ERRCODE = 'VK003', MESSAGE = 'a teacher may not be the mentor within their own programme';
  END IF;
  SELECT count(*) INTO taken FROM pair_mentee m JOIN mentoring_pair p ON p.id = m.pair_id
   WHERE p.mentor_id = pair.mentor_id AND p.ended_on IS NULL AND m.left_on IS NULL;
  IF taken >= room THEN
    RAISE EXCEPTION USING ERRCODE = 'VK004', MESSAGE = 'the mentor has no room for another mentee';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM mentee_person WHERE mentee_id = NEW.mentee_id) THEN
    RAISE EXCEPTION USING ERRCODE = 'VK005', MESSAGE = 'there is no consent for the mentee';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER pair_mentee_check BEFORE INSERT ON pair_mentee FOR EACH ROW EXECUTE FUNCTION pair_mentee_check();

-- The individual plan that the planning meeting ends in (school template 5/2).
CREATE TABLE pair_plan (
  pair_id        uuid PRIMARY KEY REFERENCES mentoring_pair (id),
  goal           text NOT NULL CHECK (length(goal) BETWEEN 1 AND 2000),
  joint_meetings int NOT NULL CHECK (joint_meetings BETWEEN 1 AND 100),
  interval_days  int NOT NULL CHECK (interval_days BETWEEN 1 AND 92),
  planned_on     date NOT NULL
);
CREATE TABLE pair_plan_step (
  pair_id uuid NOT NULL REFERENCES pair_plan (pair_id),
  place   int NOT NULL CHECK (place > 0),
  step    text NOT NULL CHECK (length(step) BETWEEN 1 AND 500),
  due     date NOT NULL,
  done_on date,
  PRIMARY KEY (pair_id, place)
);

CREATE TABLE meeting (
  id               uuid PRIMARY KEY,
  pair_id          uuid NOT NULL REFERENCES mentoring_pair (id),
  kind             text NOT NULL CHECK (kind IN ('INTRODUCTION', 'TRIAL', 'PLANNING', 'JOINT', 'CLOSING')),
  number           int NOT NULL CHECK (number > 0),
  planned_on       date NOT NULL,
  held_on          date NOT NULL,
  mode             text NOT NULL CHECK (mode IN ('IN_PERSON', 'REMOTE')),
  minutes          int NOT NULL CHECK (minutes BETWEEN 5 AND 600),
  topic            text NOT NULL CHECK (length(topic) BETWEEN 1 AND 500),
  result           text NOT NULL CHECK (length(result) BETWEEN 1 AND 4000),
  -- The confirming form and the feedback are part of the meeting (Dzerzhinsk 3.4).
  feedback_mentor  text NOT NULL CHECK (length(feedback_mentor) BETWEEN 1 AND 2000),
  feedback_mentee  text NOT NULL CHECK (length(feedback_mentee) BETWEEN 1 AND 2000),
  fit              text CHECK (fit IN ('FITS', 'DOUBT', 'DOES_NOT_FIT')),
  goal_reached     text CHECK (goal_reached IN ('YES', 'PARTLY', 'NO')),
  needs_help       boolean NOT NULL DEFAULT false,
  next_step        text NOT NULL DEFAULT '' CHECK (length(next_step) <= 500),
  next_on          date CHECK (next_on >= held_on),
  entered_by       text NOT NULL REFERENCES person (id),
  entered_at       timestamptz NOT NULL,
  UNIQUE (pair_id, kind, number),
  CHECK (kind = 'JOINT' OR number = 1),
  CHECK ((fit IS NOT NULL) = (kind = 'TRIAL')),
  CHECK ((goal_reached IS NOT NULL) = (kind = 'CLOSING'))
);

-- A questionnaire is answered once for each measurement: before the programme, in its middle, after it.
CREATE TABLE questionnaire (
  id              uuid PRIMARY KEY,
  organisation_id text NOT NULL REFERENCES organisation (id),
  programme_id    uuid NOT NULL REFERENCES programme (id),
  kind            text NOT NULL CHECK (kind ~ '^[A-Z_]{3,40}$'),
  measurement     text NOT NULL CHECK (measurement IN ('BEFORE', 'INTERIM', 'AFTER')),
  -- A mentee's or mentor's id, or the programme's own for the curator.
  subject_id      uuid NOT NULL,
  answers         jsonb NOT NULL,
  answered_on     date NOT NULL,
  entered_by      text NOT NULL REFERENCES person (id),
  entered_at      timestamptz NOT NULL,
  UNIQUE (programme_id, kind, measurement, subject_id)
);

-- Who looked at or changed whose data.
CREATE TABLE personal_data_access (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at              timestamptz NOT NULL,
  actor           text NOT NULL CHECK (actor ~ '^p-[a-z0-9]{16}$'),
  organisation_id text NOT NULL,
  kind            text NOT NULL CHECK (kind ~ '^[A-Z_]{3,40}$'),
  subject_id      uuid
);
CREATE INDEX personal_data_access_subject_idx ON personal_data_access (subject_id, id);

GRANT SELECT, INSERT, UPDATE ON programme, consent, mentee, mentor, mentoring_pair, pair_mentee, pair_plan_step TO vekha_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON mentee_person, mentor_person TO vekha_app;
GRANT SELECT, INSERT, DELETE ON mentor_child, mentor_class TO vekha_app;
GRANT SELECT, INSERT ON training, pair_plan, meeting, questionnaire, personal_data_access TO vekha_app;
