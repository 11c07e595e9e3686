-- The curator's nine criteria and the analysis of strengths and weaknesses stand with the evaluation alone.
ALTER TABLE questionnaire DROP CONSTRAINT questionnaire_kind_check,
  ADD CONSTRAINT questionnaire_kind_check CHECK (kind IN ('MENTEE', 'MENTOR'));
