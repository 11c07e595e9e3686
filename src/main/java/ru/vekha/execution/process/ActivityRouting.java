package ru.vekha.execution.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import ru.vekha.control.StepPerformer;
import ru.vekha.engine.DecisionTable;
import ru.vekha.roadmap.LifecycleStage;

/** Which step of a lifecycle process performs a row: {@code activity-routing.dmn}. */
@Component
public class ActivityRouting implements DecisionTable {

  private static final String DECISION = "activityRouting";
  private static final String ASSIGNMENT = "assignment";

  private final DecisionService decisions;
  private final List<StepPerformer> performers;

  ActivityRouting(DecisionService decisions, List<StepPerformer> performers) {
    this.decisions = decisions;
    this.performers = performers;
  }

  @Override
  public String table() {
    return DECISION;
  }

  @Override
  public Stream<Map<String, Object>> cases() {
    return Stream.of(LifecycleStage.values())
        .flatMap(stage -> Stream.of(Level.values()).map(level -> inputs(stage, level)));
  }

  @Override
  public void understand(List<Map<String, Object>> rows) {
    route(DecisionTable.only(rows));
  }

  private static Map<String, Object> inputs(LifecycleStage stage, Level level) {
    return Map.of("stage", stage.code(), "level", level.name());
  }

  private static Route route(Map<String, Object> rule) {
    return new Route(
        text(rule, "process"),
        text(rule, "step"),
        text(rule, "form"),
        "each".equals(rule.get("occurrences")));
  }

  private static String text(Map<String, Object> rule, String output) {
    return Objects.requireNonNull(rule.get(output), output).toString();
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

  /** The step for rows of a stage; nothing when they are assignments of their own. */
  public Optional<Route> of(LifecycleStage stage, Level level) {
    Route route =
        route(
            DecisionTable.only(
                decisions
                    .evaluateDecisionTableByKey(DECISION, inputs(stage, level))
                    .getResultList()));
    boolean performed = performers.stream().anyMatch(each -> each.performs(route.step()));
    return route.process().equals(ASSIGNMENT) || !performed ? Optional.empty() : Optional.of(route);
  }
}
