package ru.vekha.execution.amendment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.ControlCard;
import ru.vekha.execution.PlannedActivity;
import ru.vekha.execution.PlannedAssignment;
import ru.vekha.roadmap.Activity;

/**
 * What an amendment does to one row.
 *
 * @param activity the row as it runs; null when it is new
 * @param planned the row of the new order; null when the order has it no more
 * @param words the fields that are worded anew
 * @param cards what becomes of its assignments; those that stay as they are are not among them
 */
public record RowChange(
    @Nullable Activity activity,
    @Nullable PlannedActivity planned,
    List<WordChange> words,
    List<CardChange> cards) {

  /** Keeps its own copies of the lists. */
  public RowChange {
    words = List.copyOf(words);
    cards = List.copyOf(cards);
    if (activity == null && planned == null) {
      throw new IllegalArgumentException("A change of no row");
    }
  }

  /** What happens to a row. */
  public enum Kind {
    ADDED("Новая строка"),
    REMOVED("Исключена"),
    CHANGED("Изменена"),
    SAME("Без изменений");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The kind as users read it. */
    public String title() {
      return title;
    }
  }

  /** What happens to this one. */
  public Kind kind() {
    if (activity == null) {
      return Kind.ADDED;
    }
    if (planned == null) {
      return Kind.REMOVED;
    }
    return words.isEmpty() && cards.isEmpty() ? Kind.SAME : Kind.CHANGED;
  }

  public boolean isChange() {
    return kind() != Kind.SAME;
  }

  /** The number under which users know the row. */
  public String number() {
    return planned != null
        ? planned.row().plainNumber()
        : activity == null ? "" : activity.number();
  }

  /** The title under which users know the row. */
  public String title() {
    return planned != null ? planned.row().title() : activity == null ? "" : activity.title();
  }

  /** How many assignments get another due day. */
  public int moved() {
    return (int) cards.stream().filter(CardChange::isMoved).count();
  }

  /** The moves of due days with the number of assignments that make each, the earliest first. */
  public List<Move> moves() {
    Map<Move, Long> counts =
        cards.stream()
            .filter(CardChange::isMoved)
            .collect(Collectors.groupingBy(RowChange::move, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(each -> new Move(each.getKey().from(), each.getKey().to(), each.getValue()))
        .toList();
  }

  /** A due day that moves for some assignments; a day that was not known is null. */
  public record Move(@Nullable LocalDate from, @Nullable LocalDate to, long assignments)
      implements Comparable<Move> {

    private static final Comparator<Move> BY_DAY =
        Comparator.comparing(
                Move::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Move::to, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    @Override
    public int compareTo(Move other) {
      return BY_DAY.compare(this, other);
    }
  }

  private static Move move(CardChange change) {
    ControlCard card = change.card();
    PlannedAssignment becomes = change.becomes();
    return new Move(
        card == null ? null : card.currentDue(), becomes == null ? null : becomes.due(), 0);
  }

  /** How many assignments are withdrawn. */
  public int withdrawn() {
    return (int) cards.stream().filter(CardChange::isWithdrawn).count();
  }

  /** How many assignments are new. */
  public int added() {
    return (int) cards.stream().filter(CardChange::isAdded).count();
  }
}
