package ru.vekha.roadmap.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines above or below a table as plain text. A letterhead that is a table itself comes cell
 * after cell, but for a row of one line that holds the date and the number of the order.
 */
final class LinesAround {
  private static final int LONGEST_CELL = 60;
  private static final Pattern DATE_OR_NUMBER =
      Pattern.compile("№|\\bN\\b|\\d{4}|_{3,}|\\d\\.\\d", Pattern.UNICODE_CHARACTER_CLASS);

  private LinesAround() {}

  static List<String> of(List<Line> lines) {
    return lines.stream().flatMap(LinesAround::words).toList();
  }

  private static Stream<String> words(Line line) {
    if (!(line instanceof Line.Row row)) {
      return Stream.of(line.words());
    }
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.words().isEmpty()).toList();
    if (filled.isEmpty()) {
      return Stream.of("");
    }
    boolean oneLine =
        filled.size() > 1
            && filled.stream()
                .allMatch(cell -> cell.paragraphs().size() == 1 && isDateOrNumber(cell.words()));
    return oneLine
        ? Stream.of(row.words())
        : filled.stream().flatMap(cell -> cell.paragraphs().stream());
  }

  private static boolean isDateOrNumber(String words) {
    return words.length() <= LONGEST_CELL
        && (DATE_OR_NUMBER.matcher(words).find() || words.matches("от|г\\.?|года"));
  }
}
