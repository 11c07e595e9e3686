package ru.vekha.roadmap.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.Wording;

/**
 * Undoes in the column of item numbers what a spreadsheet makes of them: «1.1» becomes a fraction
 * or a day of January, and «1.10» becomes «1.1» again.
 */
final class ItemNumbers {
  private static final Pattern HEADING = Pattern.compile("(?:№|n|п/п|номер|пп\\b|п\\.).*");
  private static final Pattern FRACTION = Pattern.compile("(\\d+)\\.(\\d+)");

  private final VisibleCells cells;
  private final int column;
  private final Map<Integer, String> mended = new HashMap<>();

  private ItemNumbers(VisibleCells cells, int column) {
    this.cells = cells;
    this.column = column;
  }

  static ItemNumbers in(VisibleCells cells, int headingRow) {
    OptionalInt column =
        cells.values(headingRow).entrySet().stream()
            .filter(cell -> HEADING.matcher(Wording.key(cell.getValue().shown())).matches())
            .mapToInt(Map.Entry::getKey)
            .findFirst();
    ItemNumbers numbers = new ItemNumbers(cells, column.orElseGet(() -> firstColumn(cells)));
    numbers.mend();
    return numbers;
  }

  // Without a heading it is the first column when it holds numbers in most of its cells.
  private static int firstColumn(VisibleCells cells) {
    int first =
        cells.rows().stream().mapToInt(row -> cells.values(row).firstKey()).min().orElse(-1);
    long numbers =
        cells.rows().stream()
            .map(row -> cells.values(row).get(first))
            .filter(value -> value != null && !(value instanceof CellValue.Words))
            .count();
    long filled = cells.rows().stream().filter(row -> cells.values(row).containsKey(first)).count();
    return numbers * 2 > filled ? first : -1;
  }

  // After «1.9» comes «1.10», after «1.19» «1.20»: as fractions they lost their last zero.
  private void mend() {
    String above = "";
    for (int row : cells.rows()) {
      @Nullable CellValue value = cells.values(row).get(column);
      if (value == null) {
        continue;
      }
      String number = value.asItemNumber();
      if (value instanceof CellValue.Plain && isNext(above, number + "0")) {
        number += "0";
        mended.put(row, number);
      }
      above = number;
    }
  }

  private static boolean isNext(String above, String number) {
    Matcher one = FRACTION.matcher(above);
    Matcher next = FRACTION.matcher(number);
    return one.matches()
        && next.matches()
        && one.group(1).equals(next.group(1))
        && one.group(2).length() < 4
        && next.group(2).length() < 5
        && Integer.parseInt(one.group(2)) + 1 == Integer.parseInt(next.group(2));
  }

  /** The words of a cell; empty where there is none. */
  String words(int row, int atColumn) {
    @Nullable CellValue value = cells.values(row).get(atColumn);
    if (value == null) {
      return "";
    }
    if (atColumn != column) {
      return value.shown();
    }
    return mended.getOrDefault(row, value.asItemNumber());
  }
}
