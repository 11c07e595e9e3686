package ru.vekha.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Organisation;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.RoadmapDocument;

/**
 * What a launch of a document would do, worked out before anything is stored.
 *
 * @param launchDay the day from which «до ДАТЫ» runs
 */
public record LaunchPlan(
    Organisation authority,
    RoadmapDocument document,
    @Nullable LocalDate launchDay,
    List<PlannedActivity> activities,
    List<Problem> documentProblems) {

  /** Everything that has to be settled first. */
  public List<Problem> problems() {
    return Stream.concat(
            documentProblems.stream(),
            activities.stream().flatMap(activity -> activity.problems().stream()))
        .toList();
  }

  public boolean isReady() {
    return problems().isEmpty();
  }

  /** How many assignments it makes. */
  public int assignments() {
    return activities.stream().mapToInt(activity -> activity.assignments().size()).sum();
  }
}
