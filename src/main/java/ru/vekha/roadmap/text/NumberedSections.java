package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.vekha.roadmap.table.Cell;
import ru.vekha.roadmap.table.Column;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.table.SectionHeading;
import ru.vekha.roadmap.wording.ItemNumber;

/**
 * Sections of which the number and the name were copied as two lines, «2.» and «Отбор», with the
 * number of the first row, «2.1.», behind them.
 *
 * @param columns what the columns of the table are
 * @param lines the lines of the table, none of them empty
 */
record NumberedSections(List<Optional<Column>> columns, List<String> lines) {

  /** Whether such a section begins at this line. */
  boolean isAt(int index) {
    if (index + 2 >= lines.size()
        || place(Column.NUMBER) < 0
        || place(Column.TITLE) < 0
        || isNumber(lines.get(index + 1))) {
      return false;
    }
    String number = lines.get(index);
    Optional<ItemNumber> next = ItemNumber.of(lines.get(index + 2));
    boolean roman = SectionHeading.isRoman(number) && next.isPresent();
    boolean above =
        ItemNumber.of(number)
            .filter(item -> next.filter(below -> below.isBelow(item)).isPresent())
            .isPresent();
    return roman || above;
  }

  /** The section as a row that has its number and its name only. */
  Line.Row row(int index) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      boolean number = column == place(Column.NUMBER);
      boolean title = column == place(Column.TITLE);
      cells.add(Cell.at(column, number ? lines.get(index) : title ? lines.get(index + 1) : ""));
    }
    return new Line.Row(0, cells);
  }

  private int place(Column column) {
    return columns.indexOf(Optional.of(column));
  }

  private static boolean isNumber(String words) {
    return ItemNumber.of(words).isPresent() || SectionHeading.isRoman(words);
  }
}
