package ru.vekha.execution.process;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCards;
import ru.vekha.control.OtherWork;
import ru.vekha.control.RoadmapWork;

/** Lets a roadmap go on to its end when the last of its work is finished. */
@Component
class FinishedRoadmaps implements RoadmapWork {

  private final ControlCards cards;
  private final List<OtherWork> others;
  private final RoadmapInstances roadmaps;

  FinishedRoadmaps(ControlCards cards, List<OtherWork> others, RoadmapInstances roadmaps) {
    this.cards = cards;
    this.others = others;
    this.roadmaps = roadmaps;
  }

  @Override
  public void finishedOne(UUID roadmapId) {
    if (cards.allClosed(roadmapId) && others.stream().noneMatch(each -> each.goesOn(roadmapId))) {
      roadmaps.workCompleted(roadmapId);
    }
  }
}
