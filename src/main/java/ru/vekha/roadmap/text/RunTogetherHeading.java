package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ru.vekha.roadmap.layout.HeadingHint;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Column;
import ru.vekha.roadmap.table.Heading;
import ru.vekha.roadmap.table.Line;

/**
 * A heading whose cells have run together on one line: «№ п/п Мероприятие Документы Срок». Each
 * column begins with a capital letter.
 *
 * @param cells the headings from left to right
 * @param order the columns from left to right
 */
record RunTogetherHeading(List<String> cells, List<Column> order) {
  private static final int LONGEST = 250;
  private static final int FEWEST = 3;
  private static final Set<Column> USED =
      EnumSet.of(Column.NUMBER, Column.TITLE, Column.DEADLINE, Column.RESPONSIBLE, Column.RESULT);

  /** The heading when the line is one. */
  static Optional<RunTogetherHeading> of(String line) {
    String words = line.strip();
    if (words.length() > LONGEST
        || !HeadingHint.in(words)
        || words.endsWith(".")
        || words.split("\\s+").length < FEWEST) {
      return Optional.empty();
    }
    List<String> cells = cells(words);
    Optional<Heading> heading = heading(cells);
    if (cells.size() < FEWEST || heading.isEmpty()) {
      return Optional.empty();
    }
    List<String> known = new ArrayList<>();
    List<Column> order = new ArrayList<>();
    for (int place = 0; place < cells.size(); place++) {
      Optional<Column> column = heading.get().column(place);
      int last = order.size() - 1;
      boolean goesOn = last >= 0 && column.filter(order.get(last)::equals).isPresent();
      if (goesOn || column.isEmpty() && last >= 0) {
        known.set(last, known.get(last) + " " + cells.get(place));
      } else if (column.filter(USED::contains).isEmpty() || order.contains(column.get())) {
        return Optional.empty();
      } else {
        known.add(cells.get(place));
        order.add(column.get());
      }
    }
    boolean enough = order.contains(Column.TITLE) && order.contains(Column.DEADLINE);
    return enough ? Optional.of(new RunTogetherHeading(known, order)) : Optional.empty();
  }

  private static List<String> cells(String words) {
    List<String> cells = new ArrayList<>();
    for (String word : words.split("\\s+")) {
      boolean begins = Character.isUpperCase(word.charAt(0)) || word.startsWith("№");
      if (begins || cells.isEmpty()) {
        cells.add(word);
      } else {
        cells.set(cells.size() - 1, cells.get(cells.size() - 1) + " " + word);
      }
    }
    return cells;
  }

  private static Optional<Heading> heading(List<String> cells) {
    return Heading.of(
        new Line.Row(
            0,
            IntStream.range(0, cells.size())
                .mapToObj(column -> Cell.at(column, cells.get(column)))
                .toList()));
  }

  boolean isNumbered() {
    return order.get(0) == Column.NUMBER;
  }

  /** The columns without the number. */
  List<Column> behindNumber() {
    return order.stream().filter(column -> column != Column.NUMBER).toList();
  }
}
