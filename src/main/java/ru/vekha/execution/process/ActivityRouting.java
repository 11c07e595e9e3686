package ru.vekha.execution.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import ru.vekha.control.StepPerformer;

/** Which step of a lifecycle process performs a row: {@code activity-routing.dmn}. */
@Component
public class ActivityRouting {

  /** Stands for the row that asks for the final report of its roadmap; stages do not tell it. */
  public static final String FINAL_REPORT = "final_report";

  private static final String DECISION = "activityRouting";
  private static final String ASSIGNMENT = "assignment";

  private final DecisionService decisions;
  private final List<StepPerformer> performers;

  ActivityRouting(DecisionService decisions, List<StepPerformer> performers) {
    this.decisions = decisions;
    this.performers = performers;
  }

  /** Where an organisation that owes a row stands towards the authority that controls it. */
  public enum Level {
    AUTHORITY,
    LOWER_AUTHORITY,
    CENTRE,
    EDUCATOR
  }

  /**
   * A step that performs rows.
   *
   * @param everyTime whether it performs each occurrence of a row or the first only
   */
  public record Route(String process, String step, String form, boolean everyTime) {}

  /**
   * The step for rows of a stage; nothing when they are assignments of their own.
   *
   * @param stage a stage's code, or {@link #FINAL_REPORT}
   */
  public Optional<Route> of(String stage, Level level) {
    DmnDecisionRuleResult rule =
        decisions
            .evaluateDecisionTableByKey(
                DECISION, Map.<String, Object>of("stage", stage, "level", level.name()))
            .getSingleResult();
    String process = rule.getEntry("process");
    String step = rule.getEntry("step");
    if (process.equals(ASSIGNMENT) || performers.stream().noneMatch(each -> each.performs(step))) {
      return Optional.empty();
    }
    return Optional.of(
        new Route(
            process, step, rule.getEntry("form"), "each".equals(rule.getEntry("occurrences"))));
  }
}
