-- Levels hang together: a duty of the roadmap above is fulfilled by the roadmap that a body approves for itself.
ALTER TABLE roadmap
  ADD COLUMN parent_id      uuid REFERENCES roadmap (id),
  -- The duty itself; each is fulfilled by one roadmap.
  ADD COLUMN parent_card_id uuid UNIQUE REFERENCES control_card (id),
  ADD COLUMN tied_at        timestamptz,
  ADD CHECK (parent_id IS DISTINCT FROM id),
  ADD CHECK ((parent_id IS NULL) = (parent_card_id IS NULL)),
  ADD CHECK ((parent_id IS NULL) = (tied_at IS NULL));
CREATE INDEX roadmap_parent_idx ON roadmap (parent_id);

-- Which duty a document is going to fulfil when it is launched.
ALTER TABLE roadmap_draft ADD COLUMN fulfils_card_id uuid REFERENCES control_card (id);
