-- Whether the several pieces of work in the cells of a settled row are assignments of their own; null as is usual.
ALTER TABLE draft_row ADD COLUMN divided boolean;

-- A duty of the order itself, by its place among them, that a methodist has taken over as a row or left out.
CREATE TABLE draft_duty (
  id          bigint PRIMARY KEY DEFAULT nextval('draft_settlement_seq'),
  draft_id    uuid NOT NULL REFERENCES roadmap_draft (id),
  place       int NOT NULL,
  taken       boolean NOT NULL,
  settled_by  text NOT NULL REFERENCES person (id),
  settled_at  timestamptz NOT NULL
);
CREATE INDEX draft_duty_draft_idx ON draft_duty (draft_id, id);

-- What the organisations of a roadmap have to reach, with the target of each year.
CREATE TABLE roadmap_indicator (
  id          uuid PRIMARY KEY,
  roadmap_id  uuid NOT NULL REFERENCES roadmap (id),
  place       int NOT NULL,
  number      text NOT NULL,
  title       text NOT NULL,
  unit        text NOT NULL,
  UNIQUE (roadmap_id, place)
);
CREATE TABLE roadmap_indicator_target (
  indicator_id  uuid NOT NULL REFERENCES roadmap_indicator (id),
  year          int NOT NULL,
  operator      text NOT NULL CHECK (operator IN ('AT_LEAST', 'AT_MOST', 'EQUAL')),
  value         numeric NOT NULL,
  words         text NOT NULL,
  PRIMARY KEY (indicator_id, year)
);

GRANT SELECT, INSERT ON draft_duty, roadmap_indicator TO vekha_app;
GRANT SELECT, INSERT, UPDATE ON roadmap_indicator_target TO vekha_app;

-- The year in which the school year of an organisation's own roadmap starts; null in the roadmap of an authority.
ALTER TABLE draft_head ADD COLUMN school_year int CHECK (school_year BETWEEN 2000 AND 2100);
ALTER TABLE roadmap ADD COLUMN school_year int CHECK (school_year BETWEEN 2000 AND 2100);

-- Which running activity a piece of work of an amending order is, where a methodist has decided it: an activity, none
-- (it is new), or again the one that is found automatically. The newest decision counts.
CREATE TABLE draft_match (
  id           bigint PRIMARY KEY DEFAULT nextval('draft_settlement_seq'),
  draft_id     uuid NOT NULL REFERENCES roadmap_draft (id),
  row_key      int NOT NULL,
  part         int NOT NULL,
  automatic    boolean NOT NULL,
  activity_id  uuid REFERENCES activity (id),
  settled_by   text NOT NULL REFERENCES person (id),
  settled_at   timestamptz NOT NULL,
  CHECK (NOT automatic OR activity_id IS NULL)
);
CREATE INDEX draft_match_draft_idx ON draft_match (draft_id, id);
GRANT SELECT, INSERT ON draft_match TO vekha_app;
