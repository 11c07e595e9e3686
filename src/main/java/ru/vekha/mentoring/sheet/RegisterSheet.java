package ru.vekha.mentoring.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.vekha.roadmap.SheetRow;

/**
 * The table of a register in a spreadsheet: its columns are known by their headings, in any order.
 *
 * @param rows the rows below the headings
 * @param leftOut headings of columns that are not taken over
 */
public record RegisterSheet(List<Row> rows, List<String> leftOut) {

  private static final int FEWEST_HEADINGS = 3;
  private static final int MOST_ROWS = 2_000;
  private static final int LONGEST_HEADING = 80;

  /**
   * A row by the fields that its columns mean.
   *
   * @param number the row's number in the sheet
   */
  public record Row(int number, Map<String, List<String>> fields) {}

  /**
   * Finds the table.
   *
   * @throws SheetRefused if there is none, or columns are missing without which no row can be taken
   */
  public static RegisterSheet of(Register register, List<SheetRow> all) {
    SheetRow heading =
        all.stream()
            .filter(row -> columns(register, row).size() >= FEWEST_HEADINGS)
            .findFirst()
            .orElseThrow(SheetRefused::noTable);
    Map<Integer, String> columns = columns(register, heading);
    requireNeeded(register, columns);
    List<Row> rows = new ArrayList<>();
    for (SheetRow row : all) {
      if (row.sheet() == heading.sheet() && row.number() > heading.number()) {
        Map<String, List<String>> fields = fields(columns, row);
        if (!fields.isEmpty() && !isNumbering(row)) {
          rows.add(new Row(row.number(), RowDefaults.completed(register, fields)));
        }
      }
    }
    if (rows.size() > MOST_ROWS) {
      throw SheetRefused.tooMany(MOST_ROWS);
    }
    return new RegisterSheet(rows, leftOut(register, heading));
  }

  private static Map<Integer, String> columns(Register register, SheetRow row) {
    Map<Integer, String> columns = new HashMap<>();
    Set<String> taken = new HashSet<>();
    row.cells().keySet().stream()
        .sorted()
        .forEach(
            column ->
                SheetHeadings.field(register, row.cells().getOrDefault(column, ""))
                    .filter(field -> !field.equals(SheetHeadings.TOLD_ELSEWHERE))
                    .filter(taken::add)
                    .ifPresent(field -> columns.put(column, field)));
    return columns;
  }

  private static List<String> leftOut(Register register, SheetRow heading) {
    Map<Integer, String> columns = columns(register, heading);
    return heading.cells().entrySet().stream()
        .filter(cell -> !columns.containsKey(cell.getKey()))
        .filter(
            cell ->
                SheetHeadings.field(register, cell.getValue())
                    .filter(SheetHeadings.TOLD_ELSEWHERE::equals)
                    .isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .map(cell -> cell.getValue().replaceAll("\\s+", " ").strip())
        .map(text -> text.substring(0, Math.min(LONGEST_HEADING, text.length())))
        .toList();
  }

  private static void requireNeeded(Register register, Map<Integer, String> columns) {
    Set<String> there = new HashSet<>(columns.values());
    if (there.contains("name")) {
      there.add("familyName");
    }
    Set<String> missing = new LinkedHashSet<>(register.needed());
    missing.removeAll(there);
    boolean consent =
        there.contains("consentOn")
            || there.contains("ownConsentOn")
            || there.contains("representativeConsentOn");
    if (!consent) {
      missing.add("consentOn");
    }
    if (!missing.isEmpty()) {
      throw SheetRefused.columnsMissing(missing.stream().map(FieldNames::of).toList());
    }
  }

  private static Map<String, List<String>> fields(Map<Integer, String> columns, SheetRow row) {
    Map<String, List<String>> fields = new HashMap<>();
    columns.forEach(
        (column, field) -> {
          String words = row.cells().getOrDefault(column, "").strip();
          if (!words.isEmpty()) {
            fields.put(field, List.of(words));
          }
        });
    return fields;
  }

  /** The row «1, 2, 3 …» that official forms have below their headings. */
  private static boolean isNumbering(SheetRow row) {
    return row.cells().size() > 1
        && row.cells().entrySet().stream()
            .allMatch(cell -> cell.getValue().strip().matches("\\d{1,2}\\.?"));
  }
}
