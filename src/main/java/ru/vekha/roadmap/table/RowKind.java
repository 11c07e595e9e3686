package ru.vekha.roadmap.table;

import java.util.List;
import ru.vekha.roadmap.wording.ItemNumber;

/** Tells rows that are no activities from those that are. */
final class RowKind {

  private RowKind() {}

  static boolean isSection(RowWords words) {
    String number = words.of(Column.NUMBER);
    String title = words.of(Column.TITLE);
    if (words.hasOnly(Column.NUMBER)) {
      return ItemNumber.of(number).isEmpty();
    }
    if (words.hasOnly(Column.TITLE)) {
      return SectionHeading.isNamed(title);
    }
    boolean numberAndTitle =
        words.words().size() == 2
            && !number.isEmpty()
            && !title.isEmpty()
            && words.continued().isEmpty();
    return numberAndTitle
        && (SectionHeading.isRoman(number)
            || SectionHeading.isNamed(number)
            || SectionHeading.isNamed(title)
            || ItemNumber.of(number).filter(item -> item.depth() == 1).isPresent());
  }

  // «28. Контроль…»: the number got into the cell of the title.
  static RowWords withLeadingNumber(RowWords words) {
    if (words.has(Column.NUMBER) || words.hasOnly(Column.TITLE)) {
      return words;
    }
    return ItemNumber.leading(words.of(Column.TITLE))
        .map(
            led ->
                words.with(Column.NUMBER, led.number().printed()).with(Column.TITLE, led.title()))
        .orElse(words);
  }

  // The row «1 2 3 4 5» under the headings, repeated on every page.
  static boolean isColumnNumbers(Line.Row row) {
    List<String> filled =
        row.cells().stream().map(Cell::words).filter(words -> !words.isEmpty()).toList();
    for (int index = 0; index < filled.size(); index++) {
      if (!filled.get(index).matches(index + 1 + "\\.?")) {
        return false;
      }
    }
    return filled.size() > 2;
  }
}
