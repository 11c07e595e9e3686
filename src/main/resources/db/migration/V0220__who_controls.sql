-- On whom the order lays the control of its execution (Bodaybo, order 6; Dzerzhinsk, order 4; Samara, order 2); who
-- accepts results follows from it.
ALTER TABLE roadmap ADD COLUMN controlled_by text NOT NULL DEFAULT 'UNSAID'
  CHECK (controlled_by IN ('HEAD', 'DEPUTY', 'DEPARTMENT', 'OTHER', 'UNSAID'));
