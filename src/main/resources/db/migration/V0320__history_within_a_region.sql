-- Finished work and what people did, found without a look at all that a region has.
CREATE INDEX control_card_finished_idx ON control_card (current_due DESC NULLS LAST, id) WHERE state IN ('CLOSED', 'WITHDRAWN');
CREATE INDEX control_event_actor_idx ON control_event (actor) WHERE actor <> 'system';
CREATE INDEX control_event_for_person_idx ON control_event (for_person_id) WHERE for_person_id IS NOT NULL;
