-- Organisations in the order in which pages list them: of a region's 10,000 the first fifty or five hundred are found
-- without putting all of them in order (adr 0031).
CREATE INDEX organisation_name_idx ON organisation (short_name, id);
CREATE INDEX organisation_choice_idx ON organisation
  ((kind NOT IN ('REGION', 'TERRITORY', 'MUNICIPALITY')), short_name, id);
