-- A card that a stage could not be applied to steps aside until its next try, so that it holds no other up: its next_stage_at
-- becomes that moment. While the two are equal it is aside; what has come to pass since, or who has changed it, parts them.
CREATE TABLE stage_failure (
  card_id     uuid PRIMARY KEY REFERENCES control_card (id),
  attempts    int NOT NULL CHECK (attempts > 0),
  failed_at   timestamptz NOT NULL,
  next_try_at timestamptz NOT NULL,
  problem     text NOT NULL CHECK (length(problem) BETWEEN 1 AND 200)
);

GRANT SELECT, INSERT, UPDATE ON stage_failure TO vekha_app;
