-- What auditors look for assignments by: the number of a document, and what happened.
CREATE INDEX form_submission_document_idx ON form_submission ((content ->> 'documentNumber'))
  WHERE content ->> 'documentNumber' IS NOT NULL;
CREATE INDEX control_event_submission_idx ON control_event (submission_id) WHERE submission_id IS NOT NULL;
CREATE INDEX mail_outbox_card_idx ON mail_outbox (split_part(fact, ':', 2)) WHERE fact LIKE 'card:%';
CREATE INDEX person_family_name_idx ON person (lower(family_name) text_pattern_ops);
-- The latest dates first, for those who read a whole region.
CREATE INDEX control_card_latest_idx ON control_card (current_due DESC NULLS LAST, id);
