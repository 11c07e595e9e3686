-- Plan against fact of a roadmap of a region is read from the ends of these, two hundred probes, and from a count by row
-- of the roadmap, instead of from half a million assignments (adr 0031).
CREATE INDEX control_card_opens_day_idx ON control_card
  (activity_id, (CAST(opens_at AT TIME ZONE zone AS date))) WHERE state <> 'WITHDRAWN';
CREATE INDEX control_card_planned_day_idx ON control_card (activity_id, original_due) WHERE state <> 'WITHDRAWN';
CREATE INDEX control_card_due_day_idx ON control_card (activity_id, current_due) WHERE state <> 'WITHDRAWN';
CREATE INDEX control_card_begun_day_idx ON control_card
  (activity_id, (CAST(coalesce(begun_at, opened_at) AT TIME ZONE zone AS date))) WHERE state <> 'WITHDRAWN';
CREATE INDEX control_card_closed_day_idx ON control_card
  (activity_id, (CAST(closed_at AT TIME ZONE zone AS date))) WHERE state = 'CLOSED';

DROP INDEX control_card_roadmap_idx;
CREATE INDEX control_card_roadmap_idx ON control_card (roadmap_id, state, activity_id);
