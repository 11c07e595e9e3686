-- What an organisation's programme keeps of its way: who agrees it, what was sent and what was remarked, and how it
-- ended.
ALTER TABLE programme
  ADD COLUMN authority_id       text NOT NULL REFERENCES organisation (id),
  ADD COLUMN sent_submission_id uuid,
  ADD COLUMN remark             text NOT NULL DEFAULT '' CHECK (length(remark) <= 2000),
  ADD COLUMN agreed_on          date,
  ADD COLUMN curator_id         text REFERENCES person (id),
  ADD COLUMN ends_on            date,
  ADD COLUMN end_reason         text CHECK (end_reason ~ '^[A-Z_]{3,40}$'),
  ADD COLUMN ended_by           text REFERENCES person (id),
  ADD CHECK ((state = 'RUNNING') = (ended_at IS NULL)),
  ADD CHECK ((state = 'ENDED_EARLY') = (end_reason IS NOT NULL AND ended_at IS NOT NULL));

-- A mentee of the register for whom no pair is formed, and why: every mentee has a pair or a reason.
CREATE TABLE unpaired_mentee (
  programme_id uuid NOT NULL REFERENCES programme (id),
  mentee_id    uuid NOT NULL REFERENCES mentee (id),
  reason       text NOT NULL CHECK (reason ~ '^[A-Z_]{3,40}$'),
  noted_by     text NOT NULL REFERENCES person (id),
  noted_at     timestamptz NOT NULL,
  PRIMARY KEY (programme_id, mentee_id)
);
GRANT SELECT, INSERT, DELETE ON unpaired_mentee TO vekha_app;
