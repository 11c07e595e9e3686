-- What surrounds the pairs. Every kind of entry has a table of its own with the same first columns; what a kind must
-- hold beyond them is said below, so that no path can write less. People stand here as ids only.
DO $$
DECLARE
  kind text;
BEGIN
  FOREACH kind IN ARRAY ARRAY[
    'partner', 'partner_agreement', 'partner_mentor', 'local_act', 'check_of_act', 'contact_person', 'special_programme',
    'informing', 'public_event', 'best_practice', 'mentor_body', 'body_member', 'body_meeting', 'incentive',
    'resource', 'proposal']
  LOOP
    EXECUTE format(
      $table$
      CREATE TABLE %1$I (
        id              uuid PRIMARY KEY,
        organisation_id text NOT NULL REFERENCES organisation (id),
        dated_on        date NOT NULL CHECK (dated_on BETWEEN DATE '2000-01-01' AND DATE '2100-12-31'),
        version         int NOT NULL DEFAULT 1 CHECK (version > 0),
        closed_on       date CHECK (closed_on >= dated_on),
        UNIQUE (id, organisation_id)
      );
      CREATE INDEX %2$I ON %1$I (organisation_id, dated_on);
      GRANT SELECT, INSERT, UPDATE ON %1$I TO vekha_app
      $table$, kind, kind || '_organisation_idx');
  END LOOP;
END
$$;

ALTER TABLE partner
  ADD COLUMN kind text NOT NULL CHECK (kind IN
    ('ENTERPRISE', 'ENTREPRENEUR', 'NGO', 'UNIVERSITY', 'COLLEGE', 'EDUCATION', 'CULTURE', 'CENTRE', 'OTHER')),
  ADD COLUMN name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300);
CREATE UNIQUE INDEX partner_once_idx ON partner (organisation_id, lower(name)) WHERE closed_on IS NULL;

-- A draft is evidence of its own (Samara 7); what is concluded has a number and a term (Samara 10, 14; Dzerzhinsk 1.9).
ALTER TABLE partner_agreement
  ADD COLUMN partner_id uuid NOT NULL,
  ADD COLUMN kind text NOT NULL CHECK (kind IN ('NETWORK', 'COOPERATION', 'RESOURCE_CENTRE', 'MENTORING_CENTRE')),
  ADD COLUMN state text NOT NULL CHECK (state IN ('DRAFT', 'CONCLUDED')),
  ADD COLUMN number text NOT NULL DEFAULT '' CHECK (length(number) <= 50),
  ADD COLUMN valid_until date CHECK (valid_until >= dated_on),
  ADD CONSTRAINT agreement_concluded CHECK (state = 'DRAFT' OR (number <> '' AND valid_until IS NOT NULL)),
  ADD FOREIGN KEY (partner_id, organisation_id) REFERENCES partner (id, organisation_id);
CREATE UNIQUE INDEX agreement_once_idx ON partner_agreement (partner_id, lower(number), dated_on) WHERE number <> '';

-- Which mentors of the register a partner has given.
ALTER TABLE partner_mentor
  ADD COLUMN partner_id uuid NOT NULL,
  ADD COLUMN mentor_id uuid NOT NULL,
  ADD FOREIGN KEY (partner_id, organisation_id) REFERENCES partner (id, organisation_id),
  ADD FOREIGN KEY (mentor_id, organisation_id) REFERENCES mentor (id, organisation_id);
CREATE UNIQUE INDEX partner_mentor_once_idx ON partner_mentor (partner_id, mentor_id) WHERE closed_on IS NULL;

