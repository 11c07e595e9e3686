package ru.vekha.execution.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import ru.vekha.execution.draft.Piece;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.ComparableWords;

/**
 * Finds which activity of a running roadmap a row of the new order speaks of. A row that was put in
 * shifts the numbers behind it, so a number alone never outweighs the title.
 */
final class RowMatching {

  /** With the same number the titles have to share a third of their words. */
  private static final double ALIKE_UNDER_ONE_NUMBER = 0.34;

  /** Without it, two thirds. */
  private static final double ALIKE = 0.66;

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:раздел |этап )?([\\divxхiv]+)(?: .*)?$");

  private final Map<Piece, Activity> found = new HashMap<>();
  private final Set<Marks> taken = new HashSet<>();
  private final Set<Marks> settled = new HashSet<>();
  private final List<Marks> activities;
  private final List<Marks> rows;

  private RowMatching(List<Marks> activities, List<Marks> rows) {
    this.activities = activities;
    this.rows = rows;
  }

  /** What a row is known by; {@code of} is its activity or its place in the draft. */
  private record Marks(Object of, String number, String section, String title, Set<String> stems) {

    static Marks of(Object of, String number, String section, String title) {
      // A section keeps its place when its heading is worded anew, so its number is enough.
      return new Marks(
          of,
          number,
          NUMBERED.matcher(ComparableWords.plain(section)).replaceFirst("$1"),
          ComparableWords.plain(title),
          TitleLikeness.stems(title));
    }

    String numbered() {
      return number.isEmpty() ? "" : section + "\n" + number;
    }
  }

  /**
   * The activity of each piece of work of the new order; those without one are new.
   *
   * @param decided what a methodist has decided: the id of the activity, or none for a new row
   */
  static Map<Piece, Activity> of(
      List<Activity> activities, List<SettledRow> rows, Map<Piece, Optional<UUID>> decided) {
    RowMatching matching =
        new RowMatching(
            activities.stream()
                .map(each -> Marks.of(each, each.number(), each.section(), each.title()))
                .toList(),
            rows.stream()
                .map(
                    each ->
                        Marks.of(
                            each.piece(),
                            each.row().plainNumber(),
                            each.row().section(),
                            each.row().title()))
                .toList());
    matching.takeDecided(decided);
    matching.takeEqual(each -> each.numbered() + "\n" + each.title());
    matching.takeEqual(each -> each.section() + "\n" + each.title());
    matching.takeEqual(Marks::title);
    matching.takeAlike(Marks::numbered, ALIKE_UNDER_ONE_NUMBER);
    matching.takeAlike(each -> "any", ALIKE);
    return matching.found;
  }

  private void takeDecided(Map<Piece, Optional<UUID>> decided) {
    for (Marks row : rows) {
      Optional<UUID> activity = decided.get((Piece) row.of());
      if (activity != null) {
        settled.add(row);
        activities.stream()
            .filter(each -> activity.filter(((Activity) each.of()).id()::equals).isPresent())
            .filter(each -> !taken.contains(each))
            .findFirst()
            .ifPresent(each -> take(each, row));
      }
    }
  }

  private void takeEqual(Function<Marks, String> likeness) {
    Map<String, List<Marks>> free = free(likeness);
    for (Marks row : rows) {
      List<Marks> same = free.getOrDefault(likeness.apply(row), List.of());
      if (!isFound(row) && !same.isEmpty()) {
        take(same.remove(0), row);
      }
    }
  }

  private record Candidate(Marks activity, Marks row, double likeness) {}

  /** The likest pairs first, so that no row loses its activity to a worse one. */
  private void takeAlike(Function<Marks, String> group, double least) {
    Map<String, List<Marks>> free = free(group);
    List<Candidate> candidates = new ArrayList<>();
    for (Marks row : rows) {
      if (!isFound(row)) {
        for (Marks activity : free.getOrDefault(group.apply(row), List.of())) {
          double likeness = TitleLikeness.of(activity.stems(), row.stems());
          if (likeness >= least) {
            candidates.add(new Candidate(activity, row, likeness));
          }
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    for (Candidate each : candidates) {
      if (!taken.contains(each.activity()) && !isFound(each.row())) {
        take(each.activity(), each.row());
      }
    }
  }

  /** The activities that no row has taken, by a key; those without one stay out. */
  private Map<String, List<Marks>> free(Function<Marks, String> key) {
    Map<String, List<Marks>> free = new HashMap<>();
    for (Marks each : activities) {
      if (!taken.contains(each) && !key.apply(each).isBlank()) {
        free.computeIfAbsent(key.apply(each), none -> new ArrayList<>()).add(each);
      }
    }
    return free;
  }

  private boolean isFound(Marks row) {
    return settled.contains(row) || found.containsKey((Piece) row.of());
  }

  private void take(Marks activity, Marks row) {
    found.put((Piece) row.of(), (Activity) activity.of());
    taken.add(activity);
  }
}
