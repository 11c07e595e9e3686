package ru.vekha.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.LifecycleStage;
import ru.vekha.roadmap.Stages;

/**
 * A row of a roadmap, or one of the pieces of work in it, as it was understood.
 *
 * @param deadlineRead the deadline in Vekha's own words; empty when not understood
 * @param bodies who will answer; empty when nobody was found
 * @param notes what the methodist should know and need not settle
 * @param questions what stands in the way of a launch, answered or not
 */
public record PlannedActivity(
    SettledRow settled,
    String deadlineRead,
    List<ResponsibleBody> bodies,
    List<PlannedAssignment> assignments,
    List<String> notes,
    List<Question> questions) {

  /** Keeps its own copies of the lists. */
  public PlannedActivity {
    bodies = List.copyOf(bodies);
    assignments = List.copyOf(assignments);
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
  }

  /** The activity that a launch or an amendment stores for it. */
  public Activity activity(UUID id, UUID roadmapId, int place) {
    return new Activity(
        id,
        roadmapId,
        place,
        row().plainNumber(),
        row().section(),
        row().title(),
        row().deadline(),
        deadlineRead,
        row().responsible(),
        row().result(),
        documentKind().code(),
        stage());
  }

  /** Whether it is the first that its row gives. */
  public boolean opensRow() {
    return settled.part() <= 1;
  }

  /** Which row of the draft it is. */
  public int key() {
    return settled.key();
  }

  public ActivityRow row() {
    return settled.row();
  }

  public DocumentKind documentKind() {
    return settled.documentKind();
  }

  /** Which stage of the lifecycle it belongs to. */
  public LifecycleStage stage() {
    return Stages.of(row());
  }

  /** Who will answer, in words. */
  public List<String> answers() {
    return Answers.of(bodies);
  }

  /** The due days of its assignments, each once. */
  public List<LocalDate> dueDays() {
    return assignments.stream()
        .map(PlannedAssignment::due)
        .flatMap(Stream::ofNullable)
        .distinct()
        .sorted()
        .toList();
  }
}
