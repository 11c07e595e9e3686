package ru.vekha.control;

import java.util.UUID;

/** Lets a roadmap go on to its end when nothing is left to do under it. */
public interface RoadmapWork {

  /** Something has been finished; called inside the transaction that finished it. */
  void finishedOne(UUID roadmapId);
}
