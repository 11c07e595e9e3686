package ru.vekha.roadmap.layout;

import java.util.List;
import java.util.Optional;
import ru.vekha.roadmap.table.SectionHeading;
import ru.vekha.roadmap.wording.ItemNumber;

/**
 * Headings of sections that stand in the column of the titles, right below the row above: «2.
 * Методика» over the row 2.1.
 *
 * @param lines the lines of a table without ruling lines
 */
record SectionLines(List<PlacedLine> lines, Gutters gutters, RowStarts starts) {
  private static final int MOST_LINES = 3;

  /** Whether the line is one of those that make such a heading. */
  boolean isPart(int index) {
    for (int first = index; first >= 0 && first > index - MOST_LINES; first--) {
      int end = end(first);
      if (end > index) {
        return true;
      }
    }
    return false;
  }

  /** Where the heading ends that begins here; the same place when none does. */
  private int end(int first) {
    int column = column(lines.get(first));
    if (column < 1 || !SectionHeading.isBetweenRows(lines.get(first).text())) {
      return first;
    }
    int end = first + 1;
    while (end < lines.size() && end - first < MOST_LINES && column(lines.get(end)) == column) {
      end++;
    }
    return end < lines.size() && isHeadOf(lines.get(first), lines.get(end)) ? end : first;
  }

  private boolean isHeadOf(PlacedLine section, PlacedLine row) {
    if (!starts.isNumber(row)) {
      return false;
    }
    Optional<ItemNumber> below = ItemNumber.of(row.words().get(0).text());
    Optional<ItemNumber> own = ItemNumber.leading(section.text()).map(ItemNumber.Led::number);
    return own.isEmpty() || below.filter(number -> number.isBelow(own.get())).isPresent();
  }

  /** The only column in which the line has words; -1 when there are more. */
  private int column(PlacedLine line) {
    int first = gutters.columnOf(line, line.words().get(0));
    boolean one = line.words().stream().allMatch(word -> gutters.columnOf(line, word) == first);
    return one ? first : -1;
  }
}
