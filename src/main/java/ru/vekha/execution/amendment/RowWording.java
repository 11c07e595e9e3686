package ru.vekha.execution.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ru.vekha.execution.PlannedActivity;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.ComparableWords;
import ru.vekha.roadmap.DocumentKind;

/** Compares the words of a running activity with those of a row of the new order. */
final class RowWording {

  private RowWording() {}

  /**
   * The fields that differ; blanks, letters that look alike and the kind of quotes make no
   * difference.
   *
   * @param chosen who answers for the running activity, where it was chosen from the directory
   */
  static List<WordChange> changes(
      Activity activity, List<ChosenResponsible> chosen, PlannedActivity planned) {
    List<WordChange> changes = new ArrayList<>();
    compare(changes, WordChange.Field.NUMBER, activity.number(), planned.row().plainNumber());
    compare(changes, WordChange.Field.SECTION, activity.section(), planned.row().section());
    compare(changes, WordChange.Field.TITLE, activity.title(), planned.row().title());
    compare(changes, WordChange.Field.DEADLINE, activity.deadline(), planned.row().deadline());
    compare(
        changes,
        WordChange.Field.RESPONSIBLE,
        responsible(activity.responsible(), chosen),
        responsible(planned.row().responsible(), planned.settled().chosen()));
    compare(changes, WordChange.Field.RESULT, activity.result(), planned.row().result());
    compare(
        changes,
        WordChange.Field.DOCUMENT_KIND,
        DocumentKind.ofCode(activity.documentKind()).title(),
        planned.documentKind().title());
    return changes;
  }

  private static void compare(
      List<WordChange> changes, WordChange.Field field, String before, String after) {
    if (!ComparableWords.key(before).equals(ComparableWords.key(after))) {
      changes.add(
          new WordChange(field, ComparableWords.oneLine(before), ComparableWords.oneLine(after)));
    }
  }

  private static String responsible(String words, List<ChosenResponsible> chosen) {
    return chosen.isEmpty()
        ? words
        : chosen.stream()
            .map(
                each ->
                    each.role().title()
                        + each.kind().map(kind -> " (" + kind.title() + ")").orElse(""))
            .collect(Collectors.joining(", ", words.isEmpty() ? "" : words + " — ", ""));
  }
}
