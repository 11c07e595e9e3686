-- How a pair came about (the talk before it and what both wish) and, for teachers, the personalised programme of the
-- mentor. Words about people, erased with their consent like all others of the pair.
CREATE TABLE pair_programme (
  pair_id      uuid PRIMARY KEY REFERENCES mentoring_pair (id),
  interview_on date,
  mentor_wish  text CHECK (mentor_wish IN ('YES', 'DOUBT', 'NO')),
  mentee_wish  text CHECK (mentee_wish IN ('YES', 'DOUBT', 'NO')),
  kind         text CHECK (kind IN ('TRADITIONAL', 'SITUATIONAL', 'SPEED', 'REVERSE', 'VIRTUAL', 'GROUP', 'SHORT_TERM')),
  note         text NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
  difficulties text NOT NULL DEFAULT '' CHECK (length(difficulties) <= 4000),
  assessment   text NOT NULL DEFAULT '' CHECK (length(assessment) <= 4000),
  version      int NOT NULL DEFAULT 1 CHECK (version > 0),
  entered_by   text NOT NULL REFERENCES person (id),
  entered_at   timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON pair_programme TO vekha_app;
