package ru.vekha.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.organisation.Organisation;

/**
 * What a launch of a draft would do, worked out before anything is stored.
 *
 * @param launchDay the day from which «до ДАТЫ» runs
 * @param documentQuestions the questions about the document as a whole
 */
public record LaunchPlan(
    Organisation authority,
    SettledDocument document,
    @Nullable LocalDate launchDay,
    List<PlannedActivity> activities,
    List<Question> documentQuestions) {

  /** Keeps its own copies of the lists. */
  public LaunchPlan {
    activities = List.copyOf(activities);
    documentQuestions = List.copyOf(documentQuestions);
  }

  /**
   * A question with the row it stands at.
   *
   * @param row the key of the row; 0 for the document as a whole
   * @param place the same as users read it
   */
  public record Asked(int row, String place, Question question) {}

  /** All questions, those of the document first. */
  public List<Asked> questions() {
    return Stream.concat(
            documentQuestions.stream().map(each -> new Asked(0, "Документ в целом", each)),
            activities.stream().flatMap(LaunchPlan::questions))
        .toList();
  }

  private static Stream<Asked> questions(PlannedActivity activity) {
    return activity.questions().stream()
        .map(each -> new Asked(activity.key(), activity.settled().place(), each));
  }

  /** Everything that has to be settled before a launch. */
  public List<Asked> open() {
    return questions().stream().filter(each -> each.question().isOpen()).toList();
  }

  /** The open questions that saying «верно» settles. */
  public List<Asked> doubts() {
    return open().stream().filter(each -> each.question().mayBeConfirmed()).toList();
  }

  /** The version of the draft that this was worked out from. */
  public long version() {
    return document.version();
  }

  public boolean isReady() {
    return open().isEmpty();
  }

  /** How many assignments it makes. */
  public int assignments() {
    return activities.stream().mapToInt(activity -> activity.assignments().size()).sum();
  }
}
