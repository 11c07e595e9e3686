package ru.vekha.control;

import java.util.UUID;

/** Work under a roadmap that has no card and that the roadmap waits for nevertheless. */
public interface OtherWork {

  /** Whether some of it still goes on. */
  boolean goesOn(UUID roadmapId);
}
