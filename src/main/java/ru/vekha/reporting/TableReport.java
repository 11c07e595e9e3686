package ru.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that is a head, one table and remarks: texts, days and whole numbers, the same in every
 * format.
 *
 * @param title what it is, also the name of the file
 * @param head lines under the title: whose it is, for which time
 * @param notes lines below the table
 */
public record TableReport(
    String title,
    List<String> head,
    LocalDate asOf,
    List<Column> columns,
    List<List<? extends @Nullable Object>> rows,
    List<String> notes) {

  /** Keeps its own copies; cells may be empty, so that rows are kept as they came. */
  public TableReport {
    head = List.copyOf(head);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    for (List<?> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row of " + row.size() + " cells: " + title);
      }
    }
  }

  /**
   * A column.
   *
   * @param weight its part of the page's width beside the others
   */
  public record Column(String heading, int weight) {}

  /** The words of a cell. */
  public static String words(@Nullable Object value) {
    if (value instanceof LocalDate day) {
      return PrintedDays.of(day);
    }
    return value == null ? "" : value.toString();
  }

  /** What a file of this report is called. */
  public String fileName(String ending) {
    return (title + ", " + PrintedDays.of(asOf)).replaceAll("[\\p{Cntrl}\"<>|:*?/\\\\]", "-")
        + "."
        + ending;
  }
}
