-- Monitoring: reporting periods of each level, what they reported, the figures that only people know, and the
-- evaluation of programmes. Counts and codes only; nothing here tells of a single mentee or mentor.

-- One period of one organisation. The authority above has a period of its own that collects from this one.
CREATE TABLE reporting_period (
  id                  uuid PRIMARY KEY,
  organisation_id     text NOT NULL REFERENCES organisation (id),
  kind                text NOT NULL CHECK (kind IN ('MONTH', 'QUARTER', 'YEAR', 'SCHOOL_YEAR')),
  period_from         date NOT NULL,
  period_to           date NOT NULL,
  above_id            uuid REFERENCES reporting_period (id),
  roadmap_id          uuid REFERENCES roadmap (id),
  state               text NOT NULL
    CHECK (state IN ('PLANNED', 'COLLECTING', 'IN_WORK', 'HANDED_IN', 'RETURNED', 'ACCEPTED')),
  due                 date NOT NULL,
  due_at              timestamptz NOT NULL,
  -- From then on the level reports without those who have not delivered; null where nobody is below.
  collect_until       timestamptz,
  -- Not before the period itself begins.
  opens_at            timestamptz NOT NULL,
  next_reminder_at    timestamptz NOT NULL,
  round               int NOT NULL DEFAULT 0 CHECK (round >= 0),
  process_instance_id text,
  planned_at          timestamptz NOT NULL,
  handed_in_at        timestamptz,
  accepted_at         timestamptz,
  CHECK (period_from <= period_to),
  CHECK ((state = 'ACCEPTED') = (accepted_at IS NOT NULL)),
  UNIQUE (organisation_id, kind, period_from)
);
CREATE INDEX reporting_period_above_idx ON reporting_period (above_id);
CREATE INDEX reporting_period_planned_idx ON reporting_period (opens_at) WHERE state = 'PLANNED';
CREATE INDEX reporting_period_reminder_idx ON reporting_period (next_reminder_at)
  WHERE state IN ('IN_WORK', 'RETURNED');
CREATE INDEX reporting_period_collecting_idx ON reporting_period (collect_until) WHERE state = 'COLLECTING';

-- Rows of roadmaps that the period performs: their cards close when it is accepted.
CREATE TABLE reporting_period_card (
  period_id uuid NOT NULL REFERENCES reporting_period (id),
  card_id   uuid NOT NULL REFERENCES control_card (id),
  PRIMARY KEY (period_id, card_id)
);
CREATE UNIQUE INDEX reporting_period_card_once_idx ON reporting_period_card (card_id);

-- Who was reminded of what; the mail about it is sent from here.
CREATE TABLE reporting_reminder (
  period_id uuid NOT NULL REFERENCES reporting_period (id),
  number    int NOT NULL CHECK (number > 0),
  kind      text NOT NULL CHECK (kind IN ('SOON', 'LATE')),
  at        timestamptz NOT NULL,
  PRIMARY KEY (period_id, number)
);

-- What was handed in, round by round: figures, who was missing, the words that go with them.
CREATE TABLE period_delivery (
  period_id     uuid NOT NULL REFERENCES reporting_period (id),
  round         int NOT NULL CHECK (round > 0),
  events_held   int NOT NULL CHECK (events_held >= 0),
  explanation   text NOT NULL DEFAULT '' CHECK (length(explanation) <= 2000),
  note_number   text NOT NULL DEFAULT '' CHECK (length(note_number) <= 50),
  note_date     date,
  delivered_by  text NOT NULL REFERENCES person (id),
  delivered_at  timestamptz NOT NULL,
  decision      text CHECK (decision IN ('ACCEPTED', 'RETURNED')),
  remark        text NOT NULL DEFAULT '' CHECK (length(remark) <= 2000),
  decided_by    text REFERENCES person (id),
  decided_at    timestamptz,
  PRIMARY KEY (period_id, round),
  CHECK ((decision IS NULL) = (decided_at IS NULL)),
  CHECK (decision <> 'RETURNED' OR remark <> '')
);
CREATE TABLE period_figure (
  period_id uuid NOT NULL,
  round     int NOT NULL,
  figure    text NOT NULL CHECK (figure ~ '^[a-z][A-Za-z0-9]{2,60}$'),
  value     bigint NOT NULL CHECK (value >= 0),
  PRIMARY KEY (period_id, round, figure),
  FOREIGN KEY (period_id, round) REFERENCES period_delivery (period_id, round)
);
CREATE TABLE period_missing (
  period_id       uuid NOT NULL,
  round           int NOT NULL,
  organisation_id text NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (period_id, round, organisation_id),
  FOREIGN KEY (period_id, round) REFERENCES period_delivery (period_id, round)
);

