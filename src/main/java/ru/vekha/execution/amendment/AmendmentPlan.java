package ru.vekha.execution.amendment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ru.vekha.execution.LaunchPlan;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmap;

/**
 * What a draft would change in a running roadmap, worked out before anything is stored.
 *
 * @param document the draft, with the questions that are open about it
 * @param words what is worded anew about the roadmap as a whole
 * @param rows all rows, those of the new order first and in its order
 * @param staying duties taken over from an order's own clauses, which no table names again
 */
public record AmendmentPlan(
    Roadmap roadmap,
    LaunchPlan document,
    List<WordChange> words,
    List<RowChange> rows,
    List<Activity> staying) {

  /** Keeps its own copies of the lists. */
  public AmendmentPlan {
    words = List.copyOf(words);
    rows = List.copyOf(rows);
    staying = List.copyOf(staying);
  }

  /** The rows that change. */
  public List<RowChange> changes() {
    return rows.stream().filter(RowChange::isChange).toList();
  }

  /** The activities that run, in their order. */
  public List<Activity> running() {
    return Stream.concat(
            rows.stream().map(RowChange::activity).filter(Objects::nonNull), staying.stream())
        .sorted(Comparator.comparingInt(Activity::place))
        .toList();
  }

  /** Whether there is anything to change. */
  public boolean changesAnything() {
    return !words.isEmpty() || rows.stream().anyMatch(RowChange::isChange);
  }

  /** How many assignments get another due day. */
  public int moved() {
    return rows.stream().mapToInt(RowChange::moved).sum();
  }

  /** How many assignments are withdrawn. */
  public int withdrawn() {
    return rows.stream().mapToInt(RowChange::withdrawn).sum();
  }

  /** How many assignments are new. */
  public int added() {
    return rows.stream().mapToInt(RowChange::added).sum();
  }
}
