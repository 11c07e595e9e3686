-- What the board is filtered by where little of much is wanted (adr 0024). In the order of the dates, so that a page is read
-- and not sorted; what has no date yet comes last.
CREATE INDEX control_card_escalated_idx ON control_card (due_at, id) INCLUDE (organisation_id, responsible_role)
  WHERE level > 0 AND state IN ('AWAITING_DATE', 'OPEN', 'HANDED_IN', 'RETURNED');
CREATE INDEX control_card_handed_in_idx ON control_card (due_at, id) INCLUDE (organisation_id, responsible_role)
  WHERE state = 'HANDED_IN';
CREATE INDEX control_card_undated_idx ON control_card (id) INCLUDE (organisation_id, responsible_role)
  WHERE state = 'AWAITING_DATE';
CREATE INDEX control_card_role_idx ON control_card (responsible_role, due_at, id) INCLUDE (organisation_id)
  WHERE state IN ('OPEN', 'RETURNED');

-- With the activity, delays are counted by organisation and stage without a look at the cards.
DROP INDEX control_card_board_idx;
CREATE INDEX control_card_board_idx ON control_card (due_at, id) INCLUDE (organisation_id, activity_id)
  WHERE state IN ('OPEN', 'RETURNED');
