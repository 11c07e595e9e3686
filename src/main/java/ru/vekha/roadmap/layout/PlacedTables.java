package ru.vekha.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.vekha.roadmap.table.Line;

/** Finds the roadmap's table without ruling lines in the lines of a document. */
public final class PlacedTables {

  /**
   * What was found.
   *
   * @param above how many lines stand above the table
   * @param rows the table with the text between its rows and behind it
   */
  public record Found(int above, List<Line> rows) {}

  private PlacedTables() {}

  /**
   * The first table with a roadmap's heading; all lines behind the heading are taken as its rows or
   * as text between them.
   *
   * @param gap the widest gap between words of one cell
   * @param table the table's number in the document
   */
  public static Optional<Found> in(
      List<PlacedLine> lines, double gap, int table, Hyphenation hyphenation) {
    return ColumnHeads.find(lines, 0, gap)
        .map(
            heads -> {
              List<ColumnHeads> again = new ArrayList<>();
              List<PlacedLine> body = withoutRepeats(lines, heads, gap, again);
              boolean moved = again.stream().anyMatch(page -> page.isMovedFrom(heads, gap));
              return new Found(
                  heads.first(),
                  new UnruledTable(table, heads, moved ? again : List.of(), body, gap, hyphenation)
                      .lines());
            });
  }

  // The heading is printed again on each page.
  private static List<PlacedLine> withoutRepeats(
      List<PlacedLine> lines, ColumnHeads heads, double gap, List<ColumnHeads> again) {
    List<String> heading =
        lines.subList(heads.first(), heads.last() + 1).stream().map(PlacedLine::text).toList();
    List<PlacedLine> body = new ArrayList<>();
    int index = heads.last() + 1;
    while (index < lines.size()) {
      int end = index + heading.size();
      boolean repeated =
          end <= lines.size()
              && lines.subList(index, end).stream().map(PlacedLine::text).toList().equals(heading);
      if (repeated) {
        heads.again(lines, index, gap).ifPresent(again::add);
        index = end;
      } else {
        body.add(lines.get(index++));
      }
    }
    return body;
  }
}
