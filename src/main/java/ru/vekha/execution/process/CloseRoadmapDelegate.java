package ru.vekha.execution.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.execution.RoadmapEnd;
import ru.vekha.execution.RoadmapEndings;
import ru.vekha.roadmap.Roadmaps;

/** Closes a roadmap; what its final report has named as unfinished is taken off control. */
@Component
class CloseRoadmapDelegate implements JavaDelegate {

  private final Roadmaps roadmaps;
  private final RoadmapEndings endings;
  private final RoadmapEnd end;

  CloseRoadmapDelegate(Roadmaps roadmaps, RoadmapEndings endings, RoadmapEnd end) {
    this.roadmaps = roadmaps;
    this.endings = endings;
    this.end = end;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID id = UUID.fromString((String) execution.getVariable(RoadmapProcess.ROADMAP_ID));
    endings
        .find(id)
        .ifPresentOrElse(
            ending -> end.end(roadmaps.find(id).orElseThrow(), false, ending.personId()),
            () -> roadmaps.close(id));
  }
}
