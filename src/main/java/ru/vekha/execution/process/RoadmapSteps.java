package ru.vekha.execution.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.StepPerformer;

/** Rows that the authority performs by the steps of its roadmap's preparation and conclusion. */
@Component
public class RoadmapSteps implements StepPerformer {

  /** The step that closes a roadmap. */
  public static final String FINAL_REPORT = ConclusionProcess.WRITE_FINAL_REPORT;

  private static final Set<String> STEPS =
      Set.of(
          PreparationProcess.APPROVE_WORKING_GROUP,
          PreparationProcess.NAME_RESPONSIBLE_PERSONS,
          PreparationProcess.LIST_ORGANISATIONS,
          FINAL_REPORT);

  private final RoadmapInstances roadmaps;

  RoadmapSteps(RoadmapInstances roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Override
  public boolean performs(String step) {
    return STEPS.contains(step);
  }

  /** The preparation begins with the roadmap itself; the report's day lets it be concluded. */
  @Override
  public void timeHasCome(ControlCard card) {
    if (FINAL_REPORT.equals(card.step())) {
      roadmaps.timeToConclude(card.roadmapId());
    }
  }
}
