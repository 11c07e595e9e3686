-- A card that could not be opened steps aside until its next try, so that it holds no other up. The failure is kept when a
-- later try succeeds; whether it still matters is told by the card's state.
CREATE TABLE opening_failure (
  card_id     uuid PRIMARY KEY REFERENCES control_card (id),
  attempts    int NOT NULL CHECK (attempts > 0),
  failed_at   timestamptz NOT NULL,
  next_try_at timestamptz NOT NULL,
  problem     text NOT NULL CHECK (length(problem) BETWEEN 1 AND 200)
);

GRANT SELECT, INSERT, UPDATE ON opening_failure TO vekha_app;