ALTER TABLE local_act
  ADD COLUMN kind text NOT NULL CHECK (kind IN
    ('REGULATION', 'PAY_REGULATION', 'MOTIVATION', 'ORDER', 'RECOMMENDATIONS', 'PLAN', 'PROGRAMME', 'OTHER')),
  ADD COLUMN title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  ADD COLUMN number text NOT NULL CHECK (length(number) BETWEEN 1 AND 50),
  -- Recommendations are developed and sent to the organisations (Bodaybo, order 4.1, 4.2).
  ADD COLUMN sent_on date CHECK (sent_on >= dated_on),
  ADD COLUMN address text NOT NULL DEFAULT '' CHECK (address = '' OR (address ~ '^https?://\S+$' AND length(address) <= 500)),
  ADD UNIQUE (id, organisation_id, kind);
CREATE UNIQUE INDEX local_act_once_idx ON local_act (organisation_id, kind, lower(number), dated_on)
  WHERE closed_on IS NULL;

-- An organisation's act holds five things, looked through every year (Bataysk 1.3): all or the act is not in order.
ALTER TABLE check_of_act
  ADD COLUMN act_id uuid NOT NULL,
  ADD COLUMN terms boolean NOT NULL CHECK (terms),
  ADD COLUMN responsible boolean NOT NULL CHECK (responsible),
  ADD COLUMN monitoring boolean NOT NULL CHECK (monitoring),
  ADD COLUMN results boolean NOT NULL CHECK (results),
  ADD COLUMN roadmap_approved boolean NOT NULL CHECK (roadmap_approved),
  ADD FOREIGN KEY (act_id, organisation_id) REFERENCES local_act (id, organisation_id);
CREATE UNIQUE INDEX check_of_act_once_idx ON check_of_act (act_id, extract(year FROM dated_on));

-- Named by order for the contact with the municipal centre (Dzerzhinsk 1.3).
ALTER TABLE contact_person
  ADD COLUMN person_id text NOT NULL REFERENCES person (id),
  ADD COLUMN number text NOT NULL CHECK (length(number) BETWEEN 1 AND 50);
CREATE UNIQUE INDEX contact_person_once_idx ON contact_person (organisation_id, person_id) WHERE closed_on IS NULL;

-- Special categories (Dzerzhinsk 1.11; Bodaybo, model 5.2): the act and how many, and nothing that could hold a name or
-- what ails somebody. There is no column for words, and a number of an act begins with a digit.
ALTER TABLE special_programme
  ADD COLUMN category text NOT NULL CHECK (category IN
    ('DISABILITY', 'GIFTED', 'HARD_SITUATION', 'LOW_INCOME', 'RURAL_REMOTE', 'ORPHAN')),
  ADD COLUMN number text NOT NULL CHECK (number ~ '^[0-9]{1,6}([/-]([0-9]{1,6}|[А-ЯЁа-яё]{1,4})){0,3}$'),
  ADD COLUMN participants int NOT NULL CHECK (participants BETWEEN 1 AND 10000);
CREATE UNIQUE INDEX special_programme_once_idx ON special_programme (organisation_id, category, number, dated_on);

-- Protocols show that people were told (school template 1/2); what was published has an address.
ALTER TABLE informing
  ADD COLUMN kind text NOT NULL CHECK (kind IN
    ('PEDAGOGICAL_COUNCIL', 'METHODICAL_COUNCIL', 'PARENTS_MEETING', 'LEARNERS_MEETING', 'PUBLICATION',
     'SITE_SECTION')),
  ADD COLUMN topic text NOT NULL CHECK (length(topic) BETWEEN 1 AND 300),
  ADD COLUMN number text NOT NULL DEFAULT '' CHECK (length(number) <= 50),
  ADD COLUMN address text NOT NULL DEFAULT '' CHECK (address = '' OR (address ~ '^https?://\S+$' AND length(address) <= 500)),
  ADD CONSTRAINT informing_shown CHECK (CASE WHEN kind IN ('PUBLICATION', 'SITE_SECTION') THEN address ELSE number END <> '');

