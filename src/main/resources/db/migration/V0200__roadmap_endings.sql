-- How a roadmap comes to its end: by itself when all is done, by its final report, or by an order before its time.
ALTER TABLE roadmap ADD COLUMN concluding_at timestamptz;
CREATE INDEX roadmap_open_idx ON roadmap (period_to) WHERE closed_at IS NULL;

CREATE TABLE roadmap_ending (
  roadmap_id   uuid PRIMARY KEY REFERENCES roadmap (id),
  kind         text NOT NULL CHECK (kind IN ('BY_REPORT', 'BY_ORDER')),
  order_number text NOT NULL DEFAULT '' CHECK (length(order_number) <= 60),
  order_date   date,
  reason       text NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
  ended_by     text NOT NULL REFERENCES person (id),
  ended_at     timestamptz NOT NULL,
  CHECK (kind <> 'BY_ORDER' OR order_number <> '' AND order_date IS NOT NULL AND reason <> '')
);

-- Who had not finished when the roadmap ended, and how much of it was late; counts only, the cards hold the rest.
CREATE TABLE roadmap_missing (
  roadmap_id      uuid NOT NULL REFERENCES roadmap (id),
  organisation_id text NOT NULL REFERENCES organisation (id),
  unfinished      int NOT NULL CHECK (unfinished > 0),
  late            int NOT NULL CHECK (late BETWEEN 0 AND unfinished),
  PRIMARY KEY (roadmap_id, organisation_id)
);

-- Work whose process instances still have to follow the end that was decided, each with the message that ends it.
CREATE TABLE roadmap_ending_instance (
  roadmap_id          uuid NOT NULL REFERENCES roadmap (id),
  process_instance_id text NOT NULL,
  message             text NOT NULL CHECK (message ~ '^[a-z][A-Za-z.]{2,60}$'),
  followed_at         timestamptz,
  PRIMARY KEY (roadmap_id, process_instance_id, message)
);
CREATE INDEX roadmap_ending_waiting_idx ON roadmap_ending_instance (roadmap_id) WHERE followed_at IS NULL;

GRANT SELECT, INSERT ON roadmap_ending, roadmap_missing TO vekha_app;
GRANT SELECT, INSERT, UPDATE ON roadmap_ending_instance TO vekha_app;
