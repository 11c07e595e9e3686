-- A report that nobody asks for any more, because its roadmap has ended.
ALTER TABLE reporting_period DROP CONSTRAINT reporting_period_state_check;
ALTER TABLE reporting_period ADD CONSTRAINT reporting_period_state_check
  CHECK (state IN ('PLANNED', 'COLLECTING', 'IN_WORK', 'HANDED_IN', 'RETURNED', 'ACCEPTED', 'CANCELLED'));
