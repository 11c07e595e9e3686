package ru.vekha.roadmap.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.vekha.roadmap.table.Column;

/**
 * Parts a line into the columns of its table by the meaning of the words: the deadline is known by
 * its language, those responsible by posts and bodies, what is left lies between them.
 */
final class RowWithoutBorders {
  private final Map<Column, WordSpan> parts = new EnumMap<>(Column.class);

  private RowWithoutBorders() {}

  /**
   * The parts of the line.
   *
   * @param order the columns from left to right without the number
   */
  static RowWithoutBorders of(WordSpan line, List<Column> order) {
    RowWithoutBorders row = new RowWithoutBorders();
    row.part(line, order);
    return row;
  }

  boolean has(Column column) {
    return parts.containsKey(column);
  }

  List<String> lines(Column column) {
    return parts.containsKey(column) ? parts.get(column).lines() : List.of();
  }

  private void part(WordSpan span, List<Column> order) {
    if (span.isEmpty() || order.isEmpty()) {
      return;
    }
    if (order.size() == 1) {
      parts.put(order.get(0), span);
    } else if (order.contains(Column.DEADLINE)) {
      partAt(Column.DEADLINE, deadline(span, order), span, order);
    } else if (order.contains(Column.RESPONSIBLE)) {
      partAt(Column.RESPONSIBLE, parties(span, order), span, order);
    } else {
      int border = ResultBorder.in(span);
      parts.put(order.get(0), span.part(span.from(), border));
      part(span.part(border, span.to()), order.subList(1, order.size()));
    }
  }

  private void partAt(Column column, Optional<WordSpan> found, WordSpan span, List<Column> order) {
    int place = order.indexOf(column);
    List<Column> before = order.subList(0, place);
    List<Column> behind = order.subList(place + 1, order.size());
    if (found.isEmpty()) {
      List<Column> rest = Stream.concat(before.stream(), behind.stream()).toList();
      part(span, rest);
      return;
    }
    parts.put(column, found.get());
    part(span.part(span.from(), found.get().from()), before);
    part(span.part(found.get().to(), span.to()), behind);
  }

  private static Optional<WordSpan> parties(WordSpan span, List<Column> order) {
    int place = order.indexOf(Column.RESPONSIBLE);
    if (place == order.size() - 1) {
      return PartyWords.endOf(span);
    }
    return place == 0 ? PartyWords.beginningOf(span) : PartyWords.inside(span);
  }

  private static Optional<WordSpan> deadline(WordSpan span, List<Column> order) {
    int place = order.indexOf(Column.DEADLINE);
    boolean last = place == order.size() - 1;
    boolean afterParties = place > 0 && order.get(place - 1) == Column.RESPONSIBLE;
    boolean beforeParties = !last && order.get(place + 1) == Column.RESPONSIBLE;
    if (place == 0) {
      return DeadlineWords.beginningOf(span);
    }
    List<WordSpan> found = last ? DeadlineWords.endsOf(span) : DeadlineWords.inside(span);
    return found.stream()
        .filter(
            part ->
                afterParties && PartyWords.endOf(span.part(span.from(), part.from())).isPresent()
                    || beforeParties
                        && PartyWords.beginningOf(span.part(part.to(), span.to())).isPresent())
        .findFirst()
        .or(() -> last || found.size() == 1 ? found.stream().findFirst() : Optional.empty())
        .or(() -> found.stream().reduce((one, other) -> other));
  }
}