ALTER TABLE public_event
  ADD COLUMN kind text NOT NULL CHECK (kind IN
    ('CLOSING', 'YOUNG_TEACHER_WEEK', 'THIRD_YEAR_DEFENCE', 'NEWCOMERS_SURVEY', 'FORUM', 'CONTEST', 'OTHER')),
  ADD COLUMN title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  ADD COLUMN number text NOT NULL CHECK (length(number) BETWEEN 1 AND 50),
  ADD COLUMN participants int NOT NULL CHECK (participants BETWEEN 1 AND 100000),
  ADD COLUMN partners int NOT NULL DEFAULT 0 CHECK (partners BETWEEN 0 AND 1000),
  -- The closing event is open and held with partners (school template 7/4).
  ADD CONSTRAINT closing_event_with_partners CHECK (kind <> 'CLOSING' OR partners > 0);

ALTER TABLE best_practice
  ADD COLUMN title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  ADD COLUMN mentoring_form text NOT NULL CHECK (mentoring_form ~ '^[a-z-]{3,40}$'),
  ADD COLUMN author text NOT NULL CHECK (length(author) BETWEEN 1 AND 300),
  ADD COLUMN state text NOT NULL CHECK (state IN ('DRAFT', 'IN_REVIEW', 'APPROVED')),
  ADD COLUMN published_on date CHECK (published_on >= dated_on),
  ADD COLUMN address text NOT NULL DEFAULT '' CHECK (address = '' OR (address ~ '^https?://\S+$' AND length(address) <= 500)),
  ADD CONSTRAINT practice_published CHECK (
    (published_on IS NULL) = (address = '') AND (published_on IS NULL OR state = 'APPROVED'));

-- Banks of a territory and a region: an authority takes published practices of its branch into its own (Samara 8, 26).
CREATE TABLE practice_adoption (
  practice_id     uuid NOT NULL,
  author_id       text NOT NULL,
  organisation_id text NOT NULL CHECK (organisation_id <> author_id),
  adopted_on      date NOT NULL,
  adopted_by      text NOT NULL REFERENCES person (id),
  PRIMARY KEY (practice_id, organisation_id),
  FOREIGN KEY (practice_id, author_id) REFERENCES best_practice (id, organisation_id),
  FOREIGN KEY (author_id, organisation_id) REFERENCES organisation_above (organisation_id, above_id)
);
CREATE INDEX practice_adoption_bank_idx ON practice_adoption (organisation_id);

ALTER TABLE mentor_body
  ADD COLUMN kind text NOT NULL CHECK (kind IN ('COUNCIL', 'COMMUNITY', 'SCHOOL_OF_MENTORS', 'SCHOOL_OF_YOUNG_TEACHER')),
  ADD COLUMN name text NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
  ADD COLUMN number text NOT NULL CHECK (length(number) BETWEEN 1 AND 50),
  ADD COLUMN starts_on date NOT NULL CHECK (starts_on >= dated_on),
  -- After the programmes of September (school template 4/4).
  ADD CONSTRAINT school_of_mentors_from_october
    CHECK (kind <> 'SCHOOL_OF_MENTORS' OR extract(month FROM starts_on) NOT IN (7, 8, 9));
CREATE UNIQUE INDEX mentor_body_once_idx ON mentor_body (organisation_id, kind, lower(name)) WHERE closed_on IS NULL;

ALTER TABLE body_member
  ADD COLUMN body_id uuid NOT NULL,
  ADD COLUMN person_id text NOT NULL REFERENCES person (id),
  ADD COLUMN position text NOT NULL CHECK (position IN ('CHAIR', 'SECRETARY', 'MEMBER')),
  ADD FOREIGN KEY (body_id, organisation_id) REFERENCES mentor_body (id, organisation_id);
CREATE UNIQUE INDEX body_member_once_idx ON body_member (body_id, person_id) WHERE closed_on IS NULL;
CREATE UNIQUE INDEX body_chair_once_idx ON body_member (body_id) WHERE closed_on IS NULL AND position = 'CHAIR';