-- Figures that no register holds (numbers of learners, of teachers under 35, of partners), entered once a year.
-- A correction is a new row; the last one counts.
CREATE TABLE organisation_figure (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  organisation_id text NOT NULL REFERENCES organisation (id),
  year            int NOT NULL CHECK (year BETWEEN 2019 AND 2100),
  figure          text NOT NULL CHECK (figure ~ '^[a-z][A-Za-z0-9]{2,60}$'),
  value           bigint NOT NULL CHECK (value BETWEEN 0 AND 10000000),
  entered_by      text NOT NULL REFERENCES person (id),
  entered_at      timestamptz NOT NULL
);
CREATE INDEX organisation_figure_idx ON organisation_figure (organisation_id, year, figure, id DESC);

-- The evaluation of an organisation's programme in two stages (Bodaybo, model 6.2; Dzerzhinsk 4.4, 4.5).
CREATE TABLE evaluation (
  id                  uuid PRIMARY KEY,
  organisation_id     text NOT NULL REFERENCES organisation (id),
  programme_id        uuid REFERENCES programme (id),
  card_id             uuid UNIQUE REFERENCES control_card (id),
  year                int NOT NULL,
  process_instance_id text,
  started_at          timestamptz NOT NULL,
  ended_at            timestamptz,
  incomplete_reason   text NOT NULL DEFAULT '' CHECK (length(incomplete_reason) <= 2000),
  strengths           text NOT NULL DEFAULT '' CHECK (length(strengths) <= 4000),
  weaknesses          text NOT NULL DEFAULT '' CHECK (length(weaknesses) <= 4000),
  opportunities       text NOT NULL DEFAULT '' CHECK (length(opportunities) <= 4000),
  threats             text NOT NULL DEFAULT '' CHECK (length(threats) <= 4000),
  personal_growth     text NOT NULL DEFAULT '' CHECK (length(personal_growth) <= 4000),
  competence_growth   text NOT NULL DEFAULT '' CHECK (length(competence_growth) <= 4000),
  results_dynamics    text NOT NULL DEFAULT '' CHECK (length(results_dynamics) <= 4000),
  conclusions         text NOT NULL DEFAULT '' CHECK (length(conclusions) <= 4000),
  pairing_strategy    text NOT NULL DEFAULT '' CHECK (length(pairing_strategy) <= 4000),
  strategy_from       date
);
CREATE UNIQUE INDEX evaluation_running_idx ON evaluation (organisation_id) WHERE ended_at IS NULL;
CREATE INDEX evaluation_year_idx ON evaluation (organisation_id, year);
CREATE TABLE evaluation_criterion (
  evaluation_id uuid NOT NULL REFERENCES evaluation (id),
  criterion     int NOT NULL CHECK (criterion BETWEEN 1 AND 9),
  score         int NOT NULL CHECK (score BETWEEN 0 AND 2),
  PRIMARY KEY (evaluation_id, criterion)
);

GRANT SELECT, INSERT, UPDATE ON reporting_period, period_delivery, evaluation TO vekha_app;
GRANT SELECT, INSERT ON reporting_period_card, reporting_reminder, period_figure, period_missing,
  organisation_figure, evaluation_criterion TO vekha_app;
