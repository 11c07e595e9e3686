-- The same of one role: who has to do it stands in the index by roadmap, and the row of the roadmap in the role's own.
DROP INDEX control_card_roadmap_idx;
CREATE INDEX control_card_roadmap_idx ON control_card (roadmap_id, state, activity_id, responsible_role);
DROP INDEX control_card_role_idx;
CREATE INDEX control_card_role_idx ON control_card (responsible_role, due_at, id) INCLUDE (organisation_id, activity_id)
  WHERE state IN ('OPEN', 'RETURNED');
