package ru.vekha.control;

import ru.vekha.organisation.Role;

/** Who controls assignments; whoever launches roadmaps knows, as their orders say it. */
public interface Controllers {

  /** The role at the authority that accepts the result of a card. */
  Role of(ControlCard card);
}
