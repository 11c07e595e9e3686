package ru.vekha.execution.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import ru.vekha.roadmap.Roadmaps;

/** Notes that a roadmap is done. */
@Component
class CloseRoadmapDelegate implements JavaDelegate {

  private final Roadmaps roadmaps;

  CloseRoadmapDelegate(Roadmaps roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    roadmaps.close(UUID.fromString((String) execution.getVariable(RoadmapProcess.ROADMAP_ID)));
  }
}