ALTER TABLE body_meeting
  ADD COLUMN body_id uuid NOT NULL,
  ADD COLUMN number text NOT NULL CHECK (length(number) BETWEEN 1 AND 50),
  ADD COLUMN topic text NOT NULL CHECK (length(topic) BETWEEN 1 AND 500),
  ADD FOREIGN KEY (body_id, organisation_id) REFERENCES mentor_body (id, organisation_id);
CREATE UNIQUE INDEX body_meeting_once_idx ON body_meeting (body_id, lower(number), dated_on);

-- For one at a time: a mentor of the register, an employee or a partner.
ALTER TABLE incentive
  ADD COLUMN kind text NOT NULL CHECK (kind IN ('THANKS_LETTER', 'CERTIFICATE', 'AWARD', 'PAYMENT', 'OTHER')),
  ADD COLUMN number text NOT NULL CHECK (length(number) BETWEEN 1 AND 50),
  ADD COLUMN mentor_id uuid,
  ADD COLUMN person_id text REFERENCES person (id),
  ADD COLUMN partner_id uuid,
  ADD COLUMN act_id uuid,
  -- The act again, so that only a pay regulation can be named (school template 3/4).
  ADD COLUMN act_kind text GENERATED ALWAYS AS ('PAY_REGULATION') STORED,
  ADD CONSTRAINT incentive_for_one CHECK (num_nonnulls(mentor_id, person_id, partner_id) = 1),
  ADD CONSTRAINT payment_by_regulation CHECK ((kind = 'PAYMENT') = (act_id IS NOT NULL)),
  ADD CONSTRAINT no_payment_to_partner CHECK (kind <> 'PAYMENT' OR partner_id IS NULL),
  ADD FOREIGN KEY (mentor_id, organisation_id) REFERENCES mentor (id, organisation_id),
  ADD FOREIGN KEY (partner_id, organisation_id) REFERENCES partner (id, organisation_id),
  ADD FOREIGN KEY (act_id, organisation_id, act_kind) REFERENCES local_act (id, organisation_id, kind);
CREATE UNIQUE INDEX incentive_once_idx ON incentive
  (organisation_id, kind, lower(number), dated_on, coalesce(mentor_id::text, person_id, partner_id::text));

ALTER TABLE resource
  ADD COLUMN kind text NOT NULL CHECK (kind IN ('ROOM', 'EQUIPMENT', 'MATERIALS', 'STAFF', 'GRANT', 'FUNDS')),
  ADD COLUMN title text NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
  ADD COLUMN number text NOT NULL DEFAULT '' CHECK (length(number) <= 50),
  ADD COLUMN shared boolean NOT NULL DEFAULT false;

ALTER TABLE proposal
  ADD COLUMN subject text NOT NULL CHECK (subject IN ('PROGRAMME', 'SYSTEM', 'INFRASTRUCTURE', 'PRACTICES')),
  ADD COLUMN wording text NOT NULL CHECK (length(wording) BETWEEN 1 AND 2000),
  ADD COLUMN state text NOT NULL CHECK (state IN ('PREPARED', 'SENT', 'ACCEPTED', 'DECLINED')),
  ADD COLUMN answered_on date CHECK (answered_on >= dated_on),
  ADD CONSTRAINT proposal_answered CHECK ((state IN ('ACCEPTED', 'DECLINED')) = (answered_on IS NOT NULL));

-- Who entered, changed and closed what; nothing of it is taken back.
CREATE TABLE surrounding_change (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at              timestamptz NOT NULL,
  actor           text NOT NULL CHECK (actor ~ '^p-[a-z0-9]{16}$'),
  organisation_id text NOT NULL REFERENCES organisation (id),
  section         text NOT NULL CHECK (section ~ '^[a-z-]{3,40}$'),
  entry_id        uuid NOT NULL,
  kind            text NOT NULL CHECK (kind IN ('ADDED', 'CHANGED', 'CLOSED', 'ADOPTED'))
);
CREATE INDEX surrounding_change_entry_idx ON surrounding_change (entry_id, id);

GRANT SELECT, INSERT ON practice_adoption, surrounding_change TO vekha_app;
