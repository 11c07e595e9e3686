-- In whose place a form was handed in; null in the person's own right. No reference: what happened stays when a person goes.
ALTER TABLE form_submission ADD COLUMN for_person_id text;
