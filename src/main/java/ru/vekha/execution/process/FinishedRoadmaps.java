package ru.vekha.execution.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.control.RoadmapWork;

/** Lets a roadmap go on to its conclusion when the last of its work is finished. */
@Component
class FinishedRoadmaps implements RoadmapWork {

  private final WorkLeft left;
  private final RoadmapInstances roadmaps;

  FinishedRoadmaps(WorkLeft left, RoadmapInstances roadmaps) {
    this.left = left;
    this.roadmaps = roadmaps;
  }

  @Override
  public void finishedOne(UUID roadmapId) {
    if (left.isNone(roadmapId)) {
      roadmaps.timeToConclude(roadmapId);
    }
  }
}
