-- Events are written in the order of time, so a small index tells where those of some days lie.
CREATE INDEX control_event_at_idx ON control_event USING brin (at) WITH (pages_per_range = 32, autosummarize = on);
