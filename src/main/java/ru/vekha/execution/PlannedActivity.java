package ru.vekha.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.DocumentKind;

/**
 * A row of a roadmap as it was understood.
 *
 * @param deadlineRead the deadline in Vekha's own words; empty when not understood
 * @param answers who will answer, in words; empty when nobody was found
 * @param notes what the methodist should know and need not settle
 * @param questions what stands in the way of a launch, answered or not
 */
public record PlannedActivity(
    SettledRow settled,
    String deadlineRead,
    List<String> answers,
    List<PlannedAssignment> assignments,
    List<String> notes,
    List<Question> questions) {

  /** Keeps its own copies of the lists. */
  public PlannedActivity {
    answers = List.copyOf(answers);
    assignments = List.copyOf(assignments);
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
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

  /** How many organisations the row gives work to. */
  public long organisations() {
    return assignments.stream().map(each -> each.organisation().id()).distinct().count();
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
