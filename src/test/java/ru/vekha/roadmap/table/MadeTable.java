package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.RoadmapDocument;

/** A document made for a test: lines of text and rows of tables, written as they look. */
final class MadeTable {
  static final String HEADING = "№ п/п | Мероприятие | Срок | Ответственный | Результат";

  private final List<Line> lines = new ArrayList<>();
  private int table;

  static MadeTable of(String... rows) {
    return new MadeTable().rows(rows);
  }

  /**
   * Rows of the table; «|» parts cells, «^» is merged with the cell above, «>» with the one before.
   */
  MadeTable rows(String... rows) {
    for (String row : rows) {
      lines.add(new Line.Row(table, cells(row)));
    }
    return this;
  }

  /** Lines of text, behind which another table begins. */
  MadeTable text(String... words) {
    for (String line : words) {
      lines.add(new Line.Text(line));
    }
    table++;
    return this;
  }

  /** Another table directly behind. */
  MadeTable anotherTable() {
    table++;
    return this;
  }

  private static List<Cell> cells(String row) {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    for (String words : Arrays.stream(row.split("\\|", -1)).map(String::strip).toList()) {
      if (words.equals(">")) {
        Cell wider = cells.remove(cells.size() - 1);
        cells.add(
            new Cell(wider.paragraphs(), wider.column(), wider.span() + 1, wider.continued()));
      } else if (words.equals("^")) {
        cells.add(new Cell(List.of(), column, 1, true));
      } else {
        cells.add(new Cell(List.of(words.split("/ ")), column, 1, false));
      }
      column++;
    }
    return cells;
  }

  RoadmapDocument read() {
    return RoadmapRecognition.recognise(lines);
  }

  /** The activities as «number | title | deadline | responsible | result». */
  List<String> activities() {
    return read().rows().stream().map(MadeTable::printed).toList();
  }

  List<String> sections() {
    return read().rows().stream().map(ActivityRow::section).toList();
  }

  List<String> blocking() {
    return read().problems().stream()
        .filter(problem -> problem.row() > 0 && !problem.isNotice())
        .map(problem -> problem.number() + ": " + problem.what())
        .toList();
  }

  List<String> notices() {
    return read().problems().stream().filter(Problem::isNotice).map(Problem::what).toList();
  }

  static String printed(ActivityRow row) {
    return String.join(
        " | ", row.number(), row.title(), row.deadline(), row.responsible(), row.result());
  }
}
