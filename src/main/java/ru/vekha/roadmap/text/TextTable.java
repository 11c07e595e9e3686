package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.table.Column;
import ru.vekha.roadmap.table.Heading;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.table.SectionHeading;

/** Puts rows together whose cells hold line breaks; the heading tells how many cells a row has. */
final class TextTable {
  // «4», «2.1.», «3)», but no year
  private static final Pattern NUMBER = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d[\\d.)]*");

  private final List<TextLine> text;
  private final int rowLimit;
  private final int[] nextRows;
  private final List<Line> lines = new ArrayList<>();
  private @Nullable OpenRow open;
  private int rows;
  private int table;
  private int columns;
  private boolean numbered;

  private TextTable(List<TextLine> text, int rowLimit) {
    this.text = text;
    this.rowLimit = rowLimit;
    nextRows = new int[text.size()];
    int next = text.size();
    for (int index = text.size() - 1; index >= 0; index--) {
      nextRows[index] = next;
      next = text.get(index).inRow() ? index : next;
    }
  }

  /**
   * The rows and the text between them.
   *
   * @throws RoadmapRefused when there are more rows than the limit
   */
  static List<Line> read(List<TextLine> text, int rowLimit) {
    TextTable table = new TextTable(text, rowLimit);
    for (int index = 0; index < text.size(); index++) {
      if (text.get(index).inRow()) {
        table.row(text.get(index));
      } else {
        table.text(index);
      }
    }
    table.close();
    return table.lines;
  }

  private void row(TextLine line) {
    if (open != null && fills(line)) {
      open.add(line);
      return;
    }
    begin(line);
    Heading.of(new OpenRow(table, line).closed())
        .ifPresent(
            heading -> {
              columns = heading.size();
              numbered = heading.column(0).filter(Column.NUMBER::equals).isPresent();
            });
  }

  private void begin(TextLine line) {
    close();
    if (++rows > rowLimit) {
      throw new RoadmapRefused(
          "В таблицах файла слишком много строк.", "Оставьте в файле только дорожную карту.");
    }
    open = new OpenRow(table, line);
  }

  // The line ends a broken cell and brings more cells that the row still lacks.
  private boolean fills(TextLine line) {
    return missing() > 0
        && !line.first().isEmpty()
        && !NUMBER.matcher(line.first()).matches()
        && line.cells().size() - 1 <= missing();
  }

  // How many cells the open row lacks.
  private int missing() {
    return open != null && !open.isSection() && open.size() < columns ? columns - open.size() : 0;
  }

  private void text(int index) {
    TextLine line = text.get(index);
    if (open != null && continuesRow(index)) {
      open.add(line);
      return;
    }
    if (beginsRow(index)) {
      begin(line);
      return;
    }
    close();
    if (!line.isEmpty() && !goesOnBehind(index)) {
      table++;
      columns = SectionHeading.isBetweenRows(line.first()) ? columns : 0;
    }
    lines.add(new Line.Text(line.first()));
  }

  private boolean continuesRow(int index) {
    TextLine line = text.get(index);
    if (missing() > 0) {
      return nextRow(index).filter(this::fills).isPresent()
          || !line.isEmpty() && !SectionHeading.isBetweenRows(line.first());
    }
    return open.size() == columns && !line.isEmpty() && open.isContinuedBy(line.first());
  }

  // The first cell of a table without numbers may be broken too: its row comes with a later line.
  private boolean beginsRow(int index) {
    TextLine line = text.get(index);
    return columns > 1
        && !numbered
        && !line.isEmpty()
        && !SectionHeading.isBetweenRows(line.first())
        && nextRow(index)
            .filter(next -> next.cells().size() == columns && !next.first().isEmpty())
            .filter(next -> line.first().endsWith(":") && OpenRow.isListed(next.first()))
            .isPresent();
  }

  // A note between two rows of one table.
  private boolean goesOnBehind(int index) {
    return nextRow(index)
        .filter(
            next ->
                numbered
                    ? next.cells().size() <= columns && NUMBER.matcher(next.first()).matches()
                    : next.cells().size() == columns)
        .isPresent();
  }

  private Optional<TextLine> nextRow(int index) {
    return nextRows[index] < text.size()
        ? Optional.of(text.get(nextRows[index]))
        : Optional.empty();
  }

  private void close() {
    if (open != null) {
      lines.add(open.closed());
      open = null;
    }
  }
}
